import { ROLE_ARN } from '../shop.ts';
import type { ShopProvider } from '../shop-provider.ts';

const SECOND = 'arn:aws:iam::444455556666:role/flags';
const READER = 'arn:aws:iam::111122223333:role/test-environments';
const KEY = '0a1b2c3d-1111-2222-3333-444455556666';

/** Beside the credential that the shop's role has anyway. */
export const AWS: ShopProvider = {
  credentials: ({ urls }) => `      second:
        aws: {role: '${ROLE_ARN}', region: eu-west-1, endpoint: '${urls.sts}', chain: '${SECOND}'}
      stored:
        aws:
          role: ${READER}
          region: eu-west-1
          endpoint: ${urls.sts}
          endpoints: {secretsmanager: '${urls.awsJson}', ssm: '${urls.awsJson}'}
          export-keys: false
          secrets: [{secret: shop/flags, field: sdk-key, env: STORED_KEY}, {parameter: /shop/url, env: SHOP_URL}]
      sealed:
        github:
          app: Iv23liKms
          repositories: [incidents]
          permissions: {contents: read}
          env: SEALED_TOKEN
          key:
            aws-kms:
              role: '${READER}'
              region: eu-west-1
              endpoint: '${urls.sts}'
              key: ${KEY}
              endpoints: {kms: '${urls.awsJson}'}
`,
  layOut: (world) => {
    const Principal = { AWS: ROLE_ARN };
    const Statement = [
      { Effect: 'Allow' as const, Principal, Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'] },
    ];
    world.awsRole({ arn: SECOND, trust: { document: { Version: '2012-10-17', Statement } } });
    world.awsRole({ arn: READER });
    world.awsSecret({ name: 'shop/flags', stages: { AWSCURRENT: '{"sdk-key":"sdk-12345"}' } });
    world.awsParameter({ name: '/shop/url', versions: ['postgres://shop:pass-word@db'] });
    world.app({
      clientId: 'Iv23liKms',
      owner: 'acme',
      repositories: ['incidents'],
      permissions: { contents: 'read' },
      key: world.awsKmsKey({ id: KEY }),
    });
    return {};
  },
  endByThemselves: ['second', 'stored'],
  requests: [
    { what: 'session', credential: 'stored', match: { operation: 'AssumeRoleWithWebIdentity' }, passing: 'again' },
    { what: 'second role', credential: 'second', match: { operation: 'AssumeRole' }, passing: 'again' },
    { what: 'secret', credential: 'stored', match: { operation: 'GetSecretValue' }, passing: 'again' },
    { what: 'parameter', credential: 'stored', match: { operation: 'GetParameters' }, passing: 'again' },
    { what: 'signature', credential: 'sealed', match: { operation: 'Sign' }, passing: 'again' },
  ],
};

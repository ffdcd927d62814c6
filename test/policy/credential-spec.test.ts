import { expect, test } from 'vitest';
import { ACCOUNT, APP, AWS, AZURE, CHAIN, GCP, RULE, VAULT, problemsOf, withKmsKey } from './credential-problems.ts';

test.each([
  ['aws', `aws: {${AWS}}`],
  [
    'aws in full',
    `environments: [staging], aws: {${AWS}, session: 12h, policy: '{}', policies: ` +
      "['arn:aws:iam::aws:policy/ReadOnlyAccess'], audience: a, endpoint: 'https://sts.acme.example:8443/x', " +
      'fips: true, verify-identity: false}',
  ],
  ['another partition', "aws: {role: 'arn:aws-us-gov:iam::111122223333:role/path/flags', region: us-gov-west-1}"],
  ['Google Cloud', `gcp: {${GCP}}`],
  [
    'Google Cloud in full',
    `gcp: {${GCP}, ${ACCOUNT}, delegates: [between@shop.iam.gserviceaccount.com], audience: a, scopes: ` +
      `['https://www.googleapis.com/auth/cloud-platform'], session: 12h, access-boundary: [{${RULE}, ` +
      'availabilityCondition: {expression: e, title: t}}], id-token: {audience: a, env: RUN_TOKEN}, project: ' +
      "shop-prod, quota-project: 'acme.example:shop-prod', universe: apis.example}",
  ],
  ['vault', `vault: {${VAULT}, secrets: [{path: secret/data/x, field: f, env: _KEY1}]}`],
  [
    'an App',
    `accept-longer: true, github: {${APP}, permissions: {contents: read, organization-administration: write}}`,
  ],
  [
    'a second role',
    `aws: {${AWS}, ${CHAIN}, external-id: 'acme:1/x', transitive-tags: [Grant, ActorId], source-identity: false}`,
  ],
  ['a second role without tags', `aws: {${AWS}, ${CHAIN}, tags: false}`],
  [
    'secrets of AWS',
    `aws: {${AWS}, export-keys: false, endpoints: {secretsmanager: 'https://a.example', ssm: ` +
      "'https://b.example/x'}, secrets: [{secret: shop/flags, field: sdk-key, version-stage: AWSPREVIOUS, env: " +
      "A}, {parameter: '/shop/key:3', env: B}, {secret: " +
      "'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/flags-a1B2c3', env: C}, {parameter: " +
      "'arn:aws:ssm:eu-west-1:111122223333:parameter/shop/key', field: f, env: D}]}",
  ],
  [
    'a secret under the name of a key that is not given',
    `aws: {${AWS}, export-keys: false, secrets: [{secret: a, env: AWS_SECRET_ACCESS_KEY}]}`,
  ],
  [
    'an App whose key is in KMS',
    withKmsKey(`${AWS}, key: alias/app, audience: a, fips: true, endpoints: {kms: 'https://kms.example'}`),
  ],
  [
    'an App whose key in KMS is named by its ARN',
    withKmsKey(`${AWS}, key: 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-2222-3333-444455556666'`),
  ],
  [
    'an App whose key is handed over',
    'github: {app: "4711", repositories: [a], permissions: {issues: write}, key: {input: true}, env: GITHUB_TOKEN}',
  ],
  ['azure', `azure: {${AZURE}}`],
  [
    'azure in full',
    `accept-longer: true, azure: {${AZURE}, subscription: cccc2c2c-dd3d-ee4e-ff5f-aaaaaa6a6a6a, cloud: ` +
      "us-government, audience: a, scope: 'https://management.core.windows.net//.default', env: " +
      "AZURE_DEVOPS_EXT_PAT, tokens: [{scope: 'api://flags/x/.default', env: A}, {scope: " +
      '499b84ac-1321-427f-aa17-267ca6975798/.default, env: B}], federated-token-file: true}',
  ],
])('%s is sound', (_what, credential) => {
  expect(problemsOf(credential)).toEqual([]);
});

test.each([
  [
    'no provider',
    'environments: [staging]',
    ['22: c: expected exactly one of `aws`, `gcp`, `azure`, `vault`, `github` (one credential is of one provider)'],
  ],
  [
    'two providers',
    `aws: {${AWS}}, vault: {${VAULT}, export-token: true}`,
    ['22: c: expected exactly one of `aws`, `gcp`, `azure`, `vault`, `github` (one credential is of one provider)'],
  ],
  [
    'a provider nobody knows',
    'ftp: {}',
    ['23: unknown key `ftp` (known here: environments, accept-longer, aws, gcp, azure, vault, github)'],
  ],
  [
    'an account beyond the limits',
    "aws: {role: 'arn:aws:iam::999999999999:role/x', region: eu-west-1}",
    ['35: c.aws.role: account `999999999999` is not in `limits.accounts`'],
  ],
  [
    'a user for a role',
    "aws: {role: 'arn:aws:iam::111122223333:user/x', region: eu-west-1}",
    ['35: c.aws.role: expected the ARN of an IAM role, got `arn:aws:iam::111122223333:user/x`'],
  ],
  [
    'no region',
    "aws: {role: 'arn:aws:iam::111122223333:role/x'}",
    ['28: c.aws: `region` is missing (for example `region: eu-west-1`)'],
  ],
  [
    'a session shorter than STS gives',
    `aws: {${AWS}, session: 14m}`,
    ['103: c.aws.session: shorter than the least possible, 15m'],
  ],
  [
    'a session longer than STS gives',
    `aws: {${AWS}, session: 13h}`,
    ['103: c.aws.session: longer than the most possible, 12h'],
  ],
  [
    'a policy that is a list',
    `aws: {${AWS}, policy: []}`,
    ['102: c.aws.policy: expected an IAM policy document, got a list'],
  ],
  [
    'an endpoint without https',
    `aws: {${AWS}, endpoint: 'http://x'}`,
    ['104: c.aws.endpoint: expected an https address, got `http://x`'],
  ],
  [
    'an endpoint with somebody’s name in it',
    `aws: {${AWS}, endpoint: 'https://a@b'}`,
    ['104: c.aws.endpoint: expected an https address, got `https://a@b`'],
  ],
  [
    'a word for a flag',
    `aws: {${AWS}, fips: maybe}`,
    ['100: c.aws.fips: expected true or false, got the text `maybe`'],
  ],
  [
    'a pool for a provider',
    'gcp: {provider: projects/1/locations/global/workloadIdentityPools/github}',
    [
      expect.stringContaining(
        'c.gcp.provider: expected `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/' +
          'PROVIDER`, with the number of the project',
      ) as string,
    ],
  ],
  [
    'the id of a project for its number',
    `gcp: {${GCP.replace('projects/1/', 'projects/shop-prod/')}}`,
    [expect.stringContaining('with the number of the project') as string],
  ],
  [
    'somebody for a service account',
    `gcp: {${GCP}, service-account: mona@acme.example}`,
    [expect.stringContaining('expected the e-mail address of a service account') as string],
  ],
  [
    'a session of Google longer than there is',
    `gcp: {${GCP}, ${ACCOUNT}, session: 13h}`,
    [expect.stringContaining('longer than the most possible, 12h') as string],
  ],
  [
    'a session without a service account',
    `gcp: {${GCP}, session: 1h}`,
    [expect.stringContaining('`session` needs a `service-account`') as string],
  ],
  [
    'an access boundary without a service account',
    `gcp: {${GCP}, access-boundary: [{${RULE}}]}`,
    [expect.stringContaining('`access-boundary` needs a `service-account`') as string],
  ],
  [
    'an access boundary of another service',
    `gcp: {${GCP}, ${ACCOUNT}, access-boundary: [{${RULE.replace('//storage', '//bigquery')}}]}`,
    [expect.stringContaining('only Cloud Storage knows access boundaries') as string],
  ],
  [
    'an access boundary without rules',
    `gcp: {${GCP}, ${ACCOUNT}, access-boundary: []}`,
    [expect.stringContaining('expected at least 1 item') as string],
  ],
  [
    'an ID token for nobody',
    `gcp: {${GCP}, ${ACCOUNT}, id-token: {env: RUN_TOKEN}}`,
    [expect.stringContaining('c.gcp.id-token: `audience` is missing') as string],
  ],
  [
    'an ID token that steers a shell',
    `gcp: {${GCP}, ${ACCOUNT}, id-token: {audience: a, env: BASH_ENV}}`,
    [expect.stringContaining('`BASH_ENV` steers the runner') as string],
  ],
  [
    'a scope with a blank',
    `gcp: {${GCP}, scopes: ['a b']}`,
    [expect.stringContaining('expected a scope without spaces') as string],
  ],
  [
    'an address for a universe',
    `gcp: {${GCP}, universe: 'https://x.y/'}`,
    [expect.stringContaining('expected a domain') as string],
  ],
  [
    'a variable that is none',
    `vault: {${VAULT}, secrets: [{path: a, field: b, env: 1X}]}`,
    ['114: c.vault.secrets[0].env: expected the name of a variable, got `1X`'],
  ],
  [
    'a secret that steers a shell',
    `vault: {${VAULT}, secrets: [{path: a, field: b, env: BASH_ENV}]}`,
    [
      '114: c.vault.secrets[0].env: `BASH_ENV` steers the runner or other tools and cannot hold a secret ' +
        '(choose a name of your own, such as `APP_TOKEN`)',
    ],
  ],
  [
    'a vault that gives nothing',
    `vault: {${VAULT}}`,
    [expect.stringContaining('c.vault: gives nothing to later steps') as string],
  ],
  [
    'a permission that is none',
    `github: {${APP}, permissions: {content: read}}`,
    [expect.stringContaining('GitHub Apps have no permission `content` (did you mean `contents`') as string],
  ],
  [
    'a level that the permission does not have',
    `github: {${APP}, permissions: {contents: admin}}`,
    [expect.stringContaining('`contents` can be `read`, `write`, not `admin`') as string],
  ],
  [
    'an App without permissions',
    `github: {${APP}, permissions: {}}`,
    [expect.stringContaining('a token without permissions does nothing') as string],
  ],
  [
    'an App without repositories',
    'github: {app: a, repositories: [], permissions: {contents: read}, key: {input: true}}',
    [expect.stringContaining('expected at least 1 item') as string],
  ],
  [
    'a tenant by its name',
    'azure: {tenant: acme.onmicrosoft.com, client: 00001111-aaaa-2222-bbbb-3333cccc4444}',
    [expect.stringContaining('c.azure.tenant: expected an id such as `aaaabbbb-') as string],
  ],
  [
    'a cloud that is none',
    `azure: {${AZURE}, cloud: germany}`,
    [expect.stringContaining('c.azure.cloud: expected `public`, `us-government`, `china`, got `germany`') as string],
  ],
  [
    'a scope that is one permission',
    `azure: {${AZURE}, scope: 'https://graph.microsoft.com/Mail.Read'}`,
    [expect.stringContaining('c.azure.scope: expected a resource that ends in `/.default`') as string],
  ],
  [
    'two scopes in one',
    `azure: {${AZURE}, scope: 'https://a.example/.default https://b.example/.default'}`,
    [expect.stringContaining('c.azure.scope: expected a resource') as string],
  ],
  [
    'a token where SDKs look for something else',
    `azure: {${AZURE}, env: AZURE_CLIENT_ID}`,
    [
      expect.stringContaining(
        'c.azure.env: `AZURE_CLIENT_ID` holds something else (choose a name of your own, such as `KEY_VAULT_TOKEN`)',
      ) as string,
    ],
  ],
  [
    'a token where SDKs look for the host',
    `azure: {${AZURE}, env: AZURE_AUTHORITY_HOST}`,
    [expect.stringContaining('`AZURE_AUTHORITY_HOST` steers the runner') as string],
  ],
  [
    'two tokens of one name',
    `azure: {${AZURE}, tokens: [{scope: a/.default, env: A}, {scope: b/.default, env: AZURE_ACCESS_TOKEN}]}`,
    [expect.stringContaining('c.azure.tokens[1].env: two tokens would be in `AZURE_ACCESS_TOKEN`') as string],
  ],
  [
    'an App with two keys',
    `github: {app: a, repositories: [a], permissions: {contents: read}, key: {input: true, vault: {${VAULT}, key: k}}}`,
    [expect.stringContaining('expected exactly one of `vault`, `aws-kms`, `input: true`') as string],
  ],
])('%s is not', (_what, credential, problems) => {
  expect(problemsOf(credential)).toEqual(problems);
});

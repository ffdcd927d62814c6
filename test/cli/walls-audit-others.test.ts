// Ways to an identity that do not lead by a token of the policy's own GitHub: each is judged, or said not to be.
import { describe, expect, test } from 'vitest';
import { audit, type Audited, GATE, GATED, inAccount, POLICY, role, SETTINGS } from './audited-shop.ts';

const UNDECIDED = 'trust-undecided unknown';

function said({ report }: Audited): readonly string[] {
  return report.findings.map(({ id, outcome, severity = '' }) => `${id} ${outcome} ${severity}`.trim());
}

interface Statement {
  readonly Effect: string;
}
interface Role {
  readonly AssumeRolePolicyDocument: { readonly Version: string; readonly Statement: readonly Statement[] };
}

/** The hard form of the role, and beside it what is to be found. */
function withStatements(more: readonly object[], changes: object = {}): object {
  const hard = role(GATED) as Role;
  const { Version, Statement } = hard.AssumeRolePolicyDocument;
  return { ...hard, AssumeRolePolicyDocument: { Version, Statement: [...Statement, ...more] }, ...changes };
}
const allow = (Principal: unknown, Action: unknown = 'sts:AssumeRole', more: object = {}): object => ({
  Effect: 'Allow',
  Principal,
  Action,
  ...more,
});
const ORGANISATION = { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } };
const UNNAMED = { RoleName: 'other', Arn: 'arn:aws:iam::111122223333:role/other' };
const onlyStatements = (...statements: readonly object[]): object => ({
  ...role(GATED),
  ...UNNAMED,
  AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: statements },
});

describe('a role of AWS', () => {
  test.each<[string, object, readonly string[]]>([
    ['everybody', withStatements([allow('*')]), ['trust-open-to-github fail critical']],
    [
      'everybody in a list',
      withStatements([allow({ AWS: ['*'] }, ['sts:AssumeRole', 'sts:TagSession'])]),
      ['trust-open-to-github fail critical'],
    ],
    ['everybody of an organization', withStatements([allow('*', 'sts:AssumeRole', ORGANISATION)]), [UNDECIDED]],
    ['everybody but some', withStatements([allow('*'), { ...allow({ AWS: 'x' }), Effect: 'Deny' }]), [UNDECIDED]],
    ['an account', withStatements([allow({ AWS: 'arn:aws:iam::999999999999:root' })]), [UNDECIDED]],
    ['a service', withStatements([allow({ Service: 'ec2.amazonaws.com' })]), [UNDECIDED]],
    [
      'another provider',
      withStatements([allow({ Federated: 'cognito-identity.amazonaws.com' }, 'sts:*')]),
      [UNDECIDED],
    ],
    [
      'a provider by SAML',
      withStatements([allow({ Federated: 'arn:aws:iam::1:saml-provider/x' }, 'sts:AssumeRoleWithSAML')]),
      [UNDECIDED],
    ],
    [
      'all but some',
      withStatements([{ Effect: 'Allow', NotPrincipal: { AWS: 'x' }, Action: 'sts:AssumeRole' }]),
      [UNDECIDED],
    ],
    ['who may only tag sessions', withStatements([allow({ AWS: 'arn:aws:iam::9:root' }, 'sts:TagSession')]), []],
    ['who is kept out', withStatements([{ ...allow({ AWS: 'arn:aws:iam::9:root' }), Effect: 'Deny' }]), []],
  ])('that lets in beside the gate: %s', async (_, found, wanted) => {
    expect(said(await audit(inAccount(found)))).toEqual(wanted);
  });

  test.each<[string, object, readonly string[]]>([
    ['everybody', onlyStatements(allow('*')), ['trust-open-to-github fail critical']],
    [
      'any token',
      onlyStatements(allow({ AWS: '*' }, 'sts:AssumeRoleWithWebIdentity')),
      ['trust-open-to-github fail critical', 'trust-orphan fail high'],
    ],
    ['people only', onlyStatements(allow({ AWS: 'arn:aws:iam::111122223333:root' })), []],
    ['an organization', onlyStatements(allow('*', 'sts:AssumeRole', ORGANISATION)), []],
  ])('that no role of the policy names, for %s', async (_, found, wanted) => {
    expect(said(await audit(inAccount(role(GATED), found)))).toEqual(wanted);
  });

  test.each([
    ['token.actions.evil.example', 'trust-open-to-github fail critical', 'github'],
    ['token.actions.githubusercontent.com.evil.example', 'trust-open-to-github fail critical', 'github'],
    ['ghes.evil.example/_services/token', UNDECIDED, 'undecided'],
    ['token.actions.evil.ghe.com', UNDECIDED, 'undecided'],
  ])('whose provider is %s', async (host, wanted, wantedClass) => {
    const sub = { aud: 'sts.amazonaws.com', sub: 'repo:acme/shop:environment:production' };
    const found = await audit(inAccount(role({ StringEquals: sub }, {}, host)));
    expect(said(found)).toContain(wanted);
    if (wantedClass === 'github') expect(found.report.trusts[0]?.class).toBe('github');
    const first = found.report.findings.find(({ severity }) => severity === 'critical');
    if (first !== undefined) expect(first.token?.['iss']).toBe(`https://${host}`);
  });
});

const HOST = 'https://token.actions.githubusercontent.com';
const VAULT_POLICY = POLICY.replace(
  /aws: .*/,
  "vault: {url: 'https://vault.acme.example', role: flags, secrets: [{path: a/b, field: c, env: D}]}",
);
const VAULT_ROLE = {
  role_type: 'jwt',
  user_claim: 'repository_id',
  bound_audiences: ['https://vault.acme.example'],
  bound_claims_type: 'glob',
  bound_claims: {
    repository_id: '7701',
    repository_owner_id: '9919',
    environment: 'production',
    job_workflow_ref: GATE,
    ref: 'refs/heads/release/*',
  },
  token_explicit_max_ttl: 900,
};
const config = (fields: object): string =>
  JSON.stringify({ data: { bound_issuer: HOST, oidc_discovery_url: '', jwks_url: '', ...fields } });

async function auditVault(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found = await audit({
    ...SETTINGS,
    '.github/access/policy.yml': VAULT_POLICY,
    'state/flags.json': JSON.stringify({ data: VAULT_ROLE }),
    ...files,
  });
  return said(found).filter((one) => !one.startsWith('trust-open-to-repository fail low'));
}

describe('a role of Vault', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['is not given', {}, [UNDECIDED]],
    ['is that of GitHub', { 'state/config.json': config({ oidc_discovery_url: HOST }) }, []],
    ['has the keys of GitHub', { 'state/config.json': config({ jwks_url: `${HOST}/.well-known/jwks` }) }, []],
    [
      'only looks like that of GitHub',
      { 'state/config.json': config({ oidc_discovery_url: 'https://token.actions.evil.example' }) },
      ['trust-open-to-github fail critical'],
    ],
    [
      'has the keys of what looks like GitHub, and the issuer of GitHub',
      { 'state/config.json': config({ jwks_url: 'https://token.actions.evil.example/.well-known/jwks' }) },
      ['trust-open-to-github fail critical'],
    ],
    [
      'is that of a server',
      { 'state/config.json': config({ jwks_url: 'https://x.example/_services/token' }) },
      [UNDECIDED],
    ],
    ['has keys that were uploaded', { 'state/config.json': config({ jwt_validation_pubkeys: ['pem'] }) }, [UNDECIDED]],
    [
      'is that of something else',
      { 'state/config.json': config({ oidc_discovery_url: 'https://x.example' }) },
      [UNDECIDED],
    ],
    [
      'is given twice, once with other keys',
      {
        'state/config.json': config({ oidc_discovery_url: HOST }),
        'state/config-2.json': config({ jwt_validation_pubkeys: ['pem'] }),
      },
      [UNDECIDED],
    ],
  ])('whose method %s', async (_, files, wanted) => {
    expect(await auditVault(files)).toEqual(wanted);
  });
});

const CLIENT = '11111111-2222-3333-4444-555555555555';
const AZURE_POLICY = POLICY.replace(
  /aws: .*/,
  `azure: {tenant: 99999999-2222-3333-4444-555555555555, client: ${CLIENT}}`,
);
const federated = (issuer: string, fields: object): object => ({
  name: 'x',
  issuer,
  audiences: ['api://AzureADTokenExchange'],
  ...fields,
});
const GATED_CREDENTIAL = federated(HOST, {
  claimsMatchingExpression: {
    languageVersion: 1,
    value:
      "claims['sub'] matches 'repo:acme/shop:environment:production' and claims['repository_id'] eq '7701' and " +
      `claims['job_workflow_ref'] eq '${GATE}'`,
  },
});

describe('an application of Azure', () => {
  test.each<[string, readonly object[], readonly string[]]>([
    ['GitHub alone', [GATED_CREDENTIAL], []],
    [
      'something else beside GitHub',
      [GATED_CREDENTIAL, federated('https://gitlab.com', { subject: 'x' })],
      [UNDECIDED],
    ],
    ['something else alone', [federated('https://gitlab.com', { subject: 'x' })], [UNDECIDED]],
    [
      'what looks like GitHub',
      [
        GATED_CREDENTIAL,
        federated('https://token.actions.evil.example', { subject: 'repo:acme/shop:environment:production' }),
      ],
      ['trust-open-to-github fail critical'],
    ],
    [
      'a server',
      [
        GATED_CREDENTIAL,
        federated('https://x.ghe.com/_services/token', { subject: 'repo:acme/shop:ref:refs/heads/x' }),
      ],
      [UNDECIDED],
    ],
  ])('that trusts %s', async (_, credentials, wanted) => {
    const found = await audit({
      ...SETTINGS,
      '.github/access/policy.yml': AZURE_POLICY,
      [`state/${CLIENT}.json`]: JSON.stringify({ value: credentials }),
    });
    const ids = said(found).filter((one) => one === UNDECIDED || one.startsWith('trust-open-to-github'));
    expect(ids).toEqual(wanted);
  });
});

const BARE = { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } };
const beside = (more: object): object => {
  const hard = role(GATED) as Role;
  const {
    Statement: [first = { Effect: 'Allow' }],
  } = hard.AssumeRolePolicyDocument;
  return withStatements([{ ...first, Condition: { ...BARE, ...more } }]);
};

// of a statement that is not understood it is not known that only jobs of the gate get in
test.each<[string, object, string]>([
  ['an address', beside({ IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }), 'unknown'],
  ['the time as a number', beside({ NumericGreaterThan: { 'aws:EpochTime': '0' } }), 'unknown'],
  ['a time to come', beside({ DateGreaterThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } }), 'github'],
  ['nothing', withStatements([]), 'gate'],
])('a second statement that asks for %s has its class', async (_, found, wanted) => {
  const { report } = await audit(inAccount(found));
  expect(report.trusts.map((one) => one.class)).toEqual([wanted]);
});

test('a statement that is written beside the others under another case counts', async () => {
  const hard = role(GATED) as Role;
  const statement = [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' }];
  const found = { ...hard, AssumeRolePolicyDocument: { ...hard.AssumeRolePolicyDocument, statement } };
  expect(said(await audit(inAccount(found)))).toContain('trust-open-to-github fail critical');
});

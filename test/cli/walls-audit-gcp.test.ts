// Who else may act as a service account: by the project and what is above it, by keys, by other providers of its pool.
import { describe, expect, test } from 'vitest';
import { audit, GATE, POLICY, SETTINGS } from './audited-shop.ts';

const POOL = 'projects/123456789012/locations/global/workloadIdentityPools/github';
const PROVIDER = `${POOL}/providers/acme`;
const ACCOUNT = 'deploy@acme-prod.iam.gserviceaccount.com';
const GCP_POLICY = POLICY.replace(/aws: .*/, `gcp: {provider: ${PROVIDER}, service-account: ${ACCOUNT}}`);
const CONDITION = [
  "assertion.repository_id == '7701' && assertion.repository_owner_id == '9919'",
  "assertion.environment == 'production'",
  `assertion.job_workflow_ref == '${GATE}'`,
].join(' && ');
const provider = (changes: object = {}): object => ({
  name: PROVIDER,
  state: 'ACTIVE',
  attributeMapping: { 'google.subject': 'assertion.sub', 'attribute.repository_id': 'assertion.repository_id' },
  attributeCondition: CONDITION,
  oidc: { issuerUri: 'https://token.actions.githubusercontent.com' },
  ...changes,
});
const OWN = `principalSet://iam.googleapis.com/${POOL}/attribute.repository_id/7701`;
const ALL = `principalSet://iam.googleapis.com/${POOL}/*`;
const bindings = (role: string, ...members: readonly string[]): object => ({
  bindings: [{ role, members }],
  etag: 'x',
});
const USER = 'roles/iam.workloadIdentityUser';
const ancestors = (project: object = { etag: 'x' }, organization: object = { etag: 'x' }): object => [
  { id: 'acme-prod', policy: project, type: 'project' },
  { id: '1', policy: organization, type: 'organization' },
];
const HELD = { name: `projects/acme-prod/serviceAccounts/${ACCOUNT}/keys/abc`, keyType: 'USER_MANAGED' };

type Files = Readonly<Record<string, unknown>>;
async function found(files: Files): Promise<readonly string[]> {
  const all = { providers: [provider()], deploy: bindings(USER, OWN), above: ancestors(), ...files };
  const written = Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [`state/${name}.json`, JSON.stringify(value)] as const);
  const { report } = await audit({
    ...SETTINGS,
    '.github/access/policy.yml': GCP_POLICY,
    ...Object.fromEntries(written),
  });
  const classes = report.trusts.map((one) => one.class);
  const ids = report.findings.filter(({ id }) => id.startsWith('trust-') && id !== 'trust-narrower');
  return [...classes, ...ids.map(({ id, outcome }) => `${id} ${outcome}`)].filter(
    (one) => !one.startsWith('trust-open-to-repository'),
  );
}

const UNDECIDED = ['unknown', 'trust-undecided unknown'];
/** The condition of the provider still keeps out who has no job of the gate. */
const GATED = ['gate'];

describe('a service account of which', () => {
  test.each<[string, Files, readonly string[]]>([
    ['all was read', {}, GATED],
    ['what is above it was not read', { above: undefined }, UNDECIDED],
    ['only the project was read', { above: undefined, 'acme-prod': { etag: 'x' } }, UNDECIDED],
    ['the project lets its viewers in', { above: ancestors(bindings('roles/storage.objectViewer', ALL)) }, GATED],
    [
      'the project has a role of its own',
      { above: ancestors(bindings('projects/acme-prod/roles/own.viewer', ALL)) },
      ['gate', 'trust-undecided unknown'],
    ],
    ['a key was made', { keys: [HELD] }, UNDECIDED],
    ['a key is turned off', { keys: [{ ...HELD, disabled: true }] }, GATED],
    ['the keys are of Google', { keys: [{ ...HELD, keyType: 'SYSTEM_MANAGED' }] }, GATED],
    ['another account has a key', { keys: [{ ...HELD, name: HELD.name.replaceAll('deploy', 'other') }] }, GATED],
    [
      'the provider is that of what looks like GitHub',
      { providers: [provider({ oidc: { issuerUri: 'https://token.actions.evil.example' } })] },
      ['github', 'trust-open-to-github fail'],
    ],
    [
      'the pool has another provider, of a server',
      {
        providers: [
          provider(),
          provider({ name: `${POOL}/providers/x`, oidc: { issuerUri: 'https://x.example/_services/token' } }),
        ],
      },
      [
        'unknown',
        'repository',
        'trust-undecided unknown',
        'trust-undecided unknown',
        'trust-gate-movable fail',
        'trust-orphan fail',
        'trust-audience fail',
      ],
    ],
  ])('%s', async (_, files, wanted) => {
    expect(await found(files)).toEqual(wanted);
  });

  const OPEN = [provider({ attributeCondition: 'true' })];
  test.each<[string, Files]>([
    ['the project lets the whole pool act', { above: ancestors(bindings(USER, ALL)) }],
    ['the organization lets the whole pool act', { above: ancestors({ etag: 'x' }, bindings('roles/owner', ALL)) }],
    ['the policy of the project lets the whole pool act', { above: undefined, 'acme-prod': bindings(USER, ALL) }],
    [
      'nothing of its own was read, and the project lets all act',
      { deploy: undefined, above: ancestors(bindings(USER, ALL)) },
    ],
    [
      'the project lets everybody make tokens',
      { above: ancestors(bindings('roles/iam.serviceAccountTokenCreator', 'allUsers')) },
    ],
  ])('%s: it is open', async (_, files) => {
    expect(await found({ providers: OPEN, ...files })).toContain('trust-open-to-github fail');
  });

  test('the own policy lets one repository act, and nothing above it more', async () => {
    expect(await found({ providers: OPEN })).not.toContain('trust-open-to-github fail');
  });
});

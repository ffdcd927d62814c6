import { expect, test } from 'vitest';
import { azureWalls } from '../../../src/walls/generate/azure-walls.ts';
import { gcpWalls, type GcpProviderWall } from '../../../src/walls/generate/gcp-walls.ts';
import { vaultWalls, type VaultRoleBody } from '../../../src/walls/generate/vault-walls.ts';
import type { WallFacts, WallPerson } from '../../../src/walls/generate/wall-facts.ts';
import { claimsMatch } from '../../world/azure/claims-expression.ts';
import { holds, mapped } from '../../world/gcp/expression.ts';
import { wild } from '../../world/wildcard.ts';
import { claimsOf, FACTS, isMeant, isWrittenSo, jobsAround, meantOf, policyOf, SHOP } from './drawn-tokens.ts';

const PROVIDER = 'projects/1234567890/locations/global/workloadIdentityPools/github/providers/acme';
const AUDIENCE = `https://iam.googleapis.com/${PROVIDER}`;
const PRINCIPALS = PROVIDER.replace(/\/providers.*/, '');
const account = (name: string): string => `${name}@shop-prod.iam.gserviceaccount.com`;
const gcp = (name: string, environments: string): string =>
  `${name}: {environments: ${environments}, gcp: {provider: ${PROVIDER}, service-account: ${account(name)}}}`;
const vault = (environments: string): string =>
  `credentials: {c: {${environments}vault: {url: 'https://vault.acme.example', role: flags, ` +
  'secrets: [{path: a/b, field: x, env: X}]}}}';
const CLIENT = '00001111-aaaa-2222-bbbb-3333cccc4444';
const azure = (environments: string): string =>
  `credentials: {c: {${environments}accept-longer: true, azure: {tenant: aaaabbbb-0000-cccc-1111-dddd2222eeee, ` +
  `client: ${CLIENT}}}}`;

const PLACES: readonly (readonly [what: string, role: string])[] = [
  ['one environment', "branches: ['release/*']\nenvironments: [staging]"],
  ['every branch but those never', "branches: ['**']\nenvironments: [staging]"],
  ['a branch by name', 'branches: [release/1, x]\nenvironments: [staging, production]'],
  ['below a branch', "branches: ['preview/**']\ntags: ['v*']\nenvironments: [staging]"],
];

/** Whether a service account may be used with a token. */
function mayImpersonate(wall: GcpProviderWall, claims: Record<string, string>, address: string, now = 0): boolean {
  const attributes = Object.fromEntries(
    Object.entries(wall.mapping).map(([name, expression]) => [name, mapped(expression, claims)]),
  );
  if (![AUDIENCE, ...wall.audiences].includes(claims['aud'] ?? '') || !holds(wall.condition, claims)) return false;
  return wall.bindings.some(
    ({ account: bound, member, until }) =>
      bound === address &&
      (until === undefined || now < until) &&
      Object.entries(attributes).some(
        ([name, value]) => member === `principalSet://iam.googleapis.com/${PRINCIPALS}/${name}/${value}`,
      ),
  );
}

function gcpWall(policy: ReturnType<typeof policyOf>, people?: readonly WallPerson[]): GcpProviderWall {
  const { walls, problems } = gcpWalls(meantOf(policy), FACTS, people);
  expect(problems).toEqual([]);
  const [wall] = walls;
  if (wall === undefined) throw new Error('no wall');
  return wall;
}

test.each(PLACES)('Google lets in what the policy means, and nothing else: %s', (_what, role) => {
  const policy = policyOf(`${role}\ncredentials: {${gcp('deploy', '[staging]')}}`);
  const wall = gcpWall(policy);
  const [meant] = meantOf(policy);
  let admitted = 0;
  const wrong = jobsAround(AUDIENCE).filter((job) => {
    const claims = { ...claimsOf(job), run_id: '1' };
    const isIn = mayImpersonate(wall, claims, account('deploy'));
    if (isIn) admitted += 1;
    return meant === undefined || isIn !== (isMeant(job, meant) && isWrittenSo(job, ['staging']));
  });
  expect(wrong).toEqual([]);
  expect(admitted).toBeGreaterThan(0);
});

test('of two service accounts behind one provider, each lets in its own jobs only', () => {
  const both = `${gcp('deploy', '[staging]')}, ${gcp('prod', '[production]')}`;
  const policy = policyOf(`branches: ['release/*']\nenvironments: [staging, production]\ncredentials: {${both}}`);
  const wall = gcpWall(policy);
  const meant = meantOf(policy);
  for (const [index, name] of ['deploy', 'prod'].entries()) {
    const own = meant[index];
    const wrong = jobsAround(AUDIENCE).filter((job) => {
      const isIn = mayImpersonate(wall, { ...claimsOf(job), run_id: '1' }, account(name));
      return own === undefined || isIn !== (isMeant(job, own) && isWrittenSo(job, ['staging', 'production']));
    });
    expect(wrong).toEqual([]);
  }
});

test('two service accounts whose addresses look alike have an attribute each', () => {
  const accounts = ['deploy-prod@shop-ci', 'deploy@prod-shop-ci', 'deploy@prod--shop-ci'];
  const credentials = accounts.map(
    (name, index) =>
      `c${index}: {environments: [${['staging', 'production', 'preview-1'][index]}], ` +
      `gcp: {provider: ${PROVIDER}, service-account: ${name}.iam.gserviceaccount.com}}`,
  );
  const policy = policyOf(
    `branches: ['release/*']\nenvironments: [staging, production, preview-1]\ncredentials: {${credentials.join(', ')}}`,
  );
  const wall = gcpWall(policy);
  const meant = meantOf(policy);
  expect(new Set(wall.bindings.map(({ member }) => member)).size).toBe(3);
  for (const [index, name] of accounts.entries()) {
    const own = meant[index];
    const wrong = jobsAround(AUDIENCE).filter((job) => {
      const isIn = mayImpersonate(wall, { ...claimsOf(job), run_id: '1' }, `${name}.iam.gserviceaccount.com`);
      return own === undefined || isIn !== (isMeant(job, own) && isWrittenSo(job, ['staging', 'production']));
    });
    expect(wrong).toEqual([]);
  }
});

test('with people, Google lets in nobody else, and each until the grant ends', () => {
  const policy = policyOf(`branches: [x]\nenvironments: [staging]\ncredentials: {${gcp('deploy', '[staging]')}}`);
  const people = [
    { id: '7', role: 'flags', grant: 'users/a/g', until: 1000 },
    { id: '8', role: 'flags', grant: 'users/b/g', until: 2000 },
    { id: '9', role: 'other', grant: 'users/c/g', until: 2000 },
  ];
  const wall = gcpWall(policy, people);
  for (const actor of ['7', '8', '9', '1'])
    for (const now of [0, 999, 1000, 1999, 2000]) {
      const job = jobsAround(AUDIENCE).find(
        (one) => one.ref === 'refs/heads/x' && one.environment === 'staging' && one.repository === SHOP,
      );
      if (job === undefined) throw new Error('no job');
      const claims = { ...claimsOf({ ...job, actor }), run_id: '1' };
      const wanted = people.some(({ id, role, until }) => id === actor && role === 'flags' && now < until);
      expect([actor, now, mayImpersonate(wall, claims, account('deploy'), now)]).toEqual([actor, now, wanted]);
    }
});

/** https://openbao.org/api-docs/auth/jwt/: every bound claim has to be there, and to be one of its values. */
function logsIn(body: VaultRoleBody, claims: Record<string, string>): boolean {
  return (
    body.bound_audiences.includes(claims['aud'] ?? '') &&
    Object.entries(body.bound_claims).every(([name, value]) =>
      [value].flat().some((one) => {
        const actual = claims[name];
        return actual !== undefined && (body.bound_claims_type === 'glob' ? wild(one, actual) : one === actual);
      }),
    )
  );
}

test.each([
  ...PLACES.filter(([what]) => !what.startsWith('every')).map(
    ([what, role]) => [what, role, 'environments: [staging], '] as const,
  ),
  ['no environment', 'branches: [x]\ntags: [v1]', ''] as const,
  ['with and without one', "branches: ['release/*']\nenvironments: [production]", ''] as const,
])(
  'Vault lets in what the policy means, and beyond it only branches with a slash more: %s',
  (_what, role, environments) => {
    const policy = policyOf(`${role}\n${vault(environments)}`);
    const { walls, problems } = vaultWalls(policy, meantOf(policy), FACTS);
    const body = walls[0]?.body;
    const [meant] = meantOf(policy);
    if (body === undefined || meant === undefined) throw new Error(JSON.stringify(problems));
    expect([body.expiration_leeway, body.not_before_leeway, body.token_explicit_max_ttl]).toEqual([-1, -1, 3600]);
    let admitted = 0;
    const wrong = jobsAround('https://vault.acme.example').filter((job) => {
      const isIn = logsIn(body, claimsOf(job));
      const wanted = isMeant(job, meant) && isWrittenSo(job, ['staging']);
      if (isIn && wanted) admitted += 1;
      const shorter = { ...job, ref: job.ref.replace(/\/(?:1\/2|a\/b)$/, '/1') };
      return wanted ? !isIn : isIn && !(body.bound_claims_type === 'glob' && isMeant(shorter, meant));
    });
    expect(wrong).toEqual([]);
    expect(admitted).toBeGreaterThan(0);
  },
);

test('what a role of Vault cannot say is a problem', () => {
  const problem = (role: string, more = ''): string => {
    const policy = policyOf(role, more);
    const { walls, problems } = vaultWalls(policy, meantOf(policy), FACTS);
    expect(walls).toEqual([]);
    return problems[0]?.message ?? '';
  };
  const environments = 'environments: [staging], ';
  expect(problem(`branches: ['**']\nenvironments: [staging]\n${vault(environments)}`)).toMatch(/cannot leave out/);
  const other =
    'other:\n  description: d\n  workflows: [a.yml]\n  branches: [y]\n' +
    `  environments: [staging]\n  ${vault(environments)}`;
  expect(problem(`branches: [x]\nenvironments: [staging]\n${vault(environments)}`, other)).toMatch(
    /differ in branches/,
  );
  // a pattern takes what GitHub has
  const facts = { ...FACTS, repositories: [{ ...SHOP, environments: ['a,b'] }] };
  const comma = policyOf(`branches: [x]\nenvironments: ['a*']\n${vault("environments: ['a*'], ")}`);
  expect(vaultWalls(comma, meantOf(comma, facts), facts).problems).toMatchObject([
    { message: expect.stringContaining('has a comma') as string },
  ]);
});

test.each([
  ['one environment', "branches: ['release/*']\nenvironments: [staging]", 'environments: [staging], '],
  ['no environment', "branches: ['release/*', x]", ''],
  ['with and without', 'branches: [x]\nenvironments: [staging]', ''],
])(
  'Azure lets in what the policy means, but for the branch of a job in an environment: %s',
  (_what, role, environments) => {
    const policy = policyOf(`${role}\n${azure(environments)}`);
    const { walls, problems } = azureWalls(meantOf(policy), FACTS);
    const [meant] = meantOf(policy);
    if (meant === undefined) throw new Error('nothing is meant');
    expect(problems).toEqual([]);
    let admitted = 0;
    const wrong = jobsAround('api://AzureADTokenExchange').filter((job) => {
      const claims = claimsOf(job);
      const isIn = walls.some(
        ({ audience, match }) =>
          audience === claims['aud'] && 'expression' in match && claimsMatch(match.expression, claims),
      );
      if (isIn) admitted += 1;
      // of an environment, `sub` holds no branch; `*` stands for slashes too
      const [branch = 'x'] = meant.places[0]?.branches ?? [];
      const elsewhere = { ...job, ref: `refs/heads/${branch.replace('*', '1')}` };
      const isNear =
        job.environment !== undefined
          ? isMeant(elsewhere, meant)
          : job.ref.startsWith('refs/heads/release/') && isMeant({ ...job, ref: 'refs/heads/release/1' }, meant);
      const wanted = isWrittenSo(job, ['staging']) && job.event !== 'pull_request' && (isMeant(job, meant) || isNear);
      return job.event === 'pull_request' && job.environment !== undefined ? false : isIn !== wanted;
    });
    expect(wrong).toEqual([]);
    expect(admitted).toBeGreaterThan(0);
  },
);

test('where the template of `sub` names the gate, a classic credential of Azure does', () => {
  const keys = ['repo', 'context', 'job_workflow_ref'];
  const facts: WallFacts = { ...FACTS, repositories: [{ ...SHOP, subject: { prefix: 'repo:acme/shop', keys } }] };
  const policy = policyOf(`branches: [x]\nenvironments: [staging]\n${azure('environments: [staging], ')}`);
  expect(azureWalls(meantOf(policy, facts), facts).walls).toMatchObject([
    {
      match: {
        subject:
          'repo:acme/shop:environment:staging:job_workflow_ref:acme/shop/.github/workflows/gated.yml@refs/heads/main',
      },
    },
  ]);
});

test('a quotation mark, or more credentials than an application may have, is a problem', () => {
  const quoted = policyOf(`branches: [x]\nenvironments: ["it's"]\n${azure(`environments: ["it's"], `)}`);
  expect(azureWalls(meantOf(quoted), FACTS).problems).toMatchObject([
    { message: expect.stringContaining('quotation') as string },
  ]);
  const names = Array.from({ length: 21 }, (_, index) => `e${index}`).join(', ');
  const many = policyOf(`branches: [x]\nenvironments: [${names}]\n${azure(`environments: [${names}], `)}`);
  expect(azureWalls(meantOf(many), FACTS).problems).toMatchObject([
    { message: expect.stringContaining('may have 20') as string },
  ]);
});

test('a question mark of a name is no wildcard of an expression of Azure', () => {
  const keys = ['repo', 'environment', 'ref'];
  const shop = { ...SHOP, environments: ['st?ging'], subject: { prefix: 'repo:acme/shop', keys } };
  const facts: WallFacts = { ...FACTS, repositories: [shop] };
  const environments = String.raw`environments: ['st\?ging']`;
  const policy = policyOf(`branches: ['release/*']\n${environments}\n${azure(`${environments}, `)}`);
  const { walls, problems } = azureWalls(meantOf(policy, facts), facts);
  expect([walls, problems]).toMatchObject([[], [{ message: expect.stringContaining('question mark') as string }]]);
});

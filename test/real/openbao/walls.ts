import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import fc from 'fast-check';
import { SignJWT } from 'jose';
import { evaluateVault } from '../../../src/walls/evaluate/vault.ts';
import { BIT } from '../../../src/walls/inclusion/truth.ts';
import { GITHUB_ISSUER, type Token } from '../../../src/walls/token.ts';
import { readVaultTrust } from '../../../src/walls/trust/vault.ts';
import { call } from '../../cli/call.ts';
import { SETTINGS } from '../../cli/audited-shop.ts';
import { truthsOf } from '../../walls/shop.ts';
import { mutated, type Mutation } from '../../walls/mutations/drawn-mutations.ts';
import type { Claims } from '../../world/jwt.ts';
import { foundIn } from './found-in-role.ts';
import type { Said } from './server.ts';
import type { Stage } from './stage.ts';

const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
const policyFor = (url: string): string => `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main]}
walls: {gate: ${GATE}}
roles:
  flags:
    description: Flags
    branches: [release/1, release/2]
    environments: [production]
    workflows: [.github/workflows/flags.yml]
    credentials:
      keys:
        environments: [production]
        vault: {url: '${url}', mount: walls, role: flags, secrets: [{path: a/b, field: c, env: D}]}
  starred:
    description: Branches by a pattern
    branches: ['release/*']
    environments: [production]
    workflows: [.github/workflows/flags.yml]
    credentials:
      keys:
        environments: [production]
        vault: {url: '${url}', mount: walls, role: starred, secrets: [{path: a/b, field: c, env: D}]}
`;
const FACTS = {
  schema: 1,
  repositories: [
    {
      repository: 'acme/shop',
      id: 7701,
      owner_id: 9919,
      default_branch: 'main',
      sub_claim_prefix: 'repo:acme/shop',
      environments: ['production'],
    },
  ],
};
const TOKEN = {
  iss: GITHUB_ISSUER,
  sub: 'repo:acme/shop:environment:production',
  repository: 'acme/shop',
  repository_id: '7701',
  repository_owner: 'acme',
  repository_owner_id: '9919',
  ref: 'refs/heads/release/1',
  ref_type: 'branch',
  environment: 'production',
  job_workflow_ref: GATE,
  workflow_ref: 'acme/shop/.github/workflows/flags.yml@refs/heads/release/1',
  event_name: 'workflow_dispatch',
  actor: 'mona',
  actor_id: '583231',
};

/** What a job of somebody else, or elsewhere, has; and what no job has. */
const MUTATIONS: readonly Mutation[] = [
  ['iss', 'https://token.actions.githubusercontent.com/mallory'],
  ['aud', 'https://vault.mallory.example'],
  ['aud', undefined],
  ['repository_id', '77011'],
  ['repository_id', '770'],
  ['repository_id', 7701],
  ['repository_id', ['1']],
  ['repository_id', undefined],
  ['repository_owner_id', '1'],
  ['repository_owner_id', undefined],
  ['ref', 'refs/heads/main'],
  ['ref', 'refs/heads/releases/1'],
  ['ref', 'refs/tags/release/1'],
  ['ref', 'refs/pull/7/merge'],
  ['ref', undefined],
  ['environment', 'staging'],
  ['environment', 'Production'],
  ['environment', 'production2'],
  ['environment', null],
  ['environment', undefined],
  ['job_workflow_ref', 'acme/shop/.github/workflows/gated.yml@refs/heads/release/1'],
  ['job_workflow_ref', 'acme/shop/.github/workflows/flags.yml@refs/heads/main'],
  ['job_workflow_ref', `${GATE}2`],
  ['job_workflow_ref', 'mallory/shop/.github/workflows/gated.yml@refs/heads/main'],
  ['job_workflow_ref', undefined],
];

interface Scene extends Stage {
  readonly sign: (claims: Claims) => Promise<string>;
  readonly login: (role: string, jwt: string) => Promise<Said>;
  /** Runs what was generated; what went wrong. */
  readonly apply: () => string | undefined;
  /** What an audit finds in a role as it is read from the server, and how bad it is. */
  readonly audited: (role: string) => Promise<readonly string[]>;
}

/** Roles of a policy on the real server: as they are written, who gets in, what is read of them, what changes them. */
export async function walls(stage: Stage, path: string, folder: string): Promise<void> {
  const { bao, checks } = stage;
  const scene = await openScene(stage, path, join(folder, 'walls'));
  await bao.ask('auth/walls/role/flags', {
    method: 'POST',
    body: { role_type: 'jwt', user_claim: 'sub', bound_audiences: ['x'], token_policies: ['flags'] },
  });
  const wrong = scene.apply();
  checks.check('the server takes the commands', wrong === undefined, wrong);
  const { body } = await bao.ask('auth/walls/role/flags');
  const policies = (body['data'] as Record<string, unknown>)['token_policies'];
  checks.check('what is left out stays as it is', JSON.stringify(policies) === '["flags"]', policies);
  const found = await scene.audited('flags');
  checks.check('read back, the role is as the policy has it', found.length === 0, found);
  const wider = await scene.audited('starred');
  checks.check('a star that stands for slashes is found', String(wider) === 'trust-open-to-repository low', wider);
  await mutations(scene);
  await drift(scene);
  await sameVerdicts(scene);
}

async function openScene(stage: Stage, path: string, cwd: string): Promise<Scene> {
  const { bao, checks } = stage;
  const files = { ...SETTINGS, '.github/access/policy.yml': policyFor(bao.url), 'facts.json': JSON.stringify(FACTS) };
  for (const [name, text] of Object.entries({ ...files, 'ca.pem': bao.ca })) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const words = ['--policy-repository', 'acme/shop'];
  const written = await call(
    ['walls', ...words, '--facts', 'facts.json', '--for', 'vault', '--as', 'commands', '--out', 'walls'],
    { cwd },
  );
  checks.check('the walls are written as commands', written.code === 0, written.stderr);
  const env = {
    PATH: `${dirname(path)}${delimiter}${process.env['PATH'] ?? ''}`,
    BAO_TOKEN: bao.root,
    BAO_CACERT: join(cwd, 'ca.pem'),
    HOME: cwd,
  };
  return {
    ...stage,
    ...(await issuerOf(stage)),
    apply: () => {
      const ran = spawnSync('sh', [join('walls', written.stdout.split(':')[0] ?? '')], { cwd, env, encoding: 'utf8' });
      return ran.status === 0 ? undefined : `${ran.stdout}${ran.stderr}`;
    },
    audited: async (role) => {
      const read = (name: string): string =>
        spawnSync(path, ['read', '-format=json', `-address=${bao.url}`, `auth/walls/${name}`], {
          cwd,
          env,
          encoding: 'utf8',
        }).stdout;
      writeFileSync(join(cwd, `state/${role}.json`), read(`role/${role}`));
      writeFileSync(join(cwd, 'state/config.json'), read('config'));
      const audit = await call(['walls', 'audit', ...words, '--state', 'state', '--json'], { cwd });
      return audit.stdout === '' ? [audit.stderr] : foundIn(audit.stdout, role);
    },
  };
}

async function mutations({ bao, checks, sign, login }: Scene): Promise<void> {
  const token = { ...TOKEN, aud: bao.url };
  for (const role of ['flags', 'starred']) {
    const { status, body } = await login(role, await sign(token));
    checks.check(`the gate's token is let in (${role})`, status === 200, body);
  }
  for (const [claim, value] of MUTATIONS) {
    const jwt = await sign(mutated(token, [[claim, value]]));
    const said = await Promise.all(['flags', 'starred'].map(async (role) => await login(role, jwt)));
    const isRefused = said.every(({ status }) => status === 400);
    checks.check(`a token is refused: ${claim} ${JSON.stringify(value)}`, isRefused, said);
  }
}

/** Each change of the role that lets more in, or less, is found. */
async function drift({ bao, checks, apply, audited }: Scene): Promise<void> {
  const claims = {
    repository_id: '7701',
    repository_owner_id: '9919',
    environment: 'production',
    ref: 'refs/heads/release/1',
  };
  const gated = { ...claims, job_workflow_ref: GATE };
  const whole = { role_type: 'jwt', user_claim: 'repository_id', bound_audiences: [bao.url], bound_claims: gated };
  const movable = { ...claims, job_workflow_ref: GATE.replace('main', '*') };
  const changes: readonly (readonly [finding: string, change: object])[] = [
    ['trust-open-to-github critical', { bound_claims: { event_name: 'workflow_dispatch' } }],
    ['trust-open-to-owner high', { bound_claims: { repository_owner: 'acme' } }],
    ['trust-open-to-repository high', { bound_claims: { repository_id: '7701' } }],
    ['trust-not-gate-bound medium', { bound_claims: claims }],
    ['trust-gate-movable high', { bound_claims: movable, bound_claims_type: 'glob' }],
    ['trust-audience medium', { bound_audiences: [bao.url, 'sts.amazonaws.com'] }],
    ['trust-narrower warning', { bound_claims_type: 'string' }],
    ['session-too-long medium', { token_explicit_max_ttl: 0, token_max_ttl: 86_400 }],
  ];
  for (const [finding, change] of changes) {
    const asking = { method: 'POST', body: { ...whole, ...change } } as const;
    const { status, body } = await bao.ask('auth/walls/role/flags', asking);
    checks.check(`the server takes a change: ${Object.keys(change).join(', ')}`, status < 300, body);
    const found = await audited('flags');
    checks.check(`it is found: ${finding}`, found.includes(finding), found);
  }
  apply();
  const found = await audited('flags');
  checks.check('written again, nothing is found', found.length === 0, found);
}

const texts = fc
  .array(fc.constantFrom('a', 'b', 'A', '*', '?', '/', '[a]', '\\', '.', 'ab', 'é', ' '), { maxLength: 5 })
  .map((parts) => parts.join(''));
const roles = fc.record({
  bound_claims_type: fc.constantFrom('glob', 'glob', 'string'),
  bound_claims: fc.dictionary(
    fc.constantFrom('ref', 'environment', 'workflow'),
    fc.oneof(texts, fc.array(texts, { minLength: 1, maxLength: 3 })),
    { minKeys: 1, maxKeys: 2 },
  ),
  bound_subject: fc.constantFrom('', '', 'a'),
});
const tokens = fc.record(
  { ref: texts, environment: texts, workflow: texts, sub: fc.constantFrom('a', 'b') },
  { requiredKeys: ['sub'] },
);

/** Roles and tokens at random: the server, what proves examples and what looks for them say the same. */
async function sameVerdicts({ bao, checks, sign, login }: Scene): Promise<void> {
  const base = { role_type: 'jwt', user_claim: 'repository_id', bound_audiences: [bao.url] };
  const wrong: unknown[] = [];
  let [admitted, refused] = [0, 0];
  for (const drawn of fc.sample(roles, { numRuns: 60, seed: 7 })) {
    const { status } = await bao.ask('auth/walls/role/drawn', { method: 'POST', body: { ...base, ...drawn } });
    if (status >= 300) continue;
    const role = (await bao.ask('auth/walls/role/drawn')).body['data'] as Record<string, unknown>;
    const [own = ''] = Object.values(drawn.bound_claims).flat();
    const near = Object.fromEntries(
      Object.entries(drawn.bound_claims).map(([name, value]) => [name, [value].flat()[0] ?? '']),
    );
    const asked = [
      ...fc.sample(tokens, { numRuns: 8, seed: 11 }),
      { ...near, sub: 'a' },
      { ref: own, environment: own, workflow: own, sub: 'a' },
    ];
    for (const claims of asked) {
      const token: Token = { iss: GITHUB_ISSUER, aud: bao.url, repository_id: '7701', ...claims };
      const isIn = (await login('drawn', await sign(token))).status === 200;
      if (isIn) admitted += 1;
      else refused += 1;
      const verdict = evaluateVault(role, token);
      const truth = truthsOf(readVaultTrust(role).admits, token, 0);
      if (verdict !== (isIn ? 'admitted' : 'refused') || truth !== (isIn ? BIT.yes : BIT.no))
        wrong.push({ role: drawn, claims, isIn, verdict, truth });
    }
  }
  checks.check('roles and tokens are read as the server reads them', wrong.length === 0, wrong.slice(0, 3));
  checks.check('of these, many are let in, and many are not', admitted > 60 && refused > 60, [admitted, refused]);
}

/** A mount that trusts a key of ours as if it were GitHub's. */
async function issuerOf({ bao }: Stage): Promise<Pick<Scene, 'sign' | 'login'>> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await bao.ask('sys/auth/walls', { method: 'POST', body: { type: 'jwt' } });
  await bao.ask('auth/walls/config', {
    method: 'POST',
    body: {
      jwt_validation_pubkeys: [publicKey.export({ format: 'pem', type: 'spki' })],
      bound_issuer: GITHUB_ISSUER,
    },
  });
  return {
    sign: async (claims) => {
      const now = Math.floor(Date.now() / 1000);
      const times = { iat: now, nbf: now - 5, exp: now + 600 };
      return await new SignJWT({ ...claims, ...times }).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
    },
    login: async (role, jwt) => await bao.ask('auth/walls/login', { method: 'POST', body: { role, jwt }, token: '' }),
  };
}

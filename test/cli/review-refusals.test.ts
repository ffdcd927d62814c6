import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fault, FaultMatch } from '../world/serve/faults.ts';
import type { Repository } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { call } from './call.ts';
import { closeDoctorWorld, EVERYTHING, makeShop, openDoctorWorld, SOUND_POLICY } from './doctor-scene.ts';

let world: World;
beforeAll(async () => {
  world = await openDoctorWorld();
});
afterAll(async () => {
  await closeDoctorWorld(world);
});

/** One in which each source brings a finding. */
function makePoorShop(): Repository {
  return makeShop(world, {
    files: {
      '.github/CODEOWNERS': '* @nobody-there\n/docs/ @mona\n',
      '.github/access/policy.yml': SOUND_POLICY.replace(
        'environments: [staging]',
        'environments: [staging, gone]',
      ).replace('roles:', 'unused: 1d\nroles:'),
    },
    rulesets: [],
    also: (one, repository) => {
      one.environment(repository, { name: 'staging', refs: 'all', adminsBypass: true });
      one.settings(repository, {
        actions: { enabled: true, allowed: 'all' },
        workflows: { token: 'write', mayApprove: true },
      });
    },
  });
}

interface Told {
  readonly code: number;
  readonly findings: ReadonlySet<string>;
  /** Ids of findings whose check is open, by source. */
  readonly unknown: readonly { readonly source: string; readonly ids: readonly string[] }[];
}

async function told({ name }: Repository): Promise<Told> {
  const token = world.token({
    permissions: { ...EVERYTHING, 'pull-requests': 'read' },
    members: true,
    repositories: [name],
  });
  const { code, stdout, stderr } = await call(
    ['review', '--online', '--strict', '--policy-repository', name, '--ca-certificates', world.caFile, '--json'],
    { env: { GITHUB_SERVER_URL: world.urls.server, GH_TOKEN: token }, sleep: () => undefined },
  );
  if (stdout === '') throw new Error(stderr);
  const json = JSON.parse(stdout) as {
    readonly findings: readonly { readonly id: string; readonly about: string }[];
    readonly unknown: Told['unknown'];
  };
  const findings = new Set(json.findings.map(({ id, about }) => `${id} ${about}`));
  return { code, findings, unknown: json.unknown };
}

const SOURCES: readonly (readonly [
  source: string,
  at: (name: string) => FaultMatch,
  asks: 'get' | 'list' | 'query',
])[] = [
  ['evidence', () => ({ operation: 'Evidence' }), 'query'],
  ['code-owners', (name) => ({ path: `*/repos/${name}/codeowners/errors*` }), 'get'],
  ['rules', (name) => ({ path: `*/repos/${name}/rules/branches/*` }), 'list'],
  ['rulesets', (name) => ({ path: `*/repos/${name}/rulesets*` }), 'list'],
  ['environments', (name) => ({ path: `*/repos/${name}/environments*` }), 'list'],
  ['actions', (name) => ({ path: `*/repos/${name}/actions/permissions` }), 'get'],
  ['actions', (name) => ({ path: `*/repos/${name}/actions/permissions/workflow` }), 'get'],
  ['accounts', () => ({ path: '*/users/mona' }), 'get'],
  ['runs', (name) => ({ path: `*/repos/${name}/actions/runs` }), 'get'],
  ['collaborators', (name) => ({ path: `*/repos/${name}/collaborators` }), 'list'],
];
const FAULTS: readonly (readonly [kind: string, fault: Fault, only?: 'list'])[] = [
  ['403', { status: 403 }],
  ['404', { status: 404 }],
  ['a limit', { status: 429, retryAfter: 1 }],
  ['a secondary limit', { status: 403, rateLimit: 'secondary' }],
  ['500', { status: 500 }],
  ['cut off', { kind: 'truncate' }],
  ['another form', { kind: 'wrong-json' }],
  ['no JSON', { kind: 'not-json' }],
  ['pages without an end', { endless: true }, 'list'],
];

/** That there is no such account is an answer. */
const isAnswer = (source: string, kind: string): boolean => source === 'accounts' && kind === '404';

const CASES = SOURCES.flatMap(([source, at, asks]) =>
  FAULTS.flatMap(([kind, fault, only]) =>
    (only === undefined || only === asks) && !isAnswer(source, kind)
      ? [{ source, at, kind, fault, where: at('…') }]
      : [],
  ),
);

test.each(CASES)('$source by $where: $kind', async ({ source, at, fault }) => {
  const shop = makePoorShop();
  const honest = await told(shop);
  const mend = world.fail({ ...at(shop.name), times: 'always' }, fault);
  const found = await told(shop);
  mend();
  const open = new Set(found.unknown.flatMap(({ ids }) => ids));
  const gone = [...honest.findings].filter((one) => !found.findings.has(one));
  // what went is not known, and nothing is told from a refusal
  expect(gone.filter((one) => !open.has(one.split(' ')[0] ?? ''))).toEqual([]);
  expect([...found.findings].filter((one) => !honest.findings.has(one))).toEqual([]);
  expect(found.unknown.map((one) => one.source)).toContain(source);
  expect(found.code).toBe(1);
});

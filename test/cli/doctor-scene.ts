import type { RulesetSpec } from '../world/build/repositories.ts';
import type { Permissions } from '../world/permissions.ts';
import type { Repository } from '../world/state.ts';
import { startWorld, type World } from '../world/world.ts';
import { type Called, call } from './call.ts';
import { FLAGS_PATH, FLAGS_WORKFLOW } from './gate-tree.ts';

/** A row as `--json` prints it. */
export interface JsonRow {
  readonly check: string;
  readonly state: string;
  readonly repository: string;
  readonly message: string;
  readonly advice?: string;
  readonly commands?: readonly string[];
  readonly link?: string;
}

export const POLICY_PATH = '.github/access/policy.yml';
export const GRANT_PATH = '.github/access/grants/users/mona/banner.yml';

/** A policy of which everything that it names is there. */
export const SOUND_POLICY = `version: 1
approval: {approvers: {users: [480938], teams: [{team: acme/platform, id: 41}]}}
limits: {lifetime: 30d, session: 1h}
requests: {app: 77001}
roles:
  flags:
    description: Turn feature flags on and off
    branches: ['release/*']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
    credentials:
      keys:
        environments: [staging]
        aws: {role: 'arn:aws:iam::111122223333:role/r', region: eu-west-1}
`;

export const SOUND_GRANT =
  'role: flags\nreason: r\nprincipal-id: 583231\nstarts: 2026-11-24T00:00:00Z\nexpires: 2026-11-30T00:00:00Z\n';

export const SOUND_OWNERS =
  '* @mona\n/.github/access/ @acme/platform\n/.github/workflows/ @acme/platform\n/.github/CODEOWNERS @acme/platform\n';

export const PULL_RULE = {
  type: 'pull_request',
  parameters: {
    required_approving_review_count: 1,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: true,
    required_review_thread_resolution: false,
  },
};

/** Rules for the default branch with which nothing is wrong. */
export const BRANCH_RULES: RulesetSpec = {
  name: 'main',
  target: 'branch',
  include: ['~DEFAULT_BRANCH'],
  rules: ['deletion', 'non_fast_forward', PULL_RULE],
};

export const TAG_RULES: RulesetSpec = {
  name: 'tags',
  target: 'tag',
  include: ['refs/tags/grantgate/**/*'],
  rules: ['deletion', 'update'],
};

/** What is different, and every row that is not fine: its check, its state, and what it says with what mends it. */
export type DoctorCase = readonly [what: string, difference: Difference, rows: readonly ExpectedRow[]];
export type ExpectedRow = readonly [check: string, state: string, says: RegExp];

/** What a repository differs in from one with which nothing is wrong. */
export interface Difference {
  readonly files?: Readonly<Record<string, string | null>>;
  readonly rulesets?: readonly RulesetSpec[];
  /** Does more to it. */
  readonly also?: (world: World, repository: Repository) => void;
  /** What the token may do; everything when left out. */
  readonly permissions?: Permissions;
  readonly members?: boolean;
  readonly visibility?: 'public' | 'private';
  readonly words?: readonly string[];
}

/** The token of an administrator, as far as GitHub has permissions of these names. */
export const EVERYTHING: Permissions = { contents: 'write', administration: 'write', actions: 'read' };

export async function openDoctorWorld(): Promise<World> {
  const world = await startWorld();
  world.organization({ login: 'acme', id: 9919 });
  world.user({ login: 'mona', id: 583231 });
  world.user({ login: 'hubot', id: 480938 });
  world.user({ login: 'grantgate-acme', id: 77_001, type: 'Bot' });
  world.team({ org: 'acme', slug: 'platform', id: 41, members: ['hubot'] });
  return world;
}

/** Closes a world in which nothing was amiss. */
export async function closeDoctorWorld(world: World): Promise<void> {
  await world.close();
  if (world.violations.length > 0) throw new Error(world.violations.join('\n'));
}

let made = 0;

/** Makes a repository of its own in which nothing is wrong but what is different. */
export function makeShop(world: World, { files = {}, rulesets, also, visibility }: Difference = {}): Repository {
  made += 1;
  const repository = world.repository({ name: `acme/shop-${made}`, virtual: true, ...(visibility && { visibility }) });
  const usual = {
    [POLICY_PATH]: SOUND_POLICY,
    [GRANT_PATH]: SOUND_GRANT,
    [FLAGS_PATH]: FLAGS_WORKFLOW,
    '.github/CODEOWNERS': SOUND_OWNERS,
  };
  const all = Object.entries({ ...usual, ...files }).filter((entry): entry is [string, string] => entry[1] !== null);
  world.commit(repository, { author: 'hubot', files: Object.fromEntries(all) });
  for (const ruleset of rulesets ?? [BRANCH_RULES, TAG_RULES]) world.ruleset(repository, ruleset);
  world.environment(repository, { name: 'staging', refs: { branches: ['release/*'] }, adminsBypass: false });
  world.settings(repository, { actions: { enabled: true, allowed: 'all', pinning: true } });
  also?.(world, repository);
  return repository;
}

/** Calls `grantgate doctor` about a repository. */
export async function doctor(
  world: World,
  repositories: readonly Repository[],
  { permissions = EVERYTHING, members = true, words = [] }: Difference = {},
  tty = false,
): Promise<Called> {
  const [one, home] = repositories.map(({ name }) => name);
  const token = world.token({ permissions, members, repositories: repositories.map(({ name }) => name) });
  const target = ['--repository', one ?? '', ...(home === undefined ? [] : ['--policy-repository', home])];
  return await call(['doctor', ...target, '--ca-certificates', world.caFile, ...words], {
    env: { GITHUB_SERVER_URL: world.urls.server, GH_TOKEN: token },
    // requests have deadlines by this clock
    at: '2026-11-25T12:00:00Z',
    tty,
  });
}

/** The rows about a repository that is different. */
export async function rowsWith(world: World, difference: Difference = {}): Promise<readonly JsonRow[]> {
  const { stdout, stderr } = await doctor(world, [makeShop(world, difference)], {
    ...difference,
    words: ['--json', ...(difference.words ?? [])],
  });
  if (stderr !== '') throw new Error(stderr);
  return (JSON.parse(stdout) as { readonly rows: readonly JsonRow[] }).rows;
}

/** The usual policy, and the usual grant, with a change. */
export const changedPolicy = (from: string, to: string): Readonly<Record<string, string>> => ({
  [POLICY_PATH]: SOUND_POLICY.replace(from, to),
});
export const changedGrant = (from: string, to: string): Readonly<Record<string, string>> => ({
  [GRANT_PATH]: SOUND_GRANT.replace(from, to),
});

import fc from 'fast-check';
import { delegationChange, withDelegation } from './drawn-delegation.ts';
import { grantCase } from './drawn-grant.ts';
import { APP, DAY, MINUTE, mostly, now, patterns, PEOPLE, sometimes, windows } from './drawn-name.ts';
import type { GrantCase, PolicyText, RoleText, Situation } from './situation.ts';

const role: fc.Arbitrary<RoleText> = fc
  .record({
    repositories: sometimes(mostly(['acme/shop'], ['ACME/*'], ['acme/web'], ['acme/shop', 'acme/web'])),
    branches: mostly(['release/*'], ...patterns.branches),
    tags: sometimes(mostly(['v*'], ...patterns.tags)),
    environments: mostly(['staging', 'production'], ['Stag*'], ['*'], [], ['preview-*']),
    workflows: mostly(
      ['.github/workflows/*.yml'],
      ['.github/workflows/flags.yml'],
      ['acme/*/.github/workflows/flags.yml'],
      ['**'],
      ['.github/workflows/a@b.yml'],
    ),
    events: sometimes(mostly(['workflow_dispatch', 'push', 'pull_request'], ['push'], [])),
    runners: sometimes(mostly(['github-hosted', 'self-hosted'], ['self-hosted'])),
    require: sometimes(fc.constantFrom([], ['protected-ref'])),
    windows: sometimes(windows),
    approval: sometimes(fc.constantFrom({ count: 2 }, { count: 3 }), 1, 14),
    lifetime: sometimes(fc.constantFrom('7d', '1d', '36h')),
  })
  .map(
    ({ branches, tags, ...rest }) =>
      without({
        ...rest,
        description: 'A role',
        branches: branches.length + (tags?.length ?? 0) > 0 ? branches : ['main'],
        tags,
      }) as RoleText,
  );

const policy: fc.Arbitrary<PolicyText> = fc
  .record({
    approvers: fc.record({
      users: fc.constantFrom<readonly (string | number)[]>(
        ['hubot'],
        ['HuBot', 'lena'],
        [480_938, 300],
        ['hubot', 'renovate[bot]'.slice(0, 8)],
      ),
      teams: sometimes(fc.constantFrom(['acme/platform'], ['Acme/Platform', 'acme/crew'])),
      permission: sometimes(fc.constantFrom('write', 'maintain', 'admin')),
    }),
    count: sometimes(fc.constantFrom(1, 2), 1, 4),
    require: sometimes(fc.constantFrom(['principal-id'], []), 1, 4),
    lifetime: mostly('30d', '7d', '240h'),
    app: sometimes(mostly(APP, 41_898_282), 4, 1),
    never: sometimes(
      fc.record({
        branches: mostly(['main'], [], ['release/1'], ['**/x']),
        tags: mostly([], ['v0*']),
        environments: mostly(['preview-*'], ['PROD*'], ['*']),
      }),
      1,
      2,
    ),
    flags: role,
    preview: role,
  })
  .map(
    ({ approvers, count, require, lifetime, app, never, flags, preview }) =>
      without({
        version: 1,
        approval: without({ approvers: without(approvers), count, require }),
        limits: { lifetime, session: '1h' },
        requests: app === undefined ? undefined : { app },
        never,
        roles: { flags, preview },
      }) as PolicyText,
  );

const branchRun = mostly('release/1', 'release/2', 'release/1/x', 'main', 'Release/1', 'preview/a').map((branch) => ({
  ref: `refs/heads/${branch}`,
  head_ref: '',
  base_ref: '',
}));
const tagRun = fc
  .constantFrom('v1.0.0', 'v0.9', 'release/1')
  .map((tag) => ({ ref: `refs/tags/${tag}`, head_ref: '', base_ref: '' }));
const pullRun = fc
  .constantFrom(['release/2', 'release/1'], ['release/1', 'main'], ['topic', 'release/1'])
  .map(([head, base]) => ({ ref: 'refs/pull/7/merge', head_ref: head, base_ref: base }));
const oddRun = fc.constant({ ref: 'refs/pull/7/merge', head_ref: '', base_ref: '' });

const teams = fc.constantFrom<readonly string[] | undefined>(
  ['acme/crew'],
  ['acme/crew'],
  ['Acme/Crew', 'acme/platform'],
  ['other/crew'],
  [],
  undefined,
);

const claims: fc.Arbitrary<Situation['claims']> = fc
  .record({
    actor: mostly(PEOPLE.mona, PEOPLE.recycled, PEOPLE.lena, PEOPLE.bridge),
    triggering: sometimes(fc.constantFrom(PEOPLE.lena, PEOPLE.recycled, PEOPLE.hubot), 1, 9),
    teams: fc.tuple(teams, teams),
    repository: mostly('acme/shop', 'Acme/Shop', 'acme/web'),
    refs: fc.oneof(
      { arbitrary: branchRun, weight: 24 },
      { arbitrary: tagRun, weight: 2 },
      { arbitrary: pullRun, weight: 2 },
      { arbitrary: oddRun, weight: 1 },
    ),
    environment: fc.constantFrom(undefined, 'staging', 'staging', 'staging', 'Staging', 'production', 'preview-1'),
    event: mostly('workflow_dispatch', 'push', 'pull_request', 'schedule'),
    workflow: mostly('flags.yml', 'a@b.yml', 'FLAGS.yml'),
    elsewhere: sometimes(fc.constantFrom('evil/shop', 'acme/policies'), 1, 19),
    runner: mostly('github-hosted', 'self-hosted'),
    isProtected: mostly(true, false),
  })
  .map(
    ({
      actor,
      triggering = actor,
      teams: [actorTeams, triggeringTeams],
      repository,
      refs,
      environment,
      event,
      workflow,
      elsewhere,
      runner,
      isProtected,
    }) => ({
      actor: actor.login,
      actor_id: actor.id,
      triggering_actor: triggering.login,
      triggering_actor_id: triggering.id,
      actor_teams: actorTeams,
      triggering_actor_teams: triggering === actor ? actorTeams : triggeringTeams,
      repository,
      repository_id: 1,
      repository_owner: 'acme',
      repository_owner_id: 2,
      ...refs,
      ref_protected: isProtected,
      sha: 'b'.repeat(40),
      environment,
      event_name: event,
      workflow_ref: `${elsewhere ?? repository}/.github/workflows/${workflow}@${refs.ref}`,
      run_id: 1,
      run_attempt: 1,
      runner_environment: runner,
    }),
  );

/** A situation out of small pools of names, so that things meet: a good share of them is allowed. */
export const situation: fc.Arbitrary<Situation> = now
  .chain((at) =>
    fc.record({
      now: fc.constant(at),
      home: mostly('acme/shop', 'acme/access'),
      role: sometimes(mostly('flags', 'preview', 'ghost')),
      wanted: sometimes(fc.constantFrom(0, 1), 1, 14),
      policy,
      policyIs: fc.oneof(
        { arbitrary: fc.constant('sound' as const), weight: 40 },
        { arbitrary: fc.constantFrom('missing' as const, 'broken' as const), weight: 1 },
      ),
      frozen: fc.oneof({ arbitrary: fc.constant(false), weight: 40 }, { arbitrary: fc.constant(true), weight: 1 }),
      grants: fc.oneof(
        { arbitrary: fc.array(grantCase(at), { minLength: 1, maxLength: MAX_GRANTS, size: 'max' }), weight: 19 },
        { arbitrary: fc.constant<GrantCase[]>([]), weight: 1 },
      ),
      claims,
      delegation: delegationChange,
    }),
  )
  .map(({ wanted, grants, delegation, ...rest }) => {
    const named: readonly GrantCase[] = grants.map((grant, index) => ({ ...grant, id: `${grant.id}-${index}` }));
    const made = withDelegation({ ...rest, grants: named } as Situation, delegation);
    return without({ ...made, grant: wanted === undefined ? undefined : made.grants[wanted]?.id }) as Situation;
  });

/** Most grants in one situation. */
export const MAX_GRANTS = 4;

/** A moment near that of a situation. */
export const nearby: fc.Arbitrary<number> = fc
  .integer({ min: -2 * DAY, max: 2 * DAY })
  .map((offset) => Math.round(offset / MINUTE) * MINUTE);

/** Leaves out what is undefined, as a file does. */
function without(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}

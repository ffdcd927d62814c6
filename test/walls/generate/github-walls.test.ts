import { expect, test } from 'vitest';
import { callsOf } from '../../../src/walls/generate/github-calls.ts';
import { githubWalls, type RepositoryWall } from '../../../src/walls/generate/github-walls.ts';
import type { WallFacts, WallPerson } from '../../../src/walls/generate/wall-facts.ts';
import { describeRequest, faultsOf } from '../../contract/github-description.ts';
import { FACTS, GATE, HOME, policyOf, SHOP } from './drawn-tokens.ts';

const ROLE = "branches: ['release/*']\ntags: ['v*']\nenvironments: [staging, 'preview-*']";
const OTHER =
  'other:\n  description: d\n  workflows: [.github/workflows/flags.yml]\n  branches: [x]\n  events: [push]\n' +
  '  environments: [staging]';

function wallsOf(facts: WallFacts = FACTS, people?: readonly WallPerson[], gate = GATE): readonly RepositoryWall[] {
  const order = { home: HOME, gate, facts, people, actions: ['grantgate/grantgate'] };
  const { walls, problems } = githubWalls({ policy: policyOf(ROLE, OTHER), ...order });
  expect(problems).toEqual([]);
  return walls;
}

test('every call is one that GitHub describes, but for what its description lacks', () => {
  const calls = wallsOf().flatMap(callsOf);
  const undescribed = calls.flatMap(({ method, path, body }) => {
    const described = describeRequest(method, `/${path}`);
    if (described === undefined) return [`${method} ${path}`];
    // `can_admins_bypass` is real and not described
    const { can_admins_bypass: _bypass, ...known } = body as Record<string, unknown>;
    const faults = faultsOf(described, new URLSearchParams(), known);
    return faults.length === 0 ? [] : [`${path}: ${faults.join(', ')} ${JSON.stringify(known)}`];
  });
  expect(undescribed).toEqual(['POST repos/acme/shop/actions/policies']);
  expect(calls.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'repos/acme/shop/rulesets',
      'repos/acme/shop/environments/staging',
      'repos/acme/shop/environments/Preview-2/deployment-branch-policies',
      'repos/acme/shop/actions/permissions/workflow',
    ]),
  );
});

/** What GitHub's description lacks, by its guide “Controlling workflow execution”: kept here until it has it. */
test('an execution policy has one workflow, the events of all its roles, and with people their accounts', () => {
  const people = [
    { id: '8', role: 'other', grant: 'users/b/g', until: 1 },
    { id: '7', role: 'flags', grant: 'users/a/g', until: 1 },
    { id: '9', role: 'elsewhere', grant: 'users/c/g', until: 1 },
  ];
  expect(wallsOf()[0]?.executions).toEqual([
    {
      name: 'grantgate flags.yml',
      enforcement: 'active',
      conditions: { workflow_path: { include: ['.github/workflows/flags.yml'], exclude: [] } },
      rules: [{ type: 'restrict_action_events', parameters: { allowed_events: ['push', 'workflow_dispatch'] } }],
    },
  ]);
  expect(wallsOf(FACTS, people)[0]?.executions[0]?.rules[1]).toEqual({
    type: 'restrict_actions_actors',
    parameters: {
      allowed_actors: [
        { id: 7, type: 'User' },
        { id: 8, type: 'User' },
      ],
    },
  });
});

test('an environment keeps its reviewers and its wait, and takes the branches of its own roles', () => {
  const facts: WallFacts = {
    ...FACTS,
    repositories: [{ ...SHOP, reviewers: { staging: [{ type: 'Team', id: 41 }] }, waitMinutes: { staging: 30 } }],
  };
  expect(wallsOf(facts)[0]?.environments).toEqual([
    { name: 'Preview-2', reviewers: [], waitMinutes: 0, branches: ['release/*'], tags: ['v*'] },
    { name: 'preview-1', reviewers: [], waitMinutes: 0, branches: ['release/*'], tags: ['v*'] },
    {
      name: 'staging',
      reviewers: [{ type: 'Team', id: 41 }],
      waitMinutes: 30,
      branches: ['release/*', 'x'],
      tags: ['v*'],
    },
  ]);
  expect(
    wallsOf(facts)
      .flatMap(callsOf)
      .find(({ path }) => path.endsWith('environments/staging'))?.body,
  ).toMatchObject({
    wait_timer: 30,
    prevent_self_review: true,
    can_admins_bypass: false,
  });
});

test.each([
  [GATE, ['~DEFAULT_BRANCH', 'refs/tags/grantgate/**/*'], 1],
  [GATE.replace('heads/main', 'heads/gates'), ['~DEFAULT_BRANCH', 'refs/tags/grantgate/**/*', 'refs/heads/gates'], 1],
  [GATE.replace('heads/main', 'tags/v1'), ['~DEFAULT_BRANCH', 'refs/tags/grantgate/**/*', 'refs/tags/v1'], 1],
  [GATE.replace('acme/shop/', 'acme/ci/'), ['~DEFAULT_BRANCH', 'refs/tags/grantgate/**/*', 'refs/heads/main'], 2],
])('the ref of the gate is kept: %s', (gate, refs, repositories) => {
  const walls = wallsOf({ ...FACTS, repositories: [SHOP] }, undefined, gate);
  expect(walls.flatMap(({ rulesets }) => rulesets.flatMap((one) => one.conditions.ref_name.include))).toEqual(refs);
  expect(walls).toHaveLength(repositories);
});

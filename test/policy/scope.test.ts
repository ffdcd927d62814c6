import { describe, expect, test } from 'vitest';
import { toChecks } from '../../src/policy/finding.ts';
import type { Grant } from '../../src/policy/grant.ts';
import type { Role } from '../../src/policy/role.ts';
import { branchesOf, scopeChecks, tagOf } from '../../src/policy/scope.ts';
import { workflowFile } from '../../src/policy/workflow-file.ts';
import { toEntry } from '../../src/report/check-words.ts';
import { makeGrant, makePolicy, makeRun } from './ready-made.ts';

interface Given {
  readonly run?: Readonly<Record<string, unknown>>;
  readonly role?: Partial<Role>;
  readonly grant?: Partial<Grant>;
  readonly home?: string;
}

function checksOf({ run: claims = {}, role: changes = {}, grant: fields = {}, home = 'acme/shop' }: Given) {
  const policy = makePolicy({ role: changes });
  const role = policy.roles.get('flags');
  if (role === undefined) throw new Error('no role');
  const grant = makeGrant(fields);
  const run = makeRun(claims);
  const evidence = { provenance: new Map(), revoked: new Set<string>(), frozen: false, uses: new Map() };
  return toChecks(scopeChecks(role, run, home)(grant), grant, { policy, evidence, run, now: 0, home }).map(toEntry);
}

function failedOf(given: Given): readonly string[] {
  return checksOf(given)
    .filter((check) => check.outcome === 'fail')
    .map((check) => check.name);
}

const pull = (head: string, base: string): Record<string, unknown> => ({
  ref: 'refs/pull/7/merge',
  head_ref: head,
  base_ref: base,
  event_name: 'pull_request',
});
const onTag = { ref: 'refs/tags/v1.0.0', ref_type: 'tag' };
const byPull: Partial<Role> = { events: ['pull_request'] };

describe('what is in scope', () => {
  test.each<[string, Given]>([
    ['everything as granted', {}],
    ['no environment touches none', { run: { environment: undefined }, role: { environments: [] } }],
    [
      'no environment, though the grant narrows to one',
      { run: { environment: undefined }, grant: { environments: ['staging'] } },
    ],
    ['an environment in other case', { run: { environment: 'STAGING' } }],
    [
      'a repository in other case',
      { run: { repository: 'Acme/Shop', workflow_ref: 'Acme/Shop/.github/workflows/flags.yml@refs/heads/release/1' } },
    ],
    ['a pull request whose head and base are both covered', { run: pull('release/2', 'release/1'), role: byPull }],
    ['a tag', { run: onTag, role: { tags: ['v*'] } }],
    [
      'a tag when the branches of the grant are narrowed',
      { run: onTag, role: { tags: ['v*'] }, grant: { branches: [] } },
    ],
    [
      'a workflow file with an @',
      {
        run: { workflow_ref: 'acme/shop/.github/workflows/a@b.yml@refs/heads/release/1' },
        role: { workflows: ['.github/workflows/a@b.yml'] },
      },
    ],
    [
      'a branch with an @',
      {
        run: {
          ref: 'refs/heads/release/a@refs',
          workflow_ref: 'acme/shop/.github/workflows/flags.yml@refs/heads/release/a@refs',
        },
      },
    ],
    [
      'a workflow of the repository, by its full name',
      { role: { workflows: ['acme/shop/.github/workflows/flags.yml'] } },
    ],
    ['its owner in other case', { role: { workflows: ['ACME/*/.github/workflows/flags.yml'] } }],
    ['a workflow by pattern', { role: { workflows: ['.github/workflows/*.yml'] } }],
    [
      'another repository that the role lists',
      {
        run: { repository: 'acme/web', workflow_ref: 'acme/web/.github/workflows/flags.yml@refs/heads/release/1' },
        role: { repositories: ['acme/*'] },
      },
    ],
    [
      'an organisation’s required workflow, by its full name',
      {
        run: { workflow_ref: 'acme/policies/.github/workflows/flags.yml@refs/heads/main' },
        role: { workflows: ['acme/policies/.github/workflows/flags.yml'] },
      },
    ],
    [
      'a runner of one’s own that the role lists',
      { run: { runner_environment: 'self-hosted' }, role: { runners: ['github-hosted', 'self-hosted'] } },
    ],
    [
      'an event that both list',
      { run: { event_name: 'push' }, role: { events: ['push', 'schedule'] }, grant: { events: ['push'] } },
    ],
    ['a protected branch', { role: { require: ['protected-ref'] } }],
  ])('%s', (_what, given) => {
    expect(failedOf(given)).toEqual([]);
  });
});

describe('what is out of scope', () => {
  test.each<[string, Given, string]>([
    ['a branch', { run: { ref: 'refs/heads/main' } }, 'branch-out-of-scope'],
    ['a branch in other case', { run: { ref: 'refs/heads/Release/1' } }, 'branch-out-of-scope'],
    ['the head of a pull request', { run: pull('topic', 'release/1'), role: byPull }, 'branch-out-of-scope'],
    ['the base of a pull request', { run: pull('release/1', 'main'), role: byPull }, 'branch-out-of-scope'],
    ['neither a branch nor a tag', { run: { ref: 'refs/pull/7/merge' } }, 'branch-out-of-scope'],
    ['a tag when the role lists none', { run: onTag }, 'tag-out-of-scope'],
    ['a tag named like a branch', { run: { ref: 'refs/tags/release/1' } }, 'tag-out-of-scope'],
    ['a tag in other case', { run: onTag, role: { tags: ['V*'] } }, 'tag-out-of-scope'],
    ['an environment', { run: { environment: 'production' } }, 'environment-out-of-scope'],
    ['any environment when the role lists none', { role: { environments: [] } }, 'environment-out-of-scope'],
    [
      'a repository',
      { run: { repository: 'acme/web', workflow_ref: 'acme/web/.github/workflows/flags.yml@refs/heads/x' } },
      'repository-out-of-scope',
    ],
    ['the run’s repository when the policy is elsewhere', { home: 'acme/access' }, 'repository-out-of-scope'],
    [
      'a workflow',
      { run: { workflow_ref: 'acme/shop/.github/workflows/other.yml@refs/heads/release/1' } },
      'workflow-out-of-scope',
    ],
    [
      'a workflow of the same name elsewhere',
      { run: { workflow_ref: 'evil/shop/.github/workflows/flags.yml@refs/heads/release/1' } },
      'workflow-out-of-scope',
    ],
    [
      'a workflow file in other case',
      { run: { workflow_ref: 'acme/shop/.github/workflows/FLAGS.yml@refs/heads/release/1' } },
      'workflow-out-of-scope',
    ],
    [
      'a reusable workflow does not stand in',
      {
        run: {
          workflow_ref: 'acme/shop/.github/workflows/x.yml@refs/heads/y',
          job_workflow_ref: 'acme/shop/.github/workflows/flags.yml@refs/heads/y',
        },
      },
      'workflow-out-of-scope',
    ],
    ['an event', { run: { event_name: 'push' } }, 'event-out-of-scope'],
    ['a runner of one’s own', { run: { runner_environment: 'self-hosted' } }, 'runner-out-of-scope'],
    [
      'a branch that is not protected',
      { run: { ref_protected: 'false' }, role: { require: ['protected-ref'] } },
      'ref-unprotected',
    ],
  ])('%s', (_what, given, reason) => {
    expect(failedOf(given)).toEqual([reason]);
  });

  test.each<[keyof Grant, readonly string[], string]>([
    ['branches', ['release/2'], 'branch-out-of-scope'],
    ['environments', ['production'], 'environment-out-of-scope'],
    ['repositories', ['acme/web'], 'repository-out-of-scope'],
    ['workflows', ['.github/workflows/x.yml'], 'workflow-out-of-scope'],
    ['events', ['push'], 'event-out-of-scope'],
  ])('%s narrowed to %j, or to nothing', (key, narrowed, reason) => {
    expect(failedOf({ grant: { [key]: narrowed } })).toEqual([reason]);
    expect(failedOf({ grant: { [key]: [] } })).toEqual([reason]);
  });

  test('tags narrowed', () => {
    expect(failedOf({ run: onTag, role: { tags: ['v*'] }, grant: { tags: ['v2*'] } })).toEqual(['tag-out-of-scope']);
  });
});

test('says what was expected and what was found', () => {
  const checks = checksOf({
    run: { ...pull('release/2', 'main') },
    role: byPull,
    grant: { branches: ['release/2'], environments: [] },
  });
  expect(checks).toContainEqual({
    name: 'branch-out-of-scope',
    outcome: 'fail',
    expected: 'release/*; narrowed to release/2',
    actual: 'release/2 and main',
  });
  expect(checks).toContainEqual({
    name: 'environment-out-of-scope',
    outcome: 'fail',
    expected: 'staging; narrowed to none',
    actual: 'staging',
  });
  expect(checksOf({ run: { ref: 'refs/pull/7/merge', environment: undefined } })).toMatchObject([
    {},
    {},
    {},
    { name: 'branch-out-of-scope', actual: 'refs/pull/7/merge' },
    { name: 'environment-out-of-scope', outcome: 'pass', actual: 'none' },
    {},
  ]);
});

test('the branches and the tag a run is on', () => {
  expect(branchesOf(makeRun(pull('topic', 'main')))).toEqual(['topic', 'main']);
  expect(branchesOf(makeRun(onTag))).toEqual([]);
  expect(tagOf(makeRun(onTag))).toBe('v1.0.0');
  expect(tagOf(makeRun())).toBeUndefined();
});

test.each([
  ['acme/shop/.github/workflows/flags.yml@refs/heads/main', 'acme/shop/.github/workflows/flags.yml'],
  ['acme/shop/.github/workflows/a@b.yml@refs/tags/v1@refs/x', 'acme/shop/.github/workflows/a@b.yml'],
  [`acme/shop/.github/workflows/a@b.yml@${'a'.repeat(40)}`, 'acme/shop/.github/workflows/a@b.yml'],
  ['acme/shop/.github/workflows/flags.yml', 'acme/shop/.github/workflows/flags.yml'],
])('the file of %s', (ref, file) => {
  expect(workflowFile(ref)).toBe(file);
});

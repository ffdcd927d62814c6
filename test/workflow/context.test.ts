import { describe, expect, it } from 'vitest';
import { contextsOf, withEnv, type ContextFacts } from '../../src/workflow/survey/context.ts';
import { Unknown, type Contexts } from '../../src/workflow/data.ts';
import { evaluate } from '../../src/workflow/expression/evaluate.ts';
import { OneOf } from '../../src/workflow/expression/one-of.ts';
import type { Json } from '../../src/workflow/expression/outcome.ts';
import type { Run } from '../../src/policy/run.ts';

const run: Run = {
  actor: 'mona',
  actor_id: '1',
  triggering_actor: 'hubot',
  triggering_actor_id: '2',
  repository: 'acme/shop',
  repository_id: '10',
  repository_owner: 'acme',
  repository_owner_id: '11',
  ref: 'refs/heads/release/1',
  ref_type: 'branch',
  ref_protected: true,
  sha: 'a'.repeat(40),
  head_ref: '',
  base_ref: '',
  event_name: 'workflow_dispatch',
  workflow_ref: 'acme/shop/.github/workflows/x.yml@refs/heads/main',
  workflow_sha: 'b'.repeat(40),
  run_id: '77',
  run_attempt: '1',
  runner_environment: 'github-hosted',
};

const facts: ContextFacts = {
  run,
  event: { inputs: { stage: 'prod' }, repository: { default_branch: 'main' } },
  inputs: { stage: 'prod' },
  matrix: { os: 'linux' },
  strategy: { 'job-index': 0 },
  vars: { REGION: 'eu' },
  needs: { plan: { result: 'success', outputs: {} } },
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
  runNumber: '5',
  workflow: 'Deploy',
  job: 'deploy',
};

function valueOf(expression: string, contexts: Contexts): Json | undefined {
  const outcome = evaluate(expression, contexts);
  return outcome.kind === 'known' ? outcome.value : undefined;
}

describe('contextsOf', () => {
  it.each<readonly [string, Json | undefined]>([
    ['github.actor', 'mona'],
    ['github.actor_id', '1'],
    ['github.triggering_actor', 'hubot'],
    ['github.repository', 'acme/shop'],
    ['github.repository_id', '10'],
    ['github.repository_owner', 'acme'],
    ['github.repository_owner_id', '11'],
    ['github.ref', 'refs/heads/release/1'],
    ['github.ref_name', 'release/1'],
    ['github.ref_type', 'branch'],
    ['github.sha', 'a'.repeat(40)],
    ['github.head_ref || github.ref_name', 'release/1'],
    ['github.base_ref', ''],
    ['github.event_name', 'workflow_dispatch'],
    ['github.run_id', '77'],
    ['github.run_attempt == 1', true],
    ['github.run_number', '5'],
    ['github.workflow', 'Deploy'],
    ['github.workflow_ref', run.workflow_ref],
    ['github.workflow_sha', 'b'.repeat(40)],
    ['github.server_url', 'https://github.com'],
    ['github.api_url', 'https://api.github.com'],
    ['github.graphql_url', 'https://api.github.com/graphql'],
    ['github.job', 'deploy'],
    ['github.event.repository.default_branch', 'main'],
    ['github.event.pull_request.head.ref', null],
    ['inputs.stage', 'prod'],
    ['inputs.other', null],
    ['matrix.os', 'linux'],
    ['strategy.job-index', 0],
    ['vars.REGION', 'eu'],
    ['needs.plan.result', 'success'],
    ['github.token', undefined],
    ['github.workspace', undefined],
    ['github.triggering_actor_id', undefined],
    ['secrets.X', undefined],
    ['runner.os', undefined],
    ['env.X', undefined],
    ['steps.a.outcome', undefined],
    ['job.status', undefined],
  ])('%s', (expression, value) => {
    expect(valueOf(expression, contextsOf(facts))).toEqual(value);
  });

  it.each([
    'github.event.action',
    'inputs.x',
    'matrix.x',
    'strategy.x',
    'vars.x',
    'needs.x',
    'github.server_url',
    'github.job',
    'github.workflow',
    'github.run_number',
  ])('%s is unknown when nothing says it', (path) => {
    expect(evaluate(path, contextsOf({ run, matrix: null }))).toEqual({ kind: 'unknown', sources: [path] });
  });

  it.each<readonly [string, Json | undefined]>([
    ['refs/heads/main', 'main'],
    ['refs/tags/v1', 'v1'],
    ['refs/pull/12/merge', '12/merge'],
    ['refs/notes/x', undefined],
  ])('short name of %s', (ref, name) => {
    expect(valueOf('github.ref_name', contextsOf({ run: { ...run, ref } }))).toEqual(name);
  });
});

describe('withEnv', () => {
  const env = new Map([
    ['BRANCH', ['release/1']],
    ['EMPTY', []],
    ['MIXED', ['release/', new Unknown('vars.X')]],
    ['CHOICE', ['to-', new OneOf('inputs.stage', ['dev', 'prod'])]],
  ]);
  it.each<readonly [string, unknown]>([
    ['env.BRANCH', { kind: 'known', value: 'release/1' }],
    ['env.EMPTY', { kind: 'known', value: '' }],
    ['env.MIXED', { kind: 'unknown', sources: ['vars.X'] }],
    ['env.CHOICE', { kind: 'unknown', sources: ['inputs.stage'] }],
    ["startsWith(env.CHOICE, 'to-')", { kind: 'known', value: true }],
    ['env.OTHER', { kind: 'unknown', sources: ['env.OTHER'] }],
    ['env.OLD', { kind: 'unknown', sources: ['env.OLD'] }],
    ['github.actor', { kind: 'known', value: 'mona' }],
  ])('%s', (expression, outcome) => {
    expect(evaluate(expression, withEnv(withEnv(contextsOf(facts), new Map([['OLD', ['x']]])), env))).toEqual(outcome);
  });
});

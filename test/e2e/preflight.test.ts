import { afterEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import {
  addGrant,
  changePolicy,
  closeSound,
  expectAllowed,
  expectNothingIssued,
  expectRefused,
  gate,
  openShop,
  resultOf,
  setFor,
  shopRun,
} from './gate.ts';
import { runHere } from './in-process.ts';
import { FLAGS, GRANT, shopPolicy, type ShopOptions, WORKFLOW } from './shop.ts';

let world: World;
afterEach(async () => {
  await closeSound(world);
});

const open = async (options: ShopOptions): Promise<void> => {
  world = await openShop(options);
};
/** The usual workflow with more steps after the gate; the first of them is on line 14. */
const withSteps = (...steps: readonly string[]): string =>
  `${FLAGS}${steps.map((step) => `      - ${step}\n`).join('')}`;
const CHECKOUT = 'uses: actions/checkout@v4';

describe('a later step that is out of scope', () => {
  test('stops the run before anything is issued, with its name, its line and what would be allowed', async () => {
    await open({
      workflow: withSteps(
        CHECKOUT,
        'name: Publish',
        '  run: |',
        '    git commit -am x',
        '    git push origin HEAD:main',
      )
        .replaceAll('      -   run', '        run')
        .replaceAll('      -     git', '          git'),
    });
    const step = await gate(world, shopRun(world));
    expectRefused(step, 'step-out-of-scope');
    expect(setFor(step)).toEqual({});
    expect(world.requests.some(({ operation }) => operation === 'AssumeRoleWithWebIdentity')).toBe(false);
    expect(resultOf(step)['preflight']).toMatchObject({
      mode: 'enforce',
      findings: [
        {
          reason: 'step-out-of-scope',
          job: 'release',
          step: 'Publish',
          file: WORKFLOW,
          line: 18,
          text: 'git push origin HEAD:main',
          what: 'the branch `main`, which the policy never allows',
          allowed: 'branches release/*',
        },
      ],
    });
    const shown = step.annotations.map(({ level, properties }) => [
      level,
      properties['file'] ?? '',
      properties['line'] ?? '',
    ]);
    expect(shown).toEqual([
      ['error', '', ''],
      ['error', WORKFLOW, '18'],
    ]);
    expect(step.summary).toContain('**Steps that stand in the way**');
    expect(step.outputs['summary']).toBe(
      'A later step would touch the branch `main`, which the policy never allows, so the run stops before it.',
    );
    expect(resultOf(step)['detail']).toBe(
      '`git push origin HEAD:main` in .github/workflows/flags.yml, line 18, job `release`, step “Publish”. ' +
        'Allowed: `branches release/*`.',
    );
  });

  test.for<readonly [string, string, string, string]>([
    ['a branch', 'run: git push origin HEAD:develop', 'step-out-of-scope', 'the branch `develop`'],
    [
      'a branch that is known only then',
      'run: git push origin "HEAD:refs/heads/$(cat name)"',
      'step-undecidable',
      'known only when the run is there',
    ],
    ['a dispatch', 'run: gh workflow run other.yml --ref main', 'step-out-of-scope', 'the branch `main`'],
    [
      'an action',
      'uses: peter-evans/create-pull-request@v7',
      'step-out-of-scope',
      'the branch `create-pull-request/patch`',
    ],
    [
      'a rewritten branch',
      'run: git push --force origin HEAD:release/2026-11',
      'step-out-of-scope',
      'the history of the branch `release/2026-11`, by a forced push',
    ],
    [
      'another repository',
      'run: git push https://github.com/acme/other HEAD:release/1',
      'step-out-of-scope',
      'acme/other`',
    ],
    ['a tag', 'run: git tag v1 && git push origin v1', 'step-out-of-scope', 'the tag `v1`'],
    [
      'an environment',
      'run: gh secret set TOKEN --env production-payments --body x',
      'step-out-of-scope',
      'the environment `production-payments`, which the policy never allows',
    ],
  ])('%s', async ([, line, reason, what]) => {
    await open({ workflow: withSteps(CHECKOUT, line) });
    const step = await runHere(world, shopRun(world));
    expectRefused(step, reason);
    expect(JSON.stringify(resultOf(step)['preflight'])).toContain(what);
  });

  test('is found in what the job uses: actions, scripts and jobs that need it', async () => {
    const action =
      'name: a\nruns:\n  using: composite\n  steps:\n    - run: ./scripts/release.sh main\n      shell: bash\n';
    await open({
      workflow:
        `${withSteps(CHECKOUT, 'uses: ./.github/actions/publish')}  later:\n    needs: release\n` +
        '    uses: ./.github/workflows/called.yml\n    with: {where: production-payments}\n',
      files: {
        '.github/actions/publish/action.yml': action,
        'scripts/release.sh': '#!/usr/bin/env bash\nset -e\n\ngit push origin HEAD:main\n',
        '.github/workflows/called.yml':
          'on:\n  workflow_call:\n    inputs: {where: {type: string}}\njobs:\n  deploy:\n' +
          '    runs-on: ubuntu-latest\n    environment: ${{ inputs.where }}\n    steps: [{run: echo}]\n',
      },
    });
    const step = await runHere(world, shopRun(world));
    expectRefused(step, 'step-out-of-scope');
    expect(resultOf(step)['preflight']).toMatchObject({
      findings: [
        {
          file: 'scripts/release.sh',
          line: 4,
          step: './.github/actions/publish',
          what: 'the branch `main`, which the policy never allows',
        },
        {
          file: '.github/workflows/called.yml',
          line: 7,
          job: 'later / deploy',
          what: 'the environment `production-payments`, which the policy never allows',
        },
      ],
    });
  });

  test('is not asked about where its condition is known to be false', async () => {
    await open({ workflow: withSteps(CHECKOUT, "{if: github.actor == 'hubot', run: 'git push origin HEAD:main'}") });
    expectAllowed(await runHere(world, shopRun(world)));
  });

  test('is known by the inputs of the dispatch', async () => {
    const workflow = withSteps(CHECKOUT, "run: git push origin 'HEAD:${{ inputs.branch }}'").replace(
      'workflow_dispatch:\n',
      'workflow_dispatch:\n    inputs: {branch: {type: string}}\n',
    );
    await open({ workflow });
    const event = (branch: string): string => JSON.stringify({ inputs: { branch } });
    expectAllowed(await runHere(world, shopRun(world), { event: event('release/2026-12') }));
    expectRefused(await runHere(world, shopRun(world), { event: event('develop') }), 'step-out-of-scope');
    expectRefused(await runHere(world, shopRun(world), { event: '{' }), 'step-undecidable');
  });
});

describe('how strictly', () => {
  const workflow = withSteps(CHECKOUT, 'run: git push origin HEAD:main');

  test('`warn` goes on and says so beside the line', async () => {
    await open({ workflow });
    const step = await gate(world, shopRun(world), { inputs: { preflight: 'warn' } });
    expectAllowed(step);
    expect(step.annotations).toMatchObject([
      { level: 'warning', properties: { file: WORKFLOW, line: '15', title: 'step-out-of-scope' } },
    ]);
    expect(step.summary).toContain('**Steps that would be refused**');
  });

  test('`off` asks for no workflow and says nothing', async () => {
    await open({ workflow });
    const step = await runHere(world, shopRun(world), { inputs: { preflight: 'off' } });
    expectAllowed(step);
    expect([step.annotations, resultOf(step)['preflight']]).toEqual([[], undefined]);
  });

  test('the policy may ask for more than the workflow does, never for less', async () => {
    const policy =
      (mode: string): ((sts: string) => string) =>
      (sts) =>
        shopPolicy(sts).replace('roles:\n', `preflight: ${mode}\nroles:\n`);
    await open({ workflow });
    for (const [floor, asked, decision] of [
      ['enforce', 'off', 'deny'],
      ['enforce', 'warn', 'deny'],
      ['warn', 'enforce', 'deny'],
      ['off', 'enforce', 'deny'],
      ['warn', 'off', 'allow'],
    ] as const) {
      changePolicy(world, policy(floor)(world.urls.sts));
      const step = await runHere(world, shopRun(world), { inputs: { preflight: asked } });
      expect([floor, asked, step.outputs['decision']]).toEqual([floor, asked, decision]);
    }
  });

  test('an audit reports what it would refuse', async () => {
    await open({ workflow });
    const step = await runHere(world, shopRun(world), { inputs: { mode: 'audit' } });
    expect(step).toMatchObject({ code: 0, outputs: { decision: 'deny', reason: 'step-out-of-scope' }, env: {} });
  });
});

describe('what is not there to be read', () => {
  test('a workflow that is not at the commit of the run is a refusal', async () => {
    await open({});
    const step = await runHere(world, shopRun(world, { claims: { workflow_sha: '1'.repeat(40) } }), {
      env: { GITHUB_WORKFLOW_SHA: '1'.repeat(40) },
    });
    expectRefused(step, 'step-undecidable');
    expectNothingIssued({ ...step, annotations: step.annotations.slice(0, 1) });
  });

  test('what the runner says of the workflow counts only if the token says the same', async () => {
    await open({ workflow: withSteps(CHECKOUT, 'run: git push origin HEAD:main') });
    const harmless = world.commit('acme/shop', {
      branch: 'harmless',
      author: 'tom',
      message: 'Take the push away',
      files: { [WORKFLOW]: FLAGS },
    });
    const step = await runHere(world, shopRun(world), {
      env: { GITHUB_WORKFLOW_SHA: typeof harmless === 'string' ? harmless : '' },
    });
    expectRefused(step, 'step-out-of-scope');
  });

  test('a job that the workflow does not have is a refusal', async () => {
    await open({});
    expectRefused(await runHere(world, shopRun(world), { env: { GITHUB_JOB: 'gone' } }), 'step-undecidable');
  });
});

test('the permissions of the job stay below the ceiling of the role', async () => {
  await open({ role: '    permissions: {contents: read, pull-requests: read, actions: read}\n' });
  expectAllowed(await runHere(world, shopRun(world)));
  world.commit('acme/shop', {
    branch: 'release/wide',
    author: 'hubot',
    message: 'Ask for more',
    files: { [WORKFLOW]: FLAGS.replace('contents: read', 'contents: write') },
  });
  const step = await runHere(world, shopRun(world, { ref: 'refs/heads/release/wide' }));
  expectRefused(step, 'permissions-out-of-scope');
  expect(resultOf(step)['preflight']).toMatchObject({ findings: [{ line: 9, text: 'permissions: contents: write' }] });
});

test('of two grants, the one under which the steps are in scope decides', async () => {
  await open({
    workflow: withSteps(CHECKOUT, 'run: git push origin HEAD:release/2026-12'),
    grant: `${GRANT}branches: [release/2026-11]\n`,
  });
  expectRefused(await runHere(world, shopRun(world)), 'step-out-of-scope');
  addGrant(world, 'users/mona/wider', GRANT.replace('2026-11-28T18', '2026-11-28T20'));
  const step = await runHere(world, shopRun(world));
  expectAllowed(step);
  expect(step.outputs['grant']).toBe('users/mona/wider');
});

test.for<readonly [string, string, 'allow' | 'deny']>([
  ['the same program and policy', '', 'allow'],
  ['a policy of somebody else', ', policy-repository: tom/policies', 'deny'],
  ['another folder', ', policy-path: my-access', 'deny'],
  ['another token', ", token: '${{ secrets.MINE }}'", 'deny'],
  ['another commit', '', 'deny'],
])(
  'a second gate answers for what follows it only by the same program and policy: %s',
  async ([what, more, decision]) => {
    const at = what === 'another commit' ? '1'.repeat(40) : '0'.repeat(40);
    await open({
      workflow: withSteps(
        CHECKOUT,
        `{uses: grantgate/grantgate@${at}, with: {role: other${more}}}`,
        'run: git push origin HEAD:main',
      ),
    });
    expect((await runHere(world, shopRun(world))).outputs['decision']).toBe(decision);
  },
);

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shopScenario, type Scenario } from '../world/scenario.ts';
import { maskOutput, readCommands, readFileCommand, runPost, runStep } from './runner.ts';

let scenario: Scenario;
let folder: string;
beforeAll(async () => {
  scenario = await shopScenario();
  folder = mkdtempSync(join(tmpdir(), 'grantgate-scripts-'));
});
afterAll(async () => {
  await scenario.world.close();
  rmSync(folder, { recursive: true });
});

function script(name: string, source: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `import { appendFileSync, readFileSync } from 'node:fs';\nconst { env } = process;\n${source}`);
  return file;
}

test('a step gets what a runner gives it, and what it says is read', async () => {
  const { world, run } = scenario;
  const dist = script(
    'main',
    `
    const names = Object.keys(env).filter((name) => /^(GITHUB|RUNNER|INPUT|ACTIONS)_/.test(name));
    const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
    appendFileSync(env.GITHUB_OUTPUT, 'names=' + names.sort().join() + '\\nlines<<END\\none\\ntwo\\nEND\\n');
    const told = [event.repository.full_name, event.sender.id, event.inputs.flag];
    appendFileSync(env.GITHUB_OUTPUT, 'event=' + told.join() + '\\n');
    appendFileSync(env.GITHUB_ENV, 'COLOUR=red\\n');
    appendFileSync(env.GITHUB_PATH, '/opt/tool\\n');
    appendFileSync(env.GITHUB_STATE, 'session=42\\n');
    appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done');
    console.log('::add-mask::hush%0Alines\\n::error title=No%3A way,file=a.yml::it failed%25\\nsaid hush');
    process.exitCode = 3;`,
  );
  const step = await runStep(world, run, {
    dist,
    inputs: { role: 'flag-release', 'policy-path': 'x' },
    event: { inputs: { flag: 'on' } },
  });
  expect(step).toMatchObject({
    code: 3,
    stderr: '',
    env: { COLOUR: 'red' },
    path: ['/opt/tool'],
    state: { session: '42' },
    summary: '# Done',
  });
  expect(step.outputs).toMatchObject({ lines: 'one\ntwo', event: 'acme/shop,583231,on' });
  expect(step.outputs['names']?.split(',')).toEqual(
    expect.arrayContaining([
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'GITHUB_ACTOR_ID',
      'GITHUB_REPOSITORY_ID',
      'GITHUB_RUN_ATTEMPT',
      'GITHUB_TRIGGERING_ACTOR',
      'GITHUB_WORKFLOW_SHA',
      'INPUT_POLICY-PATH',
      'INPUT_ROLE',
      'INPUT_TOKEN',
      'RUNNER_ENVIRONMENT',
      'RUNNER_TEMP',
    ]),
  );
  expect(step.annotations).toEqual([
    { level: 'error', message: 'it failed%', properties: { title: 'No: way', file: 'a.yml' } },
  ]);
  expect(maskOutput(step.stdout, step.masks)).toContain('said ***');

  const post = script(
    'post',
    `console.log([env.STATE_session, env.COLOUR, env.PATH.split(':')[0], env.GITHUB_RUN_ID].join());`,
  );
  expect((await runPost(world, step, { dist: post })).stdout).toBe(`42,red,/opt/tool,${run.id}\n`);
  const next = await runStep(world, run, { dist: post, after: step });
  expect(next.stdout).toBe(`,red,/opt/tool,${run.id}\n`);
  expect(next.workspace).toBe(step.workspace);
  step.close();
  expect(existsSync(step.temp)).toBe(false);
});

test('steps cannot overwrite what the runner sets, nor ask for tokens they were not granted', async () => {
  const { world, shop } = scenario;
  const run = world.run(shop, {
    workflow: '.github/workflows/flags.yml',
    actor: 'mona',
    permissions: { contents: 'read' },
  });
  const dist = script(
    'poisoned',
    'console.log([env.GITHUB_REPOSITORY, env.ACTIONS_ID_TOKEN_REQUEST_URL, env.https_proxy, ' +
      'env.SECRET_OF_THE_HOST].join());',
  );
  const { stdout } = await runStep(world, run, {
    dist,
    env: { GITHUB_REPOSITORY: 'evil/repo', https_proxy: 'http://127.0.0.1:9' },
  });
  expect(stdout).toBe('acme/shop,,http://127.0.0.1:9,\n');
});

test('a step that does not end is killed', async () => {
  const { world, run } = scenario;
  const step = await runStep(world, run, {
    dist: script('stuck', 'setInterval(() => undefined, 1000);'),
    timeoutMs: 300,
  });
  expect(step).toMatchObject({ code: null, signal: 'SIGKILL' });
});

test('stopped commands are only text', () => {
  expect(readCommands('::stop-commands::abc\n::error::no\n::abc::\n::warning::yes').annotations).toEqual([
    { level: 'warning', message: 'yes', properties: {} },
  ]);
});

test('a file that is neither lines nor heredocs is refused', () => {
  expect(() => readFileCommand('nonsense')).toThrow("Invalid format 'nonsense'");
  expect(() => readFileCommand('a<<END\nvalue')).toThrow('Matching delimiter not found');
  expect(readFileCommand('a=b=c\nd<<X\n=\nX\n')).toEqual({ a: 'b=c', d: '=' });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../world/world.ts';
import {
  AWS_SECRETS,
  closeSound,
  expectAllowed,
  expectNothingIssued,
  expectRefused,
  gate,
  openShop,
  recordOf,
  setFor,
  shopRun,
} from './gate.ts';
import { runPost, type StepResult } from './runner.ts';
import { layOutShop, shopPolicy } from './shop.ts';

let world: World;
beforeEach(async () => {
  world = await openShop();
});
afterEach(async () => {
  await closeSound(world);
});

/** A later step's git, in the job's environment as the gate left it. */
function git(
  step: StepResult,
  env: Record<string, string>,
  ...args: readonly string[]
): { status: number | null; stderr: string } {
  const own = {
    PATH: process.env['PATH'],
    HOME: step.home,
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@acme.example',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@acme.example',
  };
  const { status, stderr } = spawnSync('git', args, { cwd: step.workspace, encoding: 'utf8', env: { ...own, ...env } });
  return { status, stderr };
}

describe('the guard', () => {
  test('stops a later push out of scope, and is gone after the job', async () => {
    const step = await gate(world, shopRun(world));
    expectAllowed(step);
    const elsewhere = join(step.temp, 'elsewhere.git');
    execFileSync('git', ['init', '-q', '--bare', elsewhere]);
    expect(git(step, step.env, 'init', '-q').status).toBe(0);
    expect(git(step, step.env, 'commit', '-q', '--allow-empty', '-m', 'x').status).toBe(0);
    const refused = git(step, step.env, 'push', elsewhere, 'HEAD:main');
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('grantgate') });
    const configured = {
      ...step.env,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'url.https://x@github.com/.insteadOf',
      GIT_CONFIG_VALUE_0: 'https://github.com/',
    };
    expect(git(step, configured, 'push', elsewhere, 'HEAD:main'), 'a step with configuration of its own').toMatchObject(
      { status: 1, stderr: expect.stringContaining('grantgate') },
    );
    expect(execFileSync('git', ['-C', elsewhere, 'for-each-ref'], { encoding: 'utf8' })).toBe('');

    const post = await runPost(world, step);
    expect(post).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(step.temp).filter((name) => name.startsWith('grantgate-guard'))).toEqual([]);
    expect(git(step, { ...step.env, ...post.env }, 'push', '-q', elsewhere, 'HEAD:main')).toMatchObject({ status: 0 });
  });

  test('keeps what the job has configured already', async () => {
    const step = await gate(world, shopRun(world), {
      env: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'mona' },
    });
    expect(step.env).toMatchObject({ GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_1: 'core.hooksPath' });
    expect((await runPost(world, step)).env).toMatchObject({ GIT_CONFIG_COUNT: '1' });
  });

  test('is not set where the run is refused, only watched, or does without', async () => {
    const off = await gate(world, shopRun(world), { inputs: { guard: 'off' } });
    const audit = await gate(world, shopRun(world), { inputs: { mode: 'audit' } });
    const refused = await gate(world, shopRun(world, { actor: 'tom' }));
    expectRefused(refused, 'no-grant');
    for (const step of [off, audit, refused])
      expect(Object.keys(step.env).filter((name) => name.startsWith('GIT_'))).toEqual([]);
  });

  test('is set where the policy asks for it, whatever the workflow says', async () => {
    const strict = await startWorld();
    try {
      layOutShop(strict, { policy: shopPolicy(strict.urls.sts).replace('roles:\n', 'guard: enforce\nroles:\n') });
      const step = await gate(strict, shopRun(strict), { inputs: { guard: 'off' } });
      expectAllowed(step);
      expect(Object.keys(step.env)).toContain('GIT_CONFIG_COUNT');
    } finally {
      await closeSound(strict);
    }
  });

  test('that cannot be set is a fault, and nothing is handed out', async () => {
    const step = await gate(world, shopRun(world), { env: { GIT_CONFIG_COUNT: 'many' } });
    expectNothingIssued(step);
    expect(step.annotations[0]?.message).toContain('GIT_CONFIG_COUNT');
  });
});

describe('the guarded script', () => {
  const script = (text: string): { inputs: Record<string, string> } => ({ inputs: { run: text } });

  test('alone has the credentials, which are on record as revoked when it ends', async () => {
    const step = await gate(world, shopRun(world), script('env > seen\necho "$GITHUB_ACTION" > where\n'));
    expectAllowed(step);
    expect(setFor(step), 'nothing is exported').toEqual({});
    const seen = readFileSync(join(step.workspace, 'seen'), 'utf8');
    for (const name of AWS_SECRETS) expect(seen).toContain(`${name}=`);
    expect(seen).not.toContain('INPUT_TOKEN');
    const secret = /^AWS_SECRET_ACCESS_KEY=(.*)$/m.exec(seen)?.[1] ?? '';
    expect(step.masks).toContain(secret);
    for (const file of readdirSync(step.temp, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(step.temp, name),
    )) {
      if (statSync(file).isFile()) expect(readFileSync(file, 'utf8'), file).not.toContain(secret);
    }
    expect(recordOf(step).map(({ kind }) => kind)).toEqual(['decision', 'credential-issued', 'credential-not-revoked']);
    expect(await runPost(world, step)).toMatchObject({ code: 0 });
    expect(recordOf(step), 'post finds it done').toHaveLength(3);
  });

  test('decides the code of the step, and its credentials are dropped when it fails', async () => {
    const step = await gate(world, shopRun(world), script('echo before; exit 7'));
    expect(step).toMatchObject({ code: 7, outputs: { decision: 'allow' } });
    expect(step.stdout).toContain('before');
    expect(recordOf(step).at(-1)).toMatchObject({ kind: 'credential-not-revoked' });
  });

  test('does not start in a refused run, nor when it cannot', async () => {
    const refused = await gate(world, shopRun(world, { actor: 'tom' }), script('touch started'));
    expectRefused(refused, 'no-grant');
    expect(existsSync(join(refused.workspace, 'started'))).toBe(false);
    const before = world.requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity').length;
    const wrong = await gate(world, shopRun(world), {
      inputs: { run: 'touch started', 'working-directory': 'nowhere' },
    });
    expect(wrong.code).toBe(1);
    expect(wrong.annotations[0]?.message).toContain('working-directory');
    expect(world.requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')).toHaveLength(before);
  });

  test('is guarded as later steps are', async () => {
    const step = await gate(
      world,
      shopRun(world),
      script(
        'git init -q . && git -c user.name=a -c user.email=a@b commit -q --allow-empty -m x\n' +
          'git init -q --bare "$RUNNER_TEMP/other.git"\ngit push "$RUNNER_TEMP/other.git" HEAD:main',
      ),
    );
    expect(step.code).toBe(1);
    expect(step.stderr + step.stdout).toContain('grantgate');
  });
});

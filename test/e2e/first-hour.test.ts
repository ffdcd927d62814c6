import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, withTree } from '../cli/call.ts';
import type { World } from '../world/world.ts';
import { closeSound, gate, openShop, resultOf, shopRun } from './gate.ts';
import { WORKFLOW } from './shop.ts';

const GATED = '.github/workflows/gated.yml';
const GRANT = '.github/access/grants/users/mona/november-banner.yml';
const WORDS = ['--repository', 'acme/shop', '--approvers', 'hubot:480938', '--sha', '1'.repeat(40)];
const GRANTEE = ['--grant-for', 'mona', '--principal-id', '583231', '--grant-name', 'november-banner'];

let world: World;
beforeEach(async () => {
  const files = await setUp();
  world = await openShop({
    policy: files['.github/access/policy.yml'] ?? '',
    workflow: files[WORKFLOW] ?? '',
    files: { [GATED]: files[GATED] ?? '' },
    grant: files[GRANT] ?? '',
  });
});
afterEach(async () => {
  await closeSound(world);
});

/** The files that `init` writes. */
async function setUp(): Promise<Readonly<Record<string, string>>> {
  return await withTree({}, async (cwd) => {
    const called = await call(['init', '--yes', ...WORDS, ...GRANTEE], { cwd, at: '2026-11-24T07:00:00Z' });
    expect(called).toMatchObject({ code: 0, stderr: '' });
    const paths = ['.github/access/policy.yml', WORKFLOW, GATED, GRANT];
    return Object.fromEntries(paths.map((path) => [path, readFileSync(join(cwd, path), 'utf8')]));
  });
}

/** The job of both files. */
const JOB = { jobId: 'gated' };
const called = { jobWorkflowRef: `acme/shop/${GATED}@refs/heads/main` };

test('what init writes lets the run through the gate that it is for', async () => {
  const step = await gate(world, shopRun(world, called), JOB);
  expect(resultOf(step)).toMatchObject({ decision: 'allow', grant: 'users/mona/november-banner' });
  expect(step.code).toBe(0);
});

test.each([
  ['on the default branch', { ref: 'refs/heads/main' }, 'never-allowed'],
  ['by somebody without a grant', { actor: 'lisa' }, 'no-grant'],
  ['in another environment', { environment: 'production' }, 'environment-out-of-scope'],
  ['from the workflow behind the gate itself', { workflow: GATED }, 'workflow-out-of-scope'],
  ['by a push', { event: 'push' }, 'event-out-of-scope'],
])('and no run %s', async (_what, changed, reason) => {
  const step = await gate(world, shopRun(world, { ...called, ...changed }), JOB);
  expect(resultOf(step)).toMatchObject({ decision: 'deny', reason });
  expect(step.code).toBe(1);
});

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renew } from '../../src/session/renewal/command.ts';
import type { World } from '../world/world.ts';
import { closeSound, expectAllowed, expectRefused, resultOf, setFor } from './gate.ts';
import { commentToken } from './comment-token.ts';
import { type HereResult, runHere } from './in-process.ts';
import { SHOP } from './shop.ts';
import { withoutWaiting } from './standstill.ts';
import { type Json, openToolShop, signedBy, toolRun } from './tools.ts';

let world: World;
beforeEach(async () => {
  world = await openToolShop();
});
afterEach(async () => {
  await closeSound(world);
});

const INPUTS = { banner: 'on' };

const byComment = (token: string, inputs: Json = INPUTS): Promise<HereResult> =>
  runHere(world, toolRun(world, token, inputs, { actor: 'github-actions[bot]' }));

test('a comment starts a run as whoever wrote it: only that one, only once', async () => {
  const token = commentToken(world, INPUTS);
  const step = await byComment(token);
  expectAllowed(step);
  expect(resultOf(step)).toMatchObject({
    principal: 'mona',
    act: { sub: 'github-actions[bot]', entry: 'run-by-comment' },
  });
  expectRefused(await byComment(token), 'delegation-spent');
  expectRefused(await byComment(commentToken(world, { banner: 'off' })), 'delegation-invalid');
  expectRefused(
    await byComment(commentToken(world, INPUTS, { event_name: 'workflow_dispatch' })),
    'delegation-invalid',
  );
  // whoever may write presses re-run on the run of her comment, and gets a new token in her name
  expectRefused(await byComment(commentToken(world, INPUTS, { jti: 'again', run_attempt: '2' })), 'delegation-invalid');
  // whoever may change a workflow gets tokens of a branch, and of other audiences
  const branch = `${SHOP}/.github/workflows/access-requests.yml@refs/heads/topic`;
  expectRefused(await byComment(commentToken(world, INPUTS, { job_workflow_ref: branch })), 'delegation-invalid');
  // a workflow that calls the one of the entry hears of other comments, and says what is to be done with them
  const caller = `${SHOP}/.github/workflows/triage.yml@refs/heads/main`;
  expectRefused(await byComment(commentToken(world, INPUTS, { workflow_ref: caller })), 'delegation-invalid');
  expectRefused(await byComment(commentToken(world, INPUTS, { job_workflow_ref: caller })), 'delegation-invalid');
  expectRefused(await byComment(commentToken(world, INPUTS, { aud: 'grantgate' })), 'delegation-invalid');
  const stranger = { actor: 'tom', actor_id: '4711' };
  expectRefused(await byComment(commentToken(world, INPUTS, stranger)), 'no-grant');
});

test('credentials renew themselves within the run, long after, and no longer once she is revoked', async () => {
  const step = await runHere(world, toolRun(world, signedBy(world, INPUTS)), { inputs: { export: 'profile' } });
  expectAllowed(step);
  const command = readFileSync(setFor(step)['AWS_CONFIG_FILE'] ?? '', 'utf8');
  const [, , , ...args] = [...command.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
  const ask = async (): Promise<number> =>
    await withoutWaiting(
      async () =>
        await renew(args, {
          env: { ...step.job.variables, ...step.job.env },
          now: () => world.clock.now().getTime(),
          sleep: async () => await Promise.resolve(),
          random: () => 0.5,
          print: () => undefined,
          say: () => undefined,
        }),
    );
  world.setTime('2026-11-25T14:00:00Z');
  expect(await ask()).toBe(0);
  world.setTime('2026-11-25T15:00:00Z');
  world.tag(SHOP, 'grantgate/revoked/people/mona-marketing');
  expect(await ask()).toBe(1);
});

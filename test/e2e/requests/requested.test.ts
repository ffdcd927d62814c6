import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeSound, expectAllowed, gate, shopRun } from '../gate.ts';
import { SHOP } from '../shop.ts';
import { answers, askFor, type Desk, formBody, openDesk, proposals, say } from './desk.ts';

let desk: Desk;
beforeEach(async () => void (desk = await openDesk()));
afterEach(async () => await closeSound(desk.world));

test('from the form to a pull request, its approval, a run, and the end of access', async () => {
  const { world } = desk;
  const { issue, steps } = await askFor(desk, formBody());
  expect(steps.map(({ code }) => code)).toEqual([0, 0]);
  const [pull] = proposals(desk);
  expect(pull).toMatchObject({ state: 'OPEN', requested: { users: ['hubot'] }, autoMerge: { method: 'SQUASH' } });
  expect(answers(issue)).toHaveLength(1);
  if (pull) world.review(pull, { author: 'hubot', state: 'APPROVED' });
  expect(pull?.state).toBe('MERGED');
  const allowed = await gate(world, shopRun(world, { actor: 'lisa' }));
  expectAllowed(allowed);
  expect(allowed.outputs['grant']).toBe(`users/lisa/flag-release-${issue.number}`);
  const ended = await say(desk, issue, 'lisa', '/end');
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  const refused = await gate(world, shopRun(world, { actor: 'lisa' }));
  expect(refused.outputs['reason']).toBe('grant-revoked');
  expect(SHOP).toBe('acme/shop');
});

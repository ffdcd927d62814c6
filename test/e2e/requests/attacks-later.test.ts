import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRef } from '../../world/git/refs.ts';
import type { Issue, Pull } from '../../world/state.ts';
import { closeSound, gate, shopRun } from '../gate.ts';
import { SHOP } from '../shop.ts';
import { answers, commented, type Desk, formBody, openDesk, opened, proposals } from './desk.ts';
import { askHere, bothHere, sayHere } from './here.ts';

let desk: Desk;
beforeEach(async () => void (desk = await openDesk()));
afterEach(async () => await closeSound(desk.world));

function approve(index: number): Pull {
  const pull = proposals(desk)[index];
  if (pull === undefined) throw new Error('nothing was proposed');
  desk.world.review(pull, { author: 'hubot', state: 'APPROVED' });
  expect(pull.state).toBe('MERGED');
  return pull;
}

/** A grant in force that ends on 28 November, in whose last quarter it is by now, and its renewal. */
async function renewed({ isApproved }: { isApproved: boolean }): Promise<Issue> {
  const { issue } = await askHere(desk, formBody());
  approve(0);
  desk.world.setTime('2026-11-28T06:00:00Z');
  await sayHere(desk, issue, 'lisa', '/extend 2d the banner stays');
  expect(proposals(desk).map(({ branch }) => branch)).toEqual(['grantgate/request-3', 'grantgate/request-3-2']);
  if (isApproved) approve(1);
  return issue;
}

const isRevoked = (id: string): boolean =>
  readRef(desk.shop.gitDir, `refs/tags/grantgate/revoked/users/lisa/${id}`) !== undefined;

describe('an issue in somebody’s name', () => {
  const MOVED = { changes: { old_issue: { number: 7 }, old_repository: { full_name: 'acme/notes' } } };

  test.each([
    ['that was transferred here, with whatever others made of it before', MOVED, 'lisa'],
    ['that was transferred here by somebody else', MOVED, 'hubot'],
    ['that somebody else has opened', {}, 'hubot'],
  ])('%s, asks for nothing', async (_, changes, actor) => {
    const event = opened(desk, desk.world.issue(SHOP, { author: 'lisa', body: formBody() }));
    const handled = await bothHere(desk, { ...event, actor, payload: { ...event.payload, ...changes } });
    expect(handled).toMatchObject([{ isLeft: false, performed: [] }]);
    expect(proposals(desk)).toEqual([]);
  });

  test('gets no command by a comment that somebody else has caused', async () => {
    const { issue } = await askHere(desk, formBody());
    approve(0);
    const comment = desk.world.comment(issue, { author: 'lisa', body: '/end' });
    await bothHere(desk, { ...commented(desk, issue, comment), actor: 'tom' });
    expect(isRevoked('flag-release-3')).toBe(false);
  });
});

describe('a revocation', () => {
  test.each([
    ['/revoke laptop lost', 'hubot', true],
    ['/revoke laptop lost', 'hubot', false],
    ['/end', 'lisa', true],
    ['/end', 'lisa', false],
  ])('`%s` by %s ends a grant and its renewal, approved or not (%s)', async (command, by, isApproved) => {
    const issue = await renewed({ isApproved });
    await sayHere(desk, issue, by, command);
    expect(['flag-release-3', 'flag-release-3-2'].map(isRevoked)).toEqual([true, true]);
    if (!isApproved) approve(1);
    for (const at of ['2026-11-28T08:00:00Z', '2026-11-29T12:00:00Z']) {
      desk.world.setTime(at);
      const refused = await gate(desk.world, shopRun(desk.world, { actor: 'lisa' }));
      expect(refused.outputs['reason']).toBe('grant-revoked');
    }
    expect(answers(issue).at(-1)).toMatch(/flag-release-3<\/code> and <code>.*flag-release-3-2/);
  });
});

describe('a run that somebody starts again later', () => {
  test('carries out no command that was refused then', async () => {
    const { issue } = await askHere(desk, formBody());
    approve(0);
    const { comment } = await sayHere(desk, issue, 'lisa', '/extend 2d the banner stays');
    expect(answers(issue).at(-1)).toMatch(/can be renewed from/);
    desk.world.setTime('2026-11-28T06:00:00Z');
    await bothHere(desk, commented(desk, issue, comment));
    expect(proposals(desk)).toHaveLength(1);
  });

  test('revokes no renewal that came after the command', async () => {
    const { issue } = await askHere(desk, formBody());
    const { comment } = await sayHere(desk, issue, 'hubot', '/revoke too wide');
    const handled = await bothHere(desk, commented(desk, issue, comment));
    expect(handled).toMatchObject([{ isLeft: false, performed: [] }]);
    expect(answers(issue)).toHaveLength(2);
  });
});

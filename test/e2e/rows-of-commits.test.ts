import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { aWhile, expectDenied, FILE, moment, POLICY, Story } from './brought-back.ts';
import { closeSound, openShop } from './gate.ts';
import { GRANT, SHOP, shopPolicy } from './shop.ts';

let world: World;
let story: Story;
beforeEach(async () => {
  world = await openShop({ virtual: true });
  story = new Story(world);
});
afterEach(async () => {
  await closeSound(world);
});

const base = (): string => shopPolicy(world.urls.sts);
const wider = (): string => base().replace(/never:\n.*\n.*\n/, '');
const OTHER = FILE.replace('november', 'december');
const WIDE = `${GRANT}# one\n# two\n# three\n`;

/**
 * A pull request that deletes a file and adds it again, on top of a copy that nobody reviewed: its page shows one line.
 */
function deleteAndAdd(path: string, text: string, approver: string, method: 'merge' | 'squash' | 'rebase'): void {
  const pull = story.open('mona', { [path]: null });
  world.pushTo(pull, { author: 'mona', files: { [path]: text }, date: moment() });
  story.approve(pull, approver);
  story.merge(pull, method);
}

describe.each(['merge', 'squash', 'rebase'] as const)(
  'what was deleted and added by one %s was never deleted',
  (method) => {
    test('of a policy', async () => {
      world.commit(SHOP, { author: 'mona', files: { [POLICY]: wider() }, date: moment() });
      await expectDenied(story, 'policy-unreviewed');
      deleteAndAdd(POLICY, `${wider()}# ticket 4711\n`, 'hubot', method);
      await expectDenied(story, 'policy-unreviewed');
    });

    test('of a policy that names its approver', async () => {
      const evil = wider().replace('users: [hubot]', 'users: [hubot, lisa]');
      world.commit(SHOP, { author: 'mona', files: { [POLICY]: evil }, date: moment() });
      deleteAndAdd(POLICY, `${wider()}# ticket 4711\n`, 'lisa', method);
      await expectDenied(story, 'policy-unreviewed');
    });

    test('of a grant', async () => {
      story.undo();
      world.commit(SHOP, { author: 'mona', files: { [FILE]: WIDE }, date: moment() });
      deleteAndAdd(FILE, `${WIDE}# ticket 4711\n`, 'hubot', method);
      await expectDenied(story, 'approval-missing');
    });

    test('of a policy whose one line an admin approved, if what was before is not known', async () => {
      story.quiet(1100);
      world.commit(SHOP, { author: 'mona', files: { [POLICY]: wider() }, date: moment() });
      aWhile();
      deleteAndAdd(POLICY, `${wider()}# ticket 4711\n`, 'hubot', method);
      story.reviewed({ [OTHER]: GRANT }, 'tom');
      await expectDenied(story, 'undecidable');
    });
  },
);

test('nor was what one push deletes and merges', async () => {
  world.commit(SHOP, { author: 'mona', files: { [POLICY]: wider() }, date: moment() });
  const evil = story.tip();
  const pull = story.open('mona', { [POLICY]: `${wider()}# ticket 4711\n` });
  story.approve(pull);
  const gone = world.mergeCommit(SHOP, {
    branch: 'one',
    author: 'mona',
    with: [],
    parents: [evil],
    tree: evil,
    files: { [POLICY]: null },
    date: moment(),
  });
  const done = world.mergeCommit(SHOP, {
    branch: 'two',
    author: 'mona',
    with: [],
    parents: [gone, pull.headSha],
    tree: pull.headSha,
    date: moment(),
  });
  world.reset(SHOP, { to: done, by: 'mona', at: moment() });
  expect(pull.state).toBe('MERGED');
  await expectDenied(story, 'policy-unreviewed');
});

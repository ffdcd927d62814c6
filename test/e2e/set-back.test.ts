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

const withLisa = (): string => base().replace('users: [hubot]', 'users: [hubot, lisa]');
const evil = (): string => wider().replace('users: [hubot]', 'users: [lisa]');
const set = (to: string): void => {
  world.reset(SHOP, { to, by: 'mona', at: moment() });
};
const commit = (branch: string, parent: string, files: Record<string, string>): string =>
  world.mergeCommit(SHOP, { branch, author: 'mona', with: [], parents: [parent], tree: parent, files, date: moment() });

describe('an approver whom a review took out of the policy approves nothing', () => {
  /**
   * The commit of the first policy, and the one of the policy that names lisa; the policy of now is the first once
   * more.
   */
  function lisaWasIn(): { readonly first: string; readonly named: string } {
    const first = story.tip();
    story.reviewed({ [POLICY]: withLisa() }, 'tom');
    const named = story.tip();
    story.quiet(1);
    story.reviewed({ [POLICY]: base() }, 'tom');
    return { first, named };
  }

  test.each([
    ['at once', false],
    ['by way of the first policy', true],
  ])('after the branch was set back to when she was in it, %s', async (_way, detour) => {
    const { first, named } = lisaWasIn();
    if (detour) set(first);
    set(named);
    aWhile();
    const pull = story.open('mona', { [POLICY]: evil() });
    story.approve(pull, 'lisa');
    story.merge(pull);
    const grant = story.open('mona', { [OTHER]: GRANT });
    story.approve(grant, 'lisa');
    story.merge(grant);
    await expectDenied(story, 'policy-unreviewed');
  });

  test('after merges whose first parent is older', async () => {
    const { first, named } = lisaWasIn();
    const now = story.tip();
    world.mergeCommit(SHOP, { author: 'mona', with: [], parents: [first, now], tree: now, date: moment() });
    world.mergeCommit(SHOP, { author: 'mona', with: [], parents: [named, story.tip()], tree: named, date: moment() });
    aWhile();
    const pull = story.open('mona', { [POLICY]: wider() });
    story.approve(pull, 'lisa');
    story.merge(pull);
    await expectDenied(story, 'policy-unreviewed');
  });
});

test.each([false, true])(
  'where the branch was before a merge is told by the merge, not by an earlier push of the same commit: %s',
  async (early) => {
    story.reviewed({ [FILE]: WIDE }, 'tom');
    const a = story.tip();
    const b = commit('b', a, { 'b.txt': 'b' });
    const c = commit('c', b, { [FILE]: `${WIDE}# ticket 4711\n` });
    const other = commit('other', a, { 'other.txt': 'b' });
    if (early) set(c);
    set(other);
    story.undo();
    set(b);
    await expectDenied(story);
    aWhile();
    const pull = world.pull(SHOP, { author: 'mona', branch: 'c', start: c, commits: [], createdAt: moment() });
    story.approve(pull);
    set(c);
    expect(pull.state).toBe('MERGED');
    await expectDenied(story, 'approval-missing');
  },
);

test('nor by an early push from when there was no grant', async () => {
  story.undo();
  const a = story.tip();
  const e = commit('e', a, { [FILE]: WIDE });
  const c = commit('c', e, { [FILE]: `${WIDE}# ticket 4711\n` });
  set(c);
  set(e);
  aWhile();
  const pull = world.pull(SHOP, { author: 'mona', branch: 'c', start: c, commits: [], createdAt: moment() });
  story.approve(pull);
  set(c);
  expect(pull.state).toBe('MERGED');
  await expectDenied(story, 'approval-missing');
});

test('the branch is set back and forward to the same merge once more', async () => {
  story.undo();
  const before = story.tip();
  story.reviewed({ [FILE]: WIDE }, 'mona');
  const merge = story.tip();
  story.undo();
  set(before);
  set(merge);
  await expectDenied(story);
});

test('the branch is deleted, and made again at an old merge', async () => {
  const then = story.tip();
  story.undo();
  world.deleteBranch(SHOP, { branch: 'main', by: 'mona', at: moment() });
  aWhile();
  world.reset(SHOP, { to: then, by: 'mona', at: moment() });
  await expectDenied(story);
});

test('folders and files that take the place of each other', async () => {
  const folder = FILE.replace(/\/[^/]*$/, '');
  world.commit(SHOP, { author: 'mona', files: { [FILE]: null, [folder]: 'x' }, date: moment() });
  world.commit(SHOP, { author: 'mona', files: { [folder]: null, [FILE]: GRANT }, date: moment() });
  await expectDenied(story);
  world.commit(SHOP, { author: 'mona', files: { [POLICY]: null, [`${POLICY}/x`]: 'a' }, date: moment() });
  world.commit(SHOP, { author: 'mona', files: { [`${POLICY}/x`]: null, [POLICY]: wider() }, date: moment() });
  await expectDenied(story, 'policy-unreviewed');
});

describe('another default branch', () => {
  const make = (parents: readonly string[]): void => {
    const files = { [POLICY]: evil(), [FILE]: null };
    world.mergeCommit(SHOP, {
      branch: 'trunk',
      author: 'mona',
      with: [],
      parents: [...parents],
      tree: story.tip(),
      files,
      date: moment(),
    });
  };

  test.each(['of its own', 'from before the policy', 'from today'])(
    'with a policy that was there from its beginning counts for nothing: %s',
    async (how) => {
      const before = story.shop().activity.find(({ ref }) => ref === 'refs/heads/main')?.before ?? '';
      make(how === 'of its own' ? [] : [how === 'from today' ? story.tip() : before]);
      story.shop().defaultBranch = 'trunk';
      const grant = story.open('mona', { [OTHER]: GRANT });
      story.approve(grant, 'lisa');
      story.merge(grant);
      await expectDenied(story, 'undecidable');
    },
  );
});

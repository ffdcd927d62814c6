import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { aWhile, expectDenied, FILE, moment, Story } from './brought-back.ts';
import { closeSound, openShop } from './gate.ts';
import { GRANT, SHOP } from './shop.ts';

let world: World;
let story: Story;
beforeEach(async () => {
  world = await openShop({ virtual: true });
  story = new Story(world);
});
afterEach(async () => {
  await closeSound(world);
});
const WIDE = `${GRANT}# one\n# two\n# three\n`;
const TWEAK = `${WIDE}# ticket 4711\n`;
const set = (to: string, at = moment()): void => {
  world.reset(SHOP, { to, by: 'mona', at });
};
const commit = (branch: string, parents: string[], files: Record<string, string | null>): string =>
  world.mergeCommit(SHOP, { branch, author: 'mona', with: [], parents, tree: parents[0] ?? '', files, date: moment() });

/** W: no file; E: unreviewed WIDE; D: deleted. */
function wed(): { w: string; e: string; d: string } {
  story.undo();
  const w = story.tip();
  world.commit(SHOP, { author: 'mona', files: { [FILE]: WIDE }, date: moment() });
  const e = story.tip();
  return { w, e, d: '' };
}

describe('several at once', () => {
  test('two pulls by one push, the unreviewed one brings the file', async () => {
    story.undo();
    aWhile();
    const good = story.open('mona', { 'readme.txt': 'x' });
    const bad = story.open('mona', { [FILE]: WIDE }, { start: good.headSha });
    story.approve(good);
    set(bad.headSha);
    expect([good.state, bad.state]).toEqual(['MERGED', 'MERGED']);
    await expectDenied(story);
  });
  test('reviewed pull below, unreviewed one on top, by one push', async () => {
    story.undo();
    aWhile();
    const good = story.open('mona', { [FILE]: GRANT });
    const bad = story.open('mona', { [FILE]: WIDE }, { start: good.headSha });
    story.approve(good);
    set(bad.headSha);
    await expectDenied(story);
  });
  test('unreviewed below, reviewed tweak on top, by one push', async () => {
    story.undo();
    aWhile();
    const bad = story.open('mona', { [FILE]: WIDE });
    const good = story.open('mona', { [FILE]: TWEAK }, { start: bad.headSha, base: bad.branch });
    story.approve(good);
    world.retarget(good, { base: 'main', by: 'mona', at: moment() });
    set(good.headSha);
    expect(good.state).toBe('MERGED');
    await expectDenied(story);
  });
  test('octopus merge with another tree', async () => {
    story.undo();
    aWhile();
    const good = story.open('mona', { [FILE]: GRANT });
    story.approve(good);
    const side = commit('side', [story.tip()], { [FILE]: WIDE });
    const tip = story.tip();
    world.mergeCommit(SHOP, {
      author: 'mona',
      with: [],
      parents: [tip, side, good.headSha],
      tree: side,
      date: moment(),
    });
    await expectDenied(story);
  });
  test('reviewed merge, set back, again with another on top within a minute', async () => {
    story.undo();
    const w = story.tip();
    world.commit(SHOP, { author: 'mona', files: { [FILE]: WIDE }, date: moment() });
    aWhile();
    story.reviewed({ [FILE]: TWEAK }, 'mona');
    const m = story.tip();
    const z = commit('z', [m], { 'z.txt': 'z' });
    set(w);
    set(z);
    await expectDenied(story);
  });
  test('the same, approved again after it was set back', async () => {
    story.undo();
    const w = story.tip();
    world.commit(SHOP, { author: 'mona', files: { [FILE]: WIDE }, date: moment() });
    aWhile();
    const pull = story.open('mona', { [FILE]: TWEAK });
    story.merge(pull);
    const z = commit('z', [story.tip()], { 'z.txt': 'z' });
    set(w);
    story.approve(pull);
    set(z);
    await expectDenied(story);
  });
  test('reopened before the revocation is undone by reset, approved old', async () => {
    const old = story.tip();
    const pull = story.open('mona', { [FILE]: TWEAK }, { start: old });
    story.approve(pull);
    world.closePull(pull, { by: 'mona', at: moment() });
    story.undo();
    aWhile();
    const now = story.tip();
    set(old);
    world.reopenPull(pull, { by: 'mona', at: moment() });
    set(now);
    world.mergeCommit(SHOP, {
      author: 'mona',
      with: [],
      parents: [now, pull.headSha],
      tree: pull.headSha,
      date: moment(),
    });
    await expectDenied(story);
  });
});

describe('what GitHub does not show of a large difference was shown to nobody', () => {
  const lines = (count: number): string => Array.from({ length: count }, (_, i) => `# ${i}\n`).join('');
  test('a grant of 21,000 lines', async () => {
    story.undo();
    story.reviewed({ [FILE]: lines(21000) + GRANT }, 'mona');
    await expectDenied(story);
  });
  test('beside a file of 2 MB before it', async () => {
    story.undo();
    story.reviewed({ '.a.txt': 'x'.repeat(99).concat('\n').repeat(21000), [FILE]: GRANT }, 'mona');
    await expectDenied(story);
  });
});

describe('others', () => {
  test('main deleted and made again while the pull request is open', async () => {
    const { w, e } = wed();
    world.commit(SHOP, { author: 'mona', files: { [FILE]: null }, date: moment() });
    const d = story.tip();
    aWhile();
    const pull = story.open('mona', { [FILE]: TWEAK }, { start: e });
    story.approve(pull);
    world.deleteBranch(SHOP, { branch: 'main', by: 'mona', at: moment() });
    set(w);
    world.pushTo(pull, { author: 'mona', files: { x: 'x' }, date: moment() });
    set(d);
    world.mergeCommit(SHOP, {
      author: 'mona',
      with: [],
      parents: [d, pull.headSha],
      tree: d,
      files: { [FILE]: TWEAK },
      date: moment(),
    });
    expect(pull.state).toBe('MERGED');
    await expectDenied(story);
  });
  test('copy of a reviewed file removed as an unreviewed copy by one move, reviewed rename elsewhere', async () => {
    const folder = FILE.replace('november', 'december');
    story.reviewed({ [FILE]: null, [folder]: GRANT }, 'mona');
    await expectDenied(story);
  });
  test('evil merge of a reviewed pull', async () => {
    story.undo();
    aWhile();
    const pull = story.open('mona', { [FILE]: GRANT });
    story.approve(pull);
    const tip = story.tip();
    world.mergeCommit(SHOP, {
      author: 'mona',
      with: [],
      parents: [tip, pull.headSha],
      tree: tip,
      files: { [FILE]: WIDE },
      date: moment(),
    });
    expect(pull.state).toBe('MERGED');
    await expectDenied(story);
  });
  test('101 commits', async () => {
    story.undo();
    const pull = story.open('mona', { [FILE]: GRANT });
    for (let i = 0; i < 100; i += 1) world.pushTo(pull, { author: 'mona', files: { n: `${i}` }, date: moment() });
    story.approve(pull);
    story.merge(pull);
    await expectDenied(story);
  });
  test.each(['squash', 'rebase'] as const)(
    'set back after a %s, approved after, another time forward with a tweak below',
    async (method) => {
      story.undo();
      const w = story.tip();
      const pull = story.open('mona', { [FILE]: GRANT });
      story.approve(pull);
      story.merge(pull, method);
      const m = story.tip();
      const evil = commit('evil', [m], { [FILE]: WIDE });
      const two = world.pull(SHOP, { author: 'mona', branch: 'two', start: evil, commits: [], createdAt: moment() });
      set(w);
      set(evil);
      expect(two.state).toBe('MERGED');
      await expectDenied(story);
    },
  );
  test('approved while it is based elsewhere, retargeted in the same second', async () => {
    story.undo();
    world.commit(SHOP, { branch: 'side', author: 'mona', files: { [FILE]: WIDE }, date: moment() });
    aWhile();
    const pull = story.open('mona', { [FILE]: TWEAK }, { base: 'side' });
    const t = moment();
    world.review(pull, { author: 'hubot', state: 'APPROVED', at: t });
    world.retarget(pull, { base: 'main', by: 'mona', at: t });
    story.merge(pull);
    await expectDenied(story);
  });
  test('closed, head moved away and back, reopened: renamed source comes back on main', async () => {
    story.undo();
    const w = story.tip();
    world.commit(SHOP, { author: 'mona', files: { 'docs/sample.yml': WIDE }, date: moment() });
    const b = story.tip();
    aWhile();
    const pull = story.open('mona', { 'docs/sample.yml': null, [FILE]: WIDE });
    story.approve(pull);
    world.closePull(pull, { by: 'mona', at: moment() });
    set(w);
    world.reopenPull(pull, { by: 'mona', at: moment() });
    set(b);
    story.merge(pull);
    await expectDenied(story);
  });
});

test('301 files before it, at the last commit', async () => {
  story.undo();
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`.a/${index}.txt`, `${index}`]));
  story.reviewed({ ...many, [FILE]: WIDE }, 'mona');
  await expectDenied(story);
});

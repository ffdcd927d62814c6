import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { aWhile, expectDenied, FILE, moment, POLICY, Story } from './brought-back.ts';
import { closeSound, expectAllowed, openShop } from './gate.ts';
import { GRANT, shopPolicy, SHOP } from './shop.ts';

let world: World;
let story: Story;
beforeEach(async () => {
  world = await openShop({ virtual: true });
  story = new Story(world);
});
afterEach(async () => {
  await closeSound(world);
});
const wider = (): string => shopPolicy(world.urls.sts).replace(/never:\n.*\n.*\n/, '');
const WIDE = `${GRANT}# one\n# two\n# three\n`;
const TWEAK = `${WIDE}# ticket 4711\n`;
const set = (to: string, at = moment()): void => {
  world.reset(SHOP, { to, by: 'mona', at });
};
const commit = (branch: string, parents: string[], files: Record<string, string | null>): string =>
  world.mergeCommit(SHOP, { branch, author: 'mona', with: [], parents, tree: parents[0] ?? '', files, date: moment() });

describe('rename while reviewed', () => {
  test.each(['merge', 'squash'] as const)('grant %s', async (method) => {
    story.undo();
    world.commit(SHOP, { author: 'mona', files: { 'docs/sample.yml': WIDE }, date: moment() });
    aWhile();
    const pull = story.open('mona', { 'docs/sample.yml': null, [FILE]: WIDE });
    story.approve(pull);
    world.pushTo(pull, { author: 'mona', files: { 'docs/sample.yml': WIDE }, date: moment() });
    story.merge(pull, method);
    await expectDenied(story);
  });
  test('grant: control, without the second commit', async () => {
    story.undo();
    world.commit(SHOP, { author: 'mona', files: { 'docs/sample.yml': WIDE }, date: moment() });
    aWhile();
    const pull = story.open('mona', { 'docs/sample.yml': null, [FILE]: WIDE });
    story.approve(pull);
    world.pushTo(pull, { author: 'mona', files: { 'docs/x.yml': 'x' }, date: moment() });
    story.merge(pull);
    await expectDenied(story);
  });
  test('policy, deleted by a push before', async () => {
    world.commit(SHOP, { author: 'mona', files: { 'docs/sample.yml': wider(), [POLICY]: null }, date: moment() });
    aWhile();
    const pull = story.open('mona', { 'docs/sample.yml': null, [POLICY]: wider() });
    story.approve(pull);
    world.pushTo(pull, { author: 'mona', files: { 'docs/sample.yml': wider() }, date: moment() });
    story.merge(pull);
    await expectDenied(story);
  });
});

/** W: no file; E: unreviewed WIDE; D: deleted. */
function wed(): { w: string; e: string; d: string } {
  story.undo();
  const w = story.tip();
  world.commit(SHOP, { author: 'mona', files: { [FILE]: WIDE }, date: moment() });
  const e = story.tip();
  return { w, e, d: '' };
}

describe('commits listed again after the review', () => {
  test('closed, base set back, reopened, forward', async () => {
    const { w, e } = wed();
    world.commit(SHOP, { author: 'mona', files: { [FILE]: null }, date: moment() });
    const d = story.tip();
    aWhile();
    const pull = story.open('mona', { [FILE]: TWEAK }, { start: e });
    const shown = [...pull.commits];
    story.approve(pull);
    world.closePull(pull, { by: 'mona', at: moment() });
    set(w);
    world.reopenPull(pull, { by: 'mona', at: moment() });
    expect(shown.includes(e)).toBe(false);
    expect(pull.commits.includes(e)).toBe(true);
    set(d);
    const m = world.mergeCommit(SHOP, {
      author: 'mona',
      with: [],
      parents: [d, pull.headSha],
      tree: d,
      files: { [FILE]: TWEAK },
      date: moment(),
    });
    expect(m).toBeTruthy();
    expect(pull.state).toBe('MERGED');
    await expectDenied(story);
  });
  test('closed while reviewed, base set back', async () => {
    const { w, e } = wed();
    aWhile();
    const pull = story.open('mona', { [FILE]: TWEAK }, { start: e });
    const shown = [...pull.commits];
    world.closePull(pull, { by: 'mona', at: moment() });
    set(w);
    story.approve(pull);
    expect(shown.includes(e)).toBe(false);
    world.reopenPull(pull, { by: 'mona', at: moment() });
    expect(pull.commits.includes(e)).toBe(true);
    story.merge(pull);
    await expectDenied(story);
  });
  test('control: no set back', async () => {
    const { e } = wed();
    world.commit(SHOP, { author: 'mona', files: { [FILE]: null }, date: moment() });
    const d = story.tip();
    aWhile();
    const pull = story.open('mona', { [FILE]: TWEAK }, { start: e });
    story.approve(pull);
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
});

test.each([0, 1])('same second: review, deletion, merge (%s s apart)', async (apart) => {
  const { e } = wed();
  aWhile();
  const d = commit('d', [e], { [FILE]: null });
  const pull = story.open('mona', { [FILE]: TWEAK }, { start: e });
  // d is the pull request's own as yet: what it shows is the difference from e
  world.pushMergeTo(pull, { author: 'mona', with: [d], date: moment() });
  const t = moment();
  world.review(pull, { author: 'hubot', state: 'APPROVED', at: t });
  const u = apart === 0 ? t : moment();
  world.closePull(pull, { by: 'mona', at: u });
  set(d, u);
  world.reopenPull(pull, { by: 'mona', at: u });
  world.merge(pull, { by: 'tom', method: 'merge', at: u });
  await expectDenied(story);
});

test('more than 3000 files while reviewed, few when merged', async () => {
  story.undo();
  aWhile();
  const many = Object.fromEntries(Array.from({ length: 3100 }, (_, index) => [`.a/${index}.txt`, `${index}`]));
  const pull = story.open('mona', { ...many, [FILE]: WIDE });
  story.approve(pull);
  world.pushTo(pull, {
    author: 'mona',
    files: Object.fromEntries(Object.keys(many).map((key) => [key, null])),
    date: moment(),
  });
  story.merge(pull);
  await expectDenied(story);
});

test('control allow: reviewed commit, then another file', async () => {
  story.undo();
  aWhile();
  const pull = story.open('mona', { [FILE]: WIDE });
  story.approve(pull);
  world.pushTo(pull, { author: 'mona', files: { 'x.txt': 'x' }, date: moment() });
  story.merge(pull);
  expectAllowed(await story.run());
});

test('renamed while reviewed, then update branch only: the sample comes back from main', async () => {
  story.undo();
  world.commit(SHOP, { author: 'mona', files: { 'docs/sample.yml': WIDE }, date: moment() });
  aWhile();
  const pull = story.open('mona', { 'docs/sample.yml': null, [FILE]: WIDE });
  story.approve(pull);
  world.commit(SHOP, { author: 'mona', files: { 'docs/sample.yml': null }, date: moment() });
  world.updateBranch(pull, { by: 'mona', at: moment() });
  story.merge(pull);
  await expectDenied(story);
});

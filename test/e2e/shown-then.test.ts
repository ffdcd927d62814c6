import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { expectDenied, FILE, moment, POLICY, Story } from './brought-back.ts';
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
function aWhile(): void {
  for (let second = 0; second < 70; second += 1) moment();
}
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
    story.takeBack();
    world.commit(SHOP, { author: 'mona', files: { 'docs/sample.yml': WIDE }, date: moment() });
    aWhile();
    const pull = story.open('mona', { 'docs/sample.yml': null, [FILE]: WIDE });
    story.approve(pull);
    world.pushTo(pull, { author: 'mona', files: { 'docs/sample.yml': WIDE }, date: moment() });
    story.merge(pull, method);
    await expectDenied(story);
  });
  test('grant: control, without the second commit', async () => {
    story.takeBack();
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
  story.takeBack();
  const w = story.tip();
  world.commit(SHOP, { author: 'mona', files: { [FILE]: WIDE }, date: moment() });
  const e = story.tip();
  return { w, e, d: '' };
}

describe('commits listed anew after the review', () => {
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
  story.takeBack();
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
  story.takeBack();
  aWhile();
  const pull = story.open('mona', { [FILE]: WIDE });
  story.approve(pull);
  world.pushTo(pull, { author: 'mona', files: { 'x.txt': 'x' }, date: moment() });
  story.merge(pull);
  expectAllowed(await story.run());
});

describe('policy', () => {
  function evilPolicy(): { w: string; e: string } {
    world.commit(SHOP, { author: 'mona', files: { [POLICY]: null }, date: moment() });
    const w = story.tip();
    world.commit(SHOP, { author: 'mona', files: { [POLICY]: wider() }, date: moment() });
    return { w, e: story.tip() };
  }
  const tweak = (): string => `${wider()}# ticket 4711\n`;
  test.each(['merge', 'squash', 'rebase'] as const)('closed while reviewed, base set back: %s', async (method) => {
    const { w, e } = evilPolicy();
    aWhile();
    const pull = story.open('mona', { [POLICY]: tweak() }, { start: e });
    world.closePull(pull, { by: 'mona', at: moment() });
    set(w);
    story.approve(pull);
    expect([pull.diffBase, pull.commits.length]).toEqual([e, 1]);
    world.reopenPull(pull, { by: 'mona', at: moment() });
    story.merge(pull, method);
    await expectDenied(story);
  });
  test.each([false, true])(
    'open and approved, closed, set back, reopened, forward; review then control: %s',
    async (control) => {
      const { w, e } = evilPolicy();
      world.commit(SHOP, { author: 'mona', files: { [POLICY]: null }, date: moment() });
      const d = story.tip();
      aWhile();
      const pull = story.open('mona', { [POLICY]: tweak() }, { start: e });
      story.approve(pull);
      expect([pull.diffBase, pull.commits.length]).toEqual([e, 1]);
      if (!control) world.closePull(pull, { by: 'mona', at: moment() });
      set(w);
      if (control) world.pushTo(pull, { author: 'mona', files: { x: 'x' }, date: moment() });
      else world.reopenPull(pull, { by: 'mona', at: moment() });
      set(d);
      world.mergeCommit(SHOP, {
        author: 'mona',
        with: [],
        parents: [d, pull.headSha],
        tree: d,
        files: { [POLICY]: tweak() },
        date: moment(),
      });
      expect(pull.state).toBe('MERGED');
      await expectDenied(story);
    },
  );
  test('renamed while reviewed by an admin, where the first is unknown', async () => {
    story.quiet(1100);
    world.commit(SHOP, { author: 'mona', files: { 'docs/sample.yml': wider(), [POLICY]: null }, date: moment() });
    aWhile();
    const pull = story.open('mona', { 'docs/sample.yml': null, [POLICY]: wider() });
    story.approve(pull);
    world.pushTo(pull, { author: 'mona', files: { 'docs/sample.yml': wider() }, date: moment() });
    story.merge(pull);
    story.reviewed({ [FILE.replace('november', 'december')]: GRANT }, 'tom');
    await expectDenied(story);
  });
});

test('renamed while reviewed, then update branch only: the sample comes back from main', async () => {
  story.takeBack();
  world.commit(SHOP, { author: 'mona', files: { 'docs/sample.yml': WIDE }, date: moment() });
  aWhile();
  const pull = story.open('mona', { 'docs/sample.yml': null, [FILE]: WIDE });
  story.approve(pull);
  world.commit(SHOP, { author: 'mona', files: { 'docs/sample.yml': null }, date: moment() });
  world.updateBranch(pull, { by: 'mona', at: moment() });
  story.merge(pull);
  await expectDenied(story);
});

describe('several at once', () => {
  test('two pulls by one push, the unreviewed one brings the file', async () => {
    story.takeBack();
    aWhile();
    const good = story.open('mona', { 'readme.txt': 'x' });
    const bad = story.open('mona', { [FILE]: WIDE }, { start: good.headSha });
    story.approve(good);
    set(bad.headSha);
    expect([good.state, bad.state]).toEqual(['MERGED', 'MERGED']);
    await expectDenied(story);
  });
  test('reviewed pull below, unreviewed one on top, by one push', async () => {
    story.takeBack();
    aWhile();
    const good = story.open('mona', { [FILE]: GRANT });
    const bad = story.open('mona', { [FILE]: WIDE }, { start: good.headSha });
    story.approve(good);
    set(bad.headSha);
    await expectDenied(story);
  });
  test('unreviewed below, reviewed tweak on top, by one push', async () => {
    story.takeBack();
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
    story.takeBack();
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
    story.takeBack();
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
    story.takeBack();
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
    story.takeBack();
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
    story.takeBack();
    story.reviewed({ [FILE]: lines(21000) + GRANT }, 'mona');
    await expectDenied(story);
  });
  test('beside a file of 2 MB before it', async () => {
    story.takeBack();
    story.reviewed({ '.a.txt': 'x'.repeat(99).concat('\n').repeat(21000), [FILE]: GRANT }, 'mona');
    await expectDenied(story);
  });
});

describe('others', () => {
  test('main deleted and made anew while the pull request is open', async () => {
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
    story.takeBack();
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
    story.takeBack();
    const pull = story.open('mona', { [FILE]: GRANT });
    for (let i = 0; i < 100; i += 1) world.pushTo(pull, { author: 'mona', files: { n: `${i}` }, date: moment() });
    story.approve(pull);
    story.merge(pull);
    await expectDenied(story);
  });
  test.each(['squash', 'rebase'] as const)(
    'set back after a %s, approved after, another time forward with a tweak below',
    async (method) => {
      story.takeBack();
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
    story.takeBack();
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
    story.takeBack();
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
  story.takeBack();
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`.a/${index}.txt`, `${index}`]));
  story.reviewed({ ...many, [FILE]: WIDE }, 'mona');
  await expectDenied(story);
});
test('rename shown at c1, updateBranch: what the pull showed', async () => {
  story.takeBack();
  world.commit(SHOP, { author: 'mona', files: { 'docs/sample.yml': WIDE }, date: moment() });
  aWhile();
  const pull = story.open('mona', { 'docs/sample.yml': null, [FILE]: WIDE });
  const end = await fetch.call(undefined, 'data:,').then(() => pull.diffBase);
  expect(end).toBe(story.tip());
});

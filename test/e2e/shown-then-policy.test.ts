import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { aWhile, expectDenied, FILE, moment, POLICY, Story } from './brought-back.ts';
import { closeSound, openShop } from './gate.ts';
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
const set = (to: string, at = moment()): void => {
  world.reset(SHOP, { to, by: 'mona', at });
};

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

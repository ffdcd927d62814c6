import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { aWhile, expectDenied, moment, POLICY, Story } from './brought-back.ts';
import { closeSound, expectAllowed, openShop } from './gate.ts';
import { SHOP, shopPolicy } from './shop.ts';

let world: World;
let story: Story;
beforeEach(async () => {
  world = await openShop({ virtual: true });
  story = new Story(world);
});
afterEach(async () => {
  await closeSound(world);
});

/** The log does not have the last moves yet, for as many requests as are said. */
const withoutLast = (moves: number, times: number | 'always'): void =>
  void world.fail({ host: 'github', path: '*/activity*', times }, { changeList: (answer) => answer.slice(moves) });
const set = (to: string): void => {
  world.reset(SHOP, { to, by: 'mona', at: moment() });
};

describe('a branch that was set back to an old commit just now, of which the log does not tell yet', () => {
  test.each([1, 'always'] as const)('the grant there was revoked since (%s)', async (times) => {
    story.undo();
    aWhile();
    set(story.old);
    withoutLast(1, times);
    await expectDenied(story, times === 1 ? undefined : 'undecidable');
  });

  test.each([1, 'always'] as const)('the policy there was replaced since (%s)', async (times) => {
    story.reviewed({ [POLICY]: `${shopPolicy(world.urls.sts)}# two\n` }, 'tom');
    const wide = story.tip();
    story.reviewed({ [POLICY]: shopPolicy(world.urls.sts).replace('users: [hubot]', 'users: [hubot, lisa]') }, 'tom');
    aWhile();
    set(wide);
    withoutLast(1, times);
    await expectDenied(story, times === 1 ? undefined : 'undecidable');
  });

  test('and it was set back and forward before', async () => {
    const { old } = story;
    story.undo();
    const undone = story.tip();
    set(old);
    set(undone);
    aWhile();
    set(old);
    withoutLast(1, 'always');
    await expectDenied(story, 'undecidable');
  });
});

describe('a branch that moved on since it was read', () => {
  test('is judged as it was', async () => {
    world.fail(
      { host: 'github', operation: 'Access', times: 1 },
      {
        change: (answer) => {
          world.commit(SHOP, { author: 'tom', files: { 'notes.txt': 'x\n' } });
          return answer;
        },
      },
    );
    expectAllowed(await story.run());
    expect(story.tip()).not.toBe(story.old);
  });
});

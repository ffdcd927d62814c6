import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { FILE, moment, Story, WAYS } from './brought-back.ts';
import { closeSound, expectAllowed, openShop, shopRun } from './gate.ts';
import { runHere } from './in-process.ts';
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

const again = GRANT.replace('Banner', 'Poster');

describe('what was reviewed is allowed', () => {
  test.for(WAYS)(
    'merged in any way (%s, queue %s), of several commits, with the base merged in',
    async ([method, queue]) => {
      const pull = story.open('mona', { 'notes.txt': 'begin' });
      world.pushTo(pull, { author: 'mona', files: { [FILE]: again }, date: moment() });
      world.pushTo(pull, { author: 'mona', files: { 'later.txt': 'x' }, date: moment() });
      world.commit(SHOP, { author: 'tom', files: { 'beside.txt': 'x' }, date: moment() });
      story.approve(pull);
      world.updateBranch(pull, { by: 'hubot', at: moment() });
      story.merge(pull, method, queue);
      expectAllowed(await story.run());
    },
  );

  test.for([1, 10, 99, 150])('%s commits later', async (count) => {
    story.quiet(count);
    expectAllowed(await story.run());
  });

  test('a thousand commits later it is allowed, or undecidable', async () => {
    story.quiet(1000);
    expect(['', 'undecidable']).toContain(
      (await runHere(world, shopRun(world), { inputs: { preflight: 'off', guard: 'off' } })).outputs['reason'],
    );
  });

  test('beside a branch that began before it, and one that began after', async () => {
    const [before, after] = [story.open('tom', { 'before.txt': 'x' }), story.open('tom', { 'after.txt': 'x' })];
    story.merge(before);
    story.reviewed({ [FILE]: again }, 'mona');
    story.merge(after);
    story.merge(story.open('tom', { 'last.txt': 'x' }));
    expectAllowed(await story.run());
  });
});

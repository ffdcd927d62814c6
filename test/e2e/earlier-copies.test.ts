import { afterEach, beforeEach, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { aWhile, expectDenied, FILE, moment, POLICY, REMOVALS, Story } from './brought-back.ts';
import { closeSound, expectAllowed, openShop } from './gate.ts';
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

const WIDE = `${GRANT}# one\n# two\n# three\n# four\n`;
const WAYS = ['forward', 'by force'] as const;

test.each(Object.keys(REMOVALS).flatMap((how) => WAYS.map((way) => [how, way] as const)))(
  'a grant that was %s is brought back %s, and a small change of it is reviewed',
  async (how, way) => {
    story.reviewed({ [FILE]: WIDE }, 'mona');
    const then = story.tip();
    story.undo(REMOVALS[how]);
    if (way === 'by force') world.reset(SHOP, { to: then, by: 'mona', at: moment() });
    else
      world.mergeCommit(SHOP, { author: 'mona', with: [], parents: [then, story.tip()], tree: then, date: moment() });
    await expectDenied(story);
    aWhile();
    story.reviewed({ [FILE]: `${WIDE}# ticket 4711\n` }, 'mona');
    await expectDenied(story, 'approval-missing');
  },
);

test('a grant that was changed by reviews alone stands, however often', async () => {
  for (let change = 0; change < 3; change += 1) {
    aWhile();
    story.reviewed({ [FILE]: `${WIDE}# ticket ${change}\n` }, 'mona');
  }
  expectAllowed(await story.run());
});

test('an approval of an outdated policy does not count under a small change either', async () => {
  const base = shopPolicy(world.urls.sts);
  const wider = base.replace(/never:\n.*\n.*\n/, '');
  expect(wider).not.toBe(base);
  const spare = story.open('mona', { [POLICY]: wider });
  story.approve(spare);
  story.reviewed({ [POLICY]: `${base}# never is to stay\n` });
  world.pushMergeTo(spare, {
    author: 'mona',
    with: [story.tip()],
    copies: { [POLICY]: spare.headSha },
    date: moment(),
  });
  story.merge(spare);
  await expectDenied(story, 'policy-unreviewed');
  story.reviewed({ [POLICY]: `${wider}# a comment\n` });
  await expectDenied(story, 'policy-unreviewed');
});

import { afterEach, beforeEach, test } from 'vitest';
import type { World } from '../world/world.ts';
import { expectDenied, POLICY, Story, WAYS } from './brought-back.ts';
import { closeSound, expectAllowed, openShop } from './gate.ts';
import { shopPolicy } from './shop.ts';

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
const wider = (): string => base().replace('never:\n  branches: [main]\n  environments: [production-payments]\n', '');

test.for(WAYS)(
  'another approver can still approve a change after it was merged (%s, queue %s)',
  async ([method, queue]) => {
    story.reviewed({ [POLICY]: base().replace('users: [hubot]', 'users: [hubot, mona]') });
    const pull = story.open('lisa', { [POLICY]: wider() });
    story.approve(pull, 'mona');
    story.merge(pull, method, queue);
    // the run is of mona, whose own approval does not count for her
    await expectDenied(story, 'policy-unreviewed');
    story.quiet(2);
    story.approve(pull, 'hubot');
    expectAllowed(await story.run());
  },
);

test('a change whose approver lost the right needs an approval of its own: a later one does not do', async () => {
  story.reviewed({ [POLICY]: base().replace('users: [hubot]', 'users: [hubot, mona]') });
  const pull = story.open('lisa', { [POLICY]: wider() });
  story.approve(pull, 'mona');
  story.merge(pull);
  story.reviewed({ [POLICY]: `${wider()}# once more\n` });
  await expectDenied(story, 'policy-unreviewed');
  story.approve(pull, 'hubot');
  expectAllowed(await story.run());
});

import { afterEach, beforeEach, test } from 'vitest';
import { startWorld, type World } from '../world/world.ts';
import { aWhile, expectDenied, FILE, POLICY, Story } from './brought-back.ts';
import { closeSound, expectAllowed } from './gate.ts';
import { GRANT, layOutShop, SHOP, shopPolicy } from './shop.ts';

/** The first policy has a pattern that was read without a word when it was written, and is a mistake today. */
const strict = (text: string): string =>
  text.replace("branches: ['release/*']", "branches: ['release/*', '!release/x']");

let world: World;
let story: Story;
beforeEach(async () => {
  world = await startWorld();
  const first = shopPolicy(world.urls.sts);
  if (strict(first) === first) throw new Error('the policy has another form');
  layOutShop(world, { virtual: true, policy: strict(first) });
  story = new Story(world);
  aWhile();
});
afterEach(async () => {
  await closeSound(world);
});

function grantBy(approver: string): void {
  aWhile();
  const grant = story.open('mona', { [FILE]: GRANT.replace('Banner', 'Poster') });
  story.approve(grant, approver);
  story.merge(grant);
}

test('whoever pushes the correction does not write the first policy anew', async () => {
  const evil = shopPolicy(world.urls.sts).replace('users: [hubot]', 'users: [lisa]');
  world.commit(SHOP, { branch: 'main', author: 'mona', message: 'Correct', files: { [POLICY]: evil } });
  grantBy('lisa');
  await expectDenied(story, 'policy-unreviewed');
});

test('a correction counts once the approver of the first policy has approved it', async () => {
  const policy = story.open('tom', { [POLICY]: shopPolicy(world.urls.sts) });
  story.approve(policy, 'hubot');
  story.merge(policy);
  grantBy('hubot');
  expectAllowed(await story.run());
});

test('until it is corrected, nobody is let in', async () => {
  await expectDenied(story, 'policy-invalid');
});

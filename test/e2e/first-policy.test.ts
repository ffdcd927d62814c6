import { afterEach, beforeEach, describe, test } from 'vitest';
import type { World } from '../world/world.ts';
import { aWhile, expectDenied, FILE, moment, POLICY, Story } from './brought-back.ts';
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

/** A policy with another approver, who is in on it. */
const evil = (): string =>
  shopPolicy(world.urls.sts)
    .replace('users: [hubot]', 'users: [lisa]')
    .replace(/never:\n.*\n.*\n/, '');
const before = (): string => story.shop().activity.find(({ ref }) => ref === 'refs/heads/main')?.before ?? '';

/** The branch as it was before there was a policy. */
const TO_BEFORE: Readonly<Record<string, () => void>> = {
  'by force': () => world.reset(SHOP, { to: before(), by: 'mona', at: moment() }),
  'forward, by a merge whose first parent is older': () => {
    world.mergeCommit(SHOP, {
      author: 'mona',
      with: [],
      parents: [before(), story.tip()],
      tree: before(),
      date: moment(),
    });
  },
};

/** A policy of one's own, and a grant that its approver approves. */
function takeOver(approver?: string): void {
  const policy = story.open('mona', { [POLICY]: evil() });
  if (approver !== undefined) story.approve(policy, approver);
  story.merge(policy);
  const grant = story.open('mona', { [FILE]: GRANT.replace('Banner', 'Poster') });
  story.approve(grant, 'lisa');
  story.merge(grant);
}

describe.each(Object.keys(TO_BEFORE))(
  'a policy that pretends to be the first: the branch is brought to before there was one, %s',
  (how) => {
    test.each([0, 10, 120, 1100])('and %d pushes later comes a policy of one person', async (count) => {
      TO_BEFORE[how]?.();
      story.quiet(count);
      aWhile();
      takeOver();
      await expectDenied(story, count < 1000 ? 'policy-unreviewed' : 'undecidable');
    });
  },
);

describe('where the log of the branch does not tell what was before', () => {
  beforeEach(() => {
    story.quiet(1100);
  });

  test('the first policy does not count unless it is known what was before', async () => {
    await expectDenied(story, 'undecidable');
  });

  test.each<[string, 'admin' | 'maintain', boolean]>([
    ['an admin', 'admin', true],
    ['a maintainer', 'maintain', false],
  ])('a policy that was added again counts when %s approved it', async (_who, permission, isAllowed) => {
    story.shop().permissions['tom'] = permission;
    story.reviewed({ [POLICY]: null });
    aWhile();
    const policy = story.open('lisa', { [POLICY]: shopPolicy(world.urls.sts) });
    story.approve(policy, 'tom');
    world.merge(policy, { by: 'hubot', method: 'merge', queue: false, at: moment() });
    story.reviewed({ [FILE.replace('november', 'december')]: GRANT }, 'mona');
    if (isAllowed) expectAllowed(await story.run());
    else await expectDenied(story, 'undecidable');
  });

  test('nor does one that an admin approved as a change of another', async () => {
    story.shop().permissions['tom'] = 'admin';
    const policy = story.open('lisa', { [POLICY]: evil() });
    story.approve(policy, 'tom');
    story.merge(policy);
    await expectDenied(story, 'undecidable');
  });
});

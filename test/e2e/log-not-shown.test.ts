import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { aWhile, expectDenied, FILE, moment, POLICY, Story } from './brought-back.ts';
import { closeSound, openShop } from './gate.ts';
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

const AGAIN = GRANT.replace('Banner', 'Poster');
const OTHER = FILE.replace('november', 'december');
const hide = (): void => void world.fail({ host: 'github', path: '*/activity*', times: 'always' }, { status: 404 });
const policyWith = (comment: string): string => `${shopPolicy(world.urls.sts)}# ${comment}\n`;

describe('rules tell nothing of', () => {
  test.each(['shown', 'hidden'])(
    'the time between an approval and the day they were made, with a log that is %s',
    async (log) => {
      story.undo();
      const then = story.tip();
      const spare = story.open('mona', { [OTHER]: AGAIN });
      story.approve(spare);
      story.reviewed({ [OTHER]: AGAIN }, 'mona');
      story.reviewed({ [OTHER]: null });
      world.closePull(spare, { by: 'mona', at: moment() });
      world.reset(SHOP, { to: then, by: 'mona', at: moment() });
      world.setTime(moment());
      world.ruleset(SHOP, {
        name: 'main',
        target: 'branch',
        include: ['refs/heads/main'],
        rules: ['pull_request', 'non_fast_forward'],
      });
      world.setTime('2026-11-25T12:00:00Z');
      world.reopenPull(spare, { by: 'mona', at: moment() });
      story.reviewed({ [POLICY]: policyWith('two') });
      story.merge(spare);
      if (log === 'hidden') hide();
      await expectDenied(story);
    },
  );

  test.each(['shown', 'hidden', 'too long'])(
    'a branch that was not the default one, with a log that is %s',
    async (log) => {
      world.setTime('2026-11-20T00:00:00Z');
      world.ruleset(SHOP, {
        name: 'main',
        target: 'branch',
        include: ['~DEFAULT_BRANCH'],
        rules: ['pull_request', 'non_fast_forward', 'deletion'],
      });
      world.setTime('2026-11-25T12:00:00Z');
      world.reset(SHOP, { branch: 'next', to: story.tip(), by: 'tom', at: moment() });
      const onNext = (author: string, name: string, text: string | null): void => {
        const pull = story.open(author, { [name]: text }, { base: 'next' });
        story.approve(pull);
        story.merge(pull);
      };
      for (const comment of ['next', 'more']) onNext('lisa', POLICY, policyWith(comment));
      onNext('mona', OTHER, AGAIN);
      const then = story.tip('next');
      onNext('lisa', OTHER, null);
      world.reset(SHOP, { branch: 'next', to: then, by: 'mona', at: moment() });
      if (log === 'too long') toAndFro(then);
      story.shop().defaultBranch = 'next';
      if (log === 'hidden') hide();
      await expectDenied(story);
    },
  );
});

/** More moves than are read. */
function toAndFro(one: string): void {
  aWhile();
  const other = world.commit(SHOP, { branch: 'next', author: 'mona', files: { 'n.txt': 'x' }, date: moment() });
  for (let index = 0; index < 1010; index += 1)
    world.reset(SHOP, { branch: 'next', to: index % 2 === 0 ? one : other, by: 'mona', at: moment() });
  expect(story.tip('next')).toBe(other);
}

describe.each(['shown', 'hidden'])(
  'a base that came to the branch after the approval, with a log that is %s',
  (log) => {
    /**
     * From a commit with the wide text; its first commit has the narrow one, which is merged by itself after the
     * approval.
     */
    function attack(path: string, narrow: string, wide: string, start: string): void {
      const pull = story.open('mona', { [path]: narrow, 'other.txt': 'x' }, { start });
      const first = pull.headSha;
      world.pushTo(pull, { author: 'mona', files: { [path]: `${wide}# ticket 4711\n` }, date: moment() });
      story.approve(pull);
      story.merge(
        world.pull(SHOP, { author: 'mona', branch: 'first', start: first, commits: [], createdAt: moment() }),
      );
      world.closePull(pull, { by: 'mona', at: moment() });
      world.reopenPull(pull, { by: 'mona', at: moment() });
      story.merge(pull);
      if (log === 'hidden') hide();
    }

    beforeEach(() => {
      world.setTime('2026-11-20T00:00:00Z');
      world.ruleset(SHOP, {
        name: 'main',
        target: 'branch',
        include: ['refs/heads/main'],
        rules: ['pull_request', 'non_fast_forward'],
      });
      world.setTime('2026-11-25T12:00:00Z');
    });

    test('of a grant', async () => {
      const wide = `${GRANT}# one\n# two\n`;
      story.reviewed({ [OTHER]: wide }, 'tom');
      const then = story.tip();
      const revoked = `${GRANT}revoked: {at: 2026-11-24T09:00:00Z, by: hubot, why: laptop lost}\n`;
      story.reviewed({ [FILE]: null });
      story.reviewed({ [OTHER]: revoked }, 'tom');
      attack(OTHER, revoked, wide, then);
      await expectDenied(story);
    });

    test('of a policy', async () => {
      const wide = shopPolicy(world.urls.sts).replace(/never:\n.*\n.*\n/, '');
      story.reviewed({ [POLICY]: wide });
      const then = story.tip();
      story.reviewed({ [POLICY]: policyWith('narrow') });
      attack(POLICY, policyWith('narrow'), wide, then);
      await expectDenied(story);
    });
  },
);

test('without the log nothing is known of what was on the branch, whatever rules there are', async () => {
  hide();
  await expectDenied(story, 'undecidable');
});

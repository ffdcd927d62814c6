import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { expectDenied, FILE, moment, REMOVALS, Story, WAYS } from './brought-back.ts';
import { closeSound, expectAllowed, openShop } from './gate.ts';
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
const old = (): Record<string, string> => ({ [FILE]: story.old });

/**
 * Histories in which mona's grant is to be as it was once approved, though a later reviewed pull request revoked it.
 */
const BY_PUSH: Readonly<Record<string, () => unknown>> = {
  'a merge with the old commit': () =>
    world.mergeCommit(SHOP, { author: 'mona', with: [story.old], copies: old(), date: moment() }),
  'a merge from the old side, to which the default branch is only a second parent': () =>
    world.mergeCommit(SHOP, {
      author: 'mona',
      with: [],
      parents: [story.old, story.tip()],
      tree: story.tip(),
      copies: old(),
      date: moment(),
    }),
  'such a merge, with a side that has the old copy as well': () => {
    const side = world.commit(SHOP, { branch: 'side', author: 'mona', copies: old(), date: '2020-01-01T00:00:00Z' });
    world.mergeCommit(SHOP, { author: 'mona', with: [], parents: [story.old, side], date: moment() });
  },
  'an octopus merge': () => {
    const other = world.commit(SHOP, { branch: 'other', author: 'mona', files: { 'other.txt': 'x' }, date: moment() });
    world.mergeCommit(SHOP, { author: 'mona', with: [story.old, other], copies: old(), date: moment() });
  },
  'an octopus merge from the old side': () => {
    const other = world.commit(SHOP, { branch: 'other', author: 'mona', files: { 'other.txt': 'x' }, date: moment() });
    world.mergeCommit(SHOP, {
      author: 'mona',
      with: [],
      parents: [story.old, other, story.tip()],
      tree: story.tip(),
      copies: old(),
      date: moment(),
    });
  },
  'a merge of merges': () => {
    world.commit(SHOP, { branch: 'side', author: 'mona', files: { 'side.txt': 'x' }, date: moment() });
    const inner = world.mergeCommit(SHOP, {
      branch: 'side',
      author: 'mona',
      with: [story.old],
      copies: old(),
      date: moment(),
    });
    const outer = world.mergeCommit(SHOP, {
      branch: 'side',
      author: 'mona',
      with: [story.tip(), inner],
      date: moment(),
    });
    world.mergeCommit(SHOP, { author: 'mona', with: [outer], copies: { [FILE]: outer }, date: moment() });
  },
  'a fast-forward to a side that merged the old commit': () => {
    world.commit(SHOP, { branch: 'side', author: 'mona', files: { 'side.txt': 'x' }, date: moment() });
    world.reset(SHOP, {
      to: world.mergeCommit(SHOP, { branch: 'side', author: 'mona', with: [story.old], copies: old(), date: moment() }),
      by: 'mona',
      at: moment(),
    });
  },
  'several commits, one of which brings it back': () => {
    world.commit(SHOP, { branch: 'side', author: 'mona', copies: old(), date: moment() });
    world.reset(SHOP, {
      to: world.commit(SHOP, { branch: 'side', author: 'mona', files: { 'side.txt': 'x' }, date: moment() }),
      by: 'mona',
      at: moment(),
    });
  },
  'a revert, pushed': () =>
    world.commit(SHOP, { author: 'mona', copies: old(), message: 'Revert "Revoke the grant"', date: moment() }),
};

describe('what a reviewed pull request revoked stays revoked', () => {
  for (const [name, content] of Object.entries(REMOVALS)) {
    describe(`a grant that was ${name}`, () => {
      test('is not used', async () => {
        story.undo(content);
        await expectDenied(story);
      });

      test.for(Object.keys(BY_PUSH))('pushed: %s', async (way) => {
        story.undo(content);
        BY_PUSH[way]?.();
        await expectDenied(story, 'approval-missing');
      });
    });
  }

  test.for(WAYS)('by a pull request that nobody reviewed (%s, queue %s)', async ([method, queue]) => {
    story.undo();
    story.merge(story.open('mona', { [FILE]: GRANT }), method, queue);
    await expectDenied(story, 'approval-missing');
  });

  test.for(WAYS)('by a pull request whose head merged the old commit (%s, queue %s)', async ([method, queue]) => {
    story.undo();
    const pull = story.open('mona', { 'other.txt': 'x' });
    if (method === 'rebase') world.pushTo(pull, { author: 'mona', copies: old(), date: moment() });
    else world.pushMergeTo(pull, { author: 'mona', with: [story.old], copies: old(), date: moment() });
    story.merge(pull, method, queue);
    await expectDenied(story, 'approval-missing');
  });

  test('the old pull request merged once more, from its own branch', async () => {
    story.undo();
    const head =
      world.run(SHOP, { workflow: '.github/workflows/flags.yml', actor: 'mona' }).repository.pulls[0]?.headSha ?? '';
    world.mergeCommit(SHOP, { author: 'mona', with: [head], copies: { [FILE]: head }, date: moment() });
    await expectDenied(story, 'approval-missing');
  });

  test('a hundred and fifty commits later', async () => {
    story.undo();
    BY_PUSH['a merge with the old commit']?.();
    story.quiet(150);
    await expectDenied(story);
  });

  test('and a reviewed pull request brings it back', async () => {
    story.undo();
    story.reviewed({ [FILE]: GRANT }, 'mona');
    expectAllowed(await story.run());
  });
});

describe('a default branch that is set back', () => {
  test('to what it was before', async () => {
    story.undo();
    world.reset(SHOP, { to: story.old, by: 'mona', at: moment() });
    await expectDenied(story);
  });

  test('to what it was before, with more on it', async () => {
    story.undo();
    const other = world.mergeCommit(SHOP, {
      branch: 'side',
      author: 'mona',
      with: [],
      parents: [story.old],
      files: { 'other.txt': 'x' },
      date: moment(),
    });
    world.reset(SHOP, { to: other, by: 'mona', at: moment() });
    story.quiet(3);
    await expectDenied(story);
  });

  test('and is deleted and made again in between', async () => {
    story.undo();
    world.deleteBranch(SHOP, { branch: 'main', by: 'mona', at: moment() });
    world.reset(SHOP, { to: story.old, by: 'mona', at: moment() });
    await expectDenied(story);
  });
});

describe('an approval is for what the approver was shown', () => {
  test('not for a file that the base had, too', async () => {
    const pull = story.open('mona', { 'other.txt': 'x' });
    story.approve(pull);
    story.undo();
    world.mergeCommit(SHOP, { author: 'mona', with: [pull.headSha], copies: { [FILE]: pull.headSha }, date: moment() });
    expect(pull.state).toBe('MERGED');
    await expectDenied(story, 'approval-missing');
  });

  test('nor for a file that came into the diff later, as it was', async () => {
    const pull = story.open('mona', { 'other.txt': 'x' });
    story.approve(pull);
    story.undo();
    world.pushMergeTo(pull, { author: 'mona', with: [story.tip()], copies: { [FILE]: pull.headSha }, date: moment() });
    story.merge(pull);
    await expectDenied(story, 'approval-stale');
  });

  test('nor for a base that was changed since, by hand', async () => {
    story.undo();
    world.commit(SHOP, { branch: 'drafts', author: 'mona', files: { 'draft.txt': 'x' }, date: moment() });
    const pull = story.open('mona', { [FILE]: GRANT }, { base: 'drafts', branch: 'draft-1' });
    story.approve(pull);
    world.retarget(pull, { base: 'main', by: 'mona', at: moment() });
    story.merge(pull);
    await expectDenied(story);
  });

  test('nor for one that GitHub changed itself, when it was merged and deleted', async () => {
    story.undo();
    const first = story.open('mona', { 'other.txt': 'x' });
    const stacked = story.open('mona', { [FILE]: GRANT }, { base: first.branch, branch: 'stacked' });
    story.approve(stacked);
    story.merge(first);
    world.deleteBranch(SHOP, { branch: first.branch, by: 'mona', at: moment() });
    expect(stacked.base).toBe('main');
    story.merge(stacked);
    await expectDenied(story);
  });

  test.for(WAYS)(
    'nor for another branch that was merged by a pull request nobody reviewed (%s, queue %s)',
    async ([method, queue]) => {
      story.undo();
      world.commit(SHOP, { branch: 'drafts', author: 'mona', files: { 'draft.txt': 'x' }, date: moment() });
      const inner = story.open('mona', { [FILE]: GRANT }, { base: 'drafts', branch: 'draft-1' });
      story.approve(inner);
      story.merge(inner, 'squash');
      story.merge(
        world.pull(SHOP, { author: 'mona', branch: 'drafts', commits: [], createdAt: moment() }),
        method,
        queue,
      );
      await expectDenied(story, 'approval-missing');
    },
  );

  test('nor for a pull request that was closed, its commit pushed by hand', async () => {
    story.undo();
    const pull = story.open('mona', { [FILE]: GRANT });
    story.approve(pull);
    world.closePull(pull, { by: 'hubot', at: moment() });
    world.mergeCommit(SHOP, { author: 'mona', with: [pull.headSha], copies: { [FILE]: pull.headSha }, date: moment() });
    await expectDenied(story, 'approval-missing');
  });

  test('nor for another name of the file', async () => {
    const other = FILE.replace('november', 'december');
    story.undo();
    world.commit(SHOP, {
      author: 'mona',
      copies: { [other]: { commit: story.old, path: FILE } },
      message: 'Rename',
      date: moment(),
    });
    await expectDenied(story, 'approval-missing');
    world.mergeCommit(SHOP, { author: 'mona', with: [story.old], files: { [other]: null }, date: moment() });
    story.merge(story.open('mona', { [other]: GRANT }));
    await expectDenied(story, 'approval-missing');
  });

  test('nor for a draft elsewhere that is moved to where it counts', async () => {
    story.undo();
    story.reviewed({ 'drafts/grant.yml': GRANT }, 'mona');
    world.commit(SHOP, {
      author: 'mona',
      files: { 'drafts/grant.yml': null },
      copies: { [FILE]: { commit: story.tip(), path: 'drafts/grant.yml' } },
      date: moment(),
    });
    await expectDenied(story, 'approval-missing');
  });

  test('nor for what was pushed behind it and merged by hand', async () => {
    story.undo();
    const pull = story.open('mona', { [FILE]: GRANT.replace('2026-11-28', '2026-11-27') });
    story.approve(pull);
    world.mergeCommit(SHOP, { author: 'mona', with: [pull.headSha], files: { [FILE]: GRANT }, date: moment() });
    await expectDenied(story);
  });
});

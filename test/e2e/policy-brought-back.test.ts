import { afterEach, beforeEach, describe, test } from 'vitest';
import type { FileChanges } from '../world/git/trees.ts';
import type { World } from '../world/world.ts';
import { expectDenied, moment, POLICY, Story, WAYS } from './brought-back.ts';
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

const wider = (): string =>
  shopPolicy(world.urls.sts).replace('never:\n  branches: [main]\n  environments: [production-payments]\n', '');
const withTom = (): string => shopPolicy(world.urls.sts).replace('users: [hubot]', 'users: [hubot, tom]');

test('its first version needs no approval', async () => {
  expectAllowed(await story.run());
});

test('a change that was reviewed counts', async () => {
  story.reviewed({ [POLICY]: wider() });
  expectAllowed(await story.run());
});

test('a push of it does not', async () => {
  world.commit(SHOP, { author: 'mona', files: { [POLICY]: wider() }, date: moment() });
  await expectDenied(story, 'policy-unreviewed');
});

test.for(WAYS)('nor does a pull request that nobody reviewed (%s, queue %s)', async ([method, queue]) => {
  story.merge(story.open('mona', { [POLICY]: wider() }), method, queue);
  await expectDenied(story, 'policy-unreviewed');
});

test('nor one that its own new approver approved', async () => {
  const pull = story.open('mona', { [POLICY]: withTom() });
  story.approve(pull, 'tom');
  story.merge(pull);
  await expectDenied(story, 'policy-unreviewed');
});

test('nor one with fewer approvals than the policy before it asked for', async () => {
  story.reviewed({ [POLICY]: withTom().replace('count: 1', 'count: 2') });
  story.reviewed({ [POLICY]: withTom() });
  await expectDenied(story, 'policy-unreviewed');
});

test('nor one approved by an approver whom nobody approved', async () => {
  world.commit(SHOP, { author: 'mona', files: { [POLICY]: withTom() }, date: moment() });
  const pull = story.open('mona', { [POLICY]: wider() });
  story.approve(pull, 'tom');
  story.merge(pull);
  await expectDenied(story);
});

test('nor an old one that a merge brings back', async () => {
  story.reviewed({ [POLICY]: wider() });
  const then = story.tip();
  story.reviewed({ [POLICY]: shopPolicy(world.urls.sts) });
  world.mergeCommit(SHOP, { author: 'mona', with: [then], copies: { [POLICY]: then }, date: moment() });
  await expectDenied(story, 'policy-unreviewed');
});

test('nor one from the old side', async () => {
  story.reviewed({ [POLICY]: wider() });
  const then = story.tip();
  story.reviewed({ [POLICY]: shopPolicy(world.urls.sts) });
  world.mergeCommit(SHOP, {
    author: 'mona',
    with: [],
    parents: [then, story.tip()],
    tree: story.tip(),
    copies: { [POLICY]: then },
    date: moment(),
  });
  await expectDenied(story, 'policy-unreviewed');
});

test('nor the very first, once it was replaced', async () => {
  story.reviewed({ [POLICY]: wider() });
  world.mergeCommit(SHOP, {
    author: 'mona',
    with: [],
    parents: [story.old, story.tip()],
    tree: story.tip(),
    copies: { [POLICY]: story.old },
    date: moment(),
  });
  await expectDenied(story, 'policy-unreviewed');
});

test('nor one that was deleted and pushed anew, as if it were the first', async () => {
  world.commit(SHOP, { author: 'mona', files: { [POLICY]: null }, date: moment() });
  world.commit(SHOP, { author: 'mona', files: { [POLICY]: wider() }, date: moment() });
  await expectDenied(story, 'policy-unreviewed');
});

const base = (): string => shopPolicy(world.urls.sts);
const any = (): string => base().replace('count: 1', 'count: 1\n  policy: any');
const withLisa = (): string => base().replace('users: [hubot]', 'users: [hubot, lisa]');
/** A root of its own, beside the default branch. */
const orphan = (files: FileChanges): string =>
  world.mergeCommit(SHOP, { branch: 'orphan', author: 'mona', with: [], parents: [], files, date: moment() });
const push = (text: string | null): void => {
  world.commit(SHOP, { author: 'mona', files: { [POLICY]: text }, date: moment() });
};
const dropped = (): void => {
  world.mergeCommit(SHOP, {
    author: 'mona',
    with: [orphan({ 'x.txt': 'x' })],
    files: { [POLICY]: null },
    date: moment(),
  });
};
const broughtBack = (from: string): void => {
  world.mergeCommit(SHOP, { author: 'mona', with: [from], copies: { [POLICY]: from }, date: moment() });
};

describe('nor a push over one that a merge dropped, which hides what was before from the history of the path', () => {
  test.each([0, 60, 110])('after %d other commits', async (count) => {
    dropped();
    story.quiet(count);
    push(wider());
    await expectDenied(story, 'policy-unreviewed');
  });

  test('nor if it says that it needs no review', async () => {
    dropped();
    push(any());
    await expectDenied(story, 'policy-unreviewed');
  });

  test('nor after many versions that were reviewed', async () => {
    for (let index = 0; index < 20; index += 1) story.reviewed({ [POLICY]: `${base()}# ${index}\n` });
    dropped();
    push(any());
    await expectDenied(story, 'policy-unreviewed');
  });

  test('nor by pull requests that nobody reviewed', async () => {
    const pull = story.open('mona', { 'x.txt': 'x' });
    world.pushMergeTo(pull, {
      author: 'mona',
      with: [orphan({ 'x.txt': 'y' })],
      files: { [POLICY]: null },
      date: moment(),
    });
    story.merge(pull);
    story.merge(story.open('mona', { [POLICY]: any() }));
    await expectDenied(story, 'policy-unreviewed');
  });

  test('nor if the approver that it names approves it', async () => {
    dropped();
    const pull = story.open('mona', { [POLICY]: withLisa() });
    story.approve(pull, 'lisa');
    story.merge(pull);
    await expectDenied(story, 'policy-unreviewed');
  });
});

describe('nor a push over one that a merge brought in from a root of its own', () => {
  test('by a push', async () => {
    broughtBack(orphan({ [POLICY]: any() }));
    await expectDenied(story, 'policy-unreviewed');
    push(wider());
    await expectDenied(story, 'policy-unreviewed');
  });

  test.each([0, 2])('by pull requests that nobody reviewed, with %d of 55 commits each between', async (fillers) => {
    const pull = story.open('mona', { 'x.txt': 'x' });
    const from = orphan({ [POLICY]: any() });
    world.pushMergeTo(pull, { author: 'mona', with: [from], copies: { [POLICY]: from }, date: moment() });
    story.merge(pull);
    for (let round = 0; round < fillers; round += 1) {
      const filler = story.open('mona', { 'f.txt': `${round}` });
      for (let index = 0; index < 55; index += 1)
        world.pushTo(filler, { author: 'mona', files: { 'f.txt': `${round} ${index}\n` }, date: moment() });
      story.merge(filler, 'rebase');
    }
    story.merge(story.open('mona', { [POLICY]: wider() }));
    await expectDenied(story, 'policy-unreviewed');
  });

  test('as the first parent, which hides all that was before', async () => {
    story.reviewed({ [POLICY]: `${base()}# later\n` });
    const tip = story.tip();
    world.mergeCommit(SHOP, {
      author: 'mona',
      with: [],
      parents: [orphan({ [POLICY]: any() }), tip],
      tree: tip,
      files: { [POLICY]: any() },
      date: moment(),
    });
    push(wider());
    await expectDenied(story, 'policy-unreviewed');
  });
});

describe('nor what comes after an old version that a merge brought back', () => {
  test.each([0, 120])('pushed over one that let anyone rewrite it, %d commits later', async (count) => {
    story.reviewed({ [POLICY]: any() });
    const then = story.tip();
    story.reviewed({ [POLICY]: base() });
    story.quiet(count);
    broughtBack(then);
    push(wider());
    await expectDenied(story, 'policy-unreviewed');
  });

  test('approved by somebody who was an approver then', async () => {
    story.reviewed({ [POLICY]: withLisa() }, 'tom');
    const then = story.tip();
    story.reviewed({ [POLICY]: base() }, 'tom');
    broughtBack(then);
    const pull = story.open('mona', { [POLICY]: wider() });
    story.approve(pull, 'lisa');
    story.merge(pull);
    await expectDenied(story, 'policy-unreviewed');
  });

  test('by a pull request that undoes the change in between', async () => {
    story.reviewed({ [POLICY]: withLisa() }, 'tom');
    const old = story.open('mona', { [POLICY]: `${withLisa()}# q\n` });
    story.reviewed({ [POLICY]: base() }, 'tom');
    world.pushMergeTo(old, { author: 'mona', with: [story.tip()], copies: { [POLICY]: old.headSha }, date: moment() });
    story.approve(old, 'lisa');
    story.merge(old);
    await expectDenied(story, 'policy-unreviewed');
    const next = story.open('mona', { [POLICY]: wider().replace('users: [hubot]', 'users: [hubot, lisa]') });
    story.approve(next, 'lisa');
    story.merge(next);
    await expectDenied(story, 'policy-unreviewed');
  });

  test('on a side that the branch was pushed forward to, past the version in between', async () => {
    story.reviewed({ [POLICY]: withLisa() }, 'tom');
    const then = story.tip();
    story.reviewed({ [POLICY]: base() }, 'tom');
    world.mergeCommit(SHOP, { author: 'mona', with: [], parents: [then, story.tip()], tree: then, date: moment() });
    const pull = story.open('mona', { [POLICY]: wider() });
    story.approve(pull, 'lisa');
    story.merge(pull);
    await expectDenied(story, 'policy-unreviewed');
  });

  test('by force, back and forth', async () => {
    const before = story.tip();
    story.reviewed({ [POLICY]: wider() });
    const then = story.tip();
    story.reviewed({ [POLICY]: base() });
    world.reset(SHOP, { to: before, by: 'mona', at: moment() });
    world.reset(SHOP, { to: then, by: 'mona', at: moment() });
    await expectDenied(story, 'policy-unreviewed');
  });
});

test('a push is not put right by a reviewed change that only adds to it, but by a revert', async () => {
  push(wider());
  story.reviewed({ [POLICY]: `${wider()}# put right\n` });
  await expectDenied(story, 'policy-unreviewed');
  story.reviewed({ [POLICY]: base() });
  expectAllowed(await story.run());
});

test('or by deleting the file and adding it anew', async () => {
  push(wider());
  story.reviewed({ [POLICY]: null });
  story.reviewed({ [POLICY]: `${wider()}# all of it was read\n` });
  expectAllowed(await story.run());
});

test.for(WAYS)('changes that were reviewed count, one after the other (%s, queue %s)', async ([method, queue]) => {
  for (const text of [`${base()}# one\n`, withLisa(), wider()]) {
    const pull = story.open('tom', { [POLICY]: text });
    world.pushTo(pull, { author: 'tom', files: { [POLICY]: `${text}# second thought\n` }, date: moment() });
    world.pushTo(pull, { author: 'tom', files: { 'notes.txt': text }, date: moment() });
    story.approve(pull);
    story.merge(pull, method, queue);
  }
  expectAllowed(await story.run());
});

test('so do more versions than the first answer has, and on a long line', async () => {
  for (let index = 0; index < 15; index += 1)
    story.reviewed({ [POLICY]: `${base()}# ${index}\n` }, 'lisa', index % 2 === 0 ? 'squash' : 'merge');
  story.quiet(130);
  story.reviewed({ [POLICY]: wider() });
  expectAllowed(await story.run());
});

test('the row of a pull request that was rebased is one change', async () => {
  const pull = story.open('lisa', { [POLICY]: `${base()}# 0\n` });
  for (let index = 0; index < 25; index += 1)
    world.pushTo(pull, { author: 'lisa', files: { [POLICY]: `${base()}# ${index}\n` }, date: moment() });
  story.approve(pull);
  story.merge(pull, 'rebase');
  expectAllowed(await story.run());
});

test('a commit of such a pull request that was pushed before is a version of its own', async () => {
  const pull = story.open('mona', { [POLICY]: wider() });
  const pushed = pull.headSha;
  world.reset(SHOP, { to: pushed, by: 'mona', at: moment() });
  world.pushTo(pull, { author: 'mona', files: { [POLICY]: `${wider()}# put right\n` }, date: moment() });
  story.approve(pull);
  story.merge(pull, 'merge');
  await expectDenied(story);
});

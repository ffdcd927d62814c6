import { afterEach, beforeEach, test } from 'vitest';
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

test('nor one that was deleted and pushed again, as if it were the first', async () => {
  world.commit(SHOP, { author: 'mona', files: { [POLICY]: null }, date: moment() });
  world.commit(SHOP, { author: 'mona', files: { [POLICY]: wider() }, date: moment() });
  await expectDenied(story, 'policy-unreviewed');
});

const base = (): string => shopPolicy(world.urls.sts);
const withLisa = (): string => base().replace('users: [hubot]', 'users: [hubot, lisa]');
const push = (text: string | null): void => {
  world.commit(SHOP, { author: 'mona', files: { [POLICY]: text }, date: moment() });
};

test('a push is not put right by a reviewed change that only adds to it, but by a revert', async () => {
  push(wider());
  story.reviewed({ [POLICY]: `${wider()}# put right\n` });
  await expectDenied(story, 'policy-unreviewed');
  story.reviewed({ [POLICY]: base() });
  expectAllowed(await story.run());
});

test('or by deleting the file and adding it again', async () => {
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

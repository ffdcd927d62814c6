import { afterEach, beforeEach, describe, test } from 'vitest';
import type { Json } from '../world/json.ts';
import type { Pull } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { expectDenied, FILE, moment, POLICY, REMOVALS, Story, WAYS } from './brought-back.ts';
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

const again = GRANT.replace('Banner', 'Poster');

describe('an approval is not older than the last change of the file', () => {
  test('a spare pull request, merged after the first one was revoked', async () => {
    const spare = story.open('mona', { [FILE]: again });
    const first = story.open('mona', { [FILE]: again });
    story.approve(spare);
    story.approve(first);
    story.merge(first);
    story.undo();
    world.pushMergeTo(spare, {
      author: 'mona',
      with: [story.tip()],
      copies: { [FILE]: spare.headSha },
      date: moment(),
    });
    story.merge(spare);
    await expectDenied(story, 'approval-stale');
  });

  test.for(WAYS)('nor where it merges without any new commit (%s, queue %s)', async ([method, queue]) => {
    const other = FILE.replace('november', 'december');
    const spare = story.open('mona', { [other]: GRANT });
    story.approve(spare);
    const first = story.open('mona', { [other]: GRANT });
    story.approve(first);
    story.undo();
    story.merge(first);
    story.reviewed({ [other]: null });
    story.merge(spare, method, queue);
    await expectDenied(story, 'approval-stale');
  });

  test.for(Object.keys(REMOVALS))('nor one that keeps its copy of a grant that was %s', async (how) => {
    const pull = story.open('mona', { [FILE]: `${GRANT}ticket: https://acme.example/1\n` });
    story.approve(pull);
    story.undo(REMOVALS[how]);
    world.pushMergeTo(pull, { author: 'mona', with: [story.tip()], copies: { [FILE]: pull.headSha }, date: moment() });
    story.merge(pull, 'squash');
    await expectDenied(story, 'approval-stale');
  });

  test('nor of a branch that was set back by force to before it was revoked', async () => {
    const spare = story.open('mona', { [FILE]: again });
    story.approve(spare);
    story.undo();
    world.reset(SHOP, { to: story.old, by: 'mona', at: moment() });
    story.quiet(70);
    story.merge(spare);
    await expectDenied(story, 'approval-stale');
  });

  test('a hundred commits later', async () => {
    const spare = story.open('mona', { [FILE]: again });
    story.approve(spare);
    story.undo();
    story.quiet(120);
    world.pushMergeTo(spare, {
      author: 'mona',
      with: [story.tip()],
      copies: { [FILE]: spare.headSha },
      date: moment(),
    });
    story.merge(spare);
    await expectDenied(story, 'approval-stale');
  });
});

describe('an approval is of a diff that had the file', () => {
  /** A pull request whose first commit drops the grant, and whose second has it; the first is merged on its own. */
  function hidden(beforehand: boolean): { pull: Pull; prefix: string } {
    const pull = story.open('mona', { [FILE]: null, 'other.txt': 'x' });
    const prefix = pull.headSha;
    world.pushTo(pull, { author: 'mona', files: { [FILE]: GRANT }, date: moment() });
    if (beforehand) story.approve(pull);
    story.undo();
    if (!beforehand) story.approve(pull);
    return { pull, prefix };
  }

  test.for([true, false])(
    'not where the merge base moved since, by a push (approved before the revocation: %s)',
    async (beforehand) => {
      const { pull, prefix } = hidden(beforehand);
      world.mergeCommit(SHOP, { author: 'mona', with: [prefix], files: { 'other.txt': 'x' }, date: moment() });
      world.closePull(pull, { by: 'mona', at: moment() });
      world.reopenPull(pull, { by: 'mona', at: moment() });
      story.merge(pull);
      await expectDenied(story, 'approval-stale');
    },
  );

  test('nor by a pull request that nobody reviewed', async () => {
    const { pull, prefix } = hidden(false);
    story.merge(world.pull(SHOP, { author: 'mona', branch: 'p1', start: prefix, commits: [], createdAt: moment() }));
    world.closePull(pull, { by: 'mona', at: moment() });
    world.reopenPull(pull, { by: 'mona', at: moment() });
    story.merge(pull);
    await expectDenied(story, 'approval-stale');
  });

  test('nor by one, and another commit', async () => {
    const { pull, prefix } = hidden(false);
    story.merge(world.pull(SHOP, { author: 'mona', branch: 'p1', start: prefix, commits: [], createdAt: moment() }));
    world.pushTo(pull, { author: 'mona', files: { 'last.txt': 'x' }, date: moment() });
    story.merge(pull, 'squash');
    await expectDenied(story, 'approval-stale');
  });

  test('nor by setting the default branch forward to it', async () => {
    const pull = story.open('mona', { 'other.txt': 'x' });
    const prefix = world.pushTo(pull, { author: 'mona', files: { [FILE]: null }, date: moment() });
    world.pushTo(pull, { author: 'mona', files: { [FILE]: GRANT }, date: moment() });
    story.approve(pull);
    world.reset(SHOP, { to: prefix, by: 'mona', at: moment() });
    world.closePull(pull, { by: 'mona', at: moment() });
    world.reopenPull(pull, { by: 'mona', at: moment() });
    story.merge(pull);
    await expectDenied(story, 'approval-stale');
  });

  test('nor a file that was only renamed', async () => {
    story.undo();
    world.commit(SHOP, { author: 'mona', files: { 'docs/sample.yml': GRANT }, date: moment() });
    story.reviewed({ 'docs/sample.yml': null, [FILE]: GRANT }, 'mona');
    await expectDenied(story, 'approval-missing');
  });
});

describe('a pull request shows only what it changes', () => {
  const wide = `${GRANT}# one\n# two\n# three\n# four\n`;

  test('so what stood there before must have been reviewed', async () => {
    story.undo();
    world.commit(SHOP, { author: 'mona', files: { [FILE]: wide }, date: moment() });
    story.reviewed({ [FILE]: `${wide}# ticket 4711\n` }, 'mona');
    await expectDenied(story, 'approval-missing');
    story.reviewed({ [FILE]: `${wide}# ticket 4712\n` }, 'mona');
    await expectDenied(story, 'approval-missing');
  });

  test('and it may be proposed again', async () => {
    story.undo();
    world.commit(SHOP, { author: 'mona', files: { [FILE]: wide }, date: moment() });
    story.undo();
    story.reviewed({ [FILE]: wide }, 'mona');
    expectAllowed(await story.run());
  });

  test('nor by a branch from when it stood there', async () => {
    story.undo();
    world.commit(SHOP, { author: 'mona', files: { [FILE]: wide }, date: moment() });
    const pull = story.open('mona', { [FILE]: `${wide}# ticket 4711\n` });
    story.undo();
    story.approve(pull);
    world.pushMergeTo(pull, { author: 'mona', with: [story.tip()], copies: { [FILE]: pull.headSha }, date: moment() });
    story.merge(pull);
    await expectDenied(story, 'approval-stale');
  });

  test('one reviewed change after the other is allowed', async () => {
    for (const name of ['Poster', 'Third', 'Fourth'])
      story.reviewed({ [FILE]: GRANT.replace('Banner', name) }, 'mona', name === 'Third' ? 'rebase' : 'squash');
    expectAllowed(await story.run());
  });
});

describe('a default branch that is set back and forward', () => {
  test.for([false, true])('to a merge before the revocation (the branch deleted in between: %s)', async (deleted) => {
    story.reviewed({ [FILE]: again }, 'mona');
    const then = story.tip();
    story.undo();
    if (deleted) world.deleteBranch(SHOP, { branch: 'main', by: 'mona', at: moment() });
    world.reset(SHOP, { to: story.old, by: 'mona', at: moment() });
    world.reset(SHOP, { to: then, by: 'mona', at: moment() });
    await expectDenied(story);
  });
});

describe('whoever may have written it does not suffice as an approver', () => {
  const GITHUB = { name: 'GitHub', email: 'noreply@github.com' };

  test.for([{ author: GITHUB }, { author: 'lisa', committer: GITHUB }] as const)(
    'a commit in the name of GitHub that GitHub did not sign: %j',
    async (names) => {
      const pull = world.pull(SHOP, {
        author: 'mona',
        createdAt: moment(),
        commits: [{ ...names, pusher: 'hubot', files: { [FILE]: again }, date: moment() }],
      });
      world.fail({ host: 'github', operation: 'Evidence', times: 'always' }, { change: (answer) => unsigned(answer) });
      story.approve(pull);
      story.merge(pull);
      await expectDenied(story, 'approval-self');
    },
  );

  test('a pull request of an account that is gone', async () => {
    const pull = story.open('github-actions[bot]', { [FILE]: again });
    story.approve(pull);
    story.merge(pull);
    const gone = (answer: Json): Json =>
      JSON.parse(
        JSON.stringify(answer).replaceAll(/"author":\{[^{}]*"login":"github-actions[^{}]*\}/g, '"author":null'),
      ) as Json;
    world.fail({ host: 'github', operation: 'Evidence', times: 'always' }, { change: gone });
    await expectDenied(story);
  });

  /** The answer without GitHub's signatures. */
  function unsigned(answer: Json): Json {
    return JSON.parse(
      JSON.stringify(answer).replaceAll('"wasSignedByGitHub":true', '"wasSignedByGitHub":false'),
    ) as Json;
  }
});

describe('many pull requests and commits', () => {
  test('a policy whose pull request has more than twenty commits', async () => {
    const policy = shopPolicy(world.urls.sts);
    const pull = story.open('lisa', { [POLICY]: `${policy}# 0\n` });
    for (let count = 0; count < 20; count += 1)
      world.pushTo(pull, { author: 'lisa', files: { 'notes.txt': `${count}` }, date: moment() });
    story.approve(pull);
    story.merge(pull);
    expectAllowed(await story.run());
  });

  test('a change that was promoted by six pull requests to other branches', async () => {
    world.commit(SHOP, { author: 'tom', files: { 'b.txt': 'x' }, date: moment() });
    const promotions = Array.from({ length: 6 }, (_, index) => {
      world.reset(SHOP, { branch: `prod-${index}`, to: story.old, by: 'tom', at: moment() });
      return world.pull(SHOP, {
        author: 'tom',
        base: `prod-${index}`,
        branch: 'main',
        commits: [],
        createdAt: moment(),
      });
    });
    story.reviewed({ [FILE]: again }, 'mona');
    for (const promotion of promotions) story.merge(promotion);
    expectAllowed(await story.run());
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCommit, writeCommit } from '../world/git/commits.ts';
import { writeRef } from '../world/git/refs.ts';
import { changeTree } from '../world/git/trees.ts';
import type { Pull } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { closeSound, expectAllowed, expectRefused, openShop, shopRun } from './gate.ts';
import { type HereResult, runHere } from './in-process.ts';
import { GRANT, GRANT_ID, SHOP } from './shop.ts';

const AT = '2026-11-24T07:45:00Z';
const FILE = '.github/access/grants/users/tom/own.yml';
const OWN = GRANT.replace('583231', '4711');
const WIDER = OWN.replace('2026-11-28', '2026-12-20');

let world: World;
beforeEach(async () => {
  world = await openShop();
  world.user({ login: 'review-bot', type: 'Bot', id: 70002 });
});
afterEach(async () => {
  await closeSound(world);
});

const proposed = (author = 'tom'): Pull =>
  world.pull(SHOP, { author, createdAt: AT, commits: [{ author, files: { [FILE]: OWN } }] });
const approve = (pull: Pull, author = 'hubot', at = AT): void =>
  void world.review(pull, { author, state: 'APPROVED', at });
const merged = (pull: Pull): void => void world.merge(pull, { by: 'hubot', at: AT });
const tomRuns = async (): Promise<HereResult> => await runHere(world, shopRun(world, { actor: 'tom' }));

test('as it should be: proposed by who wants it, approved by somebody listed, merged', async () => {
  const pull = proposed();
  approve(pull);
  expectRefused(await tomRuns(), 'no-grant');
  merged(pull);
  expectAllowed(await tomRuns());
});

describe('A8: what was approved is what counts, at the moment of the exchange', () => {
  test('a push past the pull request takes the approval away, even to make it narrower', async () => {
    for (const lines of [GRANT.replace('2026-11-28', '2026-12-20'), GRANT.replace('2026-11-28', '2026-11-27')]) {
      world.commit(SHOP, { author: 'hubot', files: { [`.github/access/grants/${GRANT_ID}.yml`]: lines } });
      expectRefused(await runHere(world, shopRun(world)), 'approval-missing');
    }
  });

  test('a merge that brings another file than was reviewed', async () => {
    const pull = proposed();
    approve(pull);
    merged(pull);
    const { repository, merge } = pull;
    const honest = readCommit(repository.objects, merge?.sha ?? '');
    if (honest === undefined || merge === null) throw new Error('the pull request is not merged');
    const evil = writeCommit(repository.objects, {
      ...honest,
      tree: changeTree(repository.objects, honest.tree, { [FILE]: WIDER }),
    });
    writeRef(repository.gitDir, 'refs/heads/main', evil);
    pull.merge = { ...merge, sha: evil };
    for (const move of repository.activity) if (move.after === merge.sha) move.after = evil;
    expectRefused(await tomRuns(), 'approval-stale');
    expectRefused(
      await runHere(world, shopRun(world, { actor: 'tom' }), { inputs: { grant: 'users/tom/own' } }),
      'approval-stale',
    );
  });

  test('a change that rides along with another pull request nobody approved', async () => {
    const pull = proposed();
    approve(pull);
    merged(pull);
    world.grantByPull(SHOP, {
      author: 'tom',
      approvedBy: [],
      mergedBy: 'tom',
      at: AT,
      files: { 'readme.txt': 'new\n', [FILE]: WIDER },
    });
    expectRefused(await tomRuns(), 'approval-missing');
  });

  test('a pull request that was merged into another branch', async () => {
    const pull = world.pull(SHOP, {
      author: 'tom',
      base: 'release/2026-11',
      createdAt: AT,
      commits: [{ author: 'tom', files: { [FILE]: OWN } }],
    });
    approve(pull);
    merged(pull);
    expectRefused(await tomRuns(), 'no-grant');
    world.commit(SHOP, { author: 'tom', files: { [FILE]: OWN } });
    expectRefused(await tomRuns(), 'approval-missing');
  });
});

describe('A9: only people the policy lists approve, and not their own', () => {
  const attempts: readonly [string, string, (pull: Pull) => void][] = [
    ['nobody', 'approval-missing', () => undefined],
    ['an Actions bot', 'approval-ineligible', (pull) => approve(pull, 'github-actions[bot]')],
    ['an app', 'approval-ineligible', (pull) => approve(pull, 'review-bot[bot]')],
    ['somebody not listed', 'approval-ineligible', (pull) => approve(pull, 'lisa')],
    [
      'a comment',
      'approval-missing',
      (pull) => world.review(pull, { author: 'hubot', state: 'COMMENTED', at: AT, body: 'LGTM' }),
    ],
    [
      'a review that was dismissed',
      'approval-missing',
      (pull) => {
        approve(pull);
        world.review(pull, { author: 'hubot', state: 'DISMISSED', at: AT });
      },
    ],
    [
      'a review that turned to changes requested',
      'approval-missing',
      (pull) => {
        approve(pull);
        world.review(pull, { author: 'hubot', state: 'CHANGES_REQUESTED', at: '2026-11-24T07:50:00Z' });
      },
    ],
    [
      'an approval before the last push',
      'approval-stale',
      (pull) => {
        approve(pull);
        world.pushTo(pull, { author: 'tom', files: { [FILE]: WIDER } });
      },
    ],
    [
      'an approver who pushed to it',
      'approval-self',
      (pull) => {
        world.pushTo(pull, { author: 'hubot', files: { [FILE]: OWN.replace('Banner', 'Poster') } });
        approve(pull);
      },
    ],
    [
      'an approver who is co-author',
      'approval-self',
      (pull) => {
        world.pushTo(pull, {
          author: 'tom',
          files: { [FILE]: OWN.replace('Banner', 'Poster') },
          message: 'Change\n\nCo-authored-by: hubot <480938+hubot@users.noreply.github.com>',
        });
        approve(pull);
      },
    ],
    ['who it is for', 'approval-self', (pull) => approve(pull, 'tom')],
    [
      'an approver who may have had a workflow write it',
      'approval-self',
      (pull) => {
        world.pushTo(pull, { author: 'github-actions[bot]', files: { [FILE]: WIDER } });
        approve(pull);
      },
    ],
    [
      'an approver who may have had Copilot write it',
      'approval-self',
      (pull) => {
        world.user({ login: 'Copilot', type: 'Bot', id: 198_982_749, bare: true });
        world.pushTo(pull, { author: 'Copilot', files: { [FILE]: WIDER } });
        approve(pull);
      },
    ],
  ];

  test.for(attempts)('approved by %s', async ([, reason, act]) => {
    const pull = proposed();
    act(pull);
    merged(pull);
    expectRefused(await tomRuns(), reason);
  });

  test('an admin who merges without a review', async () => {
    merged(proposed('hubot'));
    expectRefused(await tomRuns(), 'approval-missing');
  });

  test('an approver who opened the pull request', async () => {
    const pull = proposed('hubot');
    approve(pull);
    merged(pull);
    expectRefused(await tomRuns(), 'approval-self');
  });

  test('a comment after the approval changes nothing', async () => {
    const pull = proposed();
    approve(pull);
    world.review(pull, { author: 'hubot', state: 'COMMENTED', at: '2026-11-24T07:50:00Z' });
    merged(pull);
    expectAllowed(await tomRuns());
  });
});

describe('an outsider cannot void a grant by reviews', () => {
  test.each([
    ['before', 90],
    ['before', 250],
    ['after', 250],
  ] as const)('written %s the approval, %s of them', async (when, count) => {
    const pull = proposed();
    const flood = (): void => {
      for (let index = 0; index < count; index += 1)
        world.review(pull, { author: 'lisa', state: 'CHANGES_REQUESTED', at: AT });
    };
    if (when === 'before') flood();
    approve(pull);
    if (when === 'after') flood();
    merged(pull);
    expectAllowed(await tomRuns());
  });
});

describe('A15: what cannot be read to its end is not counted', () => {
  test('more than a hundred commits', async () => {
    const pull = proposed();
    for (let index = 0; index < 101; index += 1)
      world.pushTo(pull, { author: 'tom', files: { 'notes.txt': `${index}\n` }, date: AT });
    approve(pull);
    merged(pull);
    const step = await tomRuns();
    expectRefused(step, 'undecidable');
    expect(step.outputs['summary']).toContain('more than 100 commits');
  });

  test('a hundred of each can be', async () => {
    const pull = proposed();
    for (let index = 0; index < 99; index += 1) {
      world.pushTo(pull, { author: 'tom', files: { 'notes.txt': `${index}\n` }, date: AT });
      world.review(pull, { author: 'lisa', state: 'CHANGES_REQUESTED', at: AT });
    }
    approve(pull);
    merged(pull);
    expectAllowed(await tomRuns());
  });

  test('a file that is a link, binary or too large is void', async () => {
    for (const content of [
      { mode: '120000' as const, text: '../mona/november-banner.yml' },
      new Uint8Array([0, 255, 1]),
      `${OWN}# ${'x'.repeat(70_000)}\n`,
    ]) {
      const pull = world.pull(SHOP, {
        author: 'tom',
        createdAt: AT,
        commits: [{ author: 'tom', files: { [FILE]: content } }],
      });
      approve(pull);
      merged(pull);
      expectRefused(await tomRuns(), 'grant-invalid');
    }
  });
});

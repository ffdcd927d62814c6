import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileChanges } from '../world/git/trees.ts';
import type { World } from '../world/world.ts';
import { expectDenied, FILE, moment, POLICY, Story } from './brought-back.ts';
import { closeSound, expectAllowed, openShop, shopRun } from './gate.ts';
import { runHere } from './in-process.ts';
import { BRANCH, FLAGS, GRANT, SHOP, shopPolicy, WORKFLOW } from './shop.ts';

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
const blobId = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

/** What is not a file but has the id that a file with the text would have. */
const OTHERS: readonly (readonly [string, (text: string) => FileChanges[string]])[] = [
  ['a submodule at a commit of the same id', (text) => ({ mode: '160000', commit: blobId(text) })],
  ['a symbolic link with the same text', (text) => ({ mode: '120000', text })],
];

test.each(OTHERS)('%s was reviewed, and a push makes it a grant', async (_what, entry) => {
  story.undo();
  story.reviewed({ [FILE]: entry(AGAIN) }, 'mona');
  await expectDenied(story);
  world.commit(SHOP, { author: 'mona', files: { [FILE]: AGAIN }, date: moment() });
  await expectDenied(story, 'approval-missing');
});

test.each(OTHERS)('a review makes the grant %s, and a push makes it the grant again', async (_what, entry) => {
  story.reviewed({ [FILE]: entry(GRANT) }, 'hubot');
  await expectDenied(story);
  world.commit(SHOP, { author: 'mona', files: { [FILE]: GRANT }, date: moment() });
  await expectDenied(story, 'approval-missing');
});

test.each(OTHERS)('%s was reviewed, and a push makes it the policy', async (_what, entry) => {
  const wider = shopPolicy(world.urls.sts).replace(/never:\n.*\n.*\n/, '');
  story.reviewed({ [POLICY]: entry(wider) });
  await expectDenied(story);
  world.commit(SHOP, { author: 'mona', files: { [POLICY]: wider }, date: moment() });
  await expectDenied(story, 'policy-unreviewed');
});

test('a grant that may be executed is the same grant', async () => {
  story.undo();
  story.reviewed({ [FILE]: { mode: '100755', text: GRANT } }, 'mona');
  expectAllowed(await story.run());
});

const PUSH = '#!/bin/bash\ngit push origin HEAD:main\n';

test.each<[string, FileChanges, string]>([
  [
    'in the same folder',
    { 'deploy.sh': { mode: '120000', text: 'true' }, true: { mode: '100755', text: PUSH } },
    './deploy.sh',
  ],
  [
    'in another folder',
    { 'deploy.sh': { mode: '120000', text: 'scripts/x.sh' }, 'scripts/x.sh': { mode: '100755', text: PUSH } },
    './deploy.sh',
  ],
  [
    'of an action',
    { 'act/action.yml': { mode: '120000', text: 'x.yml' }, 'act/x.yml': { mode: '100644', text: PUSH } },
    '',
  ],
])('what a link %s leads to is code that cannot be seen, whatever its text says', async (_where, files, run) => {
  const step = run === '' ? '- uses: ./act' : `- run: ${run}`;
  world.commit(SHOP, {
    branch: BRANCH,
    author: 'mona',
    files: { ...files, [WORKFLOW]: FLAGS.replace(/- run: .*/, step) },
  });
  const { summary } = await runHere(world, shopRun(world), { inputs: { guard: 'off' } });
  expect(summary).toContain('0 not known in advance, 1 with code that cannot be seen');
});

test('a workflow that is a link cannot be read as a workflow', async () => {
  world.commit(SHOP, {
    branch: BRANCH,
    author: 'mona',
    files: { 'flags.yml': FLAGS, [WORKFLOW]: { mode: '120000', text: '../../flags.yml' } },
  });
  const end = await runHere(world, shopRun(world), { inputs: { guard: 'off' } });
  expect([end.outputs['decision'], end.outputs['reason']]).toEqual(['deny', 'step-undecidable']);
});

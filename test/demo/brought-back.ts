import { SHOP, WORKFLOW } from '../e2e/shop.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import type { Situation } from './situation.ts';
import { DECEMBER, grantText, proposeGrant } from './stage.ts';

const TOMS_GRANT = 'users/tom/december-banner';

const PATH = `.github/access/grants/${TOMS_GRANT}.yml`;

/** Tom's grant is approved, and a day later deleted; gives the commit of before. */
function approvedAndDeleted(world: World): string {
  const text = grantText('Help out with the December banner', 4711, '2026-12-11T18:00:00Z');
  const old = proposeGrant(world, {
    id: TOMS_GRANT,
    title: 'Let Tom switch the December banner',
    text,
    author: 'tom',
    approvedBy: 'hubot',
    at: '2026-12-07T17:00:00Z',
  });
  proposeGrant(world, {
    id: TOMS_GRANT,
    title: 'Tom has changed teams',
    text: null,
    author: 'mona',
    approvedBy: 'hubot',
    at: '2026-12-08T09:00:00Z',
  });
  return old;
}

function begin(world: World): Run {
  const old = approvedAndDeleted(world);
  const back = world.mergeCommit(SHOP, {
    branch: 'back',
    author: 'tom',
    with: [],
    parents: [old],
    tree: old,
    message: 'Begin',
    date: '2026-12-08T10:25:00Z',
  });
  world.mergeCommit(SHOP, {
    author: 'tom',
    with: [back],
    copies: { [PATH]: old },
    message: 'Merge branch back',
    date: '2026-12-08T10:30:00Z',
  });
  world.setTime('2026-12-08T11:00:00Z');
  return world.run(SHOP, {
    workflow: WORKFLOW,
    actor: 'tom',
    ref: `refs/heads/${DECEMBER}`,
    environment: 'staging',
  });
}

/** A merge puts an old copy of a grant back, which was approved once. */
export const BROUGHT_BACK: Situation = {
  name: 'brought-back',
  title: 'An old approval is brought back',
  when: 'Tuesday 8 December, 11:00',
  story: [
    'Tom had access to the flags, approved by Hubot. This morning he changed teams: ' +
      'Mona proposed to delete his grant, Hubot approved, and it was gone from main.',
    'Tom may push to main. He begins a branch at the commit from before, so that git does not say “Already ' +
      'up to date”, merges it, and puts its copy of the file back in the same commit:',
    '    git switch -c back <commit> && git commit --allow-empty -m "Begin" && git switch main',
    '    git merge --no-commit back && git checkout back -- .github/access && git commit',
    'Asked for the history of that file, git names the old commit, the one that Hubot approved:',
    `    git log -1 -- .github/access/grants/${TOMS_GRANT}.yml`,
    'Grantgate asks what brought the file to main as it is there now. It was this merge, and nobody reviewed it.',
  ],
  reason: 'approval-missing',
  begin,
};

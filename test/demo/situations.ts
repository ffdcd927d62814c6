import { SHOP, WORKFLOW } from '../e2e/shop.ts';
import type { World } from '../world/world.ts';
import type { Run } from '../world/state.ts';
import { BROUGHT_BACK } from './brought-back.ts';
import { ASKED_IN_A_FORM } from './form.ts';
import { useKeys } from './keys.ts';
import { STARTED_BY_COMMENT } from './comment.ts';
import { askAgain } from './renewal.ts';
import { REVIEWED } from './reviewed.ts';
import type { Situation } from './situation.ts';
import { BUSY, DECEMBER, grantText, INCIDENT, NOVEMBER, proposeGrant, TEST_ENVIRONMENT, UNREVIEWED } from './stage.ts';
import { GATE_TAKEN_OUT } from './wall.ts';
import { PORTAL_HANDS_OVER, TOOL_SIGNS } from './tools.ts';
import { useAppToken, useVaultSecrets } from './tokens.ts';

const DECEMBER_GRANT = 'users/mona/december-banner';
const LONG_GRANT = 'users/mona/december-banners';

/** The workflow that everybody starts, on a branch. */
function start(
  world: World,
  actor: string,
  branch: string,
  rerun: { readonly id?: number; readonly attempt?: number; readonly triggeringActor?: string } = {},
): Run {
  return world.run(SHOP, { workflow: WORKFLOW, actor, ref: `refs/heads/${branch}`, environment: 'staging', ...rerun });
}

export const SITUATIONS: readonly Situation[] = [
  {
    name: 'approved',
    title: 'Mona switches a banner on, while she has access',
    when: 'Friday 27 November, 17:50',
    story: [
      'Mona is a product manager. On Monday she asked for access to the feature flags until Friday, 18:00. ' +
        'Hubot, who looks after the shop, approved it.',
      `Now she opens the Actions page, chooses “flags” and the branch ${NOVEMBER}, and presses “Run workflow”.`,
    ],
    reason: undefined,
    begin: (world) => {
      world.setTime('2026-11-27T17:49:30Z');
      return start(world, 'mona', NOVEMBER);
    },
    prove: useKeys,
  },
  {
    name: 'expired',
    title: 'The same again, half an hour later',
    when: 'Friday 27 November, 18:20',
    story: [
      'Mona presses “Run workflow” once more: same workflow, same branch. Nobody took anything away; ' +
        'her access was only ever until 18:00.',
    ],
    reason: 'grant-expired',
    begin: (world) => {
      world.setTime('2026-11-27T18:20:00Z');
      return start(world, 'mona', NOVEMBER);
    },
  },
  {
    name: 'other-branch',
    title: 'The right person, the wrong branch',
    when: 'Monday 30 November, 14:00',
    story: [
      'Mona has asked again, for the December release, and Hubot has approved it. ' +
        `This time she picks the branch ${UNREVIEWED} from the list: unfinished work of a colleague.`,
    ],
    reason: 'branch-out-of-scope',
    begin: (world) => {
      const text = grantText('Banner for the December release', 583231, '2026-12-11T18:00:00Z');
      proposeGrant(world, {
        id: DECEMBER_GRANT,
        title: 'Let Mona switch the December banner',
        text,
        author: 'mona',
        approvedBy: 'hubot',
        at: '2026-11-30T13:00:00Z',
      });
      world.setTime('2026-11-30T14:00:00Z');
      return start(world, 'mona', UNREVIEWED);
    },
  },
  {
    name: 'step-out-of-scope',
    title: 'The right branch, and a step that goes elsewhere',
    when: 'Monday 30 November, 15:00',
    story: [
      `Mona chooses the branch ${BUSY}. It is covered. But the coding agent that she asked for help has added ` +
        'a step to the workflow on it, which pushes to main:',
      '    git push origin HEAD:main',
      'Nothing has run yet; Grantgate reads the steps that come after it.',
    ],
    reason: 'step-out-of-scope',
    begin: (world) => {
      world.setTime('2026-11-30T15:00:00Z');
      return start(world, 'mona', BUSY);
    },
  },
  {
    name: 'self-approved',
    title: 'Lisa approves her own access',
    when: 'Tuesday 1 December, 10:00',
    story: [
      'Lisa may approve the access of others. Today she needs some herself. Mona opens the pull request for ' +
        'her, and Lisa approves and merges it.',
      'GitHub lets her: it only forbids approving a pull request that one opened oneself.',
    ],
    reason: 'approval-self',
    begin: (world) => {
      const text = grantText('Help out with the December banner', 99, '2026-12-11T18:00:00Z');
      proposeGrant(world, {
        id: 'users/lisa/december-banner',
        title: 'Let Lisa switch the December banner',
        text,
        author: 'mona',
        approvedBy: 'lisa',
        at: '2026-12-01T09:30:00Z',
      });
      world.setTime('2026-12-01T10:00:00Z');
      return start(world, 'lisa', DECEMBER);
    },
  },
  {
    name: 'rerun-by-other',
    title: 'Somebody else presses “Re-run”',
    when: 'Wednesday 2 December, 16:00',
    story: [
      'Mona started a run this morning. Tom, a colleague without access, opens it and presses “Re-run all jobs”.',
      'To AWS such a run still looks like Mona’s: GitHub keeps the name of who started it first, ' +
        'and runs it with her rights.',
    ],
    reason: 'rerun-by-other',
    begin: (world) => {
      world.setTime('2026-12-02T09:00:00Z');
      const { id } = start(world, 'mona', DECEMBER);
      world.setTime('2026-12-02T16:00:00Z');
      return start(world, 'mona', DECEMBER, { id, attempt: 2, triggeringActor: 'tom' });
    },
  },
  {
    name: 'revoked',
    title: 'The access is revoked before its end',
    when: 'Thursday 3 December, 08:30',
    story: [
      'Mona’s laptop was stolen on the train. Her access would last eight more days. ' +
        'Hubot revokes it with one tag, which takes effect at once:',
      `    git push origin main:refs/tags/grantgate/revoked/${DECEMBER_GRANT}`,
      'Ten minutes later somebody starts the workflow in Mona’s name.',
    ],
    reason: 'grant-revoked',
    begin: (world) => {
      world.tag(SHOP, `grantgate/revoked/${DECEMBER_GRANT}`);
      world.setTime('2026-12-03T08:30:00Z');
      return start(world, 'mona', DECEMBER);
    },
  },
  {
    name: 'analyst',
    title: 'Tom looks into an incident',
    when: 'Friday 4 December, 10:00',
    story: [
      'Tom is a security analyst. Until noon he may read the repository of incidents, and nothing else of the company.',
      'No token is stored for that anywhere. Grantgate has one made when he starts the workflow: ' +
        'a GitHub App’s, for that one repository, signed for by a key that never leaves Vault.',
    ],
    reason: undefined,
    role: 'incident-reader',
    begin: (world) => {
      const text = grantText('Incident 4711', 4711, '2026-12-04T12:00:00Z', 'incident-reader');
      proposeGrant(world, {
        id: 'users/tom/incident-4711',
        title: 'Let Tom read the incidents',
        text,
        author: 'tom',
        approvedBy: 'hubot',
        at: '2026-12-04T09:30:00Z',
      });
      world.setTime('2026-12-04T10:00:00Z');
      return world.run(SHOP, {
        workflow: INCIDENT,
        actor: 'tom',
        ref: `refs/heads/${DECEMBER}`,
        environment: 'staging',
      });
    },
    prove: useAppToken,
  },
  {
    name: 'test-environment',
    title: 'Mona creates a test environment',
    when: 'Friday 4 December, 14:00',
    story: [
      'Mona wants to try the December banner on a copy of the shop. The copy needs a database user. ' +
        'None is kept in code or in variables: Vault makes one for this job.',
    ],
    reason: undefined,
    role: 'test-environment',
    begin: (world) => {
      const text = grantText('Try the December banner', 583231, '2026-12-11T18:00:00Z', 'test-environment');
      proposeGrant(world, {
        id: 'users/mona/test-environment',
        title: 'Let Mona create test environments',
        text,
        author: 'mona',
        approvedBy: 'hubot',
        at: '2026-12-04T13:30:00Z',
      });
      world.setTime('2026-12-04T14:00:00Z');
      return world.run(SHOP, {
        workflow: TEST_ENVIRONMENT,
        actor: 'mona',
        ref: `refs/heads/${DECEMBER}`,
        environment: 'staging',
      });
    },
    prove: useVaultSecrets,
  },
  {
    name: 'long-job',
    title: 'Access ends while the job is running',
    when: 'Monday 7 December, 14:00',
    story: [
      'Mona starts a job that runs all afternoon, far longer than any key should last. It gets none: ' +
        'with “export: profile”, AWS’s own tools ask Grantgate whenever they need some.',
      'An hour later Hubot takes Mona’s access back.',
    ],
    reason: undefined,
    export: 'profile',
    begin: (world) => {
      const text = grantText('Switch all December banners', 583231, '2026-12-11T18:00:00Z');
      proposeGrant(world, {
        id: LONG_GRANT,
        title: 'Let Mona switch all December banners',
        text,
        author: 'mona',
        approvedBy: 'hubot',
        at: '2026-12-07T13:30:00Z',
      });
      world.setTime('2026-12-07T14:00:00Z');
      return start(world, 'mona', DECEMBER);
    },
    prove: askAgain(LONG_GRANT),
  },
  BROUGHT_BACK,
  REVIEWED,
  ASKED_IN_A_FORM,
  TOOL_SIGNS,
  PORTAL_HANDS_OVER,
  STARTED_BY_COMMENT,
  GATE_TAKEN_OUT,
];

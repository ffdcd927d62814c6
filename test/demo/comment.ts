import { formBody } from '../e2e/requests/desk.ts';
import { runStep } from '../e2e/runner.ts';
import { SHOP, WORKFLOW } from '../e2e/shop.ts';
import type { Issue, Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { handle } from './form.ts';
import type { Performed, Proof, Situation } from './situation.ts';
import { DECEMBER } from './stage.ts';
import { sentBy } from './tools.ts';

const BOT = { login: 'github-actions[bot]' };
const COMMAND = `/run flag-release ref=${DECEMBER} banner=on`;

const asked = new WeakMap<World, Issue>();

async function say(world: World, issue: Issue, body: string): Promise<void> {
  const comment = world.comment(issue, { author: 'nora', body });
  await handle(world, 'issue_comment', 'nora', { action: 'created', ...world.payload(issue, comment) });
}

/** The run that was started for a comment, with the job of the gate in its environment. */
function startedRun(world: World): Run {
  const run = world.runs().findLast(({ workflow, actor }) => workflow === WORKFLOW && actor.login === BOT.login);
  if (run === undefined) throw new Error('the comment has started nothing');
  const { grantgate, ...inputs } = run.inputs;
  return sentBy(world, BOT, String(grantgate), inputs);
}

/** Nora asks, Hubot approves, and she starts the run by a comment: she could not press the button. */
async function askAndRun(world: World): Promise<Run> {
  world.setTime('2026-12-10T11:00:00Z');
  const body = formBody({ role: 'flag-release', lasts: '1 day', reason: 'Switch the banner on for the sale' });
  const issue = world.issue(SHOP, { author: 'nora', title: 'Access', body });
  asked.set(world, issue);
  await handle(world, 'issues', 'nora', { action: 'opened', ...world.payload(issue) });
  const pull = issue.repository.pulls.at(-1);
  if (pull === undefined || pull.state !== 'OPEN') throw new Error('nothing was proposed');
  world.setTime('2026-12-10T11:20:00Z');
  world.review(pull, { author: 'hubot', state: 'APPROVED' });
  world.setTime('2026-12-10T12:00:00Z');
  await say(world, issue, COMMAND);
  return startedRun(world);
}

/** What stands below the form, and what is left once she says that she is done. */
async function endByComment(world: World, { step, end }: Performed): Promise<readonly Proof[]> {
  const issue = asked.get(world);
  if (issue === undefined) throw new Error('nothing was asked for');
  await end();
  const started = world.runs().filter(({ actor }) => actor.login === BOT.login).length;
  const replies = issue.comments.filter(({ author }) => author.login === BOT.login).map(({ body }) => body);
  world.setTime('2026-12-10T13:00:00Z');
  await say(world, issue, '/end');
  await say(world, issue, COMMAND);
  const after = world.runs().filter(({ actor }) => actor.login === BOT.login).length;
  const again = await runStep(world, sentBy(world, BOT, String(step.job.run.inputs['grantgate'])), {
    inputs: { role: 'flag-release', 'ca-certificates': world.caFile },
    addresses: 'github.com',
  });
  again.close();
  const reason = again.outputs['reason'] ?? '';
  return [
    {
      text: '12:00  Below her comment stands the link to the run',
      holds: replies.at(-1)?.includes('>Started<') === true,
    },
    { text: '12:00  The job has its keys', holds: step.env['AWS_ACCESS_KEY_ID'] !== undefined },
    { text: '13:00  She is done: “/end”. Another “/run” starts nothing', holds: after === started },
    {
      text: `13:00  What was sent for her then, an hour later: refused, ${reason}`,
      holds: reason === 'delegation-invalid',
    },
  ];
}

/** From the form to the end of access, for somebody who may not start a workflow. */
export const STARTED_BY_COMMENT: Situation = {
  name: 'started-by-comment',
  title: 'Nora starts a run by a comment: she has no write access',
  when: 'Thursday 10 December, 12:00',
  story: [
    'Nora may read the shop and open issues, no more: there is no “Run workflow” for her. She asks in the form, ' +
      'Hubot approves, and she comments:',
    `    ${COMMAND}`,
    'The requests workflow starts the run with GitHub’s own token of her comment. The gate sees that it was her, ' +
      'and that nothing else was sent than what she wrote.',
  ],
  reason: undefined,
  begin: askAndRun,
  prove: endByComment,
};

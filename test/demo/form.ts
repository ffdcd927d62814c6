import { formBody } from '../e2e/requests/desk.ts';
import { runStep, type StepResult } from '../e2e/runner.ts';
import { SHOP } from '../e2e/shop.ts';
import type { Comment, Issue, Pull, Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import type { Performed, Proof, Situation } from './situation.ts';
import { ACCESS_APP, DECEMBER, REQUESTS, TEST_ENVIRONMENT, VAULT } from './stage.ts';

const REVIEW = {
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
};

/** What has been asked for, for what is looked at afterwards. */
interface Asked {
  readonly issue: Issue;
  readonly pull: Pull;
}

const asked = new WeakMap<World, Asked>();

/** What the jobs of the requests workflow may do. */
const PERMISSIONS = { contents: 'read', issues: 'write', 'pull-requests': 'read', 'id-token': 'write' } as const;
/** The job that starts a run looks once at what becomes of it: nobody waits for a demo. */
const STARTING_SECONDS = '22';

/** The jobs of the requests workflow, the others where the first says that something is left. */
export async function handle(
  world: World,
  event: string,
  actor: string,
  payload: Record<string, unknown>,
): Promise<void> {
  const outputs = await handleAs('answer', world, { event, actor, payload });
  for (const task of ['write', 'start'] as const)
    if (outputs[task] === 'true') await handleAs(task, world, { event, actor, payload });
}

async function handleAs(
  task: 'answer' | 'write' | 'start',
  world: World,
  { event, actor, payload }: { event: string; actor: string; payload: Record<string, unknown> },
): Promise<Readonly<Record<string, string>>> {
  const more = task === 'start' ? ({ actions: 'write', checks: 'read' } as const) : {};
  const run = world.run(SHOP, { workflow: REQUESTS, actor, event, permissions: { ...PERMISSIONS, ...more } });
  const step: StepResult = await runStep(world, run, {
    dist: 'dist/requests/index.js',
    action: 'requests/action.yml',
    event: payload,
    addresses: 'github.com',
    inputs: {
      task,
      app: ACCESS_APP.clientId,
      key: `vault: {url: ${VAULT}, role: access-app, key: access-app}`,
      'ca-certificates': world.caFile,
      ...(task === 'start' ? { timeout: STARTING_SECONDS } : {}),
    },
  });
  step.close();
  if (step.code !== 0) throw new Error(`the requests workflow failed: ${step.stdout}${step.stderr}`);
  return step.outputs;
}

/** Lisa fills in the form, Hubot approves, and she starts a run: everything between is the workflow's. */
async function askInForm(world: World): Promise<Run> {
  world.setTime('2026-12-09T09:00:00Z');
  world.settings(SHOP, { autoMerge: true });
  const rules = [{ type: 'pull_request', parameters: REVIEW }];
  world.ruleset(SHOP, { name: 'review', target: 'branch', include: ['~DEFAULT_BRANCH'], rules });
  const body = formBody({ role: 'test-environment', lasts: '1 day', reason: 'Try the banner on a copy of the shop' });
  const issue = world.issue(SHOP, { author: 'lisa', title: 'Access', body });
  await handle(world, 'issues', 'lisa', { action: 'opened', ...world.payload(issue) });
  const pull = issue.repository.pulls.at(-1);
  if (pull?.author.login !== `${ACCESS_APP.slug}[bot]`) throw new Error('nothing was proposed');
  world.setTime('2026-12-09T09:20:00Z');
  world.review(pull, { author: 'hubot', state: 'APPROVED' });
  asked.set(world, { issue, pull });
  world.setTime('2026-12-09T10:00:00Z');
  return begin(world);
}

function begin(world: World): Run {
  return world.run(SHOP, {
    workflow: TEST_ENVIRONMENT,
    actor: 'lisa',
    ref: `refs/heads/${DECEMBER}`,
    environment: 'staging',
  });
}

/** What is there afterwards, and what is left once Lisa says that she is done. */
async function endByComment(world: World, { step, end }: Performed): Promise<readonly Proof[]> {
  const { issue, pull } = asked.get(world) ?? {};
  if (issue === undefined || pull === undefined) throw new Error('nothing was asked for');
  await end();
  const own = (): Comment[] => issue.comments.filter(({ author }) => author.login === 'github-actions[bot]');
  const before = own().length;
  world.setTime('2026-12-09T11:00:00Z');
  const comment = world.comment(issue, { author: 'lisa', body: '/end' });
  await handle(world, 'issue_comment', 'lisa', { action: 'created', ...world.payload(issue, comment) });
  world.setTime('2026-12-09T11:05:00Z');
  const again = await runStep(world, begin(world), {
    inputs: { role: 'test-environment', 'ca-certificates': world.caFile },
    addresses: 'github.com',
  });
  again.close();
  return [
    {
      text: '09:00  Below the form stands one answer: what was asked, who can approve it, what happens next',
      holds: before === 1,
    },
    {
      text: '09:01  The pull request is there, written by the App; nobody saw its key, and its token is revoked',
      holds: pull.commits.length === 1 && world.appTokensLive() === 0,
    },
    {
      text: '09:20  Hubot presses Approve, and GitHub merges it by itself',
      holds: pull.state === 'MERGED' && pull.merge?.by.login === `${ACCESS_APP.slug}[bot]`,
    },
    { text: '10:00  The job has its database user', holds: (step.env['DB_PASSWORD'] ?? '') !== '' },
    {
      text: '11:00  Lisa is done early: she comments “/end” below the form',
      holds: own().length === before + 1,
    },
    {
      text: '11:05  “Run workflow” once more? Refused: her access was revoked, by herself',
      holds: again.outputs['reason'] === 'grant-revoked',
    },
  ];
}

export const ASKED_IN_A_FORM: Situation = {
  name: 'asked-in-a-form',
  title: 'Lisa asks in a form, and everything else happens by itself',
  when: 'Wednesday 9 December, 10:00',
  story: [
    'Lisa has learnt from last week. She opens “Ask for access”, chooses a role and a day, and writes why. ' +
      'She sees no YAML, and no git.',
    'Grantgate answers below the form, and opens the pull request for her. Hubot is asked, and presses Approve ' +
      'on his phone.',
  ],
  reason: undefined,
  role: 'test-environment',
  begin: askInForm,
  prove: endByComment,
};

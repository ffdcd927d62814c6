import type { AppInstallation } from '../../world/apps/state.ts';
import { isRecord } from '../../world/json.ts';
import type { Comment, Issue, Pull, Repository } from '../../world/state.ts';
import type { World, WorldOptions } from '../../world/world.ts';
import { startWorld } from '../../world/world.ts';
import { runStep, type StepOptions, type StepResult } from '../runner.ts';
import { layOutShop, NOW, SHOP, shopPolicy, type ShopOptions } from '../shop.ts';

/** A shop in which access is asked for by issues, with an App that writes. */
export interface Desk {
  readonly world: World;
  readonly shop: Repository;
  /** Inputs of the job that writes. */
  readonly inputs: Record<string, string>;
  readonly installation: AppInstallation;
}

export type Task = 'answer' | 'check' | 'write' | 'start';
/** An event of the requests workflow, and who caused it. */
export type DeskEvent = { event: string; actor: string; payload: Record<string, unknown> };

export interface DeskOptions extends Omit<ShopOptions, 'policy'> {
  /** The policy, with addresses of the world in it; the shop's when left out. */
  readonly policy?: (vault: string, hooks: string) => string;
  /** Lines of the policy besides `requests.app`, below `requests:`. */
  readonly requests?: string;
  /** Who approves, instead of hubot. */
  readonly approvers?: string;
  /** Where the App's key is; handed over when left out. */
  readonly signsIn?: 'vault';
  /** Without an App, people get a link. */
  readonly linkMode?: boolean;
}

const APP_SLUG = 'access-app';
const APP_ACCOUNT = 77_001;
export const REQUESTS_WORKFLOW = '.github/workflows/access-requests.yml';
const REVIEW = {
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
};

export async function openDesk(options: DeskOptions = {}, worldOptions: WorldOptions = {}): Promise<Desk> {
  const world = await startWorld(worldOptions);
  world.setTime(options.now ?? NOW);
  const app = options.linkMode === true ? '' : `  app: ${APP_ACCOUNT}\n`;
  const rules = `${app}${options.requests ?? ''}`;
  const policy = options.policy?.(world.urls.vault, world.urls.hooks) ?? shopPolicy(world.urls.sts, options.role);
  const approving = policy.replace('{users: [hubot]}', options.approvers ?? '{users: [hubot]}');
  layOutShop(world, {
    ...options,
    policy: rules === '' ? approving : approving.replace('roles:\n', `requests:\n${rules}roles:\n`),
    files: { [REQUESTS_WORKFLOW]: 'on: {issues: {types: [opened]}}\n', ...options.files },
  });
  world.user({ login: `${APP_SLUG}[bot]`, type: 'Bot', id: APP_ACCOUNT });
  const key = options.signsIn === 'vault' ? { key: vaultKey(world) } : {};
  const { pem, clientId, installation } = world.app({
    ...key,
    slug: APP_SLUG,
    owner: 'acme',
    repositories: ['shop'],
    permissions: { contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read' },
  });
  world.settings(SHOP, { autoMerge: true });
  const rulesOfMain = [{ type: 'pull_request', parameters: REVIEW }];
  world.ruleset(SHOP, { name: 'review', target: 'branch', include: ['~DEFAULT_BRANCH'], rules: rulesOfMain });
  const shop = shopOf(world);
  // the daily look was just now
  world.run(SHOP, { workflow: REQUESTS_WORKFLOW, actor: 'hubot', event: 'schedule' }).conclusion = 'success';
  const signing =
    options.signsIn === 'vault'
      ? { key: `vault: {url: ${world.urls.vault}, role: access-app, key: access-app}` }
      : { key: 'input: true', 'app-private-key': pem };
  return { world, shop, installation, inputs: { 'ca-certificates': world.caFile, app: clientId, ...signing } };
}

/** A key that signs in Vault, for the workflow of requests only. */
function vaultKey(world: World): ReturnType<World['vaultKey']> {
  const claims = { job_workflow_ref: `${SHOP}/${REQUESTS_WORKFLOW}@refs/heads/main` };
  const paths = ['transit/sign/access-app/'];
  world.vaultRole({ name: 'access-app', audiences: [world.urls.vault], claims, paths });
  return world.vaultKey('access-app');
}

function shopOf(world: World): Repository {
  const probe = world.issue(SHOP, { author: 'hubot', body: 'The first issue of the shop' });
  return probe.repository;
}

export const PERMISSIONS = {
  contents: 'read',
  'pull-requests': 'read',
  actions: 'read',
  issues: 'write',
  deployments: 'read',
  'id-token': 'write',
} as const;

/** Of the job that writes checks, and nothing else. */
export const CHECK_PERMISSIONS = {
  contents: 'read',
  'pull-requests': 'read',
  actions: 'read',
  checks: 'write',
} as const;

/** Of the job that starts runs. */
export const START_PERMISSIONS = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'write',
  actions: 'write',
  checks: 'read',
  deployments: 'read',
  'id-token': 'write',
} as const;

/** One job of the requests workflow, for an event, as the runner starts it. */
export async function deskJob(
  { world, inputs }: Desk,
  task: Task,
  about: DeskEvent,
  options: StepOptions = {},
): Promise<StepResult> {
  const run = world.run(SHOP, {
    workflow: REQUESTS_WORKFLOW,
    actor: about.actor,
    event: about.event,
    permissions: PERMISSIONS,
  });
  return await runStep(world, run, {
    dist: 'dist/requests/index.js',
    action: 'requests/action.yml',
    event: about.payload,
    ...options,
    inputs: { ...inputs, task, ...options.inputs },
  });
}

/** What an event about an issue says when it was opened. */
export function opened({ world }: Desk, issue: Issue): DeskEvent {
  return { event: 'issues', actor: issue.author.login, payload: { action: 'opened', ...world.payload(issue) } };
}

export function commented({ world }: Desk, thread: Issue | Pull, comment: Comment): DeskEvent {
  return {
    event: 'issue_comment',
    actor: comment.author.login,
    payload: { action: 'created', ...world.payload(thread, comment) },
  };
}

/** A pull request was merged, or closed. */
export function settled({ world }: Desk, pull: Pull, actor: string): DeskEvent {
  const { number, user, state } = recordOf(world.payload(pull)['issue']);
  const about = { number, user, state, merged: pull.state === 'MERGED' };
  return { event: 'pull_request_target', actor, payload: { action: 'closed', pull_request: about } };
}

/** An issue was closed by somebody. */
export function closed({ world }: Desk, issue: Issue, actor: string): DeskEvent {
  issue.state = 'CLOSED';
  return { event: 'issues', actor, payload: { action: 'closed', ...world.payload(issue) } };
}

/** Both jobs, as the workflow has them: the second only where the first says that something is left. */
export async function both(desk: Desk, about: DeskEvent, options: StepOptions = {}): Promise<StepResult[]> {
  const answer = await deskJob(desk, 'answer', about, options);
  return answer.outputs['write'] === 'true' ? [answer, await deskJob(desk, 'write', about, options)] : [answer];
}

/** The body of an issue as GitHub makes it of the form. */
export function formBody(
  answers: Partial<Record<'role' | 'lasts' | 'only' | 'ticket' | 'reason', string>> = {},
): string {
  const { role = 'flag-release', lasts = '3 days', only, ticket, reason = 'Banner for the November release' } = answers;
  const sections = [
    ['Role that you need', role],
    ['How long you need it', lasts],
    ['Only for these branches and environments', only],
    ['Ticket', ticket],
    ['Why you need it', reason],
  ];
  return sections.map(([label, answer]) => `### ${label}\n\n${answer ?? '_No response_'}`).join('\n\n');
}

/** Asks for access by an issue, and has both jobs look at it. */
export async function askFor(
  desk: Desk,
  body: string,
  author = 'lisa',
  options: StepOptions = {},
): Promise<{ issue: Issue; steps: StepResult[] }> {
  const issue = desk.world.issue(SHOP, { author, title: 'Access', body });
  return { issue, steps: await both(desk, opened(desk, issue), options) };
}

/** Comments below an issue or a pull request, and has both jobs look at it. */
export async function say(
  desk: Desk,
  thread: Issue | Pull,
  author: string,
  body: string,
  more: { viaEmail?: boolean } = {},
): Promise<StepResult[]> {
  const comment = desk.world.comment(thread, { author, body, ...more });
  return await both(desk, commented(desk, thread, comment));
}

/** Pull requests that the App wrote. */
export function proposals({ shop }: Desk): Pull[] {
  return shop.pulls.filter(({ author }) => author.login === `${APP_SLUG}[bot]`);
}

/** What the answer job and the job that writes said below an issue. */
export function answers(thread: Issue | Pull): string[] {
  return thread.comments.filter(({ author }) => author.login === 'github-actions[bot]').map(({ body }) => body);
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

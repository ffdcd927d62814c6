import { randomBytes } from 'node:crypto';
import type { Claims } from '../jwt.ts';
import { readRef } from '../git/refs.ts';
import type { Permissions } from '../permissions.ts';
import { account, nextId, type Repository, type Run, type State, type Token } from '../state.ts';
import { subjectPrefix } from '../subject.ts';
import { isProtected } from './repositories.ts';

export type RunSpec = {
  workflow: string;
  actor: string;
  triggeringActor?: string;
  event?: string;
  ref?: string;
  headRef?: string;
  baseRef?: string;
  environment?: string | undefined;
  id?: number;
  attempt?: number;
  runnerEnvironment?: 'github-hosted' | 'self-hosted';
  sha?: string;
  jobWorkflowRef?: string;
  permissions?: Permissions;
  inputs?: Record<string, unknown>;
  claims?: Claims;
};

export type TokenSpec = {
  permissions: Permissions;
  repositories: string[];
  members?: boolean;
  /** Login of the App's account, or of the person whose token it is. */
  login?: string;
};

const DEFAULT_PERMISSIONS: Permissions = {
  contents: 'read',
  'pull-requests': 'read',
  actions: 'read',
  'id-token': 'write',
};

/** Starts a run attempt, with the tokens its job gets. */
export function startRun(state: State, repository: Repository, spec: RunSpec): Run {
  const ref = spec.ref ?? `refs/heads/${repository.defaultBranch}`;
  const sha = spec.sha ?? readRef(repository.gitDir, ref);
  if (sha === undefined) throw new Error(`${repository.name} has no ${ref}; give the run a sha`);
  const permissions = spec.permissions ?? DEFAULT_PERMISSIONS;
  const id = spec.id ?? nextId(state);
  const earlier = state.runs.find((run) => run.id === id);
  const facts = {
    repository,
    id,
    attempt: spec.attempt ?? 1,
    number: earlier?.number ?? state.runs.length + 1,
    actor: account(state, spec.actor),
    triggeringActor: account(state, spec.triggeringActor ?? spec.actor),
    workflow: spec.workflow,
    event: spec.event ?? 'workflow_dispatch',
    headBranch: spec.headRef ?? ref.replace(/^refs\/(heads|tags)\//, ''),
    sha,
    inputs: spec.inputs ?? {},
    createdAt: earlier?.createdAt ?? state.clock.now(),
    permissions,
  };
  const token = addToken(
    state,
    'actions',
    { permissions, repositories: [repository.name], login: 'github-actions[bot]' },
    `${facts.id}-${facts.attempt}`,
  );
  const run: Run = {
    ...facts,
    claims: runClaims(facts, spec, ref),
    requestToken: secret('eyJ0eXAiOiJKV1Qi'),
    token,
    conclusion: null,
  };
  state.runs.push(run);
  return run;
}

/** An API token like an app's; its `members` stands for the organisation permission of that name. */
export function appToken(state: State, spec: TokenSpec): string {
  return addToken(state, 'app', spec, 'app');
}

function addToken(state: State, kind: Token['kind'], spec: TokenSpec, label: string): string {
  const named = Object.entries(spec.permissions).map(([name, access]): [string, Permissions[string]] => [
    name.replaceAll('-', '_'),
    access,
  ]);
  const permissions: Permissions = {
    metadata: 'read',
    ...Object.fromEntries(named),
    ...(spec.members ? { members: 'read' } : {}),
  };
  // long and with a dot, as installation tokens are since they became stateless
  const token = `${secret(`ghs_${label}_eyJ0eXAiOiJKV1Qi`)}.${randomBytes(64).toString('base64url')}`;
  const { login = 'grantgate-app[bot]' } = spec;
  state.tokens.set(token, {
    kind,
    permissions,
    repositories: spec.repositories.map((name) => name.toLowerCase()),
    login,
  });
  return token;
}

function secret(prefix: string): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`;
}

type RunFacts = Omit<Run, 'claims' | 'requestToken' | 'token' | 'conclusion'>;

function runClaims(run: RunFacts, spec: RunSpec, ref: string): Claims {
  const { repository } = run;
  const workflowRef = `${repository.name}/${run.workflow}@${ref}`;
  const name = run.workflow.split('/').at(-1) ?? run.workflow;
  return {
    sub: subject(repository, spec, ref, run.event),
    actor: run.actor.login,
    actor_id: String(run.actor.id),
    base_ref: spec.baseRef ?? '',
    head_ref: spec.headRef ?? '',
    check_run_id: String(run.id * 10 + run.attempt),
    ...(spec.environment === undefined ? {} : { environment: spec.environment }),
    event_name: run.event,
    job_workflow_ref: spec.jobWorkflowRef ?? workflowRef,
    job_workflow_sha: run.sha,
    ref,
    ref_protected: String(isProtected(repository, ref)),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: repository.name,
    repository_id: String(repository.id),
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    repository_visibility: repository.visibility,
    run_attempt: String(run.attempt),
    run_id: String(run.id),
    run_number: String(run.number),
    runner_environment: spec.runnerEnvironment ?? 'github-hosted',
    sha: run.sha,
    workflow: name,
    workflow_ref: workflowRef,
    workflow_sha: run.sha,
    ...spec.claims,
  };
}

function subject(repository: Repository, spec: RunSpec, ref: string, event: string): string {
  const prefix = subjectPrefix(repository);
  if (spec.environment !== undefined) return `${prefix}:environment:${spec.environment.replaceAll(':', '%3A')}`;
  return event === 'pull_request' ? `${prefix}:pull_request` : `${prefix}:ref:${ref}`;
}

import { may } from '../access.ts';
import { nodeId } from '../graphql/value.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import type { Run } from '../state.ts';
import { minimalRepository, simpleUser } from './accounts.ts';
import { readCommit } from '../git/commits.ts';
import { inaccessible, notFound } from './errors.ts';
import type { Call } from './call.ts';

/** A run's newest attempt. */
export function getRun({ state, token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'actions')) return inaccessible();
  const attempts = state.runs.filter((run) => run.repository === repository && String(run.id) === parameters['run_id']);
  const newest = attempts.toSorted((a, b) => b.attempt - a.attempt)[0];
  return newest ? json(200, runBody(newest, newest)) : notFound();
}

/** Runs, the newest first, each by its newest attempt. */
export function getRuns({ request, state, token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'actions')) return inaccessible();
  const { query } = request;
  const [actor, event, status] = [query.get('actor'), query.get('event'), query.get('status')];
  const file = parameters['workflow_id'];
  const created = query.get('created') ?? '';
  const since = (/^>=(.+)$/.exec(created) ?? /^(.+)\.\./.exec(created))?.[1];
  const until = /\.\.(.+)$/.exec(created)?.[1];
  const newest = [
    ...Map.groupBy(
      state.runs.filter((run) => run.repository === repository),
      ({ id }) => id,
    ).values(),
  ]
    .flatMap((attempts) => attempts.toSorted((a, b) => b.attempt - a.attempt).slice(0, 1))
    .filter((run) => actor === null || run.actor.login.toLowerCase() === actor.toLowerCase())
    .filter((run) => file === undefined || run.workflow.endsWith(`/${file}`))
    .filter((run) => status === null || run.conclusion === status)
    .filter((run) => event === null || run.event === event)
    .filter((run) => since === undefined || run.createdAt >= new Date(since))
    .filter((run) => until === undefined || run.createdAt <= new Date(until))
    .toSorted((a, b) => b.id - a.id);
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  const shown = newest.slice((page - 1) * size, page * size);
  return json(200, { total_count: newest.length, workflow_runs: shown.map((run) => runBody(run, run)) });
}

/** One attempt; its actor is the first attempt's, its triggering actor whoever started this one. */
export function getAttempt({ state, token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'actions')) return inaccessible();
  const attempts = state.runs.filter((run) => run.repository === repository && String(run.id) === parameters['run_id']);
  const attempt = attempts.find((run) => String(run.attempt) === parameters['attempt_number']);
  return attempt ? json(200, runBody(attempt, attempts[0] ?? attempt)) : notFound();
}

function runBody(run: Run, first: Run): Record<string, unknown> {
  const api = `https://api.github.com/repos/${run.repository.name}/actions/runs/${run.id}`;
  const links = ['jobs', 'logs', 'check_suite', 'artifacts', 'cancel', 'rerun', 'workflow', 'previous_attempt'];
  return {
    id: run.id,
    name: run.workflow.split('/').at(-1),
    node_id: nodeId('WFR', run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CS', run.id),
    head_branch: run.headBranch,
    head_sha: run.sha,
    path: `${run.workflow}@${String(run.claims['ref'])}`,
    run_number: run.number,
    run_attempt: run.attempt,
    referenced_workflows: [],
    event: run.event,
    display_title: run.title ?? run.workflow,
    status: run.conclusion === null ? 'in_progress' : 'completed',
    conclusion: run.conclusion,
    workflow_id: run.repository.id * 10 + 1,
    url: api,
    html_url: `https://github.com/${run.repository.name}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt.toISOString(),
    updated_at: run.createdAt.toISOString(),
    run_started_at: run.createdAt.toISOString(),
    actor: simpleUser(first.actor),
    triggering_actor: simpleUser(run.triggeringActor),
    ...Object.fromEntries(links.map((link) => [`${link}_url`, `${api}/${link}`])),
    head_commit: headCommit(run),
    repository: minimalRepository(run.repository),
    head_repository: minimalRepository(run.repository),
  };
}

function headCommit(run: Run): Record<string, unknown> | null {
  const commit = readCommit(run.repository.objects, run.sha);
  if (!commit) return null;
  const who = ({ name, email }: { name: string; email: string }): Record<string, string> => ({ name, email });
  return {
    id: commit.oid,
    tree_id: commit.tree,
    message: commit.message.trimEnd(),
    timestamp: commit.committer.date.toISOString(),
    author: who(commit.author),
    committer: who(commit.committer),
  };
}

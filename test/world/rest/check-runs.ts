import { may } from '../access.ts';
import { isRecord, textOf } from '../json.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import { nextId, type Repository, type CheckRun } from '../state.ts';
import { nodeId } from '../graphql/value.ts';
import type { Call } from './call.ts';
import { inaccessible, notFound, refusal } from './errors.ts';
import { exampleOf } from './openapi.ts';

/** REST, "Create a check run": `checks: write`, and only on a commit that is there. */
export function postCheckRun({ state, token, repository, body }: Call): WorldResponse {
  if (!may(token, repository, 'checks', 'write')) return inaccessible();
  const sha = String(body['head_sha']);
  if (repository.objects.read(sha) === undefined) return refusal(422, `No commit found for SHA: ${sha}`);
  const check: CheckRun = {
    id: nextId(state),
    name: String(body['name']),
    sha,
    app: slugOf(token?.login ?? ''),
    externalId: textOf(body, 'external_id'),
    status: 'queued',
    conclusion: null,
    output: { title: null, summary: null, text: null },
    at: state.clock.now(),
  };
  change(check, body);
  repository.checks.push(check);
  return json(201, checkBody(repository, check));
}

/** Only the App that made it may change it. */
export function patchCheckRun({ token, repository, parameters, body }: Call): WorldResponse {
  if (!may(token, repository, 'checks', 'write')) return inaccessible();
  const check = repository.checks.find(({ id }) => String(id) === parameters['check_run_id']);
  if (!check) return notFound();
  if (check.app !== slugOf(token?.login ?? ''))
    return refusal(403, 'Invalid app_id `1` - check run can only be modified by the GitHub App that created it.');
  change(check, body);
  return json(200, checkBody(repository, check));
}

export function getCheckRuns({ request, token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'checks')) return inaccessible();
  const name = request.query.get('check_name');
  const found = repository.checks.filter(
    (check) => check.sha === parameters['ref'] && (name === null || check.name === name),
  );
  return json(200, {
    total_count: found.length,
    check_runs: found.map((check) => checkBody(repository, check)),
  });
}

function slugOf(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

function change(check: CheckRun, body: Record<string, unknown>): void {
  const { status, conclusion, output } = body;
  if (typeof conclusion === 'string') {
    check.conclusion = conclusion;
    check.status = 'completed';
  } else if (status === 'in_progress' || status === 'queued') check.status = status;
  if (isRecord(output)) {
    const part = (name: string): string | null => (typeof output[name] === 'string' ? output[name] : null);
    check.output = { title: part('title'), summary: part('summary'), text: part('text') };
  }
}

function checkBody(repository: Repository, check: CheckRun): Record<string, unknown> {
  const example = exampleOf('check-run');
  const api = `https://api.github.com/repos/${repository.name}/check-runs/${check.id}`;
  const ended = check.status === 'completed' ? check.at.toISOString() : null;
  return {
    ...example,
    id: check.id,
    node_id: nodeId('CR', check.id),
    head_sha: check.sha,
    external_id: check.externalId,
    url: api,
    html_url: `https://github.com/${repository.name}/runs/${check.id}`,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.at.toISOString(),
    completed_at: ended,
    output: { ...check.output, annotations_count: 0, annotations_url: `${api}/annotations` },
    name: check.name,
    app: { ...(isRecord(example['app']) ? example['app'] : {}), slug: check.app },
    pull_requests: [],
  };
}

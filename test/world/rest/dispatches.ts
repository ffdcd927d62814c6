import { load } from 'js-yaml';
import { may } from '../access.ts';
import { branchTip } from '../build/branches.ts';
import { startRun } from '../build/runs.ts';
import { readCommit } from '../git/commits.ts';
import { readRef } from '../git/refs.ts';
import { entryAt, readTree } from '../git/trees.ts';
import { isRecord, type Json } from '../json.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import type { Repository } from '../state.ts';
import type { Call } from './call.ts';
import { inaccessible, notFound, refusal } from './errors.ts';

const DOCS = '/actions/workflows#create-a-workflow-dispatch-event';

/** REST, "Create a workflow dispatch event": a run by the account whose token it is. */
export function postDispatch({ state, token, repository, parameters, body }: Call): WorldResponse {
  if (!may(token, repository, 'actions', 'write')) return inaccessible();
  const path = `.github/workflows/${parameters['workflow_id']}`;
  const usual = workflowAt(repository, branchTip(repository, repository.defaultBranch), path);
  if (usual === undefined) return notFound();
  const name = String(body['ref']);
  const ref = [name, `refs/heads/${name}`, `refs/tags/${name}`].find(
    (one) => one.startsWith('refs/') && readRef(repository.gitDir, one) !== undefined,
  );
  if (ref === undefined) return refusal(422, `No ref found for: ${name}`, DOCS);
  const workflow = workflowAt(repository, readRef(repository.gitDir, ref), path);
  const dispatch = workflow === undefined ? undefined : triggerOf(workflow);
  if (dispatch === undefined) return refusal(422, "Workflow does not have 'workflow_dispatch' trigger", DOCS);
  const inputs = isRecord(body['inputs']) ? body['inputs'] : {};
  const declared = isRecord(dispatch['inputs']) ? dispatch['inputs'] : {};
  const unexpected = Object.keys(inputs).filter((one) => !Object.hasOwn(declared, one));
  if (unexpected.length > 0) return refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`, DOCS);
  const missing = Object.entries(declared).filter(
    ([one, spec]) => isRecord(spec) && spec['required'] === true && spec['default'] === undefined && !(one in inputs),
  );
  if (missing.length > 0) return refusal(422, `Required input '${missing[0]?.[0]}' not provided`, DOCS);
  const run = startRun(state, repository, { workflow: path, actor: token?.login ?? '', ref, inputs });
  if (body['return_run_details'] !== true) return { status: 204, body: '' };
  return json(200, {
    workflow_run_id: run.id,
    run_url: `https://api.github.com/repos/${repository.name}/actions/runs/${run.id}`,
    html_url: `https://github.com/${repository.name}/actions/runs/${run.id}`,
  });
}

/** REST, "Create a repository dispatch event": a run of every workflow of the default branch that takes the type. */
export function postRepositoryDispatch({ state, token, repository, body }: Call): WorldResponse {
  if (!may(token, repository, 'contents', 'write')) return inaccessible();
  const { defaultBranch, objects } = repository;
  const tip = branchTip(repository, defaultBranch);
  const tree = tip === undefined ? undefined : readCommit(objects, tip)?.tree;
  const folder = tree === undefined ? undefined : entryAt(objects, tree, '.github/workflows');
  const inputs = isRecord(body['client_payload']) ? body['client_payload'] : {};
  for (const { name } of folder === undefined ? [] : readTree(objects, folder.oid)) {
    const path = `.github/workflows/${name}`;
    const workflow = workflowAt(repository, tip, path);
    if (workflow !== undefined && takesType(workflow, String(body['event_type'])))
      startRun(state, repository, { workflow: path, actor: token?.login ?? '', event: 'repository_dispatch', inputs });
  }
  return { status: 204, body: '' };
}

function takesType(workflow: Json, type: string): boolean {
  const on = workflow['on'] ?? workflow['true'];
  if (on === 'repository_dispatch' || (Array.isArray(on) && on.includes('repository_dispatch'))) return true;
  if (!isRecord(on) || !('repository_dispatch' in on)) return false;
  const types = isRecord(on['repository_dispatch']) ? on['repository_dispatch']['types'] : undefined;
  return types === undefined || types === type || (Array.isArray(types) && types.includes(type));
}

function workflowAt({ objects }: Repository, commit: string | undefined, path: string): Json | undefined {
  const tree = commit === undefined ? undefined : readCommit(objects, commit)?.tree;
  const entry = tree === undefined ? undefined : entryAt(objects, tree, path);
  const file: unknown = entry === undefined ? undefined : load(objects.read(entry.oid)?.data.toString('utf8') ?? '');
  return isRecord(file) ? file : undefined;
}

/** What a workflow says about being dispatched. */
function triggerOf(workflow: Json): Json | undefined {
  const on = workflow['on'] ?? workflow['true'];
  if (on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch'))) return {};
  if (!isRecord(on) || !('workflow_dispatch' in on)) return undefined;
  return isRecord(on['workflow_dispatch']) ? on['workflow_dispatch'] : {};
}

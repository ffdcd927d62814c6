import { may } from '../access.ts';
import { branchTip, moveBranch, note } from '../build/branches.ts';
import { rulesetsFor } from '../build/repositories.ts';
import { createRef, deleteRef, isSafe, listRefs, readRef, writeRef, type Ref } from '../git/refs.ts';
import { isAncestor } from '../git/commits.ts';
import { nodeId } from '../graphql/value.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import type { Repository } from '../state.ts';
import type { Call } from './call.ts';
import { inaccessible, notFound, refusal } from './errors.ts';

const DOCS = '/git/refs';

export function getMatchingRefs({ token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'contents')) return inaccessible();
  const found = listRefs(repository.gitDir, `refs/${parameters['ref']}`);
  return json(
    200,
    found.map((ref) => refBody(repository, ref)),
  );
}

export function getRef({ token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'contents')) return inaccessible();
  const name = `refs/${parameters['ref']}`;
  const oid = readRef(repository.gitDir, name);
  return oid === undefined ? notFound() : json(200, refBody(repository, { name, oid }));
}

/** Makes a ref, in one atomic step: of two requests for one name exactly one is answered 201. */
export function postRef({ state, token, repository, body }: Call): WorldResponse {
  if (!may(token, repository, 'contents', 'write')) return inaccessible();
  const name = String(body['ref']);
  const oid = String(body['sha']);
  if (branchTip(repository, repository.defaultBranch) === undefined)
    return refusal(409, 'Git Repository is empty.', `${DOCS}#create-a-reference`);
  if (!isSafe(name)) return refusal(422, `${name} is not a valid ref name.`, `${DOCS}#create-a-reference`);
  if (repository.objects.read(oid) === undefined)
    return refusal(422, 'Object does not exist', `${DOCS}#create-a-reference`);
  if (isRuled(repository, name, 'creation')) return violation('Cannot create ref due to creations being restricted.');
  if (readRef(repository.gitDir, name) !== undefined)
    return refusal(422, 'Reference already exists', `${DOCS}#create-a-reference`);
  if (!createRef(repository.gitDir, name, oid))
    return refusal(422, 'Reference update failed', `${DOCS}#create-a-reference`);
  if (name.startsWith('refs/heads/')) {
    const by = state.accounts.get(token?.login.toLowerCase() ?? '') ?? null;
    const branch = name.slice('refs/heads/'.length);
    note(state, repository, {
      branch,
      before: undefined,
      after: oid,
      by,
      at: state.clock.now(),
      type: 'branch_creation',
    });
  }
  return json(201, refBody(repository, { name, oid }));
}

export function patchRef({ state, token, repository, parameters, body }: Call): WorldResponse {
  if (!may(token, repository, 'contents', 'write')) return inaccessible();
  const name = `refs/${parameters['ref']}`;
  const oid = String(body['sha']);
  const current = readRef(repository.gitDir, name);
  if (current === undefined) return refusal(422, 'Reference does not exist', `${DOCS}#update-a-reference`);
  if (repository.objects.read(oid) === undefined)
    return refusal(422, 'Object does not exist', `${DOCS}#update-a-reference`);
  const forward = isAncestor(repository.objects, current, oid);
  if (isRuled(repository, name, 'update') || (!forward && isRuled(repository, name, 'non_fast_forward')))
    return violation('Cannot update this protected ref.');
  if (!forward && body['force'] !== true)
    return refusal(422, 'Update is not a fast forward', `${DOCS}#update-a-reference`);
  if (name.startsWith('refs/heads/'))
    moveBranch(state, repository, {
      branch: name.slice('refs/heads/'.length),
      to: oid,
      by: state.accounts.get(token?.login.toLowerCase() ?? '') ?? null,
      at: state.clock.now(),
    });
  else writeRef(repository.gitDir, name, oid);
  return json(200, refBody(repository, { name, oid }));
}

export function removeRef({ token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'contents', 'write')) return inaccessible();
  const name = `refs/${parameters['ref']}`;
  if (readRef(repository.gitDir, name) === undefined)
    return refusal(422, 'Reference does not exist', `${DOCS}#delete-a-reference`);
  if (isRuled(repository, name, 'deletion'))
    return violation(`Cannot delete this ${name.startsWith('refs/tags/') ? 'tag' : 'branch'}`);
  deleteRef(repository.gitDir, name);
  return { status: 204, body: '' };
}

function isRuled(repository: Repository, ref: string, rule: string): boolean {
  return rulesetsFor(repository, ref).some((ruleset) => ruleset.rules.some(({ type }) => type === rule));
}

function violation(text: string): WorldResponse {
  return refusal(422, `Repository rule violations found\n\n${text}\n\n`);
}

function refBody(repository: Repository, { name, oid }: Ref): Record<string, unknown> {
  const api = `https://api.github.com/repos/${repository.name}/git`;
  const type = repository.objects.read(oid)?.type ?? 'commit';
  return {
    ref: name,
    node_id: nodeId('REF', `${repository.id}:${name}`),
    url: `${api}/${name}`,
    object: { sha: oid, type, url: `${api}/${type}s/${oid}` },
  };
}

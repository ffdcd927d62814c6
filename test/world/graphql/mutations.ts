import { may } from '../access.ts';
import { branchRef, branchTip, moveBranch } from '../build/branches.ts';
import { approvalsWanted, isMergeable } from '../build/auto-merge.ts';
import { commitOnto } from '../build/pushes.ts';
import { rulesetsFor } from '../build/repositories.ts';
import { isRecord, type Json } from '../json.ts';
import { account, repositoryNamed, type Repository } from '../state.ts';
import { failure, forbidden, nodeId, type Args, type Node, type Viewer } from './value.ts';

/** The mutations that GitHub is asked for. */
export function mutations(viewer: Viewer): Node {
  return {
    createCommitOnBranch: (args) => createCommit(viewer, inputOf(args)),
    enablePullRequestAutoMerge: (args) => enableAutoMerge(viewer, inputOf(args)),
  };
}

function inputOf(args: Args): Json {
  return objectOf(args['input']);
}

function objectOf(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** GraphQL reference, `createCommitOnBranch`: committed by GitHub in the name of whose token it is, and signed. */
function createCommit(viewer: Viewer, input: Json): Node {
  const { state, token } = viewer;
  const { branchName, repositoryNameWithOwner } = objectOf(input['branch']);
  const [name, branch] = [String(repositoryNameWithOwner), String(branchName)];
  const repository = repositoryNamed(state, name);
  if (!repository) throw failure('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
  if (!may(token, repository, 'contents', 'write')) throw forbidden();
  const tip = branchTip(repository, branch);
  if (tip === undefined) throw failure('NOT_FOUND', `Branch not found: ${branch}`);
  if (tip !== input['expectedHeadOid'])
    throw failure(
      'STALE_DATA',
      `Expected branch to point to "${String(input['expectedHeadOid'])}" but it did not. Pull and try again.`,
    );
  if (isGuarded(repository, branch)) throw failure('FORBIDDEN', 'Repository rule violations found');
  const { headline, body } = objectOf(input['message']);
  const files = filesOf(objectOf(input['fileChanges']));
  const oid = commitOnto(state, repository, tip, {
    author: token.login,
    committer: 'web-flow',
    files,
    message: [headline, body].filter((part) => typeof part === 'string' && part !== '').join('\n\n'),
  });
  moveBranch(state, repository, { branch, to: oid, by: account(state, token.login), at: state.clock.now() });
  return {
    __typename: 'CreateCommitOnBranchPayload',
    clientMutationId: null,
    commit: () => viewer.nodes.commit(viewer, repository, oid),
    ref: () => viewer.nodes.ref(viewer, repository, branchRef(branch)),
  };
}

function isGuarded(repository: Repository, branch: string): boolean {
  return rulesetsFor(repository, branchRef(branch)).some(({ rules }) =>
    rules.some(({ type }) => type === 'pull_request' || type === 'update'),
  );
}

function filesOf(changes: Json): Record<string, Uint8Array | null> {
  const list = (name: string): Json[] => (Array.isArray(changes[name]) ? changes[name].map(objectOf) : []);
  return Object.fromEntries([
    ...list('additions').map(({ path, contents }) => [String(path), Buffer.from(String(contents), 'base64')] as const),
    ...list('deletions').map(({ path }) => [String(path), null] as const),
  ]);
}

/** GraphQL reference, `enablePullRequestAutoMerge`: only where it is allowed, and where something is still missing. */
function enableAutoMerge(viewer: Viewer, input: Json): Node {
  const { state, token } = viewer;
  const pull = [...state.repositories.values()]
    .flatMap(({ pulls }) => pulls)
    .find(({ id }) => nodeId('PR', id) === input['pullRequestId']);
  if (!pull)
    throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${String(input['pullRequestId'])}'`);
  const { repository } = pull;
  if (!may(token, repository, 'pull_requests', 'write') || !may(token, repository, 'contents', 'write'))
    throw forbidden();
  if (!repository.settings.autoMerge) throw failure('UNPROCESSABLE', 'Auto merge is not allowed for this repository');
  if (pull.state !== 'OPEN') throw failure('UNPROCESSABLE', "Can't enable auto-merge for this pull request");
  if (input['expectedHeadOid'] !== undefined && input['expectedHeadOid'] !== pull.headSha)
    throw failure('UNPROCESSABLE', 'Head sha did not match expected head oid');
  if (approvalsWanted(pull) === 0 || isMergeable(state, pull))
    throw failure('UNPROCESSABLE', 'Pull request Pull request is in clean status');
  const method = input['mergeMethod'];
  pull.autoMerge = {
    by: account(state, token.login),
    method: method === 'SQUASH' || method === 'REBASE' ? method : 'MERGE',
  };
  return {
    __typename: 'EnablePullRequestAutoMergePayload',
    clientMutationId: null,
    pullRequest: () => viewer.nodes.pull(viewer, pull),
  };
}

import { may, sees } from '../access.ts';
import { branchTip } from '../build/branches.ts';
import { listRefs, readRef } from '../git/refs.ts';
import { repositoryNamed, type Account, type Repository } from '../state.ts';
import { actorNode, organizationNode } from './accounts.ts';
import { objectField, objectNode } from './git-objects.ts';
import { pullField, pullNode } from './pulls.ts';
import { issueField, issuesField, threadField } from './threads.ts';
import { rulesetField, rulesetsField } from './rulesets.ts';
import {
  connection,
  dateTime,
  failure,
  forbidden,
  nodeId,
  text,
  texts,
  type Args,
  type Node,
  type Value,
  type Viewer,
} from './value.ts';

/** `repository(owner:, name:)` of the root; one the token does not see is not there. */
export function repositoryField(viewer: Viewer, args: Args): Node {
  const name = `${text(args, 'owner')}/${text(args, 'name')}`;
  const repository = repositoryNamed(viewer.state, name);
  if (!repository || !sees(viewer.token, repository)) {
    throw failure('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
  }
  return repositoryNode(viewer, repository);
}

export function repositoryNode(viewer: Viewer, repository: Repository): Node {
  const [, name = ''] = repository.name.split('/');
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name,
    nameWithOwner: repository.name,
    isPrivate: repository.visibility !== 'public',
    visibility: repository.visibility.toUpperCase(),
    isArchived: false,
    isDisabled: false,
    isFork: false,
    isEmpty: branchTip(repository, repository.defaultBranch) === undefined,
    createdAt: dateTime(repository.createdAt),
    url: `https://github.com/${repository.name}`,
    resourcePath: `/${repository.name}`,
    owner: () => ownerNode(viewer, repository.owner),
    ...contents(viewer, repository),
    ...discussions(viewer, repository),
    rulesets: (args) => rulesetsField(viewer, repository, args),
    ruleset: (args) => rulesetField(viewer, repository, args),
  };
}

function ownerNode(viewer: Viewer, owner: Account): Node {
  return owner.type === 'Organization' ? organizationNode(viewer, owner) : actorNode(owner);
}

export function refField(viewer: Viewer, repository: Repository, name: string): Node | null {
  const oid = readRef(repository.gitDir, name);
  return oid === undefined ? null : refNode(viewer, repository, name, oid, '');
}

function contents(viewer: Viewer, repository: Repository): Node {
  const readable = (value: () => Value): Value => {
    if (!may(viewer.token, repository, 'contents')) throw forbidden();
    return value();
  };
  const named = (name: string): Value => refField(viewer, repository, name);
  return {
    object: (args) => readable(() => objectField(viewer, repository, args)),
    defaultBranchRef: () => readable(() => named(`refs/heads/${repository.defaultBranch}`)),
    ref: (args) =>
      readable(() => {
        const name = text(args, 'qualifiedName') ?? '';
        return [name, `refs/heads/${name}`, `refs/tags/${name}`].map(named).find((found) => found !== null) ?? null;
      }),
    refs: (args) =>
      readable(() => {
        const prefix = text(args, 'refPrefix') ?? '';
        if (!prefix.endsWith('/') || !prefix.startsWith('refs/'))
          throw failure('UNPROCESSABLE', 'refPrefix must start with `refs/` and end with `/`');
        const query = text(args, 'query')?.toLowerCase();
        const found = listRefs(repository.gitDir, prefix).filter(
          ({ name }) => query === undefined || name.slice(prefix.length).toLowerCase().includes(query),
        );
        return connection('RefConnection', 'refs', found, args, ({ name, oid }) =>
          refNode(viewer, repository, name, oid, prefix),
        );
      }),
  };
}

function discussions(viewer: Viewer, repository: Repository): Node {
  return {
    issue: (args) => issueField(viewer, repository, args),
    issueOrPullRequest: (args) => threadField(viewer, repository, args),
    issues: (args) => issuesField(viewer, repository, args),
    pullRequest: (args) => pullField(viewer, repository, args),
    pullRequests: (args) => {
      const visible = may(viewer.token, repository, 'pull_requests');
      const states = texts(args, 'states');
      const [head, base] = [text(args, 'headRefName'), text(args, 'baseRefName')];
      const found = repository.pulls.filter(
        (pull) =>
          (!states || states.includes(pull.state)) &&
          (head === undefined || pull.branch === head) &&
          (base === undefined || pull.base === base),
      );
      return connection('PullRequestConnection', 'pullRequests', found, args, (pull) =>
        visible ? pullNode(viewer, pull) : forbidden(),
      );
    },
  };
}

/** A ref's `prefix` is the folder it was listed from, and its `name` what follows. */
function refNode(viewer: Viewer, repository: Repository, fullName: string, oid: string, listedFrom: string): Node {
  const prefix = listedFrom === '' ? (/^refs\/[^/]+\//.exec(fullName)?.[0] ?? 'refs/') : listedFrom;
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repository.id}:${fullName}`),
    name: fullName.slice(prefix.length),
    prefix,
    repository: () => repositoryNode(viewer, repository),
    target: () => objectNode(viewer, repository, oid),
    associatedPullRequests: (args: Args) => {
      const states = texts(args, 'states');
      const found = repository.pulls.filter(
        ({ branch, state }) => fullName === `refs/heads/${branch}` && (!states || states.includes(state)),
      );
      return connection('PullRequestConnection', 'associatedPullRequests', found, args, (pull) =>
        pullNode(viewer, pull),
      );
    },
  };
}

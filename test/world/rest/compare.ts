import { type Shown, shownAs } from '../git/renames.ts';
import { may } from '../access.ts';
import { accountOfEmail } from '../build/people.ts';
import { commitsBetween, mergeBase, readCommit, type Commit, type Signature } from '../git/commits.ts';
import { differences } from '../git/trees.ts';
import { resolveRevision } from '../graphql/git-objects.ts';
import { changedPaths } from '../graphql/pulls.ts';
import { nodeId } from '../graphql/value.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import type { Repository, State } from '../state.ts';
import { simpleUser } from './accounts.ts';
import type { Call } from './call.ts';
import { inaccessible, notFound } from './errors.ts';
import { paged } from './page.ts';

const MAX_FILES = 300;
const MAX_COMMITS = 250;

/** `compare/{base}...{head}`: what the head changed since the two parted. */
export function getComparison({ state, token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'contents')) return inaccessible();
  const [base, head] = (parameters['basehead'] ?? '')
    .split('...')
    .map((revision) => resolveRevision(repository, revision));
  const fork = base === undefined || head === undefined ? undefined : mergeBase(repository.objects, base, head);
  const [baseCommit, forkCommit, headCommit] = [base, fork, head].map((oid) =>
    readCommit(repository.objects, oid ?? ''),
  );
  if (!baseCommit || !forkCommit || !headCommit) return notFound();
  const ahead = commitsBetween(repository.objects, baseCommit.oid, headCommit.oid);
  const behind = commitsBetween(repository.objects, headCommit.oid, baseCommit.oid).length;
  const url = `https://api.github.com/repos/${repository.name}/compare/${parameters['basehead']}`;
  const files = shownAs(differences(repository.objects, forkCommit.tree, headCommit.tree)).slice(0, MAX_FILES);
  return json(200, {
    url,
    html_url: url,
    permalink_url: url,
    diff_url: `${url}.diff`,
    patch_url: `${url}.patch`,
    base_commit: commitBody(state, repository, baseCommit),
    merge_base_commit: commitBody(state, repository, forkCommit),
    status: ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.slice(0, MAX_COMMITS).map((commit) => commitBody(state, repository, commit)),
    files: files.map((difference) => fileBody(repository, headCommit.oid, difference)),
  });
}

/** `pulls/{number}/files`. */
export function getPullFiles({ request, token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'pull_requests')) return inaccessible();
  const pull = repository.pulls.find(({ number }) => String(number) === parameters['pull_number']);
  if (!pull) return notFound();
  return paged(
    request,
    shownAs(changedPaths(pull)).map((difference) => fileBody(repository, pull.headSha, difference)),
  );
}

function fileBody(
  repository: Repository,
  commit: string,
  { path, before, after, isRenamed }: Shown,
): Record<string, unknown> {
  const url = `https://github.com/${repository.name}/blob/${commit}/${path}`;
  return {
    sha: after?.oid ?? before?.oid ?? null,
    filename: path,
    status: isRenamed ? 'renamed' : before === undefined ? 'added' : after === undefined ? 'removed' : 'modified',
    additions: after ? 1 : 0,
    deletions: before ? 1 : 0,
    changes: 1,
    blob_url: url,
    raw_url: url,
    contents_url: `https://api.github.com/repos/${repository.name}/contents/${path}?ref=${commit}`,
  };
}

export function commitBody(state: State, repository: Repository, commit: Commit): Record<string, unknown> {
  const api = `https://api.github.com/repos/${repository.name}`;
  const html = `https://github.com/${repository.name}/commit`;
  const person = ({ email }: Signature): Record<string, unknown> | null => {
    const user = accountOfEmail(state, email);
    return user ? simpleUser(user) : null;
  };
  const signed = ({ name, email, date }: Signature): Record<string, unknown> => ({
    name,
    email,
    date: date.toISOString(),
  });
  return {
    sha: commit.oid,
    node_id: nodeId('C', `${repository.id}:${commit.oid}`),
    url: `${api}/commits/${commit.oid}`,
    html_url: `${html}/${commit.oid}`,
    comments_url: `${api}/commits/${commit.oid}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.oid}`,
      author: signed(commit.author),
      committer: signed(commit.committer),
      message: commit.message.trimEnd(),
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    },
    author: person(commit.author),
    committer: person(commit.committer),
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${html}/${sha}` })),
  };
}

import { commitsBetween, mergeBase, readCommit, writeCommit } from '../git/commits.ts';
import { writeRef } from '../git/refs.ts';
import { changeTree, differences, readTree, writeTree, FOLDER, type FileChanges, type TreeEntry } from '../git/trees.ts';
import { account, nextId, type Pull, type Repository, type Review, type ReviewState, type State } from '../state.ts';
import { branchRef, branchTip, commitOnto, signature, type CommitSpec } from './repositories.ts';

export type PullSpec = {
  author: string;
  title?: string;
  branch?: string;
  base?: string;
  commits: Omit<CommitSpec, 'branch'>[];
  createdAt?: string;
};
export type ReviewSpec = { author: string; state: ReviewState; commit?: string; at?: string; editedAt?: string; body?: string };
export type MergeSpec = { by: string; method?: 'merge' | 'squash'; at?: string };
export type GrantByPullSpec = {
  files: FileChanges;
  author: string;
  approvedBy?: string[];
  mergedBy?: string;
  method?: 'merge' | 'squash';
  at?: string;
};

export function openPull(state: State, repository: Repository, spec: PullSpec): Pull {
  const base = spec.base ?? repository.defaultBranch;
  const branch = spec.branch ?? `pull-${repository.pulls.length + 1}`;
  const start = branchTip(repository, branch) ?? branchTip(repository, base);
  if (start === undefined) throw new Error(`${repository.name} has no branch ${base}`);
  const number = repository.pulls.length + 1;
  const pull: Pull = {
    repository,
    id: nextId(state),
    number,
    title: spec.title ?? `Pull request ${number}`,
    author: account(state, spec.author),
    branch,
    base,
    headSha: start,
    commits: commitsBetween(repository.objects, branchTip(repository, base) ?? '', start).map(({ oid }) => oid),
    reviews: [],
    createdAt: time(state, spec.createdAt),
    state: 'OPEN',
    merge: null,
  };
  repository.pulls.push(pull);
  for (const commit of spec.commits) pushToPull(state, pull, { ...(spec.createdAt ? { date: spec.createdAt } : {}), ...commit });
  return pull;
}

/** Pushes to the pull request's branch; once it is merged, its own head and commits stay what they were. */
export function pushToPull(state: State, pull: Pull, commit: Omit<CommitSpec, 'branch'>): string {
  const { repository } = pull;
  const sha = commitOnto(state, repository, branchTip(repository, pull.branch) ?? pull.headSha, commit);
  writeRef(repository.gitDir, branchRef(pull.branch), sha);
  if (pull.state === 'MERGED') return sha;
  writeRef(repository.gitDir, `refs/pull/${pull.number}/head`, sha);
  pull.headSha = sha;
  pull.commits = commitsBetween(repository.objects, branchTip(repository, pull.base) ?? '', sha).map(({ oid }) => oid);
  return sha;
}

/** Adds a review; DISMISSED dismisses the author's last opinion, as a maintainer would. */
export function addReview(state: State, pull: Pull, spec: ReviewSpec): Review {
  const author = account(state, spec.author);
  const opinion = pull.reviews.findLast((review) => review.author === author && review.state !== 'COMMENTED');
  if (spec.state === 'DISMISSED' && opinion) {
    opinion.state = 'DISMISSED';
    return opinion;
  }
  const review: Review = {
    id: nextId(state),
    author,
    state: spec.state,
    commit: spec.commit ?? pull.headSha,
    submittedAt: time(state, spec.at),
    lastEditedAt: spec.editedAt === undefined ? null : new Date(spec.editedAt),
    body: spec.body ?? '',
  };
  pull.reviews.push(review);
  return review;
}

/** Merges the way the site's button does, committed by GitHub itself. */
export function mergePull(state: State, pull: Pull, spec: MergeSpec): string {
  const { repository } = pull;
  const base = branchTip(repository, pull.base) ?? '';
  const by = account(state, spec.by);
  const at = time(state, spec.at);
  const squash = spec.method === 'squash';
  const sha = writeCommit(repository.objects, {
    tree: mergedTree(repository, base, pull.headSha),
    parents: squash ? [base] : [base, pull.headSha],
    author: signature(state, squash ? pull.author.login : by.login, at),
    committer: signature(state, 'web-flow', at),
    message: squash ? `${pull.title} (#${pull.number})\n` : `Merge pull request #${pull.number} from ${repository.owner.login}/${pull.branch}\n\n${pull.title}\n`,
  });
  writeRef(repository.gitDir, branchRef(pull.base), sha);
  pull.state = 'MERGED';
  pull.merge = { by, at, sha, baseSha: base };
  return sha;
}

/** A grant as it should come to be: proposed, approved on its last commit, merged. */
export function grantByPull(state: State, repository: Repository, spec: GrantByPullSpec): Pull {
  const at = time(state, spec.at).toISOString();
  const pull = openPull(state, repository, { author: spec.author, createdAt: at, commits: [{ author: spec.author, files: spec.files, date: at }] });
  for (const author of spec.approvedBy ?? []) addReview(state, pull, { author, state: 'APPROVED', at });
  mergePull(state, pull, { by: spec.mergedBy ?? spec.approvedBy?.[0] ?? spec.author, at, ...(spec.method ? { method: spec.method } : {}) });
  return pull;
}

/** The base's tree with what the branch changed since they parted; a file both changed is a conflict. */
function mergedTree(repository: Repository, base: string, head: string): string {
  const { objects } = repository;
  const fork = mergeBase(objects, base, head);
  const tree = (oid: string | undefined): string | undefined => (oid === undefined ? undefined : readCommit(objects, oid)?.tree);
  const theirs = new Set(differences(objects, tree(fork), tree(base)).map(({ path }) => path));
  const changes = differences(objects, tree(fork), tree(head));
  const conflict = changes.find(({ path }) => theirs.has(path));
  if (conflict) throw new Error(`merge conflict in ${conflict.path}`);
  return changes.reduce((merged, { path, after }) => withEntry(repository, merged, path.split('/'), after), tree(base)) ?? '';
}

function withEntry(repository: Repository, tree: string | undefined, path: string[], entry: TreeEntry | undefined): string {
  const [name = '', ...rest] = path;
  const { objects } = repository;
  const entries = tree === undefined ? [] : readTree(objects, tree);
  const others = entries.filter((candidate) => candidate.name !== name);
  if (rest.length === 0) return entry ? writeTree(objects, [...others, { ...entry, name }]) : changeTree(objects, tree, { [name]: null });
  const folder = entries.find((candidate) => candidate.name === name && candidate.mode === FOLDER);
  const oid = withEntry(repository, folder?.oid, rest, entry);
  return readTree(objects, oid).length === 0 ? writeTree(objects, others) : writeTree(objects, [...others, { mode: FOLDER, name, oid }]);
}

function time(state: State, iso: string | undefined): Date {
  return iso === undefined ? state.clock.now() : new Date(iso);
}

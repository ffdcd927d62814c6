import { writeCommit } from '../git/commits.ts';
import type { FileChanges } from '../git/trees.ts';
import { account, nextId, type Pull, type Repository, type Review, type ReviewState, type State } from '../state.ts';
import { branchTip, moveBranch, syncPull } from './branches.ts';
import { mergeByItself } from './auto-merge.ts';
import { mergedTree, mergePull, type MergeMethod } from './merges.ts';
import { nextNumber } from '../threads.ts';
import { changeBase, commitOnto, mergeByHand, signature, type CommitSpec } from './pushes.ts';

export type PullCommitSpec = Omit<CommitSpec, 'branch'>;
export type PullSpec = {
  author: string;
  title?: string;
  body?: string;
  branch?: string;
  base?: string;
  /** The commit its branch begins at; the base's tip unless said. */
  start?: string;
  commits: PullCommitSpec[];
  createdAt?: string;
};
export type ReviewSpec = {
  author: string;
  state: ReviewState;
  commit?: string;
  at?: string;
  editedAt?: string;
  body?: string;
};
export type GrantByPullSpec = {
  files: FileChanges;
  author: string;
  approvedBy?: string[];
  mergedBy?: string;
  method?: MergeMethod;
  at?: string;
};

export function openPull(state: State, repository: Repository, spec: PullSpec): Pull {
  const base = spec.base ?? repository.defaultBranch;
  const number = nextNumber(repository);
  const branch = spec.branch ?? `pull-${number}`;
  const baseSha = branchTip(repository, base);
  if (baseSha === undefined) throw new Error(`${repository.name} has no branch ${base}`);
  const [author, at] = [account(state, spec.author), time(state, spec.createdAt)];
  const start = spec.start ?? branchTip(repository, branch) ?? baseSha;
  if (branchTip(repository, branch) !== start) moveBranch(state, repository, { branch, to: start, by: author, at });
  const title = spec.title ?? `Pull request ${number}`;
  const pull: Pull = {
    repository,
    id: nextId(state),
    number,
    title,
    author,
    branch,
    base,
    headSha: start,
    baseSha,
    diffBase: undefined,
    commits: [],
    landed: [],
    events: [],
    reviews: [],
    body: spec.body ?? '',
    comments: [],
    requested: { users: [], teams: [] },
    autoMerge: null,
    createdAt: at,
    state: 'OPEN',
    merge: null,
  };
  syncPull(state, pull, start, at);
  repository.pulls.push(pull);
  for (const commit of spec.commits)
    pushToPull(state, pull, { ...(spec.createdAt ? { date: spec.createdAt } : {}), ...commit });
  return pull;
}

/** Pushes to the pull request's branch; once it is merged, its own head and commits stay what they were. */
export function pushToPull(state: State, pull: Pull, commit: PullCommitSpec): string {
  const sha = commitOnto(state, pull.repository, branchTip(pull.repository, pull.branch) ?? pull.headSha, commit);
  return pushed(state, pull, sha, commit);
}

/** Pushes a merge made by hand, with any tree, to the pull request's branch. */
export function pushMergeToPull(
  state: State,
  pull: Pull,
  commit: PullCommitSpec & { with: string[]; tree?: string },
): string {
  const tip = branchTip(pull.repository, pull.branch) ?? pull.headSha;
  return pushed(
    state,
    pull,
    mergeByHand(state, pull.repository, { ...commit, parents: [tip, ...commit.with] }),
    commit,
  );
}

function pushed(state: State, pull: Pull, sha: string, { author, pusher, date }: PullCommitSpec): string {
  const login = pusher ?? (typeof author === 'string' ? author : pull.author.login);
  moveBranch(state, pull.repository, {
    branch: pull.branch,
    to: sha,
    by: account(state, login),
    at: time(state, date),
  });
  return sha;
}

/** The button "Update branch": the base is merged into the branch, by GitHub, in the name of who presses it. */
export function updateBranch(state: State, pull: Pull, spec: { by: string; at?: string }): string {
  const { repository } = pull;
  const at = time(state, spec.at);
  const base = branchTip(repository, pull.base) ?? '';
  const sha = writeCommit(repository.objects, {
    tree: mergedTree(repository, pull.headSha, base),
    parents: [pull.headSha, base],
    author: signature(state, spec.by, at),
    committer: signature(state, 'web-flow', at),
    message: `Merge branch '${pull.base}' into ${pull.branch}\n`,
  });
  moveBranch(state, repository, { branch: pull.branch, to: sha, by: account(state, spec.by), at });
  return sha;
}

/** Changes the branch that a pull request is to be merged into; its reviews stay. */
export function retargetPull(state: State, pull: Pull, spec: { base: string; by: string; at?: string }): void {
  changeBase(state, pull, {
    base: spec.base,
    by: account(state, spec.by),
    at: time(state, spec.at),
    kind: 'base_ref_changed',
  });
}

export function closePull(state: State, pull: Pull, spec: { by: string; at?: string }): void {
  if (pull.state !== 'OPEN') return;
  pull.state = 'CLOSED';
  pull.events.push({ kind: 'closed', id: nextId(state), at: time(state, spec.at), actor: account(state, spec.by) });
}

export function reopenPull(state: State, pull: Pull, spec: { by: string; at?: string }): void {
  if (pull.state !== 'CLOSED') return;
  const at = time(state, spec.at);
  pull.state = 'OPEN';
  pull.events.push({ kind: 'reopened', id: nextId(state), at, actor: account(state, spec.by) });
  syncPull(state, pull, branchTip(pull.repository, pull.branch) ?? pull.headSha, at);
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
  mergeByItself(state, pull);
  return review;
}

/** A grant as it should come to be: proposed, approved on its last commit, merged. */
export function grantByPull(state: State, repository: Repository, spec: GrantByPullSpec): Pull {
  const at = time(state, spec.at).toISOString();
  const pull = openPull(state, repository, {
    author: spec.author,
    createdAt: at,
    commits: [{ author: spec.author, files: spec.files, date: at }],
  });
  for (const author of spec.approvedBy ?? []) addReview(state, pull, { author, state: 'APPROVED', at });
  mergePull(state, pull, {
    by: spec.mergedBy ?? spec.approvedBy?.[0] ?? spec.author,
    at,
    ...(spec.method ? { method: spec.method } : {}),
  });
  return pull;
}

function time(state: State, iso: string | undefined): Date {
  return iso === undefined ? state.clock.now() : new Date(iso);
}

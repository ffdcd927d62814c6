import { readCommit, writeCommit } from '../git/commits.ts';
import { deleteRef } from '../git/refs.ts';
import { changeTree, entryAt, placeEntry, type FileChanges } from '../git/trees.ts';
import { account, nextId, type Account, type Pull, type Repository, type State } from '../state.ts';
import { branchRef, branchTip, moveBranch, note, syncPull } from './branches.ts';
import { emailOf } from './people.ts';
import type { Signature } from '../git/commits.ts';

/** An account's login, or a name and address that belong to no account. */
export type AuthorSpec = string | { name: string; email: string };

/** Paths that become what they, or the path named, are in another commit: gone, where that has none. */
export type Copies = Record<string, string | { commit: string; path: string }>;

export type CommitSpec = {
  branch?: string;
  files?: FileChanges;
  copies?: Copies;
  author: AuthorSpec;
  committer?: AuthorSpec;
  message?: string;
  date?: string;
  /** Who pushes it, where that is somebody else than its author. */
  pusher?: string;
};

export type PushMergeSpec = CommitSpec & {
  /** Parents behind the branch's own tip; more than one make an octopus. */
  with: string[];
  /** Whose tree it begins with; the branch's own unless said. */
  tree?: string;
  /** The parents in another order, as `git merge` on the other branch makes them. */
  parents?: string[];
};

/** A direct push of one commit to a branch, which is made when it is not there. */
export function pushCommit(state: State, repository: Repository, spec: CommitSpec): string {
  const branch = spec.branch ?? repository.defaultBranch;
  const tip = branchTip(repository, branch) ?? branchTip(repository, repository.defaultBranch);
  const oid = commitOnto(state, repository, tip, spec);
  moveBranch(state, repository, { branch, to: oid, by: pusherOf(state, spec), at: dateOf(state, spec.date) });
  return oid;
}

/** A merge made by hand and pushed, with any tree at all. */
export function pushMerge(state: State, repository: Repository, spec: PushMergeSpec): string {
  const branch = spec.branch ?? repository.defaultBranch;
  const tip = branchTip(repository, branch) ?? '';
  const oid = mergeByHand(state, repository, { ...spec, parents: spec.parents ?? [tip, ...spec.with] });
  moveBranch(state, repository, { branch, to: oid, by: pusherOf(state, spec), at: dateOf(state, spec.date) });
  return oid;
}

/** Sets a branch to another commit, with force where that is needed. */
export function resetBranch(
  state: State,
  repository: Repository,
  spec: { branch?: string; to: string; by: string; at?: string },
): void {
  moveBranch(state, repository, {
    branch: spec.branch ?? repository.defaultBranch,
    to: spec.to,
    by: account(state, spec.by),
    at: dateOf(state, spec.at),
  });
}

/** Deletes a branch; open pull requests based on one that was merged go to where it went, as GitHub does by itself. */
export function deleteBranch(
  state: State,
  repository: Repository,
  spec: { branch: string; by: string; at?: string },
): void {
  const before = branchTip(repository, spec.branch);
  const [by, at] = [account(state, spec.by), dateOf(state, spec.at)];
  deleteRef(repository.gitDir, branchRef(spec.branch));
  note(state, repository, { branch: spec.branch, before, after: '0'.repeat(40), by, at, type: 'branch_deletion' });
  const went = repository.pulls.findLast((pull) => pull.branch === spec.branch && pull.state === 'MERGED');
  for (const pull of repository.pulls.filter((open) => open.state === 'OPEN' && open.base === spec.branch)) {
    if (went) changeBase(state, pull, { base: went.base, by, at, kind: 'automatic_base_change_succeeded' });
  }
}

export function changeBase(
  state: State,
  pull: Pull,
  change: { base: string; by: Account; at: Date; kind: 'base_ref_changed' | 'automatic_base_change_succeeded' },
): void {
  const { base, by, at, kind } = change;
  pull.events.push({ kind, id: nextId(state), at, actor: by, before: pull.base, after: base });
  pull.base = base;
  syncPull(state, pull, pull.headSha, at);
}

export function commitOnto(state: State, repository: Repository, parent: string | undefined, spec: CommitSpec): string {
  return written(state, repository, spec, parent === undefined ? [] : [parent], parent);
}

/** A merge commit that no branch has yet. */
export function mergeByHand(
  state: State,
  repository: Repository,
  spec: CommitSpec & { parents: string[]; tree?: string },
): string {
  return written(state, repository, spec, spec.parents, spec.tree ?? spec.parents[0]);
}

function written(
  state: State,
  repository: Repository,
  spec: CommitSpec,
  parents: string[],
  like: string | undefined,
): string {
  const { objects } = repository;
  const base = like === undefined ? undefined : readCommit(objects, like)?.tree;
  const changed = changeTree(objects, base, spec.files ?? {});
  const tree = Object.entries(spec.copies ?? {}).reduce((current, [path, from]) => {
    const { commit, path: other } = typeof from === 'string' ? { commit: from, path } : from;
    return placeEntry(objects, current, path, entryAt(objects, readCommit(objects, commit)?.tree ?? '', other));
  }, changed);
  const date = dateOf(state, spec.date);
  const paths = [...Object.keys(spec.files ?? {}), ...Object.keys(spec.copies ?? {})];
  return writeCommit(objects, {
    tree,
    parents,
    author: signature(state, spec.author, date),
    committer: signature(state, spec.committer ?? spec.author, date),
    message: `${spec.message ?? `Change ${paths.join(', ')}`}\n`,
  });
}

export function signature(state: State, author: AuthorSpec, date: Date): Signature {
  if (typeof author !== 'string') return { ...author, date };
  const user = account(state, author);
  return { name: user.name, email: emailOf(user), date };
}

function pusherOf(state: State, { pusher, author }: CommitSpec): Account | null {
  const login = pusher ?? (typeof author === 'string' ? author : undefined);
  return login === undefined ? null : account(state, login);
}

function dateOf(state: State, iso: string | undefined): Date {
  return iso === undefined ? state.clock.now() : new Date(iso);
}

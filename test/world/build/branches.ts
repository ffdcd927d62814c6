import { commitsBetween, firstParents, isAncestor, mergeBase, reachable } from '../git/commits.ts';
import { readRef, writeRef } from '../git/refs.ts';
import { nextId, type Account, type ActivityType, type Pull, type Repository, type State } from '../state.ts';

const NOTHING = '0'.repeat(40);

export type Move = { branch: string; to: string; by: Account | null; at: Date; type?: ActivityType };

export function branchRef(branch: string): string {
  return `refs/heads/${branch}`;
}

export function branchTip(repository: Repository, branch: string): string | undefined {
  return readRef(repository.gitDir, branchRef(branch));
}

/** Moves or makes a branch, with what follows: the log of activity, heads of open pull requests, and those that are merged by it without the button. */
export function moveBranch(state: State, repository: Repository, move: Move): void {
  const { branch, to, by, at } = move;
  const before = branchTip(repository, branch);
  writeRef(repository.gitDir, branchRef(branch), to);
  const isForced = before !== undefined && !isAncestor(repository.objects, before, to);
  const type = move.type ?? (before === undefined ? 'branch_creation' : isForced ? 'force_push' : 'push');
  note(state, repository, { branch, before, after: to, by, at, type });
  for (const pull of repository.pulls.filter((open) => open.state === 'OPEN' && open.branch === branch)) {
    if (isForced && by)
      pull.events.push({ kind: 'head_ref_force_pushed', id: nextId(state), at, actor: by, before, after: to });
    syncPull(state, pull, to, at);
  }
  const based = repository.pulls.filter((open) => open.state === 'OPEN' && open.base === branch);
  if (isForced && by)
    for (const pull of based)
      pull.events.push({ kind: 'base_ref_force_pushed', id: nextId(state), at, actor: by, before, after: to });
  if (before !== undefined) mergeIndirectly(state, repository, based, { ...move, before });
}

export function note(
  state: State,
  repository: Repository,
  entry: {
    branch: string;
    before: string | undefined;
    after: string;
    by: Account | null;
    at: Date;
    type: ActivityType;
  },
): void {
  const { branch, before = NOTHING, after, by, at, type } = entry;
  repository.activity.push({ id: nextId(state), ref: branchRef(branch), before, after, at, type, actor: by });
}

/** What a pull request shows once its head or its base changed; once it is merged, it stays what it was. */
export function syncPull(state: State, pull: Pull, head: string, at: Date): void {
  const { repository } = pull;
  const known = new Set(pull.commits);
  writeRef(repository.gitDir, `refs/pull/${pull.number}/head`, head);
  pull.headSha = head;
  pull.baseSha = branchTip(repository, pull.base) ?? pull.baseSha;
  pull.diffBase = mergeBase(repository.objects, pull.baseSha, head);
  pull.commits = commitsBetween(repository.objects, pull.baseSha, head).map(({ oid }) => oid);
  for (const commit of pull.commits)
    if (!known.has(commit)) pull.events.push({ kind: 'pull_request_commit', id: nextId(state), at, commit });
}

/** "Indirect merges" of GitHub's "About pull request merges": an open pull request whose head became part of its base is merged. */
function mergeIndirectly(
  state: State,
  repository: Repository,
  open: readonly Pull[],
  move: Move & { before: string },
): void {
  if (open.length === 0) return;
  const { objects } = repository;
  const [old, now] = [reachable(objects, move.before), reachable(objects, move.to)];
  for (const pull of open.filter(({ headSha }) => now.has(headSha) && !old.has(headSha))) {
    const line = firstParents(objects, move.to);
    const sha = line.findLast((commit) => isAncestor(objects, pull.headSha, commit)) ?? move.to;
    endMerged(state, pull, { by: move.by ?? pull.author, at: move.at, sha, baseSha: move.before, landed: [sha] });
  }
}

export function endMerged(
  state: State,
  pull: Pull,
  { landed, ...merge }: NonNullable<Pull['merge']> & { landed: string[] },
): void {
  pull.state = 'MERGED';
  pull.merge = merge;
  pull.landed = landed;
  pull.events.push({ kind: 'merged', id: nextId(state), at: merge.at, actor: merge.by });
}

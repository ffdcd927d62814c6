import { mergeBase, readCommit, writeCommit, type Commit } from '../git/commits.ts';
import { deleteRef, writeRef } from '../git/refs.ts';
import { differences, placeEntry } from '../git/trees.ts';
import { account, type Account, type Pull, type Repository, type State } from '../state.ts';
import { branchRef, branchTip, endMerged, moveBranch, note } from './branches.ts';
import { emailOf } from './people.ts';
import { signature } from './pushes.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';
export type MergeSpec = {
  by: string;
  method?: MergeMethod;
  at?: string;
  /** By the merge queue, which builds the commit on a branch of its own. */ queue?: boolean;
};

const QUEUE = 'github-merge-queue[bot]';

/** Merges the way the site's button does, committed by GitHub itself. */
export function mergePull(state: State, pull: Pull, spec: MergeSpec): string {
  const { repository } = pull;
  const before = branchTip(repository, pull.base) ?? '';
  const by = account(state, spec.queue ? QUEUE : spec.by);
  const at = spec.at === undefined ? state.clock.now() : new Date(spec.at);
  const landed = LANDINGS[spec.method ?? 'merge'](state, pull, { base: before, by, at });
  const sha = landed.at(-1) ?? before;
  if (spec.queue) throughQueue(state, pull, { before, sha, by, at });
  endMerged(state, pull, { by, at, sha, baseSha: before, landed });
  moveBranch(state, repository, {
    branch: pull.base,
    to: sha,
    by,
    at,
    type: spec.queue ? 'merge_queue_merge' : 'pr_merge',
  });
  return sha;
}

type Landing = { base: string; by: Account; at: Date };

const LANDINGS: Record<MergeMethod, (state: State, pull: Pull, landing: Landing) => string[]> = {
  merge: mergeCommit,
  squash: squashCommit,
  rebase: rebasedCommits,
};

function mergeCommit(state: State, pull: Pull, { base, by, at }: Landing): string[] {
  const { repository } = pull;
  const message = `Merge pull request #${pull.number} from ${repository.owner.login}/${pull.branch}\n\n${pull.title}\n`;
  return [
    writeCommit(repository.objects, {
      tree: mergedTree(repository, base, pull.headSha),
      parents: [base, pull.headSha],
      author: signature(state, by.login, at),
      committer: signature(state, 'web-flow', at),
      message,
    }),
  ];
}

function squashCommit(state: State, pull: Pull, { base, at }: Landing): string[] {
  const { repository } = pull;
  const authors = pull.commits
    .flatMap((oid) => readCommit(repository.objects, oid)?.author ?? [])
    .filter(({ email }) => email !== emailOf(pull.author));
  const trailers = [...new Set(authors.map(({ name, email }) => `Co-authored-by: ${name} <${email}>\n`))];
  return [
    writeCommit(repository.objects, {
      tree: mergedTree(repository, base, pull.headSha),
      parents: [base],
      author: signature(state, pull.author.login, at),
      committer: signature(state, 'web-flow', at),
      message: `${pull.title} (#${pull.number})\n${trailers.length > 0 ? `\n${trailers.join('')}` : ''}`,
    }),
  ];
}

/**
 * Each commit made again on the base, its author kept and whoever merges as its committer; merges among them, and what
 * the base has already, are left out.
 */
function rebasedCommits(state: State, pull: Pull, { base, by, at }: Landing): string[] {
  const { repository } = pull;
  const { objects } = repository;
  const landed: string[] = [];
  for (const oid of pull.commits) {
    const commit = readCommit(objects, oid);
    const onto = readCommit(objects, landed.at(-1) ?? base);
    if (!commit || !onto || commit.parents.length > 1) continue;
    const tree = threeWay(repository, treeOf(repository, commit.parents[0]), onto.tree, commit.tree);
    if (tree !== onto.tree)
      landed.push(
        writeCommit(objects, { ...commit, tree, parents: [onto.oid], committer: signature(state, by.login, at) }),
      );
  }
  if (landed.length === 0) throw new Error('merge conflict: nothing is left to rebase');
  return landed;
}

function throughQueue(
  state: State,
  pull: Pull,
  { before, sha, by, at }: { before: string; sha: string; by: Account; at: Date },
): void {
  const { repository } = pull;
  const branch = `gh-readonly-queue/${pull.base}/pr-${pull.number}-${before}`;
  writeRef(repository.gitDir, branchRef(branch), sha);
  note(state, repository, { branch, before: undefined, after: sha, by, at, type: 'branch_creation' });
  deleteRef(repository.gitDir, branchRef(branch));
  note(state, repository, { branch, before: sha, after: '0'.repeat(40), by, at, type: 'branch_deletion' });
}

/**
 * The base's tree with what the branch changed since they parted; a file both changed, each otherwise, is a conflict.
 */
export function mergedTree(repository: Repository, base: string, head: string): string {
  return threeWay(
    repository,
    treeOf(repository, mergeBase(repository.objects, base, head)),
    treeOf(repository, base),
    treeOf(repository, head),
  );
}

function threeWay(
  { objects }: Repository,
  fork: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
): string {
  const here = new Map(
    differences(objects, fork, ours).map(({ path, after }) => [path, `${after?.mode} ${after?.oid}`]),
  );
  const changes = differences(objects, fork, theirs).filter(
    ({ path, after }) => here.get(path) !== `${after?.mode} ${after?.oid}`,
  );
  const conflict = changes.find(({ path }) => here.has(path));
  if (conflict) throw new Error(`merge conflict in ${conflict.path}`);
  return changes.reduce((merged, { path, after }) => placeEntry(objects, merged, path, after), ours ?? '');
}

function treeOf({ objects }: Repository, oid: Commit['oid'] | undefined): string | undefined {
  return oid === undefined ? undefined : readCommit(objects, oid)?.tree;
}

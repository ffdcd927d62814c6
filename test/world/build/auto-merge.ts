import { canPush } from '../access.ts';
import type { Pull, State } from '../state.ts';
import { branchRef } from './branches.ts';
import { mergePull } from './merges.ts';
import { rulesetsFor } from './repositories.ts';

/** How many approvals the rules of the base want; none where nothing protects it. */
export function approvalsWanted(pull: Pull): number {
  const { repository, base } = pull;
  const counts = rulesetsFor(repository, branchRef(base))
    .flatMap(({ rules }) => rules)
    .filter(({ type }) => type === 'pull_request')
    .map(({ parameters }) => Number(parameters?.['required_approving_review_count'] ?? 0));
  return Math.max(0, ...counts, repository.settings.protection[base]?.reviews?.count ?? 0);
}

/** Whether the rules of the base let a pull request be merged now: by approvals of its head by people with write. */
export function isMergeable(state: State, pull: Pull): boolean {
  const latest = Map.groupBy(
    pull.reviews.filter(({ state: kind }) => kind !== 'COMMENTED' && kind !== 'PENDING'),
    ({ author }) => author.id,
  );
  const opinions = [...latest.values()].flatMap((own) => own.at(-1) ?? []);
  const approvals = opinions.filter(
    (review) =>
      review.state === 'APPROVED' &&
      review.commit === pull.headSha &&
      review.author.id !== pull.author.id &&
      canPush(state, pull.repository, review.author),
  );
  const isRefused = opinions.some(
    (review) => review.state === 'CHANGES_REQUESTED' && canPush(state, pull.repository, review.author),
  );
  return !isRefused && approvals.length >= approvalsWanted(pull);
}

/** Merges a pull request with auto-merge once the rules allow it, in the name of whoever turned that on. */
export function mergeByItself(state: State, pull: Pull): void {
  const { autoMerge } = pull;
  if (autoMerge === null || pull.state !== 'OPEN' || !isMergeable(state, pull)) return;
  const methods = { MERGE: 'merge', SQUASH: 'squash', REBASE: 'rebase' } as const;
  mergePull(state, pull, { by: autoMerge.by.login, method: methods[autoMerge.method] });
}

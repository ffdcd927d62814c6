import type { Provenance, PullRequest, Review } from './evidence.ts';
import { isApp, sameId } from './account.ts';
import type { BotObjection } from './approval-facts.ts';
import { couldBeSameName } from './fold.ts';
import type { Grant } from './grant.ts';
import type { Policy } from './policy.ts';
import type { Role } from './role.ts';
import { type Approval, judgeReviews, type ReviewRules } from './reviews.ts';
import type { Run } from './run.ts';

/** How many approvals a grant for this role needs: the policy's, or more where the role says so. */
export function approvalsNeeded(policy: Policy, role: Role | undefined): number {
  return Math.max(policy.approval.count ?? 1, role?.approval?.count ?? 1);
}

/** Judges the approval of a grant by the pull request that brought it. */
export function judgeApproval(
  policy: Policy,
  role: Role | undefined,
  grant: Grant,
  provenance: Provenance | undefined,
  run: Run,
): Approval {
  const by: ReviewRules = {
    rules: policy.approval,
    needed: approvalsNeeded(policy, role),
    isInvolved: (review) => isOfRun(review, run) || isOfGrant(review, grant),
    objection: (pull) => objectionTo(pull, grant, policy.requests?.app),
  };
  return judgeFile(by, provenance);
}

/** Judges how a file came to be: its last change, and what that replaced. */
export function judgeFile(by: ReviewRules, provenance: Provenance | undefined): Approval {
  const last = judgeReviews(by, provenance);
  return last.ok ? (judgeReplaced(by, provenance) ?? last) : last;
}

/**
 * What is wrong with the copies that the last change replaced, each by the one after it: a pull request shows only what
 * it changes, so what stood there before must have been reviewed as well.
 */
function judgeReplaced(by: ReviewRules, provenance: Provenance | undefined): Approval | undefined {
  for (let before = provenance?.before; before !== undefined; before = before.before) {
    const judged = judgeReviews(by, before);
    if (judged.ok) continue;
    if (judged.reason === 'undecidable') return judged;
    const pull = provenance?.pull?.number ?? 0;
    const { needed } = judged.facts;
    return { ok: false, reason: 'approval-missing', facts: { kind: 'replaced', pull, before: judged, needed } };
  }
  return undefined;
}

/** Whether a reviewer is who the run is for: by number or by login, the first actor or whoever pressed the button. */
export function isOfRun({ author, author_id: id }: Review, run: Run): boolean {
  const written = id === undefined ? undefined : String(id);
  return (
    written === run.actor_id ||
    couldBeSameName(author, run.actor) ||
    written === run.triggering_actor_id ||
    couldBeSameName(author, run.triggering_actor)
  );
}

/** Whether a bot opened the pull request, whatever its login looks like. */
export function isProposedByBot({ author, author_id: id, author_type: type }: PullRequest): boolean {
  return isApp({ login: author, id: id === undefined ? undefined : String(id), type });
}

/** Whether a reviewer gets the access or asked for it. */
function isOfGrant({ author, author_id: id }: Review, grant: Grant): boolean {
  const requester = grant['requested-by'];
  return (
    (grant.holder.kind === 'user' &&
      (sameId(id, grant['principal-id']) || couldBeSameName(author, grant.holder.name))) ||
    (requester !== undefined && couldBeSameName(author, requester)) ||
    sameId(id, grant['requested-by-id'])
  );
}

/**
 * Why a pull request by a bot does not count. Anybody who may change a workflow can have `github-actions[bot]` open
 * one, so only the App that the policy names may propose: one grant at a time, saying which request it is and who
 * asked.
 */
export function objectionTo(
  pull: PullRequest,
  grant: Pick<Grant, 'request' | 'requested-by-id'>,
  app: number | undefined,
): BotObjection | undefined {
  if (!isProposedByBot(pull)) return undefined;
  const { number, author, files } = pull;
  // INVARIANT: whatever number the policy names, any workflow of any branch may have this one open a pull request
  const isAnyWorkflow = couldBeSameName(author.replace(/\[bot\]$/i, ''), 'github-actions');
  if (app === undefined || pull.author_id !== app || isAnyWorkflow)
    return { kind: 'unnamed-bot', pull: number, author };
  if (grant.request === undefined || grant['requested-by-id'] === undefined) return { kind: 'request-unsaid', author };
  if (files === undefined) return { kind: 'files-unknown', pull: number, author };
  return files === 1 ? undefined : { kind: 'more-files', pull: number, author };
}

import { isApp, sameId } from './account.ts';
import type { Provenance, PullRequest, Review } from './evidence.ts';
import { couldBeSameName, isSameName } from './fold.ts';
import { type Approval as ApprovalRules, type ApproverTeam, PERMISSIONS, type Permission } from './policy.ts';
import type { ReasonId } from './reasons.ts';

/** How the approval of a file stands. */
export type Approval =
  | { readonly ok: true; readonly by: readonly string[]; readonly needed: number }
  | { readonly ok: false; readonly reason: ReasonId; readonly needed: number; readonly actual: () => string };

/** What the reviews of a pull request are judged by. */
export interface ReviewRules {
  readonly rules: ApprovalRules;
  readonly needed: number;
  /** Whether somebody is involved besides those who wrote the pull request. */
  readonly isInvolved: (review: Review) => boolean;
  /** Why the pull request does not count whatever its reviews say. */
  readonly objection: (pull: PullRequest) => string | undefined;
}

/**
 * Judges the reviews of the pull request that brought a file. Counted are approvals that still stand, of what is on the default branch now, by people the
 * rules list, who neither get the access nor asked for it nor wrote it. What is left out decides the reason, in the order of the registry.
 */
export function judgeReviews(by: ReviewRules, provenance: Provenance | undefined): Approval {
  const { needed } = by;
  const fail = (reason: ReasonId, actual: () => string): Approval => ({ ok: false, reason, needed, actual });
  const { pull, line } = provenance ?? {};
  if (pull === undefined) return fail('approval-missing', () => 'it did not come by a pull request');
  if (!pull.merged) return fail('approval-missing', () => `pull request #${pull.number} is not merged`);
  if (line === 'broken')
    return fail(
      'approval-missing',
      () => `it was changed after pull request #${pull.number}, which is the last that had it reviewed`,
    );
  if (pull.in_diff === false)
    return fail('approval-missing', () => `pull request #${pull.number} does not change it, so nobody was shown it`);
  const objection = by.objection(pull);
  if (objection !== undefined) return fail('approval-missing', () => objection);
  return judgeApprovals(by, pull, provenance ?? { reviews: [] });
}

function judgeApprovals(by: ReviewRules, pull: PullRequest, provenance: Provenance): Approval {
  const { needed } = by;
  const fail = (reason: ReasonId, actual: () => string): Approval => ({ ok: false, reason, needed, actual });
  const standing = standingApprovals(provenance.reviews);
  if (standing.length === 0)
    return fail('approval-missing', () => `no approval stands on pull request #${pull.number}`);
  const others = standing.filter((review) => !by.isInvolved(review) && !hasWritten(review, pull));
  if (others.length === 0) return fail('approval-self', () => `approved only by ${names(standing)}`);
  const current = others.filter((review) => sawThis(review, pull));
  if (current.length === 0) return fail('approval-stale', () => stale(others, pull));
  if (pull.altered === true)
    return fail('approval-stale', () => `the file is not as it was in pull request #${pull.number}`);
  return countEligible(by, pull, current, provenance);
}

function countEligible(
  by: ReviewRules,
  pull: PullRequest,
  current: readonly Review[],
  { unknown, line }: Provenance,
): Approval {
  const { rules, needed } = by;
  const fail = (reason: ReasonId, actual: () => string): Approval => ({ ok: false, reason, needed, actual });
  const doubts = pull.unknown_authors ?? [];
  const policyOnDoubts = rules['unknown-authors'] ?? 'one-more';
  if (doubts.length > 0 && policyOnDoubts === 'deny')
    return fail('approval-self', () => doubtful(doubts, 'the policy takes no such commits'));
  const wanted = needed + (doubts.length > 0 && policyOnDoubts === 'one-more' ? 1 : 0);
  const eligible = current.filter((review) => isEligible(rules, review));
  if (eligible.length >= wanted) {
    if (line === 'unknown')
      return fail(
        'undecidable',
        () => `it could not be shown that nothing has changed the file since pull request #${pull.number}`,
      );
    return { ok: true, by: eligible.map((review) => review.author), needed: wanted };
  }
  const unread = current.filter((review) => !eligible.includes(review) && couldBeEligible(rules, review));
  if (unknown !== undefined && eligible.length + unread.length >= wanted) return fail('undecidable', () => unknown);
  if (eligible.length === 0) return fail('approval-ineligible', () => `approved by ${names(current)}`);
  if (eligible.length >= needed)
    return fail('approval-self', () =>
      doubtful(doubts, `so it needs ${wanted} approvals and has ${eligible.length}, by ${names(eligible)}`),
    );
  return fail('approval-missing', () => `approved by ${names(eligible)}: ${eligible.length} of ${wanted}`);
}

/** Why none of the approvals is of what was merged. */
function stale(others: readonly Review[], pull: PullRequest): string {
  const shown = others.filter((review) => sawFile(review, pull));
  if (shown.some(({ unseen }) => unseen === 'base')) {
    return `approved by ${names(shown)} on a branch that does not start from the default branch as it was then: rebase the branch on it, and have it approved again`;
  }
  if (shown.length > 0) return `approved by ${names(shown)} before the file was last changed on the default branch`;
  return `approved by ${names(others)} before the last commit`;
}

function doubtful(doubts: readonly string[], consequence: string): string {
  return `${doubts.join(', ')}: nobody can tell that the approver did not write it, ${consequence}`;
}

/** The approvals that no later opinion of the same person has replaced; a comment is no opinion. */
function standingApprovals(reviews: readonly Review[]): readonly Review[] {
  const opinions = reviews.filter((review) => review.state !== 'COMMENTED' && review.state !== 'PENDING');
  const standing = opinions.filter(
    (review, index) =>
      review.state === 'APPROVED' &&
      !opinions.some((other, place) => isSamePerson(other, review) && replaces(other, review, place > index)),
  );
  return standing.length > 1 ? standing.toSorted((a, b) => (a.author < b.author ? -1 : 1)) : standing;
}

/** Scar: an approval without an id once counted beside one of the same login with it. */
function isSamePerson(one: Review, other: Review): boolean {
  return sameId(one.author_id, other.author_id) || couldBeSameName(one.author, other.author);
}

/** INVARIANT: of two opinions of the same moment the one that is no approval stands; of two approvals, the one that GitHub lists later. */
function replaces(other: Review, approval: Review, isListedLater: boolean): boolean {
  if (other.submitted_at !== approval.submitted_at) return other.submitted_at > approval.submitted_at;
  return other.state !== 'APPROVED' || isListedLater;
}

/**
 * Whether the reviewer was shown what is on the default branch now: at the last commit, or at an earlier one where the file was the very same and stood in
 * the diff.
 *
 * INVARIANT: what was approved before the base was changed was another diff.
 */
function sawThis(review: Review, pull: PullRequest): boolean {
  return review.unseen === undefined && sawFile(review, pull);
}

function sawFile(review: Review, pull: PullRequest): boolean {
  if (pull.base_changed_at !== undefined && review.submitted_at <= pull.base_changed_at) return false;
  return review.commit === pull.head_sha || review.same_file === true;
}

/** INVARIANT: either the id or the login is enough to be the same person; a doubt counts against the approval. */
function hasWritten({ author, author_id: id }: Review, pull: PullRequest): boolean {
  return (
    sameId(id, pull.author_id) ||
    couldBeSameName(author, pull.author) ||
    pull.committers.some((login) => couldBeSameName(author, login)) ||
    (id !== undefined && pull.committer_ids?.includes(id) === true)
  );
}

/** Whether somebody may approve: who the rules list by name, team or permission, and is no bot. */
export function isEligible(rules: ApprovalRules, review: Review): boolean {
  const { users = [], teams = [], permission } = rules.approvers;
  if (isBot(review)) return false;
  const listed = users.some((user) =>
    typeof user === 'number' ? user === review.author_id : isSameName(user, review.author),
  );
  const inTeam = teams.some((team) => isIn(team, review) === true);
  return listed || inTeam || (permission !== undefined && rank(review.permission ?? 'none') >= rank(permission));
}

function couldBeEligible(rules: ApprovalRules, review: Review): boolean {
  const { teams = [], permission } = rules.approvers;
  return (
    !isBot(review) &&
    (teams.some((team) => isIn(team, review) === undefined) ||
      (permission !== undefined && review.permission === undefined))
  );
}

/** Whether a reviewer is in a team of the policy; `undefined` when that is not known. With a number, the number decides: names of teams are used again. */
function isIn(team: ApproverTeam, review: Review): boolean | undefined {
  if (typeof team !== 'string') return review.team_ids?.includes(team.id);
  return review.teams?.some((theirs) => isSameName(theirs, team));
}

function isBot({ author, author_id: id, type }: Review): boolean {
  return type !== 'User' || isApp({ login: author, id: id === undefined ? undefined : String(id) });
}

function rank(permission: Permission | 'none'): number {
  return permission === 'none' ? -1 : PERMISSIONS.indexOf(permission);
}

function names(reviews: readonly Review[]): string {
  return reviews.map((review) => review.author).join(', ');
}

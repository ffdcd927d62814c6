import type { Provenance, PullRequest, Review } from './evidence.ts';
import { isApp } from './account.ts';
import { couldBeSameName, isSameName } from './fold.ts';
import type { Grant } from './grant.ts';
import { type ApproverTeam, PERMISSIONS, type Permission, type Policy, type Role } from './policy.ts';
import type { ReasonId } from './reasons.ts';
import type { Run } from './run.ts';

/** How the approval of a grant stands. */
export type Approval =
  | { readonly ok: true; readonly by: readonly string[]; readonly needed: number }
  | { readonly ok: false; readonly reason: ReasonId; readonly needed: number; readonly actual: () => string };

/** How many approvals a grant for this role needs: the policy's, or more where the role says so. */
export function approvalsNeeded(policy: Policy, role: Role | undefined): number {
  return Math.max(policy.approval.count ?? 1, role?.approval?.count ?? 1);
}

/**
 * Judges the reviews of the pull request that brought a grant. Counted are approvals that still stand, on the last commit, by people the
 * policy lists, who neither get the access nor asked for it nor wrote it. What is left out decides the reason, in the order of the registry.
 */
export function judgeApproval(policy: Policy, role: Role | undefined, grant: Grant, provenance: Provenance | undefined, run: Run): Approval {
  const needed = approvalsNeeded(policy, role);
  const fail = (reason: ReasonId, actual: () => string): Approval => ({ ok: false, reason, needed, actual });
  const { pull, unknown } = provenance ?? {};
  if (pull === undefined) return fail('approval-missing', () => 'it did not come by a pull request');
  if (!pull.merged) return fail('approval-missing', () => `pull request #${pull.number} is not merged`);
  const standing = standingApprovals(provenance?.reviews ?? []);
  if (standing.length === 0) return fail('approval-missing', () => `no approval stands on pull request #${pull.number}`);
  const others = standing.filter((review) => !isInvolved(review, grant, pull, run));
  if (others.length === 0) return fail('approval-self', () => `approved only by ${names(standing)}`);
  const current = others.filter((review) => review.commit === pull.head_sha);
  if (current.length === 0) return fail('approval-stale', () => `approved by ${names(others)} before the last commit`);
  if (pull.altered === true) return fail('approval-stale', () => `the file is not as it was in pull request #${pull.number}`);
  const eligible = current.filter((review) => isEligible(policy, review));
  if (eligible.length >= needed) return { ok: true, by: eligible.map((review) => review.author), needed };
  const unread = current.filter((review) => !eligible.includes(review) && couldBeEligible(policy, review));
  if (unknown !== undefined && eligible.length + unread.length >= needed) return fail('undecidable', () => unknown);
  if (eligible.length === 0) return fail('approval-ineligible', () => `approved by ${names(current)}`);
  return fail('approval-missing', () => `approved by ${names(eligible)}: ${eligible.length} of ${needed}`);
}

/** The approvals that no later opinion of the same person has replaced; a comment is no opinion. */
function standingApprovals(reviews: readonly Review[]): readonly Review[] {
  const opinions = reviews.filter((review) => review.state !== 'COMMENTED' && review.state !== 'PENDING');
  const standing = opinions.filter(
    (review, index) => review.state === 'APPROVED' && !opinions.some((other, place) => isSamePerson(other, review) && replaces(other, review, place > index)),
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
 * Whether an approval is of the reviewer's own access: by who gets it, asked for it or wrote it.
 *
 * INVARIANT: either the id or the login is enough to be the same person, as is a login that could be taken for it; a doubt counts against the approval.
 */
function isInvolved(review: Review, grant: Grant, pull: PullRequest, run: Run): boolean {
  const { author, author_id: id } = review;
  const requester = grant['requested-by'];
  const written = id === undefined ? undefined : String(id);
  return (
    written === run.actor_id || couldBeSameName(author, run.actor) ||
    written === run.triggering_actor_id || couldBeSameName(author, run.triggering_actor) ||
    (grant.holder.kind === 'user' && (sameId(id, grant['principal-id']) || couldBeSameName(author, grant.holder.name))) ||
    sameId(id, grant['requested-by-id']) || (requester !== undefined && couldBeSameName(author, requester)) ||
    sameId(id, pull.author_id) || couldBeSameName(author, pull.author) ||
    pull.committers.some((login) => couldBeSameName(author, login)) || (id !== undefined && pull.committer_ids?.includes(id) === true)
  );
}

function sameId(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && one === other;
}

function isEligible(policy: Policy, review: Review): boolean {
  const { users = [], teams = [], permission } = policy.approval.approvers;
  if (isBot(review)) return false;
  const listed = users.some((user) => (typeof user === 'number' ? user === review.author_id : isSameName(user, review.author)));
  const inTeam = teams.some((team) => isIn(team, review) === true);
  return listed || inTeam || (permission !== undefined && rank(review.permission ?? 'none') >= rank(permission));
}

function couldBeEligible(policy: Policy, review: Review): boolean {
  const { teams = [], permission } = policy.approval.approvers;
  return !isBot(review) && (teams.some((team) => isIn(team, review) === undefined) || (permission !== undefined && review.permission === undefined));
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

import { isApp, sameId } from './account.ts';
import type {
  ApprovalDoubt,
  ApprovalFault,
  BotObjection,
  MissingApproval,
  SelfApproval,
  StaleApproval,
} from './approval-facts.ts';
import type { Provenance, PullRequest, Review } from './evidence.ts';
import { couldBeSameName, isSameName } from './fold.ts';
import type { ApprovalRules } from './policy.ts';
import { type ListedTeam, PERMISSIONS, type Permission } from './who.ts';

/** How the approval of a file stands. */
export type Approval = { readonly ok: true; readonly by: readonly string[]; readonly needed: number } | ApprovalFault;

/** What the reviews of a pull request are judged by. */
export interface ReviewRules {
  readonly rules: ApprovalRules;
  readonly needed: number;
  /** Whether somebody is involved besides those who wrote the pull request. */
  readonly isInvolved: (review: Review) => boolean;
  /** Why the pull request does not count whatever its reviews say. */
  readonly objection: (pull: PullRequest) => BotObjection | undefined;
}

/**
 * Judges the reviews of the pull request that brought a file. Counted are approvals that still stand, of what is on the
 * default branch now, by people the rules list, who neither get the access nor asked for it nor wrote it. What is left
 * out decides the reason, in the order of the registry.
 */
export function judgeReviews(by: ReviewRules, provenance: Provenance | undefined): Approval {
  const { needed } = by;
  const { pull, line } = provenance ?? {};
  if (pull === undefined) return approvalMissing({ kind: 'no-pull', needed });
  const { number } = pull;
  if (!pull.merged) return approvalMissing({ kind: 'not-merged', pull: number, needed });
  if (line === 'broken') return approvalMissing({ kind: 'changed-since', pull: number, needed });
  if (pull.in_diff === false) return approvalMissing({ kind: 'not-in-diff', pull: number, needed });
  const objection = by.objection(pull);
  if (objection !== undefined) return approvalMissing({ ...objection, needed });
  return judgeApprovals(by, pull, provenance ?? { reviews: [] });
}

function judgeApprovals(by: ReviewRules, pull: PullRequest, provenance: Provenance): Approval {
  const { needed } = by;
  const valid = validApprovals(provenance.reviews);
  if (valid.length === 0) return approvalMissing({ kind: 'none-stands', pull: pull.number, needed });
  const others = valid.filter((review) => !by.isInvolved(review) && !hasWritten(review, pull));
  if (others.length === 0) return approvalSelf({ kind: 'involved', by: names(valid), needed });
  const current = others.filter((review) => sawThis(review, pull));
  if (current.length === 0) return staleSince(others, pull, needed);
  if (pull.altered === true) return stale({ kind: 'altered', pull: pull.number, needed });
  return judgeCurrent(by, pull, current, provenance);
}

/** Judges approvals of what is on the default branch, by people who had no part in it as far as that is known. */
function judgeCurrent(
  by: ReviewRules,
  pull: PullRequest,
  current: readonly Review[],
  provenance: Provenance,
): Approval {
  const commits = [...(pull.unknown_authors ?? []), ...writtenByBots(pull)];
  const doubtful = by.rules['unknown-authors'] ?? 'one-more';
  const needed = by.needed + (commits.length > 0 && doubtful === 'one-more' ? 1 : 0);
  if (commits.length > 0 && doubtful === 'deny') return approvalSelf({ kind: 'doubtful-denied', commits, needed });
  const eligible = current.filter((review) => isEligible(by.rules, review));
  return eligible.length >= needed
    ? enough(eligible, pull, provenance, needed)
    : tooFew(by, commits, { current, eligible, needed, provenance });
}

/**
 * Commits of bots that the pull request is not from, in words: anybody who may change a workflow can have
 * `github-actions[bot]` write one. The only bot whose pull request is judged is the App that the policy names.
 */
function writtenByBots({ author, committers }: PullRequest): readonly string[] {
  return committers
    .filter((login) => isApp({ login }) && !isSameName(login.replace(/\[bot\]$/i, ''), author.replace(/\[bot\]$/i, '')))
    .map((login) => `commits by \`${login}\`, a bot that may write for anybody`);
}

function enough(eligible: readonly Review[], pull: PullRequest, { line }: Provenance, needed: number): Approval {
  return line === 'unknown'
    ? doubtedApproval({ kind: 'line', pull: pull.number }, needed)
    : { ok: true, by: names(eligible), needed };
}

/** Approvals, but not enough of them. */
interface Counted {
  readonly current: readonly Review[];
  readonly eligible: readonly Review[];
  readonly needed: number;
  readonly provenance: Provenance;
}

function tooFew({ rules, needed: usual }: ReviewRules, commits: readonly string[], counted: Counted): Approval {
  const { current, eligible, needed, provenance } = counted;
  const { unknown } = provenance;
  const unread = current.filter((review) => !eligible.includes(review) && couldBeEligible(rules, review));
  if (unknown !== undefined && eligible.length + unread.length >= needed)
    return doubtedApproval({ kind: 'authority', fault: unknown }, needed);
  if (eligible.length === 0) return ineligible(rules, current, needed);
  const by = names(eligible);
  return eligible.length >= usual
    ? approvalSelf({ kind: 'doubtful', commits, by, needed })
    : approvalMissing({ kind: 'too-few', by, needed });
}

function approvalMissing(facts: MissingApproval): ApprovalFault {
  return { ok: false, reason: 'approval-missing', facts };
}

function approvalSelf(facts: SelfApproval): ApprovalFault {
  return { ok: false, reason: 'approval-self', facts };
}

function stale(facts: StaleApproval): ApprovalFault {
  return { ok: false, reason: 'approval-stale', facts };
}

function doubtedApproval(doubt: ApprovalDoubt, needed: number): ApprovalFault {
  return { ok: false, reason: 'undecidable', facts: { kind: 'approval', doubt, needed } };
}

function ineligible(rules: ApprovalRules, current: readonly Review[], needed: number): ApprovalFault {
  const { approvers } = rules;
  const by = current.map((review) => ({
    author: review.author,
    isBot: isBot(review),
    ...(approvers.permission === undefined || review.permission === undefined ? {} : { permission: review.permission }),
  }));
  return { ok: false, reason: 'approval-ineligible', facts: { by, approvers, needed } };
}

/** Why none of the approvals is of what was merged. */
function staleSince(others: readonly Review[], pull: PullRequest, needed: number): ApprovalFault {
  const shown = others.filter((review) => sawFile(review, pull));
  if (shown.length === 0) return stale({ kind: 'earlier-commit', by: names(others), needed });
  const isOtherBase = shown.some(({ unseen }) => unseen === 'base');
  return stale({ kind: isOtherBase ? 'other-base' : 'changed-on-default', by: names(shown), needed });
}

/** The approvals that no later opinion of the same person has replaced; a comment is not an opinion. */
function validApprovals(reviews: readonly Review[]): readonly Review[] {
  const opinions = reviews.filter((review) => review.state !== 'COMMENTED' && review.state !== 'PENDING');
  const valid = opinions.filter(
    (review, index) =>
      review.state === 'APPROVED' &&
      !opinions.some((other, place) => isSamePerson(other, review) && replaces(other, review, place > index)),
  );
  return valid.length > 1 ? valid.toSorted((a, b) => (a.author < b.author ? -1 : 1)) : valid;
}

/** Scar: an approval without an id once counted beside one of the same login with it. */
function isSamePerson(one: Review, other: Review): boolean {
  return sameId(one.author_id, other.author_id) || couldBeSameName(one.author, other.author);
}

/**
 * INVARIANT: of two opinions of the same moment the one that is not an approval stands; of two approvals, the one that
 * GitHub lists later.
 */
function replaces(other: Review, approval: Review, isListedLater: boolean): boolean {
  if (other.submitted_at !== approval.submitted_at) return other.submitted_at > approval.submitted_at;
  return other.state !== 'APPROVED' || isListedLater;
}

/**
 * Whether the reviewer was shown what is on the default branch now: at the last commit, or at an earlier one where the
 * file was the very same and stood in the diff.
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

/** Whether somebody may approve: whom the rules list by name, team or permission, unless it is a bot. */
export function isEligible(rules: ApprovalRules, review: Review): boolean {
  const { users = [], teams = [], permission } = rules.approvers;
  if (isBot(review)) return false;
  const listed = users.some((user) =>
    typeof user === 'number' ? user === review.author_id : isSameName(user, review.author),
  );
  const inTeam = teams.some((team) => isIn(team, review) === true);
  return (
    listed ||
    inTeam ||
    (permission !== undefined && permissionRank(review.permission ?? 'none') >= permissionRank(permission))
  );
}

function isBot({ author, author_id: id, type }: Review): boolean {
  return type !== 'User' || isApp({ login: author, id: id === undefined ? undefined : String(id) });
}

function couldBeEligible(rules: ApprovalRules, review: Review): boolean {
  const { teams = [], permission } = rules.approvers;
  return (
    !isBot(review) &&
    (teams.some((team) => isIn(team, review) === undefined) ||
      (permission !== undefined && review.permission === undefined))
  );
}

/**
 * Whether a reviewer is in a team of the policy; `undefined` when that is not known. With a number, the number decides:
 * names of teams are used again.
 */
function isIn(team: ListedTeam, review: Review): boolean | undefined {
  if (typeof team !== 'string') return review.team_ids?.includes(team.id);
  return review.teams?.some((theirs) => isSameName(theirs, team));
}

function permissionRank(permission: Permission | 'none'): number {
  return permission === 'none' ? -1 : PERMISSIONS.indexOf(permission);
}

function names(reviews: readonly Review[]): readonly string[] {
  return reviews.map((review) => review.author);
}

import { isOfRun, isProposedByBot } from './approval.ts';
import type { BotObjection } from './approval-facts.ts';
import type { Evidence, LineProof, PolicyHistory, PolicyVersion, PullRequest } from './evidence.ts';
import type { Facts, PolicyDoubt, PolicyFinding } from './facts.ts';
import type { ApprovalRules, Policy } from './policy.ts';
import { type Approval, judgeReviews } from './reviews.ts';
import type { Run } from './run.ts';

/** How the policy that is in force came to be. */
export type PolicyReview =
  | { readonly ok: true; readonly facts: PolicyFinding }
  | { readonly ok: false; readonly reason: 'policy-unreviewed'; readonly facts: PolicyFinding }
  | { readonly ok: false; readonly reason: 'undecidable'; readonly facts: Facts['undecidable'] };

/**
 * Judges whether the policy may be believed. The first version there ever was counts; a later one counts when its pull
 * request was approved as the rules of the version before it demand. Where the version before does not count itself, it
 * must be approved as every version back to one that counts demands, and show its reviewers all of it: it is that
 * version once more, or the file was deleted before.
 *
 * INVARIANT: who approves and how many is never read from the version that is being judged.
 */
export function reviewPolicy(policy: Policy, history: PolicyHistory, run: Run): PolicyReview {
  if (history.unavailable !== undefined) return doubtedPolicy({ kind: 'unavailable', fault: history.unavailable });
  const { versions, whole, told } = history;
  const [latest] = versions;
  if (latest === undefined) return doubtedPolicy({ kind: 'empty' });
  if (told === true) return reviewOf(latest, judgeVersion(latest, policy.approval, run));
  if (!whole) return doubtedPolicy({ kind: 'too-many' });
  const last = history.from === undefined ? lastReadable(versions) : firstByAdmin(versions, history.from, run);
  if (last < 0) return doubtedPolicy({ kind: 'unknown-before', from: history.from ?? Number.POSITIVE_INFINITY });
  if (last === 0) return history.from === undefined ? judgeFirst(latest) : { ok: true, facts: mergedBy(latest) };
  const believed = believe(versions, last, run);
  if (believed.has(0)) return { ok: true, facts: mergedBy(latest) };
  const before = versions.slice(1).find(({ approval }) => approval !== undefined)?.approval;
  const judged = before === undefined ? undefined : judgeVersion(latest, before, run);
  return judged?.ok === false ? reviewOf(latest, judged) : policyUnreviewed({ kind: 'earlier' });
}

/**
 * Judges whether `people.yml` may be believed: its last change, and every copy that this replaced, must have been
 * approved as the policy demands of a change of itself. There is no first version that counts by itself: who may
 * approve was known by then. `undefined` where that is not judged.
 */
export function reviewPeople(
  { approval: rules }: Policy,
  { people, peopleUnavailable }: Pick<Evidence, 'people' | 'peopleUnavailable'>,
  run: Run,
): PolicyReview | undefined {
  if (peopleUnavailable !== undefined) return doubtedPolicy({ kind: 'people-unavailable', fault: peopleUnavailable });
  for (let copy = people; copy !== undefined; copy = copy.before) {
    const approval = judgeVersion({ provenance: copy }, rules, run);
    if (approval.ok) continue;
    return approval.reason === 'undecidable'
      ? doubtedPolicy({ kind: 'people', doubt: approval.facts.doubt })
      : policyUnreviewed({ kind: 'people', fault: approval });
  }
  return people === undefined ? undefined : { ok: true, facts: mergedBy({ provenance: people }) };
}

/** The first version needs no review, but it must have been in force ever since. */
function judgeFirst({ provenance: { line = 'proved' } }: PolicyVersion): PolicyReview {
  if (line === 'proved') return { ok: true, facts: { kind: 'first' } };
  return line === 'broken' ? policyUnreviewed({ kind: 'first-brought-back' }) : doubtedPolicy({ kind: 'first-line' });
}

function policyUnreviewed(facts: PolicyFinding): PolicyReview {
  return { ok: false, reason: 'policy-unreviewed', facts };
}

function doubtedPolicy(doubt: PolicyDoubt): PolicyReview {
  return { ok: false, reason: 'undecidable', facts: { kind: 'policy', doubt } };
}

function lastReadable(versions: readonly PolicyVersion[]): number {
  const index = versions.findLastIndex(({ approval }) => approval !== undefined);
  return Math.max(index, 0);
}

/** Anybody who could change the rules of the repository could do without the gate. */
const BY_ADMIN: ApprovalRules = { approvers: { permission: 'admin' } };

/**
 * The newest version that may count as the first where it is not known what was before: it came since, it was shown
 * whole because there was no file before it, and an admin of the repository approved it. -1 when there is none.
 */
function firstByAdmin(versions: readonly PolicyVersion[], from: number, run: Run): number {
  return versions.findIndex((version, index) => {
    const { approval, provenance } = version;
    const isKnown = provenance.pull !== undefined && provenance.pull.merged_at > from;
    return (
      approval !== undefined &&
      isKnown &&
      versions[index + 1]?.blob === undefined &&
      judgeVersion(version, BY_ADMIN, run).ok
    );
  });
}

/** The versions that count, found from the oldest to the newest. */
function believe(versions: readonly PolicyVersion[], last: number, run: Run): ReadonlySet<number> {
  const believed = new Set([last]);
  for (let index = last - 1; index >= 0; index--) if (isBelievable(versions, index, believed, run)) believed.add(index);
  return believed;
}

/** Goes back from a version to one that counts, as long as each on the way would have accepted it. */
function isBelievable(
  versions: readonly PolicyVersion[],
  index: number,
  believed: ReadonlySet<number>,
  run: Run,
): boolean {
  const version = versions[index];
  if (version === undefined) return false;
  for (let before = index + 1; before < versions.length; before++) {
    const rules = versions[before]?.approval;
    // a file that could not be read let nothing through, so it names nobody and forbids nothing
    if (rules === undefined) continue;
    if (!judgeVersion(version, rules, run).ok) return false;
    if (believed.has(before))
      return believed.has(index + 1) || showsAll(version, versions[index + 1], versions[before]);
  }
  return false;
}

/**
 * Whether reviewers were shown all that the version has, though the one before it does not count: a diff shows only
 * what it adds to that one.
 */
function showsAll(
  { blob }: PolicyVersion,
  before: PolicyVersion | undefined,
  good: PolicyVersion | undefined,
): boolean {
  return before?.blob === undefined || (blob !== undefined && blob === good?.blob);
}

function judgeVersion({ provenance }: PolicyVersion, rules: ApprovalRules, run: Run): Approval {
  if (rules.policy === 'any') return judgeOpen(provenance.line ?? 'proved');
  return judgeReviews(
    { rules, needed: rules.count ?? 1, isInvolved: (review) => isOfRun(review, run), objection: byBot },
    provenance,
  );
}

/** Whoever may push may change the policy; but it must have been in force ever since. */
function judgeOpen(line: LineProof): Approval {
  if (line === 'proved') return { ok: true, by: [], needed: 0 };
  return line === 'broken'
    ? { ok: false, reason: 'approval-missing', facts: { kind: 'brought-back', needed: 0 } }
    : {
        ok: false,
        reason: 'undecidable',
        facts: { kind: 'approval', doubt: { kind: 'line-without-review' }, needed: 0 },
      };
}

function byBot(pull: PullRequest): BotObjection | undefined {
  return isProposedByBot(pull) ? { kind: 'bot', pull: pull.number, author: pull.author } : undefined;
}

function reviewOf(version: PolicyVersion, approval: Approval): PolicyReview {
  if (approval.ok) return { ok: true, facts: mergedBy(version) };
  return approval.reason === 'undecidable'
    ? doubtedPolicy({ kind: 'change', doubt: approval.facts.doubt })
    : policyUnreviewed({ kind: 'change', fault: approval });
}

function mergedBy({ provenance: { pull } }: PolicyVersion): PolicyFinding {
  return pull === undefined ? { kind: 'allowed' } : { kind: 'reviewed', pull: pull.number };
}

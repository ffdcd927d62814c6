import { isOfRun, isProposedByBot } from './approval.ts';
import type { Line, PolicyHistory, PolicyVersion, PullRequest } from './evidence.ts';
import type { Approval as ApprovalRules, Policy } from './policy.ts';
import type { ReasonId } from './reasons.ts';
import { type Approval, judgeReviews } from './reviews.ts';
import type { Run } from './run.ts';

/** How the policy that is in force came to be. */
export type PolicyReview =
  | { readonly ok: true; readonly how: () => string }
  | { readonly ok: false; readonly reason: 'policy-unreviewed' | 'undecidable'; readonly actual: () => string };

/**
 * Judges whether the policy may be believed. The first version there ever was counts; a later one counts when its pull request was approved as the rules
 * of the version before it demand. Where the version before does not count itself, it must be approved as every version back to one that counts demands, and
 * show its reviewers all of it: it is that version once more, or the file was deleted before.
 *
 * INVARIANT: who approves and how many is never read from the version that is being judged.
 */
export function reviewPolicy(policy: Policy, history: PolicyHistory, run: Run): PolicyReview {
  if (history.unavailable !== undefined)
    return { ok: false, reason: 'undecidable', actual: () => history.unavailable ?? '' };
  const { versions, whole, hidden, told } = history;
  const [latest] = versions;
  if (latest === undefined) return { ok: false, reason: 'undecidable', actual: () => 'its history is empty' };
  if (told === true) return conclude(latest, judgeVersion(latest, policy.approval, run));
  if (!whole) return { ok: false, reason: 'undecidable', actual: () => 'it has had more versions than could be read' };
  if (hidden === true) return { ok: false, reason: 'policy-unreviewed', actual: () => HIDDEN };
  const last = lastReadable(versions);
  if (last === 0) return judgeFirst(latest);
  const believed = believe(versions, last, run);
  if (believed.has(0)) return { ok: true, how: () => describe(latest) };
  const before = versions.slice(1).find(({ approval }) => approval !== undefined)?.approval;
  const judged = before === undefined ? undefined : judgeVersion(latest, before, run);
  return judged?.ok === false
    ? conclude(latest, judged)
    : { ok: false, reason: 'policy-unreviewed', actual: () => EARLIER };
}

/** The first version needs no review, but it must have been in force ever since. */
function judgeFirst({ provenance: { line = 'proved' } }: PolicyVersion): PolicyReview {
  if (line === 'proved') return { ok: true, how: () => 'the first version' };
  return line === 'broken'
    ? {
        ok: false,
        reason: 'policy-unreviewed',
        actual: () => 'the first version was brought back, after others had replaced it',
      }
    : {
        ok: false,
        reason: 'undecidable',
        actual: () => 'it could not be shown that the first version is still in force',
      };
}

const HIDDEN = 'the default branch was at another policy that its history does not show';
const EARLIER =
  'a change before the last one was not reviewed. To put that right, revert it, or delete the file and add it anew, by pull requests that the approvers from before that change approve';

function lastReadable(versions: readonly PolicyVersion[]): number {
  const index = versions.findLastIndex(({ approval }) => approval !== undefined);
  return Math.max(index, 0);
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

/** Whether reviewers were shown all that the version has, though the one before it does not count: a diff shows only what it adds to that one. */
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
function judgeOpen(line: Line): Approval {
  if (line === 'proved') return { ok: true, by: [], needed: 0 };
  return line === 'broken'
    ? {
        ok: false,
        reason: 'approval-missing',
        needed: 0,
        actual: () => 'it was brought back, after others had replaced it',
      }
    : {
        ok: false,
        reason: 'undecidable',
        needed: 0,
        actual: () => 'it could not be shown that nothing has changed it since',
      };
}

function byBot(pull: PullRequest): string | undefined {
  return isProposedByBot(pull) ? `pull request #${pull.number} was proposed by a bot, ${pull.author}` : undefined;
}

function conclude(version: PolicyVersion, approval: Approval): PolicyReview {
  if (approval.ok) return { ok: true, how: () => describe(version) };
  return {
    ok: false,
    reason: approval.reason === 'undecidable' ? 'undecidable' : 'policy-unreviewed',
    actual: () => `${approval.actual()}${REMARKS[approval.reason] ?? ''}`,
  };
}

/** Why somebody who approved a change does not count. */
const REMARKS: Readonly<Partial<Record<ReasonId, string>>> = {
  'approval-self':
    '. Whoever wrote the change cannot approve it, nor can whoever this run is for: another approver has to approve a change of the policy',
  'approval-ineligible': ', whom the policy before it does not make an approver, or not any more',
};

function describe({ provenance: { pull } }: PolicyVersion): string {
  return pull === undefined ? 'as the version before it allows' : `reviewed in pull request #${pull.number}`;
}

import type { EmergencyFault } from '../facts.ts';
import { type Case, type Finding, outcomes } from '../finding.ts';
import { type Emergency, emergencyId } from './emergency-grant.ts';
import { findRevocation } from '../tags.ts';
import type { BreakGlassEvidence, FiledIssue } from './evidence.ts';
import { isOnCall } from './listed.ts';
import { reviewStage, type ReviewStage, takenBy } from './reviewed.ts';
import { countSlots, slotFolder, slotLog, type SlotOwner } from './slots.ts';

/** What stands in for the approval of a grant, in the order of the registry; what could not be told comes last. */
export interface EmergencyFindings {
  readonly known: readonly Finding[];
  readonly unknown: readonly Finding[];
}

/**
 * The checks that take the place of an approval where somebody asked for access in an emergency.
 *
 * INVARIANT: each of them is made from what GitHub says now, never from what a workflow wrote about it.
 */
export function emergencyFindings(emergency: Emergency, found: BreakGlassEvidence, situation: Case): EmergencyFindings {
  const findings = [
    checkListed(emergency, situation),
    validForm(emergencyFault(emergency, situation)),
    checkCount(emergency, found, situation),
    checkReviews(emergency, found, situation),
  ];
  return {
    known: findings.filter(({ name }) => name !== 'undecidable'),
    unknown: findings.filter(({ name }) => name === 'undecidable'),
  };
}

/** Who has the place in the log that counts an issue. */
export function slotOwner({ number, opened_at: at }: Pick<FiledIssue, 'number' | 'opened_at'>): SlotOwner {
  return { issue: number, opened: Math.floor(at / 1000) * 1000 };
}

function checkListed({ rules, form }: Emergency, { run, evidence }: Case): Finding {
  const listed = isOnCall(rules.who, run);
  if (listed !== 'unknown')
    return outcomes('break-glass-not-listed', () => ({ role: form.role, actor: run.actor }))(listed === 'member');
  const fault = evidence.teamsUnknown ?? { message: 'the teams of the people of this run could not be read' };
  const [team] = rules.who.teams ?? [];
  const name = typeof team === 'string' ? team : (team?.team ?? '');
  return outcomes('undecidable', () => ({ kind: 'membership', team: name, fault }))(false);
}

const validForm = (fault: EmergencyFault | undefined): Finding =>
  outcomes('break-glass-invalid', () => fault ?? { kind: 'none' })(fault === undefined);

/** What is wrong with the issue itself. */
function emergencyFault({ issue, form, rules, grant }: Emergency, { run, now }: Case): EmergencyFault | undefined {
  const { number } = issue;
  // INVARIANT: by number; a login is somebody else's by tomorrow
  if (String(issue.author_id) !== run.actor_id) return { kind: 'other-person', issue: number, author: issue.author };
  if (issue.transferred) return { kind: 'transferred', issue: number };
  if (issue.by_email) return { kind: 'by-email', issue: number };
  if (issue.edited) return { kind: 'edited', issue: number };
  if (issue.closed) return { kind: 'closed', issue: number };
  if (form.isDrill && rules.drill === undefined) return { kind: 'no-drill', issue: number, role: form.role };
  const until = grant.expires ?? 0;
  return now < until ? undefined : { kind: 'over', issue: number, until };
}

function checkCount({ issue, form, rules }: Emergency, { slots }: BreakGlassEvidence, { run }: Case): Finding {
  const log = slotLog(slots, slotFolder(run.actor_id, form.role, form.isDrill));
  if (!log.ok) return outcomes('undecidable', () => ({ kind: 'uses-blocked', tag: log.tag }))(false);
  const { spent } = countSlots(log.entries, slotOwner(issue), rules.each);
  const { count: most, per } = rules.each;
  return outcomes('break-glass-exhausted', () => ({ most, per, spent }))(spent < most);
}

/** INVARIANT: a review that is not known to be there is not there. */
function checkReviews({ issue }: Emergency, { slots, reviews }: BreakGlassEvidence, situation: Case): Finding {
  const { policy, run, now, evidence } = situation;
  const isEnded = (number: number): boolean => findRevocation(evidence.revoked, emergencyId(number)) !== undefined;
  const states = takenBy(slots, policy)
    .filter((taken) => taken.issue !== issue.number && now > taken.due)
    .map((taken) => ({
      issue: taken.issue,
      due: taken.due,
      state: reviewStage(taken, reviews.get(taken.issue), policy, {
        login: run.actor,
        isEnded: isEnded(taken.issue),
      }),
    }));
  const open = (state: ReviewStage): readonly { readonly issue: number; readonly due: number }[] =>
    states.filter((one) => one.state === state).map(({ issue: number, due }) => ({ issue: number, due }));
  const overdue = open('missing');
  const [unknown] = open('unknown');
  if (overdue.length === 0 && unknown !== undefined) {
    const fault = reviews.get(unknown.issue)?.unavailable ?? { message: 'it could not be shown who approved it' };
    return outcomes('undecidable', () => ({ kind: 'break-glass-review', issue: unknown.issue, fault }))(false);
  }
  return outcomes('break-glass-unreviewed', () => ({ overdue }))(overdue.length === 0);
}

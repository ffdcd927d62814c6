import { type Allow, type Check, type Decision, type Deny, failure } from '../decision.ts';
import type { DecisionRequest } from '../decision-request.ts';
import { endOfAccess } from '../end-of-access.ts';
import type { Evidence } from '../evidence.ts';
import { type Case, type Finding, toChecks } from '../finding.ts';
import { grantChecker } from '../grant-checks.ts';
import type { Policy } from '../policy.ts';
import type { ReasonId } from '../reasons.ts';
import { checkRun } from '../run-checks.ts';
import { emergencyFindings, slotOwner } from './emergency-checks.ts';
import { type Emergency, emergencyId, emergencyOf } from './emergency-grant.ts';
import type { BreakGlassEvidence, FiledIssue } from './evidence.ts';
import { countSlots, slotFolder, slotLog } from './slots.ts';

/** What access in an emergency is decided by. */
export interface EmergencySituation {
  readonly policy: Policy;
  readonly evidence: Evidence;
  readonly found: BreakGlassEvidence;
  readonly request: DecisionRequest;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** An issue and which of its checks failed. */
interface JudgedIssue {
  readonly issue: FiledIssue;
  readonly emergency?: Emergency;
  readonly failed: readonly ReasonId[];
  readonly checks: () => readonly Check[];
  readonly hasPlace: boolean;
}

/** An issue that is older says nothing about a run of now. */
const RECENT_MS = 86_400_000;

/**
 * Decides where no grant lets a run go on: by an issue in which its person asked for break-glass access. `usual` is the
 * refusal by grants; it stands where nobody asked.
 *
 * INVARIANT: what is true of the whole run stands in the way as it does of grants: `never`, a policy that was not
 * reviewed, and a freeze unless the policy itself lets emergencies pass over it. Only a person who started the run
 * themselves: a tool that names somebody never has it.
 */
export function decideEmergency(usual: Deny, situation: EmergencySituation): Decision {
  const { policy, evidence, found, request, now } = situation;
  if (request.grant !== undefined || request.run.delegation !== undefined) return usual;
  const isFreezePassedOver = policy['frozen-allows-break-glass'] === true;
  const globals = checkRun({ ok: true, value: policy }, evidence, request.run, request.role, { isFreezePassedOver });
  if (globals.some(({ outcome }) => outcome === 'fail')) return usual;
  const { unavailable } = found;
  if (unavailable !== undefined)
    return usual.reason === 'no-grant'
      ? refusedFor(usual, 'undecidable', [
          ...globals,
          failure('undecidable', { kind: 'break-glass', fault: unavailable }),
        ])
      : usual;
  const judged = found.issues
    .filter((issue) => now - issue.opened_at < RECENT_MS && isForRun(issue, situation))
    .map((issue) => judgeIssue(issue, situation))
    .toSorted((a, b) => Number(isPast(a, now)) - Number(isPast(b, now)) || firstToUse(a, b));
  const [first] = judged;
  if (first === undefined) return usual;
  const considered = [
    ...usual.considered,
    ...judged.map(({ issue, emergency, failed }) => ({
      grant: emergencyId(issue.number),
      ...(emergency === undefined ? {} : { role: emergency.form.role }),
      failed,
    })),
  ];
  const roles = judged.flatMap(({ emergency, failed }) => (failed.length === 0 ? (emergency?.form.role ?? []) : []));
  if (new Set(roles).size > 1) return { ...ambiguous(usual, roles, globals), considered };
  if (first.emergency !== undefined && first.failed.length === 0)
    return { ...letIn(first, first.emergency, globals, situation), considered };
  if (usual.reason !== 'no-grant' && usual.reason !== 'frozen' && isPast(first, now)) return { ...usual, considered };
  return { ...turnedDown(usual, first, globals), considered };
}

/** Nobody asks by it any more: what a grant lacks is the better answer. */
function isPast({ issue, emergency }: JudgedIssue, now: number): boolean {
  return issue.closed || now >= (emergency?.grant.expires ?? Number.POSITIVE_INFINITY);
}

function turnedDown(usual: Deny, { issue, emergency, failed, checks }: JudgedIssue, globals: readonly Check[]): Deny {
  return {
    ...refusedFor(usual, failed[0] ?? 'break-glass-invalid', [...globals, ...checks()]),
    grant: emergencyId(issue.number),
    ...(emergency === undefined ? {} : { role: emergency.form.role, expires: emergency.grant.expires ?? 0 }),
  };
}

function ambiguous(usual: Deny, roles: readonly string[], globals: readonly Check[]): Deny {
  const check = failure('role-ambiguous', { roles: [...new Set(roles)].toSorted() });
  return refusedFor(usual, 'role-ambiguous', [...globals, check]);
}

/** Whether an issue is about a role that this run could be for. */
function isForRun({ form }: FiledIssue, { policy, request: { role } }: EmergencySituation): boolean {
  const roles = role === undefined ? [...policy.roles.keys()] : [role];
  const open = roles.filter((name) => policy.roles.get(name)?.['break-glass'] !== undefined);
  return form === undefined ? open.length > 0 : open.includes(form.role);
}

function judgeIssue(issue: FiledIssue, { policy, evidence, found, request, now }: EmergencySituation): JudgedIssue {
  const { run, home, steps } = request;
  const emergency = emergencyOf(issue, policy, run);
  if (emergency === undefined) {
    const checks = (): readonly Check[] => [failure('break-glass-invalid', { kind: 'form', issue: issue.number })];
    return { issue, failed: ['break-glass-invalid'], checks, hasPlace: false };
  }
  const situation: Case = { policy, evidence, run, now, home, ...(steps === undefined ? {} : { steps }) };
  const { grant, form, rules } = emergency;
  const findings: readonly Finding[] = grantChecker(situation, () => emergencyFindings(emergency, found, situation))(
    grant,
  );
  const log = slotLog(found.slots, slotFolder(run.actor_id, form.role, form.isDrill));
  return {
    issue,
    emergency,
    failed: findings.flatMap(({ ok, name }) => (ok ? [] : [name])),
    checks: () => toChecks(findings, grant, situation),
    hasPlace: log.ok && countSlots(log.entries, slotOwner(issue), rules.each).hasPlace,
  };
}

/**
 * Of those that are not past: fewest failed checks, then what is counted already, then the latest. The order in which
 * issues were read does not matter.
 */
function firstToUse(a: JudgedIssue, b: JudgedIssue): number {
  return (
    a.failed.length - b.failed.length ||
    Number(b.hasPlace) - Number(a.hasPlace) ||
    b.issue.opened_at - a.issue.opened_at ||
    b.issue.number - a.issue.number
  );
}

function letIn(
  { issue, checks, hasPlace }: JudgedIssue,
  { form, rules, grant }: Emergency,
  globals: readonly Check[],
  { policy, request: { run }, now }: EmergencySituation,
): Allow {
  const expires = issue.opened_at + rules.lasts * 1000;
  return {
    schema: 1,
    decision: 'allow',
    grant: grant.id,
    role: form.role,
    expires,
    until: endOfAccess(policy.roles.get(form.role), expires, now),
    checks: [...globals, ...checks()],
    considered: [],
    principal: run.triggering_actor,
    run,
    emergency: {
      issue: issue.number,
      opened: slotOwner(issue).opened,
      isDrill: form.isDrill,
      credentialsOf: form.isDrill ? (rules.drill ?? form.role) : form.role,
      hasPlace,
    },
  };
}

function refusedFor({ principal, run, considered }: Deny, reason: ReasonId, checks: readonly Check[]): Deny {
  return { schema: 1, decision: 'deny', reason, checks, considered, principal, run };
}

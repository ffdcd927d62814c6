import { type Check, type Considered, type Decision, type Deny, failure } from './decision.ts';
import type { DecisionRequest } from './decision-request.ts';
import type { Evidence } from './evidence.ts';
import { type Case, type Finding, toChecks } from './finding.ts';
import { grantChecker } from './grant-checks.ts';
import { grantEnd } from './grant-times.ts';
import type { Grant, GrantFile } from './grant.ts';
import type { Policy, PolicyFile } from './policy.ts';
import { membershipOf } from './principal.ts';
import type { ReasonId } from './reasons.ts';
import type { Run } from './run.ts';
import { checkRun } from './run-checks.ts';
import { decideEmergency } from './break-glass/decide-emergency.ts';
import { endOfAccess } from './end-of-access.ts';

/** A candidate and which of its checks failed; what they found is gathered for the one that is shown. */
interface Judged {
  readonly id: string;
  readonly grant?: Grant;
  /** When it ends, milliseconds since 1970; `undefined` for a void grant, and where no merge is known. */
  readonly end: number | undefined;
  readonly failed: readonly ReasonId[];
  readonly checks: () => readonly Check[];
}

/**
 * Decides whether a run goes on. Pure: no clock, no IO; `now` is milliseconds since 1970. Never throws on bad files: a
 * doubt is a denial.
 *
 * INVARIANT: allowed only if the policy stands, nothing is frozen, nothing under `never` is touched, and one grant of
 * the principal passes every check; or, without one, access in an emergency does that the principal asked for.
 */
export function decide(
  policyFile: PolicyFile,
  grants: readonly GrantFile[],
  evidence: Evidence,
  request: DecisionRequest,
  now: number,
): Decision {
  const usual = decideByGrants(policyFile, grants, evidence, request, now);
  return usual.decision === 'allow' || policyFile?.ok !== true || evidence.breakGlass === undefined
    ? usual
    : decideEmergency(usual, { policy: policyFile.value, evidence, found: evidence.breakGlass, request, now });
}

function decideByGrants(
  policyFile: PolicyFile,
  grants: readonly GrantFile[],
  evidence: Evidence,
  request: DecisionRequest,
  now: number,
): Decision {
  const { run, home, role, steps } = request;
  const globals = checkRun(policyFile, evidence, run, role);
  const refused = globals.find((check) => check.outcome === 'fail');
  if (refused !== undefined || policyFile?.ok !== true)
    return deny(refused?.name ?? 'policy-missing', run, globals, []);
  const policy = policyFile.value;
  const situation: Case = { policy, evidence, run, now, home, ...(steps === undefined ? {} : { steps }) };
  const check = grantChecker(situation);
  const judged = candidates(grants, request)
    .map((file) => judgeGrant(file, check, situation))
    .toSorted(byCloseness);
  return choose(judged, globals, request, policy, now);
}

/** Lets the run go on by a grant that passes every check, where these agree on a role; else says what comes closest. */
function choose(
  judged: readonly Judged[],
  globals: readonly Check[],
  request: DecisionRequest,
  policy: Policy,
  now: number,
): Decision {
  const { run } = request;
  const considered = judged.map(summarise);
  const passing = judged.filter((entry) => entry.failed.length === 0);
  const [closest] = judged;
  if (closest === undefined) return deny('no-grant', run, [...globals, noGrantCheck(request)], []);
  if (passing.length === 0)
    return {
      ...deny(closest.failed[0] ?? 'no-grant', run, [...globals, ...closest.checks()], considered),
      ...about(closest),
    };
  const roles = [...new Set(passing.map((entry) => entry.grant?.role ?? ''))].toSorted();
  if (roles.length > 1)
    return deny('role-ambiguous', run, [...globals, failure('role-ambiguous', { roles })], considered);
  return allow(passing, globals, considered, run, policy, now);
}

function allow(
  passing: readonly Judged[],
  globals: readonly Check[],
  considered: readonly Considered[],
  run: Run,
  policy: Policy,
  now: number,
): Decision {
  const [first] = passing.toSorted((a, b) => (a.end ?? 0) - (b.end ?? 0) || compareText(a.id, b.id));
  // INVARIANT: nothing is allowed without an end
  if (first?.grant === undefined || first.end === undefined) return deny('undecidable', run, globals, considered);
  const { id, role } = first.grant;
  const expires = first.end;
  return {
    schema: 1,
    decision: 'allow',
    grant: id,
    role,
    expires,
    until: endOfAccess(policy.roles.get(role), expires, now),
    checks: [...globals, ...first.checks()],
    considered,
    principal: run.triggering_actor,
    run,
  };
}

/** The grants that could cover this run: the principal's, for the role named; a void one for any role. */
function candidates(grants: readonly GrantFile[], request: DecisionRequest): readonly GrantFile[] {
  const organisation = request.home.split('/')[0] ?? '';
  return grants.filter(
    (file) =>
      membershipOf(file.holder, request.run, organisation) !== 'no' &&
      (request.grant === undefined || request.grant === file.id) &&
      (request.role === undefined || !file.ok || file.grant.role === request.role),
  );
}

function judgeGrant(file: GrantFile, check: (grant: Grant) => readonly Finding[], situation: Case): Judged {
  if (!file.ok) {
    const { id, problems } = file;
    const checks = (): readonly Check[] => [failure('grant-invalid', { problem: problems[0] })];
    return { id, end: undefined, failed: ['grant-invalid'], checks };
  }
  const { id, grant } = file;
  const failed: ReasonId[] = [];
  for (const finding of check(grant)) if (!finding.ok) failed.push(finding.name);
  const end = grantEnd(grant, situation.evidence);
  return { id, grant, end, failed, checks: () => toChecks(check(grant), grant, situation) };
}

/** Fewest failed checks first, then latest to end, then by id: the order in which grants were read does not matter. */
function byCloseness(a: Judged, b: Judged): number {
  if (a.failed.length !== b.failed.length) return a.failed.length - b.failed.length;
  const [one, other] = [a.end ?? Number.NEGATIVE_INFINITY, b.end ?? Number.NEGATIVE_INFINITY];
  if (one !== other) return other > one ? 1 : -1;
  return compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function summarise(judged: Judged): Considered {
  const { id, grant, failed } = judged;
  return grant === undefined ? { grant: id, failed } : { grant: id, role: grant.role, failed };
}

function about(judged: Judged): Partial<Pick<Deny, 'grant' | 'role' | 'expires'>> {
  return {
    grant: judged.id,
    ...(judged.grant === undefined ? {} : { role: judged.grant.role }),
    ...(judged.end === undefined ? {} : { expires: judged.end }),
  };
}

function noGrantCheck({ run, role, grant }: DecisionRequest): Check {
  return failure(
    'no-grant',
    grant === undefined
      ? { kind: 'any', actor: run.actor, ...(role === undefined ? {} : { role }) }
      : { kind: 'named', grant },
  );
}

function deny(reason: ReasonId, run: Run, checks: readonly Check[], considered: readonly Considered[]): Deny {
  return { schema: 1, decision: 'deny', reason, checks, considered, principal: run.triggering_actor, run };
}

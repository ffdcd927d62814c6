import { approvalsNeeded, judgeApproval } from './approval.ts';
import type { PrincipalNamed } from './facts.ts';
import { type Case, type Finding, outcomes } from './finding.ts';
import { grantEnd, grantStart } from './grant-times.ts';
import type { Grant } from './grant.ts';
import type { Policy } from './policy.ts';
import type { Role } from './role.ts';
import { coversTriggering, foldersOfAll, membershipOf } from './principal.ts';
import type { Run } from './run.ts';
import { addDelegation, isPressedByTool, namedPerson } from './delegation/checks.ts';
import { scopeChecks } from './scope.ts';
import { findRevocation, revocationBy } from './tags.ts';
import { closesAt } from './window.ts';

/** What the checks of all grants of one role share. */
interface RoleView {
  readonly role: Role | undefined;
  /** Seconds. */
  readonly lifetime: number;
  readonly window?: Finding;
  readonly scope: (grant: Grant) => readonly Finding[];
}

/** What says that somebody may have the access at all: what was found, and what could not be told. */
export interface Warrant {
  readonly known: readonly Finding[];
  readonly unknown: readonly Finding[];
}

/**
 * Gives a function that makes every check of one grant, in the order of the registry; what grants of one role share is
 * found once. `warrant` takes the place of the approval where there is none to look at.
 */
export function grantChecker(
  situation: Case,
  warrant: (grant: Grant, role: Role | undefined) => Warrant = (grant, role) =>
    warrantOfApproval(grant, role, situation),
): (grant: Grant) => readonly Finding[] {
  const views = new Map<string, RoleView>();
  const organisation = organisationOf(situation);
  return (grant) => {
    let view = views.get(grant.role);
    if (view === undefined) views.set(grant.role, (view = viewRole(grant.role, situation)));
    const { known, unknown } = warrant(grant, view.role);
    const findings: Finding[] = [
      ...namedPerson(grant, view.role, situation),
      roleKnown(view.role !== undefined),
      notRevoked(isUnrevoked(grant, situation)),
      ...known,
    ];
    addTimes(findings, grant, view, situation);
    addPeople(findings, grant, situation, organisation);
    addDelegation(findings, grant, situation);
    for (const finding of view.scope(grant)) findings.push(finding);
    if (view.role !== undefined && situation.steps !== undefined) findings.push(...situation.steps(view.role, grant));
    const most = grant['max-uses'];
    if (most !== undefined) findings.push(usesLeft(spentUses(grant, situation) < most));
    // what could not be read is reported last: anything else that fails is the better answer
    findings.push(...unknown);
    if (grant.holder.kind === 'team' && !isMembershipKnown(grant, situation.run, organisation))
      findings.push(membershipKnown(false));
    return findings;
  };
}

function viewRole(name: string, situation: Case): RoleView {
  const role = situation.policy.roles.get(name);
  const isOpen = role?.windows?.some((window) => closesAt(window, situation.now) !== undefined) === true;
  return {
    role,
    lifetime: longestLife(situation.policy, role),
    ...(role?.windows === undefined ? {} : { window: windowOpen(isOpen) }),
    scope: role === undefined ? () => [] : scopeChecks(role, situation.run, situation.home),
  };
}

const roleKnown = outcomes('role-unknown', (grant) => ({ kind: 'granted', role: grant.role }));

const windowOpen = outcomes('outside-window', (grant, { policy, now }) => ({
  windows: policy.roles.get(grant.role)?.windows ?? [],
  now,
}));

const notRevoked = outcomes('grant-revoked', ({ id, revoked }, situation) => {
  const tag = revokingTag(id, situation);
  if (tag !== undefined) return revocationBy(tag);
  return revoked === undefined ? { kind: 'none' } : { kind: 'file', ...revoked };
});

function isUnrevoked(grant: Grant, situation: Case): boolean {
  return grant.revoked === undefined && revokingTag(grant.id, situation) === undefined;
}

/** INVARIANT: who lost all of hers is not let in by a team either, and starts nothing again for somebody else. */
function revokingTag(id: string, { evidence: { revoked, names }, run }: Case): string | undefined {
  if (revoked.size === 0) return undefined;
  const places = [id, ...foldersOfAll(run, names)];
  return places.map((place) => findRevocation(revoked, place)).find((tag) => tag !== undefined);
}

function warrantOfApproval(grant: Grant, role: Role | undefined, situation: Case): Warrant {
  const approval = checkApproval(grant, role, situation);
  return approval.name === 'undecidable' ? { known: [], unknown: [approval] } : { known: [approval], unknown: [] };
}

function checkApproval(grant: Grant, role: Role | undefined, situation: Case): Finding {
  if (situation.evidence.unavailable?.has(grant.id) === true) return provenanceKnown(false);
  const approval = judgeApproval(
    situation.policy,
    role,
    grant,
    situation.evidence.provenance.get(grant.id),
    situation.run,
  );
  if (approval.ok) return approved(true);
  const { reason, facts } = approval;
  // a fault has the facts of its own reason
  return { name: reason, ok: false, facts: () => facts } as Finding;
}

const provenanceKnown = outcomes('undecidable', (grant, { evidence }) => ({
  kind: 'provenance',
  fault: evidence.unavailable?.get(grant.id) ?? { message: 'it could not be read' },
}));

const approved = outcomes('approval-missing', (grant, { policy, evidence, run }) => {
  const role = policy.roles.get(grant.role);
  const approval = judgeApproval(policy, role, grant, evidence.provenance.get(grant.id), run);
  return { kind: 'approved', by: approval.ok ? approval.by : [], needed: approvalsNeeded(policy, role) };
});

function addTimes(findings: Finding[], grant: Grant, view: RoleView, situation: Case): void {
  const starts = grantStart(grant, situation.evidence);
  const end = grantEnd(grant, situation.evidence);
  // without a merge there is no approval either, and that check says so: there is nothing to measure
  if (starts !== undefined && end !== undefined) findings.push(shortEnough(end - starts <= view.lifetime * 1000));
  if (starts !== undefined) findings.push(started(situation.now >= starts));
  // whenever it was merged, it ends by then at the latest
  const latest = end ?? grant.expires;
  if (latest !== undefined) findings.push(notEnded(situation.now < latest));
  if (view.window !== undefined) findings.push(view.window);
}

/** The longest life of a grant for this role, in seconds. */
function longestLife(policy: Policy, role: Role | undefined): number {
  return Math.min(policy.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY);
}

const shortEnough = outcomes('grant-too-long', (grant, { policy, evidence }) => ({
  lifetime: longestLife(policy, policy.roles.get(grant.role)),
  starts: grantStart(grant, evidence) ?? 0,
  expires: grantEnd(grant, evidence) ?? 0,
}));
const started = outcomes('grant-not-started', (grant, { evidence, now }) => ({
  starts: grantStart(grant, evidence) ?? 0,
  now,
}));
const notEnded = outcomes('grant-expired', (grant, { evidence, now }) => ({
  expires: grantEnd(grant, evidence) ?? grant.expires ?? 0,
  now,
}));

function addPeople(findings: Finding[], grant: Grant, situation: Case, organisation: string): void {
  findings.push(checkPrincipalId(grant, situation, organisation));
  const covered = coversTriggering(grant, situation.run, organisation);
  if (covered !== 'unknown') findings.push(startedByHolder(covered === 'member' && !isPressedByTool(situation)));
}

/**
 * INVARIANT: an app is only ever covered by its id, because anything that holds a workflow's own token can act under
 * the app's name. A team has no account of its own: an id in its grant is that of the one member who may use it.
 */
function checkPrincipalId(grant: Grant, situation: Case, organisation: string): Finding {
  // a team of the name, and of another number: the name was used again
  if (
    grant['team-id'] !== undefined &&
    membershipOf(grant.holder, situation.run, organisation, grant['team-id']) === 'no'
  )
    return sameTeam(false);
  const id = grant['principal-id'];
  if (id !== undefined) return sameAccount(String(id) === situation.run.actor_id);
  if (grant.holder.kind === 'team') return memberOfTeam(true);
  // a handle is never used again, and who has it is reviewed
  if (grant.holder.kind === 'person') return knownByHandle(true);
  return grant.holder.kind === 'app' || situation.policy.approval.require?.includes('principal-id') === true
    ? accountNamed(false)
    : sameLogin(true);
}

const principal = (named: (grant: Grant) => PrincipalNamed): ((ok: boolean) => Finding) =>
  outcomes('principal-mismatch', (grant, { run }) => ({ named: named(grant), actor: run.actor, id: run.actor_id }));
const memberOfTeam = principal(() => ({ kind: 'member' }));
const sameTeam = principal((grant) => ({ kind: 'team', id: grant['team-id'] ?? 0 }));
const sameAccount = principal((grant) => ({ kind: 'account', id: grant['principal-id'] ?? 0 }));
const sameLogin = principal((grant) => ({ kind: 'login', login: grant.holder.name }));
const knownByHandle = principal((grant) => ({ kind: 'handle', handle: grant.holder.name }));
const accountNamed = principal(() => ({ kind: 'unnumbered' }));

const startedByHolder = outcomes('rerun-by-other', (grant, { run }) => ({
  isOfTeam: grant.holder.kind === 'team' && grant['principal-id'] === undefined,
  actor: run.actor,
  attempt: run.run_attempt,
  by: run.triggering_actor,
}));

function organisationOf(situation: Case): string {
  return situation.home.split('/', 1)[0] ?? '';
}

function isMembershipKnown(grant: Grant, run: Run, organisation: string): boolean {
  return (
    membershipOf(grant.holder, run, organisation, grant['team-id']) !== 'unknown' &&
    coversTriggering(grant, run, organisation) !== 'unknown'
  );
}

const membershipKnown = outcomes('undecidable', (grant, situation) => ({
  kind: 'membership',
  team: `${organisationOf(situation)}/${grant.holder.name}`,
  fault: situation.evidence.teamsUnknown ?? { message: 'the teams of the people of this run could not be read' },
}));

function spentUses(grant: Grant, situation: Case): number {
  return situation.evidence.uses.get(grant.id) ?? 0;
}

const usesLeft = outcomes('uses-exhausted', (grant, situation) => ({
  most: grant['max-uses'] ?? 0,
  spent: spentUses(grant, situation),
}));

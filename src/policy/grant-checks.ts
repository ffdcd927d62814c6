import { approvalsNeeded, judgeApproval } from './approval.ts';
import { formatDuration } from './duration.ts';
import type { Evidence } from './evidence.ts';
import { type Case, type Finding, outcomes } from './finding.ts';
import type { Grant } from './grant.ts';
import { foldersOf } from './holder.ts';
import { formatInstant } from './instant.ts';
import type { Policy, Role } from './policy.ts';
import { actorOf, coversTriggering, holds, triggeringOf } from './principal.ts';
import type { Run } from './run.ts';
import { scopeOf } from './scope.ts';
import { describeTag, findRevocation, revocationTag } from './tags.ts';
import { closesAt, formatWindow } from './window.ts';

export type { Case } from './finding.ts';

/** When a grant begins: as written, else when it was merged. */
export function startOf(grant: Grant, evidence: Evidence): number | undefined {
  if (grant.starts !== undefined) return grant.starts;
  const pull = evidence.provenance.get(grant.id)?.pull;
  return pull?.merged === true ? pull.merged_at : undefined;
}

/** What the checks of all grants of one role share. */
interface RoleView {
  readonly role: Role | undefined;
  /** Seconds. */
  readonly lifetime: number;
  readonly window?: Finding;
  readonly scope: (grant: Grant) => readonly Finding[];
}

/** Gives a function that makes every check of one grant, in the order of the registry; what grants of one role share is found once. */
export function grantChecker(of: Case): (grant: Grant) => readonly Finding[] {
  const views = new Map<string, RoleView>();
  const organisation = organisationOf(of);
  return (grant) => {
    let view = views.get(grant.role);
    if (view === undefined) views.set(grant.role, (view = viewRole(grant.role, of)));
    const approval = checkApproval(grant, view.role, of);
    const isKnown = approval.name !== 'undecidable';
    const findings = [roleKnown(view.role !== undefined), notRevoked(isUnrevoked(grant, of))];
    if (isKnown) findings.push(approval);
    addTimes(findings, grant, view, of);
    addPeople(findings, grant, of, organisation);
    for (const finding of view.scope(grant)) findings.push(finding);
    if (view.role !== undefined && of.steps !== undefined) findings.push(...of.steps(view.role, grant));
    const most = grant['max-uses'];
    if (most !== undefined) findings.push(usesLeft(spentUses(grant, of) < most));
    // what could not be read is reported last: anything else that fails is the better answer
    if (!isKnown) findings.push(approval);
    if (grant.holder.kind === 'team' && !isMembershipKnown(grant, of.run, organisation))
      findings.push(membershipKnown(false));
    return findings;
  };
}

function viewRole(name: string, of: Case): RoleView {
  const role = of.policy.roles.get(name);
  const isOpen = role?.windows?.some((window) => closesAt(window, of.now) !== undefined) === true;
  return {
    role,
    lifetime: longestLife(of.policy, role),
    ...(role?.windows === undefined ? {} : { window: windowOpen(isOpen) }),
    scope: role === undefined ? () => [] : scopeOf(role, of.run, of.home),
  };
}

const roleKnown = outcomes('role-unknown', (grant) => ({ expected: 'a role of the policy', actual: grant.role }));

const windowOpen = outcomes('outside-window', (grant, { policy, now }) => ({
  expected: (policy.roles.get(grant.role)?.windows ?? []).map(formatWindow).join('; '),
  actual: formatInstant(now),
}));

const notRevoked = outcomes('grant-revoked', ({ id, revoked }, of) => {
  const tag = revokingTag(id, of);
  const inFile =
    revoked === undefined
      ? 'no'
      : `by ${revoked.by} at ${formatInstant(revoked.at)}${revoked.why === undefined ? '' : `: ${revoked.why}`}`;
  return { expected: 'not revoked', actual: tag === undefined ? inFile : `by ${describeTag(revocationTag(tag))}` };
});

function isUnrevoked(grant: Grant, of: Case): boolean {
  return grant.revoked === undefined && revokingTag(grant.id, of) === undefined;
}

/** INVARIANT: who lost all of hers is not let in by a team either, and starts nothing again for somebody else. */
function revokingTag(id: string, { evidence: { revoked }, run }: Case): string | undefined {
  if (revoked.size === 0) return undefined;
  const places = [id, ...foldersOf(actorOf(run)), ...foldersOf(triggeringOf(run))];
  return places.map((place) => findRevocation(revoked, place)).find((tag) => tag !== undefined);
}

function checkApproval(grant: Grant, role: Role | undefined, of: Case): Finding {
  if (of.evidence.unavailable?.has(grant.id) === true) return provenanceKnown(false);
  const approval = judgeApproval(of.policy, role, grant, of.evidence.provenance.get(grant.id), of.run);
  if (approval.ok) return approved(true);
  const { needed, reason, actual } = approval;
  return { name: reason, ok: false, words: () => ({ expected: countApprovals(needed), actual: actual() }) };
}

const provenanceKnown = outcomes('undecidable', (grant, { evidence }) => ({
  expected: 'the pull request of the grant',
  actual: evidence.unavailable?.get(grant.id) ?? 'it could not be read',
}));

const approved = outcomes('approval-missing', (grant, { policy, evidence, run }) => {
  const role = policy.roles.get(grant.role);
  const approval = judgeApproval(policy, role, grant, evidence.provenance.get(grant.id), run);
  return {
    expected: countApprovals(approvalsNeeded(policy, role)),
    actual: `approved by ${approval.ok ? approval.by.join(', ') : 'nobody'}`,
  };
});

function countApprovals(needed: number): string {
  return `${needed} ${needed === 1 ? 'approval' : 'approvals'}`;
}

function addTimes(findings: Finding[], grant: Grant, view: RoleView, of: Case): void {
  const starts = startOf(grant, of.evidence);
  // without a start there is no approval either, and that check says so: there is nothing to measure
  if (starts !== undefined)
    findings.push(shortEnough(grant.expires - starts <= view.lifetime * 1000), started(of.now >= starts));
  findings.push(notEnded(of.now < grant.expires));
  if (view.window !== undefined) findings.push(view.window);
}

/** The longest life of a grant for this role, in seconds. */
function longestLife(policy: Policy, role: Role | undefined): number {
  return Math.min(policy.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY);
}

const shortEnough = outcomes('grant-too-long', (grant, { policy, evidence }) => ({
  expected: `at most ${formatDuration(longestLife(policy, policy.roles.get(grant.role)))}`,
  actual: `${formatInstant(startOf(grant, evidence) ?? 0)} to ${formatInstant(grant.expires)}`,
}));
const started = outcomes('grant-not-started', (grant, { evidence, now }) => ({
  expected: `from ${formatInstant(startOf(grant, evidence) ?? 0)}`,
  actual: formatInstant(now),
}));
const notEnded = outcomes('grant-expired', (grant, { now }) => ({
  expected: `before ${formatInstant(grant.expires)}`,
  actual: formatInstant(now),
}));

function addPeople(findings: Finding[], grant: Grant, of: Case, organisation: string): void {
  findings.push(checkPrincipalId(grant, of, organisation));
  const covered = coversTriggering(grant, of.run, organisation);
  if (covered !== 'unknown') findings.push(startedByHolder(covered === 'member'));
}

/**
 * INVARIANT: an app is only ever covered by its id, because anything that holds a workflow's own token can act under the app's name. A team
 * has no account of its own: an id in its grant is that of the one member who may use it.
 */
function checkPrincipalId(grant: Grant, of: Case, organisation: string): Finding {
  // a team of the name, and of another number: the name was used again
  if (grant['team-id'] !== undefined && holds(grant.holder, of.run, organisation, grant['team-id']) === 'no')
    return sameTeam(false);
  const id = grant['principal-id'];
  if (id !== undefined) return sameAccount(String(id) === of.run.actor_id);
  if (grant.holder.kind === 'team') return memberOfTeam(true);
  return grant.holder.kind === 'app' || of.policy.approval.require?.includes('principal-id') === true
    ? accountNamed(false)
    : sameLogin(true);
}

const principal = (expected: (grant: Grant) => string): ((ok: boolean) => Finding) =>
  outcomes('principal-mismatch', (grant, { run }) => ({
    expected: expected(grant),
    actual: `${run.actor} (${run.actor_id})`,
  }));
const memberOfTeam = principal(() => 'a member of the team');
const sameTeam = principal((grant) => `a member of team ${grant['team-id'] ?? ''}`);
const sameAccount = principal((grant) => `account ${grant['principal-id'] ?? ''}`);
const sameLogin = principal((grant) => `the login ${grant.holder.name}`);
const accountNamed = outcomes('principal-mismatch', () => ({
  expected: 'a `principal-id` in the grant',
  actual: 'the grant has none',
}));

const startedByHolder = outcomes('rerun-by-other', (grant, { run }) => ({
  expected:
    grant.holder.kind === 'team' && grant['principal-id'] === undefined
      ? 'started by a member of the team'
      : `started by ${run.actor}`,
  actual: `attempt ${run.run_attempt} started by ${run.triggering_actor}`,
}));

function organisationOf(of: Case): string {
  return of.home.split('/', 1)[0] ?? '';
}

function isMembershipKnown(grant: Grant, run: Run, organisation: string): boolean {
  return (
    holds(grant.holder, run, organisation, grant['team-id']) !== 'unknown' &&
    coversTriggering(grant, run, organisation) !== 'unknown'
  );
}

const membershipKnown = outcomes('undecidable', (grant, of) => ({
  expected: `membership of ${organisationOf(of)}/${grant.holder.name}`,
  actual: of.evidence.teamsUnknown ?? 'the teams of the people of this run could not be read',
}));

function spentUses(grant: Grant, of: Case): number {
  return of.evidence.uses.get(grant.id) ?? 0;
}

const usesLeft = outcomes('uses-exhausted', (grant, of) => ({
  expected: `fewer than ${grant['max-uses'] ?? 0} uses`,
  actual: `${spentUses(grant, of)} spent`,
}));

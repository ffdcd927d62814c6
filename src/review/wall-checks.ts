import type { AuditedTrust } from '../walls/finding/audited.ts';
import type { WallFindingId } from '../walls/finding/finding-kinds.ts';
import { targetName } from '../walls/finding/target-name.ts';
import type { FailedCheck, WallFinding } from '../walls/finding/wall-finding.ts';
import { type Meant, meantTokens } from '../walls/meant.ts';
import type { ReviewedPolicy } from './facts.ts';
import type { FindingFacts } from './finding-facts.ts';
import { type Checked, type FindingId, type Spot, passedCheck, uncheckedFor } from './finding.ts';
import { policySpot } from './grant-view.ts';
import { isUnreadSource, type NotDecided } from './source.ts';
import type { SeenWalls, WallFound } from './wall-facts.ts';

/** Findings that are made from the audit of walls alone. */
export type WallId = WallFindingId & { [K in FindingId]: FindingFacts[K] extends WallFound ? K : never }[FindingId];

/** What no file or answer that was given is about. */
const NOT_GIVEN = { state: 'not-asked' } as const;

/** Every identity of a cloud that the policy names, or that trusts its repositories, checked for one thing. */
export function trustChecks<K extends WallId>(id: K, policy: ReviewedPolicy): readonly Checked<K>[] {
  const { walls } = policy;
  if (walls.state !== 'read')
    return cloudCredentialsOf(policy).map((meant) =>
      uncheckedFor(aboutMeant(meant), 'walls', isUnreadSource(walls) ? walls : NOT_GIVEN),
    );
  const seen = walls.value;
  return [
    ...seen.audit.trusts.flatMap((trust) => checksOfTrust(id, policy, seen, trust)),
    ...unseenMeant(seen).map((meant) => uncheckedFor(aboutMeant(meant), 'walls', NOT_GIVEN)),
  ];
}

function checksOfTrust<K extends WallId>(
  id: K,
  policy: ReviewedPolicy,
  { audit }: SeenWalls,
  trust: AuditedTrust,
): readonly Checked<K>[] {
  const about = aboutTrust(trust);
  const found = audit.findings.filter(
    (one) => one.id === id && one.target === trust.target && (one.file === undefined || one.file === trust.file),
  );
  if (found.length > 0) return found.map((one) => checkedWall<K>(policy, about, one));
  return trust.answers === undefined
    ? [uncheckedFor(about, 'walls', undecidedBy(['its document cannot be read']))]
    : [passedCheck(about)];
}

/** What the audit says of one thing, as a check of the review. */
export function checkedWall<K extends WallId>(policy: ReviewedPolicy, about: string, finding: WallFinding): Checked<K> {
  if (finding.outcome === 'unknown') return uncheckedFor(about, 'walls', undecidedBy(finding.why));
  const [first] = finding.roles;
  const owner = first === undefined ? undefined : policy.policy.roles.get(first.role)?.owner;
  const spot = spotOfRole(policy, finding);
  return {
    outcome: 'fail',
    about: `${about}${caseOf(finding)}`,
    // each of them finds the same kind of facts
    facts: wallFound(finding),
    ...(spot === undefined ? {} : { spot }),
    ...(owner === undefined ? {} : { owner }),
  };
}

/** What was found, without the words for it. */
function wallFound({ target, file, token, at, facts, roles }: FailedCheck): WallFound {
  return {
    target,
    ...(file === undefined ? {} : { file }),
    ...(token === undefined ? {} : { token }),
    ...(at === undefined ? {} : { at }),
    named: facts,
    roles,
  };
}

function spotOfRole(policy: ReviewedPolicy, { roles: [first] }: FailedCheck): Spot | undefined {
  if (first === undefined) return undefined;
  const { role, credential } = first;
  return policySpot(policy, 'roles', role, ...(credential === '' ? [] : ['credentials', credential]));
}

/** What tells two findings of one kind about the same identity apart. */
const CASE_NAMES = ['what', 'operator', 'claim'] as const;

function caseOf({ facts }: FailedCheck): string {
  const names = CASE_NAMES.flatMap((name) => (facts[name] === undefined ? [] : [String(facts[name])]));
  return names.length === 0 ? '' : ` (${names.join(' ')})`;
}

/** Credentials of the policy that nothing that was read is about. */
export function unseenMeant({ audit, meant }: SeenWalls): readonly Meant[] {
  return meant.filter((one) => trustsOf(audit.trusts, one).length === 0);
}

/** The documents that let a credential of the policy be issued. */
export function trustsOf(
  trusts: readonly AuditedTrust[],
  { role, credential }: Pick<Meant, 'role' | 'credential'>,
): readonly AuditedTrust[] {
  return trusts.filter(({ meant }) => meant.some((one) => one.role === role && one.credential === credential));
}

const MEANT = new WeakMap<ReviewedPolicy, readonly Meant[]>();

/** The credentials of a policy that a cloud issues, whether or not anything was read of clouds. */
export function cloudCredentialsOf(policy: ReviewedPolicy): readonly Meant[] {
  const known = MEANT.get(policy);
  if (known !== undefined) return known;
  const made = meantTokens(policy.policy, {
    home: policy.home,
    gate: policy.policy.walls?.gate,
    repositories: [],
  });
  MEANT.set(policy, made);
  return made;
}

export function aboutMeant({ provider, target }: Pick<Meant, 'provider' | 'target'>): string {
  return `trust ${provider} ${targetName(target)}`;
}

export function aboutTrust({ provider, target, meant: [first] }: AuditedTrust): string {
  return first === undefined ? `trust ${provider} ${target}` : aboutMeant(first);
}

/** What was read, and could not be told by. */
export function undecidedBy(why: readonly string[]): NotDecided {
  return { state: 'undecided', why: why.join('; ') };
}

/** What the sources of a policy's walls leave out; where there is any, what is not among them may yet be there. */
export function leftOut({ sources }: Pick<SeenWalls, 'sources'>): readonly string[] {
  return sources.flatMap(({ name, state, partial }) =>
    state === 'refused' ? [`${name} was refused`] : partial.map((one) => `${name}: ${one}`),
  );
}

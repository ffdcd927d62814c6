import { foldCase, isSameName } from '../../policy/fold.ts';
import type { Policy } from '../../policy/policy.ts';
import { askTrust, trustClass, type TrustAnswer, type TrustAnswers, type TrustClass } from '../classify.ts';
import type { Meant } from '../meant.ts';
import type { RepositoryFacts } from '../repository-facts.ts';
import type { StateItem } from '../state/inventory.ts';
import { templatesFor, type TokenWorld, tokenWorld } from '../token-world.ts';
import type { AuditContext, AuditedTrust, AuditGap, TrustSubject } from './audited.ts';
import { WALL_FINDING_IDS, SEVERITIES } from './finding-kinds.ts';
import { CONTEXT_CHECKS, TRUST_CHECKS } from './checks.ts';
import { type ProtectedPlaces, protectedPlaces } from './protected-places.ts';
import { provenAnswers } from './prove.ts';
import { trustSubjects } from './trust-subjects.ts';
import { foreignIssuers, unjudgedWays } from './trust-of-others.ts';
import { GITHUB_ISSUER } from '../token.ts';
import type { WallFinding } from './wall-finding.ts';

/** What is audited. */
export interface AuditOrder {
  readonly policy: Policy;
  readonly home: string;
  readonly gate: string | undefined;
  /** Of the tokens of these repositories; that of github.com when left out. */
  readonly issuer?: string;
  readonly repositories: readonly RepositoryFacts[];
  readonly meant: readonly Meant[];
  readonly items: readonly StateItem[];
  /** Sources that could not be read whole: of what is not there nothing follows. */
  readonly gaps?: readonly AuditGap[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Told after each trust, of how many are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

export interface WallAudit {
  readonly trusts: readonly AuditedTrust[];
  /** What is unknown first, then the worst. */
  readonly findings: readonly WallFinding[];
}

/** Compares what was read of clouds and of GitHub with the policy. Pure. */
export function auditWalls(order: AuditOrder): WallAudit {
  const { policy, home, gate, issuer = GITHUB_ISSUER, repositories, meant, items, now, onProgress } = order;
  const worlds = new Map<string, TokenWorld>();
  const subjects = trustSubjects(items, meant);
  const trusts = subjects.map((subject, index) => {
    const audited = auditTrust(subject, order, worlds);
    onProgress?.(index + 1, subjects.length);
    return audited;
  });
  const context: AuditContext = {
    policy,
    home,
    gate,
    issuer,
    repositories,
    meant,
    items,
    trusts,
    placesOf: placesIn(items, repositories, home),
    gaps: order.gaps ?? [],
    now,
  };
  const findings = [
    ...trusts.flatMap((trust) => TRUST_CHECKS.flatMap((check) => check(trust, context))),
    ...CONTEXT_CHECKS.flatMap((check) => check(context)),
  ];
  return { trusts, findings: findings.toSorted(byAuditWeight) };
}

/** What is protected in each repository, each looked at once. */
function placesIn(
  items: readonly StateItem[],
  repositories: readonly RepositoryFacts[],
  home: string,
): AuditContext['placesOf'] {
  const known = new Map<string, ProtectedPlaces>();
  return (repository) => {
    const name = foldCase(repository);
    const branch = repositories.find((one) => isSameName(one.repository, repository))?.defaultBranch;
    const isOnly = repositories.length <= 1 && isSameName(repository, home);
    const defaultBranch = branch === '' ? undefined : branch;
    const places = known.get(name) ?? protectedPlaces(items, { repository, isOnly, defaultBranch });
    known.set(name, places);
    return places;
  };
}

function auditTrust(
  subject: TrustSubject,
  { repositories, now, issuer = GITHUB_ISSUER }: AuditOrder,
  worlds: Map<string, TokenWorld>,
): AuditedTrust {
  const { trust, meant } = subject;
  const named = meant.flatMap(({ places }) => places.map(({ repository }) => repository));
  const own = named.length === 0 ? repositories : [...new Set(named)];
  // only what is not GitHub's own form changes which tokens there are
  const { subjects = [], issuers = [] } = trust ?? {};
  const key = JSON.stringify([own.map(({ repository }) => repository), templatesFor(subjects), issuers]);
  const world = worlds.get(key) ?? tokenWorld(own, subjects, issuers);
  worlds.set(key, world);
  if (trust === undefined) return { ...subject, answers: undefined, trustClass: undefined, world };
  const answers = provenAnswers(askTrust({ trust, meant, world, now }), subject);
  return { ...subject, answers, trustClass: auditedClass(subject, answers, issuer), world };
}

/** Answers that make a class worse than that only jobs of the gate get in, the worst first. */
const WORSE_ANSWERS = ['github', 'owner', 'repository', 'pushers', 'notGate'] as const;

/** The class of a trust. INVARIANT: nobody is said to be kept out by a trust of which part is not understood. */
function auditedClass(subject: TrustSubject, answers: TrustAnswers, issuer: string): TrustClass | undefined {
  if (subject.isForEverybody === true || foreignIssuers(subject, issuer).length > 0) return 'github';
  const found = trustClass(answers);
  const worse = WORSE_ANSWERS.slice(0, found === 'not-gate' ? -1 : undefined).map((question) => answers[question]);
  const isUnread =
    (found === 'nobody' ? Object.values<TrustAnswer>({ ...answers }) : worse).some(
      ({ kind }) => kind === 'undecided',
    ) && ['not-gate', 'gate', 'nobody'].includes(found);
  const isOpen = (found === 'gate' || found === 'nobody') && unjudgedWays(subject, issuer).length > 0;
  return isUnread || isOpen ? undefined : found;
}

/** INVARIANT: what is unknown stands before what is known. */
function byAuditWeight(one: WallFinding, other: WallFinding): number {
  return weight(one) - weight(other) || WALL_FINDING_IDS.indexOf(one.id) - WALL_FINDING_IDS.indexOf(other.id);
}

function weight(finding: WallFinding): number {
  return finding.outcome === 'unknown' ? -1 : SEVERITIES.indexOf(finding.severity);
}

import type { AccessPath } from './access-path.ts';
import type { Ignore, ReviewedPolicy, ReviewFacts } from './facts.ts';
import type { FindingFacts } from './finding-facts.ts';
import {
  type Checked,
  type Failed,
  type FindingId,
  FINDING_SEVERITIES,
  type FindingSeverity,
  type Spot,
  type Unchecked,
} from './finding.ts';
import { FINDING_IDS, FINDING_RULES } from './finding-rules.ts';
import { type ReadSource, sourceRows } from './read-sources.ts';
import { reviewedPaths } from './reviewed-paths.ts';
import { REVIEW_SOURCES, type ReviewSource } from './source.ts';

/** One finding, in the place where it was found. */
export type ReviewFinding = {
  readonly [K in FindingId]: {
    readonly id: K;
    readonly severity: FindingSeverity;
    /** Name of the policy. */
    readonly home: string;
    readonly about: string;
    readonly facts: FindingFacts[K];
    readonly spot?: Spot;
    readonly owner?: string;
    readonly grants: readonly string[];
  };
}[FindingId];

/** Checks that could not be made for one and the same reason. */
export interface UnknownChecks {
  readonly home: string;
  readonly source: ReviewSource;
  readonly unread: Unchecked['unread'];
  readonly ids: readonly FindingId[];
  /** What they are about; each once. */
  readonly about: readonly string[];
}

/** A grant file that lets nobody do anything, since it cannot be read. */
export interface VoidGrant {
  readonly home: string;
  readonly grant: string;
  readonly problem: string;
}

/** What a review says. What is unknown comes first, then the worst. */
export interface AccessReview {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly homes: readonly string[];
  readonly sources: readonly ReadSource[];
  readonly unknown: readonly UnknownChecks[];
  readonly findings: readonly ReviewFinding[];
  readonly ignored: readonly { readonly finding: ReviewFinding; readonly ignore: Ignore }[];
  /** Ignores that accept nothing: what they name was looked for, and is not found. */
  readonly idle: readonly Ignore[];
  readonly paths: readonly AccessPath[];
  readonly voids: readonly VoidGrant[];
  /** How many checks ended how. */
  readonly checks: { readonly pass: number; readonly fail: number; readonly unknown: number };
}

/** By what a finding is known again: two of one key are one finding. */
export function findingKey({ home, id, about }: Pick<ReviewFinding, 'home' | 'id' | 'about'>): string {
  return JSON.stringify([home, id, about]);
}

/** What came of one check of one policy. */
interface CheckedOfPolicy {
  readonly home: string;
  readonly id: FindingId;
  readonly check: Checked<FindingId>;
}

/** Makes the review. Pure: the same facts give the same review, in the same order. */
export function makeReview(facts: ReviewFacts): AccessReview {
  const outcomes = facts.policies.flatMap((policy) =>
    FINDING_IDS.flatMap((id) => runRule(id, policy, facts).map((check) => ({ home: policy.name, id, check }))),
  );
  const found = new Map<string, ReviewFinding>();
  for (const { home, id, check } of outcomes)
    if (check.outcome === 'fail') {
      const finding = toFinding(home, id, check);
      const key = findingKey(finding);
      if (!found.has(key)) found.set(key, finding);
    }
  const all = [...found.values()].toSorted(byWeight);
  const ignoredBy = liveIgnores(facts);
  const count = (outcome: Checked<FindingId>['outcome']): number =>
    outcomes.filter(({ check }) => check.outcome === outcome).length;
  return {
    now: facts.now,
    homes: facts.policies.map(({ name }) => name),
    sources: sourceRows(facts),
    unknown: groupUnknown(outcomes),
    findings: foundOnce(all.filter((finding) => !ignoredBy.has(findingKey(finding)))),
    ignored: foundOnce(all.filter((finding) => ignoredBy.has(findingKey(finding)))).flatMap((finding) => {
      const ignore = ignoredBy.get(findingKey(finding));
      return ignore === undefined ? [] : [{ finding, ignore }];
    }),
    idle: idleIgnores(ignoredBy, outcomes),
    paths: facts.policies.flatMap((policy) => reviewedPaths(policy, facts)),
    voids: facts.policies.flatMap(voidGrants),
    checks: { pass: count('pass'), fail: count('fail'), unknown: count('unknown') },
  };
}

function runRule(id: FindingId, policy: ReviewedPolicy, facts: ReviewFacts): readonly Checked<FindingId>[] {
  return FINDING_RULES[id].find(policy, facts);
}

function toFinding(home: string, id: FindingId, check: Failed<FindingId>): ReviewFinding {
  const { about, facts, spot, owner, grants = [], severity = FINDING_RULES[id].severity } = check;
  const common = { severity, home, about, grants };
  // the rule of an id finds facts of that id
  return {
    id,
    facts,
    ...common,
    ...(spot === undefined ? {} : { spot }),
    ...(owner === undefined ? {} : { owner }),
  } as ReviewFinding;
}

function byWeight(one: ReviewFinding, other: ReviewFinding): number {
  return (
    FINDING_SEVERITIES.indexOf(one.severity) - FINDING_SEVERITIES.indexOf(other.severity) ||
    FINDING_IDS.indexOf(one.id) - FINDING_IDS.indexOf(other.id) ||
    compareNames(one.home, other.home) ||
    compareNames(one.about, other.about)
  );
}

function compareNames(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Ignores whose time is not over. INVARIANT: one that has ended hides nothing. */
function liveIgnores({ ignores, now }: ReviewFacts): ReadonlyMap<string, Ignore> {
  return new Map(
    ignores
      .filter(({ until }) => now < until)
      .map((ignore) => [JSON.stringify([ignore.home, ignore.finding, ignore.about]), ignore]),
  );
}

/** Those of which nothing is found, and nothing left open. */
function idleIgnores(live: ReadonlyMap<string, Ignore>, outcomes: readonly CheckedOfPolicy[]): readonly Ignore[] {
  const open = new Set(
    outcomes.flatMap(({ home, id, check: { outcome, about } }) =>
      outcome === 'pass' ? [] : [findingKey({ home, id, about })],
    ),
  );
  return [...live].flatMap(([key, ignore]) => (open.has(key) ? [] : [ignore]));
}

/**
 * An identity of a cloud that no role names is looked at with every policy, and what is found about it is one finding
 * of them all. INVARIANT: of those that are accepted and those that are not each keeps one: what one policy accepts is
 * not accepted for another.
 */
function foundOnce(findings: readonly ReviewFinding[]): readonly ReviewFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ id, about, facts }) => {
    if (!('named' in facts) || facts.roles.length > 0) return true;
    const key = JSON.stringify([id, about]);
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

function groupUnknown(outcomes: readonly CheckedOfPolicy[]): readonly UnknownChecks[] {
  const groups = new Map<
    string,
    { home: string; source: ReviewSource; unread: Unchecked['unread']; ids: Set<FindingId>; about: Set<string> }
  >();
  for (const { home, id, check } of outcomes) {
    if (check.outcome !== 'unknown') continue;
    const { source, unread, about } = check;
    const key = JSON.stringify([home, source, unread]);
    const group = groups.get(key) ?? { home, source, unread, ids: new Set(), about: new Set() };
    group.ids.add(id);
    group.about.add(about);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ ids, about, ...group }) => ({ ...group, ids: [...ids], about: [...about] }))
    .toSorted(
      (one, other) =>
        compareNames(one.home, other.home) || REVIEW_SOURCES.indexOf(one.source) - REVIEW_SOURCES.indexOf(other.source),
    );
}

function voidGrants({ name: home, grants }: ReviewedPolicy): readonly VoidGrant[] {
  return grants.flatMap(({ file }) => (file.ok ? [] : [{ home, grant: file.id, problem: file.problems[0].message }]));
}

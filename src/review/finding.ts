import type { ControlId, NhiNumber } from './controls.ts';
import type { FindingFacts } from './finding-facts.ts';
import type { ReviewedPolicy, ReviewFacts } from './facts.ts';
import type { ReviewSource, NotDecided, Unread } from './source.ts';

/** Worst first. */
export const FINDING_SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

export type FindingId = keyof FindingFacts;

/** Where something is written: a key of a YAML file that was read, or a line. */
export type Spot =
  | { readonly file: string; readonly text: string; readonly path: readonly (string | number)[] }
  | { readonly file: string; readonly line: number; readonly column: number };

/** What a check looked at: part of every outcome, and with the id what names it for good. */
interface CheckSubject {
  /** Such as `users/mona/november-banner`, `role flag-release`, `environment production`. */
  readonly about: string;
}

/** A check that found something. */
export interface Failed<K extends FindingId> extends CheckSubject {
  readonly outcome: 'fail';
  readonly facts: FindingFacts[K];
  readonly spot?: Spot;
  /** Who answers for it, as the policy says. */
  readonly owner?: string;
  /** Where it is less or more than the finding usually is. */
  readonly severity?: FindingSeverity;
  /** Grants that it is about. */
  readonly grants?: readonly string[];
}

/** A check that could not be made. */
export interface Unchecked extends CheckSubject {
  readonly outcome: 'unknown';
  readonly source: ReviewSource;
  readonly unread: Unread | NotDecided;
}

export interface Passed extends CheckSubject {
  readonly outcome: 'pass';
}

export type Checked<K extends FindingId> = Failed<K> | Unchecked | Passed;

/** One finding: what it looks for, and what it is evidence for. Its words are in src/report/review. */
export interface FindingRule<K extends FindingId> {
  readonly id: K;
  readonly severity: FindingSeverity;
  readonly nhi: readonly NhiNumber[];
  readonly controls: readonly ControlId[];
  /** Without these, its checks are unknown. Policy and grants are always read. */
  readonly sources: readonly ReviewSource[];
  readonly find: (policy: ReviewedPolicy, review: ReviewFacts) => readonly Checked<K>[];
}

export function passedCheck(about: string): Passed {
  return { outcome: 'pass', about };
}

export function uncheckedFor(about: string, source: ReviewSource, unread: Unread | NotDecided): Unchecked {
  return { outcome: 'unknown', about, source, unread };
}

/** What a check found, with whatever is known besides. */
export function failedCheck<K extends FindingId>(
  about: string,
  facts: FindingFacts[K],
  more: {
    readonly spot?: Spot;
    readonly owner?: string | undefined;
    readonly severity?: FindingSeverity;
    readonly grants?: readonly string[];
  } = {},
): Failed<K> {
  const { owner, ...rest } = more;
  return { outcome: 'fail', about, facts, ...rest, ...(owner === undefined ? {} : { owner }) };
}

import type { StepFinding } from './judge-survey.ts';
import type { Place } from '../file/place.ts';
import type { Counts, Survey } from '../survey.ts';
import { WEAKNESSES, type WeaknessId } from '../weakness.ts';

/** Where something was found, as JSON. */
export interface StepEntry {
  readonly job: string;
  readonly step?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** As written. */
  readonly text: string;
  /** Legs of the matrix in which it was found; absent: in all of them, or there is none. */
  readonly legs?: readonly string[];
}

export interface FindingEntry extends StepEntry {
  readonly reason: StepFinding['reason'];
  readonly what: string;
  readonly allowed: string;
}

export interface OpaqueEntry extends StepEntry {
  readonly why: string;
}

export interface WeaknessEntry extends StepEntry {
  readonly id: WeaknessId;
  readonly advice: string;
}

/**
 * What reading the steps found, as JSON: part of the output `result`, and what `grantgate preflight --json` prints for
 * each workflow.
 */
export interface StepReport {
  readonly mode: 'enforce' | 'warn';
  readonly steps: Counts;
  readonly findings: readonly FindingEntry[];
  readonly opaque: readonly OpaqueEntry[];
  /** Changes elsewhere that only the credentials of the job bound. */
  readonly bounded: readonly OpaqueEntry[];
  readonly weaknesses: readonly WeaknessEntry[];
}

/** Makes the report of a survey and of what was objected to in it. */
export function toStepReport(survey: Survey, findings: readonly StepFinding[], mode: StepReport['mode']): StepReport {
  return {
    mode,
    steps: survey.counts,
    findings: findings.map((finding) => ({
      reason: finding.reason,
      ...stepEntry(finding),
      what: finding.what,
      allowed: finding.allowed,
    })),
    opaque: survey.opaque.map((one) => ({ ...stepEntry(one), why: one.why })),
    bounded: survey.bounded.map((one) => ({ ...stepEntry(one), why: one.why })),
    weaknesses: survey.weaknesses.map((one) => ({
      id: one.id,
      ...stepEntry({ ...one, step: undefined }),
      advice: WEAKNESSES[one.id],
    })),
  };
}

/** The place of something that was found. */
export function stepEntry({
  job,
  step,
  place,
  text,
  legs,
}: {
  readonly job: string;
  readonly step: string | undefined;
  readonly place: Place;
  readonly text: string;
  readonly legs?: readonly string[];
}): StepEntry {
  return {
    job,
    ...(step === undefined || step === '' ? {} : { step }),
    file: place.file,
    line: place.line,
    column: place.column,
    text,
    ...(legs === undefined ? {} : { legs }),
  };
}

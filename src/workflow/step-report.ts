import type { StepFinding } from './judge-survey.ts';
import type { Place } from './place.ts';
import type { Counts, Survey } from './survey.ts';
import { WEAKNESSES, type WeaknessId } from './weakness.ts';

interface Entry {
  readonly job: string;
  readonly step?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** As written. */
  readonly text: string;
}

export interface FindingEntry extends Entry {
  readonly reason: StepFinding['reason'];
  readonly what: string;
  readonly allowed: string;
}

export interface OpaqueEntry extends Entry {
  readonly why: string;
}

export interface WeaknessEntry extends Entry {
  readonly id: WeaknessId;
  readonly advice: string;
}

/** What reading the steps found, as JSON: part of the output `result`, and what `grantgate preflight --json` prints for each workflow. */
export interface StepReport {
  readonly mode: 'enforce' | 'warn';
  readonly steps: Counts;
  readonly findings: readonly FindingEntry[];
  readonly opaque: readonly OpaqueEntry[];
  readonly weaknesses: readonly WeaknessEntry[];
}

/** Makes the report of a survey and of what was objected to in it. */
export function toStepReport(survey: Survey, findings: readonly StepFinding[], mode: StepReport['mode']): StepReport {
  return {
    mode,
    steps: survey.counts,
    findings: findings.map((finding) => ({ reason: finding.reason, ...entry(finding), what: finding.what, allowed: finding.allowed })),
    opaque: survey.opaque.map((one) => ({ ...entry(one), why: one.why })),
    weaknesses: survey.weaknesses.map((one) => ({ id: one.id, ...entry({ ...one, step: undefined }), advice: WEAKNESSES[one.id] })),
  };
}

function entry({ job, step, place, text }: { readonly job: string; readonly step: string | undefined; readonly place: Place; readonly text: string }): Entry {
  return { job, ...(step === undefined || step === '' ? {} : { step }), file: place.file, line: place.line, column: place.column, text };
}

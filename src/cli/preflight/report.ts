import type { Problem } from '../../policy/problem.ts';
import type { Result } from '../../report/result.ts';
import type { StepReport } from '../../workflow/judge/step-report.ts';
import type { LintFinding } from '../lint/finding.ts';
import type { ExplainedLine } from './explain.ts';
import type { TouchEntry, UndecidedEntry } from './touch-entry.ts';

/** What was found in one workflow. Paths of `findings`, `touches` and the like are below the root of its repository. */
export interface WorkflowReport extends StepReport {
  /** As a person here would look for it. */
  readonly file: string;
  /** Its path below the root of its repository. */
  readonly path: string;
  /** Root of its repository, likewise. */
  readonly root: string;
  /** All that its steps touch, in scope or not. */
  readonly touches: readonly TouchEntry[];
  /** What touches something whose very kind cannot be determined. */
  readonly undecided: readonly UndecidedEntry[];
  /** What is wrong with the gates in it. */
  readonly gate: readonly LintFinding[];
  /** Why it is not a workflow that GitHub would run. */
  readonly problems: readonly Problem[];
  /** It was named itself, not found in a folder. */
  readonly named: boolean;
  /** A role was asked about, and this workflow was compared with it; `true` where none was. */
  readonly isJudged: boolean;
  /** Its steps could not be read at all. */
  readonly unreadable: boolean;
}

/** What everything together comes to. */
export interface Totals {
  readonly workflows: number;
  readonly unreadable: number;
  readonly steps: number;
  readonly known: number;
  readonly unknown: number;
  readonly opaque: number;
  readonly bounded: number;
  readonly findings: number;
  readonly weaknesses: number;
  /** Mistakes of gates. */
  readonly mistakes: number;
  readonly problems: number;
  /** Workflows each second; absent when there were too few to tell. */
  readonly perSecond?: number;
}

/** What a preflight found. */
export interface PreflightReport {
  /** What steps were judged by: a decision about a run, a role alone, or nothing. */
  readonly by: 'run' | 'role' | 'nothing';
  readonly mode: StepReport['mode'];
  readonly role?: string;
  /** The decision, where there is a run. */
  readonly result?: Result;
  readonly workflows: readonly WorkflowReport[];
  /** What was asked about one line. */
  readonly explained?: ExplainedLine;
  readonly totals: Totals;
}

/** Of fewer workflows a rate would say only how long the start took. */
const MIN_RATED_WORKFLOWS = 50;

/** Adds up what was found in `milliseconds`. */
export function totalsOf(workflows: readonly WorkflowReport[], milliseconds: number): Totals {
  const sum = (amount: (workflow: WorkflowReport) => number): number =>
    workflows.reduce((total, workflow) => total + amount(workflow), 0);
  return {
    workflows: workflows.length,
    unreadable: sum(({ unreadable }) => (unreadable ? 1 : 0)),
    steps: sum(({ steps }) => steps.steps),
    known: sum(({ steps }) => steps.known),
    unknown: sum(({ steps }) => steps.unknown),
    opaque: sum(({ steps }) => steps.opaque),
    bounded: sum(({ steps }) => steps.bounded),
    findings: sum(({ findings }) => findings.length),
    weaknesses: sum(({ weaknesses }) => weaknesses.length),
    mistakes: sum(({ gate }) => gate.length),
    problems: sum(({ problems }) => problems.length),
    ...(milliseconds > 0 && workflows.length >= MIN_RATED_WORKFLOWS
      ? { perSecond: Math.round((workflows.length / milliseconds) * 1000) }
      : {}),
  };
}

/**
 * 0: as hoped. 1: a run that is refused, steps that a role does not cover, or a gate that cannot run. 2: a workflow
 * that was named is none.
 */
export function exitCode({ by, mode, result, workflows, totals }: PreflightReport): number {
  if (workflows.some(({ named, problems }) => named && problems.length > 0)) return 2;
  if (by === 'run') return result?.decision === 'allow' ? 0 : 1;
  if (by !== 'role') return 0;
  const broken = workflows.some(({ gate }) => gate.some(({ severity }) => severity === 'error'));
  return broken || (mode === 'enforce' && totals.findings > 0) ? 1 : 0;
}

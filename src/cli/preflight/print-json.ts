import { findingEntry } from '../lint/print.ts';
import { foldCode } from './fold-code.ts';
import type { PreflightReport } from './report.ts';

/** The report as JSON: with a run, what `check --json` prints, and the workflows. */
export function preflightJson({ by, mode, role, result, workflows, explained, totals }: PreflightReport): string {
  const list = workflows.map(
    ({ file, root, steps, findings, touches, undecided, opaque, bounded, weaknesses, gate, problems, ...rest }) => ({
      file,
      root,
      mode: rest.mode,
      judged: rest.isJudged,
      steps,
      findings,
      touches,
      undecided,
      opaque,
      programs: foldCode(opaque, rest.path),
      bounded,
      weaknesses,
      gate: gate.map(findingEntry),
      problems,
    }),
  );
  const head = result ?? { schema: 1, mode, ...(role === undefined ? {} : { role }) };
  const asked = explained === undefined ? {} : { explained };
  return `${JSON.stringify({ ...head, judged_by: by, workflows: list, ...asked, totals }, undefined, 2)}\n`;
}

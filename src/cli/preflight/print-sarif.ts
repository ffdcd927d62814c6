import { createHash } from 'node:crypto';
import { DOCS } from '../../policy/docs-address.ts';
import { safeLine } from '../../report/safe-line.ts';
import { REASONS } from '../../report/reasons.ts';
import {
  sarifDocument,
  type SarifPlace,
  type SarifResult,
  type SarifRule,
  type SarifSeverity,
} from '../../report/sarif/sarif-log.ts';
import { WEAKNESSES, type WeaknessId } from '../../workflow/weakness.ts';
import { GATE_RULES, WORKFLOW_RULES } from '../gate/gate-rules.ts';
import { VERSION } from '../version.ts';
import type { PreflightReport, WorkflowReport } from './report.ts';
import { shownPath } from './workflow-path.ts';

const MAX_SARIF_CHARACTERS = 1000;

const SARIF_REASONS = ['permissions-out-of-scope', 'step-out-of-scope', 'step-undecidable'] as const;
const WEAKNESS_IDS = Object.keys(WEAKNESSES).filter((id): id is WeaknessId => id in WEAKNESSES);

/** Every rule, in an order that stays: results name them by their index too. */
const SARIF_RULES: readonly SarifRule[] = [
  ...SARIF_REASONS.map((id): SarifRule => ({
    id,
    summary: REASONS[id].summary,
    page: pageOf('reasons.md', id),
    level: 'error',
  })),
  ...WEAKNESS_IDS.map((id): SarifRule => ({
    id,
    summary: WEAKNESSES[id],
    page: pageOf('enforcement.md', id),
    level: 'warning',
  })),
  ...[...GATE_RULES, ...WORKFLOW_RULES].map(({ id, summary, severity }): SarifRule => ({
    id,
    summary,
    page: pageOf('cli.md', id),
    level: severity,
  })),
  {
    id: 'opaque',
    summary: 'A step runs code that cannot be read in advance.',
    page: pageOf('enforcement.md', 'opaque'),
    level: 'note',
  },
  {
    id: 'bounded',
    summary: 'A step changes something that only its credentials bound.',
    page: pageOf('enforcement.md', 'bounded'),
    level: 'note',
  },
];

/** The findings as a SARIF document. */
export function formatSarif(report: PreflightReport): string {
  // with one repository paths are its own, as code scanning needs them
  const isOne = new Set(report.workflows.map(({ root }) => root)).size <= 1;
  const placeIn = (workflow: WorkflowReport, { file, line, column }: SarifPlace): SarifPlace => ({
    file: isOne ? file : shownPath({ shownRoot: workflow.root }, file),
    line,
    column,
  });
  return sarifDocument({
    version: VERSION,
    category: 'preflight',
    rules: SARIF_RULES,
    notices: report.workflows.flatMap((workflow) =>
      workflow.problems.map(({ message, ...place }) => ({
        text: safeLine(message, MAX_SARIF_CHARACTERS),
        place: placeIn(workflow, place),
      })),
    ),
    results: report.workflows.flatMap((workflow) =>
      resultsOf(workflow).map((result) => ({ ...result, place: placeIn(workflow, result.place) })),
    ),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  });
}

function pageOf(page: string, id: string): string {
  return `${DOCS}/${page}#${id}`;
}

function resultsOf({ mode, findings, weaknesses, gate, opaque, bounded }: WorkflowReport): readonly SarifResult[] {
  const result = (
    rule: string,
    level: SarifSeverity,
    text: string,
    place: SarifPlace,
    written: string,
  ): SarifResult => ({
    rule,
    level,
    text: safeLine(text, MAX_SARIF_CHARACTERS),
    place,
    // what is written there stays the same when lines above it come and go
    known: `${place.file} ${written}`,
  });
  return [
    ...findings.map((one) =>
      result(
        one.reason,
        mode === 'enforce' ? 'error' : 'warning',
        `\`${one.text}\`: ${one.what} (allowed: ${one.allowed})`,
        one,
        one.text,
      ),
    ),
    ...weaknesses.map((one) => result(one.id, 'warning', `\`${one.text}\`: ${one.advice}`, one, one.text)),
    ...gate.map((one) =>
      result(
        one.rule,
        one.severity,
        `${one.message}${one.hint === undefined ? '' : ` (${one.hint})`}`,
        one,
        one.message,
      ),
    ),
    ...opaque.map((one) => result('opaque', 'note', `\`${one.text}\`: ${one.why}`, one, one.text)),
    ...bounded.map((one) => result('bounded', 'note', `\`${one.text}\`: ${one.why}`, one, one.text)),
  ];
}

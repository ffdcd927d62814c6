import { DOCS } from '../../policy/docs-address.ts';
import { safeLine } from '../../report/safe-line.ts';
import { REASONS } from '../../report/reasons.ts';
import { WEAKNESSES, type WeaknessId } from '../../workflow/weakness.ts';
import { GATE_RULES, WORKFLOW_RULES } from '../gate/gate-rules.ts';
import { VERSION } from '../version.ts';
import type { PreflightReport, WorkflowReport } from './report.ts';
import { shownPath } from './workflow-path.ts';

const MAX_SARIF_CHARACTERS = 1000;

type SarifLevel = 'error' | 'warning' | 'note';

interface Rule {
  readonly id: string;
  readonly summary: string;
  readonly page: string;
  readonly level: SarifLevel;
}

interface SarifPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const SARIF_REASONS = ['permissions-out-of-scope', 'step-out-of-scope', 'step-undecidable'] as const;
const WEAKNESS_IDS = Object.keys(WEAKNESSES).filter((id): id is WeaknessId => id in WEAKNESSES);

/** Every rule, in an order that stays: results name them by their index too. */
const SARIF_RULES: readonly Rule[] = [
  ...SARIF_REASONS.map((id): Rule => ({ id, summary: REASONS[id].summary, page: 'reasons.md', level: 'error' })),
  ...WEAKNESS_IDS.map((id): Rule => ({ id, summary: WEAKNESSES[id], page: 'enforcement.md', level: 'warning' })),
  ...[...GATE_RULES, ...WORKFLOW_RULES].map(({ id, summary, severity }): Rule => ({
    id,
    summary,
    page: 'cli.md',
    level: severity,
  })),
  { id: 'opaque', summary: 'A step runs code that cannot be read in advance.', page: 'enforcement.md', level: 'note' },
  {
    id: 'bounded',
    summary: 'A step changes something that only its credentials bound.',
    page: 'enforcement.md',
    level: 'note',
  },
];

/**
 * The findings as a SARIF document. Source: OASIS, "Static Analysis Results Interchange Format (SARIF) " +
 "Version 2.1.0";
 * GitHub's "SARIF support for code scanning".
 */
export function formatSarif(report: PreflightReport): string {
  // with one repository paths are its own, as code scanning needs them
  const isOne = new Set(report.workflows.map(({ root }) => root)).size <= 1;
  const broken = report.workflows.flatMap((workflow) =>
    workflow.problems.map((problem) => notification(workflow, problem, isOne)),
  );
  const run = {
    tool: {
      driver: {
        name: 'grantgate',
        semanticVersion: VERSION,
        informationUri: 'https://github.com/grantgate/grantgate',
        rules: SARIF_RULES.map(ruleObject),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: broken.length === 0,
        ...(broken.length === 0 ? {} : { toolExecutionNotifications: broken }),
      },
    ],
    results: report.workflows.flatMap((workflow) => resultsOf(workflow, isOne)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleObject({ id, summary, page, level }: Rule): object {
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    helpUri: `${DOCS}/${page}#${id}`,
    help: { text: summary },
    defaultConfiguration: { level },
  };
}

function resultsOf(workflow: WorkflowReport, isOne: boolean): readonly object[] {
  const { mode, findings, weaknesses, gate, opaque, bounded } = workflow;
  const result = (id: string, level: SarifLevel, text: string, place: SarifPlace): object => ({
    ruleId: id,
    ruleIndex: SARIF_RULES.findIndex((rule) => rule.id === id),
    level,
    message: { text: safeLine(text, MAX_SARIF_CHARACTERS) },
    locations: [locationOf(workflow, place, isOne)],
  });
  return [
    ...findings.map((one) =>
      result(
        one.reason,
        mode === 'enforce' ? 'error' : 'warning',
        `\`${one.text}\`: ${one.what} (allowed: ${one.allowed})`,
        one,
      ),
    ),
    ...weaknesses.map((one) => result(one.id, 'warning', `\`${one.text}\`: ${one.advice}`, one)),
    ...gate.map((one) =>
      result(one.rule, one.severity, `${one.message}${one.hint === undefined ? '' : ` (${one.hint})`}`, one),
    ),
    ...opaque.map((one) => result('opaque', 'note', `\`${one.text}\`: ${one.why}`, one)),
    ...bounded.map((one) => result('bounded', 'note', `\`${one.text}\`: ${one.why}`, one)),
  ];
}

function notification(
  workflow: WorkflowReport,
  { message, ...place }: SarifPlace & { readonly message: string },
  isOne: boolean,
): object {
  return {
    level: 'error',
    message: { text: safeLine(message, MAX_SARIF_CHARACTERS) },
    locations: [locationOf(workflow, place, isOne)],
  };
}

function locationOf(workflow: WorkflowReport, { file, line, column }: SarifPlace, isOne: boolean): object {
  const uri = (isOne ? file : shownPath({ shownRoot: workflow.root }, file))
    .toWellFormed()
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri },
      ...(line > 0 ? { region: { startLine: line, startColumn: Math.max(column, 1) } } : {}),
    },
  };
}

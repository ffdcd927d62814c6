import { safeLine } from '../../report/safe-line.ts';
import type { OpaqueEntry, WeaknessEntry } from '../../workflow/judge/step-report.ts';
import { formatCheck } from '../check/print.ts';
import type { LintFinding } from '../lint/finding.ts';
import type { Style } from '../style.ts';
import type { PreflightReport, Totals, WorkflowReport } from './report.ts';
import { describeTouch } from './touch-entry.ts';
import { shownPath } from './workflow-path.ts';

/** Longest text of a finding that is printed. */
const MAX_PRINTED_CHARACTERS = 500;
/** Opaque steps that are named where steps are judged; the others are counted. */
const MAX_OPAQUE_STEPS = 3;

/** One line of what was found in a step. */
interface Row {
  readonly job: string;
  readonly step?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly shown: string;
}

/**
 * The report for a person at a terminal: the answer, then each workflow with what was found in its jobs and steps, then
 * the totals.
 */
export function formatPeople(report: PreflightReport, style: Style): string {
  const answer = report.result === undefined ? [] : [formatCheck(report.result, style)];
  const workflows = report.workflows
    .map((workflow) => formatWorkflow(workflow, report.by === 'nothing', style))
    .filter((text) => text !== '');
  return `${[...answer, ...workflows, formatTotals(report.totals)].join('\n')}\n`;
}

/** How many workflows and steps, and what they are. */
export function formatTotals({
  workflows,
  unreadable,
  steps,
  known,
  unknown,
  opaque,
  findings,
  weaknesses,
  mistakes,
  perSecond,
}: Totals): string {
  const parts = [
    `${nounCount(workflows, 'workflow')}${unreadable === 0 ? '' : ` (${unreadable} unreadable)`}`,
    `${nounCount(steps, 'step')}: ${known} known, ${unknown} unknown, ${opaque} opaque`,
    `${nounCount(findings, 'finding')}, ${nounCount(weaknesses, 'weakness', 'weaknesses')}` +
      (mistakes === 0 ? '' : `, ${nounCount(mistakes, 'mistake')} in gates`),
    ...(perSecond === undefined ? [] : [`${perSecond} workflows/s`]),
  ];
  return parts.join('; ');
}

function formatWorkflow(workflow: WorkflowReport, isListing: boolean, style: Style): string {
  const lines = [
    ...workflow.problems.map(
      ({ line, column, message }) =>
        `  ${rowPlace(workflow, { file: workflow.problems[0]?.file ?? '', line, column })}  ` +
        `${style.bad('problem')}  ${safeLine(message, MAX_PRINTED_CHARACTERS)}`,
    ),
    ...formatRows(isListing ? listedRows(workflow, style) : foundRows(workflow, style), workflow, style),
    ...workflow.gate.map((one) => formatMistake(one, workflow, style)),
    ...workflow.weaknesses.map((weakness) => formatWeakness(weakness, workflow, style)),
    ...(isListing ? [] : formatOpaque(workflow, style)),
  ];
  return lines.length === 0
    ? ''
    : `${style.strong(safeLine(workflow.file, MAX_PRINTED_CHARACTERS))}\n${lines.join('\n')}\n`;
}

/** What may not go on. */
function foundRows({ findings, mode }: WorkflowReport, style: Style): readonly Row[] {
  const colour = mode === 'enforce' ? style.bad : style.doubtful;
  return findings.map((one) => ({
    ...one,
    shown:
      `${colour(one.reason)}  ${codePlace(one.text)} → ${safeLine(one.what, MAX_PRINTED_CHARACTERS)} (allowed: ` +
      `${safeLine(one.allowed, MAX_PRINTED_CHARACTERS)})`,
  }));
}

/** All that is touched, known or not. */
function listedRows({ touches, undecided, opaque }: WorkflowReport, style: Style): readonly Row[] {
  return [
    ...touches.map((one) => ({
      ...one,
      shown:
        `${one.known ? style.strong('touches') : style.doubtful('unknown')}  ${codePlace(one.text)} → ` +
        safeLine(describeTouch(one), MAX_PRINTED_CHARACTERS),
    })),
    ...undecided.map((one) => ({
      ...one,
      shown: `${style.doubtful('unknown')}  ${codePlace(one.text)} → ${safeLine(one.why, MAX_PRINTED_CHARACTERS)}`,
    })),
    ...opaque.map((one) => ({
      ...one,
      shown: style.faint(`opaque  ${codePlace(one.text)} → ${safeLine(one.why, MAX_PRINTED_CHARACTERS)}`),
    })),
  ];
}

/** Lines below a heading for each job, and below that for each step. */
function formatRows(rows: readonly Row[], workflow: WorkflowReport, style: Style): readonly string[] {
  return [...grouped(rows, ({ job }) => job)].flatMap(([job, inJob]) => [
    ...(job === '' ? [] : [`  job ${style.strong(safeLine(job))}`]),
    ...[...grouped(inJob, ({ step }) => step)].flatMap(([step, inStep]) => [
      ...(step === undefined ? [] : [`    step “${safeLine(step)}”`]),
      ...inStep
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map((row) => `      ${style.faint(rowPlace(workflow, row))}  ${row.shown}`),
    ]),
  ]);
}

function grouped<K>(rows: readonly Row[], by: (row: Row) => K): ReadonlyMap<K, readonly Row[]> {
  const groups = new Map<K, Row[]>();
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
  return groups;
}

function formatWeakness(weakness: WeaknessEntry, workflow: WorkflowReport, style: Style): string {
  return (
    `  ${style.faint(rowPlace(workflow, weakness))}  ${style.doubtful(weakness.id)}  ${codePlace(weakness.text)}: ` +
    safeLine(weakness.advice, MAX_PRINTED_CHARACTERS)
  );
}

function formatMistake(mistake: LintFinding, workflow: WorkflowReport, style: Style): string {
  const { rule, severity, message, hint } = mistake;
  const colour = severity === 'error' ? style.bad : style.doubtful;
  return (
    `  ${style.faint(rowPlace(workflow, mistake))}  ${colour(rule)}  ${safeLine(message, MAX_PRINTED_CHARACTERS)}` +
    (hint === undefined ? '' : ` (${safeLine(hint, MAX_PRINTED_CHARACTERS)})`)
  );
}

function formatOpaque(workflow: WorkflowReport, style: Style): readonly string[] {
  const { opaque } = workflow;
  if (opaque.length === 0) return [];
  const name = ({ text, line }: OpaqueEntry): string => `${codePlace(text, 80)} in line ${line}`;
  const more = opaque.length > MAX_OPAQUE_STEPS ? ` and ${opaque.length - MAX_OPAQUE_STEPS} more` : '';
  return [style.faint(`  cannot be seen: ${opaque.slice(0, MAX_OPAQUE_STEPS).map(name).join(', ')}${more}`)];
}

function rowPlace(workflow: WorkflowReport, { file, line, column }: Pick<Row, 'file' | 'line' | 'column'>): string {
  const path = safeLine(shownPath({ shownRoot: workflow.root }, file), MAX_PRINTED_CHARACTERS);
  return line > 0 ? `${path}:${line}:${column}` : path;
}

function codePlace(text: string, longest = MAX_PRINTED_CHARACTERS): string {
  return `\`${safeLine(text.replaceAll('`', "'"), longest)}\``;
}

function nounCount(number: number, noun: string, several = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : several}`;
}

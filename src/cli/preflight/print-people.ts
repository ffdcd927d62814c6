import { safeLine } from '../../report/safe-line.ts';
import type { OpaqueEntry, WeaknessEntry } from '../../workflow/judge/step-report.ts';
import { formatCheck } from '../check/print.ts';
import type { LintFinding } from '../lint/finding.ts';
import type { Style } from '../style.ts';
import type { PreflightReport, Totals, WorkflowReport } from './report.ts';
import { foldCode } from './fold-code.ts';
import { type FoldedRow, foldRows, type Row } from './fold-rows.ts';
import { formatExplanation } from './print-explained.ts';
import { describeTouch } from './touch-entry.ts';
import { shownPath } from './workflow-path.ts';

/** Longest text of a finding that is printed. */
const MAX_PRINTED_CHARACTERS = 500;
/** Programs that are not read, and places of one of them, that are named; the others are counted. */
const MAX_PROGRAMS = 20;
const MAX_PLACES = 6;
/** Workflows that were not judged that are named. */
const MAX_UNJUDGED_WORKFLOWS = 10;

/**
 * The report for a person at a terminal: the answer, then each workflow with what was found in its jobs and steps, then
 * the totals.
 */
export function formatPeople(report: PreflightReport, style: Style): string {
  if (report.explained !== undefined) return formatExplanation(report.explained, style);
  const answer = report.result === undefined ? [] : [formatCheck(report.result, style)];
  const workflows = report.workflows
    .map((workflow) => formatWorkflow(workflow, report.by === 'nothing', style))
    .filter((text) => text !== '');
  const notJudged = formatNotJudged(report);
  return `${[...answer, ...workflows, ...notJudged, formatTotals(report.totals)].join('\n')}\n`;
}

function formatNotJudged({ role = '', workflows }: PreflightReport): readonly string[] {
  const names = workflows.filter(({ isJudged }) => !isJudged).map(({ file }) => safeLine(file, MAX_PRINTED_CHARACTERS));
  const more = names.length > MAX_UNJUDGED_WORKFLOWS ? `, and ${names.length - MAX_UNJUDGED_WORKFLOWS} more` : '';
  const list = `${names.slice(0, MAX_UNJUDGED_WORKFLOWS).join(', ')}${more}`;
  const which = names.length === 1 ? 'it' : 'them';
  return names.length === 0 ? [] : [`not judged, since \`${role}\` does not list ${which}: ${list}`];
}

/** How many workflows and steps, and what they are. */
export function formatTotals({
  workflows,
  unreadable,
  steps,
  known,
  unknown,
  opaque,
  bounded,
  findings,
  weaknesses,
  mistakes,
  perSecond,
}: Totals): string {
  const parts = [
    `${nounCount(workflows, 'workflow')}${unreadable === 0 ? '' : ` (${unreadable} unreadable)`}`,
    `${nounCount(steps, 'step')}: ${known} known, ${unknown} unknown, ${opaque} opaque, ${bounded} bounded`,
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
    ...formatCode('cannot be seen', workflow.opaque, workflow, style),
    ...formatCode('bounded by credentials only', workflow.bounded, workflow, style),
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
    label: colour(one.reason),
    text: codePlace(one.text),
    what: safeLine(one.what, MAX_PRINTED_CHARACTERS),
    end: ` (allowed: ${safeLine(one.allowed, MAX_PRINTED_CHARACTERS)})`,
  }));
}

/** All that is touched, known or not. */
function listedRows({ touches, undecided }: WorkflowReport, style: Style): readonly Row[] {
  return [
    ...touches.map((one) => ({
      ...one,
      label: one.known ? style.strong('touches') : style.doubtful('unknown'),
      text: codePlace(one.text),
      what: safeLine(describeTouch(one), MAX_PRINTED_CHARACTERS),
    })),
    ...undecided.map((one) => ({
      ...one,
      label: style.doubtful('unknown'),
      text: codePlace(one.text),
      what: safeLine(one.why, MAX_PRINTED_CHARACTERS),
    })),
  ];
}

/** Lines below a heading for each job, and below that for each step. */
function formatRows(rows: readonly Row[], workflow: WorkflowReport, style: Style): readonly string[] {
  return [...grouped(foldRows(rows), ({ job }) => job)].flatMap(([job, inJob]) => [
    ...(job === '' ? [] : [`  job ${style.strong(safeLine(job))}`]),
    ...[...grouped(inJob, ({ step }) => step)].flatMap(([step, inStep]) => [
      ...(step === undefined ? [] : [`    step “${safeLine(step)}”`]),
      ...inStep
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map((row) => `      ${style.faint(rowPlace(workflow, row))}  ${row.shown}`),
    ]),
  ]);
}

function grouped<K>(rows: readonly FoldedRow[], by: (row: Row) => K): ReadonlyMap<K, readonly FoldedRow[]> {
  const groups = new Map<K, FoldedRow[]>();
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

/** Programs that are not read, a line each. */
function formatCode(
  heading: string,
  entries: readonly OpaqueEntry[],
  workflow: WorkflowReport,
  style: Style,
): readonly string[] {
  const programs = foldCode(entries, workflow.path);
  if (programs.length === 0) return [];
  const more =
    programs.length > MAX_PROGRAMS ? [`    and ${nounCount(programs.length - MAX_PROGRAMS, 'more program')}`] : [];
  const rows = programs.slice(0, MAX_PROGRAMS).map(({ text, why, count, places }) => {
    const where = `${places.slice(0, MAX_PLACES).join(', ')}${places.length > MAX_PLACES ? ', …' : ''}`;
    const lines = `${places.length === 1 ? 'line' : 'lines'} ${safeLine(where)}`;
    return `    ${codePlace(text, 80)} in ${lines}${count === 1 ? '' : `, ${count} times`}: ${safeLine(why)}`;
  });
  return [`  ${heading}`, ...rows, ...more].map((line) => style.faint(line));
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

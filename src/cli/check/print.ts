import type { CheckEntry } from '../../report/check-entry.ts';
import { CHECK_NAMES } from '../../report/check-names.ts';
import { safeLine } from '../../report/safe-line.ts';
import type { Result } from '../../report/result.ts';
import { PASTE_CAPTION } from '../../report/permission-block.ts';
import type { Style } from '../style.ts';

/** The result for a person at a terminal: the answer, what to do, then the checks. */
export function formatCheck(result: Result, style: Style): string {
  const allowed = result.decision === 'allow';
  const widths = { name: widest(result.checks, titleOf), id: widest(result.checks, ({ name }) => name) };
  const lines = [
    allowed ? style.good(style.strong('allowed')) : style.bad(style.strong(`refused: ${result.reason ?? ''}`)),
    safeLine(result.summary, 1000),
    ...(allowed ? [] : [`${style.strong('What to do now:')} ${safeLine(result.next, 1000)}`]),
    ...(result.paste === undefined ? [] : [PASTE_CAPTION, ...result.paste.split('\n').map((line) => `    ${line}`)]),
    ...(result.ask === undefined ? [] : [`${style.strong('Whom to ask:')} ${safeLine(result.ask, 1000)}`]),
    ...(result.detail === undefined ? [] : [safeLine(result.detail, 1000)]),
    ...(result.docs === undefined ? [] : [style.faint(result.docs)]),
    ...result.notes.map((note) => style.doubtful(`note: ${safeLine(note, 1000)}`)),
    '',
    ...result.checks.map((check) => formatOne(check, widths, style)),
    ...others(result).map((other) => style.faint(otherGrant(other))),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Widths of two columns, in characters. */
interface Widths {
  readonly name: number;
  readonly id: number;
}

/** The name says what was found right; the id beside it is what pages and other outputs call the check. */
function formatOne(check: CheckEntry, widths: Widths, style: Style): string {
  const { name: id, outcome, expected, actual } = check;
  const row = `${titleOf(check).padEnd(widths.name)}  ${style.faint(id.padEnd(widths.id))}`;
  return outcome === 'pass'
    ? `${style.good('ok  ')}  ${row}  ${style.faint(safeLine(actual))}`
    : `${style.bad('FAIL')}  ${row}  expected ${safeLine(expected, 500)}; found ${safeLine(actual, 500)}`;
}

function otherGrant({ grant, failed }: Result['considered'][number]): string {
  const found = failed.length === 0 ? 'covers this run' : `fails at ${failed.join(', ')}`;
  return `also looked at ${safeLine(grant)}: ${found}`;
}

function titleOf({ name }: CheckEntry): string {
  return CHECK_NAMES[name];
}

function widest(checks: readonly CheckEntry[], column: (check: CheckEntry) => string): number {
  return Math.max(0, ...checks.map((check) => column(check).length));
}

function others({ considered, grant }: Result): Result['considered'] {
  return considered.filter((entry) => entry.grant !== grant);
}

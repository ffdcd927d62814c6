import type { CheckEntry } from '../../report/check-entry.ts';
import { safeLine } from '../../report/safe-line.ts';
import type { Result } from '../../report/result.ts';
import { PASTE_CAPTION } from '../../report/permission-block.ts';
import type { Style } from '../style.ts';

/** The result for a person at a terminal: the answer, what to do, then the checks. */
export function formatCheck(result: Result, style: Style): string {
  const allowed = result.decision === 'allow';
  const width = Math.max(0, ...result.checks.map(({ name }) => name.length));
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
    ...result.checks.map((check) => formatOne(check, width, style)),
    ...others(result).map(({ grant, failed }) =>
      style.faint(`also looked at ${safeLine(grant)}: ${failed.length === 0 ? 'covers this run' : failed.join(', ')}`),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function formatOne({ name, outcome, expected, actual }: CheckEntry, width: number, style: Style): string {
  const padded = name.padEnd(width);
  return outcome === 'pass'
    ? `${style.good('ok  ')}  ${padded}  ${style.faint(safeLine(actual))}`
    : `${style.bad('FAIL')}  ${padded}  expected ${safeLine(expected, 500)}; found ${safeLine(actual, 500)}`;
}

function others({ considered, grant }: Result): Result['considered'] {
  return considered.filter((entry) => entry.grant !== grant);
}

import { safeLine } from '../../report/safe-line.ts';
import type { Style } from '../style.ts';
import type { ExplainedPart, ExplainedValue, ExplainedLine } from './explain.ts';
import { inCode, originNoun, waysToKnow } from './origin-words.ts';
import type { ValueOrigin } from './value-origin.ts';

/** Options that are named; the others are counted. */
const MAX_NAMED_OPTIONS = 6;

/** What is said about a line, for a person at a terminal. */
export function formatExplanation({ file, line, values }: ExplainedLine, style: Style): string {
  const head = style.strong(`${safeLine(file)}:${line}`);
  if (values.length === 0) return `${head}\n  nothing in it depends on a value: what it does is written there\n`;
  const lines = values.flatMap((value, index): readonly string[] => {
    const { job, step } = value;
    const before = values[index - 1];
    const heading = `  job ${safeLine(job)}${step === undefined ? '' : `, step “${safeLine(step)}”`}`;
    return [
      ...(before?.job === job && before.step === step ? [] : [heading]),
      ...formatValue(value, file, style).map((text) => `    ${text}`),
    ];
  });
  return `${head}\n${lines.join('\n')}\n`;
}

function formatValue({ text, outcomes, parts, job }: ExplainedValue, file: string, style: Style): readonly string[] {
  return [
    ...(parts.some(({ origin }) => origin.kind === 'undecided' || origin.kind === 'opaque') ? [] : outcomes).map(
      ({ options, legs }) =>
        `${inCode(text)} ${shownOptions(options, style)}${legs === undefined ? '' : ` (${legs.join(', ')})`}`,
    ),
    ...parts.flatMap((part) => formatPart(part, text, job, file, style)),
  ];
}

function formatPart(
  { path, options, origin }: ExplainedPart,
  whole: string,
  job: string,
  file: string,
  style: Style,
): readonly string[] {
  if (origin.kind === 'undecided' || origin.kind === 'opaque') return formatCodeAt(origin, style);
  const value = path === whole ? '' : ` ${shownOptions(options, style)}:`;
  const how = options.length === 1 ? [] : waysToKnow(origin, job);
  return [
    `  ${path === whole ? '' : `${inCode(path)}${value} `}${describeOrigin(origin, file)}`,
    ...formatParts(origin, file, 2),
    ...how.map((way) => `    ${style.faint('to make it known:')} ${way}`),
  ];
}

/** A command or an action that is not read, or whose target cannot be determined. */
function formatCodeAt({ kind, name, doubt = '' }: ValueOrigin, style: Style): readonly string[] {
  const known = style.faint('to make it known:');
  return kind === 'opaque'
    ? [
        `${inCode(name)} ${style.doubtful('cannot be seen')}: ${safeLine(doubt)}`,
        `  what it does is bounded by ${inCode('permissions')}, branch rules and the guard, and not known in advance`,
        `  ${known} the commands themselves, in a script of the step or of the repository`,
      ]
    : [
        `${inCode(name)} ${style.doubtful('cannot be determined')}: ${safeLine(doubt)}`,
        `  ${known} the command with its target written out`,
      ];
}

/** What the value of an output or a variable is made of. */
function formatParts({ parts = [] }: ValueOrigin, file: string, depth: number): readonly string[] {
  return parts.flatMap(({ path, origin }) => [
    `${'  '.repeat(depth)}${inCode(path)}: ${describeOrigin(origin, file)}`,
    ...formatParts(origin, file, depth + 1),
  ]);
}

function shownOptions(options: readonly string[], style: Style): string {
  const [only] = options;
  if (only === undefined) return style.doubtful('is not known');
  if (options.length === 1) return `is ${only === '' ? 'empty' : inCode(only)}`;
  const named = options.slice(0, MAX_NAMED_OPTIONS).map((one) => (one === '' ? 'empty' : inCode(one)));
  const more = options.length > MAX_NAMED_OPTIONS ? ` or ${options.length - MAX_NAMED_OPTIONS} more` : '';
  return `is one of ${named.join(', ')}${more}`;
}

function describeOrigin(origin: ValueOrigin, file: string): string {
  const { line, text, doubt } = origin;
  const where =
    line === undefined ? '' : `, ${origin.file === file ? '' : `${safeLine(origin.file ?? '')} `}line ${line}`;
  const written = text === undefined || origin.kind === 'input' ? '' : `: ${inCode(text)}`;
  return `${originNoun(origin)}${where}${written}${doubt === undefined ? '' : ` (${safeLine(doubt)})`}`;
}

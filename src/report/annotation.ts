import { PASTE_CAPTION } from './permission-block.ts';
import { safeLine } from './safe-line.ts';
import type { Result } from './result.ts';

/** Longest annotation: it is read in a narrow box. */
const MAX_NOTE_CHARACTERS = 1000;

/** What is shown beside the workflow file, once. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  /** Where it is shown, when that is in a file. */
  readonly file?: string;
  readonly line?: number;
}

/** GitHub shows at most ten warnings of a step. */
const MAX_NOTES = 9;

/**
 * What reading the steps found, beside the lines it was found in: what was only warned of, then how the gate is
 * weakened.
 */
export function stepAnnotations({ preflight, decision }: Result): readonly Annotation[] {
  if (preflight === undefined) return [];
  const findings = preflight.findings.map((one): Annotation => ({
    level: decision === 'deny' && preflight.mode === 'enforce' ? 'error' : 'warning',
    title: safeLine(one.reason),
    message:
      `${safeLine(`\`${one.text}\`: ${one.what}`, MAX_NOTE_CHARACTERS)}\n` +
      `allowed: ${safeLine(one.allowed, MAX_NOTE_CHARACTERS)}`,
    file: one.file,
    line: one.line,
  }));
  const weak = preflight.weaknesses.map((one): Annotation => ({
    level: 'warning',
    title: safeLine(one.id),
    message: safeLine(one.advice, MAX_NOTE_CHARACTERS),
    file: one.file,
    line: one.line,
  }));
  return [...findings, ...weak].slice(0, MAX_NOTES);
}

/** The annotation of a refusal; `undefined` when there is nothing to say. */
export function toAnnotation(result: Result): Annotation | undefined {
  if (result.decision === 'allow') return undefined;
  const audit = result.mode === 'audit';
  const next = `${result.next}${result.link === undefined ? '' : ' The link is in the job summary.'}`;
  const lines = [
    result.summary,
    next,
    ...(result.paste === undefined ? [] : [PASTE_CAPTION, ...result.paste.split('\n')]),
    ...(result.ask === undefined ? [] : [`Whom to ask: ${result.ask}`]),
    ...(result.detail === undefined ? [] : [result.detail]),
  ];
  return {
    level: audit ? 'warning' : 'error',
    title: `${audit ? 'Access would have been refused' : 'Access refused'}: ${safeLine(result.reason ?? '')}`,
    message: lines.map((line) => noteLine(line)).join('\n'),
  };
}

/** A line of a note, which keeps the indentation of what is to be copied. */
function noteLine(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ''}${safeLine(line, MAX_NOTE_CHARACTERS)}`;
}

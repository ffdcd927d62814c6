import { safeLine } from '../../report/safe-line.ts';
import type { LintFinding } from './finding.ts';

/** Longest message of an annotation. */
const MAX_ANNOTATION_CHARACTERS = 1000;

/**
 * The finding as a workflow command, which GitHub shows beside the line. Source: workflow commands, "Setting an error
 * message".
 */
export function formatAnnotation({ rule, severity, file, line, column, message, hint }: LintFinding): string {
  const place = line > 0 ? `,line=${line},col=${column}` : '';
  const text = `${message}${hint === undefined ? '' : ` (${hint})`}`;
  return `::${severity} file=${annotationProperty(file)}${place},title=${annotationProperty(rule)}::${data(text)}`;
}

function data(value: string): string {
  return safeLine(value, MAX_ANNOTATION_CHARACTERS)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function annotationProperty(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

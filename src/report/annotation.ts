import { inert } from './inert.ts';
import type { Result } from './result.ts';

/** Longest annotation: it is read in a narrow box. */
const LONGEST = 600;

/** What is shown beside the workflow file, once. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** The annotation of a refusal; `undefined` when there is nothing to say. */
export function toAnnotation(result: Result): Annotation | undefined {
  if (result.decision === 'allow') return undefined;
  const audit = result.mode === 'audit';
  const next = `${result.next}${result.link === undefined ? '' : ' The link is in the job summary.'}`;
  return {
    level: audit ? 'warning' : 'error',
    title: `${audit ? 'Access would have been refused' : 'Access refused'}: ${inert(result.reason ?? '')}`,
    message: `${inert(result.summary, LONGEST)}\n${inert(next, LONGEST)}`,
  };
}

import type { TextPattern } from '../language.ts';
import type { Admission } from './admission.ts';
import { classProblem, refPatterns } from './claim-tests.ts';
import { exactText, refPlaces, regularExpression } from './ref-patterns.ts';
import type { WallProblem } from './wall-facts.ts';

/** Longest attribute condition, and longest expression of a mapping. Source: IAM, WorkloadIdentityPoolProvider. */
export const CEL_LIMITS = { condition: 4096, mapping: 2048 } as const;

/** A text in CEL. https://github.com/google/cel-spec/blob/master/doc/langdef.md#string-and-bytes-values */
export function celText(text: string): string {
  return `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}

/**
 * The jobs of an admission as a condition on `assertion`. An absent claim is an error in CEL, so that one is asked for
 * first.
 */
export function celCondition(admission: Admission, withPeople = false): string | WallProblem {
  const { repository, gate, environments, neverRefs } = admission;
  const refs = anyOf('assertion.ref', refPatterns(admission));
  const never = neverRefs.length === 0 ? '' : anyOf('assertion.ref', refPlaces(neverRefs));
  if (refs === undefined || never === undefined) return classProblem('Google Cloud');
  const parts = [
    `assertion.repository_owner_id == ${celText(repository.ownerId)}`,
    `assertion.repository_id == ${celText(repository.id)}`,
    `assertion.job_workflow_ref == ${celText(gate)}`,
    ...(environments === undefined
      ? ['!has(assertion.environment)']
      : ['has(assertion.environment)', oneOfTexts('assertion.environment', environments)]),
    refs,
    ...(never === '' ? [] : [`!(${never})`]),
    ...(withPeople ? [oneOfTexts('assertion.actor_id', actorsOf(admission))] : []),
  ];
  return parts.join(' && ');
}

/** Numbers of accounts; one that is nobody's where nobody has a grant. */
function actorsOf({ people = [] }: Admission): readonly string[] {
  const ids = [...new Set(people.map(({ id }) => id))].toSorted();
  return ids.length === 0 ? ['0'] : ids;
}

function oneOfTexts(operand: string, texts: readonly string[]): string {
  const [only = ''] = texts;
  return texts.length === 1 ? `${operand} == ${celText(only)}` : `${operand} in [${texts.map(celText).join(', ')}]`;
}

/** `undefined` where a pattern cannot be written. */
function anyOf(operand: string, patterns: readonly TextPattern[]): string | undefined {
  const texts = patterns.flatMap((pattern) => exactText(pattern) ?? []);
  const others = patterns.filter((pattern) => exactText(pattern) === undefined).map((one) => celMatch(operand, one));
  if (others.includes(undefined)) return undefined;
  const tests = [...(texts.length === 0 ? [] : [oneOfTexts(operand, texts)]), ...others];
  return tests.length === 1 ? tests[0] : `(${tests.join(' || ')})`;
}

function celMatch(operand: string, pattern: TextPattern): string | undefined {
  const last = pattern.at(-1);
  const start = exactText(pattern.slice(0, -1));
  if (last?.many === true && last.characters.kind === 'any' && start !== undefined)
    return `${operand}.startsWith(${celText(start)})`;
  const expression = regularExpression(pattern);
  return expression === undefined ? undefined : `${operand}.matches(${celText(expression)})`;
}

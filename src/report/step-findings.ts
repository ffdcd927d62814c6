import type { StepFact, StepsFound } from '../policy/facts.ts';
import type { CheckWords } from './check-entry.ts';

/** Longest piece of a step in a sentence: what is wrong with it comes after it. */
const MAX_STEP_CHARACTERS = 160;

/**
 * Puts into words what reading the steps found: the first place and how many more there are. `describe` says what is
 * wrong there, after what is written there, cut to a length at which that still shows.
 */
export function stepsFound<More>(
  expected: string,
  describe: (first: StepFact & More, written: string) => string,
): (facts: StepsFound<More>) => CheckWords {
  return (facts) => {
    if (facts.kind === 'read')
      return { expected, actual: `${facts.steps} ${facts.steps === 1 ? 'step' : 'steps'} read` };
    const { first, more } = facts;
    const written =
      first.text.length > MAX_STEP_CHARACTERS ? `${first.text.slice(0, MAX_STEP_CHARACTERS)}…` : first.text;
    return {
      expected: first.allowed,
      actual: `${stepPlace(first)}: ${describe(first, `\`${written}\``)}${more === 0 ? '' : `, and ${more} more`}`,
    };
  };
}

export function stepPlace({ place, job, step }: StepFact): string {
  return (
    `${place.file}, line ${place.line}, job \`${job}` +
    `\`${step === undefined || step === '' ? '' : `, step “${step}”`}`
  );
}

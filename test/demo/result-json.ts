import type { Outcome } from './perform.ts';

/** One line about one run, for programs. */
export function toJson(outcome: Outcome): string {
  const { situation, decision, reason, summary, next, annotations, proofs, goesOn, asExpected, milliseconds } = outcome;
  return JSON.stringify({
    name: situation.name,
    title: situation.title,
    expected: situation.reason ?? 'allow',
    decision,
    ...(reason === '' ? {} : { reason }),
    summary,
    next,
    run_goes_on: goesOn,
    annotations: annotations.map(({ level, message, properties }) => ({
      level,
      title: properties['title'] ?? '',
      message,
    })),
    proofs,
    as_expected: asExpected,
    milliseconds,
  });
}

/** The last line, about all of them. */
export function recapJson(outcomes: readonly Outcome[], seconds: number): string {
  const asExpected = outcomes.filter((outcome) => outcome.asExpected).length;
  return JSON.stringify({
    recap: true,
    runs: outcomes.length,
    as_expected: asExpected,
    seconds: Number(seconds.toFixed(1)),
  });
}

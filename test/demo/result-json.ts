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

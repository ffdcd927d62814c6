import type { Survey } from '../../workflow/survey.ts';

/** Several surveys as one. */
export function joinSurveys(surveys: readonly Survey[]): Survey {
  const sum = (amount: (survey: Survey) => number): number =>
    surveys.reduce((total, survey) => total + amount(survey), 0);
  return {
    touched: surveys.flatMap(({ touched }) => touched),
    undecided: surveys.flatMap(({ undecided }) => undecided),
    opaque: surveys.flatMap(({ opaque }) => opaque),
    bounded: surveys.flatMap(({ bounded }) => bounded),
    permissions: surveys.flatMap(({ permissions }) => permissions),
    weaknesses: surveys.flatMap(({ weaknesses }) => weaknesses),
    wanted: surveys.flatMap(({ wanted }) => wanted),
    counts: {
      steps: sum(({ counts }) => counts.steps),
      known: sum(({ counts }) => counts.known),
      unknown: sum(({ counts }) => counts.unknown),
      opaque: sum(({ counts }) => counts.opaque),
      bounded: sum(({ counts }) => counts.bounded),
    },
  };
}

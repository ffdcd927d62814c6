import { describe, expect, it } from 'vitest';
import { fileKey } from '../../../src/workflow/file/file-name.ts';
import type { Question } from '../../../src/workflow/survey/frame.ts';
import { makeSurvey } from '../../../src/workflow/survey/make-survey.ts';
import type { Survey } from '../../../src/workflow/survey.ts';
import { WEAKNESSES } from '../../../src/workflow/weakness.ts';
import { fileName, questionOf, surveyOf } from './asked.ts';
import { judged, POLICY, verdictOf } from './judged.ts';
import { asExpected, askedOfCase, MAIN, readCases } from './workflow-case.ts';

const CASES = readCases();

describe('whole workflows', () => {
  it.each(CASES)('$name', (one) => {
    const survey = surveyOf({ ...askedOfCase(one), policy: POLICY });
    const { touches, undecided, opaque, weaknesses, counts, verdict } = one.expected;
    expect({ ...asExpected(survey), verdict: verdictOf(judged(survey)) }, one.expected.about).toEqual({
      touches,
      undecided,
      opaque,
      weaknesses,
      counts,
      verdict,
    });
  });

  it('are found out step by step, by asking for what is wanted', () => {
    for (const one of CASES)
      expect(asExpected(askAgain(questionOf({ ...askedOfCase(one), policy: POLICY }), one.files)), one.name).toEqual(
        asExpected(surveyOf({ ...askedOfCase(one), policy: POLICY })),
      );
  });
});

describe('the cases', () => {
  it('are as many as the corpus promises', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(42);
  });

  it('show every way to weaken a gate, and every verdict', () => {
    const shown = new Set(CASES.flatMap(({ expected }) => expected.weaknesses.map((line) => line.split(': ').at(-1))));
    expect([...shown].toSorted(byName)).toEqual(Object.keys(WEAKNESSES).toSorted(byName));
    const verdicts = new Set(CASES.map(({ expected }) => expected.verdict.split(',', 1)[0]));
    expect([...verdicts].toSorted(byName)).toEqual([
      'allow',
      'permissions-out-of-scope',
      'step-out-of-scope',
      'step-undecidable',
    ]);
  });
});

function byName(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Makes the survey as a run does: it begins with the workflow alone, and looks up what is asked for. */
function askAgain(question: Question, files: Readonly<Record<string, string>>): Survey {
  const texts = new Map<string, string | undefined>([[fileKey(fileName(MAIN)), files[MAIN]]]);
  let survey = makeSurvey({ ...question, files: texts });
  for (let round = 0; survey.wanted.length > 0; round += 1) {
    expect(round).toBeLessThan(10);
    for (const wanted of survey.wanted)
      texts.set(fileKey(wanted), wanted.repository === 'acme/shop' ? files[wanted.path] : undefined);
    survey = makeSurvey({ ...question, files: texts });
  }
  return survey;
}

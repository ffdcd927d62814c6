import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../depth.ts';
import { type Asked, surveyOf } from './asked.ts';
import { actionPlants, type Plant, plants, unknownPlants } from './drawn-plant.ts';
import { type Skeleton, skeletons, workflowAround } from './drawn-workflow.ts';
import { judged } from './judged.ts';

/** How far a property is searched. */
const RUNS = { numRuns: cases(120, 3000) };

describe('what is planted out of scope', () => {
  it('is found wherever it is and whatever it is wrapped in', () => {
    fc.assert(fc.property(skeletons, plants, expectFound), RUNS);
  });

  it('is found in what an action is given', () => {
    fc.assert(fc.property(skeletons, actionPlants, expectFound), RUNS);
  });

  it('is found where its name is not known', () => {
    fc.assert(fc.property(skeletons, unknownPlants, expectFound), RUNS);
  });

  it('is all that is found: without it, everything is in scope', () => {
    fc.assert(
      fc.property(skeletons, (skeleton) => {
        expect(judged(surveyOf(workflowAround(skeleton, undefined)))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is found in whatever order the jobs are written', () => {
    fc.assert(
      fc.property(skeletons, plants, (skeleton, { planted }) => {
        const [one, other] = (['as it is', 'reversed'] as const).map((order) =>
          judged(surveyOf(workflowAround(skeleton, planted, order))).map(
            ({ reason, job, text, what }) => `${reason} ${job} ${text} ${what}`,
          ),
        );
        expect(other?.toSorted()).toEqual(one?.toSorted());
      }),
      RUNS,
    );
  });
});

function expectFound(skeleton: Skeleton, { says, planted }: Plant): void {
  const asked = workflowAround(skeleton, planted);
  expect(judged(surveyOf(asked)).length, `${says}\n${written(asked)}`).toBeGreaterThan(0);
}

function written({ files }: Asked): string {
  return Object.entries(files)
    .map(([name, text]) => `# ${name}\n${text}`)
    .join('\n');
}

import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { EVIDENCE_POINTS } from '../../src/cli/review/collection-plan.ts';
import { evidenceQuery } from '../../src/github/evidence-query.ts';
import { githubSchema } from '../world/graphql/schema.ts';
import { costOf } from './github-cost.ts';

test('the estimate of a review takes a document about evidence for what GitHub reckons it at', () => {
  const candidates = Array.from({ length: 5 }, (_, index) => ({
    id: `users/mona/${index}`,
    path: `.github/access/grants/users/mona/${index}.yml`,
    text: true,
    uses: true,
  }));
  expect(costOf(githubSchema(), parse(evidenceQuery(candidates))).points).toBe(EVIDENCE_POINTS);
});

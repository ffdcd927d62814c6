import { expect, test } from 'vitest';
import { askTrust } from '../../../src/walls/classify.ts';
import { provenAnswers } from '../../../src/walls/finding/prove.ts';
import { tokenWorld } from '../../../src/walls/token-world.ts';
import { AT } from '../shop.ts';
import { DECEPTIVE_CASES } from './deceptive-cases.ts';

test.each(DECEPTIVE_CASES.map((wanted) => [`${wanted.one.meant.provider}: ${wanted.one.name}`, wanted] as const))(
  '%s',
  (_, { one, question, answer }) => {
    const { trust, meant, evaluate } = one;
    const repositories = meant.places.map(({ repository }) => repository);
    const world = tokenWorld(repositories, trust.subjects, trust.issuers);
    const answers = provenAnswers(askTrust({ trust, meant: [meant], world, now: AT }), { evaluate });
    expect(answers[question].kind, JSON.stringify(answers[question])).toBe(answer);
  },
);

test('forty of them are asked about', () => {
  expect(DECEPTIVE_CASES.length).toBeGreaterThanOrEqual(40);
});

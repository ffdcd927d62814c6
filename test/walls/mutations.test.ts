import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admissionsOf } from '../../src/walls/generate/admission.ts';
import { awsTrust } from '../../src/walls/generate/aws-trust.ts';
import { BIT } from '../../src/walls/inclusion/truth.ts';
import { meantFormula } from '../../src/walls/meant-formula.ts';
import { GITHUB_ISSUER, type Token } from '../../src/walls/token.ts';
import { cases } from '../depth.ts';
import type { PolicyDocument } from '../world/aws/policy.ts';
import { trusts } from '../world/aws/trust.ts';
import { ACCOUNT, AT, GATE, meantFor, SHOP, TOKEN, truthsOf } from './shop.ts';

const MEANT = meantFor('aws', 'sts.amazonaws.com');
const FORMULA = meantFormula([MEANT], { gate: true, audience: true });
const FACTS = { issuer: GITHUB_ISSUER, repositories: [{ ...SHOP, environments: ['production', 'production-eu'] }] };
const CHANGED: readonly (keyof Token)[] = [
  'sub',
  'aud',
  'repository_id',
  'repository_owner_id',
  'ref',
  'job_workflow_ref',
];
const around = (value: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    `${value}x`,
    `x${value}`,
    value.slice(0, -1),
    value.slice(1),
    value.toUpperCase(),
    value.replace('acme', 'evil'),
    value.replace('release/1', 'main'),
    value.replace('release/1', 'release/1/2'),
    value.replace(/@.*/, '@refs/heads/evil'),
    '*',
    '',
  );
/** Of a subject what GitHub writes for other jobs: environment and ref stand in it as in their own claims. */
const subjects = fc.constantFrom(
  'repo:evil/shop:ref:refs/heads/release/1',
  'repo:acme/shopx:ref:refs/heads/release/1',
  'repo:acme@9919/shop@7701:ref:refs/heads/release/1',
  'repo:acme/shop:ref:refs/heads/main',
  'repo:acme/shop:ref:refs/tags/release/1',
  'repo:acme/shop:environment:staging',
  'repo:acme/shop:environment:productionx',
  'repo:acme/shop:pull_request',
  'workflow:Flags',
  '*',
  '',
);
const mutations = fc
  .uniqueArray(fc.constantFrom(...CHANGED), { minLength: 1, maxLength: 3 })
  .chain((claims) =>
    fc.tuple(
      ...claims.map((claim) =>
        (claim === 'sub' ? subjects : around(TOKEN[claim] ?? 'staging')).map((value) => [claim, value] as const),
      ),
    ),
  );

test('a generated trust lets the token of the gate in, and none of its mutations', () => {
  const { admissions, problems } = admissionsOf(MEANT, FACTS);
  const made = awsTrust('arn:aws:iam::111122223333:role/release', admissions, GITHUB_ISSUER);
  if (!('document' in made)) throw new Error(JSON.stringify([made, problems]));
  const document: PolicyDocument = JSON.parse(JSON.stringify(made.document)) as PolicyDocument;
  const admits = (token: Token): boolean => trusts(document, token, ACCOUNT, new Date(AT));
  expect(admits(TOKEN)).toBe(true);
  expect(TOKEN.job_workflow_ref).toBe(GATE);
  const deep = 'refs/heads/release/1/2';
  expect(admits({ ...TOKEN, sub: `repo:acme/shop:ref:${deep}`, ref: deep })).toBe(false);
  let refused = 0;
  fc.assert(
    fc.property(mutations, (changes) => {
      const token: Token = { ...TOKEN, ...Object.fromEntries(changes) };
      // what is still meant is not a mutation
      if (truthsOf(FORMULA, token, AT) === BIT.yes && token.sub === TOKEN.sub) return;
      refused += 1;
      expect(admits(token)).toBe(false);
    }),
    { numRuns: cases(1300, 20_000) },
  );
  expect(refused).toBeGreaterThanOrEqual(1000);
});

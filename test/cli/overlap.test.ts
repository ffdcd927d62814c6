import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areDisjoint, samplesOf } from '../../src/policy/overlap.ts';
import { matchesGlob } from '../../src/policy/glob.ts';

test.each([
  ['main', 'main', false],
  ['main', 'release/*', true],
  ['release/1', 'release/*', false],
  ['release/*', 'hotfix/*', true],
  ['release/*', 'release/*/x', true],
  ['release/**', 'release/*/x', false],
  ['*-prod', '*-staging', true],
  ['a*', '*b', false],
  ['[ab]', '[cd]', false],
])('%j and %j have nothing in common: %j', (one, other, disjoint) => {
  expect(areDisjoint(one, other)).toBe(disjoint);
});

const part = fc.constantFrom('a', 'b', '*', '?', 'ab', '**');
const pattern = fc
  .array(
    fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => (parts.includes('**') ? '**' : parts.join(''))),
    { minLength: 1, maxLength: 3 },
  )
  .map((segments) => segments.join('/'));
const name = fc
  .array(fc.stringMatching(/^[ab]{1,3}$/), { minLength: 1, maxLength: 4 })
  .map((segments) => segments.join('/'));

test('patterns that are called disjoint never match one name', () => {
  fc.assert(
    fc.property(pattern, pattern, name, (one, other, candidate) => {
      expect(areDisjoint(one, other) && matchesGlob(one, candidate) && matchesGlob(other, candidate)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test('a sample is matched by its pattern', () => {
  fc.assert(
    fc.property(pattern, (one) => {
      for (const sample of samplesOf(one)) expect(matchesGlob(one, sample)).toBe(true);
    }),
  );
  expect(samplesOf('release/**').length).toBeGreaterThan(1);
});

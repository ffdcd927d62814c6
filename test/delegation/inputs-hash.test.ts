import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DispatchEvent } from '../../src/delegation/dispatch-input.ts';
import { inputsHash, type InputsHash } from '../../src/delegation/inputs-hash.ts';
import { parseExactly } from '../../src/policy/exact-json.ts';
import { anyText } from '../any-text.ts';
import { cases } from '../depth.ts';
import vectors from './rfc8785.json' with { type: 'json' };

type Inputs = Readonly<Record<string, unknown>>;
const sha = (text: string | Buffer): InputsHash => ({
  ok: true,
  hash: createHash('sha256').update(text).digest('base64url'),
});
const hashOf = (event: DispatchEvent, inputs: Inputs, unbound: readonly string[] = []): InputsHash =>
  inputsHash({ event, inputs, unbound });
const payload = (inputs: Inputs, unbound: readonly string[] = []): InputsHash =>
  hashOf('repository_dispatch', inputs, unbound);

test.each(vectors.cases)('the form of RFC 8785 is what is hashed: $name', ({ name, input, output }) => {
  // a number that is not held exactly has no hash, whatever form it has
  const isInexact = name === 'values';
  const inputs = { value: JSON.parse(isInexact ? input.replace(' 1E30,', '') : input) as unknown };
  const form = Buffer.from(output, 'hex').toString('utf8');
  expect(payload(inputs)).toEqual(sha(`{"value":${isInexact ? form.replace('1e+30,', '') : form}}`));
});

test.each(vectors.numbers)('the number with the bits %s is written %s, or has no hash', (bits = '', text = '') => {
  const value = Buffer.from(bits, 'hex').readDoubleBE();
  const exact = !Number.isInteger(value) || Number.isSafeInteger(value);
  expect(payload({ value })).toEqual(
    exact ? sha(`{"value":${text}}`) : { ok: false, problem: { kind: 'inexact-number', at: ['value'] } },
  );
});

test('the delegation itself and what is unbound are left out, at the top only', () => {
  const bound = { flag: 'on', nested: { grantgate: 'x', resumeUrl: 'y' } };
  expect(payload({ ...bound, grantgate: 'a.b.c', resumeUrl: 'https://n8n.example' }, ['resumeUrl'])).toEqual(
    payload(bound),
  );
  expect(payload({ ...bound, resumeUrl: 'https://n8n.example' })).not.toEqual(payload(bound));
  expect(payload({ ...bound, resumeURL: 'z' }, ['resumeUrl'])).not.toEqual(payload(bound));
  expect(payload({ ...bound, nested: {} })).not.toEqual(payload(bound));
  expect(payload({ grantgate: 'a.b.c' })).toEqual(sha('{}'));
});

test('inputs of workflow_dispatch count as the text that GitHub hands on, and empty ones as not given', () => {
  const inputs = { dry: true, count: 3, banner: 'spring', note: '', more: null };
  expect(hashOf('workflow_dispatch', inputs)).toEqual(sha('{"banner":"spring","count":"3","dry":"true"}'));
  expect(hashOf('workflow_dispatch', { ...inputs, dry: 'true', count: '3' })).toEqual(
    hashOf('workflow_dispatch', inputs),
  );
  expect(payload(inputs)).toEqual(sha('{"banner":"spring","count":3,"dry":true,"more":null,"note":""}'));
});

const surrogate = '\ud800';
test.each<[string, DispatchEvent, Inputs, InputsHash & { ok: false }]>([
  ['a list', 'workflow_dispatch', { a: ['x'] }, { ok: false, problem: { kind: 'not-an-input', at: ['a'] } }],
  ['a fraction', 'workflow_dispatch', { a: 1.5 }, { ok: false, problem: { kind: 'not-an-input', at: ['a'] } }],
  ['a long number', 'workflow_dispatch', { a: 2 ** 53 }, { ok: false, problem: { kind: 'not-an-input', at: ['a'] } }],
  [
    'half a character',
    'workflow_dispatch',
    { a: surrogate },
    { ok: false, problem: { kind: 'lone-surrogate', at: ['a'] } },
  ],
  [
    'half a character in a name',
    'repository_dispatch',
    { a: { [surrogate]: 1 } },
    { ok: false, problem: { kind: 'lone-surrogate', at: ['a', surrogate] } },
  ],
  [
    'a long number inside',
    'repository_dispatch',
    { a: [{ b: -(2 ** 53) }] },
    { ok: false, problem: { kind: 'inexact-number', at: ['a', 0, 'b'] } },
  ],
  [
    'a number that was read exactly',
    'repository_dispatch',
    { a: parseExactly('1.10') },
    { ok: false, problem: { kind: 'inexact-number', at: ['a'] } },
  ],
  [
    'too many digits',
    'repository_dispatch',
    { a: JSON.parse('1e999') as unknown },
    { ok: false, problem: { kind: 'inexact-number', at: ['a'] } },
  ],
  [
    'lists 20,000 deep',
    'repository_dispatch',
    { a: JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown },
    { ok: false, problem: { kind: 'too-deep', at: ['a'] } },
  ],
])('%s has no hash', (_what, event, inputs, expected) => {
  expect(hashOf(event, inputs)).toEqual(expected);
});

/** The canonical form once more, as short as it can be said. */
function plainForm(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plainForm).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, entry]) => `${JSON.stringify(name)}:${plainForm(entry)}`).join(',')}}`;
}

const key = fc.oneof(
  anyText({ maxLength: 6 }),
  fc.constantFrom('__proto__', 'toJSON', 'length', 'constructor', '10', '9'),
);
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    anyText({ maxLength: 8 }),
    fc.boolean(),
    fc.constant(null),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Number.isInteger(n)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(Object.fromEntries),
  ),
}));
const anyInputs = fc
  .array(fc.tuple(key, anyValue), { maxLength: 6 })
  .map((entries): Inputs => Object.fromEntries(entries) as Inputs);

test('what another program makes of the same values has the same hash, in any order and spelling', () => {
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      const reversed = Object.fromEntries(Object.entries(inputs).toReversed());
      const { grantgate: _token, ...bound } = inputs;
      expect(payload(inputs)).toEqual(sha(plainForm(bound)));
      expect(payload(JSON.parse(JSON.stringify(reversed, undefined, 2)) as Inputs)).toEqual(payload(inputs));
    }),
    { numRuns: cases(300, 5000) },
  );
});

test('whatever else is sent has another hash', () => {
  fc.assert(
    fc.property(anyInputs, anyInputs, (one, other) => {
      const same = plainForm({ ...one, grantgate: 0 }) === plainForm({ ...other, grantgate: 0 });
      expect(payload(one).ok && payload(other).ok).toBe(true);
      expect(JSON.stringify(payload(one)) === JSON.stringify(payload(other))).toBe(same);
    }),
    { numRuns: cases(300, 5000) },
  );
});

const anyTexts = fc.dictionary(
  anyText({ maxLength: 5 }),
  fc.oneof(anyText({ maxLength: 5 }), fc.boolean(), fc.integer()),
);
test('one input more, less or different is another hash, unless it is empty', () => {
  fc.assert(
    fc.property(anyTexts, anyText({ minLength: 1, maxLength: 5 }), anyText({ maxLength: 5 }), (inputs, name, value) => {
      const before = hashOf('workflow_dispatch', inputs);
      const after = hashOf('workflow_dispatch', { ...inputs, [name]: value });
      const isSame = name === 'grantgate' || String(inputs[name] ?? '') === value;
      expect(JSON.stringify(after) === JSON.stringify(before)).toBe(isSame);
      expect(hashOf('workflow_dispatch', { ...inputs, [name]: value }, [name])).toEqual(
        hashOf('workflow_dispatch', inputs, [name]),
      );
    }),
    { numRuns: cases(300, 5000) },
  );
});

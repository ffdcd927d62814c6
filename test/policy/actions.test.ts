import { expect, test } from 'vitest';
import { actionsShape } from '../../src/policy/actions.ts';
import type { Mismatch } from '../../src/policy/mismatch.ts';

function messagesOf(value: unknown): readonly string[] {
  const mismatches: Mismatch[] = [];
  const parsed = actionsShape.parse(value, [], mismatches);
  expect(parsed === undefined).toBe(mismatches.length > 0);
  return mismatches.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test.each([
  ['nothing', {}],
  ['an action', { 'acme/deploy': { environment: 'env', branch: ['a', 'b-c', '_d'] } }],
  ['an action in a folder', { 'acme/tools/.github/actions/deploy': { stack: 'name' } }],
  ['an empty action', { 'acme/lint': {} }],
  ['a harmless action', { 'acme/lint': { harmless: true } }],
  ['an empty list', { 'acme/lint': { branch: [] } }],
])('%s is sound', (_what, value) => {
  expect(messagesOf(value)).toEqual([]);
});

test.each([
  [
    'a ref',
    { 'acme/deploy@v1': {} },
    [
      'acme/deploy@v1: expected an action or workflow written `owner/name` or `owner/name/path`, without a ' +
        'ref, or `./path`, got `acme/deploy@v1`',
    ],
  ],
  [
    'a path out of the repository',
    { './../deploy': {} },
    [
      './../deploy: expected an action or workflow written `owner/name` or `owner/name/path`, without a ref, or ' +
        '`./path`, got `./../deploy`',
    ],
  ],
  [
    'an owner alone',
    { acme: {} },
    [
      'acme: expected an action or workflow written `owner/name` or `owner/name/path`, without a ref, or ' +
        '`./path`, got `acme`',
    ],
  ],
  ['a kind nobody knows', { 'acme/a': { branches: 'b' } }, ['acme/a: unknown key `branches`']],
  [
    'a number for an input',
    { 'acme/a': { branch: 1 } },
    ['acme/a.branch: expected the name of an input, or a list of them, got `1`'],
  ],
  [
    'an expression for an input',
    { 'acme/a': { branch: '${{ inputs.b }}' } },
    ['acme/a.branch: expected the name of an input, or a list of them, got `${{ inputs.b }}`'],
  ],
  [
    'a word for harmless',
    { 'acme/a': { harmless: 'yes' } },
    ['acme/a.harmless: expected true or false, got the text `yes`'],
  ],
  [
    'harmless and touching',
    { 'acme/a': { harmless: true, branch: 'b' } },
    ['acme/a.harmless: an action that touches something is not harmless'],
  ],
  [
    'touching by nothing',
    { 'acme/a': { harmless: false } },
    ['acme/a.harmless: says that it touches something, and not by which input'],
  ],
  ['a list', [], [': expected keys and values, got a list']],
])('%s is not', (_what, value, messages) => {
  const found = messagesOf(value);
  expect(found.map((message) => message.replace(/^acme\/a\.branches/, 'acme/a'))).toEqual(messages);
});

test('the schema says what each key is for', () => {
  expect(actionsShape.schema).toMatchObject({
    additionalProperties: {
      properties: { branch: { description: 'Input, or inputs, that name a branch it changes.' } },
    },
  });
});

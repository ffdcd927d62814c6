import { describe, expect, test } from 'vitest';
import { reusedHandles } from '../../../src/cli/lint/rules/handle-reused.ts';
import { parsePeople, type People, personWith } from '../../../src/policy/delegation/people.ts';

const ISSUER = 'https://login.acme.example/v2.0';
const file = (people: unknown): string => JSON.stringify({ version: 1, people });
const identity = (subject: string, issuer = ISSUER): object => ({ issuer, subject });

function parsed(people: unknown): People {
  const found = parsePeople(file(people), 'people.yml');
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}
const said = (people: unknown): string => {
  const found = parsePeople(file(people), 'people.yml');
  return found.ok ? '' : found.problems.map(({ message, hint = '' }) => `${message} (${hint})`).join('\n');
};

const MONA = { name: 'Mona', github: 583_231, identities: [identity('s-1'), identity('s-1', 'https://other.example')] };

describe('nobody is two people, and no two people are one', () => {
  test.each([
    ['a subject', { 'mona-m': MONA, 'tom-t': { name: 'Tom', identities: [identity('s-1')] } }, /belongs to `mona-m`/],
    ['a subject in capitals', { 'mona-m': MONA, 'tom-t': { name: 'T', identities: [identity('S-1')] } }, /belongs to/],
    ['an account', { 'mona-m': MONA, 'tom-t': { name: 'Tom', github: 583_231 } }, /account 583231 belongs to `mona-m`/],
    ['an identity, twice', { 'mona-m': { name: 'M', identities: [identity('a'), identity('a')] } }, /there twice/],
  ])('%s', (_name, people, words) => {
    expect(said(people)).toMatch(words);
  });

  test('one subject of two issuers may be two people', () => {
    const people = parsed({
      'mona-m': MONA,
      'tom-t': { name: 'T', identities: [identity('s-1', 'https://third.example')] },
    });
    expect(personWith(people, 'https://third.example', 's-1')).toBe('tom-t');
    expect(personWith(people, ISSUER, 's-1')).toBe('mona-m');
    expect(personWith(people, `${ISSUER}/`, 's-1')).toBeUndefined();
    expect(personWith(people, ISSUER, 'S-1')).toBeUndefined();
  });
});

test.each([
  ['a number, which an account could have', { 583231: { name: 'M' } }, /begins with a letter/],
  ['a login in capitals', { Mona: { name: 'M' } }, /small letters/],
  ['a path', { '../x': { name: 'M' } }, /small letters/],
  ['no name', { 'mona-m': {} }, /`name` is missing/],
  ['an e-mail as a key', { 'mona-m': { name: 'M', email: 'm@acme.example' } }, /unknown key `email`/],
  ['an account by login', { 'mona-m': { name: 'M', github: 'mona' } }, /whole number/],
])('a handle or a person that cannot be: %s', (_name, people, words) => {
  expect(said(people)).toMatch(words);
});

test.each([
  ['the same person', MONA, MONA, false],
  ['a new account of the same identity', { ...MONA, github: 9 }, MONA, false],
  ['another identity of the same account', MONA, { ...MONA, identities: [identity('new')] }, false],
  ['nothing the same', MONA, { name: 'Mona', github: 7, identities: [identity('new')] }, true],
  ['the account gone and another identity', MONA, { name: 'Mona', identities: [identity('new')] }, true],
  ['told apart by the name alone', { name: 'Mona' }, { name: 'Max' }, true],
])('a handle that is used again: %s', (_name, before, now, isReused) => {
  expect(reusedHandles(parsed({ 'mona-m': now }), [parsed({ 'mona-m': before })])).toHaveLength(isReused ? 1 : 0);
});

import { expect, test } from 'vitest';
import { share } from './depth.ts';

const SUBJECTS = [
  ['a', 'x'],
  ['a', 'y'],
  ['b', 'x'],
  ['b', 'y'],
  ['b', 'y', 'z'],
  ['a', 'y'],
].map((traits, index) => ({ name: `s${index}`, traits }));
const VALUES = ['1', '2', '3', '4'];

const traitsOf = ({ traits }: { traits: readonly string[] }): readonly string[] => traits;

test('at full depth every value is tried on every subject', () => {
  expect(share(SUBJECTS, VALUES, traitsOf, true).map(({ subject, values }) => [subject.name, values.length])).toEqual(
    SUBJECTS.map(({ name }) => [name, 4]),
  );
});

test('otherwise every value meets every trait, no subject is left out, and it is less', () => {
  const shares = share(SUBJECTS, VALUES, traitsOf, false);
  const met = new Set(
    shares.flatMap(({ subject, values }) =>
      values.flatMap((value) => subject.traits.map((trait) => `${value} ${trait}`)),
    ),
  );
  expect([...met].toSorted()).toEqual(
    VALUES.flatMap((value) => ['a', 'b', 'x', 'y', 'z'].map((trait) => `${value} ${trait}`)),
  );
  expect(shares.map(({ subject }) => subject)).toEqual(SUBJECTS);
  for (const { values } of shares) {
    expect(values).not.toEqual([]);
    expect(new Set(values).size).toBe(values.length);
  }
  expect(shares.flatMap(({ values }) => values).length).toBeLessThan(SUBJECTS.length * VALUES.length);
});

test('a subject that no value falls to is given one', () => {
  expect(share(['a', 'b', 'c'], [1], () => ['same'], false).map(({ values }) => values)).toEqual([[1], [1], [1]]);
});

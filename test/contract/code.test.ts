import { expect, test } from 'vitest';
import { INPUTS } from '../../src/inputs/input-specs.ts';
import { OUTPUTS } from '../../src/session/outputs.ts';
import { sessionAction } from './action-file.ts';

test('the code reads the inputs that the action files declare, with their defaults and descriptions', () => {
  const declared = Object.entries(sessionAction.inputs).map(([name, { default: value, description }]) => [
    name,
    { default: value, description },
  ]);
  expect(INPUTS).toEqual(Object.fromEntries(declared));
});

test('the code sets the outputs that the action files declare', () => {
  expect(OUTPUTS).toEqual(
    Object.fromEntries(Object.entries(sessionAction.outputs).map(([name, { description }]) => [name, description])),
  );
});

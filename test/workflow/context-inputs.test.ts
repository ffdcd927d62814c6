import { describe, expect, it } from 'vitest';
import { dispatchInputs, possibleInputs, type TypedInput } from '../../src/workflow/survey/context-inputs.ts';
import { Unknown, type Data } from '../../src/workflow/data.ts';
import { OneOf } from '../../src/workflow/expression/one-of.ts';

const unknown = new Unknown('inputs.x');

describe('dispatchInputs', () => {
  it.each<readonly [TypedInput, unknown, Data]>([
    [{}, 'text', 'text'],
    [{ type: 'string' }, '', ''],
    [{ type: 'string' }, undefined, ''],
    [{ type: 'string' }, null, ''],
    [{ type: 'string' }, 3, unknown],
    [{ type: 'string' }, 'true', 'true'],
    [{ type: 'choice', options: ['a'] }, 'a', 'a'],
    [{ type: 'environment' }, 'production', 'production'],
    [{ type: 'boolean' }, 'true', true],
    [{ type: 'boolean' }, 'false', false],
    [{ type: 'boolean' }, true, true],
    [{ type: 'boolean' }, '', unknown],
    [{ type: 'boolean' }, 'constructor', unknown],
    [{ type: 'boolean' }, undefined, unknown],
    [{ type: 'number' }, '3', 3],
    [{ type: 'number' }, 4, 4],
    [{ type: 'number' }, '', unknown],
    [{ type: 'number' }, 'many', unknown],
  ])('%j given as %j', (input, given, value) => {
    expect(dispatchInputs({ inputs: { X: given } }, new Map([['x', input]]))).toEqual({ x: value });
  });

  it('does not know an input that nobody declared', () => {
    expect(dispatchInputs({ inputs: { x: '1', a: 'b' } }, new Map([['a', {}]]))).toEqual({ a: 'b', x: unknown });
  });

  it.each([undefined, null, {}, { inputs: null }, 'text'])('knows none without a payload: %j', (event) => {
    expect(dispatchInputs(event, new Map([['x', {}]]))).toEqual(new Unknown('inputs'));
    expect(dispatchInputs(event, new Map())).toEqual({});
  });
});

describe('possibleInputs', () => {
  it.each<readonly [TypedInput, Data]>([
    [{}, unknown],
    [{ type: 'string', default: 'a' }, unknown],
    [{ type: 'boolean', required: true }, unknown],
    [{ type: 'choice', required: true, options: ['dev', 'prod', 'dev'] }, new OneOf('inputs.x', ['dev', 'prod'])],
    [{ type: 'choice', default: 'dev', options: ['dev', 'prod'] }, new OneOf('inputs.x', ['dev', 'prod'])],
    [{ type: 'choice', options: ['dev', 'prod'] }, unknown],
    [{ type: 'choice', required: true, options: ['dev'] }, 'dev'],
    [{ type: 'choice', required: true, options: [] }, unknown],
    [{ type: 'choice', required: true }, unknown],
  ])('%j', (input, value) => {
    expect(possibleInputs(new Map([['x', input]]))).toEqual({ x: value });
  });
});

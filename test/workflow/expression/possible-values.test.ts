import { describe, expect, it } from 'vitest';
import { possibleValues } from '../../../src/workflow/expression/evaluate.ts';
import { contexts } from './contexts.ts';

describe('possibleValues', () => {
  it.each<readonly [string, readonly string[] | undefined]>([
    ["'a'", ['a']],
    ['1.50', ['1.5']],
    ['null', ['']],
    ["inputs.target == 'prod' && 'production' || 'staging'", ['production', 'staging']],
    ["inputs.target && 'production' || 'staging'", ['production', 'staging']],
    ["(inputs.target && 'production') || 'staging'", ['production', 'staging']],
    [
      "inputs.target == 'prod' && 'production' || inputs.target == 'qa' && 'qa' || 'staging'",
      ['production', 'qa', 'staging'],
    ],
    ["case(inputs.target == 'a', 'x', inputs.target == 'b', 'y', 'z')", ['x', 'y', 'z']],
    ["inputs.target == 'prod' && 'production'", ['production', 'false']],
    ["inputs.target && 'production'", undefined],
    ["inputs.target || 'x'", undefined],
    ['inputs.target', undefined],
    ['inputs.stage', ['dev', 'prod']],
    ["format('release/{0}', inputs.stage)", ['release/dev', 'release/prod']],
    ["format('{0}-{1}', inputs.stage, inputs.target == 'x')", ['dev-true', 'dev-false', 'prod-true', 'prod-false']],
    ['fromJSON(\'{"dev":"develop","prod":"main"}\')[inputs.stage]', ['develop', 'main']],
    ['fromJSON(\'{"dev":"develop","prod":"main"}\')[inputs.target]', ['develop', 'main', '']],
    ['fromJSON(\'["x","y"]\')[vars.INDEX]', ['x', 'y', '']],
    ['contains(matrix.mixed, inputs.stage)', ['true', 'false']],
    ['matrix.nested', undefined],
    ['nope', undefined],
    ["inputs.stage == 'prod' && 'main' || secrets.BRANCH", undefined],
  ])('%s', (expression, values) => {
    expect(possibleValues(expression, contexts)).toEqual(values);
  });

  it('follows 16 values and no more', () => {
    const chain = (count: number): string =>
      Array.from({ length: count }, (_, index) => `vars.X == ${index} && 'v${index}'`).join(' || ');
    expect(possibleValues(`${chain(15)} || 'else'`, {})).toHaveLength(16);
    expect(possibleValues(`${chain(16)} || 'else'`, {})).toBeUndefined();
  });
});

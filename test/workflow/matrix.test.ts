import { describe, expect, it } from 'vitest';
import { combinationsOf } from '../../src/workflow/survey/matrix.ts';
import { type Data, Unknown } from '../../src/workflow/data.ts';
import { readTree } from '../../src/workflow/file/tree.ts';

function combinations(source: string): readonly Data[] {
  return combinationsOf(readTree(source, 'w.yml'), {});
}

describe('combinationsOf', () => {
  // the examples of GitHub's reference, "Running variations of jobs in a workflow"
  it.each<readonly [string, readonly Data[]]>([
    ['{a: [1, 2]}', [{ a: 1 }, { a: 2 }]],
    [
      '{a: [1, 2], b: [x]}',
      [
        { a: 1, b: 'x' },
        { a: 2, b: 'x' },
      ],
    ],
    ['{a: [null, True, 0x1F, "1"]}', [{ a: null }, { a: true }, { a: 31 }, { a: '1' }]],
    ['{include: [{a: 1}, {b: 2}]}', [{ a: 1 }, { b: 2 }]],
    ['{a: [1, 2], exclude: [{a: 2}]}', [{ a: 1 }]],
    [
      '{a: [1, 2], b: [x, y], exclude: [{a: 2, b: x}, {b: z}]}',
      [
        { a: 1, b: 'x' },
        { a: 1, b: 'y' },
        { a: 2, b: 'y' },
      ],
    ],
    ['{a: [1, 2], exclude: [{a: "2"}]}', [{ a: 1 }, { a: 2 }]],
    ['{a: [1, 2], exclude: [{c: 2}]}', [{ a: 1 }, { a: 2 }]],
    [
      '{a: [1, 2], include: [{b: 3}]}',
      [
        { a: 1, b: 3 },
        { a: 2, b: 3 },
      ],
    ],
    ['{a: [1, 2], include: [{a: 1, b: 3}]}', [{ a: 1, b: 3 }, { a: 2 }]],
    ['{a: [1, 2], include: [{A: 1, b: 3}]}', [{ A: 1, b: 3 }, { a: 2 }]],
    [
      '{a: [1], include: [{a: 2, b: 3}, {b: 4}]}',
      [
        { a: 1, b: 4 },
        { a: 2, b: 3 },
      ],
    ],
    ['{a: [x], include: [{a: X, b: 3}]}', [{ a: 'x' }, { a: 'X', b: 3 }, { a: 'X', b: 3 }]],
    [
      '{fruit: [apple, pear], animal: [cat, dog], include: [{color: green}, {color: pink, animal: cat}, ' +
        '{fruit: apple, shape: circle}, {fruit: banana}, {fruit: banana, animal: cat}]}',
      [
        { fruit: 'apple', color: 'pink', animal: 'cat', shape: 'circle' },
        { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
        { fruit: 'pear', color: 'pink', animal: 'cat' },
        { fruit: 'pear', animal: 'dog', color: 'green' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    ],
    ['{a: "${{ fromJSON(vars.A) }}"}', [{ a: new Unknown('matrix.a') }]],
    ['{include: "${{ fromJSON(vars.A) }}"}', [new Unknown('matrix')]],
    ['{include: [{"${{ insert }}": "${{ fromJSON(vars.A) }}"}]}', [new Unknown('matrix')]],
    ['{a: [{"${{ insert }}": "${{ fromJSON(vars.A) }}"}]}', [{ a: new Unknown('matrix') }]],
  ])('%s', (source, expected) => {
    expect(combinations(source)).toEqual(expected);
  });

  it('keeps a combination of which it cannot tell whether it is excluded', () => {
    const source = '{a: ["${{ vars.A }}", b], exclude: [{a: b}]}';
    expect(combinations(source)).toEqual([{ a: new Unknown('vars.A') }]);
    expect(combinations('{a: [a, b], exclude: [{a: "${{ vars.A }}"}]}')).toEqual([{ a: 'a' }, { a: 'b' }]);
  });

  it('follows as many combinations as GitHub allows', () => {
    const many = (count: number): string => `{a: [${Array.from({ length: count }, (_, index) => index).join(', ')}]}`;
    expect(combinations(many(256))).toHaveLength(256);
    expect(combinations(many(257))).toEqual([new Unknown('matrix')]);
  });
});

import { describe, expect, it } from 'vitest';
import { plainData } from '../../src/workflow/file/core-schema.ts';
import { nodeEntries } from '../../src/workflow/file/fields.ts';
import { readWorkflow } from '../../src/workflow/file/read-workflow.ts';
import { readTree, type TreeNode } from '../../src/workflow/file/tree.ts';

const HEAD = 'on: push\njobs:\n  gate:\n    runs-on: x\n    steps:\n      - uses: grantgate/grantgate@v1\n';

function scalarTexts(node: TreeNode): readonly string[] {
  if (node.kind === 'scalar') return [node.text];
  return (node.kind === 'sequence' ? node.items : node.entries.map(({ value }) => value)).flatMap(scalarTexts);
}

describe('what GitHub runs is read', () => {
  it.each<readonly [source: string, ...texts: readonly string[]]>([
    ['a: [b]#, c, d ]\n', 'b'],
    ['a: [[b]#c\n  ,d]\n', 'b', 'd'],
    ['a: {b: c}#d\ne: f\n', 'c', 'f'],
    ['a: "b"#c\nd: e\n', 'b', 'e'],
    ["a: ['b'#c\n  ,#d\n  e]\n", 'b', 'e'],
    ['a: [#b\n  c]\n', 'c'],
    ['a: [b,\nc]#d\ne: f\n', 'b', 'c', 'f'],
    ['a: b#c\n', 'b#c'],
    ['a: "b#c"\n', 'b#c'],
  ])('a comment may follow the end of a text or a list at once: %s', (source, ...texts) => {
    expect(scalarTexts(readTree(source, 'w.yml'))).toEqual(texts);
  });

  it.each<readonly [source: string, data: boolean | number | string | null]>([
    ['a: !!str 1\n', '1'],
    ['a: !!str true\n', 'true'],
    ['a: !!str "x"\n', 'x'],
    ['a: !!str\n', ''],
    ['a: !<tag:yaml.org,2002:str> 0x1F\n', '0x1F'],
    ['a: !!int 0x1F\n', 31],
    ['a: !!int +1\n', 1],
    ['a: !!float 1\n', 1],
    ['a: !!float 1.10\n', 1.1],
    ['a: !!bool TRUE\n', true],
    ['a: !<tag:yaml.org,2002:bool> false\n', false],
    ['a: !!null\n', null],
    ['a: !!null ~\n', null],
    ['a: !!str 0x1FFFFFFFF\n', '0x1FFFFFFFF'],
  ])('a tag of the core schema is read: %s', (source, data) => {
    const [entry] = nodeEntries(readTree(source, 'w.yml'));
    const value = entry?.value;
    expect(value?.kind === 'scalar' && (plainData(value) === undefined ? value.text : plainData(value))).toBe(data);
  });

  it('a tag of a list or a mapping that it fits is read', () => {
    expect(scalarTexts(readTree('a: !!seq [b]\nc: !!map {d: e}\n', 'w.yml'))).toEqual(['b', 'e']);
  });

  it('names that are computed leave the variables unknown, and the file is read', () => {
    const { jobs } = readWorkflow(
      `${HEAD}        env: {A: b, '\${{ insert }}': '\${{ github.event.inputs }}'}\n` +
        "        with: {'${{ insert }}': x}\n",
      'w.yml',
    );
    const [step] = jobs.get('gate')?.steps ?? [];
    expect([step?.env.size, step?.envExpression?.text, step?.inputsExpression?.text]).toEqual([
      0,
      '${{ insert }}',
      '${{ insert }}',
    ]);
  });
});

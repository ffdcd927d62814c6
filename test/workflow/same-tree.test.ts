import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FeatureFlags } from '@actions/expressions/features';
import { TemplateContext, TemplateValidationErrors } from '@actions/workflow-parser/templates/template-context';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
import { getWorkflowSchema } from '@actions/workflow-parser/workflows/workflow-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, FULL } from '../depth.ts';
import { makeWorkflow } from '../../bench/preflight-corpus.ts';
import { readTree, TreeError } from '../../src/workflow/file/tree.ts';
import { githubLines, ourLines } from './github-tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['.github', 'examples', 'test', 'session'];
const FILES = [
  'action.yml',
  ...FOLDERS.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ),
];

interface Both {
  readonly ours: readonly string[] | undefined;
  readonly theirs: readonly string[] | undefined;
}

function read(source: string): Both {
  const theirs = githubLines(source);
  return { ours: ours(source, theirs?.blocks ?? new Set()), theirs: theirs?.lines };
}

function ours(source: string, blocks: ReadonlySet<number>): readonly string[] | undefined {
  try {
    return ourLines(readTree(source, 'w.yml'), source, blocks);
  } catch (error) {
    if (error instanceof TreeError) return undefined;
    throw error;
  }
}

describe("our reader and GitHub's own find the same keys, texts and places", () => {
  it.each(FILES)('in %s', (name) => {
    const both = read(readFileSync(`${root}/${name}`, 'utf8'));
    expect(both.ours).toEqual(both.theirs);
  });

  it.each<readonly [what: string, source: string]>([
    ['quoted texts', "a: 'it''s'\nb: \"tab\\tline\\n\\u00e9\"\nc: \"two\n  lines\"\nd: 'two\n\n  lines'\n"],
    ['plain texts over several lines', 'a: one\n  two\n  three\nb: - x\n'.replace('b: - x\n', 'b: x # comment\n')],
    [
      'block scalars',
      'a: |\n  one\n   two\n\n  three\nb: >\n  folded\n  text\n\n  more\nc: |-\n  x\nd: |+\n  y\n\ne: |2\n    z\n',
    ],
    ['a bracket under its key', 'a:\n  b: [\n    x,\n    y\n  ]\n  c: {\n    d: e\n  }\n'],
    ['flow collections', 'a: {b: [1, \'2\', "3", x y], c: {}, d: []}\ne: [ {f: g}, [h] ]\n'],
    [
      'truth values, numbers and nothing',
      'a: true\nb: False\nc: 12\nd: 1.5\ne: ~\nf: null\ng:\nh: \'true\'\ni: yes\nj: on\nk: 1e3\nl: -0.50\nm: "12"\n',
    ],
    ['numbers of other bases', 'a: 0o14\nb: 0x1F\n'],
    ['anchors and aliases', 'a: &x {b: c}\nd: *x\ne: &y text\nf: [*y, *x]\n'],
    ['keys of many kinds', 'on: push\n\'quoted key\': 1\n"double": 2\na.b-c_d: 3\n${{ insert }}: 4\n'],
    [
      'comments, blank lines and a byte order mark',
      '# head\n\na: 1 # one\n\n# between\nb:\n  # inside\n  - x\n\n  - y # z\n',
    ],
    ['lines that end as on Windows', 'a: b\r\nc: |\r\n  one\r\n  two\r\nd:\r\n  - e\r\n'],
    ['a marker of the document', '---\na: b\n...\n'],
    ['expressions', "a: ${{ github.ref }}\nb: \"x-${{ '}}' }}\"\nc: |\n  echo ${{ a }}\n  echo '{0}'\n"],
    ['characters of two units', 'a: "\u{1f600}"\n\u{1f600}: b # c\nd: \u{1f600} e\n'],
  ])('%s', (_what, source) => {
    const both = read(source);
    expect(both.theirs).toBeDefined();
    expect(both.ours).toEqual(both.theirs);
  });

  it('in generated YAML', () => {
    fc.assert(
      fc.property(document(), (source) => {
        const both = read(source);
        expect(both.theirs).toBeDefined();
        expect(both.ours).toEqual(both.theirs);
      }),
      { numRuns: cases(120, 2000) },
    );
  });

  it('in generated workflows that were disturbed, wherever both take them', () => {
    const disturbed = fc
      .tuple(
        fc.nat(300),
        fc.nat(10_000),
        fc.nat(8),
        fc.constantFrom(
          '',
          ' ',
          '\n',
          ':',
          '- ',
          '#',
          '"',
          "'",
          '|',
          '>',
          '&a ',
          '*a',
          '{',
          '}',
          '[',
          ']',
          ',',
          '\t',
          '%',
          '---\n',
        ),
      )
      .map(([seed, at, cut, insert]) => {
        const text = makeWorkflow(seed, 1, 3);
        const offset = Math.floor((at / 10_000) * text.length);
        return text.slice(0, offset) + insert + text.slice(offset + cut);
      });
    let compared = 0;
    fc.assert(
      fc.property(disturbed, (source) => {
        const both = read(source);
        if (both.ours === undefined || both.theirs === undefined) return;
        compared += 1;
        expect(both.ours).toEqual(both.theirs);
      }),
      { numRuns: FULL ? 6000 : 900 },
    );
    expect(compared).toBeGreaterThan(400);
  });
});

describe('what a workflow is', () => {
  /** Mistakes that GitHub's parser finds. */
  function mistakes(source: string): readonly string[] {
    const context = new TemplateContext(
      new TemplateValidationErrors(),
      getWorkflowSchema(),
      new NoOperationTraceWriter(),
    );
    context.state['featureFlags'] = new FeatureFlags({ all: true });
    parseWorkflow({ name: 'w.yml', content: source }, context);
    return context.errors.getErrors().map((error) => error.message);
  }

  it("GitHub's parser takes the generated workflows", () => {
    for (let seed = 0; seed < 200; seed += 1) expect(mistakes(makeWorkflow(seed, 3, 6))).toEqual([]);
  });
});

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

/** YAML in every style that workflows are written in. */
function document(): fc.Arbitrary<string> {
  const word = fc.stringMatching(/^[a-z][a-z0-9 ._/$-]{0,12}[a-z0-9]$/);
  const text = fc.oneof(
    word,
    fc.string({
      maxLength: 12,
      unit: fc.constantFrom('a', 'b', ' ', ':', '#', "'", '"', '\\', '-', '{', '}', '$', '|', 'é', '\u{1f600}'),
    }),
  );
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      fc.dictionary(word, tie('tree'), { minKeys: 1, maxKeys: 3 }),
    ),
  }));
  return fc
    .tuple(fc.dictionary(word, tree, { minKeys: 1, maxKeys: 4 }), fc.infiniteStream(fc.nat(5)))
    .map(([top, styles]) => write(top, 0, styles));
}

function write(tree: Tree, indent: number, styles: Iterator<number>): string {
  const style = (): number => Number(styles.next().value);
  const space = ' '.repeat(indent);
  if (typeof tree === 'string') return ` ${writeText(tree, indent, style())}\n`;
  const comment = style() === 0 ? `${space}# a comment: with "marks"\n` : '';
  if (Array.isArray(tree))
    return `\n${comment}${tree.map((item: Tree) => `${space}-${write(item, indent + 2, styles)}`).join('')}`;
  const entries = Object.entries(tree).map(
    ([key, value]) => `${space}${style() < 2 ? JSON.stringify(key) : key}:${write(value, indent + 2, styles)}`,
  );
  return `${indent === 0 ? '' : '\n'}${comment}${entries.join('')}`;
}

function writeText(text: string, indent: number, style: number): string {
  const isPlain = /^[a-z][a-z0-9 ._/$-]*[a-z0-9]$/.test(text);
  if (style === 0) return `'${text.replaceAll("'", "''")}'`;
  if (style <= 2 && isPlain) return text;
  const isBlock = text.trim() === text && text !== '';
  const space = ' '.repeat(indent + 1);
  if (style === 3 && isBlock) return `|\n${space}${text}\n${space}second line\n`.trimEnd();
  if (style === 4 && isBlock) return `>-\n${space}${text}\n${space}second line\n\n${space}third`;
  return JSON.stringify(text);
}

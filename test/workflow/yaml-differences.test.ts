import { describe, expect, it } from 'vitest';
import { readActionFile, readWorkflow } from '../../src/workflow/file/read-workflow.ts';
import { readTree, TreeError } from '../../src/workflow/file/tree.ts';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

const HEAD = 'on: push\njobs:\n  gate:\n    runs-on: x\n    steps:\n      - uses: grantgate/grantgate@v1\n';

function refusal(read: () => unknown): TreeError | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof TreeError) return error;
    throw error;
  }
}

/** Controls, marks of direction and characters without a width. */
const FORBIDDEN = [
  '\r',
  '\0',
  '\u0001',
  '\u0007',
  '\u0008',
  '\u000B',
  '\u000C',
  '\u001B',
  '\u007F',
  '\u0080',
  '\u0085',
  '\u009F',
  '\u00AD',
  '\u061C',
  '\u180E',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u2028',
  '\u2029',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2060',
  '\u2061',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u206A',
  '\uFEFF',
  '\uFFF9',
  '\u{E0001}',
  '\u{E0041}',
];

describe('a character that makes a file look other than it is', () => {
  it.each(FORBIDDEN.map((character) => [`U+${(character.codePointAt(0) ?? 0).toString(16)}`, character] as const))(
    '%s is refused with its place, wherever it stands',
    (_name, character) => {
      const places: readonly (readonly [string, number, number])[] = [
        [`${HEAD}      - run: echo # ${character}x\n`, 7, 21],
        [`${HEAD}      # ${character}      - run: git push\n`, 7, 9],
        [`${HEAD}      - run: |\n          echo${character}x\n`, 8, 15],
        [`${HEAD}      - name: 'a${character}'\n        run: echo\n`, 7, 17],
        [`${HEAD}      - name: "a${character}"\n        run: echo\n`, 7, 17],
      ];
      for (const [source, line, column] of places) {
        const error = refusal(() => readWorkflow(source, 'w.yml'));
        expect(error?.place, JSON.stringify(source)).toEqual({ file: 'w.yml', line, column });
        expect(error?.message).toContain('is not allowed');
      }
      expect(
        refusal(() => readActionFile(`runs:\n  using: composite # ${character}x\n  steps: []\n`, 'action.yml'))?.place,
      ).toMatchObject({ line: 2 });
    },
  );

  it.each([
    '\\u0085',
    '\\N',
    '\\L',
    '\\P',
    '\\u2028',
    '\\u202e',
    '\\u2066',
    '\\u200b',
    '\\r',
    '\\0',
    '\\a',
    '\\e',
    '\\x7f',
  ])('is refused when it is escaped: %s', (escape) => {
    expect(refusal(() => readWorkflow(`${HEAD}      - run: "echo ${escape} x"\n`, 'w.yml'))?.place).toMatchObject({
      line: 7,
    });
  });

  it('a step behind such a line break is undecided, not overlooked', () => {
    const push = 'git push https://github.com/acme/shop HEAD:main';
    const files = {
      [MAIN]: `${HEAD}      - run: echo # a comment\u2028      - run: ${push}\n`,
    };
    const survey = surveyOf({ files, job: 'gate' });
    expect(survey.undecided).toEqual([
      expect.objectContaining({ place: { file: MAIN, line: 7, column: 30 }, why: expect.stringContaining('U+2028') }),
    ]);
  });

  it.each(['\u0085', '\u2029', '\r', '\u202E'])('nor one in an action or a workflow that is called', (character) => {
    const action =
      `runs:\n  using: composite\n  steps:\n    - run: echo # ${character}    - run: git push\n` +
      '      shell: bash\n';
    const called = `on: workflow_call\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo # ${character}x\n`;
    const files = {
      [MAIN]: `${HEAD}      - uses: ./act\n  call: {needs: gate, uses: ./.github/workflows/c.yml}\n`,
      'act/action.yml': action,
      '.github/workflows/c.yml': called,
    };
    expect(surveyOf({ files, job: 'gate' }).undecided.map(({ place }) => `${place.file}:${place.line}`)).toEqual([
      'act/action.yml:4',
      '.github/workflows/c.yml:6',
    ]);
  });

  it.each([
    'Tag der Arbeit: größer',
    '日本語 🚀',
    '👩‍💻 build',
    '❤️‍🔥',
    '🧑🏽‍🚒 fire',
    '👨‍👩‍👧',
    'a\ttab',
    'non\u00A0breaking',
    '\u{1F1E9}\u{1F1EA}',
  ])('what people write is none: %s', (text) => {
    expect(
      refusal(() =>
        readWorkflow(`${HEAD}      - name: "x ${text}"\n        run: |\n          echo "${text}" # ${text}\n`, 'w.yml'),
      ),
    ).toBeUndefined();
  });

  it('nor is a mark at the beginning of the file, nor lines that end as on Windows', () => {
    expect(refusal(() => readWorkflow(`\uFEFF${HEAD}`.replaceAll('\n', '\r\n'), 'w.yml'))).toBeUndefined();
  });
});

describe("where GitHub's reader of YAML and ours differ, both read the same or we refuse", () => {
  it.each<readonly [what: string, source: string, message: string]>([
    ['a directive', '%YAML 1.1\n---\na: 1\n', 'a directive'],
    ['a directive for tags', '%TAG ! tag:x,2000:\n---\na: 1\n', 'a directive'],
    ['the tag of a number for a quoted text', 'a: !!int "1"\n', 'the tag'],
    ['the tag of a whole number for another', 'a: !!int 1.5\n', 'the tag'],
    ['the tag of a number for another system', 'a: !!float 0x1F\n', 'the tag'],
    ['the tag of a truth value for a text', 'a: !!bool yes\n', 'the tag'],
    ['the tag of nothing for a text', 'a: !!null nothing\n', 'the tag'],
    ["a tag of one's own", 'a: !x {b: c}\n', 'the tag `!x`'],
    ["a tag of one's own for a text", 'a: !x b\n', 'the tag `!x`'],
    ['the tag of a list for a mapping', 'a: !!seq {b: c}\n', 'the tag'],
    ['the tag of bytes', 'a: !!binary aGk=\n', 'the tag'],
    ['a comment in the middle of a plain text', 'a: [b]c#d\n', ''],
    ['the tag of no tag', 'a: ! b\n', 'the tag `!`'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'one document'],
    ['two documents, the first empty', '---\n---\nb: 2\n', 'one document'],
    ['a document after the end', 'a: 1\n...\nb: 2\n', 'one document'],
    ['a key twice', 'a: 1\na: 2\n', 'there twice'],
    ['a key twice, once in quotes', 'a: 1\n"a": 2\n', 'there twice'],
    ['a key twice, once as an alias', 'x: &k a\na: 1\n*k : 2\n', 'there twice'],
    ['a key twice, in another case', 'a: 1\nA: 2\n', 'there twice'],
    ['a key that is a list', '? [a]\n: b\n', 'a key must be text'],
    ['an anchor with a mark in its name', 'a: &x.y 1\nb: *x.y\n', 'the anchor `x.y`'],
    ['an alias before its anchor', 'a: *x\nb: &x 1\n', 'no anchor'],
    ['an alias of itself', 'a: &x [*x]\n', 'no anchor'],
    ['a number of more than 32 bits', 'a: 0x1FFFFFFFF\n', 'a number that GitHub cannot hold'],
    ['an octal number of more than 32 bits', 'a: 0o777777777777\n', 'a number that GitHub cannot hold'],
    ['a tab before a key', 'a:\n\tb: 1\n', ''],
    ['a NUL', 'a: 1\0\n', 'a NUL'],
  ])('%s is refused', (_what, source, message) => {
    expect(refusal(() => readTree(source, 'w.yml'))?.message).toContain(message);
  });

  it('an anchor may be given again: the last one before an alias counts, as on GitHub', () => {
    expect(readTree('a: &x one\nb: &x two\nc: *x\n', 'w.yml')).toMatchObject({
      entries: [{}, {}, { value: { text: 'two' } }],
    });
  });

  it('a merge key is a key like any other', () => {
    expect(readTree('a: &x {b: 1}\nc: {<<: *x}\n', 'w.yml')).toMatchObject({
      entries: [{}, { value: { entries: [{ key: '<<' }] } }],
    });
  });

  it('`on`, `yes` and `no` are text', () => {
    expect(readTree('on: yes\nno: off\n', 'w.yml')).toMatchObject({
      entries: [
        { key: 'on', value: { text: 'yes' } },
        { key: 'no', value: { text: 'off' } },
      ],
    });
  });
});

describe('lines that are indented less than YAML asks for, which GitHub does not look at', () => {
  const texts = (source: string): unknown =>
    JSON.parse(
      JSON.stringify(readTree(source, 'w.yml'), (key, value: unknown) => (/^(?:key)?place$/i.test(key) ? 0 : value)),
    );

  it.each([
    ['a:\n  b: [\n    x,\n    y\n  ]\n  c: d\n', 'a:\n  b: [x, y]\n  c: d\n'],
    ['a:\n  b:\n    - [\n  x,\n y]\n  c: d\n', 'a:\n  b:\n    - [x, y]\n  c: d\n'],
    ['a:\n  b: {\n  d: e\n  }\n  c: d\n', 'a:\n  b: {d: e}\n  c: d\n'],
    ['a:\n  b: [\n\tx,\n\ty\n\t]\n', 'a:\n  b: [x, y]\n'],
    ['a:\n  b: "one\n  two\n\n three"\n  c: d\n', 'a:\n  b: "one two\\nthree"\n  c: d\n'],
    ["a:\n  b: 'one\ntwo: x'\n  c: d\n", "a:\n  b: 'one two: x'\n  c: d\n"],
  ])('%j is %j', (low, usual) => expect(texts(low)).toEqual(texts(usual)));

  it('keeps the places that the file has', () => {
    const source = 'a:\n  b: [\n x,\n yy\n  ]\nc: "d\ne"\nf: g\n';
    expect(readTree(source, 'w.yml')).toMatchObject({
      entries: [
        {
          value: {
            entries: [{ value: { items: [{ place: { line: 3, column: 2 } }, { place: { line: 4, column: 2 } }] } }],
          },
        },
        { value: { place: { line: 6, column: 5 } } },
        { keyPlace: { line: 8, column: 1 } },
      ],
    });
  });

  it.each(['a:\n  b: "one\n--- two"\n', 'a:\n  b: [\n...\n', `a:\n  b: [${'\nx,'.repeat(101)}]\n`])(
    'refuses %j',
    (source) => {
      expect(refusal(() => readTree(source, 'w.yml'))?.message).toBe('deficient indentation');
    },
  );
});

import { describe, expect, test } from 'vitest';
import { InexactNumber } from '../../src/policy/exact-json.ts';
import { loadYaml, MAX_FILE_BYTES } from '../../src/policy/yaml.ts';

/** `line:column: message (hint)` of the error, or the value. */
function read(text: string): unknown {
  const result = loadYaml(text, 'f.yml');
  if (result.ok) return result.value;
  const { line, column, message, hint } = result.problem;
  return `${line}:${column}: ${message}${hint === undefined ? '' : ` (${hint})`}`;
}

describe('is read', () => {
  test.each([
    ['timestamps as text', 'a: 2026-11-28T18:00:00Z', { a: '2026-11-28T18:00:00Z' }],
    ['words of YAML 1.1 as text', 'a: yes\nb: off\nc: 1_000\nd: 09:00', { a: 'yes', b: 'off', c: '1_000', d: '09:00' }],
    ['numbers of the core schema', 'a: 17\nb: -1.5', { a: 17, b: -1.5 }],
    [
      'no other number',
      'a: 0o17\nb: 0x1f\nc: 012\nd: 1.10',
      {
        a: new InexactNumber('0o17'),
        b: new InexactNumber('0x1f'),
        c: new InexactNumber('012'),
        d: new InexactNumber('1.10'),
      },
    ],
    ['`<<` as any other key', 'a: {x: 1}\n<<: {y: 1}', { a: { x: 1 }, '<<': { y: 1 } }],
    ['lines that end in CRLF', 'a: 1\r\nb: [x]\r\n', { a: 1, b: ['x'] }],
    ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
    ['one document with its markers', '---\na: 1\n...\n', { a: 1 }],
    ['JSON', '{"a": ["b", 1, true, null]}', { a: ['b', 1, true, null] }],
    ['an anchor that nobody refers to', 'a: &x 1', { a: 1 }],
  ])('%s', (_what, text, value) => {
    expect(read(text)).toEqual(value);
  });

  test('a key `__proto__` as a key of the object itself', () => {
    const value = read('__proto__: {polluted: 1}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test('nesting up to 31 levels', () => {
    expect(loadYaml(`${'['.repeat(31)}${']'.repeat(31)}`, 'f').ok).toBe(true);
  });

  test('a file of exactly 64 KiB', () => {
    expect(loadYaml(`a: ${'x'.repeat(MAX_FILE_BYTES - 3)}`, 'f').ok).toBe(true);
  });
});

describe('is refused', () => {
  test.each([
    [
      'an alias',
      'a: &x 1\nb: *x',
      '2:5: an alias (`*name`) is not allowed: write the value out (put a pattern that begins with `*` in quotes)',
    ],
    [
      'an alias bomb',
      'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]',
      '2:9: an alias (`*name`) is not allowed: write the value out (put a pattern that begins with `*` in quotes)',
    ],
    [
      'a recursive alias',
      'a: &a [*a]',
      '1:9: an alias (`*name`) is not allowed: write the value out (put a pattern that begins with `*` in quotes)',
    ],
    ['a duplicate key', 'a: 1\nb: 2\na: 3', '3:1: `a` is there twice (it is on line 1 already: keep one of them)'],
    [
      'a duplicate key further down',
      'x:\n  a: 1\n  a: 2',
      '3:3: `a` is there twice (it is on line 2 already: keep one of them)',
    ],
    [
      'a duplicate key after CRLF',
      'a: 1\r\nb: 2\r\na: 3\r\n',
      '3:1: `a` is there twice (it is on line 1 already: keep one of them)',
    ],
    [
      'a duplicate `__proto__`',
      '__proto__: 1\n__proto__: 2',
      '2:1: `__proto__` is there twice (it is on line 1 already: keep one of them)',
    ],
    ['a tab at the start of a line', 'a: 1\n\tb: 2', '2:1: a tab is not allowed (use spaces)'],
    ['a tab inside a text', 'a: "x\ty"', '1:6: a tab is not allowed (use spaces)'],
    ['deep nesting', '['.repeat(50_000), '1:32: nesting exceeded maxDepth (32)'],
    ['an empty file', '', '1:1: the file is empty'],
    ['blank lines', '  \n\n', '1:1: the file is empty'],
    ['only a comment', '# nothing\n', '1:1: the file holds nothing but comments'],
    ['an empty document', '---\n...\n', '1:1: the document is empty'],
    ['null', '~', '1:1: the document is empty'],
    ['a second document', 'a: 1\n---\nb: 2', '1:1: one file holds one document'],
    [
      'NUL',
      'a: 1\nb: "x\0y"',
      '2:6: U+0000 is not allowed: a control character (the file must be what it looks like: ' +
        'delete it and retype the line)',
    ],
    [
      'NUL after the end',
      'a: 1\n...\n\0',
      '3:1: U+0000 is not allowed: a control character (the file must be what it looks like: ' +
        'delete it and retype the line)',
    ],
    [
      'a control character',
      'a: \u0007',
      '1:4: U+0007 is not allowed: a control character (the file must be what it looks like: ' +
        'delete it and retype the line)',
    ],
    [
      'a tag of another language',
      'a: !!js/function x',
      '1:4: unknown scalar tag !<tag:yaml.org,2002:js/function> (put a text that begins with `!` in quotes)',
    ],
    ['a tag of one’s own', 'a: !foo x', '1:4: unknown scalar tag !<!foo> (put a text that begins with `!` in quotes)'],
    ['a key that is a list', '? [a]\n: b', '1:1: object-based map does not support complex keys'],
    [
      'wrong indentation',
      'a: 1\n  b: 2',
      '2:3: this line is indented more than `a` before it, which has its value already ' +
        '(keys of one level begin in the same column)',
    ],
    [
      'a list that is not closed',
      'a: [1, 2\nb: 3',
      '2:1: a quote or a bracket before this line is not closed ' +
        '(close it; a text with one of them in it stands in quotes of the other kind)',
    ],
    [
      'a pattern without quotes',
      'branches: [*]',
      '1:13: an alias (`*name`) is not allowed: write the value out (put a pattern that begins with `*` in quotes)',
    ],
    [
      'a deep pattern without quotes',
      'branches:\n  - **/x',
      '2:6: an alias (`*name`) is not allowed: write the value out (put a pattern that begins with `*` in quotes)',
    ],
    [
      'a colon in a text',
      'role: x\nreason: Fix: x',
      '2:12: a text with a colon and a space after it is read as another key (put it in quotes: `"Fix: x"`)',
    ],
    ['a name first', 'reason: @mona asks', '1:9: a text cannot begin with `@` (put it in quotes)'],
    ['a backtick first', 'reason: `x` fails', '1:9: a text cannot begin with a backtick (put it in quotes)'],
    [
      'a bracket first',
      'reason: [SHOP-1] Fix',
      '1:18: there is more text after what begins with `[` (put all of it in quotes)',
    ],
  ])('%s', (_what, text, problem) => {
    expect(read(text)).toBe(problem);
  });

  test.each([
    ['ASCII', `a: ${'x'.repeat(MAX_FILE_BYTES - 2)}`],
    ['two bytes a letter', `a: ${'é'.repeat(MAX_FILE_BYTES / 2)}`],
    ['four bytes a sign', `a: ${'🔑'.repeat(MAX_FILE_BYTES / 4)}`],
  ])('more than 64 KiB of %s', (_what, text) => {
    expect(read(text)).toBe('1:1: the file is larger than 64 KiB');
  });

  test('problems name the file', () => {
    expect(loadYaml('', 'grants/users/mona/x.yml')).toMatchObject({ problem: { file: 'grants/users/mona/x.yml' } });
  });
});

import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { substituteLines } from '../../../src/workflow/shell/sed-substitution.ts';
import { cases } from '../../depth.ts';
import { read } from './rendered.ts';

/** What `git` is given, as it is read. */
function valueOf(command: string): string {
  const line = read(`x=$(${command}); git "$x"`).find((one) => one.startsWith('git ')) ?? '';
  return line.slice('git '.length).replace(/^\[([^]*)\]$/, '$1');
}

const KNOWN: readonly string[] = [
  'basename a/b/c.txt',
  'basename a/b/c.txt .txt',
  'basename c.txt c.txt',
  'basename a/b/',
  'dirname a/b/c',
  'dirname c.txt',
  'echo a/b/c | cut -d/ -f2',
  'echo a/b/c | cut -d / -f 2-',
  'echo abc | cut -f1 -d/',
  'echo a/b/c | cut -d/ -f9',
  'echo aXbX | tr -d X',
  'echo a/b/c | tr / -',
  'echo AbC | tr A-Z a-z',
  "echo AbC | tr '[:lower:]' '[:upper:]'",
  "printf 'a\\nb\\n' | head -1",
  "printf 'a\\nb\\n' | tail -n 1",
  "echo git@x | sed 's/^git@//'",
  "echo acme/shop | sed 's/.*://g'",
  "echo a:b:c | sed 's/.*:/z/'",
  "echo v1.2 | sed -e 's/^v//'",
  "echo a-b-c | sed 's/-/_/'",
  "echo a-b-c | sed 's/-/_/g'",
  "echo x.git | sed 's#git$#y#'",
  "echo abc | sed 's/^abc$/x/'",
  "echo refs/tags/v1 | sed 's|refs/tags/||'",
  'echo a/b | tr / - | cut -d- -f2',
  'echo 1.2.3-rc.1 | cut -d. -f1,2',
  'echo 1.2.3.4 | cut -d . -f 1-3',
  'echo a.b.c | cut -d. -f3,1',
  'echo abcdefghij | cut -c1-7',
  'echo abc | cut -c2',
  'echo abc | cut -d. -f2',
  "echo a.b | sed 's/./x/'",
  "echo ab | sed 's/a*/x/'",
  "echo ab | sed 's/a/&b/'",
  "echo ab | sed 's/a/b/;s/b/c/'",
  String.raw`echo 'v1.2.3' | sed -r 's/^[vV]?([0-9].+)$/\1/'`,
  String.raw`echo 1.2.3 | sed -E 's/^([0-9]+\.[0-9]+).*$/release-\1/'`,
  String.raw`echo x-v1.20.3-v4.5 | sed -E 's/.*v([0-9]+\.[0-9]+).*/\1/'`,
  String.raw`echo @posthog/ai | sed 's/@//g' | sed 's/\//-/g'`,
  String.raw`echo abcabc | sed 's/\(b\)\(c\)/\2\1/g'`,
  String.raw`echo 'a+b?' | sed 's/+b?/-&/'`,
  String.raw`echo 2026-11-30 | sed -E -e 's/[0-9]{4}-//' -e 's/-/./'`,
  String.raw`echo 'A b' | sed 's/[^a-zA-Z0-9]/_/g'`,
  String.raw`echo ab12 | sed 's/[[:alpha:]]*//'`,
  String.raw`echo a.b | sed 's|[.]|/|'`,
  "echo a.b.c | awk -F. '{print $2}'",
  "echo a.b.c | awk -F '.' '{ print $1\".\"$2 }'",
  "echo '  a  b ' | awk '{print $2}'",
  "echo 'a b' | awk '{print $3}'",
];

const UNKNOWN: readonly string[] = [
  'cut -d/ -f2 file',
  "echo ab | sed -n 's/a/b/p'",
  "echo ab | sed 's/a/b/w x'",
  "echo ab | sed 's/a/b/2'",
  String.raw`echo ab | sed -E 's/(a|ab)(b?)/\2/'`,
  String.raw`echo ab | sed -E 's/(a)?b/\1/'`,
  String.raw`echo ab | sed 's/a\+/x/'`,
  String.raw`echo ab | sed 's/\w/x/'`,
  String.raw`echo aa | sed 's/\(a\)\1/x/'`,
  "echo ab | sed 's/[a-z]/x/'",
  "echo ab | sed 's/x*/-/g'",
  "echo ab | sed 's/a/b/I'",
  "echo ab | sed 's/a/b/' -E",
  "echo a/b | sed 's/[/]/x/'",
  String.raw`echo 'a|b' | sed 's|a\|b|x|'`,
  'echo ab | cut -f3-1 -d.',
  "echo ab | awk '{print $1, $2}'",
  "echo ab | awk '{print $NF}'",
  "echo atb | awk -Ft '{print $1}'",
  "echo ab | awk '/a/{print $1}'",
  "awk '{print $1}' file",
  "echo ab | sed 's/a/b/' file",
  "printf ab | sed 's/a/b/'",
  'printf ab | tr a b',
  'echo ab | tr -s a',
  'echo ab | tr a-c d-f',
  'head -1 file',
  'echo a | head -2',
  'basename -a x y',
  'basename x -s',
  'dirname /a',
  'echo é | tr A-Z a-z',
  'cat x | tr a b',
  'tr() { echo evil; cat x; }; echo a | tr a b',
];

describe('filters of known text', () => {
  it.each(KNOWN)('%s', (command) => {
    const real = spawnSync('sh', ['-c', command], { encoding: 'utf8' }).stdout.replace(/\n+$/, '');
    expect(valueOf(command)).toBe(real);
  });

  it.each(UNKNOWN)('is not followed: %s', (command) => {
    expect(valueOf(command)).toMatch(/^‹/);
  });
});

const ITEM = fc.record({
  set: fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', String.raw`\.`, '[[:alpha:]]', '[0-9.]'),
  times: fc.constantFrom('', '', '*', '+', '?', '{1,2}', '{2}', '{1,}'),
});
const PIECE = fc.oneof(
  ITEM.map(({ set, times }) => set + times),
  fc
    .array(ITEM, { minLength: 1, maxLength: 2 })
    .map((items) => `(${items.map(({ set, times }) => set + times).join('')})`),
);
const SUBSTITUTION = fc.record({
  pattern: fc.array(PIECE, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
  start: fc.constantFrom('', '', '^'),
  end: fc.constantFrom('', '', '$'),
  put: fc.constantFrom('x', '<&>', String.raw`<\1>`, ''),
  flags: fc.constantFrom('', 'g'),
  line: fc.string({ unit: fc.constantFrom('a', 'b', '.', '1'), maxLength: 8 }),
});

describe('substitutions of sed', () => {
  it('are made as the real one makes them, where they are followed', () => {
    const drawn = fc.sample(SUBSTITUTION, cases(400, 4000));
    const scripts = drawn.map(({ pattern, start, end, put, flags }) => `s/${start}${pattern}${end}/${put}/${flags}`);
    const made = drawn.map(({ line }, index) => substituteLines(['-E', scripts[index] ?? ''], line));
    const followed = drawn.flatMap(({ line }, index) => (made[index] === undefined ? [] : [{ line, index }]));
    const commands = followed.map(({ line, index }) => `printf '%s\\n' '${line}' | sed -E '${scripts[index] ?? ''}'`);
    const real = spawnSync('sh', { encoding: 'utf8', input: commands.join('\n') }).stdout.split('\n');
    expect(followed.length).toBeGreaterThan(drawn.length / 4);
    expect(real).toHaveLength(followed.length + 1);
    for (const [at, { line, index }] of followed.entries())
      expect(made[index], `${scripts[index] ?? ''} of ${line}`).toBe(real[at]);
  });
});

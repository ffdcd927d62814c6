import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
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
];

const UNKNOWN: readonly string[] = [
  'cut -d/ -f2 file',
  'echo a | cut -c1',
  "echo a.b | sed 's/./x/'",
  "echo ab | sed 's/a*/x/'",
  "echo ab | sed 's/a/&b/'",
  "echo ab | sed -n 's/a/b/p'",
  "echo ab | sed 's/a/b/w x'",
  "echo ab | sed 's/a/b/2'",
  "echo ab | sed 's/a/b/;s/b/c/'",
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

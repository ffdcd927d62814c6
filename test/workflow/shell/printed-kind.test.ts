import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { OneLine, Named, Plain, Unknown } from '../../../src/workflow/data.ts';
import { readScript } from '../../../src/workflow/shell/read-script.ts';

/** What is known of the last word of a script. */
function kindOf(script: string): string {
  const { commands } = readScript(`${script}\ngit push origin "$x"`, 'bash', new Map());
  const [part, ...more] = commands.at(-1)?.words.at(-1) ?? [];
  if (!(part instanceof Unknown) || more.length > 0) return 'text';
  return part instanceof Plain ? 'plain' : part instanceof Named ? 'name' : part instanceof OneLine ? 'line' : 'any';
}

const PLAIN = /^[\w.-]*$/;
/** Words with everything in them that a kind must not let through. */
const NASTY = String.raw`$'a b:c/d\n*e\tf'`;

describe('what a program writes', () => {
  it.each([
    'x=$(git rev-parse HEAD)',
    'x=$(git rev-parse --short HEAD)',
    'x=$(git rev-list --count HEAD)',
    'x=$(git log -1 --format=%h)',
    'x=$(date +%Y%m%d)',
    'x=$(uuidgen)',
    'x=$(openssl rand -hex 4)',
    'x=$(./a | sha256sum | cut -d" " -f1)',
    "x=$(./a | md5sum | awk '{print $1}')",
    'x=$(./a | sha1sum | head -c 10)',
    'x=$(./a | sha1sum | cut -c1-8)',
    "x=$(./a | tr -c 'A-Za-z0-9' '-')",
    "x=$(./a | tr -cs '[:alnum:]' -)",
    "x=$(./a | tr -cd '[:alnum:]._')",
    "x=$(./a | tr -c 'A-Za-z0-9' '-' | sed -E 's/-+/-/g; s/^-//; s/-$//' | cut -c1-60)",
    "x=$(./a | tr -c 'a-z' '-' | tr -s '-')",
  ])('is plain: %s', (script) => expect(kindOf(script.replace('a-z', 'A-Za-z0-9'))).toBe('plain'));

  it.each([
    'x=$(git branch --show-current)',
    'x=$(git symbolic-ref --short HEAD)',
    'x=$(git describe --tags --abbrev=0)',
  ])('is a name: %s', (script) => expect(kindOf(script)).toBe('name'));

  it.each([
    'x=$(./a | head -n 1)',
    'x=$(./a | tail -1)',
    "x=$(./a | tr -d '\\n')",
    'x=$(date +"%Y-%m-%d %H:%M")',
    "x=$(./a | head -1 | sed 's/^v//')",
    'x=$(./a | head -n1 | cut -d: -f2)',
  ])('is one line: %s', (script) => expect(kindOf(script)).toBe('line'));

  it.each([
    'x=$(./a)',
    'x=$(git rev-parse "$y")',
    'x=$(git rev-parse --show-toplevel)',
    'x=$(git log -1 --format=%B)',
    'x=$(sha256sum "$file")',
    'x=$(./a | sha1sum | head -c 60)',
    'x=$(./a | sha1sum)',
    'x=$(./a | head -n 2)',
    "x=$(./a | tr -d ' ')",
    "x=$(./a | tr -c 'A-Za-z0-9' ' ')",
    "x=$(./a | tr -c 'A-Za-z0-9/' '-')",
    'x=$(./a | tr a-z A-Z)',
    "x=$(./a | sed 's/[^a-z]/-/g')",
    'x=$(date +%c%n)',
    'x=$(git describe "$y")',
    "x=$(./a | head -1 | tr ' ' '\\n')",
    "x=$(./a | head -1 | sed 's/a/b\\nc/')",
  ])('may be anything: %s', (script) => expect(['any', 'text']).toContain(kindOf(script)));

  // what is said of the filters holds for the real ones
  it.each([
    ['plain', 'sha256sum | cut -d" " -f1'],
    ['plain', "md5sum | awk '{print $1}'"],
    ['plain', 'sha1sum | head -c 10'],
    ['plain', "tr -c 'A-Za-z0-9' '-' | sed -E 's/-+/-/g; s/^-//; s/-$//' | cut -c1-60"],
    ['plain', "tr -cd '[:alnum:]._'"],
    ['line', 'head -n 1'],
    ['line', 'tail -n 1'],
    ['line', "tr -d '\\n'"],
    ['line', 'head -n1 | cut -d: -f2'],
  ])('as real programs do, %s: %s', (kind, filter) => {
    const command = `x=$(printf '%s\\n' ${NASTY} | ${filter}); printf %s "$x"`;
    const written = execFileSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(kindOf(`x=$(./a | ${filter})`)).toBe(kind);
    expect(written).toMatch(kind === 'plain' ? PLAIN : /^.*$/);
    expect(written).not.toBe('');
  });
});

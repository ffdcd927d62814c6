import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseGrant } from '../../src/policy/grant.ts';
import { parsePolicy } from '../../src/policy/policy.ts';

/**
 * Files as people write them who have never seen YAML, each with all that is said about it. Escapes are those of
 * JavaScript; `\c` at the end of a line: the file ends there, without a line feed.
 */
const CORPUS = readFileSync(new URL('wrong-files.txt', import.meta.url), 'utf8');

interface WrongFile {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
  readonly said: readonly string[];
}

const FILES: readonly WrongFile[] = CORPUS.split(/^@@ /m)
  .slice(1)
  .map((entry) => {
    const [, kind = '', name = '', rest = ''] = /^(grant|policy): (.*)\n([^]*)$/.exec(entry) ?? [];
    const at = rest.search(/^>> /m);
    const said = rest
      .slice(at)
      .split('\n')
      .filter((line) => line.startsWith('>> '));
    return { kind, name, text: unescaped(rest.slice(0, at)), said: said.map((line) => unescaped(line.slice(3))) };
  });

function unescaped(text: string): string {
  return text
    .replace(/\\c\n$/, '')
    .replaceAll(/\\(?:u([0-9a-f]{4})|(.))/g, (_, code: string | undefined, letter: string | undefined) =>
      code === undefined
        ? ({ t: '\t', r: '\r' }[letter ?? ''] ?? letter ?? '')
        : String.fromCharCode(Number.parseInt(code, 16)),
    );
}

test.each(FILES)('$kind: $name', ({ kind, text, said }) => {
  const parsed =
    kind === 'grant' ? parseGrant(text, 'users/mona/banner.yml', 'banner.yml') : parsePolicy(text, 'policy.yml');
  const problems = parsed?.ok === false ? parsed.problems : [];
  expect(
    problems.map(
      ({ line, column, message, hint }) => `${line}:${column}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
    ),
  ).toEqual(said);
  expect(said.length).toBeGreaterThan(0);
});

test('each is there once, and there are many', () => {
  expect(new Set(FILES.map(({ kind, name }) => `${kind}: ${name}`)).size).toBe(FILES.length);
  expect(FILES.length).toBeGreaterThan(150);
});

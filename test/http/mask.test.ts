import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRunner } from '../../src/github/runner.ts';
import { maskedParts } from '../../src/http/mask.ts';

const ACCOUNT = '{\n  "client_email": "bot@acme.example",\n  "token": "tok-abcdef"\n}';

/**
 * The log as the runner shows it: each line of what it is told to mask is hidden.
 * https://github.com/actions/runner/pull/1521
 */
function shown(secrets: readonly string[], log: string): string {
  const parts = secrets
    .flatMap(maskedParts)
    .flatMap((part) => [part, ...part.split(/[\r\n]+/)])
    .filter((part) => part !== '');
  return parts
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, part) => text.replaceAll(part, '***'), log);
}

test.each<[string, string]>([
  ['JSON', ACCOUNT],
  ['JSON with CRLF', ACCOUNT.replaceAll('\n', '\r\n')],
  ['JSON with CR', ACCOUNT.replaceAll('\n', '\r')],
  ['a list', '[\n  "one-long-text",\n  {\n  },\n  []\n]\n'],
  ['YAML documents', '---\nkey: a-long-text\n\n---\n-----\n'],
  ['empty lines', '\n\n  \nthe-secret-itself\n\n'],
  ['quotes', '"""\nthe-secret-itself\n"""\n'],
])('a secret of several lines leaves the rest of the log readable: %s', (_name, secret) => {
  const log = '{"items": [{"id": 1}]}\n---\n- a\n\n}, ]\n-----\n""';
  expect(shown([secret], log)).toBe(log);
  for (const part of maskedParts(secret)) expect(part).not.toMatch(/[\r\n]/);
});

test.each<[string, string, readonly string[]]>([
  ['values of JSON', ACCOUNT, ['bot@acme.example', 'tok-abcdef', '"token": "tok-abcdef"']],
  [
    'values of JSON on one line',
    '{"a":{"b":["deep-value"]},"key":"-----BEGIN KEY-----\\nline-one\\nline-two\\n-----END KEY-----"}',
    ['deep-value', 'line-one', 'line-two'],
  ],
  ['values of JSON inside JSON', JSON.stringify({ inner: JSON.stringify({ token: 'inner-token' }) }), ['inner-token']],
  [
    'a long number, as it is written',
    '{"account": 1234567890123456789, "ratio": 123456.10}',
    ['1234567890123456789', '123456.10'],
  ],
  ['what JSON writes another way', 'pass"word\\1', ['pass"word\\1', 'pass\\"word\\\\1']],
  ['a text of one line that is punctuation only', '{[()]}', ['{[()]}']],
  ['lines with blanks around them', '  indented-secret  \n\tother-secret', ['indented-secret', 'other-secret']],
])('masks %s', (_name, secret, parts) => {
  expect(maskedParts(secret)).toEqual(expect.arrayContaining([...parts]));
});

test.each(['', 'abc', '{}', '\n', '{"port": 5432, "on": true}'])('masks nothing that is everywhere: %j', (secret) => {
  expect(maskedParts(secret).filter((part) => part !== secret && part !== JSON.stringify(secret).slice(1, -1))).toEqual(
    [],
  );
});

test('no part has a line break, and no line of a secret with a letter and four characters is left in a log', () => {
  const line = fc.oneof(
    fc.constantFrom('{', '}', '[', '---', '', '},', '  '),
    fc.string({ maxLength: 12 }),
    fc.stringMatching(/^[a-z0-9]{4,12}$/),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, ending) => {
      const secret = lines.join(ending);
      const parts = maskedParts(secret);
      expect(parts.every((part) => !/[\r\n]/.test(part) && part.length >= 4)).toBe(true);
      for (const each of secret.split(/[\r\n]+/))
        if (each.trim().length >= 4 && /[a-z]/.test(each) && !/^(.)\1*$/u.test(each.trim()))
          expect(parts).toContain(each.trim());
    }),
  );
});

test('the runner is told the parts, and never a text of several lines', () => {
  const written: string[] = [];
  const real = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string) => written.push(text) > 0;
  try {
    createRunner({}, () => undefined).mask(ACCOUNT);
  } finally {
    process.stdout.write = real;
  }
  const masks = written
    .join('')
    .split('\n')
    .flatMap((line) => (line.startsWith('::add-mask::') ? [line.slice('::add-mask::'.length)] : []));
  expect(masks).toEqual(expect.arrayContaining(['bot@acme.example', 'tok-abcdef']));
  expect(masks.some((mask) => mask.includes('%0A') || mask === '{')).toBe(false);
});

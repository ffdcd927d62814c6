import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeLine, quote } from '../../src/report/safe-line.ts';
import { hostile } from './hostile.ts';

test('one line, without anything that acts', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = safeLine(text);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(line).not.toMatch(/^\s*::|##\[/);
      expect(line.length).toBeLessThanOrEqual(200);
    }),
  );
});

test('quotes cannot be left', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(quote(text)).toMatch(/^(?:`[^`]+`|\(empty\))$/);
    }),
  );
});

test.each([
  ['plain', 'plain'],
  ['two\nlines', 'two lines'],
  ['::error::x', ':\u00a0:error::x'],
  ['x ##[error]y', 'x #\u00a0#[error]y'],
  ['a'.repeat(300), `${'a'.repeat(199)}…`],
])('%j is shown as %j', (text, line) => {
  expect(safeLine(text)).toBe(line);
});

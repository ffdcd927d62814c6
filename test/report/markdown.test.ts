import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineCode, escape, link, prose, table } from '../../src/report/markdown.ts';
import { hostile } from './hostile.ts';

/** Nothing but letters, digits, harmless marks, characters beyond ASCII and numeric references. */
const HARMLESS = /^(?:[A-Za-z0-9 ,./-]|[\u0080-\u{10ffff}]|&#\d+;)*$/u;

test('nothing that is escaped can be markup', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(escape(text)).toMatch(HARMLESS);
    }),
  );
});

test('nothing that is escaped becomes a link or a mention after decoding', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = escape(text).replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
      expect(shown).not.toMatch(/@[A-Za-z0-9]|#\d|:\/\/|www\./i);
    }),
  );
});

test('a name in code type stays inside it', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const inner = /^<code>(.*)<\/code>$/s.exec(inlineCode(text));
      expect(inner === null ? inlineCode(text) : inner[1]).toMatch(inner === null ? /^–$/ : HARMLESS);
    }),
  );
});

test('a sentence has no markup but code type, whatever stands in it', () => {
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      expect(prose(`The branch \`${one}\` is not ${other}.`).replaceAll(/<\/?code>/g, '')).toMatch(HARMLESS);
    }),
  );
});

test('a cell cannot leave its row', () => {
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      const lines = table(['a', 'b'], [[inlineCode(one), escape(other)]]).split('\n');
      expect(lines).toHaveLength(3);
      expect(lines[2]?.match(/\|/g)).toHaveLength(3);
    }),
  );
});

test('a link has one address and cannot be left', () => {
  fc.assert(
    fc.property(hostile, hostile, (words, path) => {
      const written = link(words, `https://github.com/acme/${path}`);
      expect(written.replace(/^<a href="[^"<>\s`|@]*">/, '').replace(/<\/a>$/, '')).toMatch(HARMLESS);
    }),
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'nothing', ''])('the address %j makes no link', (address) => {
  expect(link('Go there', address)).toBe('Go there');
});

test('what is harmless stays readable', () => {
  expect(escape('release/2026-11, 18.00')).toBe('release/2026-11, 18.00');
  expect(prose('The branch `main` is not covered.')).toBe('The branch <code>main</code> is not covered.');
});

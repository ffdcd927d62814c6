import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { styleFor } from '../../src/cli/style.ts';
import { readBlocks } from './blocks.ts';
import { visible } from './inline.ts';
import { toTerminal } from './terminal-text.ts';

const report = new URL('../report/', import.meta.url);
const summaries = readdirSync(report).filter((name) => /^summary-.*\.md$/.test(name));
const plain = styleFor({ write: () => undefined }, {});
const coloured = styleFor({ write: () => undefined }, { FORCE_COLOR: '1' });

describe.each(summaries)('%s', (name) => {
  const markdown = readFileSync(new URL(name, report), 'utf8');

  test.each([60, 88])('is plain text of %i columns, but for addresses', (width) => {
    const lines = toTerminal(markdown, width, plain);
    expect(lines.join('\n')).not.toMatch(/&#|<\/?[a-z]+|\*\*|\u001b/);
    expect(lines.filter((line) => visible(line) > width && !/^↳ |^ {4}|arn:/.test(line))).toEqual([]);
  });

  test('colours change no text', () => {
    const text = toTerminal(markdown, 88, coloured).join('\n');
    expect(text).toContain('\u001b[');
    expect(text.replaceAll(/\u001b\[\d+m/g, '')).toBe(toTerminal(markdown, 88, plain).join('\n'));
  });
});

test('what is folded on GitHub is only said to be there', () => {
  const text = toTerminal(
    '## ⛔ Access refused\n\nNo.\n\n<details><summary>Why</summary>\n\n| check | outcome |\n| --- | --- |\n' +
      '| <code>frozen</code> | ok |\n\n</details>\n\nAfter.\n',
    80,
    plain,
  );
  expect(text).toEqual(['⛔ Access refused', '', 'No.', '', '▸ Why (folded: the facts and 1 check)', '', 'After.']);
});

test('a table that does not fit has one line for each cell', () => {
  const table = '| name | for |\n| --- | --- |\n| <code>flags</code> | a long name of a role |\n';
  expect(toTerminal(table, 40, plain)).toEqual(['name   for', 'flags  a long name of a role']);
  expect(toTerminal(table, 20, plain)).toEqual(['name  flags', 'for   a long name of a role']);
});

test('a form that is filled in is shown', () => {
  const link =
    '<a href="https://github.com/acme/shop/new/main?filename=a.yml&#38;value=role%3A+x%0Areason%3A+y%0A">' +
    'Open the form</a>';
  expect(toTerminal(`Go on. ${link}`, 80, plain)).toEqual([
    'Go on. [Open the form]',
    '↳ a form for a new file, filled in already: a.yml',
    '    role: x',
    '    reason: y',
  ]);
});

test('blocks are read as they were written', () => {
  expect(readBlocks('- a\n- b\n\ntext').map((block) => block.kind)).toEqual(['list', 'paragraph']);
});

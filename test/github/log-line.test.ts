import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutCommands } from '../../src/github/log-line.ts';
import { createRunner } from '../../src/github/runner.ts';

/**
 * As the runner looks for commands. Source: actions/runner, `ActionCommand.cs`; .NET ends lines at CR, LF and CRLF, and
 * trims what it calls white space.
 */
function commandsIn(output: string): readonly string[] {
  return output
    .split(/\r\n|\r|\n/)
    .filter(
      (line) =>
        line.trimStart().startsWith('::') ||
        line.replace(/^[\s\u0085\u00a0\u2028]+/u, '').startsWith('::') ||
        line.includes('##['),
    );
}

function logged(line: string): string {
  let output = '';
  createRunner({}, (text) => (output += text)).log(line);
  return output;
}

test.each([
  '::stop-commands::x',
  ' ::add-mask::x',
  '\u00a0::warning::x',
  '\t::set-output name=a::b',
  'said\r::error::x',
  'said\r\n  ::error::x',
  'said\n::error::x',
  'in ##[add-mask]x the middle',
  '##[##[group]x',
  '::::x',
])('%j is not a command when it is logged', (line) => {
  expect(commandsIn(line)).not.toEqual([]);
  expect(commandsIn(logged(line))).toEqual([]);
});

test('what is not a command stays as it is', () => {
  for (const line of ['mona may go on', 'a::b', 'done: ## [x]', '100%0A', 'two\nlines'])
    expect(logged(line)).toBe(`${line}\n`);
});

test('nothing that is logged is a command', () => {
  const parts = fc.constantFrom(
    '::',
    ':',
    '##[',
    '#',
    '[',
    '\r',
    '\n',
    ' ',
    '\t',
    '\u0085',
    '\u00a0',
    '\u2028',
    'add-mask',
    'x',
    '%0A',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
      expect(commandsIn(withoutCommands(words.join('')))).toEqual([]);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Unknown } from '../../../src/workflow/data.ts';
import { readPowerShell } from '../../../src/workflow/shell/powershell/read-powershell.ts';
import { readScript } from '../../../src/workflow/shell/read-script.ts';
import { fillHoles, scriptOf } from '../../../src/workflow/shell/script-source.ts';
import { known, type Text, textOf } from '../../../src/workflow/text.ts';
import { anyText } from '../../any-text.ts';
import { cases } from '../../depth.ts';

const PLANTED = 'git push origin main';
const NOTHING: ReadonlyMap<string, Text> = new Map();

/** Words and marks of shell scripts, to be thrown together. */
const PIECES = [
  'git',
  ' push',
  ' ',
  '\n',
  ';',
  '&&',
  '||',
  '|',
  '&',
  '(',
  ')',
  '{ ',
  ' }',
  '$(',
  '`',
  '"',
  "'",
  '\\',
  '$X',
  '${X',
  '${X:-',
  '}',
  '$((',
  '))',
  '[[ ',
  ' ]]',
  '[ ',
  ' ]',
  'if ',
  'then ',
  'else ',
  'fi',
  'for i in ',
  'do ',
  'done',
  'while ',
  'case ',
  ' in ',
  ' esac',
  ';;',
  '*)',
  'f() ',
  'function f ',
  'f ',
  'X=',
  'X+=',
  'A=(',
  '"${A[@]}"',
  '<<EOF\n',
  '\nEOF\n',
  '<<<',
  '<(',
  '>',
  '>> $GITHUB_ENV',
  'eval ',
  'bash -c ',
  'sudo ',
  'env ',
  'xargs ',
  'find . -exec ',
  'trap ',
  ' EXIT',
  'exit',
  'return',
  'break',
  'local ',
  'export ',
  'read X',
  '{a,b}',
  '{1..5}',
  '#',
  '!',
  '~',
  '$@',
  '$1',
  'shift',
  'set -- ',
  'unset X',
  'alias g=',
  'source x',
  'coproc ',
  'select ',
  'time ',
  '\uE0000\uE001',
  '\uE000',
  'echo ',
  'printf ',
  '%s',
  'declare -n ',
  'true',
  'false',
  '$env:X',
  '@{',
  "@'\n",
  '<#',
  '#>',
  'iex ',
  '0',
  'é',
  '\0',
  '\r\n',
];

const scripts = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

/** Single quotes around it, for any text. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Ways to run a script from a script. `line`: what follows has to be on a line of its own. */
const WRAPPINGS: readonly ((script: string, index: number) => string)[] = [
  (script) => `bash -c ${quote(script)}`,
  (script) => `sh -euc ${quote(script)} name "$X"`,
  (script) => `sudo -E bash -c ${quote(script)}`,
  (script) => `env A=b nohup sh -c ${quote(script)}`,
  (script) => `timeout -k 5 10m nice -n 5 bash -lc ${quote(script)}`,
  (script) => `eval ${quote(script)}`,
  (script) => `su -c ${quote(script)} user`,
  (script) => `flock -n /tmp/lock -c ${quote(script)}`,
  (script) => `trap ${quote(script)} EXIT`,
  (script) => `echo ${quote(script)} | bash`,
  (script) => `printf %s ${quote(script)} | tee log | sudo sh -s`,
  (script) => `bash <<< ${quote(script)}`,
  (script, index) => `bash <<'END_${index}'\n${script}\nEND_${index}\n`,
  (script, index) => `cat <<'END_${index}' | sh\n${script}\nEND_${index}\n`,
  (script) => `(\n${script}\n)`,
  (script) => `{\n${script}\n}`,
  (script) => `x=$(\n${script}\n)`,
  (script) => `echo "a $(\n${script}\n)" b`,
  (script) => `cat <(\n${script}\n)`,
  (script) => `[[ -n "$(\n${script}\n)" ]]`,
  (script) => `if check; then\n${script}\nfi`,
  (script) => `if check; then a; elif\n${script}\nthen b; else c; fi`,
  (script) => `if [ "$X" = y ]; then :; else\n${script}\nfi`,
  (script) => `case "$X" in a) b;; *)\n${script}\n;; esac`,
  (script) => `for i in a "$X"; do\n${script}\ndone`,
  (script) => `while check; do\n${script}\ndone`,
  (script) => `until\n${script}\ndo :; done`,
  (script) => `check && {\n${script}\n}`,
  (script) => `check || (\n${script}\n)`,
  (script) => `! {\n${script}\n}`,
  (script) => `time {\n${script}\n}`,
  (script) => `{\n${script}\n} | cat`,
  (script) => `yes | {\n${script}\n} &`,
  (script) => `coproc {\n${script}\n}`,
  (script, index) => `f${index}() {\n${script}\n}\nf${index} a "$X"`,
  (script, index) => `function g${index} {\n${script}\n}`,
  (script) => `X=1\n${script}\nX=2`,
  (script) => `set -e; a || exit 1\n${script}\nexit 0`,
  (script) => `find . -name x -exec sh -c ${quote(script)} \\;`,
  (script) => `ls | xargs -I{} bash -c ${quote(script)}`,
  (script) => `S=${quote(script)}\nbash -c "$S"`,
  (script) => `A=(bash -c ${quote(script)})\n"\${A[@]}"`,
  (script) => `r() { for i in 1 2 3; do "$@" && return; done; }\nr bash -c ${quote(script)}`,
];

const wrapped = fc
  .array(fc.nat({ max: WRAPPINGS.length - 1 }), { maxLength: 5 })
  .map((choices) => choices.reduce((script, choice, index) => WRAPPINGS[choice]?.(script, index) ?? script, PLANTED));

function pushes(script: string): readonly string[] {
  return readScript(script, 'bash', NOTHING).commands.map((command) =>
    command.words.map((word) => known(word) ?? '?').join(' '),
  );
}

describe('readScript', () => {
  it('never throws and stays within its limits', () => {
    fc.assert(
      fc.property(scripts, fc.boolean(), (script, isBash) => {
        const { commands, unreadable } = readScript(
          script,
          isBash ? 'bash' : 'sh',
          new Map([['X', ['a b']]]),
          new Map([['\uE0000\uE001', [new Unknown('x')]]]),
        );
        expect(commands.length).toBeLessThanOrEqual(5000);
        expect(unreadable.length).toBeLessThanOrEqual(201);
        for (const command of commands) {
          expect(command.words.length).toBeGreaterThan(0);
          expect(command.text.length).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: cases(1000, 3000), seed: 1 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 200 }), (script) => {
        expect(() => readScript(script, 'bash', NOTHING)).not.toThrow();
        expect(() => readPowerShell(script, NOTHING)).not.toThrow();
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('finds a push in every nesting of wrappers', () => {
    fc.assert(
      fc.property(wrapped, (script) => {
        expect(pushes(script), script).toContain(PLANTED);
      }),
      { numRuns: cases(1000, 3000), seed: 1 },
    );
  });

  it.each(WRAPPINGS.map((wrapping) => [wrapping(PLANTED, 0)]))('finds a push in `%s`', (script) => {
    expect(pushes(script)).toContain(PLANTED);
  });

  it('finds a push after any script that parses, or says that it cannot tell', () => {
    fc.assert(
      fc.property(scripts, (before) => {
        const { commands, unreadable } = readScript(`${before}\n(\n${PLANTED}\n)`, 'bash', NOTHING);
        const isFound = commands.some((command) => command.words.map((word) => known(word)).join(' ') === PLANTED);
        // an open quote, a comment, an `exit` or a known branch takes it away for a real shell too
        const mayBeGone =
          unreadable.length > 0 || /['"`\\#]|<<|exit|return|false|true|\bcase|\$\{|\[|\(|:/.test(before);
        expect(isFound || mayBeGone).toBe(true);
      }),
      { numRuns: cases(500, 1000), seed: 1 },
    );
  });

  it('reads back the words that were quoted', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ maxLength: 20 }).map((word) => word.replaceAll(/[\0\r]/g, '')),
          { maxLength: 8 },
        ),
        (words) => {
          const [command] = readScript(`git ${words.map(quote).join(' ')}`, 'bash', NOTHING).commands;
          expect(command?.words.map((word) => known(word))).toStrictEqual(['git', ...words]);
        },
      ),
      { numRuns: cases(500, 1000), seed: 1 },
    );
  });
});

describe('readPowerShell', () => {
  it('never throws and stays within its limits', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        expect(
          readPowerShell(script, new Map([['X', ['a']]]), new Map([['\uE0000\uE001', [new Unknown('x')]]])).commands
            .length,
        ).toBeLessThanOrEqual(5000);
      }),
      { numRuns: cases(700, 2000), seed: 1 },
    );
  });
});

describe('scriptOf', () => {
  it('gives back every text', () => {
    const part = fc.oneof(
      fc.constantFrom('a ', '\uE000', '\uE001', '0', '1', '\uE0000\uE001', '\uE0001\uE001'),
      fc.constantFrom('x', 'y').map((source) => new Unknown(source)),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = textOf(...parts);
        const { source, holes } = scriptOf(text);
        expect(fillHoles(source, holes)).toStrictEqual(text);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

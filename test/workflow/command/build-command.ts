import { Unknown } from '../../../src/workflow/data.ts';
import type { Command, Script } from '../../../src/workflow/shell/command.ts';
import { show, type Text, textOf } from '../../../src/workflow/text.ts';
import type { Reading, Touch } from '../../../src/workflow/touch.ts';

const PIECE = /\$\{\{ *([^}]*?) *\}\}|(\$\([^)]*\)|\$\{[^}]*\}|\$\w+)|'([^']*)'|([^$'\s]+|\$)/gy;
const WORD = /(?:\$\{\{[^}]*\}\}|\$\([^)]*\)|\$\{[^}]*\}|'[^']*'|[^'\s])+/g;

/**
 * A word as a person writes it: `$X`, `${X}`, `$(x)` and `${{ x }}` stand for what is not known, `'…'` holds what has
 * spaces.
 */
export function word(written: string, unknowns: Map<string, Unknown> = new Map()): Text {
  const parts = [...written.matchAll(PIECE)].map(([, expression, variable, quoted, literal]) => {
    const source = expression ?? variable;
    if (source === undefined) return quoted ?? literal ?? '';
    const unknown = unknowns.get(source) ?? new Unknown(source);
    unknowns.set(source, unknown);
    return unknown;
  });
  return textOf(...parts);
}

/** A command from a line; `A=b` before the program sets a variable, and `?` at the start makes it conditional. */
export function command(line: string, unknowns?: Map<string, Unknown>, lineNumber = 1): Command {
  const conditional = line.startsWith('? ');
  const text = conditional ? line.slice(2) : line;
  const words = (text.match(WORD) ?? []).map((written) => word(written, unknowns));
  const start = words.findIndex((text) => !/^\w+=/.test(show(text)));
  const variables = new Map(
    words.slice(0, start).map((text): [string, Text] => [show(text).split('=')[0] ?? '', assigned(text)]),
  );
  return { words: words.slice(start), variables, line: lineNumber, text, conditional };
}

/** A script from commands, one a line; the same unknown is the same wherever it stands. */
export function script(...lines: readonly string[]): Script {
  const unknowns = new Map<string, Unknown>();
  return {
    commands: lines.map((line, index) => command(line, unknowns, index + 1)),
    unreadable: [],
    exports: new Map(),
    exportsUnread: false,
    exportsStray: false,
  };
}

/** A touch in a few words: `force branch main in other/repository`. */
export function inWords(touch: Touch): string {
  const change = 'change' in touch && touch.change !== 'write' ? `${touch.change} ` : '';
  const name = 'name' in touch ? ` ${show(touch.name)}` : '';
  const facet = touch.kind === 'facet' ? ` ${touch.facet}` : '';
  const repository = 'repository' in touch && touch.repository !== undefined ? ` in ${show(touch.repository)}` : '';
  return `${change}${touch.kind}${facet}${name}${repository}`;
}

/** A reading in a few words: touches, then `? why` for what is undecided, then `! why` for what is opaque. */
export function summary({ touched, undecided, opaque }: Reading): string[] {
  return [
    ...touched.map(({ touch }) => inWords(touch)),
    ...undecided.map(({ why }) => `? ${why}`),
    ...opaque.map(({ why }) => `! ${why}`),
  ];
}

function assigned(text: Text): Text {
  const [first = '', ...rest] = text;
  return typeof first === 'string' ? textOf(first.slice(first.indexOf('=') + 1), ...rest) : text;
}

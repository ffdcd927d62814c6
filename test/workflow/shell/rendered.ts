import type { Script } from '../../../src/workflow/shell/command.ts';
import { readScript } from '../../../src/workflow/shell/read-script.ts';
import { scriptOf } from '../../../src/workflow/shell/script-source.ts';
import type { Text } from '../../../src/workflow/text.ts';

/** Script, and the lines that {@link rendered} makes of it. */
export type Case = readonly [script: string, ...lines: readonly string[]];

/** A text with its unknown parts in `‹›`. */
export function shown(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : `‹${part.source}›`)).join('');
}

/**
 * One line for each command (`? ` before one that may not run), for each unreadable (`! `) and each export (`> `). A
 * word with blanks stands in `[]`.
 */
export function rendered(script: Script): readonly string[] {
  return [
    ...script.commands.map(({ words, conditional }) => `${conditional ? '? ' : ''}${words.map(quoted).join(' ')}`),
    ...script.unreadable.map(({ why }) => `! ${why}`),
    ...[...script.exports].map(([name, text]) => `> ${name}=${shown(text)}`),
    ...(script.exportsUnread ? ['> …'] : []),
  ];
}

/** Reads a script with these variables and renders it. */
export function read(text: Text | string, variables: Readonly<Record<string, Text>> = {}): readonly string[] {
  const { source, holes } = scriptOf(typeof text === 'string' ? [text] : text);
  return rendered(readScript(source, 'bash', new Map(Object.entries(variables)), holes));
}

function quoted(word: Text): string {
  const isBare = word.length > 0 && word.every((part) => typeof part !== 'string' || !/\s/.test(part));
  return isBare ? shown(word) : `[${shown(word)}]`;
}

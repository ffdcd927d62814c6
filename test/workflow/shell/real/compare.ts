import type { Command } from '../../../../src/workflow/shell/command.ts';
import { interpret } from '../../../../src/workflow/command/interpret.ts';
import { readScript } from '../../../../src/workflow/shell/read-script.ts';
import type { Text } from '../../../../src/workflow/text.ts';
import { CHECKED_OUT } from '../../command/git-setting.ts';
import { shown } from '../rendered.ts';
import type { DrawnScript } from './drawn-script.ts';
import type { GitCall } from './run-shells.ts';

/** What the reader makes of a script, beside what its shell did. */
export interface Compared {
  /** Pushes that the shell made and the reader neither saw nor doubted. */
  readonly missed: readonly string[];
  /** Pushes that were seen, perhaps with unknown words. */
  readonly seen: number;
  /** Pushes in a script of which the reader says that it cannot tell. */
  readonly doubted: number;
}

/** Whether every push that the shell made is one that the reader saw, or the script is one that it doubts. */
export function compare(script: DrawnScript, calls: readonly GitCall[]): Compared {
  const variables = new Map<string, Text>(Object.entries(script.variables).map(([name, value]) => [name, [value]]));
  const read = readScript(script.text, script.shell, variables);
  const { reading } = interpret(read, CHECKED_OUT, (line) => ({ file: 'script', line, column: 1 }));
  const patterns = read.commands.filter(mayPush).map(({ words }) => patternOf(words.slice(1)));
  const isDoubted = reading.undecided.length > 0 || reading.opaque.length > 0;
  const pushes = [...new Set(calls.filter(([verb]) => verb === 'push').map((call) => call.join(' ')))];
  const unseen = pushes.filter((push) => !patterns.some((pattern) => pattern.test(push)));
  return {
    missed: isDoubted ? [] : unseen,
    seen: pushes.length - unseen.length,
    doubted: isDoubted ? unseen.length : 0,
  };
}

/** A script that was missed, with what was seen of it. */
export function explained(script: DrawnScript, missed: readonly string[]): string {
  const variables = new Map<string, Text>(Object.entries(script.variables).map(([name, value]) => [name, [value]]));
  const { commands } = readScript(script.text, script.shell, variables);
  const seen = commands.map(({ words }) => words.map(shown).join(' '));
  return `${script.shell} ${script.options.join(' ')} ${JSON.stringify({ ...script.variables, ...script.hidden })}
${script.text}really: ${missed.join(' | ')}
seen: ${seen.join(' | ')}`;
}

function mayPush({ words }: Command): boolean {
  const [program = [], verb = []] = words;
  return (
    /(?:^|\/)git$/.test(program.map((part) => (typeof part === 'string' ? part : '*')).join('')) &&
    (verb.length !== 1 || typeof verb[0] !== 'string' || verb[0] === 'push')
  );
}

/** What an unknown part stands for is anything; a word that is unknown may be none or several. */
function patternOf(words: readonly Text[]): RegExp {
  const parts = words.map((word, index) => {
    const isOpen = word.length > 0 && word.every((part) => typeof part !== 'string');
    const body = word
      .map((part) => (typeof part === 'string' ? part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`) : '[^]*'))
      .join('');
    return index === 0 ? body : isOpen ? '(?: [^]*)?' : ` ${body}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

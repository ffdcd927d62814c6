import { parseDuration } from '../../policy/duration.ts';
import { findHidden, type HiddenCharacter } from '../../policy/hidden-characters.ts';
import { ROLE_NAME } from '../../policy/names.ts';
import { nearest } from '../../policy/nearest.ts';
import { REVIEW_VERDICTS, type ReviewVerdict } from '../../policy/break-glass/record.ts';
import { COMMAND_NAMES, type CommandName } from './names.ts';

/** A command of one word. */
type WordCommand<N> = N extends CommandName ? { readonly name: N } : never;
/** A command with a reason. */
type ReasonCommand<N> = N extends CommandName ? { readonly name: N; readonly why: string } : never;

/** A command as it was written, its words checked. */
export type IssueCommand =
  | WordCommand<'withdraw' | 'end' | 'approve' | 'status'>
  | ReasonCommand<'deny' | 'revoke' | 'freeze' | 'unfreeze'>
  /** Seconds. */
  | { readonly name: 'extend'; readonly lasts: number; readonly why: string }
  | { readonly name: 'reviewed'; readonly verdict: ReviewVerdict; readonly why: string }
  | {
      readonly name: 'run';
      readonly role: string;
      readonly ref?: string;
      readonly inputs: Readonly<Record<string, string>>;
    };

/** What is wrong with the words after a command. */
export type CommandMistake =
  | { readonly mistake: 'words-after' | 'no-reason' | 'no-length' | 'no-role' | 'no-verdict' }
  | {
      readonly mistake: 'not-a-length' | 'not-a-role' | 'not-a-verdict' | 'not-an-input' | 'not-a-ref';
      readonly word: string;
    }
  | { readonly mistake: 'input-twice'; readonly word: string }
  | { readonly mistake: 'too-many-inputs'; readonly limit: number }
  | { readonly mistake: 'too-long'; readonly maxCharacters: number }
  | { readonly mistake: 'hidden-character'; readonly hidden: HiddenCharacter };

/** What a comment is: talk; a command; a word like one that means nothing here; a command with a mistake in it. */
export type CommandReading =
  | { readonly kind: 'talk' }
  | { readonly kind: 'command'; readonly command: IssueCommand }
  | { readonly kind: 'unknown'; readonly word: string; readonly near?: CommandName }
  | { readonly kind: 'mistake'; readonly name: CommandName; readonly mistake: CommandMistake };

/** Longest line that is read, in UTF-16 units. */
const MAX_COMMAND_LINE_CHARACTERS = 1024;
/** GitHub takes 25 inputs, and the delegation is one of them. */
const MAX_RUN_INPUTS = 24;
/** Words that have a meaning elsewhere begin with a slash, too: only a word by itself is one. */
const COMMAND_WORD = /^\/([a-z][a-z-]{0,30})(?=\s|$)/;
const INPUT_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;

/**
 * Reads the first line of a comment as a command, exactly: nothing before the slash, small letters, one blank between
 * words. What follows the first line is talk. Never throws.
 */
export function readCommand(comment: string): CommandReading {
  const [first = ''] = comment.normalize('NFC').split(/\r?\n/, 1);
  const line = first.trimEnd();
  const word = COMMAND_WORD.exec(line)?.[1];
  if (word === undefined) return { kind: 'talk' };
  const name = COMMAND_NAMES.find((one) => one === word);
  if (name === undefined) {
    const near = COMMAND_NAMES.find((one) => one === nearest(word, COMMAND_NAMES));
    return { kind: 'unknown', word, ...(near === undefined ? {} : { near }) };
  }
  const hidden = findHidden(line);
  if (hidden !== undefined) return { kind: 'mistake', name, mistake: { mistake: 'hidden-character', hidden } };
  if (line.length > MAX_COMMAND_LINE_CHARACTERS)
    return { kind: 'mistake', name, mistake: { mistake: 'too-long', maxCharacters: MAX_COMMAND_LINE_CHARACTERS } };
  const read = readWords(name, line.slice(word.length + 1).trim());
  return 'mistake' in read ? { kind: 'mistake', name, mistake: read } : { kind: 'command', command: read };
}

function readWords(name: CommandName, words: string): IssueCommand | CommandMistake {
  switch (name) {
    case 'withdraw':
    case 'end':
    case 'approve':
    case 'status':
      return words === '' ? { name } : { mistake: 'words-after' };
    case 'deny':
    case 'revoke':
    case 'freeze':
    case 'unfreeze':
      return words === '' ? { mistake: 'no-reason' } : { name, why: words };
    case 'extend':
      return readExtend(words);
    case 'reviewed':
      return readReviewed(words);
    case 'run':
      return readRun(words);
  }
}

/** The first word, and what follows it. */
function divided(words: string): readonly [word: string, rest: string] {
  const [word = ''] = words.split(/\s/, 1);
  return [word, words.slice(word.length).trim()];
}

function readExtend(words: string): IssueCommand | CommandMistake {
  const [word, why] = divided(words);
  if (word === '') return { mistake: 'no-length' };
  const lasts = parseDuration(word);
  if (lasts === undefined) return { mistake: 'not-a-length', word };
  return why === '' ? { mistake: 'no-reason' } : { name: 'extend', lasts, why };
}

function readReviewed(words: string): IssueCommand | CommandMistake {
  const [word, why] = divided(words);
  if (word === '') return { mistake: 'no-verdict' };
  const verdict = REVIEW_VERDICTS.find((one) => one === word);
  if (verdict === undefined) return { mistake: 'not-a-verdict', word };
  return why === '' ? { mistake: 'no-reason' } : { name: 'reviewed', verdict, why };
}

function readRun(words: string): IssueCommand | CommandMistake {
  const [role = '', ...rest] = words.split(/\s+/);
  if (role === '') return { mistake: 'no-role' };
  if (!ROLE_NAME.test(role)) return { mistake: 'not-a-role', word: role };
  const inputs = new Map<string, string>();
  let ref: string | undefined;
  for (const word of rest) {
    const cut = word.indexOf('=');
    const [key, value] = [word.slice(0, Math.max(cut, 0)), word.slice(cut + 1)];
    if (!INPUT_NAME.test(key)) return { mistake: 'not-an-input', word };
    if (inputs.has(key) || (key === 'ref' && ref !== undefined)) return { mistake: 'input-twice', word: key };
    if (key === 'ref' && !isRef(value)) return { mistake: 'not-a-ref', word: value };
    if (key === 'ref') ref = value;
    else inputs.set(key, value);
  }
  if (inputs.size > MAX_RUN_INPUTS) return { mistake: 'too-many-inputs', limit: MAX_RUN_INPUTS };
  return { name: 'run', role, ...(ref === undefined ? {} : { ref }), inputs: Object.fromEntries(inputs) };
}

/** A name that git may have for a branch or a tag. Source: git-check-ref-format. */
function isRef(value: string): boolean {
  return (
    /^[^\s~^:?*[\\\p{Cc}]{1,255}$/u.test(value) &&
    !/(?:^[-/.]|\.\.|\/[/.]|@\{|\.lock(?:\/|$)|[/.]$)/.test(value) &&
    value !== '@'
  );
}

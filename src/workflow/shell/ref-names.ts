import { Named, Unknown } from '../data.ts';
import { known, type Text } from '../text.ts';
import { type Call, endsOnFailure, type ShellField, type ShellFrame } from './interpreter.ts';

/** Options of `git checkout`, `switch`, `branch`, `tag` and `worktree add` whose value is the name of a new one. */
const NAMING_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  checkout: ['-b', '-B'],
  switch: ['-c', '-C', '--create', '--force-create'],
  worktree: ['-b', '-B'],
};
/** Options of `git tag` that create one, with whether each has a value. */
const TAG_OPTIONS: ReadonlyMap<string, boolean> = new Map([
  ...['-a', '-s', '-f', '--annotate', '--sign', '--force'].map((name) => [name, false] as const),
  ...['-m', '--message', '-F', '--file', '-u', '--local-user'].map((name) => [name, true] as const),
]);

/**
 * Notes the name of a branch or a tag that git creates in a script that ends where that fails: git takes no name with a
 * blank, a colon or a line end in it, so what is unknown in the name stays within it from there on.
 *
 * INVARIANT: what comes after it in this script runs only where git took the name: the command stands by itself, in a
 * shell with `set -e`, and not in a condition. Source: git-check-ref-format(1).
 */
export function noteRefName(call: Call, frame: ShellFrame): void {
  if (call.fields.every(({ text }) => text.every((part) => typeof part === 'string'))) return;
  if (!/^git\s/.test(call.text) || !endsOnFailure(frame)) return;
  const name = createdName(call.fields);
  const [first = ''] = name?.text ?? [];
  // `@{-1}` is another branch's name; what begins with `-` may be an option
  if (name === undefined || name.loose || typeof first !== 'string' || /^(?:[@-]|$)/.test(first)) return;
  const parts = name.text.filter((part) => part instanceof Unknown);
  if (parts.length > 0) frame.state.refNames = new Set([...frame.state.refNames, ...parts]);
}

/** The words of a call, each unknown part of which that is known to stay within a name says so. */
export function withRefNames(call: Call, { state: { refNames } }: ShellFrame): Call {
  if (refNames.size === 0 || !call.fields.some(({ text }) => text.some((part) => isRefName(part, refNames))))
    return call;
  return { ...call, fields: call.fields.map((field) => withNames(field, refNames)) };
}

function withNames(field: ShellField, names: ReadonlySet<Unknown>): ShellField {
  const text: Text = field.text.map((part) =>
    isRefName(part, names) && !(part instanceof Named) ? new Named(part.source) : part,
  );
  // a name has no blanks; one that may be empty may be no word
  const isWord = text.some((part) => typeof part === 'string') && field.text.every((part) => !isOther(part, names));
  return { ...field, text, loose: field.loose && !isWord };
}

function isRefName(part: Text[number], names: ReadonlySet<Unknown>): part is Unknown {
  return part instanceof Unknown && names.has(part);
}

function isOther(part: Text[number], names: ReadonlySet<Unknown>): boolean {
  return part instanceof Unknown && !names.has(part);
}

/** The word for the branch or tag that a git command creates, where it is of the usual form. */
function createdName(fields: readonly ShellField[]): ShellField | undefined {
  const words = fields.map(({ text }) => known(text));
  let at = 1;
  while ((words[at] === '-C' || words[at] === '-c') && words[at + 1] !== undefined) at += 2;
  const command = words[at] ?? '';
  if (command === 'tag') return createdTag(fields, words, at + 1);
  // its operands may be options where they are not known
  if (command === 'branch') return words[at + 1] === undefined && fields.length <= at + 3 ? fields[at + 1] : undefined;
  const options = NAMING_OPTIONS[command] ?? [];
  const option = words.findIndex((word, index) => index > at && word !== undefined && options.includes(word));
  const isPlain = words.slice(at + 1, option).every((word) => word !== undefined && word !== '--');
  return option > 0 && isPlain ? fields[option + 1] : undefined;
}

function createdTag(
  fields: readonly ShellField[],
  words: readonly (string | undefined)[],
  first: number,
): ShellField | undefined {
  for (let at = first; at < fields.length; at += 1) {
    const hasValue = TAG_OPTIONS.get(words[at] ?? '');
    if (hasValue === undefined) return words[at]?.startsWith('-') === true ? undefined : fields[at];
    if (hasValue) at += 1;
  }
  return undefined;
}

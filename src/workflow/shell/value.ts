import { Unknown } from '../data.ts';
import { OneOf } from '../expression/one-of.ts';
import { MAX_OPTIONS } from '../expression/value.ts';
import { known, type Text } from '../text.ts';

/** What a shell variable holds: one text, the elements of an array, or nothing where it is unset. */
export interface ShellValue {
  readonly items: readonly Text[];
  readonly isArray: boolean;
  /** Of an array: each element may stand for several that begin as it does, as files of a pattern do. */
  readonly isOpen?: true;
}

export const UNSET: ShellValue = { items: [], isArray: false };

/** More is not followed: a script can double a value line by line. */
export const MAX_VALUE_CHARACTERS = 64 * 1024;
const MAX_ITEMS = 1000;

/** The value of a plain variable. */
export function scalarValue(text: Text): ShellValue {
  return { items: [text], isArray: false };
}

/** The value of a variable that only the run will have. */
export function unknownValue(name: string): ShellValue {
  return scalarValue([new Unknown(RUNNER_FILE.test(name) ? `another $${name}` : `$${name}`)]);
}

/** What is one name wherever it stands: no option, no address, nothing that git takes for a ref of its own. */
const ONE_NAME = /^(?!(?:refs|heads|tags|remotes)\/|.*HEAD$)\w[\w./@-]*$/;

/** The value of a variable that was given these values on two ways: one of a few where all are names, or unknown. */
export function eitherOne(name: string, one: ShellValue | undefined, other: ShellValue | undefined): ShellValue {
  const options = [...new Set([...namesInValue(one), ...namesInValue(other)])];
  const isFew = options.length > 1 && options.length <= MAX_OPTIONS;
  // a value that was not looked into may be anything
  return isFew && options.every((option) => ONE_NAME.test(option))
    ? scalarValue([new OneOf(`$${name}`, options)])
    : unknownValue(name);
}

/** What a value may be; an empty text stands for what nobody can tell. */
function namesInValue(value: ShellValue | undefined): readonly string[] {
  const [text, ...more] = value?.items ?? [];
  if (value === undefined || value.isArray || text === undefined || more.length > 0) return [''];
  const [part] = text;
  if (text.length === 1 && part instanceof OneOf)
    return part.options.map((option) => (typeof option === 'string' ? option : ''));
  return [known(text) ?? ''];
}

/** A variable that names a file of the runner, as every step finds it, is no more called so once it may be another. */
const RUNNER_FILE = /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/;

/** Whether the two are the same, as far as one can tell. */
export function isSame(a: ShellValue, b: ShellValue): boolean {
  return (
    a === b ||
    (a.isArray === b.isArray &&
      a.isOpen === b.isOpen &&
      a.items.length === b.items.length &&
      a.items.every((text, index) => isSameText(text, b.items[index] ?? [])))
  );
}

/** Whether the two texts are written the same. */
export function isSameText(a: Text, b: Text): boolean {
  return a === b || (a.length === b.length && a.every((part, index) => isSamePart(part, b[index])));
}

/** Whether it is too big to be followed. */
export function isTooBig(value: ShellValue): boolean {
  if (value.items.length > MAX_ITEMS) return true;
  let length = 0;
  for (const text of value.items) length += textLength(text);
  return length > MAX_VALUE_CHARACTERS;
}

/** How many literal characters a text has; every unknown part counts a little, so that there cannot be too many. */
export function textLength(text: Text): number {
  let length = 0;
  for (const part of text) length += typeof part === 'string' ? part.length : 16;
  return length;
}

function isSamePart(a: string | Unknown, b: string | Unknown | undefined): boolean {
  // INVARIANT: two choices of the same names are two choices
  if (a === b || a instanceof OneOf || b instanceof OneOf) return a === b;
  return a instanceof Unknown && b instanceof Unknown && a.source === b.source;
}

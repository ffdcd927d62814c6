import { known, type Text } from '../text.ts';

/** Options of interpreters whose value is the program itself, by the interpreter's name without a version. */
const INLINE_OPTIONS: Readonly<Record<string, RegExp>> = {
  python: /^-[a-zA-Z]*c/,
  pypy: /^-[a-zA-Z]*c/,
  node: /^(?:-[a-z]*[ep]|--eval|--print)/,
  bun: /^(?:-[a-z]*[ep]|--eval|--print|eval)$/,
  deno: /^eval$/,
  ruby: /^-[a-zA-Z]*e/,
  perl: /^-[a-zA-Z0-9]*[eE]/,
  php: /^-[rBRE]/,
  lua: /^-[a-zA-Z]*e/,
  rscript: /^-e/i,
  osascript: /^-e/,
  tclsh: /^$/,
};

/**
 * Whether an interpreter is given its program in the command itself, or on its standard input: who vouches for
 * `python` vouches for programs that lie in files, and not for any text.
 */
export function isInlineCode(program: string, words: readonly Text[]): boolean {
  const name = program.toLowerCase().replace(/[\d.]+$/, '');
  const option = Object.hasOwn(INLINE_OPTIONS, name) ? INLINE_OPTIONS[name] : undefined;
  if (option === undefined) return false;
  const given = words.slice(1).map(known);
  const first = given.findIndex((word) => word === undefined || !/^-./.test(word));
  const options = first < 0 ? given : given.slice(0, first + 1);
  // what is not known may be such an option; without a file it reads what it is given
  return first < 0 || given[first] === undefined || options.some((word) => word === '-' || option.test(word ?? ''));
}

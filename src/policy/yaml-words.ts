import type { Problem } from './problem.ts';

type YamlWords = Pick<Problem, 'message' | 'hint'>;

/**
 * The library's words for a mistake, where a person would not know what to do with them; `line` is the line on which it
 * was found.
 */
export function plainly(reason: string, line: string): YamlWords {
  if (/multi|more than one|single document/i.test(reason)) return { message: 'one file holds one document' };
  if (/alias/i.test(reason))
    return {
      message: 'an alias (`*name`) is not allowed: write the value out',
      hint: 'put a pattern that begins with `*` in quotes',
    };
  if (/^unknown \w+ tag/.test(reason)) return { message: reason, hint: 'put a text that begins with `!` in quotes' };
  if (reason === 'deficient indentation')
    return {
      message: 'a quote or a bracket before this line is not closed',
      hint: 'close it; a text with one of them in it stands in quotes of the other kind',
    };
  if (/input is empty/.test(reason)) return { message: 'the file holds nothing but comments' };
  return reason === 'bad indentation of a mapping entry' ? indentation(line) : { message: reason };
}

/** The library finds wrong indentation wherever a value does not end where it should. */
function indentation(line: string): YamlWords {
  const value = /^\s*(?:- +)*[\w-]+: +(.*)$/.exec(line)?.[1] ?? '';
  const first = value.slice(0, 1);
  if (/^[@`%]/.test(value))
    return {
      message: `a text cannot begin with ${first === '`' ? 'a backtick' : `\`${first}\``}`,
      hint: 'put it in quotes',
    };
  if (/^["'[{]/.test(value))
    return { message: `there is more text after what begins with \`${first}\``, hint: 'put all of it in quotes' };
  if (/:(?: |$)/.test(value))
    return {
      message: 'a text with a colon and a space after it is read as another key',
      hint: `put it in quotes: \`"${value}"\``,
    };
  return { message: 'bad indentation of a mapping entry', hint: 'keys of one level begin in the same column' };
}

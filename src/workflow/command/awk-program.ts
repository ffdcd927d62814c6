import { known, type Text } from '../text.ts';
import type { Carried } from './carried.ts';

/** Options of awk that take the next word. */
const VALUED_AWK_OPTION = /^-[Fv]$|^--(?:assign|field-separator)$/;
const LOADING = /^(?:-[fEil]|--(?:file|exec|include|load))/;
const RUNS: readonly Carried[] = [{ why: 'what a program of `awk` runs' }];

/** What a program of awk runs: `system()`, a pipe, a library; a program in a file is not looked into. See gawk(1). */
export function readAwk(words: readonly Text[]): readonly Carried[] {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? [];
    const [first = ''] = word;
    if (typeof first === 'string' && LOADING.test(first)) return [{ why: 'a program of `awk` in a file' }];
    if (typeof first === 'string' && VALUED_AWK_OPTION.test(first) && known(word) !== undefined) at += 1;
    else if (typeof first === 'string' && /^(?:-e|--source)/.test(first))
      return runs(first.length > 2 ? word : (words[at + 1] ?? [])) ? RUNS : [];
    else if (typeof first !== 'string' || !first.startsWith('-') || known(word) === '--')
      return runs(known(word) === '--' ? (words[at + 1] ?? []) : word) ? RUNS : [];
  }
  return [];
}

function runs(program: Text): boolean {
  const written = program.map((part) => (typeof part === 'string' ? part : '0')).join('');
  if (program.every((part) => typeof part !== 'string') && program.length > 0) return true;
  // in strings, patterns and comments a bar is a bar
  const code = written
    .replaceAll(/"(?:[^"\\\n]|\\[^])*"/g, '""')
    .replaceAll(
      /(^|[~(,!{;&|\n=?:]\s*|\b(?:split|g?sub|match)\([^;\n/]*,\s*)\/(?:[^/\\\n[]|\\.|\[\]?(?:[^\]\n])*\])+\//g,
      '$1""',
    )
    .replaceAll(/#[^\n]*/g, '');
  return (
    /\bsystem\s*\(|@\s*(?:load|include|[A-Za-z_])/.test(code) ||
    /(?<!\|)\|(?!\|)/.test(code) ||
    /\bgetline\s*<\s*\(?\s*"/.test(code)
  );
}

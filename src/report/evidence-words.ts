import { quote } from './safe-line.ts';

/** Keys of an evidence file, and what holds where one is left out. */
const UNTOLD = {
  policy: 'the last change of the policy counts as reviewed',
  revoked: 'nothing counts as revoked',
  frozen: 'nothing counts as frozen',
  uses: 'no use counts as spent',
  line: 'the grant counts as unchanged since its merge',
  committers: 'nobody counts as an author of its commits',
} as const;
export type Untold = keyof typeof UNTOLD;

/** What an evidence file leaves out, and what is taken for granted because of that; `undefined` when nothing. */
export function untoldWords(untold: readonly Untold[]): string | undefined {
  if (untold.length === 0) return undefined;
  const all = untold.map((key) => UNTOLD[key]);
  return (
    `the evidence leaves out ${wordList(untold.map((key) => quote(key)))}, which was not looked at: ` + wordList(all)
  );
}

function wordList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

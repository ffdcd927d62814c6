import { known, type Text } from '../text.ts';
import type { Carried } from './carried.ts';

/**
 * Letters of the old style that take a word each, in order: `tar cfI a.tar.zst 'zstd -T0'`. See tar(1), "Traditional
 * usage".
 */
const TAKING = 'fbCTXgHIKLNVF';

/** What the letters without a dash carry. */
export function readOldTar(words: readonly Text[]): readonly Carried[] {
  const [first = [], ...rest] = words;
  const letters = known(first) ?? '';
  if (!/^[A-Za-z]+$/.test(letters) || !/[IF]/.test(letters)) return [];
  const taking = letters.split('').filter((letter) => TAKING.includes(letter));
  return taking.flatMap((letter, index): readonly Carried[] => {
    const value = rest[index];
    return (letter === 'I' || letter === 'F') && value !== undefined ? [{ text: value }] : [];
  });
}

import type { ChangeSort, SortedChange } from '../../requests/change/sort.ts';

/** How each sort of change is headed, and what it says. */
export const CHANGE_WORDS: Readonly<Record<ChangeSort, { readonly title: string; readonly says: string }>> = {
  untold: {
    title: 'Not known',
    says: 'Whether this lets more through cannot be told: look at it. Nothing of it is fine because of that.',
  },
  new: { title: 'New', says: 'This was not there before, and lets more through.' },
  wider: { title: 'Wider', says: 'This lets more through than before, at least in part.' },
  narrower: { title: 'Narrower', says: 'This lets less through than before.' },
  gone: { title: 'Gone', says: 'This lets nothing through any more.' },
  same: { title: 'Unchanged access', says: 'This changes nothing about access.' },
};

/** What a row of a change shows: the file, the key in it, and both values. */
export function changeCells({ file, key, before, after }: SortedChange): readonly [string, string, string, string] {
  return [file, key ?? 'the whole file', before ?? '–', after ?? '–'];
}

/** Files that such a review is not about, as a sentence; empty where there are none. */
export function otherFilesWords(others: number): string {
  return others === 0 ? '' : `It also changes ${others} ${others === 1 ? 'file' : 'files'} that this is not about.`;
}

import { CHANGE_SORTS, type SortedChange } from '../../requests/change/sort.ts';
import { CHANGE_WORDS, changeCells, otherFilesWords } from './change-words.ts';
import { markup } from './markup.ts';
import { pageFrame, pageTable } from './page-frame.ts';

/** What a change does to who reaches what, as one page: what is not known first. `base` is what it is compared with. */
export function changePage(headline: string, base: string, changes: readonly SortedChange[], others: number): string {
  const other = otherFilesWords(others);
  const parts = CHANGE_SORTS.flatMap((sort) => {
    const own = changes.filter((one) => one.sort === sort);
    if (own.length === 0) return [];
    const { title, says } = CHANGE_WORDS[sort];
    const rows = own.map((one) => changeCells(one).map((cell) => markup`<code>${cell}</code>`));
    const caption = `${title}: ${own.length} ${own.length === 1 ? 'change' : 'changes'}`;
    const body = markup`<p>${says}</p>${pageTable(caption, ['File', 'What', 'Before', 'Now'], rows)}`;
    return [{ id: sort, title, body }];
  });
  const below = markup`<p><b>${headline}</b></p><p class="dim">Compared with <code>${base}</code>. ${other}</p>`;
  return pageFrame('What this changes about access', below, parts);
}

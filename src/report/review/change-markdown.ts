import { CHANGE_SORTS, type SortedChange } from '../../requests/change/sort.ts';
import { inlineCode, prose, table } from '../markdown.ts';
import { CHANGE_WORDS, changeCells, otherFilesWords } from './change-words.ts';

/** Comments and checks hold 65536 characters; the rest is for who approves it. Source: REST, "Check runs". */
const MAX_CHANGE_TEXT_CHARACTERS = 60_000;

/** What a change does to who reaches what, in GitHub's Markdown: what is not known first. */
export function changeMarkdown(headline: string, changes: readonly SortedChange[], others: number): string {
  let size = 0;
  const shown = changes.map((change) => {
    const cells = changeCells(change).map((cell) => inlineCode(cell));
    size += cells.join(' | ').length;
    return { sort: change.sort, cells: size > MAX_CHANGE_TEXT_CHARACTERS ? undefined : cells };
  });
  const sections = CHANGE_SORTS.flatMap((sort) => {
    const own = shown.filter((one) => one.sort === sort);
    if (own.length === 0) return [];
    const rows = own.flatMap(({ cells }) => (cells === undefined ? [] : [cells]));
    const hidden = own.length - rows.length;
    return [
      `### ${CHANGE_WORDS[sort].title}`,
      prose(CHANGE_WORDS[sort].says),
      ...(rows.length === 0 ? [] : [table(['File', 'What', 'Before', 'Now'], rows)]),
      ...(hidden === 0 ? [] : [`**And ${hidden} more, not shown here: look at them.**`]),
    ];
  });
  const other = otherFilesWords(others);
  return `${[`**${headline}**`, ...sections, ...(other === '' ? [] : [other])].join('\n\n')}\n`;
}

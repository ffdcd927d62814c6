import type { Style } from '../../src/cli/style.ts';
import { type Block, readBlocks } from './blocks.ts';
import { fill, linksOf, toWords, visible } from './inline.ts';

/** A job summary as lines for a terminal. What GitHub folds stays folded, and is said to be there. */
export function toTerminal(markdown: string, width: number, style: Style): readonly string[] {
  const lines = readBlocks(markdown).flatMap((block) => [...ofBlock(block, width, style), '']);
  return lines.slice(0, -1);
}

function ofBlock(block: Block, width: number, style: Style): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [fill(toWords(block.text, style), width).map(colourOf(block.text, style)).join('\n')];
    case 'paragraph':
      return [
        ...fill(toWords(block.text, style), width),
        ...linksOf(block.text).flatMap((address) => ofLink(address, style)),
      ];
    case 'list':
      return block.items.flatMap((item) =>
        fill(toWords(item, style), width - 2).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`),
      );
    case 'table':
      return ofTable(block.head, block.rows, width, style);
    case 'details':
      return [style.faint(`▸ ${block.title} (folded: ${countOf(block.blocks)})`)];
  }
}

function colourOf(heading: string, style: Style): (text: string) => string {
  if (heading.includes('✅')) return style.good;
  return heading.includes('⛔') ? style.bad : style.doubtful;
}

/** Where a link leads; for a new file, the text that is filled in already. */
function ofLink(address: string, style: Style): readonly string[] {
  const url = new URL(address);
  const [name, text] = [url.searchParams.get('filename'), url.searchParams.get('value')];
  if (name === null || text === null) return [style.faint(`↳ ${address}`)];
  return [
    style.faint(`↳ a form for a new file, filled in already: ${name}`),
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => style.faint(`    ${line}`)),
  ];
}

/** In columns where they fit, otherwise one line for each cell. */
function ofTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  style: Style,
): readonly string[] {
  const texts = [
    head.map((cell) => style.faint(cell)),
    ...rows.map((row) => row.map((cell) => toWords(cell, style).join(' '))),
  ];
  const widths = head.map((_, column) => Math.max(...texts.map((row) => visible(row[column] ?? ''))));
  if (widths.reduce((sum, each) => sum + each + 2, -2) <= width) {
    return texts.map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - visible(cell)))
        .join('  ')
        .trimEnd(),
    );
  }
  const widest = Math.max(...head.map((cell) => cell.length));
  return rows.flatMap((row) =>
    row.map((cell, column) => `${style.faint((head[column] ?? '').padEnd(widest))}  ${toWords(cell, style).join(' ')}`),
  );
}

function countOf(blocks: readonly Block[]): string {
  const checks = blocks.flatMap((block) =>
    block.kind === 'table' && block.head[0] === 'check' ? block.rows : [],
  ).length;
  return `the facts and ${checks} ${checks === 1 ? 'check' : 'checks'}`;
}

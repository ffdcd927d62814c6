/** The blocks of a job summary: the few kinds of Markdown that the gate writes. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'details'; readonly title: string; readonly blocks: readonly Block[] };

/** Reads a job summary. What is none of the known kinds is a paragraph. */
export function readBlocks(markdown: string): readonly Block[] {
  const chunks = markdown
    .split(/\n{2,}/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '');
  const blocks: Block[] = [];
  for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
    const title = /^<details><summary>(.*)<\/summary>$/.exec(chunk)?.[1];
    if (title === undefined) blocks.push(readBlock(chunk));
    else
      blocks.push({
        kind: 'details',
        title,
        blocks: chunks
          .splice(0, chunks.indexOf('</details>') + 1)
          .slice(0, -1)
          .map(readBlock),
      });
  }
  return blocks;
}

function readBlock(chunk: string): Block {
  const lines = chunk.split('\n');
  if (chunk.startsWith('## ')) return { kind: 'heading', text: chunk.slice(3) };
  if (lines.every((line) => line.startsWith('- '))) return { kind: 'list', items: lines.map((line) => line.slice(2)) };
  const [head, , ...rows] = lines;
  if (head?.startsWith('|') === true) return { kind: 'table', head: cells(head), rows: rows.map(cells) };
  return { kind: 'paragraph', text: chunk };
}

function cells(line: string): readonly string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

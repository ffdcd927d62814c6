import { type Block, readBlocks } from './blocks.ts';
import type { Outcome } from './perform.ts';

/** What a job summary looks like on GitHub, near enough: its colours, its tables, its folded part. */
const STYLE = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --back: light-dark(#ffffff, #0d1117);
  --soft: light-dark(#59636e, #9198a1); --line: light-dark(#d1d9e0, #3d444d); --chip: light-dark(#818b981f, #656c7633);
  --link: light-dark(#0969da, #4493f8); --stripe: light-dark(#f6f8fa, #151b23);
  --bad: light-dark(#d1242f, #f85149); --badback: light-dark(#ffebe9, #f851491a); }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.5rem; background: var(--back); color: var(--text);
  font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.story { color: var(--soft); font-size: 14px; margin: .25rem 0; }
section { border: 1px solid var(--line); border-radius: 6px; margin-top: 1.5rem; }
section > header { background: var(--stripe); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0;
  font-size: 14px; font-weight: 600; padding: .75rem 1rem; }
section > div { padding: 1rem 1.5rem; }
h2 { border-bottom: 1px solid var(--line); font-size: 1.5em; line-height: 1.25;
  margin: 0 0 1rem; padding-bottom: .3em; }
p, ul, table, details { margin: 0 0 1rem; }
a { color: var(--link); }
code { background: var(--chip); border-radius: 6px;
  font: 85% ui-monospace, SFMono-Regular, "Liberation Mono", monospace; padding: .2em .4em; white-space: break-spaces; }
table { border-collapse: collapse; display: block; max-width: 100%; overflow: auto; width: max-content; }
th, td { border: 1px solid var(--line); padding: 6px 13px; text-align: left; }
tr:nth-child(2n) { background: var(--stripe); }
summary { cursor: pointer; margin-bottom: 1rem; }
.box { background: var(--badback); border: 1px solid var(--bad); border-radius: 6px; font-size: 14px;
  margin-top: 1.5rem; padding: .75rem 1rem; white-space: pre-line; }
.box b { color: var(--bad); display: block; }
`;

/** One run as a page: the story, the annotation, the job summary. */
export function summaryPage({ situation, annotations, markdown, proofs, goesOn }: Outcome): string {
  const boxes = annotations.map(
    ({ properties, message }) =>
      `<div class="box"><b>${escapeText(properties['title'] ?? '')}</b>${escapeText(message)}</div>`,
  );
  const story = [situation.when, ...situation.story].map((line) => `<p class="story">${escapeText(line)}</p>`);
  return page(situation.title, [
    `<h1>${escapeText(situation.title)}</h1>`,
    ...story,
    ...boxes,
    `<section><header>release summary</header><div>\n${readBlocks(markdown).map(ofBlock).join('\n')}\n</div></section>`,
    '<h2>What happened then</h2>',
    goesOn
      ? '<p>The step passed: the run went on.</p>'
      : '<p>The step failed: the run stopped, and no later step started.</p>',
    `<ul>${proofs.map(({ text }) => `<li>${escapeText(text)}</li>`).join('')}</ul>`,
    '<p class="story"><a href="index.html">All runs</a></p>',
  ]);
}

export function indexPage(entries: readonly { readonly outcome: Outcome; readonly file: string }[]): string {
  const rows = entries.map(({ outcome, file }) => [
    `<a href="${file}">${escapeText(outcome.situation.title)}</a>`,
    outcome.goesOn ? '✅ goes on' : `⛔ <code>${escapeText(outcome.reason)}</code>`,
  ]);
  const title = `${entries.length} runs of one shop`;
  return page(title, [`<h1>${title}</h1>`, tableOf(['run', 'what becomes of it'], rows)]);
}

function page(title: string, body: readonly string[]): string {
  const head =
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title>` +
    `<style>${STYLE}</style>`;
  return `<!doctype html>\n<html lang="en"><head>${head}</head>\n<body>\n${body.join('\n')}\n</body></html>\n`;
}

/** The text of a summary is HTML already, but for what is bold. */
function ofBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${ofText(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${ofText(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${ofText(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableOf(
        block.head,
        block.rows.map((row) => row.map(ofText)),
      );
    case 'details':
      return `<details><summary>${block.title}</summary>\n${block.blocks.map(ofBlock).join('\n')}\n</details>`;
  }
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return (
    `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('\n')}</tbody>` +
    '</table>'
  );
}

function ofText(text: string): string {
  return text.replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
}

function escapeText(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${String(character.codePointAt(0))};`);
}

import { markup, Markup } from './markup.ts';
import { PAGE_STYLE } from './page-style.ts';

/** A part of the page that can be jumped to. */
export interface PagePart {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

/** A whole page without a script, from a heading, what stands below it, and parts. */
export function pageFrame(title: string, below: Markup, parts: readonly PagePart[]): string {
  const links = parts.map((part) => markup` <a href="#${part.id}">${part.title}</a>`);
  const sections = parts.map(
    ({ id, title: heading, body }) =>
      markup`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>\n${body}\n</section>\n`,
  );
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the review</a>
<header><h1>${title}</h1>
${below}
</header>
<nav aria-label="Parts of the review"><p>${links}</p></nav>
<main id="main">
${sections}</main>
<footer><p class="dim">Made by grantgate. A mapping to a control is evidence for that control, and not
conformity.</p></footer>
</body>
</html>
`.text;
}

/** A table with a caption; the first cell of each row heads it. Wide ones scroll, also by keyboard. */
export function pageTable(caption: string, head: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  if (rows.length === 0) return markup``;
  const headCells = head.map((cell) => markup`<th scope="col">${cell}</th>`);
  const bodyRows = rows.map(
    ([first = markup``, ...others]) =>
      markup`<tr><th scope="row">${first}</th>${others.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`,
  );
  return markup`<div class="scroll" role="region" aria-label="${caption}"
tabindex="0"><table><caption>${caption}</caption>
<thead><tr>${headCells}</tr></thead>
<tbody>
${bodyRows}</tbody></table></div>`;
}

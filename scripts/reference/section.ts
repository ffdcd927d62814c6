/**
 * Puts text between the markers `<!-- generated: name -->` and `<!-- end: name -->` of a page.
 * @throws Error when the page lacks them
 */
export function replaceSection(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the page has no section between ${start} and ${end}`);
  return `${page.slice(0, from + start.length)}\n\n${text.trim()}\n\n${page.slice(to)}`;
}

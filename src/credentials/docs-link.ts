/** Where the documentation is, for whoever has only the action. */
export const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';

/** The last line of a hint: where a page says more. */
export function seeDocs(page: string, heading: string): string {
  return `see ${DOCS}/${page}.md#${heading}`;
}

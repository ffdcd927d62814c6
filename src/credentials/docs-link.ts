import { DOCS } from '../policy/docs-address.ts';

/** The last line of a hint: where a page says more. */
export function seeDocs(page: string, heading: string): string {
  return `see ${DOCS}/${page}.md#${heading}`;
}

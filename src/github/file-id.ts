import type { Fields } from './json.ts';

/** Regular file modes of git. */
const REGULAR: ReadonlySet<number> = new Set([0o100644, 0o100755]);

/** Fields of an entry of a tree that {@link fileId} reads. */
export const FILE_ID = 'oid mode';

/** Whether an entry of a tree is a file: neither a link nor a folder nor a submodule. */
export function isRegular(entry: Fields): boolean {
  return REGULAR.has(entry.number('mode'));
}

/**
 * What lies at a path of a commit, to compare with what lies there in another one; `undefined` where there is nothing.
 * Of a file it is the id of its content.
 *
 * INVARIANT: what is not a file counts as no file: a submodule at the commit whose id a file's content has, or a link
 * whose text it is, shows reviewers something else.
 */
export function fileId(entry: Fields | undefined): string | undefined {
  if (entry === undefined) return undefined;
  return isRegular(entry) ? entry.text('oid') : `${entry.number('mode').toString(8)}:${entry.text('oid')}`;
}

/** Whether {@link fileId} is the id of a file's content. */
export function isContent(id: string): boolean {
  return !id.includes(':');
}

import type { differences } from './trees.ts';

type Changed = ReturnType<typeof differences>[number];

/** A changed path as a page shows it. */
export type Shown = Changed & { readonly isRenamed: boolean };

/** A file that is as another was that goes is that one, renamed. */
export function shownAs(paths: readonly Changed[]): readonly Shown[] {
  const sourceOf = (oid: string | undefined): string | undefined =>
    paths.find(({ before, after }) => after === undefined && before?.oid === oid)?.path;
  const all = paths.map((entry) => ({
    ...entry,
    isRenamed: entry.before === undefined && sourceOf(entry.after?.oid) !== undefined,
  }));
  const gone = new Set(all.flatMap(({ isRenamed, after }) => (isRenamed ? [sourceOf(after?.oid)] : [])));
  return all.filter(({ path, after }) => after !== undefined || !gone.has(path));
}

import { formatProblem, type Problem } from '../../policy/problem.ts';
import type { ValueChange } from './compare.ts';
import type { FileView } from './view.ts';

/** What a change does to who reaches what, in the order in which people should read it. */
export const CHANGE_SORTS = ['untold', 'new', 'wider', 'narrower', 'gone', 'same'] as const;
export type ChangeSort = (typeof CHANGE_SORTS)[number];

/** One thing that is other than before. */
export interface SortedChange {
  readonly sort: ChangeSort;
  /** Below the policy's folder. */
  readonly file: string;
  /** `roles.flag-release.branches`; absent where it is the whole file. */
  readonly key?: string;
  readonly before?: string;
  readonly after?: string;
  /** Why it cannot be told, where that is known. */
  readonly problem?: Problem;
}

/**
 * What is new, gone, wider and narrower, each thing once. INVARIANT: of a file whose earlier version cannot be read
 * nothing is gone or narrower: that is untold.
 */
export function sortChanges(files: readonly FileView[]): readonly SortedChange[] {
  const all = files.flatMap(changesOfFile);
  return CHANGE_SORTS.flatMap((sort) => all.filter((one) => one.sort === sort));
}

function changesOfFile({ path, kind, was, changes, problems, isBaseBroken }: FileView): readonly SortedChange[] {
  if (problems.length > 0)
    return problems.map((problem) => ({ sort: 'untold', file: path, after: formatProblem(problem), problem }));
  if (isBaseBroken) return [{ sort: 'untold', file: path }];
  if (kind === 'grant' && was !== 'changed') return [{ sort: was === 'added' ? 'new' : 'gone', file: path }];
  if (kind === 'policy' && was === 'deleted') return [{ sort: 'untold', file: path }];
  return changes.map(({ path: key, direction: _direction, ...values }, index) => ({
    sort: sortOf(changes[index]),
    file: path,
    ...(key === '' ? {} : { key }),
    ...values,
  }));
}

function sortOf(change: ValueChange | undefined): ChangeSort {
  switch (change?.direction) {
    case 'wider':
    case 'both':
      return change.before === undefined ? 'new' : 'wider';
    case 'narrower':
      return change.after === undefined ? 'gone' : 'narrower';
    case 'same':
      return 'same';
    default:
      return 'untold';
  }
}

/** A file of a repository at one commit. */
export interface FileName {
  /** `owner/name`. */
  readonly repository: string;
  /** A commit's id. */
  readonly commit: string;
  readonly path: string;
}

/**
 * The texts that are there by {@link fileKey}; `undefined` where there is no such file. What is not in it was not asked
 * for yet.
 */
export type Files = Pick<ReadonlyMap<string, string | undefined>, 'get' | 'has'>;

export function fileKey({ repository, commit, path }: FileName): string {
  return `${repository.toLowerCase()}@${commit}:${path}`;
}

/** A path below the workspace as git knows it; `undefined` when it leads outside. */
export function normalisePath(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

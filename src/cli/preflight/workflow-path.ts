/** A workflow file on disk, and the repository that it lies in. */
export interface WorkflowPath {
  /** Absolute path of the repository's root, links resolved. */
  readonly root: string;
  /** The root as a person here would write it; `''` for the current folder. */
  readonly shownRoot: string;
  /** Path below the root, with `/`. */
  readonly path: string;
  /** It was named itself, not found in a folder. */
  readonly named: boolean;
}

/** The file as a person here would look for it. */
export function shownPath({ shownRoot }: Pick<WorkflowPath, 'shownRoot'>, path: string): string {
  return shownRoot === '' ? path : `${shownRoot.replace(/\/$/, '')}/${path}`;
}

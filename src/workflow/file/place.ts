/** Where something is written. Line and column are 1-based. */
export interface Place {
  /** Path in its repository, as a person would look for it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a file a person wrote, with its place, so that an editor or an annotation can point at it. */
export interface Problem {
  readonly file: string;
  /** 1-based; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What to do about it, where that is known. */
  readonly hint?: string;
}

/** `file:line:column: message (hint)`, as compilers write it. */
export function formatProblem(problem: Problem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
  return `${place}: ${problem.message}${problem.hint === undefined ? '' : ` (${problem.hint})`}`;
}

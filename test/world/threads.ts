import type { Issue, Pull, Repository } from './state.ts';

/** Issues and pull requests of a repository have one count. */
export function nextNumber({ pulls, issues }: Repository): number {
  return 1 + Math.max(0, ...pulls.map(({ number }) => number), ...issues.map(({ number }) => number));
}

/** Where comments are written: an issue, or a pull request. */
export function threadNumbered({ pulls, issues }: Repository, number: number): Issue | Pull | undefined {
  return (
    issues.find((issue) => issue.number === number && issue.gone === null) ??
    pulls.find((pull) => pull.number === number)
  );
}

export function isIssue(thread: Issue | Pull): thread is Issue {
  return 'viaEmail' in thread;
}

import { formatProblem } from '../../policy/problem.ts';
import { quote, safeLine } from '../../report/safe-line.ts';
import { viewHeadline } from '../../report/requests/view-text.ts';
import type { Direction } from '../../requests/change/direction.ts';
import { type FileView, viewFiles } from '../../requests/change/view.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import { columns } from '../columns.ts';
import type { CommandLine } from '../command.ts';
import { repositoryRoot } from '../preflight/repository-root.ts';
import type { Terminal } from '../terminal.ts';
import { changedSince } from './changed-files.ts';

/** Longest value that is shown of a change. */
const MAX_SHOWN_VALUE_CHARACTERS = 200;

/**
 * Says what a change of the policy and of grants means, for whoever approves it. Answers the exit code: 1 where
 * something lets more through, or that cannot be told.
 * @throws UsageError for what is not a commit
 */
export function reviewChange(base: string, given: CommandLine, terminal: Terminal): number {
  const root = repositoryRoot(terminal.cwd);
  const folder = (given.text('policy-path') ?? USUAL_ACCESS).replace(/\/+$/, '');
  const { files: changed, others } = changedSince(base, root, folder, terminal.env);
  const files = viewFiles(changed);
  const reviewHeadline = viewHeadline({ files });
  terminal.stdout.write(
    given.has('json')
      ? `${JSON.stringify({ schema: 1, summary: reviewHeadline, files, others }, undefined, 2)}\n`
      : `${[reviewHeadline, ...files.flatMap(fileLines)].join('\n')}\n`,
  );
  return files.some(isDoubtful) ? 1 : 0;
}

const DOUBTFUL: readonly Direction[] = ['wider', 'both', 'unknown'];

function isDoubtful({ kind, was, changes, problems, isBaseBroken }: FileView): boolean {
  if (problems.length > 0 || isBaseBroken) return true;
  if (kind === 'grant' && was !== 'changed') return was === 'added';
  return (kind === 'policy' && was === 'deleted') || changes.some(({ direction }) => DOUBTFUL.includes(direction));
}

function fileLines({ path, was, changes, problems, isBaseBroken }: FileView): readonly string[] {
  const rows = changes.map(({ direction, path: key, before, after }): readonly [string, string] => [
    direction,
    `${safeLine(key)}: ${shownValue(before)} → ${shownValue(after)}`,
  ]);
  return [
    `${safeLine(path)}: ${was}`,
    ...problems.map((problem) => `  ${safeLine(formatProblem(problem))}`),
    ...(isBaseBroken ? ['  the version before it has mistakes'] : []),
    ...(was === 'changed' ? columns(rows) : []),
  ];
}

function shownValue(value: string | undefined): string {
  return value === undefined ? '–' : quote(value, MAX_SHOWN_VALUE_CHARACTERS);
}

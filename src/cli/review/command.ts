import { formatProblem } from '../../policy/problem.ts';
import { quote, safeLine } from '../../report/safe-line.ts';
import { viewHeadline } from '../../report/requests/view-text.ts';
import type { Direction } from '../../requests/change/direction.ts';
import { type FileView, viewFiles } from '../../requests/change/view.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import { columns } from '../columns.ts';
import type { CliCommand } from '../command.ts';
import { repositoryRoot } from '../preflight/repository-root.ts';
import { UsageError } from '../usage-error.ts';
import { changedSince } from './changed-files.ts';

/** Longest value that is shown of a change. */
const MAX_SHOWN_VALUE_CHARACTERS = 200;

export const review: CliCommand = {
  name: 'review',
  about:
    'Says what a change of the policy and of grants means, for whoever approves it: what lets more through than ' +
    'before, what less, and what\ncannot be told. It compares the files of a clone, as they are there, with a ' +
    'commit. Exit code 0: nothing lets more through, 1: something\ndoes, or cannot be told, or a file is not ' +
    'accepted, 2: bad input.',
  options: {
    diff: { value: 'commit', help: 'What to compare with: the branch that the change is for, such as origin/main' },
    'policy-path': { value: 'folder', help: `Folder of the policy, from the root; default: ${USUAL_ACCESS}` },
    json: { help: 'Print it as JSON' },
  },
  examples: ['grantgate review --diff origin/main', 'grantgate review --diff HEAD~1 --json'],
  run: (given, terminal) => {
    const base = given.text('diff');
    if (base === undefined) throw new UsageError('what to compare with is missing', 'give it: `--diff origin/main`');
    const root = repositoryRoot(terminal.cwd);
    const folder = (given.text('policy-path') ?? USUAL_ACCESS).replace(/\/+$/, '');
    const { files: changed, others } = changedSince(base, root, folder, terminal.env);
    const files = viewFiles(changed);
    const headline = viewHeadline({ files });
    terminal.stdout.write(
      given.has('json')
        ? `${JSON.stringify({ schema: 1, summary: headline, files, others }, undefined, 2)}\n`
        : `${[headline, ...files.flatMap(fileLines)].join('\n')}\n`,
    );
    return files.some(isDoubtful) ? 1 : 0;
  },
};

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

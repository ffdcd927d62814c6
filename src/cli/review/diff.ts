import { formatProblem } from '../../policy/problem.ts';
import { quote, safeLine } from '../../report/safe-line.ts';
import { changeMarkdown } from '../../report/review/change-markdown.ts';
import { changePage } from '../../report/review/change-page.ts';
import { changeSarif } from '../../report/review/change-sarif.ts';
import { viewHeadline } from '../../report/requests/view-text.ts';
import type { Direction } from '../../requests/change/direction.ts';
import { sortChanges } from '../../requests/change/sort.ts';
import { type FileView, viewFiles } from '../../requests/change/view.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import { columns } from '../columns.ts';
import type { CommandLine } from '../command.ts';
import { repositoryRoot } from '../preflight/repository-root.ts';
import type { Terminal } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { changedSince } from './changed-files.ts';
import { textDigest, writeAskedForms } from './write-review.ts';

/** The forms in which a change can be written. */
export const DIFF_FORMS = ['json', 'html', 'markdown', 'sarif'] as const;

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
  const headline = viewHeadline({ files });
  const changes = sortChanges(files);
  const texts = new Map(changed.flatMap(({ path, after }) => (after === undefined ? [] : [[path, after] as const])));
  const forms = {
    json: () => `${JSON.stringify({ schema: 1, summary: headline, files, changes, others }, undefined, 2)}\n`,
    html: () => changePage(headline, base, changes, others),
    markdown: () => changeMarkdown(headline, changes, others),
    sarif: () => changeSarif({ version: VERSION, changes, folder, texts, digest: textDigest }),
  } satisfies Record<(typeof DIFF_FORMS)[number], () => string>;
  writeAskedForms(forms, given, terminal, () => `${[headline, ...files.flatMap(fileLines)].join('\n')}\n`);
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

import type { Problem } from '../../policy/problem.ts';
import { caseless } from '../../workflow/caseless.ts';
import { parseWorkflow } from '../../workflow/survey/called-workflow.ts';
import type { Survey } from '../../workflow/survey.ts';
import type { Workflow } from '../../workflow/file/workflow.ts';
import { readTree, TreeError } from '../../workflow/file/tree.ts';
import { UsageError } from '../usage-error.ts';
import { findJobProblems } from './job-problems.ts';
import type { FindProblems } from './schema-problems.ts';
import { readSourceText } from './source-file.ts';
import { type Circumstances, surveyFile } from './survey-file.ts';
import { shownPath, type WorkflowPath } from './workflow-path.ts';

/** A workflow that was read, as far as it could be. */
export interface Examined {
  readonly file: WorkflowPath;
  readonly survey: Survey;
  /** The workflow as it is written; absent where it cannot be read. */
  readonly workflow?: Workflow;
  readonly problems: readonly Problem[];
  readonly unreadable: boolean;
  /** Not named: it is what one of those that were leads to. */
  readonly isBehind?: true;
}

/**
 * Reads one workflow and finds what its steps touch. What cannot be read is undecided.
 * @throws InputError when a file that was named is not there or is not text
 */
export function examineWorkflow(
  file: WorkflowPath,
  circumstances: Circumstances,
  schema: FindProblems | undefined,
): Examined {
  const read = readSourceText(file.root, file.path);
  if (read.kind === 'text')
    return file.named
      ? examineText(file, read.text, circumstances, schema)
      : guarded(file, () => examineText(file, read.text, circumstances, schema));
  const why = read.kind === 'missing' ? 'the file is not there' : read.why;
  if (file.named)
    throw new UsageError(
      `cannot read \`${shownPath(file, file.path)}\`: ${why}`,
      'give a workflow file, or a folder with workflows',
    );
  return unread(file, { file: file.path, line: 0, column: 0, message: why });
}

function examineText(
  file: WorkflowPath,
  text: string,
  circumstances: Circumstances,
  schema: FindProblems | undefined,
): Examined {
  const workflow = parseWorkflow(text, file.path);
  const survey = surveyFile(file, text, circumstances);
  if (workflow instanceof TreeError) {
    const { place, message } = workflow;
    const own: Problem = { file: file.path, line: place.line, column: place.column, message };
    const theirs = isTree(text, file.path) ? (schema?.(text, file.path) ?? []) : [];
    // GitHub's own words, where it finds the same place
    const isSame = theirs.some(({ line, column }) => line === own.line && column === own.column);
    return { file, survey, problems: isSame ? theirs : [own, ...theirs], unreadable: true };
  }
  const { job } = circumstances;
  if (job !== undefined && file.named && !workflow.jobs.has(caseless(job)))
    throw new UsageError(
      `\`${shownPath(file, file.path)}\` has no job \`${job}\``,
      `its jobs are ${[...workflow.jobs.values()].map(({ id }) => `\`${id}\``).join(', ')}`,
    );
  const problems = schema === undefined ? [] : [...schema(text, file.path), ...findJobProblems(workflow)];
  return { file, survey, workflow, problems, unreadable: false };
}

/** Whether it is YAML that our reader takes: only such a file may be given to GitHub's parser. */
function isTree(text: string, path: string): boolean {
  try {
    readTree(text, path);
    return true;
  } catch (error) {
    if (error instanceof TreeError) return false;
    throw error;
  }
}

/**
 * Among many files, one that shows a mistake of ours must not take the answers of all others with it. It counts as
 * undecided.
 */
function guarded(file: WorkflowPath, work: () => Examined): Examined {
  try {
    return work();
  } catch (error) {
    return unread(file, {
      file: file.path,
      line: 0,
      column: 0,
      message:
        'it could not be judged, which is a mistake in grantgate: ' +
        (error instanceof Error ? error.message : String(error)),
    });
  }
}

function unread(file: WorkflowPath, problem: Problem): Examined {
  const place = { file: file.path, line: 1, column: 1 };
  const survey: Survey = {
    touched: [],
    undecided: [{ place, text: file.path, why: problem.message, job: '', step: undefined }],
    opaque: [],
    bounded: [],
    permissions: [],
    weaknesses: [],
    wanted: [],
    counts: { steps: 0, known: 0, unknown: 0, opaque: 0, bounded: 0 },
  };
  return { file, survey, problems: [problem], unreadable: true };
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../policy/problem.ts';
import { TreeError } from '../../workflow/file/tree.ts';
import type { Workflow } from '../../workflow/file/workflow.ts';
import { parseWorkflow } from '../../workflow/survey/called-workflow.ts';
import { readSourceText } from '../preflight/source-file.ts';
import { errorCode, unreadableInput } from '../read-text.ts';

const WORKFLOW_FOLDER = '.github/workflows';

/** The workflows of a repository. */
export interface RepositoryWorkflows {
  /** By their paths below the root. */
  readonly workflows: ReadonlyMap<string, Workflow>;
  /** Why others could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * Reads every workflow of a repository, but for those that were read already. `root` has no links in it.
 * @throws UsageError when the folder is there and cannot be listed
 */
export function readWorkflows(root: string, known: ReadonlyMap<string, Workflow> = new Map()): RepositoryWorkflows {
  const workflows = new Map<string, Workflow>(known);
  const problems: Problem[] = [];
  for (const file of workflowPaths(root).filter((path) => !known.has(path))) {
    const read = readSourceText(root, file);
    const problem = (message: string, line = 0, column = 0): Problem => ({ file, line, column, message });
    if (read.kind === 'refused') problems.push(problem(read.why));
    if (read.kind !== 'text') continue;
    const workflow = parseWorkflow(read.text, file);
    if (workflow instanceof TreeError)
      problems.push(problem(workflow.message, workflow.place.line, workflow.place.column));
    else workflows.set(file, workflow);
  }
  return { workflows, problems };
}

function workflowPaths(root: string): readonly string[] {
  try {
    return readdirSync(join(root, WORKFLOW_FOLDER))
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted()
      .map((name) => `${WORKFLOW_FOLDER}/${name}`);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return [];
    throw unreadableInput(join(root, WORKFLOW_FOLDER), error);
  }
}

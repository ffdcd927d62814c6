import type { Problem } from '../../policy/problem.ts';
import { caseless } from '../../workflow/caseless.ts';
import { childNode } from '../../workflow/file/fields.ts';
import type { Job, Workflow } from '../../workflow/file/workflow.ts';

const MAX_ID_CHARACTERS = 100;

/**
 * Mistakes of jobs that GitHub finds when it has read the whole file, and its published parser does not look for.
 * Source: actions/languageservices, workflow-parser/testdata/reader/errors-*.yml.
 */
export function findJobProblems({ jobs, file }: Workflow): readonly Problem[] {
  const all = [...jobs.values()];
  const problemOf = (job: Job | undefined, message: string): Problem => ({
    file,
    line: job?.place.line ?? 1,
    column: job?.place.column ?? 1,
    message,
  });
  const problems = all.flatMap((job) =>
    [idProblem(job.id), circleProblem(job, jobs), matrixProblem(job)].flatMap((why) =>
      why === undefined ? [] : [problemOf(job, why)],
    ),
  );
  return all.some(({ needs }) => needs.length === 0)
    ? problems
    : [...problems, problemOf(all[0], 'The workflow must contain at least one job with no dependencies.')];
}

function idProblem(id: string): string | undefined {
  if (id.startsWith('__')) return `The identifier '${id}' is invalid. IDs starting with '__' are reserved.`;
  return /^[A-Za-z_][\w-]*$/.test(id) && id.length < MAX_ID_CHARACTERS
    ? undefined
    : `The identifier '${id}' is invalid. IDs may only contain alphanumeric characters, '_', and '-'. ` +
        `IDs must start with a letter or '_' and must be less than ${MAX_ID_CHARACTERS} characters.`;
}

function circleProblem(job: Job, jobs: Workflow['jobs']): string | undefined {
  const open = [...job.needs];
  const seen = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === caseless(job.id)) return `Job '${job.id}' needs itself, directly or by way of others.`;
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(jobs.get(name)?.needs ?? []));
  }
  return undefined;
}

function matrixProblem({ matrix }: Job): string | undefined {
  if (matrix?.kind !== 'mapping') return undefined;
  const empty = matrix.entries.find(
    ({ key, value }) => key !== 'include' && key !== 'exclude' && value.kind === 'sequence' && value.items.length === 0,
  );
  return empty === undefined || childNode(matrix, empty.key) === undefined
    ? undefined
    : `Matrix vector '${empty.key}' does not contain any values`;
}

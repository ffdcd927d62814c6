import { nearest } from '../../policy/nearest.ts';
import { quote } from '../../report/safe-line.ts';
import { caseless, isSameForRunner } from '../../workflow/caseless.ts';
import { Open } from '../../workflow/data.ts';
import type { DeclaredInput, Job, Workflow } from '../../workflow/file/workflow.ts';
import { cellsOfLeg, combinationsOf, legsWith } from '../../workflow/survey/matrix.ts';
import { UsageError } from '../usage-error.ts';
import type { Assumed } from './assumed.ts';

/**
 * Checks that what is assumed can be so in the workflows that were read: a name that none of them has would change
 * nothing, and a value that GitHub would not take never comes.
 * @throws UsageError saying what there is
 */
export function checkAssumed(assumed: Assumed, job: string | undefined, workflows: readonly Workflow[]): void {
  for (const [name, value] of Object.entries(assumed.inputs?.known ?? {}))
    if (typeof value === 'string') checkInput(name, value, workflows);
  const jobs = workflows.flatMap((workflow) =>
    [...workflow.jobs.values()]
      .filter(({ id }) => job !== undefined && isSameForRunner(id, job))
      .map((one) => ({ workflow, job: one })),
  );
  if (jobs.length === 0) return;
  for (const [id, told] of Object.entries(assumed.needs?.known ?? {}))
    checkNeeded(
      id,
      told,
      jobs.map((one) => one),
    );
  if (assumed.matrix !== undefined)
    checkMatrix(
      assumed.matrix,
      jobs.map((one) => one.job),
    );
}

function checkInput(name: string, value: string, workflows: readonly Workflow[]): void {
  const all = workflows.flatMap(({ dispatchInputs, callInputs }) => [...dispatchInputs, ...callInputs]);
  const declared = all.filter((input) => isSameForRunner(input.name, name));
  if (declared.length === 0)
    throw missing(
      `no workflow that is read has an input ${quote(name)}`,
      name,
      all.map((input) => input.name),
    );
  for (const input of declared) {
    const expected = expectedOf(input, value);
    if (expected !== undefined)
      throw new UsageError(`${quote(value)} cannot be the input ${quote(input.name)}`, `give ${expected}`);
  }
}

/** What an input takes, where it does not take this value. */
function expectedOf({ type, options }: DeclaredInput, value: string): string | undefined {
  if (type === 'boolean') return value === 'true' || value === 'false' ? undefined : '`true` or `false`';
  if (type === 'number') return value.trim() !== '' && !Number.isNaN(Number(value)) ? undefined : 'a number';
  if (type !== 'choice' || options.includes(value)) return undefined;
  return `one of ${options.map((option) => quote(option)).join(', ')}`;
}

function checkNeeded(
  id: string,
  told: unknown,
  jobs: readonly { readonly workflow: Workflow; readonly job: Job }[],
): void {
  const needed = jobs.flatMap(({ workflow, job }) =>
    job.needs.filter((need) => need === caseless(id)).flatMap((need) => workflow.jobs.get(need) ?? []),
  );
  if (needed.length === 0)
    throw missing(
      `${quote(jobs[0]?.job.id ?? '')} does not need a job ${quote(id)}`,
      id,
      jobs.flatMap(({ job }) => job.needs),
    );
  const outputs = told instanceof Open ? told.known['outputs'] : undefined;
  // what a workflow gives that is called is said in another file
  const own = needed.filter(({ uses }) => uses === undefined).flatMap((job) => [...job.outputs.keys()]);
  for (const name of outputs instanceof Open ? Object.keys(outputs.known) : [])
    if (needed.every(({ uses }) => uses === undefined) && !own.some((one) => isSameForRunner(one, name)))
      throw missing(`the job ${quote(id)} has no output ${quote(name)}`, name, own);
}

function checkMatrix(told: Open, jobs: readonly Job[]): void {
  const name = quote(jobs[0]?.id ?? '');
  const written = jobs.filter(({ matrix }) => matrix !== undefined);
  if (written.length === 0) throw new UsageError(`${name} has no matrix`, 'leave out `--matrix`');
  const all = written.flatMap(({ matrix }) => combinationsOf(matrix, {}));
  if (legsWith(all, told).length > 0) return;
  const [cell = '', value] =
    Object.entries(told.known).find(([key, one]) => legsWith(all, new Open({ [key]: one })).length === 0) ?? [];
  if (value === undefined)
    throw new UsageError(`the matrix of ${name} has no leg with all these values`, 'give fewer of them');
  const cells = all.flatMap(cellsOfLeg);
  const values = cells.filter(([key]) => isSameForRunner(key, cell)).map(([, one]) => one);
  if (values.length === 0)
    throw missing(
      `the matrix of ${name} has no ${quote(cell)}`,
      cell,
      cells.map(([key]) => key),
    );
  throw new UsageError(
    `the matrix of ${name} has no leg with ${quote(`${cell}=${shownCell(value)}`)}`,
    `it has ${[...new Set(values.map((one) => quote(shownCell(one))))].join(', ')}`,
  );
}

function shownCell(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An error about a name that is not there, with the one that was probably meant, or all there are. */
function missing(message: string, name: string, all: readonly string[]): UsageError {
  const names = [...new Set(all)];
  const near = nearest(name, names);
  if (near !== undefined) return new UsageError(message, `did you mean \`${near}\`?`);
  return new UsageError(
    message,
    names.length === 0
      ? 'leave it out'
      : `there ${names.length === 1 ? 'is' : 'are'} ${names.map((one) => quote(one)).join(', ')}`,
  );
}

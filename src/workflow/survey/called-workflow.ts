import { caseless } from '../caseless.ts';
import { type Contexts, type Data, Unknown } from '../data.ts';
import { textData, resolveText } from '../expression/resolve.ts';
import { fileKey, normalisePath } from '../file/file-name.ts';
import type { Walk } from './frame.ts';
import { TOO_MUCH } from './collector.ts';
import { readWorkflow } from '../file/read-workflow.ts';
import { type Scalar, TreeError } from '../file/tree.ts';
import { jobName, type Source } from './source.ts';
import type { DeclaredInput, Job, Workflow } from '../file/workflow.ts';

/**
 * Reusable workflows that call reusable workflows are followed this far. Source: GitHub's reference, "Reusing workflow
 * configurations": ten levels.
 */
const MAX_CALLED_LEVELS = 10;

/** Why a workflow is not read that somebody may vouch for. */
export const CALLED_ELSEWHERE = 'a workflow of another repository';

/**
 * The workflow that a job calls, with its inputs; text: why it cannot be seen; an error: where and why GitHub may read
 * it otherwise.
 */
export function openCall(job: Job, uses: Scalar, source: Source, walk: Walk): Source | string | TreeError {
  const name = uses.text.trim();
  if (!name.startsWith('./') && !name.startsWith('$/')) return CALLED_ELSEWHERE;
  const path = normalisePath(name.slice(2));
  if (path === undefined) return 'a workflow outside the repository';
  const file = { ...source.file, path };
  const key = fileKey(file);
  const trail = source.trail.length === 0 ? [fileKey(source.file)] : source.trail;
  if (trail.includes(key)) return 'a workflow that calls itself';
  if (trail.length > MAX_CALLED_LEVELS) return 'nested deeper than GitHub allows';
  const { files } = walk.question;
  if (!files.has(key)) walk.notebook.want(file);
  const text = files.get(key);
  if (text === undefined) return 'a workflow that is not in the repository at this commit';
  if (!walk.notebook.spend(text.length)) return TOO_MUCH;
  const workflow = walk.notebook.workflow(key, () => parseWorkflow(text, path));
  if (workflow instanceof TreeError) return workflow;
  return {
    file,
    workflow,
    contexts: calledContexts(job, workflow, source),
    trail: [...trail, key],
    ends: new Map(),
    legs: source.legs,
    caller: jobName(job, source),
    permissions: job.permissions ?? source.workflow.permissions ?? source.permissions,
  };
}

/** A workflow, or why it is none. */
export function parseWorkflow(text: string, path: string): Workflow | TreeError {
  try {
    return readWorkflow(text, path);
  } catch (error) {
    if (error instanceof TreeError) return error;
    throw error;
  }
}

/** A called workflow sees `github`, `vars` and its own inputs. */
export function calledContexts(job: Job, workflow: Workflow, source: Pick<Source, 'contexts'>): Contexts {
  const { github, vars } = source.contexts;
  const inputs = Object.fromEntries(
    workflow.callInputs.map((declared) => [declared.name, inputOf(declared, job, source.contexts)]),
  );
  return { ...(github === undefined ? {} : { github }), ...(vars === undefined ? {} : { vars }), inputs };
}

function inputOf(declared: DeclaredInput, job: Job, contexts: Contexts): Data {
  if (job.inputsExpression !== undefined) return new Unknown(`inputs.${declared.name}`);
  const written = job.inputs.get(caseless(declared.name)) ?? declared.default;
  if (written === undefined) return declared.type === 'boolean' ? false : declared.type === 'number' ? 0 : '';
  const value = textData(resolveText(written.text, contexts));
  if (typeof value !== 'string') return value;
  return declared.type === 'boolean' ? value === 'true' : declared.type === 'number' ? Number(value) : value;
}

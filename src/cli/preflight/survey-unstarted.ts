import { dispatchInputs, possibleInputs } from '../../workflow/context-inputs.ts';
import { contextsOf } from '../../workflow/context.ts';
import { type Contexts, type Data, Open } from '../../workflow/data.ts';
import { parseWorkflow } from '../../workflow/called-workflow.ts';
import { keyOf } from '../../workflow/file-name.ts';
import { findWeaknesses } from '../../workflow/find-weaknesses.ts';
import type { Question, Walk } from '../../workflow/frame.ts';
import { isGate } from '../../workflow/gate-step.ts';
import { neededBy } from '../../workflow/needed-by.ts';
import { Notebook } from '../../workflow/notebook.ts';
import type { Source } from '../../workflow/source.ts';
import type { Survey } from '../../workflow/survey.ts';
import { TreeError } from '../../workflow/tree.ts';
import { walkJob } from '../../workflow/walk-job.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';

/**
 * What the steps of a workflow touch, whoever starts it and from where.
 *
 * INVARIANT: no fact of a run is in the contexts, so whatever depends on one is unknown.
 */
export function surveyUnstarted(question: Question): Survey {
  const notebook = new Notebook();
  const walk: Walk = { question, notebook };
  const key = keyOf(question.workflow);
  const workflow = parseWorkflow(question.files.get(key) ?? '', question.workflow.path);
  if (workflow instanceof TreeError) {
    notebook.note({ touched: [], undecided: [{ place: workflow.place, text: question.workflow.path, why: `the workflow file cannot be read: ${workflow.message}` }], opaque: [] }, { job: question.job ?? '', step: undefined });
    return notebook.survey();
  }
  const source: Source = { file: question.workflow, workflow, contexts: contextsWithoutRun(question, workflow), trail: [key] };
  const { vars } = contextsOf(question.facts);
  for (const job of jobsOf(question, workflow)) {
    const node = job.permissions ?? workflow.permissions;
    notebook.ask({ job: job.id, place: node?.place ?? job.place, node });
    // variables may differ between the environments of jobs
    const own = vars === undefined || job.id !== question.job ? {} : { vars };
    walkJob(job, job.steps.some((step) => isGate(step, question.gate)) ? 'gate' : 'job', { ...source, contexts: { ...source.contexts, ...own } }, walk, undefined);
  }
  findWeaknesses(source, undefined, walk);
  return notebook.survey();
}

/** The job that was asked for and those that need it, or all of them. */
function jobsOf({ job: id }: Question, workflow: Workflow): readonly Job[] {
  const all = [...workflow.jobs.values()];
  const asked = all.filter((job) => id === undefined || job.id === id);
  return id === undefined ? all : [...asked, ...neededBy(asked, workflow)];
}

function contextsWithoutRun({ facts }: Question, workflow: Workflow): Contexts {
  const declared = new Map(workflow.dispatchInputs.map((input) => [input.name, { type: input.type, options: input.options, ...(input.default === undefined ? {} : { default: input.default.text }) }]));
  const inputs: Data = facts.event === undefined ? possibleInputs(declared) : dispatchInputs(facts.event, declared);
  const { github } = contextsOf(facts);
  const event = github instanceof Open ? github.known['event'] : undefined;
  return { inputs, ...(event === undefined ? {} : { github: new Open({ event }) }) };
}

import { isSameForRunner } from '../../workflow/caseless.ts';
import { contextsOf } from '../../workflow/survey/context.ts';
import { type Data, Open } from '../../workflow/data.ts';
import type { Question, Walk } from '../../workflow/survey/frame.ts';
import { openTop, surveyJobs } from '../../workflow/survey/make-survey.ts';
import { neededBy } from '../../workflow/survey/needed-by.ts';
import { Notebook } from '../../workflow/survey/collector.ts';
import type { Survey } from '../../workflow/survey.ts';
import type { Job, Workflow } from '../../workflow/file/workflow.ts';

/**
 * What the steps of a workflow touch, whoever starts it and from where.
 *
 * INVARIANT: no fact of a run is in the contexts, so whatever depends on one is unknown.
 */
export function surveyUnstarted(question: Question): Survey {
  const notebook = new Notebook(question.policy);
  const walk: Walk = { question, notebook };
  const top = openTop(walk, eventAlone(question));
  if (top !== undefined) surveyJobs(jobsOf(question, top.workflow), top, walk);
  return notebook.survey();
}

/** The job that was asked for and those that need it, or all of them. */
function jobsOf({ job: id }: Question, workflow: Workflow): readonly Job[] {
  const all = [...workflow.jobs.values()];
  const asked = all.filter((job) => id === undefined || isSameForRunner(job.id, id));
  return id === undefined ? all : [...asked, ...neededBy(asked, workflow)];
}

/** `github` with the payload that was given, and nothing else. */
function eventAlone({ facts }: Question): Data | undefined {
  const { github } = contextsOf(facts);
  const event = github instanceof Open ? github.known['event'] : undefined;
  return event === undefined ? undefined : new Open({ event });
}

import { readEventFile } from '../github/event-file.ts';
import { fetchSources } from '../github/source-files.ts';
import { isSameName } from '../policy/fold.ts';
import type { Policy } from '../policy/policy.ts';
import type { Run } from '../policy/run.ts';
import { workflowFile } from '../policy/workflow-file.ts';
import type { ContextFacts } from '../workflow/survey/context.ts';
import { type FileName, fileKey } from '../workflow/file/file-name.ts';
import type { Question } from '../workflow/survey/frame.ts';
import { makeSurvey } from '../workflow/survey/make-survey.ts';
import type { Survey } from '../workflow/survey.ts';
import type { Established } from './establish.ts';
import { INPUTS } from '../inputs/input-specs.ts';
import type { Session } from './start-requests.ts';

/** Each round reads what the one before it found to be used: actions within actions, scripts that call scripts. */
const MAX_FETCH_ROUNDS = 10;
const MAX_FETCHED_FILES = 200;

/**
 * What the steps after the gate touch, read from the workflow's own commit. A file that cannot be had counts as not
 * there: what is in it is then not known. They are read through the API, never from the workspace, which an earlier
 * step may have changed.
 */
export async function surveySteps(
  session: Session,
  known: Established,
  policy: Policy,
  defaultBranch: string | undefined,
): Promise<Survey> {
  const { run } = known;
  const workflow = workflowFileOf(run.workflow_ref, run.workflow_sha ?? run.sha);
  const files = new Map<string, string | undefined>();
  // INVARIANT: what came with the policy counts only if the verified token names the same file and commit
  if (session.facts.workflow !== undefined && fileKey(session.facts.workflow) === fileKey(workflow))
    files.set(fileKey(workflow), known.files.source);
  const event = readEventFile(session.facts.context.eventPath);
  const question: Question = {
    ...questionOf(session, run, workflow, event, files),
    actions: policy.actions ?? new Map(),
    policy,
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
  };
  let survey = makeSurvey(question);
  for (
    let round = 0;
    survey.wanted.length > 0 && round < MAX_FETCH_ROUNDS && files.size < MAX_FETCHED_FILES;
    round += 1
  ) {
    const texts = await fetchFiles(session, survey.wanted);
    for (const [index, file] of survey.wanted.entries()) files.set(fileKey(file), texts[index]);
    survey = makeSurvey(question);
  }
  return survey;
}

/** A file that the token is not shown is one that cannot be known, which the survey says in its own words. */
async function fetchFiles(session: Session, files: readonly FileName[]): Promise<readonly (string | undefined)[]> {
  try {
    return await fetchSources(session.transport.api, files);
  } catch {
    return files.map(() => undefined);
  }
}

function questionOf(
  session: Session,
  run: Run,
  workflow: FileName,
  event: unknown,
  files: ReadonlyMap<string, string | undefined>,
): Omit<Question, 'actions'> {
  const { context, inputs, server } = session.facts;
  const called =
    run.job_workflow_ref === undefined ? workflow : workflowFileOf(run.job_workflow_ref, run.job_workflow_sha ?? '');
  const facts: ContextFacts = {
    run,
    event,
    ...inputs.contexts,
    serverUrl: server.url,
    apiUrl: server.api,
    ...(context.job === undefined ? {} : { job: context.job }),
  };
  const given = Object.entries({ role: inputs.role, grant: inputs.grant }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    workflow,
    ...(isSameName(called.repository, workflow.repository) && called.path === workflow.path ? {} : { called }),
    // a job that the runner does not name is looked for among all of them
    ...(context.job === undefined ? {} : { job: context.job }),
    gate: {
      repository: context.actionRepository ?? '',
      ref: context.actionRef ?? '',
      policy: policyOf(session),
      ...(context.action === undefined ? {} : { step: context.action }),
      inputs: Object.fromEntries(given),
    },
    facts,
    files,
  };
}

/** The file and commit of a `workflow_ref` or `job_workflow_ref`. */
function workflowFileOf(ref: string, commit: string): FileName {
  const [owner = '', name = '', ...path] = workflowFile(ref).split('/');
  return { repository: `${owner}/${name}`, commit, path: path.join('/') };
}

/** The policy's place as the workflow would have to name it again: nothing where it is the usual one. */
function policyOf({ facts: { inputs, context } }: Session): NonNullable<Question['gate']['policy']> {
  const isOwn = isSameName(inputs.policyRepository, context.repository);
  return {
    repository: isOwn ? '' : inputs.policyRepository,
    path: inputs.policyPath === INPUTS['policy-path'].default ? '' : inputs.policyPath,
  };
}

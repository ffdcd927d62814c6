import { type FileName, fileKey } from '../../workflow/file/file-name.ts';
import type { Question } from '../../workflow/survey/frame.ts';
import { makeSurvey } from '../../workflow/survey/make-survey.ts';
import type { Survey } from '../../workflow/survey.ts';
import { readSourceText } from './source-file.ts';
import { surveyUnstarted } from './survey-unstarted.ts';
import type { WorkflowPath } from './workflow-path.ts';

/** Each round reads what the one before it found to be used: actions within actions, scripts that call scripts. */
const MAX_SURVEY_ROUNDS = 10;
const MAX_SURVEYED_FILES = 200;

/** What is asked about every workflow alike. */
export type Circumstances = Omit<Question, 'workflow' | 'files'> & {
  /** There is a run; without it no fact of `facts.run` counts. */
  readonly started: boolean;
};

/** What the steps of a workflow touch; local actions, reusable workflows and scripts are read from its repository. */
export function surveyFile(file: WorkflowPath, text: string, { started, ...asked }: Circumstances): Survey {
  const { repository, sha: commit } = asked.facts.run;
  const workflow: FileName = { repository, commit, path: file.path };
  const files = new Map<string, string | undefined>([[fileKey(workflow), text]]);
  const question: Question = { ...asked, workflow, files };
  const survey = started ? makeSurvey : surveyUnstarted;
  let found = survey(question);
  for (
    let round = 0;
    found.wanted.length > 0 && round < MAX_SURVEY_ROUNDS && files.size < MAX_SURVEYED_FILES;
    round += 1
  ) {
    const texts = found.wanted.map((wanted) => fileText(file.root, wanted, workflow));
    for (const [index, wanted] of found.wanted.entries()) files.set(fileKey(wanted), texts[index]);
    // what is not there tells nothing new
    if (texts.every((one) => one === undefined)) return found;
    found = survey(question);
  }
  return found;
}

function fileText(root: string, wanted: FileName, workflow: FileName): string | undefined {
  if (wanted.repository !== workflow.repository || wanted.commit !== workflow.commit) return undefined;
  const read = readSourceText(root, wanted.path);
  return read.kind === 'text' ? read.text : undefined;
}

import { type FileName, fileKey, type Files } from '../../workflow/file/file-name.ts';
import type { Question } from '../../workflow/survey/frame.ts';
import { makeSurvey } from '../../workflow/survey/make-survey.ts';
import type { Survey } from '../../workflow/survey.ts';
import { readSourceText } from './source-file.ts';
import { surveyUnstarted } from './survey-unstarted.ts';
import type { WorkflowPath } from './workflow-path.ts';

/** Files of a repository that are read for one workflow; what else it uses is not seen. */
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
  const question: Question = { ...asked, workflow, files: new FilesOnDisk(file.root, workflow, text) };
  return started ? makeSurvey(question) : surveyUnstarted(question);
}

/** The files of a repository, read when they are asked for: a survey is then made once. */
class FilesOnDisk implements Files {
  readonly #root: string;
  readonly #prefix: string;
  readonly #texts: Map<string, string | undefined>;

  constructor(root: string, workflow: FileName, text: string) {
    this.#root = root;
    this.#prefix = fileKey({ ...workflow, path: '' });
    this.#texts = new Map([[fileKey(workflow), text]]);
  }

  has(key: string): boolean {
    return this.#texts.has(key) || this.#texts.size < MAX_SURVEYED_FILES;
  }

  /** Of another repository, or another commit, there is nothing here. */
  get(key: string): string | undefined {
    if (this.#texts.has(key) || this.#texts.size >= MAX_SURVEYED_FILES) return this.#texts.get(key);
    const read = key.startsWith(this.#prefix)
      ? readSourceText(this.#root, key.slice(this.#prefix.length))
      : ({ kind: 'missing' } as const);
    const text = read.kind === 'text' ? read.text : undefined;
    this.#texts.set(key, text);
    return text;
  }
}

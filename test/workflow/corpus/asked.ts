import type { ContextFacts } from '../../../src/workflow/survey/context.ts';
import { type FileName, fileKey } from '../../../src/workflow/file/file-name.ts';
import type { Question } from '../../../src/workflow/survey/frame.ts';
import { makeSurvey } from '../../../src/workflow/survey/make-survey.ts';
import type { Survey } from '../../../src/workflow/survey.ts';
import { parseRun, type Run } from '../../../src/policy/run.ts';

/** A run of the corpus: started by hand on `release/1` of `acme/shop`. */
export const RUN: Run = parseRun({
  actor: 'mona',
  actor_id: '583231',
  triggering_actor: 'mona',
  triggering_actor_id: '583231',
  repository: 'acme/shop',
  repository_id: '1296269',
  repository_owner: 'acme',
  repository_owner_id: '9919',
  ref: 'refs/heads/release/1',
  ref_type: 'branch',
  ref_protected: 'true',
  sha: 'b'.repeat(40),
  base_ref: '',
  head_ref: '',
  event_name: 'workflow_dispatch',
  workflow_ref: 'acme/shop/.github/workflows/main.yml@refs/heads/release/1',
  workflow_sha: 'b'.repeat(40),
  job_workflow_ref: 'acme/shop/.github/workflows/main.yml@refs/heads/release/1',
  job_workflow_sha: 'b'.repeat(40),
  run_id: '6200000001',
  run_number: '17',
  run_attempt: '1',
  runner_environment: 'github-hosted',
});

/** The gate's action in the corpus. */
export const GATE = 'grantgate/grantgate';

/** What is asked about workflows of the corpus. */
export interface Asked {
  /** Texts by path in the repository. */
  readonly files: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly job?: string;
  /** Path of the reusable workflow that the job is in. */
  readonly called?: string;
  readonly gate?: { readonly step?: string; readonly inputs?: Readonly<Record<string, string>> };
  readonly run?: Partial<Run>;
  readonly policy?: Question['policy'];
  readonly actions?: Question['actions'] | undefined;
  readonly facts?: Omit<Partial<ContextFacts>, 'run'>;
}

/** The payload of an event, as far as the corpus needs one. */
export function payload(event: object): object {
  return { repository: { full_name: RUN.repository, default_branch: 'main' }, ...event };
}

/** A file of the run's repository at the run's commit. */
export function fileName(path: string): FileName {
  return { repository: RUN.repository, commit: RUN.sha, path };
}

/** The question to the core that such a run asks. */
export function questionOf({
  files,
  path = '.github/workflows/main.yml',
  job,
  called,
  gate = {},
  run = {},
  facts = {},
  policy,
  actions = new Map(),
}: Asked): Question {
  return {
    workflow: fileName(path),
    ...(called === undefined ? {} : { called: fileName(called) }),
    ...(job === undefined ? {} : { job }),
    gate: {
      ...(job === undefined ? {} : { repository: GATE }),
      inputs: gate.inputs ?? {},
      ...(gate.step === undefined ? {} : { step: gate.step }),
    },
    facts: {
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      event: payload({}),
      ...facts,
      run: { ...RUN, ...run },
    },
    files: new Map(Object.entries(files).map(([name, text]) => [fileKey(fileName(name)), text])),
    actions,
    ...(policy === undefined ? {} : { policy }),
  };
}

export function surveyOf(asked: Asked): Survey {
  return makeSurvey(questionOf(asked));
}

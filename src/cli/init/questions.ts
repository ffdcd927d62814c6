import type { Option } from '../command.ts';
import {
  accountNumberIn,
  approversIn,
  branchesIn,
  branchIn,
  environmentIn,
  TEXT_ANSWERS,
  workflowIn,
} from './answer-values.ts';

/** Zeros stand for a commit that has to be put in. */
export const NO_SHA = '0'.repeat(40);
const DEFAULT_ROLE = 'flag-release';
/** Prints the commit of a release, whether its tag has a message of its own or not. */
export const SHA_COMMAND = 'gh api repos/grantgate/grantgate/commits/TAG --jq .sha';

/** What was answered so far, by option. */
export type Said = ReadonlyMap<string, string>;

/** One question: its option, what is asked at a terminal, and what holds when nothing is said. */
export interface SetupQuestion {
  readonly option: string;
  readonly ask: string;
  /** The usual answer after those before it; `undefined` where there is none. */
  readonly usual: (said: Said) => string | undefined;
  /** The usual answer is not one that is meant to be taken. */
  readonly hidesUsual?: true;
  /** Not asked after those before it. */
  readonly isMoot?: (said: Said) => boolean;
  /** @throws UsageError for an answer that cannot be used */
  readonly check: (option: string, written: string) => unknown;
}

/** What git says of the clone. */
export interface CloneFacts {
  readonly repository: string | undefined;
  readonly defaultBranch: string | undefined;
}

/** What is asked, in this order. */
export function setupQuestions({ repository, defaultBranch }: CloneFacts): readonly SetupQuestion[] {
  return [
    {
      option: 'repository',
      ask: 'This repository, `owner/name`',
      usual: () => repository,
      isMoot: () => repository !== undefined,
      check: TEXT_ANSWERS.repository,
    },
    {
      option: 'default-branch',
      ask: 'Its default branch, on which no run is allowed',
      usual: () => defaultBranch ?? 'main',
      isMoot: () => defaultBranch !== undefined,
      check: branchIn,
    },
    ...ROLE_QUESTIONS,
    ...GRANT_QUESTIONS,
    GATE_QUESTION,
  ];
}

const ROLE_QUESTIONS: readonly SetupQuestion[] = [
  { option: 'role', ask: 'Name of the first role', usual: () => DEFAULT_ROLE, check: TEXT_ANSWERS.role },
  {
    option: 'description',
    ask: 'What it is for, in words that its users understand',
    usual: () => 'Turn feature flags on and off',
    check: TEXT_ANSWERS.description,
  },
  {
    option: 'workflow',
    ask: 'File of the workflow that people start',
    usual: (said) => (said.get('role') === DEFAULT_ROLE ? 'flags.yml' : `${said.get('role') ?? ''}.yml`),
    check: workflowIn,
  },
  {
    option: 'branches',
    ask: 'Branches a run may be on (patterns, separated by commas)',
    usual: () => 'release/*',
    check: branchesIn,
  },
  { option: 'environment', ask: 'Environment of the job', usual: () => 'staging', check: environmentIn },
  {
    option: 'approvers',
    ask: 'Who approves: `maintain`, `admin`, a team `owner/slug`, or logins with numbers (`hubot:480938,lisa:9001`)',
    usual: () => 'maintain',
    check: approversIn,
  },
];

const GRANT_QUESTIONS: readonly SetupQuestion[] = [
  {
    option: 'grant-for',
    ask: 'Login of who tries it out first; nobody when left empty',
    usual: () => '',
    hidesUsual: true,
    check: (option, written) => (written === '' ? '' : TEXT_ANSWERS['grant-for'](option, written)),
  },
  {
    option: 'principal-id',
    ask: 'Number of that account: `gh api users/LOGIN --jq .id`',
    usual: () => undefined,
    isMoot: (said) => said.get('grant-for') === '',
    check: accountNumberIn,
  },
];

const GATE_QUESTION: SetupQuestion = {
  option: 'sha',
  ask: `Full commit SHA of the release of the gate to use (\`${SHA_COMMAND}\`)`,
  usual: () => NO_SHA,
  hidesUsual: true,
  check: TEXT_ANSWERS.sha,
};

/** The options that are never asked about, with what holds when they are not given. */
export const QUIET_OPTIONS = {
  'grant-name': 'first-run',
  reason: 'Try out the gate',
  gate: 'grantgate/grantgate',
  release: undefined,
} as const satisfies Readonly<Partial<Record<keyof typeof TEXT_ANSWERS, string | undefined>>>;

export const ANSWER_OPTIONS: Readonly<Record<string, Option>> = {
  repository: { value: 'owner/name', help: 'This repository; by its remote `origin` when left out' },
  'default-branch': {
    value: 'name',
    help: 'Its default branch, which goes under `never`; as git has it, else `main`, when left out',
  },
  role: { value: 'name', help: 'Name of the first role; `flag-release` when left out' },
  description: { value: 'text', help: 'What the role is for' },
  workflow: { value: 'file', help: 'Workflow that people start; `flags.yml`, or that of another role, when left out' },
  branches: { value: 'patterns', help: 'Branches a run may be on, separated by commas; `release/*` when left out' },
  environment: { value: 'name', help: 'Environment of the job; `staging` when left out' },
  approvers: {
    value: 'who',
    help:
      '`maintain`, `admin`, a team `owner/slug`, or logins with their numbers, `hubot:480938,lisa:9001`; `maintain` ' +
      'when left out',
  },
  'grant-for': { value: 'login', help: 'Who gets a grant of a week, to try it out' },
  'principal-id': { value: 'number', help: 'Number of that account: `gh api users/LOGIN --jq .id`' },
  'grant-name': { value: 'name', help: 'Name of that grant; `first-run` when left out' },
  reason: { value: 'text', help: 'What that grant is for' },
  sha: { value: 'commit', help: `Commit of the release of the gate to use: \`${SHA_COMMAND}\`` },
  release: { value: 'tag', help: 'Tag of that release, for a comment beside the SHA: `v0.1.0`' },
  gate: { value: 'owner/name', help: 'Repository of the gate; grantgate/grantgate when left out' },
};

import { LOGIN, REPOSITORY_PATTERN, ROLE_NAME, TEAM_PATTERN } from '../../policy/names.ts';
import { PERMISSIONS } from '../../policy/policy.ts';
import { findPatternMistake } from '../../policy/pattern-mistakes.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine, Option } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import type { Answers, Approvers } from './answers.ts';

/** Zeros stand for a commit that has to be put in. */
export const NO_SHA = '0'.repeat(40);

/** One question: its option, what is asked at a terminal, and what holds when nothing is said. */
interface SetupQuestion {
  readonly option: string;
  readonly ask: string;
  readonly fallback: string;
}

export const SETUP_QUESTIONS: readonly SetupQuestion[] = [
  { option: 'role', ask: 'Name of the first role', fallback: 'flag-release' },
  {
    option: 'description',
    ask: 'What it is for, in words that its users understand',
    fallback: 'Turn feature flags on and off',
  },
  { option: 'branches', ask: 'Branches a run may be on (patterns, separated by commas)', fallback: 'release/*' },
  { option: 'environment', ask: 'Environment of the job', fallback: 'staging' },
  {
    option: 'approvers',
    ask: 'Who approves: `maintain`, `admin`, a team `owner/slug`, or logins separated by commas',
    fallback: 'maintain',
  },
  { option: 'grant-for', ask: 'Login of who tries it out first; nobody when left empty', fallback: '' },
  { option: 'principal-id', ask: 'Number of that account: `gh api users/LOGIN --jq .id`', fallback: '' },
  { option: 'sha', ask: 'Full commit SHA of the release of the gate to use', fallback: NO_SHA },
];

export const ANSWER_OPTIONS: Readonly<Record<string, Option>> = {
  role: { value: 'name', help: 'Name of the first role; `flag-release` when left out' },
  description: { value: 'text', help: 'What the role is for' },
  branches: { value: 'patterns', help: 'Branches a run may be on, separated by commas; `release/*` when left out' },
  environment: { value: 'name', help: 'Environment of the job; `staging` when left out' },
  approvers: {
    value: 'who',
    help: '`maintain`, `admin`, a team `owner/slug`, or logins separated by commas; `maintain` when left out',
  },
  'grant-for': { value: 'login', help: 'Who gets a grant of a week, to try it out' },
  'principal-id': { value: 'number', help: 'Number of that account: `gh api users/LOGIN --jq .id`' },
  sha: { value: 'commit', help: 'Full commit SHA of the release of the gate to use' },
  release: { value: 'tag', help: 'Tag of that release, for a comment beside the SHA: `v0.1.0`' },
  gate: { value: 'owner/name', help: 'Repository of the gate; grantgate/grantgate when left out' },
  repository: { value: 'owner/name', help: 'This repository; by its remote `origin` when left out' },
};

/**
 * Takes answers from options, else by asking, else as they are usual.
 * @throws UsageError for one that cannot be used
 */
export async function readAnswers(
  given: CommandLine,
  ask: ((question: string) => Promise<string>) | undefined,
  origin: string | undefined,
): Promise<Answers> {
  const said = new Map<string, string>();
  for (const { option, ask: question, fallback } of SETUP_QUESTIONS) {
    const isMoot = option === 'principal-id' && said.get('grant-for') === '';
    const asked =
      given.text(option) ??
      (isMoot ? '' : await ask?.(`${question}${fallback === '' || fallback === NO_SHA ? '' : ` [${fallback}]`}: `));
    said.set(option, asked === undefined || asked.trim() === '' ? fallback : asked.trim());
  }
  const answer = (option: string): string => said.get(option) ?? '';
  const login = answer('grant-for');
  return {
    repository: matching(given.text('repository') ?? origin, REPOSITORY_PATTERN, '--repository', 'owner/name'),
    role: matching(answer('role'), ROLE_NAME, '--role', 'letters, digits, `-` and `_`') ?? '',
    description: answer('description'),
    branches: branchesIn(answer('branches')),
    environment: environmentIn(answer('environment')),
    approvers: approversIn(answer('approvers')),
    gate: {
      repository: matching(given.text('gate'), REPOSITORY_PATTERN, '--gate', 'owner/name') ?? 'grantgate/grantgate',
      sha: matching(answer('sha'), /^[0-9a-f]{40}$/, '--sha', 'the 40 hexadecimal digits of a commit') ?? NO_SHA,
      release: matching(given.text('release'), /^[\w.-]{1,50}$/, '--release', 'the tag of a release'),
    },
    grantee:
      login === ''
        ? undefined
        : {
            login: matching(login, LOGIN, '--grant-for', 'a GitHub login') ?? '',
            id: numberIn(answer('principal-id')),
          },
  };
}

function matching(value: string | undefined, pattern: RegExp, option: string, expected: string): string | undefined {
  if (value === undefined || pattern.test(value)) return value;
  throw new UsageError(`${quote(value)} cannot be used for \`${option}\``, `expected ${expected}`);
}

function listIn(written: string): readonly string[] {
  return written
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function branchesIn(written: string): readonly string[] {
  const branches = listIn(written);
  for (const branch of branches) {
    const mistake = findPatternMistake('branch', branch);
    if (mistake !== undefined)
      throw new UsageError(
        `${quote(branch)} cannot be used for \`--branches\`: ${mistake.message}`,
        mistake.hint ?? 'name another',
      );
  }
  if (branches.length === 0) throw new UsageError('`--branches` names none', 'for example `release/*`');
  return branches;
}

function environmentIn(written: string): string {
  const mistake = findPatternMistake('environment', written);
  if (mistake !== undefined || /[*[]/.test(written))
    throw new UsageError(
      `${quote(written)} cannot be used for \`--environment\``,
      mistake?.hint ?? 'name one environment',
    );
  return written;
}

function approversIn(written: string): Approvers {
  if (written === 'maintain' || written === 'admin') return { permission: written };
  const team = written.replace(/^@/, '');
  if (TEAM_PATTERN.test(team)) return { team };
  if (PERMISSIONS.some((permission) => permission === written))
    throw new UsageError(
      `whoever may ${quote(written)} is too many people to approve`,
      'write `maintain` or `admin`, a team `owner/slug`, or logins',
    );
  return {
    users: listIn(written).map(
      (login) =>
        matching(login.replace(/^@/, ''), LOGIN, '--approvers', 'logins, a team `owner/slug`, `maintain` or `admin`') ??
        '',
    ),
  };
}

function numberIn(written: string): number {
  if (/^[1-9]\d{0,15}$/.test(written)) return Number(written);
  throw new UsageError(
    written === '' ? 'the number of the account is missing' : `${quote(written)} cannot be used for \`--principal-id\``,
    'see `gh api users/LOGIN --jq .id`',
  );
}

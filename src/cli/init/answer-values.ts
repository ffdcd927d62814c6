import type { Mismatch } from '../../policy/mismatch.ts';
import { glob, LOGIN, REPOSITORY_PATTERN, ROLE_NAME, TEAM_PATTERN } from '../../policy/names.ts';
import { PERMISSIONS } from '../../policy/who.ts';
import { line, type Shape } from '../../policy/shape.ts';
import { quote } from '../../report/safe-line.ts';
import { UsageError } from '../usage-error.ts';
import type { Approvers, NamedApprover } from './answers.ts';

/** The file behind the gate, which clouds trust: the same name in every repository. */
const GATED_FILE = 'gated.yml';
const WORKFLOW_FILE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.ya?ml$/;
const BRANCH_NAME = /^[A-Za-z0-9_][\w./-]{0,199}$/;
const APPROVERS =
  '`maintain`, `admin`, a team `owner/slug`, or logins separated by commas, with their numbers: `hubot:480938`';

/** What is asked for once, as text: taken as it is written, where it is of its form. */
export const TEXT_ANSWERS = {
  repository: formed(REPOSITORY_PATTERN, '`owner/name`'),
  role: formed(ROLE_NAME, 'letters, digits, `-` and `_`'),
  description: oneLine,
  reason: oneLine,
  'grant-for': formed(LOGIN, 'a GitHub login'),
  'grant-name': formed(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, 'letters, digits, `-` and `_`'),
  gate: formed(REPOSITORY_PATTERN, '`owner/name`'),
  sha: formed(/^[0-9a-f]{40}$/, 'the 40 hexadecimal digits of a commit'),
  release: formed(/^[A-Za-z0-9][\w.-]{0,49}$/, 'the tag of a release'),
} as const satisfies Readonly<Record<string, AnswerCheck>>;

/** Reads what was written for an option. @throws UsageError naming the option and what was expected */
type AnswerCheck = (option: string, written: string) => string;

export function accountNumberIn(option: string, written: string): number {
  return Number(formed(/^[1-9]\d{0,14}$/, 'the number of the account: `gh api users/LOGIN --jq .id`')(option, written));
}

export function branchesIn(option: string, written: string): readonly string[] {
  const branches = listIn(written);
  if (branches.length === 0) throw new UsageError(`\`--${option}\` names none`, 'for example `release/*`');
  const check = shaped(glob('branch', { strict: true }), 'name another');
  return branches.map((branch) => check(option, branch));
}

/** The name of one branch: the pattern of nothing else. */
export function branchIn(option: string, written: string): string {
  return formed(BRANCH_NAME, 'the name of one branch')(
    option,
    shaped(glob('branch'), 'name one branch')(option, written),
  );
}

export function environmentIn(option: string, written: string): string {
  const name = shaped(glob('environment'), 'name one environment')(option, oneLine(option, written));
  if (!/[*[\]\\]/.test(name)) return name;
  throw unusable(option, name, undefined, 'name one environment');
}

/** The name of the file that people start; its path is taken as well. */
export function workflowIn(option: string, written: string): string {
  const name = written.replace(/^(?:\.\/)?\.github\/workflows\//, '');
  if (name.toLowerCase() === GATED_FILE)
    throw unusable(option, written, 'that is the name of the workflow behind the gate', 'give another');
  return formed(WORKFLOW_FILE, 'the name of a file such as `flags.yml`')(option, name);
}

export function approversIn(option: string, written: string): Approvers {
  if (written === 'maintain' || written === 'admin') return { permission: written };
  const team = written.replace(/^@/, '');
  if (TEAM_PATTERN.test(team)) return { team };
  if (PERMISSIONS.some((permission) => permission === written))
    throw new UsageError(`whoever may ${quote(written)} is too many people to approve`, `write ${APPROVERS}`);
  const users = listIn(written).map((entry) => approverIn(option, entry));
  if (users.length === 0) throw new UsageError(`\`--${option}\` names nobody`, `write ${APPROVERS}`);
  return { users };
}

/** `hubot`, or `hubot:480938` with the number of the account. */
function approverIn(option: string, written: string): NamedApprover {
  const [, login = written.replace(/^@/, ''), number] = /^@?([^:]*):(.*)$/.exec(written) ?? [];
  if (/^\d+$/.test(login))
    throw unusable(option, written, 'a number alone does not say whose it is', 'write `login:number`');
  formed(LOGIN, APPROVERS)(option, login);
  return { login, id: number === undefined ? undefined : accountNumberIn(option, number) };
}

function formed(pattern: RegExp, expected: string): AnswerCheck {
  return (option, written) => {
    if (pattern.test(written)) return written;
    throw unusable(option, written, undefined, `expected ${expected}`);
  };
}

function oneLine(option: string, written: string): string {
  return shaped(line(), 'write it on one line')(option, written);
}

/** A value that the policy or the grant would take. */
function shaped(shape: Shape<string>, hint: string): AnswerCheck {
  return (option, written) => {
    const mismatches: Mismatch[] = [];
    const value = shape.parse(written, [], mismatches);
    if (value !== undefined) return value;
    const [first] = mismatches;
    throw unusable(option, written, first?.message, first?.hint ?? hint);
  };
}

function unusable(option: string, written: string, why: string | undefined, hint: string): UsageError {
  return new UsageError(
    written === ''
      ? `\`--${option}\` is missing`
      : `${quote(written)} cannot be used for \`--${option}\`${why === undefined ? '' : `: ${why}`}`,
    hint,
  );
}

function listIn(written: string): readonly string[] {
  return written
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

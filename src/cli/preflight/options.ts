import { basename } from 'node:path';
import { REPOSITORY_PATTERN } from '../../policy/names.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine, Option } from '../command.ts';
import { type CheckInputs, readCheckInputs } from '../check/inputs.ts';
import { accessFolder } from '../check/access.ts';
import { DECISION_OPTIONS, USUAL_ACCESS } from '../check/options.ts';
import { withPerson } from '../check/with-person.ts';
import { refuseStrayOptions, TOLD_RUN_OPTIONS, untoldOf } from '../check/told-run.ts';
import { ASSUMED_OPTIONS, type Assumed, readAssumed } from './assumed.ts';
import { readExplain } from './explain.ts';
import { readObject } from './named-values.ts';
import type { AskedLine } from '../../workflow/survey.ts';
import { UsageError } from '../usage-error.ts';
import type { Terminal } from '../terminal.ts';

export const PREFLIGHT_OPTIONS = {
  ...DECISION_OPTIONS,
  run: {
    value: 'run.json',
    help:
      'Claims of the run, as for `check`; without it the role alone is tried out, or all that ' +
      'steps touch is listed',
  },
  ...TOLD_RUN_OPTIONS,
  event: { value: 'event.json', help: 'Payload of the event, for `inputs` and `github.event`' },
  ...ASSUMED_OPTIONS,
  job: {
    value: 'id',
    help: 'The job of the gate: only it and the jobs that need it are read; every job when left out',
  },
  gate: { value: 'owner/name', help: 'Repository of the gate action, if it is not called grantgate' },
  root: {
    value: 'folder',
    help: 'Root of the repository, for local actions and scripts; found by `.git` or `.github` when left out',
  },
  mode: {
    value: 'enforce|warn',
    help:
      '`warn` does not refuse because of steps, unless the policy says `preflight: enforce`; `enforce` when left ' +
      'out',
  },
  explain: {
    value: 'line',
    help:
      'Say of the values in a line, `27` or `<file>:27`, what they are, where they come from and what would make ' +
      'them known',
  },
  validate: { help: "Check workflows in folders against GitHub's schema too; those that are named always are" },
  json: { help: 'Print the result as JSON' },
  sarif: { help: 'Print the findings as SARIF 2.1.0, for code scanning' },
  github: { help: 'Print annotations for GitHub; the default in GitHub Actions' },
  progress: { help: 'Show progress every few seconds, even without a terminal' },
} as const satisfies Readonly<Record<string, Option>>;

/** How the findings are printed. */
export type Format = 'people' | 'json' | 'sarif' | 'github';

/** What was given on the command line, read and typed. */
export interface PreflightInputs {
  /** With a run: what it is decided on. */
  readonly check: CheckInputs | undefined;
  readonly access: string | undefined;
  readonly role: string | undefined;
  /** Repository that holds the policy. */
  readonly home: string | undefined;
  readonly event: unknown;
  readonly assumed: Assumed;
  /** What `github` has of a run that is told in words only for want of something better. */
  readonly untold: readonly string[];
  readonly job: string | undefined;
  readonly gate: string | undefined;
  readonly mode: 'enforce' | 'warn';
  /** Whether these were said, and not left to the gate. */
  readonly told: { readonly home: boolean; readonly mode: boolean };
  readonly explain: AskedLine | undefined;
  readonly format: Format;
}

/** Options that say something of a run. */
const OF_A_RUN = ['evidence', 'assume-approved', 'grant', 'at'] as const;

/**
 * Reads everything but the workflows and the access folder.
 * @throws InputError naming the option or file that is wrong
 */
export function readOptions(given: CommandLine, terminal: Terminal): PreflightInputs {
  if (given.operands.length === 0)
    throw new UsageError('which workflow is missing', 'give a workflow file, or a folder with workflows');
  const told = given.has('run') || given.has('actor') ? readCheckInputs(withWorkflow(given), terminal) : undefined;
  const check =
    told?.delegation === undefined
      ? told
      : withPerson(accessFolder(terminal.cwd, given.text('access') ?? USUAL_ACCESS), told);
  const stray = OF_A_RUN.find((name) => given.has(name));
  if (check === undefined && stray !== undefined)
    throw new UsageError(
      `\`--${stray}\` is given without \`--run\``,
      'it goes with a run: give its claims with `--run`, or say who starts it with `--actor`, or leave it out',
    );
  if (check === undefined) refuseStrayOptions(given);
  const event = given.text('event');
  if (event !== undefined && given.has('inputs'))
    throw new UsageError('`--event` and `--inputs` are both given', 'give one of them: the payload has the inputs');
  return {
    check,
    access: given.text('access'),
    role: given.text('role'),
    home: check?.home ?? readRepository('policy-repository', given.text('policy-repository')),
    event: event === undefined ? undefined : readObject('event', event, terminal.cwd),
    assumed: readAssumed(given, terminal.cwd),
    untold: given.has('actor') ? untoldOf(given) : [],
    job: given.text('job'),
    gate: readRepository('gate', given.text('gate')),
    mode: readMode(given.text('mode') ?? 'enforce'),
    told: { home: given.has('policy-repository'), mode: given.has('mode') },
    explain: readExplain(given.text('explain'), given.operands),
    format: readFormat(given, terminal),
  };
}

/** A run that is told in words is one of the workflow that is read, where that is one file. */
function withWorkflow(given: CommandLine): CommandLine {
  const [file = '', ...others] = given.operands;
  if (!given.has('actor') || given.has('workflow') || others.length > 0 || !/\.ya?ml$/.test(file)) return given;
  return { ...given, text: (option) => (option === 'workflow' ? basename(file) : given.text(option)) };
}

function readMode(written: string): 'enforce' | 'warn' {
  if (written === 'enforce' || written === 'warn') return written;
  throw new UsageError(`${quote(written)} is not a mode`, 'write `--mode enforce` or `--mode warn`');
}

function readFormat(given: CommandLine, { env }: Terminal): Format {
  const [first, second] = (['json', 'sarif', 'github'] as const).filter((name) => given.has(name));
  if (second !== undefined)
    throw new UsageError(`\`--${first}\` and \`--${second}\` are both given`, 'give one of them');
  return first ?? (env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'people');
}

function readRepository(option: string, written: string | undefined): string | undefined {
  if (written === undefined || REPOSITORY_PATTERN.test(written)) return written;
  throw new UsageError(`${quote(written)} is not a repository`, `write \`--${option} owner/name\``);
}

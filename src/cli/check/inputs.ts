import type { Evidence } from '../../policy/evidence.ts';
import { EvidenceError } from '../../policy/evidence-json.ts';
import { parseEvidence } from '../../policy/parse-evidence.ts';
import { instantHint, parseInstant } from '../../policy/instant.ts';
import { REPOSITORY_PATTERN } from '../../policy/names.ts';
import { readToldDelegation, type ToldDelegation } from '../../policy/delegation/told.ts';
import { parseRun, type Run, RunError } from '../../policy/run.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { readJson } from '../json-file.ts';
import type { Terminal } from '../terminal.ts';
import { isRecord } from '../../policy/shape.ts';
import { refuseStrayOptions, toldRun } from './told-run.ts';
import { checkRunFile } from './run-file.ts';
import { type LeftOut, leftOutOf } from './untold.ts';

/** What `check` decides on, read and typed. */
export interface CheckInputs {
  readonly run: Run;
  /** What the file of the run says about the person whom a tool named. */
  readonly delegation?: ToldDelegation;
  /** Repository that holds the policy. */
  readonly home: string;
  readonly evidence: Evidence | undefined;
  /** What the evidence file leaves out. */
  readonly leftOut: LeftOut;
  readonly assumed: boolean;
  readonly role: string | undefined;
  readonly grant: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Reads everything but the access folder.
 * @throws InputError naming the option or file that is wrong
 */
export function readCheckInputs(given: CommandLine, terminal: Terminal): CheckInputs {
  const { cwd, now } = terminal;
  const evidenceFile = given.text('evidence');
  const assumed = given.has('assume-approved');
  if (assumed && evidenceFile !== undefined)
    throw new UsageError('`--evidence` and `--assume-approved` are both given', 'give one of them');
  const { run, home, delegation } = readRunGiven(given, terminal);
  const told = evidenceFile === undefined ? undefined : readJson(cwd, evidenceFile);
  return {
    run,
    ...(delegation === undefined ? {} : { delegation }),
    home: readHomeOption(given.text('policy-repository') ?? home ?? run.repository),
    evidence: evidenceFile === undefined ? undefined : readEvidenceFile(evidenceFile, told),
    leftOut: evidenceFile === undefined ? () => [] : leftOutOf(told),
    assumed,
    role: given.text('role'),
    grant: given.text('grant')?.replace(/\.yml$/, ''),
    now: readTime(given.text('at')) ?? now(),
  };
}

/** A run as it was given: in a file, as options, or in the result of one that was decided. */
interface GivenRun {
  readonly run: Run;
  /** Repository of the policy, where that came along. */
  readonly home?: string;
  readonly delegation?: ToldDelegation | undefined;
}

function readRunGiven(given: CommandLine, terminal: Terminal): GivenRun {
  const ways = (['run', 'result', 'actor'] as const).filter((name) => given.has(name));
  const [way, other] = ways;
  if (way === undefined)
    throw new UsageError(
      'no run is given',
      'say who starts what and where with `--actor`, `--workflow` and `--branch`, or give its claims with `--run`',
    );
  if (other !== undefined) throw new UsageError(`\`--${way}\` and \`--${other}\` are both given`, 'give one of them');
  refuseStrayOptions(given);
  if (way === 'actor') return { run: toldRun(given, terminal) };
  const file = given.text(way) ?? '';
  const value = readJson(terminal.cwd, file);
  return way === 'run' ? readRunClaims(file, value) : readResult(file, value);
}

/** The run of a result: the output `result` of the action, or what \`check --json\` prints. */
function readResult(file: string, value: unknown): GivenRun {
  const result = isRecord(value) ? value : {};
  const policy = isRecord(result['policy']) ? result['policy']['repository'] : undefined;
  if (!isRecord(result['run']))
    throw new UsageError(
      `${quote(file)} is not the result of a run`,
      'give the output `result` of the action, as a file',
    );
  return { ...readRunClaims(file, result['run']), ...(typeof policy === 'string' ? { home: policy } : {}) };
}

function readRunClaims(file: string, value: unknown): GivenRun {
  checkRunFile(file, value);
  try {
    return { run: parseRun(value), delegation: readToldDelegation(value) };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    throw new UsageError(
      `${quote(file)}: ${error.message}`,
      'the file holds the claims of the run under their own names, `triggering_actor` and `triggering_actor_id`',
      { cause: error },
    );
  }
}

/** @throws UsageError for evidence that cannot be read, or is not understood */
export function readEvidenceFile(file: string, value: unknown): Evidence {
  try {
    return parseEvidence(value);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw new UsageError(
      `${quote(file)}: ${error.message}`,
      error.hint ?? 'the file maps the id of a grant to its `pull` and its `reviews`',
      { cause: error },
    );
  }
}

function readHomeOption(written: string): string {
  if (REPOSITORY_PATTERN.test(written)) return written;
  throw new UsageError(`${quote(written)} is not a repository`, 'write `--policy-repository owner/name`');
}

function readTime(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const at = parseInstant(written);
  if (at === undefined)
    throw new UsageError(
      `${quote(written)} is not a date with a time and a zone`,
      `write \`--at <time>\`: ${instantHint(written)}`,
    );
  return at;
}

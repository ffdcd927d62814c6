import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseDuration } from '../../policy/duration.ts';
import type { GrantFields } from '../../policy/grant.ts';
import { instantHint, parseInstant } from '../../policy/instant.ts';
import { nearest } from '../../policy/nearest.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Role } from '../../policy/role.ts';
import { formatProblem } from '../../policy/problem.ts';
import { requestRefusalWords } from '../../report/requests/refusal-words.ts';
import { quote, safeLine } from '../../report/safe-line.ts';
import { writeGrant } from '../../requests/grant-file.ts';
import type { RequestRefusal } from '../../requests/refusal.ts';
import { accessFolder, readPolicyFile } from '../check/access.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CommandLine, Option } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const PROPOSE = '  Propose it as a pull request: it counts once an approver has approved it, and it is merged.';

/** Options of the commands that write a grant file. */
export const FILE_OPTIONS = {
  access: { value: 'folder', help: `Folder with policy.yml and grants/; default: ${USUAL_ACCESS}` },
  lasts: { value: 'time', help: 'How long from the merge on: 4h, 7d' },
  reason: { value: 'text', help: 'Why it is needed, on one line: the approver and the record show it' },
  'requested-by': { value: 'login', help: 'Who asks; for grants of teams and apps' },
  name: { value: 'name', help: 'Name of the file, without .yml; made from the role when left out' },
  'dry-run': { help: 'Print the file, and write nothing' },
  json: { help: 'Print path and text as JSON' },
} as const satisfies Readonly<Record<string, Option>>;

/** Where a grant file is to be written, and by which policy it is judged. */
export interface GrantFolder {
  readonly access: string;
  /** As a person would write it. */
  readonly shown: string;
  readonly policy: Policy;
}

/** @throws UsageError when there is no policy that can be read */
export function readGrantFolder(given: CommandLine, { cwd }: Terminal): GrantFolder {
  const access = accessFolder(cwd, given.text('access') ?? USUAL_ACCESS);
  const policy = readPolicyFile(access);
  const near = relative(cwd, access).split(sep).join('/');
  if (policy?.ok === true) return { access, shown: near.startsWith('..') ? access : near || '.', policy: policy.value };
  throw policy === undefined
    ? new UsageError('there is no policy', 'write it first: `grantgate init`')
    : new UsageError(`the policy is broken: ${formatProblem(policy.problems[0])}`, 'see `grantgate lint`');
}

/** A value that has to be given. */
export function neededText(given: CommandLine, option: string, sample: string): string {
  const written = given.text(option);
  if (written !== undefined) return written;
  throw new UsageError(`\`--${option}\` is missing`, `for example ${sample}`);
}

/** Seconds of a length. */
export function readLength(written: string): number {
  const seconds = parseDuration(written);
  if (seconds !== undefined) return seconds;
  throw new UsageError(`\`--lasts\`: ${quote(written)} is not a length of time`, 'write it as `7d`, `4h` or `30m`');
}

/** Milliseconds since 1970 of a moment that may be given. */
export function readMoment(given: CommandLine, option: string): number | undefined {
  const written = given.text(option);
  if (written === undefined) return undefined;
  const at = parseInstant(written);
  if (at !== undefined) return at;
  throw new UsageError(`\`--${option}\`: ${quote(written)} is not a time`, instantHint(written));
}

/** A whole number that may be given. */
export function readCount(given: CommandLine, option: string): number | undefined {
  const written = given.text(option);
  if (written === undefined) return undefined;
  if (/^[1-9]\d{0,14}$/.test(written)) return Number(written);
  throw new UsageError(`\`--${option}\`: ${quote(written)} is not a number`, 'write it in digits');
}

/** @throws UsageError when the policy does not have the role */
export function roleOfPolicy(name: string, { roles }: Policy): Role {
  const role = roles.get(name);
  if (role !== undefined) return role;
  const near = nearest(name, [...roles.keys()]);
  throw new UsageError(
    `the policy has no role ${quote(name)}`,
    near === undefined ? `it has ${[...roles.keys()].join(', ')}` : `did you mean \`${near}\`?`,
  );
}

/** @throws UsageError with the first of several refusals, in words */
export function refuseFirst(refusals: readonly RequestRefusal[], { policy }: GrantFolder, now: number): void {
  const [first] = refusals;
  if (first === undefined) return;
  const nowhere = { repository: '', server: '', policyPath: '', branch: '', hasApp: false };
  const [head = '', ...rest] = requestRefusalWords(first, { ...nowhere, policy, now }).split(/(?<=\.) /);
  throw new UsageError(
    `${head.charAt(0).toLowerCase()}${head.slice(1).replace(/\.$/, '')}`,
    rest.join(' ') || 'see the policy, or choose another role',
  );
}

/**
 * Writes a grant file that the gate accepts, or shows it; never over another. The exit code is 0.
 * @throws UsageError for what the gate would refuse, and where a file is there
 */
export function saveGrant(
  id: string,
  fields: GrantFields,
  { access, shown }: GrantFolder,
  given: CommandLine,
  { stdout }: Terminal,
): number {
  const written = writeGrant(id, fields);
  if (written === undefined)
    throw new UsageError(`${quote(id)} cannot be the id of a grant`, 'give another name with `--name`');
  if (!written.file.ok)
    throw new UsageError(written.file.problems[0].message, written.file.problems[0].hint ?? 'see docs/grant.md');
  const path = join(access, written.path);
  const name = `${shown}/${written.path}`;
  if (existsSync(path)) throw new UsageError(`${quote(name)} is there already`, 'give another name with `--name`');
  const isDry = given.has('dry-run');
  if (!isDry) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, written.text, { flag: 'wx' });
  }
  stdout.write(
    given.has('json')
      ? `${JSON.stringify({ schema: 1, id, path: name, text: written.text, written: !isDry }, undefined, 2)}\n`
      : isDry
        ? `# ${safeLine(name)}\n${written.text}`
        : `Written: ${safeLine(name)}\n${PROPOSE}\n`,
  );
  return 0;
}

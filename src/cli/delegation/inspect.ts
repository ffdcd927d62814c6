import { resolve } from 'node:path';
import { explainDelegation } from '../../delegation/verify/explain.ts';
import { readToken, type ReadToken } from '../../delegation/verify/token.ts';
import type { DelegationEntry } from '../../policy/delegation/entry.ts';
import { formatProblem } from '../../policy/problem.ts';
import { quote } from '../../report/safe-line.ts';
import { accessFolder, readPeopleFile, readPolicyFile } from '../check/access.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { readText } from '../read-text.ts';
import { styleFor } from '../style.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { formFault, formatInspected, type Inspection, inspectedJson } from './inspect-text.ts';
import { TOLD_OPTIONS, toldDispatch } from './told-dispatch.ts';

/** A token with a line break after it. */
const MAX_TOKEN_BYTES = 65_536;

export const inspectCommand: CliCommand = {
  name: 'delegation inspect',
  operands: '<file>',
  about:
    'Explains a delegation by the rules of the gate, offline: which check passes, and which does not. The token ' +
    'comes from a file, or\nfrom standard input; the part with the signature is never printed. What is not told is ' +
    'not looked at, and only the gate knows whether\nit was used. Exit code 0: nothing is wrong with what was looked ' +
    'at, 1: something is, 2: bad input.',
  options: {
    access: { value: 'folder', help: `Folder with policy.yml and people.yml; default: ${USUAL_ACCESS}` },
    tool: { value: 'name', help: 'Entry under `delegation`; by the issuer of the token when left out' },
    ...TOLD_OPTIONS,
    json: { help: 'Print what was found as JSON' },
  },
  examples: [
    'grantgate delegation inspect token.txt',
    'grantgate delegation inspect token.txt --repository acme/shop --repository-id 1296269 --workflow flags.yml ' +
      '--ref refs/heads/main --input banner=spring',
  ],
  run: async (given, terminal) => {
    const text = (await tokenGiven(given, terminal)).trim();
    const told = toldDispatch(given, terminal, text);
    const folder = accessFolder(terminal.cwd, given.text('access') ?? USUAL_ACCESS);
    const entries = entriesIn(folder);
    const read = readToken(text);
    if (!read.ok) return printed({ checks: [formFault(read.fault)] }, given, terminal);
    const entry = entryFor(read.token, entries, given.text('tool'));
    const checks = await explainDelegation(read.token, entry, told, readPeopleFile(folder));
    return printed({ token: read.token, entry, checks }, given, terminal);
  },
};

function printed(inspection: Inspection, given: CommandLine, { stdout, env }: Terminal): number {
  stdout.write(given.has('json') ? inspectedJson(inspection) : formatInspected(inspection, styleFor(stdout, env)));
  return inspection.checks.some(({ outcome }) => outcome === 'fail') ? 1 : 0;
}

/** INVARIANT: never a word of the command line, which every program of the machine can read. */
async function tokenGiven({ operands: [file] }: CommandLine, { cwd, stdin }: Terminal): Promise<string> {
  if (file?.startsWith('eyJ') === true)
    throw new UsageError('the token is on the command line', 'give it in a file, or on standard input');
  if (file === undefined || file === '-') {
    if (stdin === undefined) throw new Error('the command line was started without standard input');
    return await stdin();
  }
  const read = readText(resolve(cwd, file), MAX_TOKEN_BYTES);
  if (read.kind === 'text') return read.text;
  throw new UsageError(
    read.kind === 'missing' ? `${quote(file)} is not there` : `${quote(file)} is not read: ${read.why}`,
    'give the file that has the token, or leave it out for standard input',
  );
}

function entriesIn(folder: string): readonly DelegationEntry[] {
  const policy = readPolicyFile(folder);
  if (policy === undefined) throw new UsageError('there is no `policy.yml`', 'give its folder with `--access`');
  if (!policy.ok) throw new UsageError(formatProblem(policy.problems[0]), 'see `grantgate lint`, and correct it first');
  const entries = policy.value.delegation ?? [];
  if (entries.length > 0) return entries;
  throw new UsageError('the policy lists no tool under `delegation`', '`grantgate delegation keygen` prints an entry');
}

/** The entry that is meant. @throws UsageError where it cannot be told */
function entryFor(
  { payload }: ReadToken,
  entries: readonly DelegationEntry[],
  name: string | undefined,
): DelegationEntry {
  const found =
    name === undefined
      ? entries.filter((entry) => entry.kind !== 'github' && entry.issuer === payload['iss'])
      : entries.filter((entry) => entry.name === name);
  const [entry, other] = found;
  if (entry !== undefined && other === undefined) return entry;
  const names = entries.map((one) => quote(one.name)).join(', ');
  if (name !== undefined) throw new UsageError(`there is no entry ${quote(name)}`, `the policy has ${names}`);
  const iss = typeof payload['iss'] === 'string' ? quote(payload['iss']) : 'nobody';
  throw new UsageError(
    other === undefined
      ? `the token is issued by ${iss}, which no entry has as its \`issuer\``
      : `several entries have the issuer ${iss}`,
    `say by which entry it is to be looked at: \`--tool <name>\`, one of ${names}`,
  );
}

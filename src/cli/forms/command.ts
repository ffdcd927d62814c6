import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parsePolicy, type Policy } from '../../policy/policy.ts';
import { formatProblem } from '../../policy/problem.ts';
import { mayBeOption } from '../../requests/form/questions.ts';
import { quote } from '../../report/safe-line.ts';
import { accessFolder } from '../check/access.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { repositoryRoot } from '../preflight/repository-root.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { compareForms, type FormFile, type FormState } from './compare.ts';

export const forms: CliCommand = {
  name: 'forms',
  about:
    'Makes the issue forms by which people ask for access, from the policy: the roles that can be asked for, how ' +
    'long each may last, and\nwhere a role has it, break-glass access. Run it again after a change of the policy; a ' +
    'form that somebody wrote is left as it is. Exit code 0:\nthe forms are as the policy has them, 1: with --check ' +
    'they are not, or one is somebody’s own, 2: bad input.',
  options: {
    access: { value: 'folder', help: `Folder with the policy.yml; default: ${USUAL_ACCESS}` },
    out: { value: 'folder', help: 'Root of the repository to write to; that of the clone when left out' },
    check: { help: 'Only say which forms are older than the policy, and write nothing' },
    json: { help: 'Print what was found, with the texts, as JSON' },
  },
  examples: ['grantgate forms', 'grantgate forms --check', 'grantgate forms --access examples/access --out ../shop'],
  run: (given, terminal) => {
    const policy = policyOfForms(given, terminal);
    const out = given.text('out');
    const root = out === undefined ? repositoryRoot(terminal.cwd) : resolve(terminal.cwd, out);
    const found = compareForms(root, policy);
    const isCheck = given.has('check');
    if (!isCheck) writeForms(root, found);
    terminal.stdout.write(given.has('json') ? formsJson(found, isCheck) : formsReport(found, policy, isCheck));
    const isWrong = ({ state }: FormFile): boolean =>
      state === 'foreign' || (isCheck && state !== 'current' && state !== 'unused');
    return found.some(isWrong) ? 1 : 0;
  },
};

/** @throws UsageError where there is none, or it has a mistake */
function policyOfForms(given: CommandLine, { cwd }: Terminal): Policy {
  const file = join(accessFolder(cwd, given.text('access') ?? USUAL_ACCESS), 'policy.yml');
  const read = readText(file);
  if (read.kind !== 'text')
    throw new UsageError(`${quote(file)} cannot be read`, 'give the folder of the policy with `--access`');
  const parsed = parsePolicy(read.text, file);
  if (!parsed.ok) throw new UsageError(formatProblem(parsed.problems[0]), 'see `grantgate lint`, and correct it first');
  return parsed.value;
}

function writeForms(root: string, found: readonly FormFile[]): void {
  for (const { path, state, text } of found) {
    const file = join(root, path);
    if (state === 'needless') rmSync(file);
    if (text === undefined || (state !== 'stale' && state !== 'missing')) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const STATE_WORDS: Readonly<Record<FormState, readonly [done: string, found: string]>> = {
  current: ['is as the policy has it', 'is as the policy has it'],
  stale: ['written again', 'is older than the policy'],
  missing: ['written', 'is missing'],
  needless: ['deleted: no role of the policy is in it', 'is not needed: no role of the policy is in it'],
  foreign: ['is not made by this command, and is left as it is', 'is not made by this command'],
  unused: ['', ''],
};

function formsReport(found: readonly FormFile[], policy: Policy, isCheck: boolean): string {
  const unnamed = [...policy.roles.keys()].filter((role) => !mayBeOption(role));
  return [
    ...found
      .filter(({ state }) => state !== 'unused')
      .map(({ path, state }) => `${path}: ${STATE_WORDS[state][isCheck ? 1 : 0]}`),
    ...unnamed.map((role) => `The role ${quote(role)} is in no form: GitHub takes that name for no answer.`),
    ...(isCheck && found.some(({ state }) => state === 'stale' || state === 'missing' || state === 'needless')
      ? ['Run `grantgate forms`.']
      : []),
    '',
  ].join('\n');
}

function formsJson(found: readonly FormFile[], isCheck: boolean): string {
  const files = found
    .filter(({ state }) => state !== 'unused')
    .map(({ form, path, state, text }) => ({ form, path, state, text }));
  return `${JSON.stringify({ schema: 1, written: !isCheck, forms: files }, undefined, 2)}\n`;
}

import { isAbsolute, relative, sep } from 'node:path';
import { REPOSITORY_PATTERN } from '../../policy/names.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine, CliCommand } from '../command.ts';
import { accessFolder } from '../check/access.ts';
import { UsageError } from '../usage-error.ts';
import { styleFor } from '../style.ts';
import type { Terminal } from '../terminal.ts';
import { formatAnnotation } from './annotations.ts';
import { workerFile } from './threads.ts';
import { formatCount, lintJson, formatReport } from './print.ts';
import { startProgress } from './progress.ts';
import { lintTree, type Report, type Tree } from './tree.ts';

const USUAL_FOLDER = '.github/access';

export const lint: CliCommand = {
  name: 'lint',
  operands: '[folder]',
  about:
    'Reads the policy and every grant of a folder, and shows mistakes and doubts with their lines. Exit code 0: ' +
    'clean, 1: errors, 2: bad input.',
  options: {
    access: { value: 'folder', help: `The folder, written as an option; ${USUAL_FOLDER} when left out` },
    'policy-repository': {
      value: 'owner/name',
      help: 'Repository that holds the policy, to compare lists of repositories',
    },
    strict: { help: 'Warnings give exit code 1 too' },
    json: { help: 'Print the findings as JSON' },
    github: { help: 'Print annotations for GitHub; the default in GitHub Actions' },
    progress: { help: 'Show progress every few seconds, even without a terminal' },
  },
  examples: ['grantgate lint', 'grantgate lint examples/access --strict'],
  run: async (given, terminal) => {
    const home = readLintHome(given);
    const setting = { now: terminal.now(), ...(home === undefined ? {} : { home }) };
    const report = await lintTree(
      readLintTree(given, terminal),
      setting,
      startProgress(terminal, given.has('progress')),
      workerFile(terminal.script),
    );
    terminal.stdout.write(lintOutput(report, given, terminal));
    const errors = report.findings.some(({ severity }) => severity === 'error');
    return errors || (given.has('strict') && report.findings.length > 0) ? 1 : 0;
  },
};

function readLintTree(given: CommandLine, { cwd }: Terminal): Tree {
  const [operand] = given.operands;
  const named = given.text('access');
  if (operand !== undefined && named !== undefined) throw new UsageError('the folder is given twice', 'give it once');
  const access = accessFolder(cwd, operand ?? named ?? USUAL_FOLDER);
  const near = relative(cwd, access);
  return { access, shown: near.startsWith('..') || isAbsolute(near) ? access : near.split(sep).join('/') };
}

function readLintHome(given: CommandLine): string | undefined {
  const home = given.text('policy-repository');
  if (home !== undefined && !REPOSITORY_PATTERN.test(home))
    throw new UsageError(`${quote(home)} is not a repository`, 'write `--policy-repository owner/name`');
  return home;
}

function lintOutput(report: Report, given: CommandLine, { stdout, env }: Terminal): string {
  if (given.has('json') && given.has('github'))
    throw new UsageError('`--json` and `--github` are both given', 'give one of them');
  if (given.has('json')) return lintJson(report);
  const annotated = given.has('github') || env['GITHUB_ACTIONS'] === 'true';
  return annotated
    ? `${[...report.findings.map(formatAnnotation), formatCount(report)].join('\n')}\n`
    : formatReport(report, styleFor(stdout, env));
}

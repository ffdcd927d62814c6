import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { REPOSITORY_PATTERN } from '../../policy/names.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine, CliCommand } from '../command.ts';
import { accessFolder } from '../check/access.ts';
import { GITHUB_OPTIONS, ownToken, withGitHub } from '../github-session.ts';
import { UsageError } from '../usage-error.ts';
import { styleFor } from '../style.ts';
import type { Terminal } from '../terminal.ts';
import { formatAnnotation } from './annotations.ts';
import type { LintedRepository } from '../gate/lint-workflows.ts';
import { pathBelow, realPath } from '../preflight/repository-root.ts';
import { compareFindings } from './finding.ts';
import { workerFile } from './threads.ts';
import { formatCount, lintJson, formatReport } from './print.ts';
import { startProgress } from './progress.ts';
import { earlierTexts } from './earlier-texts.ts';
import { lintPeople } from './people.ts';
import { lintAccepted } from './accepted.ts';
import { lintReviews } from './reviews.ts';
import type { LintSetting } from './rule.ts';
import { lintTree, type Report, type Tree } from './tree.ts';

const USUAL_FOLDER = '.github/access';

export const lint: CliCommand = {
  name: 'lint',
  operands: '[folder]',
  about:
    'Reads the policy and every grant of a folder, and the gates in the workflows of its repository, and shows ' +
    'mistakes and doubts with their\nlines. Exit code 0: clean, 1: errors, 2: bad input.',
  options: {
    access: { value: 'folder', help: `The folder, written as an option; ${USUAL_FOLDER} when left out` },
    'policy-repository': {
      value: 'owner/name',
      help: 'Repository that holds the policy, to compare lists of repositories',
    },
    root: {
      value: 'folder',
      help: `Root of the repository whose workflows are read; where the folder is its ${USUAL_FOLDER} when left out`,
    },
    gate: { value: 'owner/name', help: 'Repository of the gate action, if it is not grantgate/grantgate' },
    online: {
      help: 'Ask GitHub, too, whether numbers in grants are those of their accounts, with a token in GH_TOKEN',
    },
    'ca-certificates': GITHUB_OPTIONS['ca-certificates'],
    strict: { help: 'Warnings give exit code 1 too' },
    json: { help: 'Print the findings as JSON' },
    github: { help: 'Print annotations for GitHub; the default in GitHub Actions' },
    progress: { help: 'Show progress every few seconds, even without a terminal' },
  },
  examples: [
    'grantgate lint',
    'grantgate lint --policy-repository acme/shop --strict',
    'grantgate lint examples/access --strict',
    'grantgate lint --online',
  ],
  run: async (given, terminal) => {
    const home = readRepositoryOption(given, 'policy-repository');
    const gate = readRepositoryOption(given, 'gate');
    const setting = { now: terminal.now(), ...(home === undefined ? {} : { home }) };
    const tree = readLintTree(given, terminal);
    const progress = startProgress(terminal, given.has('progress'));
    const files = await lintTree(tree, setting, progress, workerFile(terminal.script));
    const own = withPeople(files, tree, setting, terminal);
    const root = repositoryOf(tree, given, terminal);
    const read = root === undefined ? own : await withWorkflows(own, { ...root, home, gate }, terminal);
    const report = given.has('online') ? await withNumbers(read, tree, given, terminal) : read;
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

function readRepositoryOption(given: CommandLine, option: 'policy-repository' | 'gate'): string | undefined {
  const written = given.text(option);
  if (written !== undefined && !REPOSITORY_PATTERN.test(written))
    throw new UsageError(`${quote(written)} is not a repository`, `write \`--${option} owner/name\``);
  return written;
}

/** The repository whose workflows are read: an access folder that is elsewhere says nothing about where it is. */
function repositoryOf(
  { access }: Tree,
  given: CommandLine,
  { cwd }: Terminal,
): Pick<LintedRepository, 'root' | 'shown' | 'access'> | undefined {
  const real = realPath(access, access);
  const named = given.text('root');
  const usual = real.split(sep).join('/').endsWith(`/${USUAL_FOLDER}`) ? dirname(dirname(real)) : undefined;
  const root = named === undefined ? usual : realPath(resolve(cwd, named), named);
  if (root === undefined || (named === undefined && !existsSync(join(root, '.github', 'workflows')))) return undefined;
  return { root, shown: pathBelow(realPath(cwd, '.'), root) ?? root, access: real };
}

/** What was found in `people.yml`, in `review.yml` and in reviews of break-glass access too. */
function withPeople(report: Report, tree: Tree, setting: LintSetting, { env }: Terminal): Report {
  const people = lintPeople(tree, earlierTexts(realPath(tree.access, tree.access), env));
  const findings = [...people, ...lintAccepted(tree, setting), ...lintReviews(tree)];
  return { ...report, findings: [...report.findings, ...findings].toSorted(compareFindings) };
}

/** What was found in workflows too. Reading them is loaded only where there are some. */
async function withWorkflows(report: Report, repository: LintedRepository, { env }: Terminal): Promise<Report> {
  const { lintWorkflows } = await import('../gate/lint-workflows.ts');
  const { files, findings } = lintWorkflows(repository, env);
  return { files: report.files + files, findings: [...report.findings, ...findings].toSorted(compareFindings) };
}

/** What GitHub knows better. @throws UsageError where it does not say */
async function withNumbers(report: Report, tree: Tree, given: CommandLine, terminal: Terminal): Promise<Report> {
  const token = ownToken(terminal);
  if (token === undefined) throw new UsageError('there is no token', 'set GH_TOKEN (`gh auth token` shows yours)');
  const { lintNumbers } = await import('./online.ts');
  const findings = await withGitHub(given, terminal, token, async ({ api, to }) =>
    lintNumbers(tree, api, to.repository, terminal.now()),
  );
  return { ...report, findings: [...report.findings, ...findings].toSorted(compareFindings) };
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

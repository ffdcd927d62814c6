import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../policy/policy.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { originRepository } from '../origin.ts';
import { repositoryRoot } from '../preflight/repository-root.ts';
import { type Style, styleFor } from '../style.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { Answers, SettingsCommand } from './answers.ts';
import { CODEOWNERS_PATHS } from './codeowners.ts';
import { planFiles } from './plan.ts';
import { ANSWER_OPTIONS, NO_SHA, readAnswers } from './read-answers.ts';
import { settingsCommands } from './settings-commands.ts';
import { compareFiles, type FileOutcome, type Outcome, writePlanned } from './write-files.ts';

export const init: CliCommand = {
  name: 'init',
  about:
    'Sets a repository up: a policy with one role, a workflow behind the gate and the one that people start, ' +
    'lines of CODEOWNERS, and with\n--grant-for a grant to try it with. It asks at a terminal, shows everything, ' +
    'and writes only then. A file that is there is never written over.\nWhat has to be set at GitHub is printed as ' +
    'commands for an administrator; nothing here runs them. Exit code 0: set up, 1: some file that is\nthere ' +
    'differs, 2: bad input.',
  options: {
    ...ANSWER_OPTIONS,
    yes: { help: 'Ask nothing, and write' },
    'dry-run': { help: 'Ask nothing, show everything, and write nothing' },
    json: { help: 'Print what was done as JSON' },
  },
  examples: [
    'grantgate init',
    'grantgate init --yes --role flag-release --approvers acme/platform --grant-for mona --principal-id 583231',
    'grantgate init --dry-run',
  ],
  run: async (given, terminal) => {
    const asks = questioner(given, terminal);
    const root = repositoryRoot(terminal.cwd);
    const answers = await readAnswers(given, asks, await originRepository({ ...terminal, cwd: root }));
    const codeowners = CODEOWNERS_PATHS.find((path) => existsSync(join(root, path))) ?? CODEOWNERS_PATHS[0];
    const files = compareFiles(root, planFiles(answers, terminal.now(), codeowners));
    checkPolicy(files);
    const isDry = given.has('dry-run');
    const isAgreed = given.has('json') || (await agree(files, asks, terminal));
    if (!isDry && isAgreed) writePlanned(root, files);
    terminal.stdout.write(
      given.has('json')
        ? initJson(files, settingsCommands(answers), isDry)
        : report({ files, answers, isDry: isDry || !isAgreed }, styleFor(terminal.stdout, terminal.env)),
    );
    return files.some(({ outcome }) => outcome === 'kept') ? 1 : 0;
  },
};

/** @throws UsageError where nobody could be asked, and nothing says that the usual answers will do */
function questioner(given: CommandLine, { ask }: Terminal): Terminal['ask'] {
  if (given.has('yes') && given.has('dry-run'))
    throw new UsageError('`--yes` and `--dry-run` are both given', 'give one of them');
  if (given.has('yes') || given.has('dry-run')) return undefined;
  if (ask === undefined || given.has('json'))
    throw new UsageError('there is no terminal to ask at', 'give `--dry-run` to see what would be written, or `--yes`');
  return ask;
}

/** Shows every file before the question whether to write. */
async function agree(files: readonly FileOutcome[], ask: Terminal['ask'], { stdout, env }: Terminal): Promise<boolean> {
  if (ask === undefined) return true;
  stdout.write(formatFiles(files, styleFor(stdout, env)));
  return /^y(?:es)?$/i.test((await ask('Write these files? [y/N] ')).trim());
}

/** INVARIANT: what is written is what the gate accepts. */
function checkPolicy(files: readonly FileOutcome[]): void {
  const policy = files.find(({ path }) => path.endsWith('policy.yml'));
  const parsed = policy === undefined ? undefined : parsePolicy(policy.text, policy.path);
  if (parsed?.ok === false)
    throw new UsageError(`these answers make no policy: ${parsed.problems[0].message}`, parsed.problems[0].hint ?? '');
}

interface Setup {
  readonly files: readonly FileOutcome[];
  readonly answers: Answers;
  readonly isDry: boolean;
}

const OUTCOME_WORDS: Readonly<Record<Outcome, readonly [past: string, future: string]>> = {
  written: ['written', 'would be written'],
  extended: ['lines added', 'lines would be added'],
  unchanged: ['is there already', 'is there already'],
  kept: ['differs, and is left as it is', 'differs, and would be left as it is'],
};

function report({ files, answers, isDry }: Setup, style: Style): string {
  return [
    ...(isDry ? [formatFiles(files, style).trimEnd(), ''] : []),
    ...files.map(({ path, outcome }) => {
      const words = OUTCOME_WORDS[outcome][isDry ? 1 : 0];
      return `${path}: ${outcome === 'kept' ? style.doubtful(words) : words}`;
    }),
    '',
    style.strong('For an administrator, at a terminal with `gh`:'),
    ...settingsCommands(answers).flatMap(({ what, why, command }) => ['', `# ${what}: ${why}`, command]),
    '',
    style.strong('Then:'),
    ...nextSteps(answers).map((step, index) => `${index + 1}. ${step}`),
    '',
  ].join('\n');
}

function nextSteps({ gate, grantee, role }: Answers): readonly string[] {
  return [
    ...(gate.sha === NO_SHA
      ? ['Put the full commit SHA of a release of the gate into the workflow: the zeros are a placeholder.']
      : []),
    'Bring all of it to the default branch by a pull request: a workflow is shown under Actions only from there.',
    ...(grantee === undefined
      ? []
      : [`Have somebody other than ${grantee.login} approve that pull request: it is what approves the grant.`]),
    'Run `grantgate lint`, and `grantgate doctor` for the settings.',
    `Start the workflow \`${role}\` from a branch of the role.`,
  ];
}

function formatFiles(files: readonly FileOutcome[], style: Style): string {
  return files.map(({ path, text, outcome }) => `${style.strong(`--- ${path} (${outcome})`)}\n${text}`).join('\n');
}

function initJson(files: readonly FileOutcome[], commands: readonly SettingsCommand[], isDry: boolean): string {
  return `${JSON.stringify({ schema: 1, written: !isDry, files, commands }, undefined, 2)}\n`;
}

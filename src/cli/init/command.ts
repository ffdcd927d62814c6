import { DOCS } from '../../policy/docs-address.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseGrant } from '../../policy/grant.ts';
import { parsePolicy } from '../../policy/policy.ts';
import { APP_OPTIONS } from '../app/answers.ts';
import { askGit } from '../ask-git.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { originRepository } from '../origin.ts';
import { repositoryRoot } from '../preflight/repository-root.ts';
import { readText } from '../read-text.ts';
import { type Style, styleFor } from '../style.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { Answers } from './answers.ts';
import { CODEOWNERS_PATHS, withoutCodeowners } from './codeowners.ts';
import { planFiles } from './plan.ts';
import { ANSWER_OPTIONS, type CloneFacts, NO_SHA, SHA_COMMAND } from './questions.ts';
import { readAnswers } from './read-answers.ts';
import { REQUESTS_PATH } from './requests-workflow.ts';
import { REVIEW_PATH } from './review-workflow.ts';
import { settingsCommands } from './settings-commands.ts';
import { GATED_PATH } from './gated-path.ts';
import { compareFiles, type FileOutcome, type Outcome, writePlanned } from './write-files.ts';

export const init: CliCommand = {
  name: 'init',
  about:
    'Sets a repository up: a policy with one role, a workflow behind the gate and the one that people start, the ' +
    'form and the workflow by which\npeople ask for access, lines of CODEOWNERS, and with --grant-for a grant to ' +
    'try it with. It asks at a terminal, shows everything, and writes\nonly then. A file that is there is never ' +
    'written over. What has to be set at GitHub is printed as commands for an administrator; nothing\nhere runs ' +
    'them. With --app it creates the GitHub App that writes requests: its key goes where --key says, and is ' +
    'never shown or written to a file. Exit code 0: set up, 1: some file that is there differs, 2: bad input.',
  options: {
    ...ANSWER_OPTIONS,
    ...APP_OPTIONS,
    yes: { help: 'Ask nothing, and write' },
    'dry-run': { help: 'Ask nothing, show everything, and write nothing' },
    json: { help: 'Print what was done as JSON' },
  },
  examples: [
    'grantgate init',
    'grantgate init --yes --approvers acme/platform --grant-for mona --principal-id 583231',
    'grantgate init --dry-run',
    'GH_TOKEN=$(gh auth token) grantgate init --app --key vault',
  ],
  run: async (given, terminal) => {
    if (given.has('app')) return await (await import('../app/set-up.ts')).setUpApp(given, terminal);
    refuseAppOptions(given);
    const asks = questioner(given, terminal);
    const root = repositoryRoot(terminal.cwd);
    const answers = await readAnswers(given, asks, await cloneFacts(root, terminal));
    const codeowners = CODEOWNERS_PATHS.find((path) => existsSync(join(root, path))) ?? CODEOWNERS_PATHS[0];
    const files = compareFiles(root, planFiles(answers, terminal.now(), { codeowners, policy: policyThere(root) }));
    refuseBroken(files);
    const isDry = given.has('dry-run');
    const isAgreed = given.has('json') || (await agree(files, asks, terminal));
    if (!isDry && isAgreed) writePlanned(root, files);
    terminal.stdout.write(
      given.has('json')
        ? initJson({ files, answers, codeowners, isDry })
        : report({ files, answers, codeowners, isDry: isDry || !isAgreed }, styleFor(terminal.stdout, terminal.env)),
    );
    return files.some(({ outcome }) => outcome === 'kept') ? 1 : 0;
  },
};

/** @throws UsageError for what only `--app` reads */
function refuseAppOptions(given: CommandLine): void {
  const lone = Object.keys(APP_OPTIONS).find((option) => given.has(option));
  if (lone !== undefined) throw new UsageError(`\`--${lone}\` is given without \`--app\``, 'give both, or neither');
}

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

async function cloneFacts(root: string, terminal: Terminal): Promise<CloneFacts> {
  const head = askGit(root, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'], terminal.env)?.trim();
  return {
    repository: await originRepository({ ...terminal, cwd: root }),
    defaultBranch: head?.startsWith('origin/') === true ? head.slice('origin/'.length) : undefined,
  };
}

/** The text of the policy that is there; one that cannot be read is refused with the other files. */
function policyThere(root: string): string | undefined {
  const read = readText(join(root, '.github/access/policy.yml'));
  return read.kind === 'text' ? read.text : undefined;
}

/** INVARIANT: what is written is what the gate accepts. */
function refuseBroken(files: readonly FileOutcome[]): void {
  for (const { path, text } of files) {
    const [, grant] = /^\.github\/access\/grants\/(.*)$/.exec(path) ?? [];
    const parsed =
      grant !== undefined ? parseGrant(text, grant, path) : path.endsWith('/policy.yml') && parsePolicy(text, path);
    if (parsed === false || parsed?.ok === true) continue;
    const [problem] = parsed?.problems ?? [];
    throw new UsageError(
      `these answers make no \`${path}\`: ${problem?.message ?? 'it would be nobody’s grant'}`,
      problem?.hint ?? 'give others',
    );
  }
}

interface Setup {
  readonly files: readonly FileOutcome[];
  readonly answers: Answers;
  /** Where the lines for owners are, or would be. */
  readonly codeowners: string;
  readonly isDry: boolean;
}

const OUTCOME_WORDS: Readonly<Record<Outcome, readonly [past: string, future: string]>> = {
  written: ['written', 'would be written'],
  extended: ['lines added', 'lines would be added'],
  unchanged: ['is there already', 'is there already'],
  kept: ['differs, and is left as it is', 'differs, and would be left as it is'],
};

function report({ files, answers, codeowners, isDry }: Setup, style: Style): string {
  const noOwners = withoutCodeowners(answers.approvers, codeowners);
  return [
    ...(isDry ? [formatFiles(files, style).trimEnd(), ''] : []),
    ...files.map(({ path, outcome }) => {
      const words = OUTCOME_WORDS[outcome][isDry ? 1 : 0];
      return `${path}: ${outcome === 'kept' ? style.doubtful(words) : words}`;
    }),
    ...(noOwners === undefined ? [] : [noOwners]),
    '',
    style.strong('For an administrator, at a terminal with `gh`:'),
    ...settingsCommands(answers).flatMap(({ what, why, command }) => ['', `# ${what}: ${why}`, command]),
    '',
    style.strong('Then:'),
    ...nextSteps(answers).map((step, index) => `${index + 1}. ${step}`),
    '',
  ].join('\n');
}

function nextSteps({ gate, grantee, workflow }: Answers): readonly string[] {
  return [
    ...(gate.sha === NO_SHA
      ? [
          `Put the full commit SHA of a release of the gate into \`${GATED_PATH}\`, \`${REQUESTS_PATH}\` and ` +
            `\`${REVIEW_PATH}\`: the ` +
            `zeros are a placeholder. \`${SHA_COMMAND}\` prints it.`,
        ]
      : []),
    'Bring all of it to the default branch by a pull request: a workflow is shown under Actions only from there.',
    ...(grantee === undefined
      ? []
      : [`Have somebody other than ${grantee.login} approve that pull request: it is what approves the grant.`]),
    'Run `grantgate lint`, and `grantgate doctor` for the settings.',
    'For requests, create their GitHub App: `GH_TOKEN=$(gh auth token) grantgate init --app --key vault`, or another ' +
      `place for its key (${DOCS}/requests.md). Without one, the answer to a request is a link to the file, filled in.`,
    `Start the workflow \`${workflow}\` from a branch of the role.`,
  ];
}

function formatFiles(files: readonly FileOutcome[], style: Style): string {
  return files
    .map(({ path, text, outcome }) => `${style.strong(`--- ${path} (${OUTCOME_WORDS[outcome][1]})`)}\n${text}`)
    .join('\n');
}

function initJson({ files, answers, codeowners, isDry }: Setup): string {
  const note = withoutCodeowners(answers.approvers, codeowners);
  const notes = note === undefined ? [] : [note];
  const outcome = { schema: 1, written: !isDry, files, notes, commands: settingsCommands(answers) };
  return `${JSON.stringify(outcome, undefined, 2)}\n`;
}

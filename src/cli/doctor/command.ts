import { resolve } from 'node:path';
import { REPOSITORY_PATTERN } from '../../policy/names.ts';
import { quote } from '../../report/safe-line.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { ownToken, serverFor, withGitHub } from '../github-session.ts';
import { originRemote } from '../origin.ts';
import { readText } from '../read-text.ts';
import { styleFor } from '../style.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { diagnose } from './diagnose.ts';
import { diagnosisJson, formatDiagnosis } from './print.ts';
import { readDoctorFacts } from './read-facts.ts';
import type { RowState } from './row.ts';

export const doctor: CliCommand = {
  name: 'doctor',
  about:
    'Reads the settings of a repository through the API of GitHub, and says what is missing for the gate, how bad ' +
    'that is, and what\nmends it. It changes nothing. What the token is not shown is unknown, and never fine. The ' +
    'token is in GH_TOKEN or GITHUB_TOKEN; that\nof an administrator is shown most. Exit code 0: no errors, 1: ' +
    'errors, 2: bad input.',
  options: {
    repository: {
      value: 'owner/name',
      help: 'Repository in which runs are; that of this clone, or GITHUB_REPOSITORY, when left out',
    },
    'policy-repository': { value: 'owner/name', help: 'Repository that holds the policy; the same when left out' },
    'policy-path': { value: 'folder', help: `Folder of the policy in that repository; ${USUAL_ACCESS} when left out` },
    gate: { value: 'owner/name', help: 'Repository of the gate action, if it is not called grantgate' },
    'token-file': { value: 'file', help: 'File with the token, instead of GH_TOKEN or GITHUB_TOKEN' },
    'ca-certificates': { value: 'file', help: 'CA of an Enterprise Server, PEM' },
    strict: { help: 'Warnings and what is unknown give exit code 1 too' },
    json: { help: 'Print the rows as JSON' },
  },
  examples: [
    'GH_TOKEN=$(gh auth token) grantgate doctor',
    'grantgate doctor --repository acme/shop --policy-repository acme/access --token-file token.txt',
    'grantgate doctor --strict --json',
  ],
  run: async (given, terminal) => {
    const repository = await runRepository(given, terminal);
    const target = {
      repository,
      home: repositoryOption(given, 'policy-repository') ?? repository,
      root: given.text('policy-path')?.replace(/\/+$/, '') ?? USUAL_ACCESS,
      gate: repositoryOption(given, 'gate'),
      server: serverFor(terminal).url,
      now: terminal.now(),
    };
    const token = doctorToken(given, terminal);
    const facts = await withGitHub(
      given,
      terminal,
      token,
      async ({ api }) => readDoctorFacts(api, target),
      target.home,
    );
    const rows = diagnose(facts);
    const diagnosis = { repository: facts.repository.about.name, home: facts.home.about.name, rows };
    terminal.stdout.write(
      given.has('json')
        ? diagnosisJson(diagnosis)
        : formatDiagnosis(diagnosis, styleFor(terminal.stdout, terminal.env)),
    );
    const failing: readonly RowState[] = given.has('strict') ? ['error', 'warning', 'unknown'] : ['error'];
    return rows.some(({ state }) => failing.includes(state)) ? 1 : 0;
  },
};

async function runRepository(given: CommandLine, terminal: Terminal): Promise<string> {
  const found =
    repositoryOption(given, 'repository') ??
    (await clonedRepository(terminal)) ??
    (terminal.env['GITHUB_REPOSITORY'] || undefined);
  if (found !== undefined) return found;
  throw new UsageError(
    'which repository is meant is not known',
    'give it with `--repository owner/name`, or start this in a clone of it',
  );
}

/**
 * The repository of the clone. One of another server is not looked for on this one, where its name may be somebody
 * else's.
 */
async function clonedRepository(terminal: Terminal): Promise<string | undefined> {
  const origin = await originRemote(terminal);
  const { hostname } = new URL(serverFor(terminal).url);
  if (origin === undefined || [hostname, `ssh.${hostname}`].includes(origin.host.toLowerCase()))
    return origin?.repository;
  throw new UsageError(
    `this is a clone of ${quote(`${origin.host}/${origin.repository}`)}, and GitHub is ${quote(hostname)} here`,
    'set GITHUB_SERVER_URL to the address of its server, or give `--repository owner/name`',
  );
}

function repositoryOption(given: CommandLine, option: 'repository' | 'policy-repository' | 'gate'): string | undefined {
  const written = given.text(option);
  if (written === undefined || REPOSITORY_PATTERN.test(written)) return written;
  throw new UsageError(`${quote(written)} is not a repository`, `write \`--${option} owner/name\``);
}

/** The token, which is sent to the server of the environment only, never to one that a clone names. */
function doctorToken(given: CommandLine, terminal: Terminal): string {
  const file = given.text('token-file');
  if (file === undefined) {
    const token = ownToken(terminal);
    if (token !== undefined) return token;
    throw new UsageError(
      'there is no token',
      'set GH_TOKEN, as with `GH_TOKEN=$(gh auth token)`, or give a file with `--token-file`',
    );
  }
  const read = readText(resolve(terminal.cwd, file));
  const text = read.kind === 'text' ? read.text.trim() : '';
  // a header cannot hold more than one line, and a token has none
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  throw new UsageError(`${quote(file)} does not hold a token`, 'write the token into it, alone on one line');
}

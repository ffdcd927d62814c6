import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CallTools } from '../../credentials/credential.ts';
import { ExchangeError } from '../../credentials/credential.ts';
import { createWriter, type RepositoryWriter } from '../../github/write.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine } from '../command.ts';
import { type GitHubSession, ownToken, repositoryAround, serverFor, withGitHub } from '../github-session.ts';
import { APP_VARIABLE } from '../init/requests-workflow.ts';
import { repositoryRoot } from '../preflight/repository-root.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { readAppAnswers, type AppAnswers } from './answers.ts';
import { convertManifest } from './conversion.ts';
import type { ReadyPlace } from './key-place.ts';
import { readyKms } from './kms-place.ts';
import { type Loopback, openLoopback } from './loopback.ts';
import { appManifest, creationAddress } from './manifest.ts';
import { manifestPage } from './page.ts';
import type { AppSetUp } from './outcome.ts';
import { policyWithApp } from './policy-number.ts';
import { fetchBotNumber, keepVariable, readySecret } from './secret-place.ts';
import { appJson, createdWords, dryWords, lostWords, openWords } from './words.ts';
import { readyVault } from './vault-place.ts';

/** How long somebody has to press two buttons. */
const MAX_WAIT_MS = 15 * 60_000;
/** For everything before and after that. */
const AROUND_IT_MS = 120_000;
const POLICY = '.github/access/policy.yml';

/**
 * Creates the GitHub App of the requests workflow: the place of its key first, so that nothing is created whose key
 * could not be kept; then the page, the App, the key, and the number for the policy.
 * @throws UsageError, ExchangeError, FactError
 */
export async function setUpApp(given: CommandLine, terminal: Terminal): Promise<number> {
  const token = ownToken(terminal);
  const repository = given.text('repository') ?? repositoryAround(terminal);
  if (repository === undefined)
    throw new UsageError('which repository is meant is not known', 'give it with `--repository owner/name`');
  if (token === undefined) throw new UsageError('there is no token', 'set it: `GH_TOKEN=$(gh auth token)`');
  return await withGitHub(
    given,
    terminal,
    token,
    async (session) => {
      const answers = await readAppAnswers(given, { repository, api: session.api });
      if (given.has('dry-run')) {
        terminal.stdout.write(dryWords(answers, serverFor(terminal)));
        return 0;
      }
      const done = await createApp(answers, { session, writer: sessionWriter(session, terminal), terminal });
      terminal.stdout.write(given.has('json') ? appJson(done) : createdWords(done));
      return 0;
    },
    repository,
    { longest: MAX_WAIT_MS + AROUND_IT_MS },
  );
}

async function createApp(answers: AppAnswers, means: Means): Promise<AppSetUp> {
  const place = await explained(async () => await readyPlace(answers, means));
  const code = await codeFromPage(answers, means.terminal);
  return await keepApp(code, { answers, place, ...means });
}

interface Means {
  readonly session: GitHubSession;
  readonly writer: RepositoryWriter;
  readonly terminal: Terminal;
}

async function readyPlace({ key }: AppAnswers, { session, writer, terminal }: Means): Promise<ReadyPlace> {
  const tools = placeTools(session, terminal);
  if (key.kind === 'secret') return await readySecret(writer);
  return key.kind === 'vault' ? await readyVault(key, terminal, tools) : await readyKms(key, terminal, tools);
}

async function codeFromPage(answers: AppAnswers, terminal: Terminal): Promise<string> {
  const state = randomBytes(32).toString('base64url');
  const loopback: Loopback = await openLoopback(randomBytes(16).toString('base64url'));
  try {
    const { name, url, owner } = answers;
    const manifest = appManifest({ name, url, redirect: loopback.redirect });
    const page = manifestPage(creationAddress(serverFor(terminal), owner, state), manifest);
    const code = loopback.codeFor(page, { state, milliseconds: MAX_WAIT_MS });
    // what is asked for may be all of standard output
    terminal.stderr.write(openWords(loopback.address));
    return await code;
  } finally {
    await loopback.close();
  }
}

async function keepApp(
  code: string,
  { answers, place, session, writer, terminal }: Means & { readonly answers: AppAnswers; readonly place: ReadyPlace },
): Promise<AppSetUp> {
  const { pem, ...app } = await convertManifest(serverFor(terminal), code, session.client.send);
  try {
    await explained(async () => await place.keep(pem));
  } catch (error) {
    terminal.stderr.write(lostWords(app));
    throw error;
  }
  await keepVariable(writer, APP_VARIABLE, app.clientId);
  const number = await fetchBotNumber(writer, app.slug);
  return { answers, app, number, place, isPolicyWritten: writePolicy(terminal, number) };
}

/** Puts the number into the policy of the clone, where nothing is said about requests yet. */
function writePolicy({ cwd }: Terminal, number: number): boolean {
  const file = join(repositoryRoot(cwd), POLICY);
  const changed = existsSync(file) ? policyWithApp(readFileSync(file, 'utf8'), number) : undefined;
  if (changed !== undefined) writeFileSync(file, changed);
  return changed !== undefined;
}

function sessionWriter({ to, client, deadline }: GitHubSession, terminal: Terminal): RepositoryWriter {
  const { now } = terminal;
  return createWriter(to, client.send, { now, sleep: sleepOf(terminal), random: () => 0.5, deadline });
}

function placeTools({ client, deadline }: GitHubSession, terminal: Terminal): CallTools {
  const { now } = terminal;
  return { send: client.send, connect: () => client.send, now, sleep: sleepOf(terminal), random: () => 0.5, deadline };
}

function sleepOf({ sleep }: Terminal): (milliseconds: number) => Promise<void> {
  return sleep ?? (async (milliseconds) => await wait(milliseconds));
}

/** What a server of credentials refuses is somebody's to mend, as a wrong option is. */
async function explained<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    throw new UsageError(error.message, error.hint ?? `see ${quote(error.code)}`, { cause: error });
  }
}

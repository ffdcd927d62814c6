import { setTimeout as wait } from 'node:timers/promises';
import { createApi, type GitHubApi } from '../github/api.ts';
import type { WritableRepository } from '../github/create-ref.ts';
import { FactError } from '../github/fact-error.ts';
import type { Pacer } from '../github/pacer.ts';
import { passingGraphQl } from '../github/passing-errors.ts';
import { type GitHubServer, githubServer } from '../github/server.ts';
import { type Client, createClient } from '../http/client.ts';
import { retrying } from '../http/retry.ts';
import { REPOSITORY_PATTERN } from '../policy/names.ts';
import { quote } from '../report/safe-line.ts';
import { askGit } from './ask-git.ts';
import type { CommandLine, Option } from './command.ts';
import { remoteRepository } from './origin.ts';
import { readText } from './read-text.ts';
import { UsageError } from './usage-error.ts';
import type { Terminal } from './terminal.ts';

/** Longest time that a command may take. */
const COMMAND_MS = 60_000;

/** Options of every command that asks GitHub. */
export const GITHUB_OPTIONS = {
  'policy-repository': {
    value: 'owner/name',
    help: 'Repository that holds the policy; that of this clone, or GITHUB_REPOSITORY, when left out',
  },
  'ca-certificates': { value: 'file', help: 'CA of an Enterprise Server, PEM' },
} as const satisfies Readonly<Record<string, Option>>;

/** GitHub, as a command talks to it. */
export interface GitHubSession {
  readonly api: GitHubApi;
  /** Writes with the same token. A request is sent once: what came of it is looked at, not guessed. */
  readonly to: WritableRepository;
  readonly client: Client;
  /** When all must be over, milliseconds since 1970. */
  readonly deadline: number;
}

/** The token of whoever calls, as GitHub's own command line finds it. */
export function ownToken({ env }: Terminal): string | undefined {
  return [env['GH_TOKEN'], env['GITHUB_TOKEN']].find((token) => token !== undefined && token.trim() !== '')?.trim();
}

/** GitHub's address for this terminal. @throws UsageError when GITHUB_SERVER_URL is not an https address */
export function serverFor({ env }: Terminal): GitHubServer {
  try {
    return githubServer(env['GITHUB_SERVER_URL'] || 'https://github.com');
  } catch (error) {
    throw new UsageError('GITHUB_SERVER_URL is not an https address', 'correct it, or leave it out for github.com', {
      cause: error,
    });
  }
}

/**
 * The repository that holds the policy: as given, or that of the clone.
 * @throws UsageError when it is not given and cannot be determined
 */
export function policyRepository(given: CommandLine, terminal: Terminal): string {
  const written = given.text('policy-repository') ?? repositoryAround(terminal);
  if (written === undefined)
    throw new UsageError(
      'which repository holds the policy is not known',
      'give it with `--policy-repository owner/name`, or start this in a clone of it',
    );
  if (REPOSITORY_PATTERN.test(written)) return written;
  throw new UsageError(`${quote(written)} is not a repository`, 'write `--policy-repository owner/name`');
}

/** The repository of this clone, or of the job that this runs in. */
export function repositoryAround(terminal: Terminal): string | undefined {
  return originOf(terminal) ?? (terminal.env['GITHUB_REPOSITORY'] || undefined);
}

/** The repository that a clone was made from, where its `origin` is on this GitHub. */
function originOf(terminal: Terminal): string | undefined {
  const url = askGit(terminal.cwd, ['config', '--get', 'remote.origin.url'], terminal.env)?.trim();
  const host = new URL(serverFor(terminal).url).hostname;
  const found = url === undefined ? undefined : remoteRepository(url);
  return found?.host === host ? found.repository : undefined;
}

/** How long a command may ask GitHub, in milliseconds, and how fast. */
interface GitHubLimits {
  readonly longest?: number;
  readonly pacer?: Pacer;
}

/**
 * Does something with GitHub, for no longer than a minute unless told otherwise, and closes every connection after it.
 * @throws UsageError with what GitHub answered, and what to do about it
 */
export async function withGitHub<T>(
  given: CommandLine,
  terminal: Terminal,
  token: string,
  use: (session: GitHubSession) => Promise<T>,
  repository = policyRepository(given, terminal),
  { longest = COMMAND_MS, pacer = (send) => send }: GitHubLimits = {},
): Promise<T> {
  const server = serverFor(terminal);
  const deadline = terminal.now() + longest;
  const client = createClient({
    certificates: certificatesAt(given.text('ca-certificates')),
    environment: terminal.env,
    now: terminal.now,
    deadline,
  });
  const sleep = terminal.sleep ?? (async (milliseconds: number): Promise<void> => await wait(milliseconds));
  const again = { now: terminal.now, sleep, random: () => 0.5, deadline, passing: passingGraphQl };
  try {
    return await use({
      api: createApi(server, token, retrying(pacer(client.send), again)),
      to: { server, token, send: client.send, repository },
      client,
      deadline,
    });
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    throw new UsageError(error.message, error.hint ?? 'see `gh auth status`, and try again', { cause: error });
  } finally {
    client.close();
  }
}

/** The authorities in a file of PEM. @throws UsageError where it holds none */
export function certificatesAt(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const read = readText(path);
  if (read.kind === 'text' && read.text.includes('-----BEGIN CERTIFICATE-----')) return read.text;
  throw new UsageError(`${quote(path)} holds no PEM certificate`, 'give the CA of the server with `--ca-certificates`');
}

import { setTimeout as wait } from 'node:timers/promises';
import type { GitHubApi } from '../../github/api.ts';
import { keepingApi } from '../../github/kept-answers.ts';
import { pacedApi } from '../../github/paced-api.ts';
import { safeLine } from '../../report/safe-line.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CommandLine } from '../command.ts';
import { ownToken, policyRepository, serverFor, withGitHub } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Collection, openCollection } from './collection-file.ts';
import { planText } from './collection-plan.ts';
import type { FolderReview } from './read-folder.ts';
import { type OnlineTarget, openPolicyOnline, readPolicyOnline } from './read-online.ts';

/** How far back runs are listed without `--since`. */
const USUAL_LISTED_SECONDS = 30 * 86_400;
/** Longest time for one policy: GitHub's limits are by the hour, and are waited for. */
const MAX_POLICY_MS = 2 * 3_600_000;
const [TOLD_REQUESTS, TOLD_WAIT_MS] = [100, 3000];

/** What is asked, with which token, and what is told of it. */
interface OnlineReview {
  readonly token: string;
  readonly targets: readonly OnlineTarget[];
  readonly collection: Collection | undefined;
}

/** Reads every policy and what it governs at GitHub. @throws UsageError for what was given and cannot be used */
export async function readFromGitHub(
  given: CommandLine,
  terminal: Terminal,
  since: number,
): Promise<readonly FolderReview[]> {
  const { token, targets, collection } = onlineReview(given, terminal, since);
  const read: FolderReview[] = [];
  for (const target of targets)
    read.push(
      await askPaced(given, terminal, { token, target, collection }, async (api) => readPolicyOnline(api, target)),
    );
  if (collection?.finish() === false)
    terminal.stderr.write('grantgate: GitHub did not answer everything: the same command asks for the rest\n');
  return read;
}

/** Says how many requests a review would take, and makes none but those that say it. */
export async function estimateReview(given: CommandLine, terminal: Terminal): Promise<number> {
  const { token, targets } = onlineReview(given, terminal, 0);
  for (const target of targets)
    await askPaced(given, terminal, { token, target, collection: undefined }, async (api) => {
      const { policy } = await openPolicyOnline(api, target);
      terminal.stdout.write(`${safeLine(planText(policy))}\n`);
    });
  return 0;
}

function onlineReview(given: CommandLine, terminal: Terminal, since: number): OnlineReview {
  const stray = ['access', 'evidence'].find((name) => given.has(name));
  if (stray !== undefined)
    throw new UsageError(`\`--${stray}\` and \`--online\` are both given`, 'GitHub is asked for that: leave it out');
  const token = ownToken(terminal);
  if (token === undefined)
    throw new UsageError('there is no token to ask GitHub with', 'set GH_TOKEN (`gh auth token` shows yours)');
  const homes = given.has('policy-repository') ? given.texts('policy-repository') : [policyRepository(given, terminal)];
  const root = (given.text('policy-path') ?? USUAL_ACCESS).replace(/\/+$/, '');
  const listed = since === 0 ? terminal.now() - USUAL_LISTED_SECONDS * 1000 : since;
  const tell = (what: string): unknown => terminal.stderr.write(`grantgate: ${safeLine(what)}\n`);
  return {
    token,
    collection: collectionAt(given.text('collect'), { homes, root }, terminal, tell),
    targets: homes.map((home) => ({
      home,
      root,
      gate: given.text('gate'),
      since: given.has('records') ? listed : undefined,
      now: terminal.now(),
      tell: (what: string) => void tell(what),
    })),
  };
}

function collectionAt(
  file: string | undefined,
  about: { readonly homes: readonly string[]; readonly root: string },
  terminal: Terminal,
  tell: (what: string) => unknown,
): Collection | undefined {
  if (file === undefined) return undefined;
  const collection = openCollection(terminal.cwd, file, { server: serverFor(terminal).url, ...about }, terminal.now());
  if (collection.found > 0)
    tell(
      `goes on with ${file}: ${collection.found} answers are there, the first of them since ` +
        new Date(collection.begun).toISOString(),
    );
  return collection;
}

/** Asks GitHub within its limits, says how far it is and what it waits for, and keeps what was answered. */
async function askPaced<T>(
  given: CommandLine,
  terminal: Terminal,
  { token, target, collection }: Pick<OnlineReview, 'token' | 'collection'> & { readonly target: OnlineTarget },
  use: (api: GitHubApi) => Promise<T>,
): Promise<T> {
  const { home, tell } = target;
  const pause = terminal.sleep ?? (async (milliseconds: number): Promise<void> => await wait(milliseconds));
  const sleep = async (milliseconds: number): Promise<void> => {
    if (milliseconds >= TOLD_WAIT_MS)
      tell(`${home}: waits ${Math.ceil(milliseconds / 1000)} s, as GitHub's limits ask`);
    await pause(milliseconds);
  };
  const onSent = (sent: number): void => {
    if (sent % TOLD_REQUESTS === 0) tell(`${home}: ${sent} requests so far`);
  };
  return await withGitHub(
    given,
    { ...terminal, sleep },
    token,
    async ({ api }) => {
      const paced = pacedApi(api, { now: terminal.now, sleep, onSent });
      return await use(collection === undefined ? paced : keepingApi(paced, collection));
    },
    home,
    MAX_POLICY_MS,
  );
}

import { USUAL_ACCESS } from '../check/options.ts';
import { safeLine } from '../../report/safe-line.ts';
import type { CommandLine } from '../command.ts';
import { ownToken, policyRepository, serverFor } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Collection, openCollection } from './collection-file.ts';
import { planText } from './collection-plan.ts';
import { type OnlineSession, openOnlineSession } from './online-session.ts';
import type { FolderReview } from './read-folder.ts';
import { type OnlineTarget, openPolicyOnline, readPolicyOnline } from './read-online.ts';

/** How far back runs are listed without `--since`. */
const USUAL_LISTED_SECONDS = 30 * 86_400;

/** What is asked of GitHub, and how. */
export interface OnlineReview {
  readonly session: OnlineSession;
  readonly targets: readonly OnlineTarget[];
  readonly collection: Collection | undefined;
}

/** Reads every policy and what it governs at GitHub. @throws UsageError for what was given and cannot be used */
export async function readFromGitHub({ session, targets }: OnlineReview): Promise<readonly FolderReview[]> {
  const read: FolderReview[] = [];
  for (const target of targets)
    read.push(await session.ask(target.home, async (api) => await readPolicyOnline(api, target)));
  return read;
}

/** Says what was sent, and whether something is still missing: nothing is asked after it. */
export function finishOnline({ session, collection }: OnlineReview): void {
  const sent = session.sent();
  session.tell(`sent ${sent} ${sent === 1 ? 'request' : 'requests'} to GitHub`);
  if (collection?.finish() === false)
    session.tell('GitHub did not answer everything: the same command asks for the rest');
}

/** Says how many requests a review would take, and makes none but those that say it. */
export async function estimateReview(given: CommandLine, terminal: Terminal): Promise<number> {
  const { session, targets } = openOnlineReview(given, terminal, 0);
  for (const target of targets)
    await session.ask(target.home, async (api) => {
      const { policy } = await openPolicyOnline(api, target);
      terminal.stdout.write(`${safeLine(planText(policy))}\n`);
    });
  return 0;
}

/** @throws UsageError for what was given and cannot be used */
export function openOnlineReview(given: CommandLine, terminal: Terminal, since: number): OnlineReview {
  const stray = ['access', 'evidence'].find((name) => given.has(name));
  if (stray !== undefined)
    throw new UsageError(`\`--${stray}\` and \`--online\` are both given`, 'GitHub is asked for that: leave it out');
  const token = ownToken(terminal);
  if (token === undefined)
    throw new UsageError('there is no token to ask GitHub with', 'set GH_TOKEN (`gh auth token` shows yours)');
  const homes = given.has('policy-repository') ? given.texts('policy-repository') : [policyRepository(given, terminal)];
  const root = (given.text('policy-path') ?? USUAL_ACCESS).replace(/\/+$/, '');
  const listed = since === 0 ? terminal.now() - USUAL_LISTED_SECONDS * 1000 : since;
  const collection = given.has('estimate') ? undefined : collectionAt(given.text('collect'), { homes, root }, terminal);
  const session = openOnlineSession(given, terminal, { token, collection });
  if (collection !== undefined && collection.found > 0)
    session.tell(
      `goes on with ${given.text('collect') ?? ''}: ${collection.found} answers are there, the first of them since ` +
        new Date(collection.begun).toISOString(),
    );
  return {
    session,
    collection,
    targets: homes.map((home) => ({
      home,
      root,
      gate: given.text('gate'),
      since: given.has('records') ? listed : undefined,
      now: terminal.now(),
      tell: session.tell,
    })),
  };
}

function collectionAt(
  file: string | undefined,
  about: { readonly homes: readonly string[]; readonly root: string },
  terminal: Terminal,
): Collection | undefined {
  if (file === undefined) return undefined;
  return openCollection(terminal.cwd, file, { server: serverFor(terminal).url, ...about }, terminal.now());
}

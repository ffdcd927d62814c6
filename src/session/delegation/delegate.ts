import { isDeepStrictEqual } from 'node:util';
import { type FetchDocument, KeySetError, keysOfEntry } from '../../delegation/verify/key-set.ts';
import { spentName } from '../../delegation/verify/once.ts';
import { namedUnverified, selectEntry, type Verified, verifyDelegation } from '../../delegation/verify/verify.ts';
import { FactError } from '../../github/fact-error.ts';
import { fetchPersonFiles, type PersonFiles } from '../../github/person-files.ts';
import { fetchRepositoryAbout } from '../../github/repository-about.ts';
import { isApp } from '../../policy/account.ts';
import { entriesFor } from '../../policy/delegation/entry.ts';
import { knownPerson, principalRun } from '../../policy/delegation/principal-run.ts';
import { isSameName } from '../../policy/fold.ts';
import { actorOf, holdersOf } from '../../policy/principal.ts';
import type { Run } from '../../policy/run.ts';
import { peopleOfPolicy } from '../people-file.ts';
import type { Session } from '../start-requests.ts';
import type { Sources } from '../sources.ts';
import type { GivenDispatch } from './given-dispatch.ts';
import { withAccount } from './person-account.ts';
import { sentDispatch } from './sent-dispatch.ts';
import { askSpent, type SpentAhead } from './spent-ahead.ts';

/** What is known of the person behind a dispatch while it is still being verified. */
export interface Delegating {
  /** The run as that of the person whom the token names: good for asking ahead, never for deciding. */
  readonly guess: Run;
  /** Her grants, and tags that revoke all of hers. */
  readonly files: PersonFiles | undefined;
  /** Turns what was learnt about the guess into the run that is decided on. @throws FactError */
  readonly confirm: (run: Run) => Promise<Run>;
  /** What the token is spent as, where it is good; `undefined` where it is not. */
  readonly spent: () => Promise<string | undefined>;
  /** What spending it needs, asked already; `undefined` where nothing is going to be spent. */
  readonly ahead: SpentAhead | undefined;
}

/**
 * Begins to verify whom a dispatch names, and reads what she may have meanwhile. Only entries of the account that the
 * verified token of the job names as the actor are looked at.
 *
 * INVARIANT: the run that `confirm` gives is the person's only when the token is good, and names just her whose grants
 * were read.
 * @throws FactError when something could not be read
 */
export async function delegate(
  given: GivenDispatch,
  session: Session,
  sources: Sources,
  run: Run,
  issuers: readonly string[],
): Promise<Delegating> {
  const entries = sources.policy?.ok === true ? (sources.policy.value.delegation ?? []) : [];
  const actor = actorOf(run);
  const own = entriesFor(entries, { id: run.actor_id, login: run.actor, isApp: isApp(actor) });
  const selected = selectEntry(given.token, own, issuers);
  if (!selected.ok) return refusedAtOnce(principalRun(run, selected.outcome, undefined, undefined));
  const verifying = askVerified(selected, given, session, sources, run, issuers);
  // heard by whoever confirms
  verifying.catch(() => undefined);
  const named = namedUnverified(selected);
  const { policyPath } = session.facts.inputs;
  const people = peopleOfPolicy(sources.files.people, policyPath);
  const listed = named === undefined ? undefined : knownPerson(named, people);
  const ahead = listed?.ok === true ? askSpent(session, sources.files, run, spentName(selected.token)) : undefined;
  const { person, login } = await withAccount(listed, session);
  const outcome =
    named === undefined ? undefined : ({ kind: 'named', entry: selected.entry.name, person: named } as const);
  const guess = outcome === undefined ? run : principalRun(run, outcome, person, login);
  const isKnown = guess.delegation?.person !== undefined;
  const { api } = session.transport;
  const files = isKnown ? await fetchPersonFiles(api, sources.files, policyPath, holdersOf(guess)) : undefined;
  return {
    guess,
    files,
    confirm: async (learnt) => {
      const { outcome: verified } = await verifying;
      if (verified.kind !== 'named') return principalRun(run, verified, undefined, undefined);
      if (!isDeepStrictEqual(verified, outcome))
        throw new FactError('the token names somebody else than was looked up', 'start the run again');
      return learnt;
    },
    spent: async () => (await verifying).spent,
    ahead,
  };
}

function refusedAtOnce(guess: Run): Delegating {
  return {
    guess,
    files: undefined,
    confirm: async () => await Promise.resolve(guess),
    spent: async () => await Promise.resolve(undefined),
    ahead: undefined,
  };
}

/** @throws FactError when the keys cannot be had */
async function askVerified(
  selected: Parameters<typeof verifyDelegation>[0],
  given: GivenDispatch,
  session: Session,
  sources: Sources,
  run: Run,
  issuers: readonly string[],
): Promise<Verified> {
  const { entry } = selected;
  // not made again: a server that hangs is not waited for twice
  const { send } = session.transport.client;
  const fetch: FetchDocument = async (url) =>
    await send({ method: 'GET', url, headers: { accept: 'application/json' } });
  try {
    // both at once: the keys may be at another server
    const keys = entry.kind === 'github' ? undefined : keysOfEntry(entry, fetch);
    keys?.catch(() => undefined);
    return await verifyDelegation(selected, await sentDispatch(given, session, sources, run), {
      keysOf: async () => (await keys) ?? [],
      comment: async () => ({
        issuers,
        keys: (await session.pending.keys).keys,
        repository: run.repository,
        defaultBranch: await defaultBranchOfRun(session, sources, run),
      }),
    });
  } catch (error) {
    if (!(error instanceof KeySetError)) throw error;
    throw new FactError(error.message, error.hint, { cause: error });
  }
}

/** The default branch of the repository of the run, by GitHub's own word. */
async function defaultBranchOfRun({ transport }: Session, { files }: Sources, run: Run): Promise<string> {
  return isSameName(files.repository, run.repository)
    ? files.branch
    : (await fetchRepositoryAbout(transport.api, run.repository)).defaultBranch;
}

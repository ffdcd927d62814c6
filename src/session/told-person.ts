import { fetchPersonFiles } from '../github/person-files.ts';
import { isApp } from '../policy/account.ts';
import type { DelegationOutcome } from '../policy/delegation/delegated.ts';
import { type DelegationEntry, entriesFor } from '../policy/delegation/entry.ts';
import { knownPerson, principalRun } from '../policy/delegation/principal-run.ts';
import type { ToldDelegation } from '../policy/delegation/told.ts';
import { actorOf, holdersOf } from '../policy/principal.ts';
import type { Run } from '../policy/run.ts';
import type { Delegating } from './delegation/delegate.ts';
import { withAccount } from './delegation/person-account.ts';
import { peopleOfPolicy } from './people-file.ts';
import type { Sources } from './sources.ts';
import type { Session } from './start-requests.ts';

/**
 * The run as that of the person whom a tool would name, taken at its word: people, accounts and grants are looked up as
 * the gate looks them up, and nobody has seen a token. Good for an answer, never for going on.
 * @throws FactError when something could not be read
 */
export async function toldPerson(
  told: ToldDelegation,
  session: Session,
  sources: Sources,
  run: Run,
): Promise<Delegating> {
  const { outcome } = told;
  const sender = senderOf(outcome, sources, run);
  if (outcome.kind !== 'named' || sender === undefined)
    return asIs(principalRun(run, outcome.kind === 'named' ? notOfTool(outcome) : outcome, undefined, undefined));
  const { policyPath } = session.facts.inputs;
  const listed = knownPerson(outcome.person, peopleOfPolicy(sources.files.people, policyPath));
  const { person, login } = await withAccount(listed, session);
  const guess = principalRun(run, outcome, person, login);
  const files =
    guess.delegation?.person === undefined
      ? undefined
      : await fetchPersonFiles(session.transport.api, sources.files, policyPath, holdersOf(guess));
  return { ...asIs(guess), files };
}

function asIs(guess: Run): Delegating {
  return {
    guess,
    files: undefined,
    confirm: async (learnt) => await Promise.resolve(learnt),
    spent: async () => await Promise.resolve(undefined),
    ahead: undefined,
  };
}

/** The entry that was told of, where it is one of whoever sends the dispatch. */
function senderOf(outcome: DelegationOutcome, { policy }: Sources, run: Run): DelegationEntry | undefined {
  const entries = policy?.ok === true ? (policy.value.delegation ?? []) : [];
  const own = entriesFor(entries, { id: run.actor_id, login: run.actor, isApp: isApp(actorOf(run)) });
  return own.find(({ name }) => name === outcome.entry);
}

function notOfTool({ entry }: DelegationOutcome & { readonly kind: 'named' }): DelegationOutcome {
  return { kind: 'invalid', entry, fault: { kind: 'sender' } };
}

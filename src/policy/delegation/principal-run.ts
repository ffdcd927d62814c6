import type { Run } from '../run.ts';
import type { ClaimedAccounts, Delegation, DelegationOutcome, NamedPerson, UnknownPerson } from './delegated.ts';
import { type PeopleFile, personWith } from './people.ts';

/** What stands for the number of an account where a person has none: no account has it. */
export const NO_ACCOUNT = '0';

/** A person as she is known, or why she is not. */
export type KnownPerson =
  | {
      readonly ok: true;
      readonly id?: string;
      readonly login?: string;
      readonly handle?: string;
      readonly name?: string;
    }
  | { readonly ok: false; readonly why: UnknownPerson };

/** Who a token names. Handles and identities are those of `people.yml`, compared exactly. */
export function knownPerson(named: NamedPerson, people: PeopleFile): KnownPerson {
  if (named.kind === 'account')
    return { ok: true, id: named.id, ...(named.login === undefined ? {} : { login: named.login }) };
  if (people === undefined) return { ok: false, why: { kind: 'no-file' } };
  if (!people.ok) return { ok: false, why: { kind: 'void-file', problem: people.problems[0] } };
  const handle = named.kind === 'handle' ? named.handle : personWith(people.value, named.issuer, named.subject);
  const person = handle === undefined ? undefined : people.value.people.get(handle);
  if (handle === undefined || person === undefined) return { ok: false, why: named };
  return {
    ok: true,
    handle,
    name: person.name,
    ...(person.github === undefined ? {} : { id: String(person.github) }),
  };
}

/**
 * The run as that of the person whom a tool names. Its first attempt is hers alone, since the tool pressed for her; of
 * a later one, whoever pressed is still to be covered. `login` is that of her account, which only GitHub knows;
 * `undefined` where she has none or it is not known.
 *
 * INVARIANT: without a token that is good, and a person who is known, the run stays the tool's.
 */
export function principalRun(
  run: Run,
  outcome: DelegationOutcome,
  person: KnownPerson | undefined,
  login: string | undefined,
): Run {
  const delegation = delegationOf(run, outcome, person, login);
  if (delegation.person === undefined || person?.ok !== true) return { ...run, delegation };
  const id = person.id ?? NO_ACCOUNT;
  const actor = delegation.hasAccount === true ? (login ?? '') : (delegation.handle ?? '');
  const isFirst = run.run_attempt === '1' && run.triggering_actor_id === run.actor_id;
  const { actor_type: _, triggering_actor_type: pressing, ...rest } = run;
  return {
    ...rest,
    delegation,
    actor,
    actor_id: id,
    actor_type: 'User',
    ...(isFirst
      ? { triggering_actor: actor, triggering_actor_id: id, triggering_actor_type: 'User' }
      : pressing === undefined
        ? {}
        : { triggering_actor_type: pressing }),
  };
}

/** What a run says of its accounts. */
function claimedAccounts(run: Run): ClaimedAccounts {
  return {
    actor: run.actor,
    actor_id: run.actor_id,
    triggering_actor: run.triggering_actor,
    triggering_actor_id: run.triggering_actor_id,
    ...(run.actor_type === undefined ? {} : { actor_type: run.actor_type }),
    ...(run.triggering_actor_type === undefined ? {} : { triggering_actor_type: run.triggering_actor_type }),
  };
}

/** The accounts of a run as GitHub names them, whoever is behind it. */
export function accountsOf(run: Run): ClaimedAccounts {
  return run.delegation?.claimed ?? claimedAccounts(run);
}

function delegationOf(
  run: Run,
  outcome: DelegationOutcome,
  person: KnownPerson | undefined,
  login: string | undefined,
): Delegation {
  const tool = { claimed: claimedAccounts(run) };
  const entry = outcome.entry === undefined ? {} : { entry: outcome.entry };
  if (outcome.kind !== 'named') return { ...tool, ...entry, refused: outcome };
  const unknown = (why: UnknownPerson): Delegation => ({ ...tool, ...entry, refused: { kind: 'unknown-person', why } });
  if (person === undefined) return unknown({ kind: 'no-file' });
  if (!person.ok) return unknown(person.why);
  const hasAccount = person.id !== undefined && login !== undefined;
  // whose account it is decides which grants are hers, and who may not approve them
  if (person.handle === undefined && !hasAccount) return unknown({ kind: 'account', id: person.id ?? NO_ACCOUNT });
  return {
    ...tool,
    ...entry,
    person: outcome.person,
    hasAccount,
    ...(person.handle === undefined ? {} : { handle: person.handle }),
    ...(person.name === undefined ? {} : { name: person.name }),
  };
}

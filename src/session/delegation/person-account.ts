import { fetchAccountNumbered } from '../../github/numbered-accounts.ts';
import { isApp } from '../../policy/account.ts';
import type { KnownPerson } from '../../policy/delegation/principal-run.ts';
import type { Session } from '../start-requests.ts';

/**
 * A person with the login that her account has today, where she has one.
 *
 * INVARIANT: who has an account according to the reviewed file is let in only while that account is there: by its login
 * her grants are found, and what revokes them.
 * @throws FactError when it cannot be looked up
 */
export async function withAccount(
  person: KnownPerson | undefined,
  session: Session,
): Promise<{ readonly person: KnownPerson | undefined; readonly login: string | undefined }> {
  if (person?.ok !== true || person.id === undefined) return { person, login: undefined };
  const login = await loginOf(person.id, session);
  return login === undefined
    ? { person: { ok: false, why: { kind: 'account', id: person.id } }, login }
    : { person, login };
}

/** The login that the account of a number has today; `undefined` where there is none that is a person's. */
async function loginOf(number: string, { pending, transport }: Session): Promise<string | undefined> {
  const id = Number(number);
  if (!Number.isSafeInteger(id)) return undefined;
  const found = await (pending.account?.id === id ? pending.account.found : fetchAccountNumbered(transport.api, id));
  // GitHub's own agents are apps, whatever type they are given
  return found?.id === id && !isApp({ ...found, id: number }) ? found.login : undefined;
}

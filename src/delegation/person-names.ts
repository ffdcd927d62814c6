import { createHash } from 'node:crypto';
import type { Account } from '../policy/account.ts';
import { handleOf, type ListedPerson, type People } from '../policy/delegation/people.ts';
import { isSameName } from '../policy/fold.ts';
import { holderFolder, holderOf, KIND_FOLDERS } from '../policy/holder.ts';
import { accountsOfAll } from '../policy/principal.ts';
import type { Run } from '../policy/run.ts';
import { accountPlace, ACCOUNTS } from '../policy/tags.ts';

/** An account at an identity provider. */
type ProviderAccount = NonNullable<ListedPerson['identities']>[number];

/**
 * What follows `grantgate/revoked/` in the tag that revokes an account at an identity provider: SHA-256 of issuer and
 * subject, since neither can be part of a tag. A provider may compare without case.
 */
export function providerAccountPlace({ issuer, subject }: ProviderAccount): string {
  return `${ACCOUNTS}/${createHash('sha256').update(`${issuer}\n${subject.toLowerCase()}`).digest('hex')}`;
}

/** Every name of a person of `people.yml` that a tag can have after `grantgate/revoked/`, but for her login. */
export function namesOfPerson(handle: string, { github, identities = [] }: ListedPerson): readonly string[] {
  return [
    `${KIND_FOLDERS.person}/${handle}`,
    ...(github === undefined ? [] : [accountPlace(github)]),
    ...identities.map(providerAccountPlace),
  ];
}

/** The same of all people of `people.yml` who have a part in a run, by their accounts or named by a tool. */
export function namesInFile(people: People, run: Run): readonly string[] {
  const handles = [...accountsOfAll(run).map((id) => handleOf(people, id)), run.delegation?.handle];
  return [...new Set(handles)].flatMap((handle) => {
    const person = handle === undefined ? undefined : people.people.get(handle);
    return handle === undefined || person === undefined ? [] : namesOfPerson(handle, person);
  });
}

/**
 * Every place, after `grantgate/revoked/`, at which a tag keeps out whoever is revoked at one of them, whatever becomes
 * of login, handle or entry. `place` is a folder of grants or an account's; `account` is hers, as far as it is known.
 */
export function everyPlace(place: string, account: Account | undefined, people: People | undefined): readonly string[] {
  const [kind, handle = ''] = place.split('/');
  const named = kind === KIND_FOLDERS.person ? handle : undefined;
  const linked =
    named ?? (account?.id === undefined || people === undefined ? undefined : handleOf(people, account.id));
  const person = linked === undefined ? undefined : people?.people.get(linked);
  const folder = account === undefined ? place : holderFolder(holderOf(account));
  return [
    ...new Set([
      place,
      ...(isSameName(folder, place) ? [] : [folder]),
      ...(account?.id === undefined ? [] : [accountPlace(account.id)]),
      ...(linked === undefined || person === undefined ? [] : namesOfPerson(linked, person)),
    ]),
  ];
}

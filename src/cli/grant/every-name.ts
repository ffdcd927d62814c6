import { everyPlace } from '../../delegation/person-names.ts';
import type { GitHubApi } from '../../github/api.ts';
import type { BrakeFacts } from '../../github/brakes.ts';
import { FactError } from '../../github/fact-error.ts';
import { fetchAccountNamed, fetchAccountNumbered, type NumberedAccount } from '../../github/numbered-accounts.ts';
import type { Account } from '../../policy/account.ts';
import { parsePeople, type People, type PeopleFile } from '../../policy/delegation/people.ts';
import { isSameName } from '../../policy/fold.ts';
import { type GrantFile, parseGrant } from '../../policy/grant.ts';
import { nearest } from '../../policy/nearest.ts';
import { ACCOUNTS } from '../../policy/tags.ts';
import { quote } from '../../report/safe-line.ts';
import { readAllGrants, readPeopleFile } from '../check/access.ts';
import { UsageError } from '../usage-error.ts';
import type { RevokeTarget } from './target.ts';

/** Every name of whoever is revoked, as tags have them after `grantgate/revoked/`, and what is not known. */
export interface EveryName {
  readonly places: readonly string[];
  readonly notes: readonly string[];
  /** A name could not be read: there may be more. */
  readonly isPartial?: true;
}

/**
 * Finds every name of a holder or an account. What cannot be read keeps nobody from revoking what is known.
 * @throws UsageError for a handle that is nobody's
 */
export async function findEveryName(
  api: GitHubApi,
  { place }: Pick<RevokeTarget, 'place'>,
  { people: peopleText, folder = [] }: Pick<BrakeFacts, 'people' | 'folder'>,
): Promise<EveryName> {
  const [kind = '', name = ''] = place.split('/');
  if (kind === 'teams') return { places: [place], notes: [] };
  const people = peopleText === undefined ? undefined : parsePeople(peopleText, 'people.yml');
  if (kind === 'people') refuseUnlisted(name, people);
  const read = people?.ok === true ? people.value : undefined;
  const broken =
    people?.ok === false
      ? ['`people.yml` is broken, so it is not known what else to revoke: mend it, and start this again.']
      : [];
  const { account, note, isPartial } = await accountOfPlace(api, kind, name, read);
  const files = folder.map(({ name: file, text }) => parseGrant(text ?? '', `${place}/${file}`, file));
  // a login may belong to another account by now: that of the grants is meant as well
  const others = numbersOf(files).flatMap((id) => placesOfNumber(place, id, read));
  return {
    places: [...new Set([...everyPlace(place, account, read), ...others])],
    notes: [...broken, ...(note === undefined ? [] : [note])],
    ...(broken.length > 0 || isPartial === true ? { isPartial: true } : {}),
  };
}

interface FoundAccount {
  readonly account?: Account;
  readonly note?: string;
  readonly isPartial?: true;
}

/** The account of a place, which GitHub alone knows by both login and number. */
async function accountOfPlace(
  api: GitHubApi,
  kind: string,
  name: string,
  people: People | undefined,
): Promise<FoundAccount> {
  const number = kind === ACCOUNTS ? Number(name) : kind === 'people' ? people?.people.get(name)?.github : undefined;
  if (kind === 'people' && number === undefined) return {};
  const id = number === undefined ? {} : { id: String(number) };
  try {
    const found: NumberedAccount | undefined =
      number === undefined
        ? await fetchAccountNamed(api, kind === 'apps' ? `${name}[bot]` : name)
        : await fetchAccountNumbered(api, number);
    if (found !== undefined) return { account: { login: found.login, id: String(found.id), type: found.type } };
    return {
      note:
        number === undefined
          ? `No account is called ${quote(name)} today. If it was renamed, revoke its number as well: ` +
            '`grantgate grant revoke accounts/<number>`.'
          : `There is no account ${number} any more.`,
    };
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    const what = 'id' in id ? `which login the account ${number} has` : `which number the account ${quote(name)} has`;
    return { note: `It is not known ${what}: ${error.message}. Start this again later.`, isPartial: true };
  }
}

/** INVARIANT: a tag for a handle that is nobody's is never taken for a person who was revoked. */
function refuseUnlisted(handle: string, people: PeopleFile): void {
  if (people?.ok === false || people?.value.people.has(handle) === true) return;
  const near = nearest(handle, [...(people?.value.people.keys() ?? [])]);
  throw new UsageError(
    `there is nobody called ${quote(handle)} in \`people.yml\` at the default branch`,
    near === undefined
      ? 'nobody is let in by that handle. Revoke her by what she has elsewhere: `users/<login>` or `accounts/<number>`'
      : `did you mean \`people/${near}\`?`,
  );
}

/** The same as far as a clone knows it, offline: handles and their accounts, and the numbers that grants name. */
export function namesOfClone(access: string, place: string): EveryName {
  const [kind = '', name = ''] = place.split('/');
  const people = readOr(() => readPeopleFile(access));
  const read = people?.ok === true ? people.value : undefined;
  const numbers = kind === ACCOUNTS ? [name] : kind === 'people' ? [] : numbersInGrants(access, place);
  const places = numbers.flatMap((id) => placesOfNumber(place, id, read));
  const login = kind === 'users' ? `\`gh api users/${name} --jq .id\`` : undefined;
  return {
    places: [...new Set([...everyPlace(place, undefined, read), ...places])],
    notes: [
      ...(people?.ok === false ? ['people.yml is broken, so it is not known what else to revoke'] : []),
      ...(numbers.length === 0 && login !== undefined
        ? [`a new login does not change the number of an account: ${login} tells it, and accounts/<number> revokes it`]
        : []),
      ...(kind === 'people' && read !== undefined && !read.people.has(name)
        ? [`there is nobody called ${quote(name)} in people.yml of this clone`]
        : []),
    ],
  };
}

/** Those of a number without its login, which only GitHub knows. */
function placesOfNumber(place: string, id: string, people: People | undefined): readonly string[] {
  const account = { login: '', id };
  const [, ...others] = everyPlace(place, account, people);
  return others.filter((other) => !other.endsWith('/'));
}

function numbersInGrants(access: string, place: string): readonly string[] {
  const grants = readOr(() => readAllGrants(access)) ?? [];
  return numbersOf(grants.filter(({ id }) => isSameName(id.slice(0, id.lastIndexOf('/')), place)));
}

/** Numbers of the accounts that grants name. */
function numbersOf(files: readonly (GrantFile | undefined)[]): readonly string[] {
  const ids = files.flatMap((file) => (file?.ok === true ? (file.grant['principal-id'] ?? []) : []));
  return [...new Set(ids)].map(String);
}

/** What of a clone can be read: nothing of it must keep anybody from revoking. */
function readOr<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

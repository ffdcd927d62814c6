import { namesInFile } from '../delegation/person-names.ts';
import { faultOf, FactError } from '../github/fact-error.ts';
import type { SourceFile } from '../github/policy-query.ts';
import { fetchRevocations } from '../github/revocations.ts';
import { NO_PEOPLE_FILE } from '../policy/delegation/people.ts';
import type { Fault } from '../policy/fault.ts';
import { KIND_FOLDERS } from '../policy/holder.ts';
import { accountsOfAll } from '../policy/principal.ts';
import { accountPlace, ACCOUNTS, NO_TAGS, REVOKED, type SeenTags } from '../policy/tags.ts';
import type { Established } from './establish.ts';
import { peopleOfPolicy } from './people-file.ts';
import type { Session } from './start-requests.ts';

/** Further names that the people of a run have by `people.yml`, and the tags that revoke them as such. */
export interface Linked {
  readonly names?: readonly string[];
  readonly tags: SeenTags;
  readonly unavailable?: Fault;
}

const NOBODY: Linked = { tags: NO_TAGS };

/**
 * Finds out whether somebody of the run is revoked by a name that `people.yml` tells, whoever names her by what: she
 * starts the run herself, presses its button, or is named by a tool. Asks nothing while no such name is revoked.
 *
 * INVARIANT: where a person is revoked, nobody is let in before it is known who that is, by a file that is there.
 */
export async function askLinked(
  session: Session,
  { files, run }: Established,
  file: Promise<SourceFile | undefined>,
): Promise<Linked> {
  if (!files.hasRevokedPeople) return NOBODY;
  const { api } = session.transport;
  const root = session.facts.inputs.policyPath;
  try {
    const people = peopleOfPolicy(await file, root);
    if (people === undefined) return { ...NOBODY, unavailable: NO_PEOPLE_FILE };
    if (!people.ok)
      return { ...NOBODY, unavailable: { message: `\`people.yml\` is broken: ${people.problems[0].message}` } };
    const names = namesInFile(people.value, run);
    // accounts are known already where all of them were read, and those of whoever was named came with her grants
    const asked = names.filter((name) =>
      name.startsWith(`${ACCOUNTS}/`)
        ? areAccountsUnread(files.tags)
        : name !== `${KIND_FOLDERS.person}/${run.delegation?.handle ?? ''}`,
    );
    return { names, tags: await fetchRevocations(api, files.repository, asked) };
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { ...NOBODY, unavailable: faultOf(error) };
  }
}

/** Whether more accounts are revoked than came with the first request. */
export function areAccountsUnread({ unread }: SeenTags): boolean {
  return unread.includes(`${REVOKED}/${ACCOUNTS}`);
}

/** The tags of the accounts of a run, where there are more of accounts than came along. @throws FactError */
export async function askAccounts(session: Session, { files, run }: Established): Promise<SeenTags> {
  if (!areAccountsUnread(files.tags)) return NO_TAGS;
  return await fetchRevocations(session.transport.api, files.repository, accountsOfAll(run).map(accountPlace));
}

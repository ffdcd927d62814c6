import { fetchPeople } from '../github/people-at.ts';
import type { SourceFile } from '../github/policy-query.ts';
import { parsePeople, type PeopleFile } from '../policy/delegation/people.ts';
import type { Sources } from './sources.ts';
import type { Session } from './start-requests.ts';

/**
 * The file of people where it is needed: it came along where a person may be named, and is read where one is revoked.
 * @throws FactError when it cannot be read
 */
export async function askPeopleFile(
  { facts, transport }: Session,
  { files }: Pick<Sources, 'files'>,
): Promise<SourceFile | undefined> {
  if (files.people !== undefined || !files.hasRevokedPeople) return files.people;
  return await fetchPeople(transport.api, files, facts.inputs.policyPath);
}

/** The people of the policy's repository, as they were read; `root` is the folder of the policy. */
export function peopleOfPolicy(people: SourceFile | undefined, root: string): PeopleFile {
  if (people === undefined) return undefined;
  const path = `${root}/${people.path}`;
  return people.text === undefined
    ? { ok: false, problems: [{ file: path, line: 0, column: 0, message: people.unreadable ?? 'it cannot be read' }] }
    : parsePeople(people.text, path);
}

import type { SourceFile } from '../github/policy-query.ts';
import { parsePeople, type PeopleFile } from '../policy/delegation/people.ts';

/** The people of the policy's repository, as they were read; `root` is the folder of the policy. */
export function peopleOfPolicy(people: SourceFile | undefined, root: string): PeopleFile {
  if (people === undefined) return undefined;
  const path = `${root}/${people.path}`;
  return people.text === undefined
    ? { ok: false, problems: [{ file: path, line: 0, column: 0, message: people.unreadable ?? 'it cannot be read' }] }
    : parsePeople(people.text, path);
}

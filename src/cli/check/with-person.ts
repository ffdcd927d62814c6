import { namesInFile } from '../../delegation/person-names.ts';
import { NO_PEOPLE_FILE } from '../../policy/delegation/people.ts';
import { toldPrincipal } from '../../policy/delegation/told.ts';
import { revokesPeople } from '../../policy/tags.ts';
import { readPeopleFile } from './access.ts';
import type { CheckInputs } from './inputs.ts';

/**
 * The run as that of the person whom a tool named, who is looked up in `people.yml` of the access folder; and who its
 * accounts are there, where a person is revoked.
 * @throws InputError when that cannot be read
 */
export function withPerson(folder: string, inputs: CheckInputs): CheckInputs {
  const { delegation } = inputs;
  const run = delegation === undefined ? inputs.run : toldPrincipal(inputs.run, delegation, readPeopleFile(folder));
  return { ...inputs, run, evidence: withPeopleNames(folder, { ...inputs, run }) };
}

function withPeopleNames(
  folder: string,
  { evidence, run }: Pick<CheckInputs, 'evidence' | 'run'>,
): CheckInputs['evidence'] {
  if (evidence === undefined || !revokesPeople(evidence.revoked)) return evidence;
  const people = readPeopleFile(folder);
  if (people === undefined) return { ...evidence, peopleUnavailable: NO_PEOPLE_FILE };
  if (people.ok) return { ...evidence, names: namesInFile(people.value, run) };
  const [{ message }] = people.problems;
  return { ...evidence, peopleUnavailable: { message: `\`people.yml\` is broken: ${message}` } };
}

import { toldPrincipal } from '../../policy/delegation/told.ts';
import { readPeopleFile } from './access.ts';
import type { CheckInputs } from './inputs.ts';

/**
 * The run as that of the person whom a tool named, who is looked up in `people.yml` of the access folder.
 * @throws InputError when that cannot be read
 */
export function withPerson(folder: string, inputs: CheckInputs): CheckInputs {
  const { run, delegation } = inputs;
  return delegation === undefined ? inputs : { ...inputs, run: toldPrincipal(run, delegation, readPeopleFile(folder)) };
}

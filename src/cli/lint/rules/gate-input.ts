import { InputError, readInputs } from '../../../inputs/inputs.ts';
import { INPUTS } from '../../../inputs/input-specs.ts';
import { nearest } from '../../../policy/nearest.ts';
import { caseless } from '../../../workflow/caseless.ts';
import { givenInput, inputPlace } from '../../gate/given.ts';
import type { GateRemark, GateRule } from '../../gate/gate-rule.ts';
import type { GateUse } from '../../gate/gate-use.ts';

/** Inputs of the root action only, each `true` or `false`. */
const ROOT_INPUTS = ['attest', 'upload-record'] as const;
/** Stands for what only the run will know. */
const LATER = 'given by the run';
const PEM = '-----BEGIN CERTIFICATE-----';

/** Inputs that the gate does not have, or with values that it does not take. */
export const gateInput: GateRule = {
  id: 'gate-input',
  severity: 'error',
  summary: 'A gate is given an input that it does not have, or a value that it does not take.',
  advice:
    'GitHub passes over an input that an action does not have, so what was meant has no effect; with a ' +
    'value that it does not take ' +
    'the gate stops. [Inputs](inputs.md) lists all of them.',
  check: (use) => (use.step.inputsExpression === undefined ? [...inputsNotThere(use), ...badValues(use)] : []),
};

function inputsNotThere(use: GateUse): readonly GateRemark[] {
  const isRoot = !/\/session(?:@|$)/.test(caseless(use.step.uses?.text.trim() ?? ''));
  const names = [...Object.keys(INPUTS), ...(isRoot ? ROOT_INPUTS : [])];
  return [...use.step.inputs.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => {
      const near = nearest(name, names);
      return {
        place: inputPlace(use, name),
        message: `the gate has no input \`${name}\``,
        hint: near === undefined ? 'docs/inputs.md lists all of them' : `did you mean \`${near}\`?`,
      };
    });
}

/** Asks the gate's own reader, and again without what it did not take, until it takes the rest. */
function badValues(use: GateUse): readonly GateRemark[] {
  const remarks: GateRemark[] = ROOT_INPUTS.filter(
    (name) => !['', 'true', 'false', undefined].includes(givenInput(use, name)),
  ).map((name) => ({
    place: inputPlace(use, name),
    message: `the input \`${name}\` takes \`true\`, \`false\`, not \`${givenInput(use, name) ?? ''}\``,
  }));
  const variables = variablesOf(use);
  for (;;) {
    const error = refusedInput(variables);
    if (error === undefined) return remarks;
    remarks.push({ place: inputPlace(use, error.input), message: error.message });
    const name = `INPUT_${error.input.toUpperCase()}`;
    if (!variables.has(name)) return remarks;
    if (error.input === 'token') variables.set(name, LATER);
    else variables.delete(name);
  }
}

function refusedInput(variables: ReadonlyMap<string, string>): InputError | undefined {
  try {
    // a file of certificates is there when the job runs
    readInputs(Object.fromEntries(variables), 'unnamed/repository', () => PEM);
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** The inputs as the runner will pass them; what only the run will know is anything that the gate takes. */
function variablesOf(use: GateUse): Map<string, string> {
  const isLater = (name: string): boolean => ['run', 'client-certificate', 'client-key', 'token'].includes(name);
  const given = [...use.step.inputs.keys()].flatMap((name): readonly (readonly [string, string])[] => {
    const value = givenInput(use, name) ?? (isLater(name) ? LATER : undefined);
    return value === undefined ? [] : [[`INPUT_${name.toUpperCase()}`, value]];
  });
  return new Map([['INPUT_TOKEN', LATER], ...given]);
}

import { known } from '../text.ts';
import type { ActionMeaning } from './action-meaning.ts';
import type { ActionUse } from './action-use.ts';
import { given } from './input-value.ts';

/** Inputs with which an action that is harmless otherwise runs what cannot be seen, unless they are `false`. */
export interface HidingInputs {
  readonly inputs: readonly string[];
  /** What it runs then, in a few words. */
  readonly why: string;
}

const NAMED_PROGRAM = 'a program that an input names';
const GRADLE_TASK = 'a task of the repository';

/** By name. Each was read off the action's own action.yml and code. */
export const HIDING_INPUTS: Readonly<Record<string, HidingInputs>> = {
  // `eval` of the text
  '8398a7/action-slack': { inputs: ['custom_payload'], why: 'a script in JavaScript' },
  'webfactory/ssh-agent': { inputs: ['ssh-agent-cmd', 'ssh-add-cmd', 'git-cmd'], why: NAMED_PROGRAM },
  'codecov/codecov-action': { inputs: ['binary', 'gcov_executable'], why: NAMED_PROGRAM },
  // until version 3
  'gradle/actions/setup-gradle': { inputs: ['arguments'], why: GRADLE_TASK },
  'crate-ci/typos': { inputs: ['write_changes'], why: 'which files it changes' },
};

/** Options of reviewdog, `-diff` among them, whose value is a command. */
const REVIEWDOG: HidingInputs = {
  inputs: ['reviewdog_flags', 'reviewdog-flags'],
  why: 'what options of reviewdog run',
};
const BY_NAME = new Map(Object.entries(HIDING_INPUTS).map(([name, one]) => [name.toLowerCase(), one]));

/** What an action that is harmless otherwise runs of what it was given. */
export function hiddenByInputs(name: string, use: ActionUse): Pick<ActionMeaning, 'opaque'> {
  const hiding = BY_NAME.get(name) ?? (name.startsWith('reviewdog/') ? REVIEWDOG : undefined);
  const isOn = (input: string): boolean => {
    const said = given(use, input);
    return said !== undefined && !/^false$/i.test(known(said.text) ?? '');
  };
  return hiding?.inputs.some(isOn) === true ? { opaque: hiding.why } : {};
}

import { known, join, type Text, textOf } from '../text.ts';
import { Unknown } from '../data.ts';
import type { ScriptInput } from './action-entry.ts';
import type { ActionScript, ActionSetting } from './action-meaning.ts';
import type { ActionUse } from './action-use.ts';
import { given, conditionHolds, splitList } from './input-value.ts';

/** A variable that all actions of an owner run. Source: the README of each of dflook/terraform-github-actions. */
const VARIABLE_SCRIPTS = [['dflook/', 'TERRAFORM_PRE_RUN']] as const;

/** All that an action runs of what it was given, as one script. */
export function readScripts(
  inputs: readonly ScriptInput[],
  use: ActionUse,
  setting: ActionSetting,
): ActionScript | undefined {
  const scripts = [
    ...variableScripts(use, setting),
    ...inputs.map((input) => readInputScript(input, use, setting)).filter((script) => script !== undefined),
  ];
  const [first, ...rest] = scripts;
  if (first === undefined) return undefined;
  return { ...first, source: rest.reduce<Text>((source, script) => join(source, ['\n'], script.source), first.source) };
}

function variableScripts(use: ActionUse, { setting }: ActionSetting): readonly ActionScript[] {
  return VARIABLE_SCRIPTS.flatMap(([owner, variable]) => {
    const source = use.name.toLowerCase().startsWith(owner) ? setting.variables.get(variable) : undefined;
    return source === undefined || source.length === 0 ? [] : [{ source, shell: 'bash', place: use.place }];
  });
}

function readInputScript(input: ScriptInput, use: ActionUse, setting: ActionSetting): ActionScript | undefined {
  if (!(input.when ?? []).every((condition) => conditionHolds(condition, use, setting))) return undefined;
  const said = given(use, input.input);
  const text = said?.text ?? (input.fallback === undefined ? undefined : textOf(input.fallback.literal));
  if (text === undefined) return undefined;
  return {
    source: input.program === undefined ? text : withProgram(input, input.program, text, use),
    shell: inputShell(input, use),
    place: said?.place ?? use.place,
  };
}

/** Each line with the program in front, the word and the option. */
function withProgram({ word, option, isWhole }: ScriptInput, program: string, text: Text, use: ActionUse): Text {
  const [wordValue, optionValue] = [word, option].map((one) =>
    one === undefined ? undefined : given(use, one.input)?.text,
  );
  const start =
    wordValue === undefined
      ? textOf(program)
      : join(textOf(`${program} `), quotedInput(join(textOf(word?.before ?? ''), wordValue)));
  const end = optionValue === undefined ? [] : join(textOf(` ${option?.name ?? ''} `), quotedInput(optionValue));
  const lines = isWhole === true ? [text] : splitList(text, /\n/);
  const commands = (lines.length === 0 ? [[]] : lines).map((line) =>
    join(start, line.length === 0 ? [] : [' '], line, end),
  );
  return commands.slice(1).reduce<Text>((script, command) => join(script, ['\n'], command), commands[0] ?? []);
}

/** One word of a shell, whatever is in it. */
function quotedInput(text: Text): Text {
  return textOf(
    "'",
    ...text.map((part) => (part instanceof Unknown ? part : part.replaceAll("'", String.raw`'\''`))),
    "'",
  );
}

/** A shell that is not known is left unknown by a name that no shell has. */
function inputShell({ shell }: ScriptInput, use: ActionUse): string {
  if (typeof shell === 'string') return shell;
  const said = given(use, shell.input)?.text;
  return said === undefined ? shell.otherwise : (known(said) ?? 'unknown');
}

import { Unknown } from '../data.ts';
import type { Place } from '../file/place.ts';
import { known, show, type Text, textOf } from '../text.ts';
import type { InputCondition } from './action-entry.ts';
import type { ActionSetting } from './action-meaning.ts';
import type { ActionUse } from './action-use.ts';

/** The value of an input that was given and is not empty, without the blanks around it. */
export function given(use: ActionUse, input: string): { readonly text: Text; readonly place: Place } | undefined {
  const found = use.inputs.get(input.toLowerCase());
  const text = trim(found?.text ?? []);
  return found === undefined || text.length === 0 ? undefined : { text, place: found.place };
}

/** Whether a condition holds, or may hold. */
export function conditionHolds(condition: InputCondition, use: ActionUse, setting: ActionSetting): boolean {
  const text = given(use, condition.input)?.text;
  if (condition.given === false) return text === undefined;
  if (condition.given === true) return text !== undefined;
  const value = known(text ?? textOf(condition.default ?? ''));
  if (value === undefined) return true;
  if (condition.isRunBranch === true) return value !== '' && (setting.branch === undefined || value === setting.branch);
  if (condition.is !== undefined) return condition.is.includes(value.toLowerCase());
  if (condition.startsWith !== undefined) return value.startsWith(condition.startsWith);
  return !(condition.not ?? []).includes(value);
}

/** Whether a condition holds, whatever unknown values turn out to be. */
export function surelyHolds(condition: InputCondition, use: ActionUse, setting: ActionSetting): boolean {
  const text = given(use, condition.input)?.text;
  return (text === undefined || known(text) !== undefined) && conditionHolds(condition, use, setting);
}

/** The names in a list; an empty one is none. */
export function splitList(text: Text, separators: RegExp): readonly Text[] {
  const names: (string | Unknown)[][] = [[]];
  for (const part of text) {
    if (part instanceof Unknown) {
      names.at(-1)?.push(part);
      continue;
    }
    const [first = '', ...rest] = part.split(separators);
    names.at(-1)?.push(first);
    for (const piece of rest) names.push([piece]);
  }
  return names.map((parts) => trim(textOf(...parts))).filter((name) => name.length > 0);
}

/** The text without blanks at its ends, as the toolkit's `getInput` gives it. */
export function trim(text: Text): Text {
  return textOf(
    ...text.map((part, index) =>
      typeof part === 'string' ? trimPart(part, index === 0, index === text.length - 1) : part,
    ),
  );
}

function trimPart(part: string, isFirst: boolean, isLast: boolean): string {
  const start = isFirst ? part.trimStart() : part;
  return isLast ? start.trimEnd() : start;
}

/** A text on one line, as much of it as an annotation needs. */
export function inputLine(text: string | Text): string {
  const line = (typeof text === 'string' ? text : show(text)).slice(0, 400).split(/\s+/).join(' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

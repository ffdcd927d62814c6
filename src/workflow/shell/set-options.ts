import { known, startsWith } from '../text.ts';
import { positionalOf } from './function-call.ts';
import type { Call, ShellField, ShellFrame } from './interpreter.ts';
import { type ShellState, UNKNOWN_POSITIONAL } from './shell-state.ts';

/** What `set` does: options, and the arguments of the script. */
export function set(call: Call, { state }: ShellFrame): void {
  const fields = call.fields.slice(1);
  for (const [index, field] of fields.entries()) {
    const word = known(field.text);
    // an option that is not known may turn it off
    if (word === undefined) [state.endsOnFailure, state.endsOnUnset] = [false, true];
    // a lone `-` changes nothing
    if (word === '-' && index === fields.length - 1) return;
    const isEnd = word === '--' || word === '-';
    const before = known(fields[index - 1]?.text ?? []) ?? '';
    if (!isEnd && /^[-+]/.test(word ?? '')) setLetters(word ?? '', state);
    else if (!isEnd && /^[-+]\w*o$/.test(before)) setByName(word ?? '', before.startsWith('-'), state);
    else return setArguments(fields.slice(isEnd ? index + 1 : index), isEnd, state);
  }
}

/** The same, where all words are options. */
export function setOptions({ fields }: Call, state: ShellState): void {
  const words = fields.slice(1).map(({ text }) => known(text) ?? '');
  for (const [index, word] of words.entries())
    if (/^[-+]/.test(word)) setLetters(word, state);
    else setByName(word, words[index - 1]?.startsWith('-') === true, state);
}

function setLetters(word: string, state: ShellState): void {
  const isOn = word.startsWith('-');
  if (/^.[a-zA-Z]*a/.test(word)) state.exportsAll = isOn;
  if (/^.[a-zA-Z]*e/.test(word)) state.endsOnFailure = isOn;
  if (/^.[a-zA-Z]*u/.test(word)) state.endsOnUnset = isOn;
}

function setByName(name: string, isOn: boolean, state: ShellState): void {
  if (name === 'allexport') state.exportsAll = isOn;
  if (name === 'errexit') state.endsOnFailure = isOn;
  if (name === 'nounset') state.endsOnUnset = isOn;
}

function setArguments(fields: readonly ShellField[], isTold: boolean, state: ShellState): void {
  const [first] = fields;
  const isUnknown = !isTold && first?.loose === true && !startsWith(first.text, '-');
  state.setPositional(isUnknown ? UNKNOWN_POSITIONAL : positionalOf(fields));
}

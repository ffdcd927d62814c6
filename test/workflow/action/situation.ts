import type { ActionMeaning, ActionSetting } from '../../../src/workflow/action/action-meaning.ts';
import type { ActionUse } from '../../../src/workflow/action/action-use.ts';
import { readAction } from '../../../src/workflow/action/read-action-use.ts';
import type { ExtraActions } from '../../../src/policy/actions.ts';
import type { Clone } from '../../../src/workflow/command/setting.ts';
import { Unknown } from '../../../src/workflow/data.ts';
import { type Text, textOf } from '../../../src/workflow/text.ts';
import type { Touch } from '../../../src/workflow/touch.ts';

/** A run on `release/1` of acme/shop, which is checked out into the workspace. */
export const RUN: ActionSetting = {
  repository: 'acme/shop',
  branch: 'release/1',
  defaultBranch: 'main',
  setting: {
    folder: [],
    clones: new Map([['', clone('acme/shop', 'release/1')]]),
    repository: 'acme/shop',
    variables: new Map(),
  },
};

export const NO_EXTRA: ExtraActions = new Map();

export function clone(repository: string, branch: string | undefined): Clone {
  return { remotes: new Map([['origin', [repository]]]), branch: branch === undefined ? undefined : [branch] };
}

/** A text in which `<x>` stands for something that only the run knows. */
export function written(text: string): Text {
  return textOf(...text.split(/[<>]/).map((part, index) => (index % 2 === 1 ? new Unknown(part) : part)));
}

/** A step: each input in a line of its own from line 11 on. */
export function used(name: string, inputs: Readonly<Record<string, string>>): ActionUse {
  const placed = Object.entries(inputs).map(
    ([input, value], index) =>
      [input.toLowerCase(), { text: written(value), place: { file: 'w.yml', line: 11 + index, column: 11 } }] as const,
  );
  return { name, ref: 'v1', inputs: new Map(placed), place: { file: 'w.yml', line: 9, column: 9 } };
}

export function read(
  name: string,
  inputs: Readonly<Record<string, string>> = {},
  setting: ActionSetting = RUN,
  extra: ExtraActions = NO_EXTRA,
): ActionMeaning {
  return readAction(used(name, inputs), setting, extra);
}

/** What is touched, one line each: `branch main`, `force branch x in acme/site`, `tag <next>`, `app web`. */
export function touched(
  name: string,
  inputs: Readonly<Record<string, string>> = {},
  setting: ActionSetting = RUN,
  extra: ExtraActions = NO_EXTRA,
): readonly string[] {
  return read(name, inputs, setting, extra).touches.map(({ touch }) => shown(touch));
}

export function shown(touch: Touch): string {
  const kind = touch.kind === 'facet' ? touch.facet : touch.kind;
  const change = 'change' in touch && touch.change !== 'write' ? `${touch.change} ` : '';
  const name = 'name' in touch ? ` ${marked(touch.name)}` : '';
  const where = 'repository' in touch && touch.repository !== undefined ? ` in ${marked(touch.repository)}` : '';
  return `${change}${kind}${name}${where}`;
}

export function marked(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : `<${part.source}>`)).join('');
}

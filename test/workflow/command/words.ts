import { Unknown } from '../../../src/workflow/data.ts';
import { type Meaning } from '../../../src/workflow/command/reader.ts';
import { type Setting } from '../../../src/workflow/command/setting.ts';
import { type Command } from '../../../src/workflow/shell/command.ts';
import { show, type Text, textOf } from '../../../src/workflow/text.ts';
import { type Touch } from '../../../src/workflow/touch.ts';

export const OWN = 'acme/shop';

/** What a command and its surroundings may have beside its words. */
export interface Around {
  readonly variables?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly clones?: Setting['clones'];
  readonly stdin?: string;
  readonly conditional?: boolean;
}

/** A text in which `$NAME` is unknown. */
export function text(written: string): Text {
  return textOf(...written.split(/(\$[A-Z_]+)/).map((part) => (/^\$[A-Z_]+$/.test(part) ? new Unknown(part) : part)));
}

/** A command of words parted by spaces; quotes keep spaces, `$NAME` is unknown. */
export function command(line: string, { variables = {}, stdin, conditional = false }: Around = {}): Command {
  const words = [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    text(word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2')),
  );
  return {
    words,
    variables: textMap(variables),
    line: 1,
    text: line,
    conditional,
    ...(stdin !== undefined && { stdin: text(stdin) }),
  };
}

export function setting(
  { folder = '', clones = new Map() }: Around = {},
  variables: Readonly<Record<string, string>> = {},
): Setting {
  return { folder: text(folder), clones, repository: OWN, variables: textMap(variables) };
}

/** A meaning on one line: touches, then `?` with what is undecided, then `~` with what is opaque, then the script. */
export function render(meaning: Meaning): string {
  return [
    ...(meaning.touches ?? []).map(renderTouch),
    ...(meaning.undecided ?? []).map((why) => `? ${why}`),
    ...(meaning.opaque === undefined ? [] : [`~ ${meaning.opaque}`]),
    // where something is named or cannot be seen, `bounded.test.ts` says what is listed
    ...(meaning.bounded === undefined || meaning.opaque !== undefined || hasName(meaning)
      ? []
      : [`= ${meaning.bounded}`]),
    ...(meaning.script === undefined ? [] : [`script ${meaning.script}`]),
  ].join('; ');
}

function hasName({ touches = [] }: Meaning): boolean {
  return touches.some((touch) => touch.kind === 'facet' && touch.facet !== 'file');
}

function renderTouch(touch: Touch): string {
  const change = 'change' in touch && touch.change !== 'write' ? ` ${touch.change}` : '';
  const repository = 'repository' in touch ? ` in ${show(touch.repository)}` : '';
  const name = 'name' in touch ? ` ${show(touch.name)}` : '';
  return `${touch.kind === 'facet' ? touch.facet : touch.kind}${name}${change}${repository}`;
}

function textMap(values: Readonly<Record<string, string>>): ReadonlyMap<string, Text> {
  return new Map(Object.entries(values).map(([name, value]) => [name, text(value)]));
}

import { caseless } from '../caseless.ts';
import { type Contexts, type Data, Open, Unknown } from '../data.ts';
import { OneOf } from '../expression/one-of.ts';
import { MAX_OPTIONS } from '../expression/value.ts';
import { resolveText, textData } from '../expression/resolve.ts';
import type { Scalars } from '../file/workflow.ts';
import { withEnv } from './context.ts';
import type { Frame, JobState } from './frame.ts';
import { variablesAround } from './step-variables.ts';
import { PartlyKnown, type Text, textOf } from '../text.ts';

/** Outputs that are known, or are one of a few, by name in the form of `caseless`; any other one is unknown. */
export type Outputs = ReadonlyMap<string, Text>;

export const NO_OUTPUTS: Outputs = new Map();

/** The outputs that are declared by expressions, as far as these come to something. */
export function declaredOutputs(declared: Scalars, contexts: Contexts): Outputs {
  return new Map(
    [...declared]
      .map(([name, value]) => [caseless(name), resolveText(value.text, contexts)] as const)
      .filter(([, text]) => isTold(textData(text))),
  );
}

/** Outputs as `outputs` of a context. */
export function outputsData(outputs: Outputs): Data {
  return new Open(Object.fromEntries([...outputs].map(([name, text]) => [name, textData(text)])));
}

/** What `steps` is, as far as outputs are known; any other one is unknown. */
export function withSteps(contexts: Contexts, { outputs }: JobState): Contexts {
  if (outputs === undefined || contexts['steps'] !== undefined) return contexts;
  const steps = [...outputs].map(([id, own]) => [id, new Open({ outputs: outputsData(own) })] as const);
  return { ...contexts, steps: new Open(Object.fromEntries(steps)) };
}

/** The contexts in which a job or a composite action says at its end what its outputs are. */
export function contextsAtEnd(frame: Frame, state: JobState): Contexts {
  return withSteps(withEnv(frame.contexts, variablesAround(frame, state)), state);
}

/**
 * The outputs where one of these gave them and it is not known which, or where each may have given its own; `path` is
 * what they are read by, up to their names.
 *
 * INVARIANT: an output that any of them does not tell is unknown.
 */
export function eitherOutputs(all: readonly Outputs[], path: string): Outputs {
  const [first = NO_OUTPUTS, ...others] = all;
  if (others.length === 0) return first;
  const found = new Map<string, Text>();
  for (const [name, text] of first) {
    const data = [text, ...others.map((other) => other.get(name))].map((one) => one && textData(one));
    const options = data.flatMap((one) => (one === undefined ? [undefined] : optionsIn(one)));
    const known = options.filter((option) => option !== undefined);
    const different = [...new Set(known)];
    if (known.length < options.length || different.length > MAX_OPTIONS) continue;
    found.set(name, different.length > 1 ? [new OneOf(`${path}.${name}`, different)] : textOf(...different));
  }
  return found;
}

/** The same outputs, each of which may also not have been set. */
export function perhapsOutputs(outputs: Outputs, path: string): Outputs {
  return eitherOutputs([outputs, new Map([...outputs.keys()].map((name) => [name, []]))], path);
}

function optionsIn(data: Data): readonly (string | undefined)[] {
  if (data instanceof OneOf) return data.options.map((option) => (typeof option === 'string' ? option : undefined));
  return [typeof data === 'string' ? data : undefined];
}

function isTold(data: Data): boolean {
  return !(data instanceof Unknown) || data instanceof OneOf || data instanceof PartlyKnown;
}

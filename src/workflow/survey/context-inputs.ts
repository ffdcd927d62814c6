import { Unknown, type Data } from '../data.ts';
import { OneOf } from '../expression/one-of.ts';

/** An input as `on.workflow_dispatch.inputs` declares it. */
export interface TypedInput {
  /** `string` when absent. */
  readonly type?: string;
  readonly required?: boolean;
  readonly default?: string;
  /** Of a `choice`. */
  readonly options?: readonly string[];
}

/** Inputs by name. */
export type DeclaredInputs = ReadonlyMap<string, TypedInput>;

/**
 * The `inputs` context of a `workflow_dispatch` run: `github.event.inputs` are all text, `inputs` has booleans and
 * numbers. `event` is the payload. Source: GitHub's reference, "Workflow syntax", `on.workflow_dispatch.inputs`.
 */
export function dispatchInputs(event: unknown, declared: DeclaredInputs): Data {
  const given = isInputObject(event) ? event['inputs'] : undefined;
  if (!isInputObject(given)) return declared.size === 0 ? {} : new Unknown('inputs');
  const values = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const names = new Set([...declared.keys()].map((name) => name.toLowerCase()));
  const typed = [...declared].map(([name, input]): [string, Data] => [
    name,
    typedValue(name, values.get(name.toLowerCase()), input),
  ]);
  const others = [...values.keys()]
    .filter((name) => !names.has(name))
    .map((name): [string, Data] => [name, new Unknown(`inputs.${name}`)]);
  return Object.fromEntries([...typed, ...others]);
}

/**
 * The `inputs` context of a run that is not there yet: a choice is one of its options where nothing but a dispatch
 * (`isOnly`) starts the workflow, every other input is unknown.
 */
export function possibleInputs(declared: DeclaredInputs, isOnly = true): { readonly [name: string]: Data } {
  return Object.fromEntries(
    [...declared].map(([name, input]) => [
      name,
      isOnly ? possibleValue(`inputs.${name}`, input) : new Unknown(`inputs.${name}`),
    ]),
  );
}

/** An input with the type that the workflow declares; what cannot be of that type is unknown. */
export function typedInput(name: string, value: string, type: string): Data {
  return typedValue(name, value, { type });
}

function typedValue(name: string, value: unknown, { type = 'string' }: TypedInput): Data {
  const unknown = new Unknown(`inputs.${name}`);
  if (type === 'boolean') return String(value) === 'true' || (String(value) === 'false' ? false : unknown);
  if (type === 'number') return isNumber(value) ? Number(value) : unknown;
  // an input that was not given is empty
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : unknown;
}

function isNumber(value: unknown): boolean {
  return (
    typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)))
  );
}

/** GitHub holds a choice to its options; one that may be left out and has no default can be empty too. */
function possibleValue(source: string, { type, required = false, default: preset, options = [] }: TypedInput): Data {
  const different = [...new Set(options)];
  const [first] = different;
  if (type !== 'choice' || first === undefined || (!required && preset === undefined)) return new Unknown(source);
  return different.length === 1 ? first : new OneOf(source, different);
}

function isInputObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

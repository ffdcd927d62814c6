import { caseless, isSameForRunner } from '../../workflow/caseless.ts';
import { contextsRead } from '../../workflow/expression/reads.ts';
import type { Job, Scalars, Step, Workflow } from '../../workflow/file/workflow.ts';
import type { Scalar } from '../../workflow/file/tree.ts';
import type { SeenValue } from '../../workflow/survey.ts';
import type { Examined } from './examine.ts';

/** What a value is read from. */
export type OriginKind =
  | 'input'
  | 'input-of-action'
  | 'variable'
  | 'matrix'
  | 'strategy'
  | 'job-output'
  | 'job-result'
  | 'step-output'
  | 'step-result'
  | 'env'
  | 'shell'
  | 'program'
  | 'undecided'
  | 'opaque'
  | 'secret'
  | 'event'
  | 'run'
  | 'other';

/** Where a value comes from, as far as the workflow says. */
export interface ValueOrigin {
  readonly kind: OriginKind;
  readonly name: string;
  /** The job or the step that gives it. */
  readonly giver?: string;
  readonly file?: string;
  readonly line?: number;
  /** What is written there. */
  readonly text?: string;
  /** Why it is not known, in a few words. */
  readonly doubt?: string;
  /** What that reads. */
  readonly parts?: readonly { readonly path: string; readonly origin: ValueOrigin }[];
}

/** Where the values of a value are looked for: outputs that come of outputs end somewhere. */
const MAX_ORIGIN_LEVELS = 8;

interface AskedPlace {
  readonly one: Examined;
  readonly workflow: Workflow | undefined;
  readonly job: Job | undefined;
  readonly step: Step | undefined;
  readonly script: Scalar | undefined;
  /** The line that reads it. */
  readonly line: number;
  readonly depth: number;
}

/** Where a value comes from: the path of a context, `$NAME`, or a command that gives it. */
export function valueOrigin(path: string, look: SeenValue, one: Examined): ValueOrigin {
  const workflow = one.workflow?.file === look.place.file ? one.workflow : undefined;
  const job = workflow?.jobs.get(caseless(look.job.split(' / ').at(-1) ?? ''));
  const step = job?.steps.findLast(({ place }) => place.line <= look.place.line);
  return originAt(path, { one, workflow, job, step, script: step?.run, line: look.place.line, depth: 0 });
}

function originAt(path: string, site: AskedPlace): ValueOrigin {
  const [, variable] = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(path) ?? [];
  if (variable !== undefined) return envOrigin(variable, site) ?? shellOrigin(variable, site);
  const [root = '', ...rest] = path.split('.');
  const name = rest.join('.');
  switch (root.toLowerCase()) {
    case 'inputs':
      return inputOrigin(name, site);
    case 'vars':
      return { kind: 'variable', name };
    case 'secrets':
      return { kind: 'secret', name };
    case 'strategy':
      return { kind: 'strategy', name };
    case 'matrix':
      return { kind: 'matrix', name, ...placeOf(site.job?.matrix) };
    case 'needs':
    case 'jobs':
      return neededOrigin(rest, site);
    case 'steps':
      return stepOrigin(rest, site);
    case 'env':
      return envOrigin(name, site) ?? { kind: 'env', name, doubt: 'no `env` sets it' };
    case 'github':
      return rest[0]?.toLowerCase() === 'event' ? eventOrigin(rest, site) : { kind: 'run', name };
    default:
      return /[\s(`;|&]/.test(path) ? { kind: 'program', name: path } : { kind: 'other', name: path };
  }
}

function inputOrigin(name: string, { workflow }: AskedPlace): ValueOrigin {
  if (workflow === undefined) return { kind: 'input-of-action', name };
  const declared = [...workflow.dispatchInputs, ...workflow.callInputs].find((one) => isSameForRunner(one.name, name));
  if (declared === undefined) return { kind: 'input', name, doubt: 'the workflow does not declare it' };
  return { kind: 'input', name: declared.name, text: declared.type };
}

function eventOrigin(rest: readonly string[], site: AskedPlace): ValueOrigin {
  const [, inputs = '', ...name] = rest;
  return inputs.toLowerCase() === 'inputs' && name.length > 0
    ? inputOrigin(name.join('.'), site)
    : { kind: 'event', name: rest.join('.') };
}

function neededOrigin([id = '', what = '', ...rest]: readonly string[], site: AskedPlace): ValueOrigin {
  const job = site.workflow?.jobs.get(caseless(id));
  const name = rest.join('.');
  if (what.toLowerCase() !== 'outputs') return { kind: 'job-result', name: what, giver: job?.id ?? id };
  const common = { kind: 'job-output', name, giver: job?.id ?? id } as const;
  if (job === undefined) return { ...common, doubt: 'the workflow has no such job' };
  if (job.uses !== undefined) return { ...common, ...placeOf(job.uses), text: `uses: ${job.uses.text.trim()}` };
  const declared = scalarNamed(job.outputs, name);
  if (declared === undefined) return { ...common, ...at(job.place), doubt: 'the job does not declare it' };
  return { ...common, ...fromScalar(declared, { ...site, job, step: undefined }) };
}

function stepOrigin([id = '', what = '', ...rest]: readonly string[], { one, job }: AskedPlace): ValueOrigin {
  const step = job?.steps.find((other) => other.id !== undefined && isSameForRunner(other.id, id));
  const name = rest.join('.');
  if (what.toLowerCase() !== 'outputs') return { kind: 'step-result', name: what, giver: id };
  const common = { kind: 'step-output', name, giver: step?.id ?? id } as const;
  if (step === undefined) return { ...common, doubt: 'the job has no such step' };
  const told = one.survey.outputs?.get(`${step.place.file}:${step.place.line}`);
  const isNamed = told?.names.includes(caseless(name)) === true;
  const text = step.uses === undefined ? undefined : `uses: ${step.uses.text.trim()}`;
  const unread =
    step.uses !== undefined ? 'what this action gives is not read' : 'its script is not one of a POSIX shell';
  const doubt = isNamed
    ? undefined
    : (told?.doubt ?? ((told?.names.length ?? 0) > 0 ? 'its script does not write it' : unread));
  return {
    ...common,
    ...at(step.place),
    ...(text === undefined ? {} : { text }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** The nearest `env` that sets a variable. */
function envOrigin(name: string, site: AskedPlace): ValueOrigin | undefined {
  for (const env of [site.step?.env, site.job?.env, site.workflow?.env]) {
    const found = env?.get(name);
    if (found !== undefined) return { kind: 'env', name, ...fromScalar(found, { ...site, step: undefined }) };
  }
  return undefined;
}

/** A variable of a script: the last line before that assigns it. */
function shellOrigin(name: string, { script, line }: AskedPlace): ValueOrigin {
  const lines = script?.literal === true ? script.text.split('\n') : [];
  const first = script?.place.line ?? 0;
  const found = lines.findLastIndex(
    (text, index) => first + index <= Math.max(line, first + lines.length) && new RegExp(`\\b${name}=`).test(text),
  );
  if (found < 0) return { kind: 'shell', name, doubt: 'nothing that is read sets it' };
  const text = lines[found]?.trim() ?? '';
  return { kind: 'shell', name, file: script?.place.file ?? '', line: first + found, text };
}

/** Where a scalar is, with what its expressions read. */
function fromScalar(scalar: Scalar, site: AskedPlace): Pick<ValueOrigin, 'file' | 'line' | 'text' | 'parts'> {
  const parts =
    site.depth >= MAX_ORIGIN_LEVELS
      ? []
      : contextsRead(scalar.text)
          .filter((path) => !path.includes('*'))
          .map((path) => ({ path, origin: originAt(path, { ...site, depth: site.depth + 1 }) }));
  return { ...at(scalar.place), text: scalar.text.trim(), ...(parts.length === 0 ? {} : { parts }) };
}

function scalarNamed(scalars: Scalars, name: string): Scalar | undefined {
  return [...scalars].find(([one]) => isSameForRunner(one, name))?.[1];
}

function placeOf(node: { readonly place: { readonly file: string; readonly line: number } } | undefined): {
  readonly file?: string;
  readonly line?: number;
} {
  return node === undefined ? {} : at(node.place);
}

function at({ file, line }: { readonly file: string; readonly line: number }): {
  readonly file: string;
  readonly line: number;
} {
  return { file, line };
}

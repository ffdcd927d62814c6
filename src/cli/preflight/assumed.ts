import { quote } from '../../report/safe-line.ts';
import { isRecord } from '../../policy/shape.ts';
import { type Data, Open } from '../../workflow/data.ts';
import type { ContextFacts } from '../../workflow/survey/context.ts';
import { JOB_RESULTS } from '../../workflow/survey/needed-jobs.ts';
import type { CommandLine, Option } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { type NamedValues, readNamedValues } from './named-values.ts';

/** Options that say what a run would know, each as JSON or as `name=value`, any number of times. */
export const ASSUMED_OPTIONS = {
  inputs: {
    value: 'name=value|json',
    repeats: true,
    help: 'Inputs that the run is started with; those that are not given may be anything that they can be',
  },
  vars: {
    value: 'NAME=value|json',
    repeats: true,
    help: 'Variables of the job that `--job` names; JSON is taken for all of them, as `toJSON(vars)` is',
  },
  needs: {
    value: 'job.outputs.name=value|json',
    repeats: true,
    help: 'What jobs have left that the job of `--job` needs: their `outputs`, and their `result`',
  },
  matrix: {
    value: 'name=value|json',
    repeats: true,
    help: 'Legs of the matrix of that job: those with these values; every leg when left out',
  },
  strategy: {
    value: 'name=value|json',
    repeats: true,
    help: 'The `strategy` of that job: `job-index`, `job-total`, `fail-fast`, `max-parallel`',
  },
} as const satisfies Readonly<Record<string, Option>>;

/** What is assumed of a run and of the job that `--job` names. What only a part is told of is an `Open`. */
export type Assumed = Pick<ContextFacts, 'vars' | 'strategy'> & {
  /** As text, by the names that were given. */
  readonly inputs?: Open;
  readonly needs?: Open;
  readonly matrix?: Open;
};

const STRATEGY_KEYS = ['fail-fast', 'job-index', 'job-total', 'max-parallel'];
const NAME_IN_VARS = /^(?!github_)[a-z_]\w*$/i;

/**
 * Reads what is assumed.
 * @throws UsageError naming the option, the name and what can be given
 */
export function readAssumed(given: CommandLine, cwd: string): Assumed {
  const [inputs, vars, needs, matrix, strategy] = (['inputs', 'vars', 'needs', 'matrix', 'strategy'] as const).map(
    (option) => readNamedValues(given, option, cwd),
  );
  const ofAJob = (['vars', 'needs', 'matrix', 'strategy'] as const).find((option) => given.has(option));
  if (ofAJob !== undefined && !given.has('job'))
    throw new UsageError(
      `\`--${ofAJob}\` is given without \`--job\``,
      ofAJob === 'vars'
        ? 'variables may differ between the environments of jobs: say whose they are'
        : 'say whose it is with `--job <id>`',
    );
  return {
    ...(inputs === undefined ? {} : { inputs: new Open(inputTexts(inputs)) }),
    ...(vars === undefined ? {} : { vars: assumedVariables(vars) }),
    ...(needs === undefined ? {} : { needs: new Open(neededOf(needs)) }),
    ...(matrix === undefined ? {} : { matrix: new Open(Object.fromEntries(matrix.values) as Record<string, Data>) }),
    ...(strategy === undefined ? {} : { strategy: new Open(strategyOf(strategy)) }),
  };
}

function inputTexts({ values }: NamedValues): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...values].map(([name, value]): readonly [string, string] => {
      if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
        return [name, String(value)];
      throw new UsageError(`the input ${quote(name)} is not a value`, 'give a text, a number, or true or false');
    }),
  );
}

function assumedVariables({ values, isWhole }: NamedValues): Data {
  for (const [name, value] of values) {
    if (!NAME_IN_VARS.test(name))
      throw new UsageError(`${quote(name)} is not the name of a variable`, 'write letters, digits and `_`');
    if (typeof value !== 'string')
      throw new UsageError(
        `the variable ${quote(name)} is not a text`,
        `variables of GitHub are texts: write ${quote(JSON.stringify(String(value)))}`,
      );
  }
  const texts = Object.fromEntries(values) as Readonly<Record<string, string>>;
  return isWhole ? texts : new Open(texts);
}

function strategyOf({ values }: NamedValues): Readonly<Record<string, Data>> {
  return Object.fromEntries(
    [...values].map(([name, value]): readonly [string, Data] => {
      if (!STRATEGY_KEYS.includes(name))
        throw new UsageError(
          `\`strategy\` has no ${quote(name)}`,
          `it has ${STRATEGY_KEYS.map((one) => quote(one)).join(', ')}`,
        );
      const text = String(value);
      if (name === 'fail-fast') {
        if (text === 'true' || text === 'false') return [name, text === 'true'];
        throw new UsageError(`${quote(text)} cannot be \`fail-fast\``, 'give `true` or `false`');
      }
      if (/^\d{1,9}$/.test(text)) return [name, Number(text)];
      throw new UsageError(`${quote(text)} cannot be ${quote(name)}`, 'give a whole number');
    }),
  );
}

/** `needs` as far as it is told, from JSON or from `job.outputs.name` and `job.result`. */
function neededOf({ values }: NamedValues): Readonly<Record<string, Data>> {
  const outputs = new Map<string, Record<string, Data>>();
  const results = new Map<string, string>();
  for (const [path, value] of [...values].flatMap(neededPaths)) {
    const [job = '', what, ...name] = path.split('.');
    const own = outputs.get(job) ?? {};
    outputs.set(job, own);
    if (what === 'result' && name.length === 0) results.set(job, jobResult(job, value));
    else if (what === 'outputs' && name.length > 0) own[name.join('.')] = outputText(job, name.join('.'), value);
    else throw unknownPart(path);
  }
  return Object.fromEntries(
    [...outputs].map(([job, own]) => {
      const result = results.get(job);
      return [job, new Open({ ...(result === undefined ? {} : { result }), outputs: new Open(own) })];
    }),
  );
}

/** The job's part of JSON as it is written in words. */
function neededPaths([job, value]: readonly [string, unknown]): readonly (readonly [string, unknown])[] {
  if (!isRecord(value)) return [[job, value]];
  return Object.entries(value).flatMap(([what, part]) =>
    what === 'outputs' && isRecord(part)
      ? Object.entries(part).map(([name, text]) => [`${job}.outputs.${name}`, text] as const)
      : [[`${job}.${what}`, part] as const],
  );
}

function unknownPart(path: string): UsageError {
  return new UsageError(
    `\`needs\` has no ${quote(path)}`,
    'write `<job>.outputs.<name>=<value>` or `<job>.result=success`, or what `toJSON(needs)` gives',
  );
}

function jobResult(job: string, value: unknown): string {
  if (typeof value === 'string' && JOB_RESULTS.includes(value)) return value;
  throw new UsageError(
    `${quote(String(value))} is not a result of the job ${quote(job)}`,
    `a job ends with ${JOB_RESULTS.map((one) => quote(one)).join(', ')}`,
  );
}

function outputText(job: string, output: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new UsageError(
    `the output ${quote(output)} of the job ${quote(job)} is not a text`,
    `outputs of jobs are texts: write ${quote(JSON.stringify(String(value)))}`,
  );
}

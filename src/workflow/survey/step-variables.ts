import { sameText } from '../command/same-text.ts';
import { withEnv } from './context.ts';
import { type Contexts, Open, Unknown } from '../data.ts';
import { resolveText } from '../expression/resolve.ts';
import type { Frame, JobState } from './frame.ts';
import { type Text, textOf } from '../text.ts';
import type { Scalar } from '../file/tree.ts';
import type { Scalars } from '../file/workflow.ts';

type SetVariables = ReadonlyMap<string, Text>;

/**
 * The variables that `env:` sets, on top of those around it; each expression sees the ones around, not its neighbours.
 */
export function addVariables(
  around: SetVariables,
  env: Scalars,
  expression: Scalar | undefined,
  contexts: Contexts,
): SetVariables {
  if (expression !== undefined) return unsure(around);
  if (env.size === 0) return around;
  const inside = withEnv(contexts, around);
  return new Map([...around, ...[...env].map(([name, value]) => [name, resolveText(value.text, inside)] as const)]);
}

/**
 * The variables that a step finds before its own `env:`: of workflow and job, then what earlier steps wrote to
 * `GITHUB_ENV`, then the `env:` of steps whose action it is part of. Source: actions/runner,
 * `CompositeActionHandler.RunStepsAsync`.
 */
export function variablesAround(frame: Frame, state: JobState): SetVariables {
  const { env, callers } = frame;
  const around = state.unsure ? unsure(env) : env;
  if (state.exported.size === 0) return around;
  const exported = new Map([...around, ...state.exported]);
  return callers === undefined
    ? exported
    : new Map([...(callers.hidden ? unsure(exported) : exported), ...callers.env]);
}

/**
 * The variables as a program finds them. On Windows two names that differ in their case are one variable, and which
 * value it has is not told; a name that is not in capital letters is found by that as well.
 */
export function asFound(
  variables: SetVariables,
  { windows, caseless: hasNoCase }: Pick<Frame, 'windows' | 'caseless'>,
): SetVariables {
  if (!hasNoCase) return variables;
  // not `Map.groupBy`, which Node 20 does not have
  const names = new Map<string, string[]>();
  for (const name of variables.keys()) {
    const upper = name.toUpperCase();
    names.set(upper, [...(names.get(upper) ?? []), name]);
  }
  const changed = new Map<string, Text>();
  for (const [upper, same] of names) {
    const [first = upper, ...others] = same;
    const isOne = others.every((name) => sameText(variables.get(first), variables.get(name)));
    if (!isOne) for (const name of same) changed.set(name, [new Unknown(`$${name}`)]);
    // `Path` is looked at by that name
    if (windows && !same.includes('Path') && !variables.has(upper)) changed.set(upper, [new Unknown(`$${first}`)]);
  }
  return changed.size === 0 ? variables : new Map([...variables, ...changed]);
}

/** Any of them may be another by now. */
function unsure(variables: SetVariables): SetVariables {
  return new Map([...variables.keys()].map((name) => [name, [new Unknown(`$${name}`)]]));
}

const STEP_VARIABLES = [
  'actor',
  'api_url',
  'base_ref',
  'event_name',
  'graphql_url',
  'head_ref',
  'ref',
  'ref_name',
  'ref_type',
  'repository',
  'repository_owner',
  'run_attempt',
  'run_id',
  'server_url',
  'sha',
];
const ALWAYS: readonly (readonly [string, Text])[] = [
  ['CI', ['true']],
  ['GITHUB_ACTIONS', ['true']],
];

/** Variables of the runner that follow from the run. Source: GitHub's reference, "Default environment variables". */
export function runnerVariables({ github }: Contexts): SetVariables {
  const known = github instanceof Open ? github.known : {};
  const found = STEP_VARIABLES.flatMap((name) => {
    const value = known[name];
    return typeof value === 'string' ? [[`GITHUB_${name.toUpperCase()}`, textOf(value)] as const] : [];
  });
  return new Map([...ALWAYS, ...found]);
}

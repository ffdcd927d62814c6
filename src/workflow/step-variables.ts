import { withEnv } from './context.ts';
import { type Contexts, Open, Unknown } from './data.ts';
import { resolveText } from './expression/resolve.ts';
import type { Frame, JobState } from './frame.ts';
import { type Text, textOf } from './text.ts';
import type { Scalar } from './tree.ts';
import type { Scalars } from './workflow.ts';

type Variables = ReadonlyMap<string, Text>;

/** The variables that `env:` sets, on top of those around it; each expression sees the ones around, not its neighbours. */
export function addVariables(around: Variables, env: Scalars, expression: Scalar | undefined, contexts: Contexts): Variables {
  if (expression !== undefined) return unsure(around);
  if (env.size === 0) return around;
  const inside = withEnv(contexts, around);
  return new Map([...around, ...[...env].map(([name, value]) => [name, resolveText(value.text, inside)] as const)]);
}

/** The variables that a step finds before its own `env:`: of workflow and job, then what earlier steps wrote to `GITHUB_ENV`. */
export function variablesAround(frame: Frame, state: JobState): Variables {
  const around = state.unsure ? unsure(frame.env) : frame.env;
  return state.exported.size === 0 ? around : new Map([...around, ...state.exported]);
}

/** Any of them may be another by now. */
function unsure(variables: Variables): Variables {
  return new Map([...variables.keys()].map((name) => [name, [new Unknown(`$${name}`)]]));
}

const NAMES = ['actor', 'api_url', 'base_ref', 'event_name', 'graphql_url', 'head_ref', 'ref', 'ref_name', 'ref_type', 'repository', 'repository_owner', 'run_attempt', 'run_id', 'server_url', 'sha'];
const ALWAYS: readonly (readonly [string, Text])[] = [['CI', ['true']], ['GITHUB_ACTIONS', ['true']]];

/** Variables of the runner that follow from the run. Source: GitHub's reference, "Default environment variables". */
export function runnerVariables({ github }: Contexts): Variables {
  const known = github instanceof Open ? github.known : {};
  const found = NAMES.flatMap((name) => {
    const value = known[name];
    return typeof value === 'string' ? [[`GITHUB_${name.toUpperCase()}`, textOf(value)] as const] : [];
  });
  return new Map([...ALWAYS, ...found]);
}

import { accountsOf } from '../../policy/delegation/principal-run.ts';
import type { Run } from '../../policy/run.ts';
import { Open, type Contexts, type Data } from '../data.ts';
import { textData } from '../expression/resolve.ts';
import type { Text } from '../text.ts';

/**
 * What is known of a run and of one of its jobs. What is absent is unknown, never empty; the JSON of another job must
 * not be given. An `Open` where only a part is known, as on the command line.
 */
export interface ContextFacts {
  readonly run: Run;
  /** Properties of `github` that the run has only for want of something better. */
  readonly untold?: readonly string[];
  /** `github.event`: the payload, as JSON already parsed. */
  readonly event?: unknown;
  /** `inputs` with their types; see `dispatchInputs`. */
  readonly inputs?: unknown;
  readonly matrix?: unknown;
  readonly strategy?: unknown;
  readonly vars?: unknown;
  readonly needs?: unknown;
  readonly serverUrl?: string;
  readonly apiUrl?: string;
  readonly graphqlUrl?: string;
  readonly runNumber?: string;
  /** Name of the workflow. */
  readonly workflow?: string;
  /** Key of the job in the workflow. */
  readonly job?: string;
}

const REF_PREFIX = /^refs\/(?:heads|tags|pull)\//;

/** The contexts of a job's expressions, of what is known. Source: GitHub's reference, "Contexts". */
export function contextsOf(facts: ContextFacts): Contexts {
  const { inputs, matrix, strategy, vars, needs } = facts;
  return { github: githubOf(facts), ...presentData({ inputs, matrix, strategy, vars, needs }) };
}

/** Most steps find the very same variables. */
const MADE = new WeakMap<ReadonlyMap<string, Text>, Open>();

/**
 * The contexts with `env` as these variables, in place of what `env` there was; any other variable may be set elsewhere
 * and is unknown.
 */
export function withEnv(contexts: Contexts, env: ReadonlyMap<string, Text>): Contexts {
  const data = MADE.get(env) ?? new Open(Object.fromEntries([...env].map(([name, text]) => [name, textData(text)])));
  MADE.set(env, data);
  return { ...contexts, env: data };
}

function githubOf(facts: ContextFacts): Data {
  const { run } = facts;
  const accounts = accountsOf(run);
  const found: Readonly<Record<string, Data>> = {
    // what GitHub tells a workflow is who sent the dispatch
    actor: accounts.actor,
    actor_id: accounts.actor_id,
    triggering_actor: accounts.triggering_actor,
    repository: run.repository,
    repository_id: run.repository_id,
    repository_owner: run.repository_owner,
    repository_owner_id: run.repository_owner_id,
    ref: run.ref,
    sha: run.sha,
    head_ref: run.head_ref,
    base_ref: run.base_ref,
    event_name: run.event_name,
    run_id: run.run_id,
    run_attempt: run.run_attempt,
    workflow_ref: run.workflow_ref,
    ...presentData({
      ref_name: REF_PREFIX.test(run.ref) ? run.ref.replace(REF_PREFIX, '') : undefined,
      ref_type: run.ref_type === '' ? undefined : run.ref_type,
      workflow_sha: run.workflow_sha,
      event: facts.event,
      server_url: facts.serverUrl,
      api_url: facts.apiUrl,
      graphql_url: facts.graphqlUrl,
      run_number: facts.runNumber,
      workflow: facts.workflow,
      job: facts.job,
    }),
  };
  const { untold = [] } = facts;
  return new Open(Object.fromEntries(Object.entries(found).filter(([name]) => !untold.includes(name))));
}

/** What there is of it: parsed JSON, where `null` says nothing either. */
function presentData(values: Readonly<Record<string, unknown>>): Readonly<Record<string, Data>> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, Exclude<Data, null>] => entry[1] !== undefined && entry[1] !== null,
    ),
  );
}

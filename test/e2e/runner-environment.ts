import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { load } from 'js-yaml';
import { isRecord, textOf } from '../world/json.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';

/** The folders and files a job has on its runner. */
export type JobFolders = { root: string; workspace: string; temp: string; home: string; toolCache: string };

export type Addresses = 'own-server' | 'github.com';

type Variables = Record<string, string>;

/** Where tests have Node keep what it compiled: a step is started hundreds of times. */
const COMPILED = process.env['NODE_COMPILE_CACHE'];

/** The variables every step of a job has. Source: GitHub's "Variables reference", and the runner's own. */
export function jobVariables(world: World, run: Run, folders: JobFolders, addresses: Addresses): Variables {
  return {
    ...machine(folders),
    ...repositoryVariables(run),
    ...runVariables(run),
    ...addressVariables(world, addresses),
    ...idToken(world, run, addresses),
  };
}

function machine(folders: JobFolders): Variables {
  return {
    PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
    HOME: folders.home,
    ...(COMPILED === undefined ? {} : { NODE_COMPILE_CACHE: COMPILED }),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folders.workspace,
    GITHUB_RETENTION_DAYS: '90',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.toolCache,
    RUNNER_WORKSPACE: dirname(folders.workspace),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 1',
  };
}

function repositoryVariables({ repository }: Run): Variables {
  return {
    GITHUB_REPOSITORY: repository.name,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
  };
}

function runVariables(run: Run): Variables {
  const claim = (name: string): string => textOf(run.claims, name);
  return {
    GITHUB_ACTOR: run.actor.login,
    GITHUB_ACTOR_ID: String(run.actor.id),
    GITHUB_TRIGGERING_ACTOR: run.triggeringActor.login,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_WORKFLOW: claim('workflow'),
    GITHUB_WORKFLOW_REF: claim('workflow_ref'),
    GITHUB_WORKFLOW_SHA: claim('workflow_sha'),
    GITHUB_JOB: 'release',
    GITHUB_ACTION_REPOSITORY: 'grantgate/grantgate',
    GITHUB_ACTION_REF: '0000000000000000000000000000000000000000',
    GITHUB_EVENT_NAME: run.event,
    GITHUB_SHA: run.sha,
    GITHUB_REF: claim('ref'),
    GITHUB_REF_NAME: claim('ref').replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_REF_TYPE: claim('ref_type'),
    GITHUB_REF_PROTECTED: claim('ref_protected'),
    GITHUB_HEAD_REF: claim('head_ref'),
    GITHUB_BASE_REF: claim('base_ref'),
    RUNNER_ENVIRONMENT: claim('runner_environment'),
  };
}

function addressVariables(world: World, addresses: Addresses): Variables {
  const own = {
    GITHUB_SERVER_URL: world.urls.server,
    GITHUB_API_URL: world.urls.api,
    GITHUB_GRAPHQL_URL: world.urls.graphql,
  };
  if (addresses === 'own-server') return own;
  const api = 'https://api.github.com';
  return {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    https_proxy: world.proxy,
  };
}

/** A job without `id-token: write` has neither of the two. */
function idToken(world: World, run: Run, addresses: Addresses): Variables {
  if (run.permissions['id-token'] !== 'write') return {};
  const real = 'https://run-actions-1-azure-eastus.actions.githubusercontent.com/42/idtoken?api-version=2.0';
  const url = addresses === 'own-server' ? world.urls.oidcRequest : real;
  return { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: run.requestToken };
}

/** The inputs in the runner's naming; what the step does not give has the default of the action's metadata. */
export function inputVariables(
  actionFile: string,
  inputs: Record<string, string>,
  token: string,
  run?: Run,
): Variables {
  const entries = Object.entries({ ...defaults(actionFile, token, run), ...inputs });
  return Object.fromEntries(
    entries.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function defaults(actionFile: string, token: string, run?: Run): Record<string, string> {
  if (!existsSync(actionFile)) return { token };
  const action = load(readFileSync(actionFile, 'utf8'));
  const inputs = isRecord(action) && isRecord(action['inputs']) ? action['inputs'] : {};
  const values = Object.entries(inputs).map(([name, input]): [string, string] => [
    name,
    isRecord(input) ? textOf(input, 'default') : '',
  ]);
  const contexts: Readonly<Record<string, string>> = {
    'github.token': token,
    'job.check_run_id': run === undefined ? '' : String(run.id * 10 + run.attempt),
  };
  return Object.fromEntries(
    values.map(([name, value]) => [
      name,
      value.replace(/^\$\{\{ *([\w.]+) *\}\}$/, (all, path: string) => contexts[path] ?? all),
    ]),
  );
}

/** The variables of the runner that the gate reads. GitHub's reference: "Default environment variables"; steps cannot overwrite `GITHUB_*` and `RUNNER_*`. */
export interface RunnerContext {
  readonly serverUrl: string;
  readonly repository: string;
  readonly repositoryId: string | undefined;
  readonly runId: string;
  readonly runAttempt: string;
  readonly actor: string;
  readonly actorId: string | undefined;
  /** Who pressed the button, as the runner tells: good for a report, not for a decision. */
  readonly triggeringActor?: string | undefined;
  readonly eventName: string | undefined;
  readonly eventPath: string | undefined;
  readonly sha: string | undefined;
  readonly temp: string;
  /** Of the workflow that the run was started from; from the runner, and compared with the token. */
  readonly workflowRef: string | undefined;
  readonly workflowSha: string | undefined;
  /** Id of the job in its workflow. */
  readonly job: string | undefined;
  /** Name that the runner gave the step: its `id`, where it has one. */
  readonly action: string | undefined;
  /** `owner/name` of this action, as the runner tells. */
  readonly actionRepository: string | undefined;
  /** The tag or commit that it was taken at. */
  readonly actionRef?: string | undefined;
  readonly tokenRequest: { readonly url: string; readonly token: string } | undefined;
}

/** A variable that only a runner sets is missing: this is not a step of a workflow. */
export class ContextError extends Error {
  override readonly name = 'ContextError';
}

/**
 * Reads the runner's variables once.
 * @throws ContextError naming the variable that is missing
 */
export function readContext(env: Readonly<Record<string, string | undefined>>): RunnerContext {
  const need = (name: string): string => {
    const value = env[name];
    if (value === undefined || value === '')
      throw new ContextError(`\`${name}\` is not set: this runs as a step of a GitHub Actions workflow`);
    return value;
  };
  const maybe = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  const url = maybe('ACTIONS_ID_TOKEN_REQUEST_URL');
  const token = maybe('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  return {
    serverUrl: need('GITHUB_SERVER_URL'),
    repository: need('GITHUB_REPOSITORY'),
    repositoryId: maybe('GITHUB_REPOSITORY_ID'),
    runId: need('GITHUB_RUN_ID'),
    runAttempt: maybe('GITHUB_RUN_ATTEMPT') ?? '1',
    actor: need('GITHUB_ACTOR'),
    actorId: maybe('GITHUB_ACTOR_ID'),
    triggeringActor: maybe('GITHUB_TRIGGERING_ACTOR'),
    eventName: maybe('GITHUB_EVENT_NAME'),
    eventPath: maybe('GITHUB_EVENT_PATH'),
    sha: maybe('GITHUB_SHA'),
    temp: need('RUNNER_TEMP'),
    workflowRef: maybe('GITHUB_WORKFLOW_REF'),
    workflowSha: maybe('GITHUB_WORKFLOW_SHA'),
    job: maybe('GITHUB_JOB'),
    action: maybe('GITHUB_ACTION'),
    actionRepository: maybe('GITHUB_ACTION_REPOSITORY'),
    actionRef: maybe('GITHUB_ACTION_REF'),
    tokenRequest: url === undefined || token === undefined ? undefined : { url, token },
  };
}

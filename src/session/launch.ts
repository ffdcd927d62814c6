import type { JSONWebKeySet } from 'jose';
import { createApi, type GitHubApi, type GraphQlAnswer } from '../github/api.ts';
import { type Attempt, fetchAttempt } from '../github/attempt.ts';
import type { RunnerContext } from '../github/context.ts';
import { type BranchLog, createBranchLog } from '../github/branch-log.ts';
import type { Candidate } from '../github/evidence-query.ts';
import { readEventFile, textInEvent } from '../github/event-file.ts';
import { IdentityError } from '../github/fact-error.ts';
import { namedCandidate, namedQuery, namedVariables } from '../github/named-query.ts';
import { requestToken } from '../github/oidc.ts';
import { passingGraphQl } from '../github/passing-errors.ts';
import { ACCESS_QUERY, accessVariables } from '../github/policy-query.ts';
import { type GitHubServer, githubServer } from '../github/server.ts';
import { fetchTeams, type TeamsOf } from '../github/teams.ts';
import { type Client, type ClientOptions, createClient } from '../http/client.ts';
import { retrying } from '../http/retry.ts';
import type { Send } from '../http/send.ts';
import type { SourceName } from '../github/source-files.ts';
import { isSameName } from '../policy/fold.ts';
import type { Holder } from '../policy/holder.ts';
import { workflowFile } from '../policy/workflow-file.ts';
import type { SignalSource } from './cancellation.ts';
import { type Connections, createConnections } from './connect.ts';
import type { Inputs } from './inputs.ts';

/** Effects that a session is given, so that tests can stand in for them. */
export interface Effects {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly platform: NodeJS.Platform;
  /** The Node that runs this, for the guard. */
  readonly nodePath: string;
  /** Path of the program that git asks before a push. */
  readonly guardScript: string;
  /** This program, which later steps start again to renew credentials. */
  readonly script: string;
  /** Where signals of the runner arrive. */
  readonly signals: SignalSource;
}

/** The audience most jobs need; asked ahead of time. */
const AWS_AUDIENCE = 'sts.amazonaws.com';

/** Everything that is on its way while the rest of the program is still being loaded. */
export interface Launched {
  readonly server: GitHubServer;
  readonly context: RunnerContext;
  readonly inputs: Inputs;
  /** Whose folder is read, as far as login and number tell; where GitHub's API says that it is no person, or one, another is. */
  readonly holder: Holder;
  readonly client: Client;
  readonly send: Send;
  /** Sends to servers with TLS material of their own. */
  readonly connect: Connections['connect'];
  readonly api: GitHubApi;
  readonly deadline: number;
  /** The runner's clock, milliseconds since 1970: good for measuring how long, not for telling when. */
  readonly now: () => number;
  readonly token: Promise<string>;
  readonly keys: Promise<JSONWebKeySet>;
  readonly access: Promise<GraphQlAnswer>;
  /** The workflow's file that `access` brings along; absent when it does not. */
  readonly workflow: SourceName | undefined;
  readonly attempt: Promise<Attempt>;
  /** What GitHub's log tells of the default branch of the policy's repository. */
  readonly log: BranchLog;
  /** With the grant named, its evidence comes with the policy, and a token for the usual cloud is asked at once. */
  readonly named: Candidate | undefined;
  readonly teams: Promise<ReadonlyMap<string, TeamsOf>> | undefined;
  readonly cloudToken: (audience: string) => Promise<string>;
  /** Uses of the named grant that are this run's own. */
  readonly ownUses: number;
}

/**
 * Fires the first requests, all at once: the job's token, the issuer's keys, policy and grants, the triggering actor. Nothing here is loaded that is not
 * needed to send them. `ownUses` are uses of the named grant that were taken for this run already.
 * @throws TypeError when the server's address is not https
 */
export function launch(
  inputs: Inputs,
  context: RunnerContext,
  holder: Holder,
  effects: Pick<Effects, 'env' | 'now' | 'sleep' | 'random'>,
  ownUses = 0,
): Launched {
  const server = githubServer(context.serverUrl);
  const deadline = effects.now() + inputs.timeout;
  const options: ClientOptions = {
    certificates: inputs.certificates,
    environment: effects.env,
    now: effects.now,
    deadline,
  };
  const usual = createClient(options);
  const others = createConnections(options);
  const client: Client = { ...usual, close: () => [usual, others].forEach((each) => each.close()) };
  const send = retrying(client.send, {
    now: effects.now,
    sleep: effects.sleep,
    random: effects.random,
    deadline,
    passing: passingGraphQl,
  });
  const api = createApi(server, inputs.token, send);
  const token = quiet(requestToken(context.tokenRequest, inputs.audience, send));
  const named = inputs.grant === undefined ? undefined : namedCandidate(inputs.grant, inputs.policyPath);
  const workflow = runningWorkflow(inputs, context);
  // asked with the policy where both lie in one repository: the token may not be shown the other one
  const isHere = workflow !== undefined && isSameName(workflow.repository, inputs.policyRepository);
  const source = isHere ? workflow : undefined;
  const access = quiet(
    named === undefined
      ? api.query(ACCESS_QUERY, { ...accessVariables(inputs.policyRepository, inputs.policyPath, holder, source) })
      : api.query(namedQuery(named), namedVariables(inputs.policyRepository, inputs.policyPath, named, holder, source)),
  );
  const keys = quiet(fetchKeys(server.jwks, send));
  const attempt = quiet(fetchAttempt(api, context));
  const log = createBranchLog(api, inputs.policyRepository, defaultBranchOf(inputs.policyRepository, context));
  const cloudTokens = new Map<string, Promise<string>>();
  const cloudToken = (audience: string): Promise<string> => {
    const asked = cloudTokens.get(audience) ?? quiet(requestToken(context.tokenRequest, audience, send));
    cloudTokens.set(audience, asked);
    return asked;
  };
  if (named !== undefined && inputs.mode === 'enforce' && inputs.credentials.length > 0) void cloudToken(AWS_AUDIENCE);
  // after the requests, which are needed in any case
  if (inputs.mode === 'enforce' && inputs.credentials.length > 0)
    for (const address of inputs.connect) client.warm(address);
  const isTeam = inputs.grant?.startsWith('teams/') === true && holder.kind === 'user';
  const teams = isTeam
    ? quiet(fetchTeams(api, inputs.policyRepository.split('/')[0] ?? '', [context.actor]))
    : undefined;
  return {
    server,
    context,
    inputs,
    holder,
    client,
    send,
    connect: others.connect,
    api,
    deadline,
    now: effects.now,
    token,
    keys,
    access,
    workflow: source,
    attempt,
    log,
    named,
    teams,
    cloudToken,
    ownUses,
  };
}

/**
 * The default branch of the repository of the policy, as the event that started the run tells. It says only what is asked about first: the branch is
 * GitHub's answer.
 */
function defaultBranchOf(policyRepository: string, { eventPath, repository }: RunnerContext): string | undefined {
  if (!isSameName(repository, policyRepository)) return undefined;
  return textInEvent(readEventFile(eventPath), 'repository', 'default_branch');
}

/** The file of the workflow that is running, as the runner tells; it is used only if the verified token says the same. */
function runningWorkflow(inputs: Inputs, context: RunnerContext): SourceName | undefined {
  const { workflowRef, workflowSha } = context;
  if (inputs.preflight === 'off' || workflowRef === undefined || workflowSha === undefined) return undefined;
  const [owner = '', name = '', ...path] = workflowFile(workflowRef).split('/');
  return { repository: `${owner}/${name}`, commit: workflowSha, path: path.join('/') };
}

/**
 * The issuer's public keys.
 * @throws IdentityError when they cannot be fetched
 */
export async function fetchKeys(url: string, send: Send): Promise<JSONWebKeySet> {
  const response = await send({ method: 'GET', url, headers: { accept: 'application/json' } }).catch(
    (error: unknown) => {
      throw new IdentityError(
        `the keys of the token's issuer could not be fetched: ${error instanceof Error ? error.message : String(error)}`,
        'start the run again',
        { cause: error },
      );
    },
  );
  const keys = response.status === 200 ? keysIn(response.body) : undefined;
  if (keys === undefined)
    throw new IdentityError(
      `the keys of the token's issuer could not be fetched: it answered ${response.status === 200 ? 'with something that is no set of keys' : response.status}`,
      'start the run again later',
    );
  return keys;
}

function keysIn(body: string): JSONWebKeySet | undefined {
  try {
    const answer: unknown = JSON.parse(body);
    const isSet = typeof answer === 'object' && answer !== null && 'keys' in answer && Array.isArray(answer.keys);
    // jose checks every key before it is used
    return isSet ? (answer as JSONWebKeySet) : undefined;
  } catch {
    return undefined;
  }
}

/** A fault is heard by whoever awaits the promise, later; until then it must not end the process. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

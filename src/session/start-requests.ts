import type { JSONWebKeySet } from 'jose';
import { createApi, type GitHubApi, type GraphQlAnswer } from '../github/api.ts';
import { type Attempt, fetchAttempt } from '../github/attempt.ts';
import type { RunnerContext } from '../github/context.ts';
import { type BranchLog, createBranchLog } from '../github/branch-log.ts';
import type { Candidate } from '../github/evidence-query.ts';
import { readEventFile, textInEvent } from '../github/event-file.ts';
import { IdentityError } from '../github/fact-error.ts';
import { namedCandidate, namedQuery, namedVariables } from '../github/named-query.ts';
import { fetchAccountNumbered } from '../github/numbered-accounts.ts';
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
import type { SignalSource } from './script/cancellation.ts';
import { givenDispatch, type GivenDispatch } from './delegation/given-dispatch.ts';
import { decodeJwtPayload } from '../http/jwt-payload.ts';
import { type Connections, createConnections } from './connect.ts';
import type { Inputs } from '../inputs/inputs.ts';

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

type RequestEffects = Pick<Effects, 'env' | 'now' | 'sleep' | 'random'>;

/** The audience most jobs need; asked ahead of time. */
const AWS_AUDIENCE = 'sts.amazonaws.com';

/** What the step was started with. */
export interface StepFacts {
  readonly server: GitHubServer;
  readonly context: RunnerContext;
  readonly inputs: Inputs;
  /**
   * Whose folder is read, as far as login and number tell; where GitHub's API says that it is not a person, or is one,
   * another is.
   */
  readonly holder: Holder;
  /** The workflow's file that `access` brings along; absent when it does not. */
  readonly workflow: SourceName | undefined;
  /** With the grant named, its evidence comes with the policy, and a token for the usual cloud is asked at once. */
  readonly named: Candidate | undefined;
  /** Uses of the named grant that are this run's own. */
  readonly ownUses: number;
  /** What came with the dispatch, where it may name a person. */
  readonly dispatch: GivenDispatch | undefined;
  /** A job that was let in asks again: what it took to be let in once is taken already. */
  readonly isRenewal: boolean;
}

/** What requests are sent by, and until when. */
export interface Transport {
  readonly client: Client;
  readonly send: Send;
  /** Sends to servers with TLS material of their own. */
  readonly connect: Connections['connect'];
  readonly api: GitHubApi;
  readonly deadline: number;
  /** The runner's clock, milliseconds since 1970: good for measuring how long, not for telling when. */
  readonly now: () => number;
}

/** What is on its way while the rest of the program is still being loaded. */
export interface PendingRequests {
  readonly token: Promise<string>;
  readonly keys: Promise<JSONWebKeySet>;
  readonly access: Promise<GraphQlAnswer>;
  readonly attempt: Promise<Attempt>;
  /** What GitHub's log tells about the default branch of the policy's repository. */
  readonly log: BranchLog;
  readonly teams: Promise<ReadonlyMap<string, TeamsOf>> | undefined;
  readonly cloudToken: (audience: string) => Promise<string>;
  /** The account that the token of a dispatch seems to name by number: good for a lookup, for nothing else. */
  readonly account: { readonly id: number; readonly found: ReturnType<typeof fetchAccountNumbered> } | undefined;
}

/** A session that has sent its first requests. */
export interface Session {
  readonly facts: StepFacts;
  readonly transport: Transport;
  readonly pending: PendingRequests;
}

/**
 * Fires the first requests, all at once: the job's token, the issuer's keys, policy and grants, the triggering actor.
 * Nothing here is loaded that is not needed to send them. With `again`, a job that was let in asks again: `ownUses` are
 * uses of the grant that were taken for this run already.
 * @throws TypeError when the server's address is not https
 */
export function startRequests(
  inputs: Inputs,
  context: RunnerContext,
  holder: Holder,
  effects: RequestEffects,
  again?: { readonly ownUses: number },
): Session {
  const server = githubServer(context.serverUrl);
  const dispatch = givenDispatch(context.eventName, readEventFile(context.eventPath));
  // whose grant it is, is not known before a person who may be named is
  const named =
    inputs.grant === undefined || dispatch !== undefined ? undefined : namedCandidate(inputs.grant, inputs.policyPath);
  const workflow = workflowBeside(inputs, context, dispatch !== undefined);
  const own = { ownUses: again?.ownUses ?? 0, isRenewal: again !== undefined };
  const facts = { server, context, inputs, holder, workflow, named, dispatch, ...own };
  const transport = openTransport(inputs, server, effects);
  const { client, send, api } = transport;
  const token = quiet(requestToken(context.tokenRequest, inputs.audience, send));
  const access = quiet(askAccess(api, facts));
  const keys = quiet(fetchKeys(server.jwks, send));
  const attempt = quiet(fetchAttempt(api, context));
  const log = createBranchLog(api, inputs.policyRepository, defaultBranchOf(inputs.policyRepository, context));
  const cloudToken = askedOnce((audience) => requestToken(context.tokenRequest, audience, send));
  const wantsCredentials = inputs.mode === 'enforce' && inputs.credentials.length > 0;
  if (named !== undefined && wantsCredentials) void cloudToken(AWS_AUDIENCE);
  // after the requests, which are needed in any case
  if (wantsCredentials) for (const address of inputs.connect) client.warm(address);
  const teams = askTeams(api, inputs, holder, context.actor);
  const account = dispatch === undefined ? undefined : askAccount(dispatch, api);
  return { facts, transport, pending: { token, keys, access, attempt, log, teams, cloudToken, account } };
}

function openTransport(inputs: Inputs, server: GitHubServer, { env, now, sleep, random }: RequestEffects): Transport {
  const deadline = now() + inputs.timeout;
  const options: ClientOptions = { certificates: inputs.certificates, environment: env, now, deadline };
  const usual = createClient(options);
  const others = createConnections(options);
  const send = retrying(usual.send, { now, sleep, random, deadline, passing: passingGraphQl });
  return {
    client: { ...usual, close: () => [usual, others].forEach((each) => each.close()) },
    send,
    connect: others.connect,
    api: createApi(server, inputs.token, send),
    deadline,
    now,
  };
}

function askAccess(
  api: GitHubApi,
  { inputs: { policyRepository, policyPath }, holder, named, workflow, dispatch }: StepFacts,
): Promise<GraphQlAnswer> {
  return named === undefined
    ? api.query(ACCESS_QUERY, {
        ...accessVariables(policyRepository, policyPath, holder, workflow, dispatch !== undefined),
      })
    : api.query(namedQuery(named), namedVariables(policyRepository, policyPath, named, holder, workflow));
}

/** The account of the number that a token seems to name, if it names one. */
function askAccount({ token }: GivenDispatch, api: GitHubApi): PendingRequests['account'] {
  const { sub, actor_id: actor } = decodeJwtPayload(token);
  const number = [sub, actor].find((one) => typeof one === 'string' && /^[1-9]\d{0,14}$/.test(one));
  if (number === undefined) return undefined;
  const id = Number(number);
  return { id, found: quiet(fetchAccountNumbered(api, id)) };
}

/** Asked ahead where the grant of a team is named, which a person is to be in. */
function askTeams(api: GitHubApi, inputs: Inputs, holder: Holder, actor: string): PendingRequests['teams'] {
  if (inputs.grant?.startsWith('teams/') !== true || holder.kind !== 'user') return undefined;
  return quiet(fetchTeams(api, inputs.policyRepository.split('/')[0] ?? '', [actor]));
}

/** Asks once for each audience. */
function askedOnce(ask: PendingRequests['cloudToken']): PendingRequests['cloudToken'] {
  const tokens = new Map<string, Promise<string>>();
  return (audience) => {
    const asked = tokens.get(audience) ?? quiet(ask(audience));
    tokens.set(audience, asked);
    return asked;
  };
}

/**
 * The default branch of the repository of the policy, as the event that started the run tells. It says only what is
 * asked about first: the branch is GitHub's answer.
 */
function defaultBranchOf(policyRepository: string, { eventPath, repository }: RunnerContext): string | undefined {
  if (!isSameName(repository, policyRepository)) return undefined;
  return textInEvent(readEventFile(eventPath), 'repository', 'default_branch');
}

/**
 * The file of the workflow that is running, as the runner tells; it is used only if the verified token says the same.
 * Asked with the policy where both lie in one repository: the token may not be shown the other one.
 */
function workflowBeside(inputs: Inputs, context: RunnerContext, isNeeded: boolean): SourceName | undefined {
  const { workflowRef, workflowSha } = context;
  if ((inputs.preflight === 'off' && !isNeeded) || workflowRef === undefined || workflowSha === undefined)
    return undefined;
  const [owner = '', name = '', ...path] = workflowFile(workflowRef).split('/');
  const repository = `${owner}/${name}`;
  return isSameName(repository, inputs.policyRepository)
    ? { repository, commit: workflowSha, path: path.join('/') }
    : undefined;
}

/**
 * The issuer's public keys.
 * @throws IdentityError when they cannot be fetched
 */
export async function fetchKeys(url: string, send: Send): Promise<JSONWebKeySet> {
  const response = await send({ method: 'GET', url, headers: { accept: 'application/json' } }).catch(
    (error: unknown) => {
      throw new IdentityError(
        "the keys of the token's issuer could not be fetched: " +
          (error instanceof Error ? error.message : String(error)),
        'start the run again',
        { cause: error },
      );
    },
  );
  const keys = response.status === 200 ? keysIn(response.body) : undefined;
  if (keys === undefined)
    throw new IdentityError(
      "the keys of the token's issuer could not be fetched: it answered " +
        (response.status === 200 ? 'with something that is not a set of keys' : response.status),
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

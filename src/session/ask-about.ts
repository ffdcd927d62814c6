import type { GitHubApi } from '../github/api.ts';
import { createBranchLog } from '../github/branch-log.ts';
import type { RunnerContext } from '../github/context.ts';
import { namedCandidate, namedQuery, namedVariables } from '../github/named-query.ts';
import { ACCESS_QUERY, accessVariables } from '../github/policy-query.ts';
import type { GitHubServer } from '../github/server.ts';
import type { Client } from '../http/client.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { type ToldDelegation, UNKNOWN_SENDER, WORKFLOWS_BOT } from '../policy/delegation/told.ts';
import { holderOf } from '../policy/holder.ts';
import { actorOf, triggeringOf } from '../policy/principal.ts';
import type { Run } from '../policy/run.ts';
import { grantedIn } from '../report/granted.ts';
import type { Result } from '../report/result.ts';
import { toResult } from '../report/to-result.ts';
import { withFilesOf } from './establish.ts';
import { judgeUnstarted } from './judge.ts';
import { reportContext } from './report-context.ts';
import { readSources, type Sources } from './sources.ts';
import { toldPerson } from './told-person.ts';
import type { Session } from './start-requests.ts';

/** A question about a run that is not there, and what it is asked with. */
export interface RunQuestion {
  readonly run: Run;
  /** Whom a tool would name, taken at its word. */
  readonly delegation?: ToldDelegation;
  readonly inputs: Inputs;
  readonly server: GitHubServer;
  readonly client: Client;
  readonly api: GitHubApi;
  /** Milliseconds since 1970: until when there may be answers, what time it is, and as of when is decided. */
  readonly deadline: number;
  readonly now: () => number;
  readonly at: number;
  readonly notes: readonly string[];
}

/**
 * What the gate would answer about a run that is not there: policy, grants, evidence, tags and teams are read as it
 * reads them. Nobody has proved who the run is, so nothing goes on by this, and nothing is issued. Later steps are not
 * read.
 * @throws FactError when something cannot be read
 */
export async function askAbout(question: RunQuestion): Promise<Result> {
  const session = sessionFor(question);
  const sources = readSources(await session.pending.access, session);
  const { delegation, at, notes } = question;
  const run = asSentBy(question.run, delegation, sources);
  const delegating = delegation === undefined ? undefined : await toldPerson(delegation, session, sources, run);
  const judgement = await judgeUnstarted(session, {
    ...(delegating === undefined ? sources : withFilesOf(sources, delegating, session)),
    run: delegating?.guess ?? run,
    identity: { claims: {}, issuedAt: at },
    delegating,
    tokenSha256: '',
  });
  return toResult(
    judgement.decision,
    { ...reportContext(judgement, session), now: at },
    {
      credentials: [],
      granted: grantedIn(judgement.decision, judgement.grants, judgement),
      mode: 'enforce',
      notes,
    },
  );
}

/** The run with the account of the tool that is to send it, where only the tool was told of. */
function asSentBy(run: Run, delegation: ToldDelegation | undefined, { policy }: Sources): Run {
  if (delegation === undefined || run.actor_id !== UNKNOWN_SENDER || policy?.ok !== true) return run;
  const entry = policy.value.delegation?.find(({ name }) => name === delegation.outcome.entry);
  if (entry === undefined) return run;
  const actor = entry.kind === 'github' ? WORKFLOWS_BOT : { login: run.actor, id: String(entry.app) };
  return {
    ...run,
    actor: actor.login,
    actor_id: actor.id,
    triggering_actor: actor.login,
    triggering_actor_id: actor.id,
  };
}

function sessionFor({ run, delegation, inputs, server, client, api, deadline, now }: RunQuestion): Session {
  const holder = holderOf(actorOf(run));
  const { policyRepository: repository, policyPath: root } = inputs;
  // whose grant it is, is not known before the person is
  const isNamed = inputs.grant !== undefined && delegation === undefined;
  const named = isNamed ? namedCandidate(inputs.grant, root) : undefined;
  const access =
    named === undefined
      ? api.query(ACCESS_QUERY, { ...accessVariables(repository, root, holder, undefined, delegation !== undefined) })
      : api.query(namedQuery(named), namedVariables(repository, root, named, holder));
  const triggering = triggeringOf(run);
  return {
    facts: {
      server,
      context: contextOfRun(run, server),
      inputs,
      holder,
      workflow: undefined,
      named,
      ownUses: 0,
      dispatch: undefined,
      isRenewal: false,
    },
    transport: { client, send: client.send, connect: () => client.send, api, deadline, now },
    pending: {
      access,
      attempt: Promise.resolve({
        triggering: { ...triggering, id: run.triggering_actor_id, type: triggering.type ?? 'User' },
        first: undefined,
      }),
      log: createBranchLog(api, repository, undefined),
      teams: undefined,
      account: undefined,
      ...noToken(),
    },
  };
}

/** A question has no job, so there is no token to ask for. */
function noToken(): Pick<Session['pending'], 'token' | 'keys' | 'cloudToken'> {
  const none = Promise.reject(new Error('a run that is not there has no token'));
  none.catch(() => undefined);
  return { token: none, keys: none, cloudToken: async () => await none };
}

function contextOfRun(run: Run, server: GitHubServer): RunnerContext {
  return {
    serverUrl: server.url,
    repository: run.repository,
    repositoryId: undefined,
    runId: run.run_id,
    runAttempt: run.run_attempt,
    actor: run.actor,
    actorId: run.actor_id,
    eventName: run.event_name,
    eventPath: undefined,
    sha: run.sha,
    temp: '',
    workflowRef: run.workflow_ref,
    workflowSha: undefined,
    job: undefined,
    action: undefined,
    actionRepository: undefined,
    tokenRequest: undefined,
  };
}

import { createHash } from 'node:crypto';
import { readEventFile, textInEvent } from '../github/event-file.ts';
import { type Identity, verifyIdentity } from '../github/identity.ts';
import { typeOfActor } from '../github/attempt.ts';
import { accessVariables, ACCESS_QUERY } from '../github/policy-query.ts';
import { decodeJwtPayload } from '../http/jwt-payload.ts';
import { isSameName } from '../policy/fold.ts';
import type { Holder } from '../policy/holder.ts';
import { holderOf } from '../policy/holder.ts';
import { actorOf } from '../policy/principal.ts';
import { parseRun, type Run } from '../policy/run.ts';
import type { Delegating } from './delegation/delegate.ts';
import { joinTags } from '../policy/tags.ts';
import { fetchKeys, type Session } from './start-requests.ts';
import { readGrant, readSources, type Sources } from './sources.ts';

/** What the first round trip established. */
export interface Established extends Sources {
  readonly identity: Identity;
  readonly run: Run;
  readonly tokenSha256: string;
  /** Who is behind the dispatch, where one may be named: then `run` is a guess until that is confirmed. */
  readonly delegating: Delegating | undefined;
}

/**
 * Awaits the first requests, verifies the token and parses policy and grants. `glimpse` is shown these as soon as they
 * are there, before anything is verified: good for opening connections, never for deciding.
 * @throws IdentityError, RunError when it cannot be proven who runs; FactError when something could not be read
 */
export async function establish(session: Session, glimpse: (sources: Sources) => void): Promise<Established> {
  // identity first: a job without a token is told so, whatever else fails
  const reading = session.pending.access.then((answer) => readSources(answer, session));
  reading.then(glimpse).catch(() => undefined);
  const token = await session.pending.token;
  const keys = await session.pending.keys;
  const sources = await reading;
  const identity = await verifyIdentity(token, keys, session.facts.context, {
    issuers: issuersFor(token, session),
    audience: session.facts.inputs.audience,
    githubTime: sources.date,
    checkRunId: session.facts.inputs.checkRunId,
    refetch: () => fetchKeys(keysAddress(token, session), session.transport.send),
  });
  const run = await runOf(identity, session);
  const tokenSha256 = createHash('sha256').update(token).digest('hex');
  const delegating = await delegatingOf(sources, run, token, session);
  if (delegating !== undefined)
    return { ...withFilesOf(sources, delegating, session), identity, run: delegating.guess, tokenSha256, delegating };
  const proper = await ofHolder(sources, holderOf(actorOf(run)), session);
  return { ...proper, identity, run, tokenSha256, delegating };
}

/** Whom a dispatch names, where a token came along and the policy lets tools name anybody. */
async function delegatingOf(
  sources: Sources,
  run: Run,
  token: string,
  session: Session,
): Promise<Delegating | undefined> {
  const { dispatch } = session.facts;
  if (dispatch === undefined || sources.policy?.ok !== true || sources.policy.value.delegation === undefined)
    return undefined;
  const { delegate } = await import('./delegation/delegate.ts');
  return await delegate(dispatch, session, sources, run, issuersFor(token, session));
}

/** The grants of the person in place of those of the tool; tags that revoke the tool count as well. */
export function withFilesOf(sources: Sources, { files }: Delegating, { facts: { inputs } }: Session): Sources {
  const grants = files?.grants ?? [];
  const where = `${inputs.policyPath}/`;
  return {
    ...sources,
    files: {
      ...sources.files,
      grants,
      tags: files === undefined ? sources.files.tags : joinTags([sources.files.tags, files.tags]),
    },
    grants: grants.map((file) => readGrant(file, where)).filter((file) => file !== undefined),
    evidence: undefined,
  };
}

/**
 * The run with what only GitHub's API knows: who pressed the button, and who is a person. Claims of such a name are not
 * believed.
 */
async function runOf({ claims }: Identity, session: Session): Promise<Run> {
  const attempt = await session.pending.attempt;
  const { triggering } = attempt;
  const {
    actor_teams: _,
    triggering_actor_teams: __,
    actor_team_ids: ___,
    triggering_actor_team_ids: ____,
    ...signed
  } = claims;
  return parseRun({
    ...signed,
    actor_type: typeOfActor(attempt, claims['actor_id'], claims['actor']),
    triggering_actor: triggering.login,
    triggering_actor_id: triggering.id,
    triggering_actor_type: triggering.type,
  });
}

/**
 * Policy and grants of who it really is. Logins of apps end in `[bot]`, so the right folder was asked for with the
 * first requests; of one that does not, GitHub's API alone says that it is an app, and its folder is read now.
 *
 * INVARIANT: an app is never looked for in the folder of a person, nor a person in that of an app.
 */
async function ofHolder(sources: Sources, holder: Holder, session: Session): Promise<Sources> {
  if (holder.kind === session.facts.holder.kind || session.facts.named !== undefined) return sources;
  const { policyRepository, policyPath } = session.facts.inputs;
  const answer = await session.transport.api.query(ACCESS_QUERY, {
    ...accessVariables(policyRepository, policyPath, holder, session.facts.workflow),
  });
  return readSources(answer, { ...session, facts: { ...session.facts, holder } });
}

/** The slug of an enterprise that has an issuer of its own, as a token of it would say. Decides nothing by itself. */
function slugIn(token: string, issuer: string): string | undefined {
  const { iss } = decodeJwtPayload(token);
  return typeof iss === 'string' && iss.startsWith(`${issuer}/`) ? iss.slice(issuer.length + 1) : undefined;
}

/**
 * The issuers that are believed: the server's own, and that of the enterprise to which the repository belongs according
 * to the runner's event.
 *
 * INVARIANT: a slug in the token alone adds no issuer.
 */
function issuersFor(token: string, session: Session): readonly string[] {
  const { issuer } = session.facts.server;
  const slug = slugIn(token, issuer);
  if (slug === undefined) return [issuer];
  const enterprise = textInEvent(readEventFile(session.facts.context.eventPath), 'enterprise', 'slug');
  return enterprise !== undefined && isSameName(enterprise, slug) && /^[\w-]{1,100}$/.test(slug)
    ? [issuer, `${issuer}/${slug}`]
    : [issuer];
}

/** Where to look again for a key: below the issuer's own host, never anywhere a token points to. */
function keysAddress(token: string, session: Session): string {
  const slug = slugIn(token, session.facts.server.issuer);
  return slug !== undefined && /^[\w-]{1,100}$/.test(slug)
    ? `${session.facts.server.issuer}/${slug}/.well-known/jwks`
    : session.facts.server.jwks;
}

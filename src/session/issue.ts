import { GateError } from '../errors/gate-error.ts';
import { type Offer, type OfferedRenewal, offerOf } from '../credentials/offer.ts';
import {
  type Bounds,
  type Credential,
  ExchangeError,
  type ExchangeTools,
  NotRevokedError,
  MAX_RENEWAL_SECONDS,
} from '../credentials/credential.ts';
import type { CredentialSpec } from '../policy/credential-spec.ts';
import { type Allow, credentialRole } from '../policy/decision.ts';
import { type Entitlement, entitlements } from '../policy/entitlement.ts';
import { hasNoAccount } from '../policy/principal.ts';
import { formatInstant } from '../policy/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Role } from '../policy/role.ts';
import { maskText } from '../http/mask.ts';
import type { Judgement } from './judge.ts';
import type { Effects, Session } from './start-requests.ts';
import { turn } from './turn.ts';

/** A credential was asked for that the role does not give this job. */
export class EntitlementError extends GateError {
  override readonly name = 'EntitlementError';
  constructor(message: string, hint: string) {
    super(message, { hint });
  }
}

/** A credential and what the policy says about it. */
export interface IssuedEntry {
  readonly credential: Credential;
  readonly spec: CredentialSpec;
}

/** What came of asking for credentials. */
export interface Issue {
  readonly entries: readonly IssuedEntry[];
  /**
   * Why one of them could not be issued, or may not be used; then none is handed out, and what was issued is taken
   * back.
   */
  readonly fault: Error | undefined;
}

/** What issuing needs besides a decision. */
export interface IssueEffects extends Effects {
  /** Called while a provider answers. */
  readonly meanwhile: () => void;
  /** Called as soon as a credential is there, or what it is asked for with, whatever becomes of the others. */
  readonly issued: (credential: Credential) => void;
  /** What is offered for a credential, with what was asked ahead. */
  readonly offer: (spec: CredentialSpec) => Offer;
  /** The words of the command that renews a credential; given where credentials are to renew themselves. */
  readonly command?: ((name: string) => readonly string[]) | undefined;
}

/** A judgement that allows, on a policy that was read. */
export interface Allowed {
  readonly decision: Allow;
  readonly policy: Policy;
  readonly grants: Judgement['grants'];
}

/**
 * Trades the job's token for the credentials of the role, all at once.
 *
 * INVARIANT: called with an allow only; bounded by its `until`.
 * @throws EntitlementError
 */
export async function issueCredentials(
  allowed: Allowed,
  session: Session,
  effects: IssueEffects,
  mask: (secret: string) => void,
): Promise<Issue> {
  const { decision, policy } = allowed;
  const role = policy.roles.get(credentialRole(decision));
  if (role === undefined) return { entries: [], fault: undefined };
  const { issued, missing } = entitlements(role, decision.run, session.facts.inputs.credentials);
  if (missing.length > 0) throw notGiven(missing, role, decision);
  const tools = { ...exchangeTools(session, effects, mask), begun: effects.issued };
  const bounds = boundsOf(allowed, session);
  // what reports is loaded while the cloud answers
  const send: ExchangeTools['send'] = (request) => {
    const answer = tools.send(request);
    import('./conclude.ts').catch(() => undefined);
    void turn().then(effects.meanwhile);
    return answer;
  };
  const terms = { bounds, accounts: policy.limits.accounts, command: effects.command };
  const outcomes = await Promise.all(
    issued.map(
      async (entry) =>
        await attemptIssue(
          entry.spec,
          issueOne(entry, effects.offer(entry.spec), terms, { ...tools, send }),
          effects.issued,
        ),
    ),
  );
  const entries = outcomes.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  return { entries, fault: outcomes.find(({ fault }) => fault !== undefined)?.fault ?? outlasting(entries, bounds) };
}

function notGiven(missing: readonly string[], role: Role, decision: Allow): EntitlementError {
  const { run } = decision;
  const name = credentialRole(decision);
  const where = run.environment === undefined ? 'a job without environment' : `the environment \`${run.environment}\``;
  return new EntitlementError(
    `the role \`${name}\` has no credential \`${missing.join('`, `')}\` for ${where}`,
    `it has: ${[...(role.credentials ?? new Map<string, unknown>()).keys()].join(', ') || 'none'}`,
  );
}

/**
 * What came of one credential: it, a fault, or both, where it was issued and can neither be used nor was revoked.
 */
async function attemptIssue(
  spec: CredentialSpec,
  issuing: Promise<Credential>,
  issued: IssueEffects['issued'],
): Promise<{ readonly entry?: IssuedEntry; readonly fault?: Error }> {
  try {
    const credential = await issuing;
    issued(credential);
    return { entry: { spec, credential } };
  } catch (error) {
    if (!(error instanceof NotRevokedError)) return { fault: asError(error) };
    issued(error.credential);
    return { entry: { spec, credential: error.credential }, fault: asError(error.fault) };
  }
}

interface Terms {
  readonly bounds: Bounds;
  readonly accounts: readonly string[] | undefined;
  readonly command: IssueEffects['command'];
}

/**
 * One credential of a role. Where it is to renew itself and can, it is issued once to show that nothing is wrong, and
 * the command is handed out. @throws ExchangeError, IdentityError, NotRevokedError
 */
async function issueOne(
  { name, spec }: Entitlement,
  offer: Offer,
  { bounds, accounts, command }: Terms,
  tools: ExchangeTools,
): Promise<Credential> {
  const request = { name, bounds, accounts, acceptLonger: spec['accept-longer'] === true };
  if (command === undefined || offer.renewal === undefined) return await offer.exchange(request, tools);
  const renewal = await offer.renewal();
  const short = { ...request, bounds: renewalBounds(bounds) };
  const first = await offer.exchange(short, tools);
  return { ...first, ...renewal.setUp(short, first, command(name), tools.now()), renews: true };
}

/** INVARIANT: what renews itself lasts a quarter of an hour at most, so that a revocation takes effect by then. */
export function renewalBounds(bounds: Bounds): Bounds {
  return { ...bounds, session: Math.min(bounds.session, MAX_RENEWAL_SECONDS) };
}

/**
 * How a credential of a role renews itself now; `undefined` when the role has none of the name for this run, or none
 * that can.
 */
export async function renewalFor(
  { decision, policy }: Pick<Allowed, 'decision' | 'policy'>,
  name: string,
): Promise<{ readonly renewal: OfferedRenewal; readonly acceptLonger: boolean } | undefined> {
  const role = policy.roles.get(credentialRole(decision));
  const spec = role === undefined ? undefined : entitlements(role, decision.run, [name]).issued[0]?.spec;
  const renewal = spec === undefined ? undefined : await offerOf(spec).renewal?.();
  return renewal === undefined ? undefined : { renewal, acceptLonger: spec?.['accept-longer'] === true };
}

/** What an exchange may use of this session. `effects.now` is GitHub's time. */
export function exchangeTools(
  session: Session,
  effects: Pick<Effects, 'now' | 'sleep' | 'random'>,
  mask: (secret: string) => void,
): ExchangeTools {
  const { facts, transport } = session;
  for (const secret of Object.values(facts.inputs.secrets)) maskText(secret ?? '', mask);
  return {
    send: transport.client.send,
    connect: transport.connect,
    now: effects.now,
    sleep: effects.sleep,
    deadline: effects.now() + (transport.deadline - transport.now()),
    random: effects.random,
    mask,
    secrets: facts.inputs.secrets,
    idToken: async (audience) => {
      const token = await session.pending.cloudToken(audience);
      maskText(token, mask);
      return token;
    },
  };
}

/** What bounds every credential of this decision. */
export function boundsOf({ decision, policy, grants }: Allowed, session: Session): Bounds {
  const { run } = decision;
  const file = grants.find((entry) => entry.id === decision.grant);
  const grant = file?.ok === true ? file.grant : undefined;
  return {
    grant: decision.grant,
    role: credentialRole(decision),
    // whoever pressed the button: the token, and with it what a cloud reads of it, keeps the first actor
    actor: run.triggering_actor,
    actorId: hasNoAccount(run) ? '' : run.triggering_actor_id,
    ...(run.delegation?.entry === undefined ? {} : { through: run.delegation.entry }),
    repository: run.repository,
    reason: grant?.reason ?? '',
    ticket: grant?.ticket,
    runId: run.run_id,
    runAttempt: run.run_attempt,
    until: decision.until,
    session: policy.limits.session,
    api: session.facts.server.api,
  };
}

/**
 * INVARIANT: whatever a provider does, nothing that outlives the grant is handed out unless the policy says so for that
 * credential.
 */
function outlasting(entries: readonly IssuedEntry[], bounds: Bounds): Error | undefined {
  const found = entries.find(
    ({ credential, spec }) => credential.expires > bounds.until && spec['accept-longer'] !== true,
  )?.credential;
  if (found === undefined) return undefined;
  const { name, provider, expires } = found;
  return new ExchangeError(
    provider,
    'OutlivesGrant',
    `the credential \`${name}\` would last until ${formatInstant(expires)}, and the grant ends at ` +
      formatInstant(bounds.until),
    'where the provider cannot end it sooner, the policy may say `accept-longer: true` for this credential',
  );
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

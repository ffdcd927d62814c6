import { type Offer, offerOf } from '../credentials/offer.ts';
import type { ExchangeTools } from '../credentials/credential.ts';
import type { CredentialSpec } from '../policy/credential-spec.ts';
import { entitlements } from '../policy/entitlement.ts';
import { exchangeTools } from './issue.ts';
import type { Preparation } from './judge.ts';
import type { Effects, Session } from './start-requests.ts';
import type { Sources } from './sources.ts';
import { turn } from './turn.ts';

/** Most connections that are opened on the mere look of a policy. */
const MAX_EARLY_CONNECTIONS = 2;

/** What is got ready, and the offers that know of it. */
export interface ExchangePreparation extends Preparation {
  /** What is offered for a credential, with what was asked ahead. */
  readonly offer: (spec: CredentialSpec) => Offer;
}

/**
 * Asks for what an exchange will need while facts are still on their way: an open connection as soon as the policy is
 * read; the cloud's token, the provider's code and what can be asked without anything being issued as soon as one grant
 * looks good.
 */
export function prepareExchange(
  session: Session,
  effects: Pick<Effects, 'sleep' | 'random'>,
  mask: (secret: string) => void,
): ExchangePreparation {
  const { inputs } = session.facts;
  const wanted = inputs.mode === 'enforce' && inputs.credentials.length > 0;
  const offers = new Map<CredentialSpec, Offer>();
  const offer = (spec: CredentialSpec): Offer => {
    const known = offers.get(spec) ?? offerOf(spec);
    offers.set(spec, known);
    return known;
  };
  return {
    offer,
    glimpse: (sources) => {
      if (wanted) warmConnections(likelySpecs(sources, inputs.role).map(offer), session);
    },
    prepare: (policy, roles, run, now) => {
      if (!wanted) return;
      const specs = roles.flatMap((name) => {
        const role = policy.roles.get(name);
        return role === undefined ? [] : entitlements(role, run, inputs.credentials).issued;
      });
      for (const { spec } of specs)
        getReady(offer(spec), session, run.repository, exchangeTools(session, { ...effects, now }, mask));
    },
  };
}

/** Opens connections to where credentials are likely to come from. */
function warmConnections(likely: readonly Offer[], { facts, transport, pending }: Session): void {
  const addresses = new Set(likely.flatMap(({ addresses: { first } }) => (first === undefined ? [] : [first])));
  for (const address of [...addresses].slice(0, MAX_EARLY_CONNECTIONS)) transport.client.warm(address);
  // with the grant named, its evidence is there already: the provider waits for this token only
  if (facts.named !== undefined)
    for (const { addresses: own } of likely.slice(0, MAX_EARLY_CONNECTIONS))
      if (own.audience !== undefined) void pending.cloudToken(own.audience);
  // loaded by the time that something can be asked ahead
  for (const { ahead, load } of likely) if (ahead !== undefined) loadSoon(load);
}

/** Asks for what one exchange will need, and for what can be asked without anything being issued. */
function getReady(
  { addresses: { audience, first, others = [] }, load, ahead }: Offer,
  { facts, transport, pending }: Session,
  repository: string,
  tools: ExchangeTools,
): void {
  if (audience !== undefined) void pending.cloudToken(audience);
  for (const place of first === undefined ? others : [first, ...others]) transport.client.warm(place);
  ahead?.({ api: facts.server.api, repository }, tools);
  // after the requests of this turn are on their way
  loadSoon(load);
}

/** A fault of loading shows when it is used. */
function loadSoon(load: Offer['load']): void {
  void turn()
    .then(load)
    .catch(() => undefined);
}

/** The credentials of the roles of these grants; nothing is sent for them yet. */
function likelySpecs({ policy, grants }: Sources, named: string | undefined): readonly CredentialSpec[] {
  if (policy?.ok !== true) return [];
  const roles = new Set(
    grants.flatMap((file) => (file.ok && (named === undefined || file.grant.role === named) ? [file.grant.role] : [])),
  );
  return [...roles].flatMap((name) => [...(policy.value.roles.get(name)?.credentials?.values() ?? [])]);
}

import type { CredentialSpec } from '../policy/credential-spec.ts';
import { PROVIDERS, type ProviderName } from '../policy/credential/provider-name.ts';
import { CATALOGUE, type SpecOf } from './catalogue.ts';
import type { Credential, ExchangeRequest, ExchangeTools, Renewal } from './credential.ts';
import type { Addresses, Provider, RunInQuestion } from './provider.ts';

/** What a credential of a policy is about to need. Nothing of its provider is loaded yet. */
export interface Offer {
  readonly provider: ProviderName;
  readonly addresses: Addresses;
  /** Loads the provider's code, while the process waits for the network anyway. */
  readonly load: () => Promise<unknown>;
  /** Asks ahead of the decision what `exchange` will want to know. INVARIANT: nothing is issued by it. */
  readonly ahead?: (run: RunInQuestion, tools: ExchangeTools) => void;
  /** @throws ExchangeError, IdentityError */
  readonly exchange: (request: OfferRequest, tools: ExchangeTools) => Promise<Credential>;
  /** How it renews itself, where the provider's SDKs can be told to. */
  readonly renewal?: () => Promise<OfferedRenewal>;
}

type OfferRequest = Omit<ExchangeRequest<unknown>, 'spec'>;

/** A renewal that knows its specification. */
export interface OfferedRenewal {
  readonly setUp: (
    request: OfferRequest,
    first: Credential,
    command: readonly string[],
    now: number,
  ) => ReturnType<Renewal<unknown>['setUp']>;
  readonly answer: (request: OfferRequest, tools: ExchangeTools) => ReturnType<Renewal<unknown>['answer']>;
}

/** What is offered for a credential: exactly one provider, as its shape demands. */
export function offerOf(spec: CredentialSpec): Offer {
  for (const name of PROVIDERS) {
    const own = spec[name];
    if (own !== undefined) return offered(name, own);
  }
  throw new Error('a credential without a provider');
}

function offered<Name extends ProviderName>(name: Name, spec: SpecOf<Name>): Offer {
  const provider: Provider<SpecOf<Name>> = CATALOGUE[name];
  const { renewal, canRenew } = provider;
  const ahead = provider.aheadOf?.(spec);
  const exchange = ahead?.exchange ?? provider.exchange;
  return {
    provider: name,
    addresses: provider.addressesOf(spec),
    load: async () => await provider.load(spec),
    ...(ahead === undefined ? {} : { ahead: ahead.ask }),
    exchange: async (request, tools) => await exchange({ ...request, spec }, tools),
    ...(renewal === undefined || canRenew?.(spec) === false
      ? {}
      : { renewal: async () => offeredRenewal(spec, await renewal()) }),
  };
}

function offeredRenewal<Spec>(spec: Spec, { setUp, answer }: Renewal<Spec>): OfferedRenewal {
  return {
    setUp: (request, first, command, now) => setUp({ ...request, spec }, first, command, now),
    answer: async (request, tools) => await answer({ ...request, spec }, tools),
  };
}

import type { CredentialSpec, ProviderName } from '../policy/credential-spec.ts';
import * as aws from './aws/address.ts';
import * as azure from './azure/address.ts';
import type { Bounds, Credential, ExchangeRequest, ExchangeTools, Renewal, Revoke } from './credential.ts';
import * as gcp from './gcp/address.ts';
import * as github from './github-app/address.ts';
import type { FoundApp } from './github-app/found-app.ts';
import * as vault from './vault/address.ts';

/** What a credential of a policy is about to need. Nothing of its provider is loaded yet. */
export interface Offer {
  readonly provider: ProviderName;
  /** Audience of the job's token that is traded; absent where it cannot be told yet. */
  readonly audience: string | undefined;
  /** Where it will be asked first. */
  readonly address: string | undefined;
  /** Where it will be asked next. */
  readonly others?: readonly string[];
  /** Loads the provider's code, while the process waits for the network anyway. */
  readonly load: () => Promise<unknown>;
  /** Asks ahead of the decision what `exchange` will want to know. INVARIANT: nothing is issued by it. */
  readonly ahead?: (run: Pick<Bounds, 'api' | 'repository'>, tools: ExchangeTools) => void;
  /** @throws ExchangeError, IdentityError */
  readonly exchange: (request: Asked, tools: ExchangeTools) => Promise<Credential>;
  /** How it renews itself, where the provider's SDKs can be told to. */
  readonly renewal?: () => Promise<OfferedRenewal>;
}

type Asked = Omit<ExchangeRequest<unknown>, 'spec'>;

/** A renewal that knows its specification. */
export interface OfferedRenewal {
  readonly setUp: (
    request: Asked,
    first: Credential,
    command: readonly string[],
    now: number,
  ) => ReturnType<Renewal<unknown>['setUp']>;
  readonly answer: (request: Asked, tools: ExchangeTools) => ReturnType<Renewal<unknown>['answer']>;
  readonly refusal: Renewal<unknown>['refusal'];
}

function renewalOf<Spec>(spec: Spec, { setUp, answer, refusal }: Renewal<Spec>): OfferedRenewal {
  return {
    setUp: (request, first, command, now) => setUp({ ...request, spec }, first, command, now),
    answer: async (request, tools) => await answer({ ...request, spec }, tools),
    refusal,
  };
}

/** What is offered for a credential: exactly one provider, as its shape demands. */
export function offerOf(spec: CredentialSpec): Offer {
  if (spec.aws !== undefined) return awsOffer(spec.aws);
  if (spec.gcp !== undefined) return gcpOffer(spec.gcp);
  if (spec.vault !== undefined) return vaultOffer(spec.vault);
  if (spec.github !== undefined) return githubOffer(spec.github);
  if (spec.azure !== undefined) return azureOffer(spec.azure);
  throw new Error('a credential without a provider');
}

function awsOffer(spec: NonNullable<CredentialSpec['aws']>): Offer {
  return {
    provider: 'aws',
    audience: aws.audienceOf(spec),
    address: aws.likelyStsAddress(spec),
    others: aws.secretAddresses(spec),
    load: async () => await (await import('./aws/exchange.ts')).rehearseAws(spec),
    exchange: async (request, tools) =>
      await (await import('./aws/exchange.ts')).exchangeAws({ ...request, spec }, tools),
    // secrets alone are read once: there is nothing to renew
    ...(spec['export-keys'] === false
      ? {}
      : { renewal: async () => renewalOf(spec, (await import('./aws/profile.ts')).awsProfile) }),
  };
}

function gcpOffer(spec: NonNullable<CredentialSpec['gcp']>): Offer {
  return {
    provider: 'gcp',
    audience: gcp.audienceOf(spec),
    address: gcp.stsAddress(spec),
    others: gcp.otherAddresses(spec),
    load: async () => await import('./gcp/exchange.ts'),
    exchange: async (request, tools) =>
      await (await import('./gcp/exchange.ts')).exchangeGcp({ ...request, spec }, tools),
    renewal: async () => renewalOf(spec, (await import('./gcp/executable.ts')).gcpExecutable),
  };
}

function vaultOffer(spec: NonNullable<CredentialSpec['vault']>): Offer {
  return {
    provider: 'vault',
    audience: vault.audienceOf(spec),
    address: vault.likelyAddress(spec),
    load: async () => await import('./vault/exchange.ts'),
    exchange: async (request, tools) =>
      await (await import('./vault/exchange.ts')).exchangeVault({ ...request, spec }, tools),
  };
}

function githubOffer(spec: NonNullable<CredentialSpec['github']>): Offer {
  let found: Promise<FoundApp> | undefined;
  const ahead: Offer['ahead'] = (run, tools) => {
    found = import('./github-app/exchange.ts').then(async ({ findAppAhead }) => await findAppAhead(spec, run, tools));
    // heard by the exchange, if there is one
    found.catch(() => undefined);
  };
  return {
    provider: 'github',
    audience: github.audienceOf(spec),
    address: github.likelyAddress(spec),
    others: github.otherAddresses(spec),
    load: async () => await import('./github-app/exchange.ts'),
    // a key that signs elsewhere asks for a login, and a login gives a token: not before a decision
    ...(spec.key.input === true ? { ahead } : {}),
    exchange: async (request, tools) =>
      await (await import('./github-app/exchange.ts')).exchangeGithub({ ...request, spec }, tools, found),
  };
}

function azureOffer(spec: NonNullable<CredentialSpec['azure']>): Offer {
  return {
    provider: 'azure',
    audience: azure.audienceOf(spec),
    address: azure.likelyAddress(spec),
    load: async () => await import('./azure/exchange.ts'),
    exchange: async (request, tools) =>
      await (await import('./azure/exchange.ts')).exchangeAzure({ ...request, spec }, tools),
  };
}

/** How the provider takes a credential back; `undefined` where it has no call for it. */
export async function revokerOf(provider: string): Promise<Revoke | undefined> {
  if (provider === 'vault') return (await import('./vault/revoke.ts')).revokeVault;
  if (provider === 'github') return (await import('./github-app/revoke.ts')).revokeGithub;
  return undefined;
}

/** How a command that renews says no to the SDK of a provider. */
export async function refusalOf(provider: string): Promise<OfferedRenewal['refusal'] | undefined> {
  if (provider === 'aws') return (await import('./aws/profile.ts')).awsProfile.refusal;
  if (provider === 'gcp') return (await import('./gcp/executable.ts')).gcpExecutable.refusal;
  return undefined;
}

import type { Token } from '../../../src/walls/token.ts';
import { evaluateAws } from '../../../src/walls/evaluate/aws.ts';
import { evaluateAzure } from '../../../src/walls/evaluate/azure.ts';
import { evaluateGcp } from '../../../src/walls/evaluate/gcp.ts';
import { evaluateVault } from '../../../src/walls/evaluate/vault.ts';
import type { TokenVerdict } from '../../../src/walls/evaluate/verdict.ts';
import type { TrustClass } from '../../../src/walls/classify.ts';
import { readAwsTrust } from '../../../src/walls/trust/aws.ts';
import { readAzureTrust, type FederatedCredential } from '../../../src/walls/trust/azure.ts';
import { readGcpTrust, type PoolProvider } from '../../../src/walls/trust/gcp.ts';
import { NO_TRUST, type Trust } from '../../../src/walls/trust/trust.ts';
import { readVaultTrust } from '../../../src/walls/trust/vault.ts';
import type { Meant } from '../../../src/walls/meant.ts';
import { HOST, meantFor, POOL, POOL_PROVIDER, PROVIDER_ARN } from '../shop.ts';

/** A document of a provider, and what has to be found in it. */
export interface TrustCase {
  readonly name: string;
  readonly wanted: TrustClass;
  /** Of the token that shows it. */
  readonly sub?: string;
  /** What else has to be found: a question with a token, or one that cannot be decided. */
  readonly also?: readonly ('narrower' | 'sameName' | 'audience' | 'absence' | 'undecided')[];
  readonly trust: Trust;
  readonly meant: Meant;
  readonly evaluate: (token: Token, at: number) => TokenVerdict;
  /** One of those that today's checkers get wrong. */
  readonly misleads?: string;
}

export type Wanted = Omit<TrustCase, 'trust' | 'meant' | 'evaluate'> & { readonly meant?: Meant };
type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** Conditions on claims, by operator. */
export function statement(conditions: Conditions): Record<string, unknown> {
  const Condition = Object.fromEntries(
    Object.entries(conditions).map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(keys).map(([key, value]) => [key.includes(':') ? key : `${HOST}:${key}`, value]),
      ),
    ]),
  );
  return {
    Effect: 'Allow',
    Principal: { Federated: PROVIDER_ARN },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition,
  };
}

export function aws(wanted: Wanted, conditions: Conditions | readonly Record<string, unknown>[]): TrustCase {
  const Statement = Array.isArray(conditions) ? conditions : [statement(conditions as Conditions)];
  const document = { Version: '2012-10-17', Statement };
  return {
    meant: meantFor('aws', 'sts.amazonaws.com'),
    ...wanted,
    trust: readAwsTrust(document) ?? NO_TRUST,
    evaluate: (token, at) => evaluateAws(document, token, at),
  };
}

export function gcp(
  wanted: Wanted,
  condition: string | undefined,
  members?: readonly string[],
  changes: Partial<PoolProvider> = {},
): TrustCase {
  const provider: PoolProvider = {
    name: POOL_PROVIDER,
    disabled: false,
    mapping: {
      'google.subject': 'assertion.sub',
      'attribute.repository': 'assertion.repository',
      'attribute.repository_id': 'assertion.repository_id',
    },
    condition,
    issuer: `https://${HOST}`,
    audiences: [],
    ...changes,
  };
  const bindings =
    members === undefined
      ? ('none' as const)
      : [{ role: 'roles/iam.workloadIdentityUser', members: members.map((member) => member.replace('POOL', POOL)) }];
  return {
    meant: meantFor('gcp', `https://iam.googleapis.com/${POOL_PROVIDER}`),
    ...wanted,
    trust: readGcpTrust(provider, bindings),
    evaluate: (token, at) => evaluateGcp(provider, bindings, token, at),
  };
}

export function azure(wanted: Wanted, given: Partial<FederatedCredential>): TrustCase {
  const credential = { issuer: `https://${HOST}`, audiences: ['api://AzureADTokenExchange'], ...given };
  return {
    meant: meantFor('azure', 'api://AzureADTokenExchange'),
    ...wanted,
    trust: readAzureTrust(credential),
    evaluate: (token) => evaluateAzure(credential, token),
  };
}

export function vault(wanted: Wanted, role: Readonly<Record<string, unknown>>): TrustCase {
  const whole = {
    role_type: 'jwt',
    user_claim: 'actor',
    bound_audiences: ['https://vault.acme.example'],
    ...role,
  };
  return {
    meant: meantFor('vault', 'https://vault.acme.example'),
    ...wanted,
    trust: readVaultTrust(whole),
    evaluate: (token) => evaluateVault(whole, token),
  };
}

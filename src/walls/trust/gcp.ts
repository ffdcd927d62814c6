import { isRecord } from '../../policy/shape.ts';
import { allHold, anyHolds, claimIn, type Formula, NO, notModelled, YES } from '../inclusion/formula.ts';
import { literals } from '../language.ts';
import { scalarTexts } from './aws-document.ts';
import { celFormula, type CelNames } from './cel.ts';
import { celValue, parseCel } from './cel-node.ts';
import { looksLikeGithub } from '../issuers.ts';
import { EVERYBODY, givesTokens, type PoolMember, poolMember, poolOf } from './gcp-roles.ts';
import type { Trust } from './trust.ts';

/** A provider of a workload identity pool, as Google's API writes it. */
export interface PoolProvider {
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`. */
  readonly name: string;
  readonly disabled: boolean;
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly condition: string | undefined;
  readonly issuer: string;
  readonly audiences: unknown;
  /** It was shown by itself: what else is in its pool is not known. */
  readonly isAlone?: boolean;
  /** Tokens are verified by keys that somebody uploaded, and not by those of the issuer. */
  readonly hasOwnKeys?: boolean;
}

/** Who may act as a service account; `undefined` where that was not read. */
export type AccountBindings = readonly Readonly<Record<string, unknown>>[] | undefined;

/**
 * What a provider lets in. Where an account is impersonated, what its bindings do: they name attributes of a pool, so
 * every provider of that pool counts.
 * https://cloud.google.com/iam/docs/workload-identity-federation
 */
export function readGcpTrust(
  provider: PoolProvider,
  bindings: AccountBindings | 'none',
  others: readonly PoolProvider[] = [],
): Trust {
  const providers = [provider, ...others.filter(({ name }) => name !== provider.name)];
  const read = bindings === 'none' ? [provider] : providers;
  return {
    admits: bindings === 'none' ? providerHolds(provider) : bound(providers, bindings),
    absencePasses: [],
    subjects: read.flatMap(({ condition = '' }) =>
      [...condition.matchAll(/(["'])((?:(?!\1).)*:(?:(?!\1).)*)\1/g)].map(([, , text]) => text ?? ''),
    ),
    issuers: read.map(({ issuer }) => issuer).filter(looksLikeGithub),
  };
}

function providerHolds(provider: PoolProvider): Formula {
  const { condition, issuer } = provider;
  if (provider.disabled) return NO;
  return allHold(
    claimIn('iss', literals([issuer])),
    acceptedAudience(provider),
    ...(condition === undefined || condition === '' ? [] : [celFormula(condition, celNames(provider.mapping))]),
    ...(provider.hasOwnKeys === true ? [notModelled('keys that were uploaded to the provider, `jwksJson`')] : []),
  );
}

function acceptedAudience({ audiences, name }: PoolProvider): Formula {
  const listed = scalarTexts(audiences ?? []);
  if (listed === undefined) return notModelled('`allowedAudiences`');
  const own = `//iam.googleapis.com/${name}`;
  return claimIn('aud', literals(listed.length > 0 ? listed : [own, `https:${own}`]));
}

/** `assertion.x` is a claim; `attribute.x` and `google.subject` are what the mapping makes of one. */
function celNames(mapping: PoolProvider['mapping']): CelNames {
  const claim = (path: readonly string[]): string | undefined => {
    const [root, name] = path;
    if (path.length !== 2 || name === undefined) return undefined;
    return root === 'assertion' ? name : mappedClaim(path.join('.'), mapping);
  };
  return { claim };
}

/** The claim that an attribute is a copy of; `undefined` where it is computed, or not mapped. */
function mappedClaim(attribute: string, mapping: PoolProvider['mapping']): string | undefined {
  const expression = mapping[attribute];
  const node = typeof expression === 'string' ? parseCel(expression) : undefined;
  const value = node === undefined ? undefined : celValue(node);
  return value?.kind === 'path' && value.path.length === 2 && value.path[0] === 'assertion' ? value.path[1] : undefined;
}

/** Members that are not there to read are not nobody. */
const UNREAD_MEMBERS: readonly unknown[] = [undefined];

function bound(providers: readonly PoolProvider[], bindings: AccountBindings): Formula {
  if (bindings === undefined) return notModelled('the bindings of the service account, which were not given');
  return anyHolds(
    ...bindings.flatMap(({ role, members, condition }) => {
      const gives = typeof role === 'string' ? givesTokens(role) : undefined;
      if (gives === false) return [];
      const unknownRole = gives === undefined ? [notModelled(`the role \`${String(role)}\``)] : [];
      const named = scalarTexts(members ?? UNREAD_MEMBERS);
      if (named === undefined) return [notModelled('the members of a binding')];
      return named.map((member) => allHold(memberHolds(member, condition, providers), ...unknownRole));
    }),
  );
}

function bindingCondition(condition: unknown, names: CelNames): readonly Formula[] {
  if (!isRecord(condition)) return [];
  const { expression } = condition;
  return [typeof expression === 'string' ? celFormula(expression, names) : notModelled('the condition of a binding')];
}

/** Who a member is, among all that come by way of the providers. People and accounts are no jobs of GitHub. */
function memberHolds(member: string, condition: unknown, providers: readonly PoolProvider[]): Formula {
  // whoever it is, and by whatever way they come
  if (EVERYBODY.includes(member)) return allHold(...bindingCondition(condition, celNames({})));
  const named = poolMember(member);
  if (named === undefined) return member.startsWith('principal') ? notModelled(`the member \`${member}\``) : NO;
  const own = providers.filter((provider) => poolOf(provider) === named.pool);
  if (own.length === 0) return notModelled(`the providers of \`${named.pool}\`, which were not given`);
  const missing = own.every(({ isAlone }) => isAlone === true) ? [notModelled(OTHERS_OF_POOL)] : [];
  return anyHolds(...own.map((provider) => comesBy(provider, member, named, condition)), ...missing);
}

const OTHERS_OF_POOL =
  'the other providers of the pool: `gcloud iam workload-identity-pools providers list --format json` lists them';

function comesBy(provider: PoolProvider, member: string, named: PoolMember, condition: unknown): Formula {
  const names = celNames(provider.mapping);
  const [attribute, value] = splitOnce(named.rest);
  const key = named.isSet ? attribute : 'google.subject';
  const isAnybody = named.isSet && named.rest === '*';
  // a provider that does not map an attribute gives it to nobody
  if (!isAnybody && !Object.hasOwn(provider.mapping, key)) return NO;
  if (!looksLikeGithub(provider.issuer) && !provider.disabled)
    return notModelled(`the provider \`${provider.name}\` of the same pool, whose tokens are not those of GitHub`);
  const isKnown = named.isSet ? /^attribute\.\w+$/.test(attribute) : attribute === 'subject';
  const claim = isKnown ? names.claim(key.split('.')) : undefined;
  const isMember = isAnybody
    ? YES
    : value === undefined || !isKnown
      ? notModelled(`the member \`${member}\``)
      : claim === undefined
        ? notModelled(`\`${key}\` as it is mapped`)
        : claimIn(claim, literals([value]));
  return allHold(providerHolds(provider), isMember, ...bindingCondition(condition, names));
}

function splitOnce(text: string): readonly [string, string | undefined] {
  const slash = text.indexOf('/');
  return slash < 0 ? [text, undefined] : [text.slice(0, slash), text.slice(slash + 1)];
}

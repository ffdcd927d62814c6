import { isRecord } from '../../policy/shape.ts';
import { allHold, anyHolds, claimIn, type Formula, NO, notModelled, YES } from '../inclusion/formula.ts';
import { literals } from '../language.ts';
import { scalarTexts } from './aws-document.ts';
import { celFormula, type CelNames } from './cel.ts';
import { celValue, parseCel } from './cel-node.ts';
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
}

/** Who may act as a service account; `undefined` where that was not read. */
export type AccountBindings = readonly Readonly<Record<string, unknown>>[] | undefined;

/** Roles that let a principal have tokens of the service account. */
const TOKEN_ROLES = ['roles/iam.workloadIdentityUser', 'roles/iam.serviceAccountTokenCreator', 'roles/owner'];
const EVERYBODY = ['allUsers', 'allAuthenticatedUsers'];

/**
 * What a provider lets in, and, where an account is impersonated, what the account's bindings do.
 * https://cloud.google.com/iam/docs/workload-identity-federation
 */
export function readGcpTrust(provider: PoolProvider, bindings: AccountBindings | 'none'): Trust {
  const names = celNames(provider.mapping);
  const { condition } = provider;
  return {
    admits: allHold(
      ...(provider.disabled ? [NO] : []),
      claimIn('iss', literals([provider.issuer])),
      acceptedAudience(provider),
      ...(condition === undefined || condition === '' ? [] : [celFormula(condition, names)]),
      ...(bindings === 'none' ? [] : [bound(provider, bindings, names)]),
    ),
    absencePasses: [],
    subjects: [...(condition ?? '').matchAll(/(["'])((?:(?!\1).)*:(?:(?!\1).)*)\1/g)].map(([, , text]) => text ?? ''),
  };
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

function bound(provider: PoolProvider, bindings: AccountBindings, names: CelNames): Formula {
  if (bindings === undefined) return notModelled('the bindings of the service account, which were not given');
  return anyHolds(
    ...bindings.flatMap(({ role, members, condition }) => {
      if (typeof role !== 'string' || !isTokenRole(role)) return [];
      const conditions = isRecord(condition) ? [bindingCondition(condition['expression'], names)] : [];
      const custom = TOKEN_ROLES.includes(role) ? [] : [notModelled(`the role \`${role}\``)];
      return (scalarTexts(members ?? []) ?? []).map((member) =>
        allHold(memberHolds(member, provider, names), ...conditions, ...custom),
      );
    }),
  );
}

/** Whether a role may let its members have tokens; of a role of one's own that is not known. */
function isTokenRole(role: string): boolean {
  return TOKEN_ROLES.includes(role) || !role.startsWith('roles/');
}

function bindingCondition(expression: unknown, names: CelNames): Formula {
  return typeof expression === 'string' ? celFormula(expression, names) : notModelled('the condition of a binding');
}

/** https://cloud.google.com/iam/docs/principal-identifiers */
function memberHolds(member: string, { name }: PoolProvider, names: CelNames): Formula {
  if (EVERYBODY.includes(member)) return YES;
  const pool = name.replace(/\/providers\/[^/]*$/, '');
  const [, kind, path] = /^principal(Set)?:\/\/iam\.googleapis\.com\/(.*)$/s.exec(member) ?? [];
  if (path === undefined || !path.startsWith(`${pool}/`)) return NO;
  const rest = path.slice(pool.length + 1);
  if (kind === 'Set' && rest === '*') return YES;
  const [attribute, value] = splitOnce(rest);
  const isSubject = kind === undefined && attribute === 'subject';
  const isAttribute = kind === 'Set' && /^attribute\.\w+$/.test(attribute);
  if ((!isSubject && !isAttribute) || value === undefined) return notModelled(`the member \`${member}\``);
  const claim = names.claim(isSubject ? ['google', 'subject'] : attribute.split('.'));
  return claim === undefined
    ? notModelled(`\`${isSubject ? 'google.subject' : attribute}\` as it is mapped`)
    : claimIn(claim, literals([value]));
}

function splitOnce(text: string): readonly [string, string | undefined] {
  const slash = text.indexOf('/');
  return slash < 0 ? [text, undefined] : [text.slice(0, slash), text.slice(slash + 1)];
}

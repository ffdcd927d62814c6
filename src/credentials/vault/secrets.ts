import type { VaultSecret } from '../../policy/credential/vault-spec.ts';
import { maskText } from '../../http/mask.ts';
import { leavesOf } from '../../policy/exact-json.ts';
import { objectOf, textIn } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import { secretText } from '../secret-value.ts';
import { askVault, type VaultServer } from './call.ts';
import { seeVault } from './docs.ts';
import { explainCall } from './explain.ts';
import { checkEnd, type FixedEnd, fixedEnd, wrappedEnd } from './fixed-end.ts';
import { withShortLife } from './lifetime.ts';

/** What bounds what is read. */
export interface ReadingBounds {
  /** Seconds that the token lasts at most. */
  readonly seconds: number;
  /** Milliseconds since 1970; endless where the policy accepts that. */
  readonly until: number;
}

/** What was read. */
export interface SecretsRead {
  /** By the names of their variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** Ids of leases; they end with the token. */
  readonly leases: readonly string[];
  /** Accessors of tokens that unwrap an answer; they end by themselves. */
  readonly wrappings: readonly string[];
  /** What the end of the token does not end. */
  readonly lasting: readonly FixedEnd[];
}

type SecretGroup = readonly [VaultSecret, ...VaultSecret[]];
type GroupRead = Omit<SecretsRead, 'variables'> & { readonly variables: readonly (readonly [string, string])[] };

/**
 * Reads the secrets, each path once, all at the same time. Masked before anything else.
 * https://openbao.org/api-docs/secret/ https://developer.hashicorp.com/vault/api-docs/secret
 * @throws ExchangeError when one of them is not there, may not be read, or is good for longer than it may
 */
export async function readSecrets(
  server: VaultServer,
  token: string,
  secrets: readonly VaultSecret[],
  bounds: ReadingBounds,
  tools: ExchangeTools,
): Promise<SecretsRead> {
  const read = await Promise.all(
    groupsOf(secrets).map(async (group) => await readGroup(server, token, group, bounds, tools)),
  );
  return {
    variables: Object.fromEntries(read.flatMap(({ variables }) => variables)),
    leases: read.flatMap(({ leases }) => leases),
    wrappings: read.flatMap(({ wrappings }) => wrappings),
    lasting: read.flatMap(({ lasting }) => lasting),
  };
}

/** How many requests reading takes. */
export function requestCount(secrets: readonly VaultSecret[]): number {
  return groupsOf(secrets).length;
}

function groupsOf(secrets: readonly VaultSecret[]): readonly SecretGroup[] {
  const groups = new Map<string, SecretGroup>();
  for (const secret of secrets) {
    const key = JSON.stringify([secret.path, secret.version, secret.data, secret['wrap-ttl']]);
    const group = groups.get(key);
    groups.set(key, group === undefined ? [secret] : [...group, secret]);
  }
  return [...groups.values()];
}

/** Secrets of one path: one request, which must not be repeated if it is a write. */
async function readGroup(
  server: VaultServer,
  token: string,
  group: SecretGroup,
  bounds: ReadingBounds,
  tools: ExchangeTools,
): Promise<GroupRead> {
  const { path, version, data } = group[0];
  // INVARIANT: the token that unwraps belongs to nobody, so it does not end with the one that asked: it must not
  // outlast it by itself
  const wrap = group[0]['wrap-ttl'] === undefined ? undefined : Math.min(group[0]['wrap-ttl'], bounds.seconds);
  const asked = `${path.replace(/^\/+/, '')}${version === undefined ? '' : `?version=${version}`}`;
  const request =
    data === undefined
      ? ({ method: 'GET', repeatable: true } as const)
      : ({ method: 'POST', body: withShortLife(data, bounds.seconds), repeatable: false } as const);
  const wrapped = wrap === undefined ? undefined : wrappedEnd(asked, data !== undefined);
  // before it is made: nothing would end it
  if (wrapped !== undefined) checkEnd(wrapped, bounds.until);
  const { status, errors, body } = await askVault(server, { ...request, path: asked, token, wrap }, tools);
  if (status !== 200) throw deletedVersion(path, body) ?? explainCall(`reading \`${path}\``, status, errors);
  const isKv2 = hasVersion(body);
  const fields = wrap === undefined ? secretFields(body, isKv2) : objectOf(body['wrap_info']);
  // INVARIANT: everything that came is masked, of what was not asked for as well
  for (const { value } of leavesOf(fields)) if (typeof value === 'string') maskText(value, tools.mask);
  const lease = textIn(body, 'lease_id');
  const isStored = isKv2 || (data === undefined && isStoredInKv1(body));
  const lasts =
    wrap === undefined
      ? fixedEnd({ path, isStored, now: tools.now() }, fields, { id: lease, seconds: body['lease_duration'] })
      : wrapped;
  if (lasts !== undefined) checkEnd(lasts, bounds.until);
  return {
    variables: group.map((secret) => [secret.env, fieldValue(secret, fields, tools)]),
    leases: presentOnly(lease),
    wrappings: presentOnly(wrap === undefined ? undefined : textIn(fields, 'accessor')),
    lasting: presentOnly(lasts),
  };
}

/** @throws ExchangeError when the field is not there, or cannot be handed on as it is */
function fieldValue(
  { path, field }: VaultSecret,
  fields: Readonly<Record<string, unknown>> | undefined,
  tools: Pick<ExchangeTools, 'mask'>,
): string {
  const value = fields === undefined || !Object.hasOwn(fields, field) ? undefined : secretText(fields[field]);
  if (value === undefined) throw missingField(path, field, Object.keys(fields ?? {}));
  if (typeof value !== 'string')
    throw new ExchangeError(
      'vault',
      'BadAnswer',
      `the field \`${field}\` of \`${path}\`${value.wrong}`,
      `${value.hint}\n${seeVault('unfit')}`,
    );
  maskText(value, tools.mask);
  return value;
}

function presentOnly<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}

/**
 * KV 2 wraps its fields once more, beside the metadata of the version.
 * https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version
 */
function hasVersion(body: Readonly<Record<string, unknown>>): boolean {
  const data = objectOf(body['data']);
  return (
    data !== undefined &&
    objectOf(data['metadata'])?.['version'] !== undefined &&
    Object.keys(data).every((key) => key === 'data' || key === 'metadata')
  );
}

function secretFields(
  body: Readonly<Record<string, unknown>>,
  isKv2: boolean,
): Readonly<Record<string, unknown>> | undefined {
  const data = objectOf(body['data']);
  return isKv2 ? objectOf(data?.['data']) : data;
}

/**
 * KV 1 says when a reader may look again, as the duration of a lease that is not there.
 * https://developer.hashicorp.com/vault/docs/secrets/kv/kv-v1#ttls
 */
function isStoredInKv1(body: Readonly<Record<string, unknown>>): boolean {
  const seconds = body['lease_duration'];
  return textIn(body, 'lease_id') === undefined && typeof seconds === 'number' && seconds > 0;
}

function missingField(path: string, field: string, there: readonly string[]): ExchangeError {
  return new ExchangeError(
    'vault',
    'FieldMissing',
    `\`${path}\` has no field \`${field}\`, or it is empty`,
    `it has: ${there.join(', ') || 'nothing'}\n${seeVault('field')}`,
  );
}

/** A version of KV 2 that was deleted is answered with 404 and what is left of it. */
function deletedVersion(path: string, body: Readonly<Record<string, unknown>>): ExchangeError | undefined {
  const left = objectOf(objectOf(body['data'])?.['metadata']);
  if (left?.['deletion_time'] === undefined) return undefined;
  const isDestroyed = left['destroyed'] === true;
  const hint = isDestroyed ? 'write it again' : 'undelete it, or name another `version`';
  return new ExchangeError(
    'vault',
    'VersionDeleted',
    `version ${String(left['version'])} of \`${path}\` was ${isDestroyed ? 'destroyed' : 'deleted'}`,
    `${hint}\n${seeVault('field')}`,
  );
}

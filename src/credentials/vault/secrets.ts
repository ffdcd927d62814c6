import type { VaultSecret } from '../../policy/credential/vault-spec.ts';
import { maskLines, objectOf } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import { askVault, type VaultServer } from './call.ts';
import { seeVault } from './docs.ts';
import { explainCall } from './explain.ts';

/**
 * Reads the secrets, each path once, all at the same time. Masked before anything else. Gives them by the names of their variables.
 * https://developer.hashicorp.com/vault/api-docs/secret
 * @throws ExchangeError when one of them is not there or may not be read
 */
export async function readSecrets(server: VaultServer, token: string, secrets: readonly VaultSecret[], tools: ExchangeTools): Promise<Readonly<Record<string, string>>> {
  const requests = new Map<string, VaultSecret[]>();
  for (const secret of secrets) {
    const key = JSON.stringify([secret.path, secret.version, secret.data, secret['wrap-ttl']]);
    requests.set(key, [...(requests.get(key) ?? []), secret]);
  }
  const read = await Promise.all([...requests.values()].map(async (group) => await readGroup(server, token, group, tools)));
  return Object.fromEntries(read.flat());
}

/** Secrets of one path: one request, of which a write must not be made twice. */
async function readGroup(server: VaultServer, token: string, group: readonly VaultSecret[], tools: ExchangeTools): Promise<readonly (readonly [string, string])[]> {
  const [first] = group;
  if (first === undefined) return [];
  const { path, version, data, 'wrap-ttl': wrap } = first;
  const asked = `${path.replace(/^\/+/, '')}${version === undefined ? '' : `?version=${version}`}`;
  const request = data === undefined ? ({ method: 'GET', repeatable: true } as const) : ({ method: 'POST', body: data, repeatable: false } as const);
  const { status, errors, body } = await askVault(server, { ...request, path: asked, token, wrap }, tools);
  if (status !== 200) throw explainCall(`reading \`${path}\``, status, errors);
  const fields = wrap === undefined ? fieldsOf(body) : objectOf(body['wrap_info']);
  // INVARIANT: everything that came is masked, of what was not asked for as well
  for (const value of Object.values(fields ?? {})) if (typeof value === 'string') maskLines(value, tools.mask);
  return group.map(({ field, env }) => {
    const value = fields === undefined || !Object.hasOwn(fields, field) ? undefined : written(fields[field], tools);
    if (value === undefined) throw missing(path, field, Object.keys(fields ?? {}));
    return [env, value] as const;
  });
}

/** KV 2 wraps its fields once more, beside the metadata of the version. https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version */
function fieldsOf(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const data = objectOf(body['data']);
  const isKv2 = data !== undefined && objectOf(data['metadata'])?.['version'] !== undefined && Object.keys(data).every((key) => key === 'data' || key === 'metadata');
  return isKv2 ? objectOf(data['data']) : data;
}

/** A value that is no text is written as JSON. */
function written(value: unknown, tools: ExchangeTools): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  maskLines(text, tools.mask);
  return text;
}

function missing(path: string, field: string, there: readonly string[]): ExchangeError {
  return new ExchangeError('vault', 'FieldMissing', `\`${path}\` has no field \`${field}\`, or it is empty`, `it has: ${there.join(', ') || 'nothing; is the version deleted?'}\n${seeVault('field')}`);
}


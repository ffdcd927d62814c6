import type { StateRead, StateSource, VaultConfigState } from './inventory.ts';
import { type ApiFields, recordField, textField } from './fields.ts';

/**
 * Answers of `vault read -format=json auth/jwt/role/NAME` and `auth/jwt/config`, also of `bao`; `undefined` for
 * anything else. They do not say whose they are: the file is named after the role.
 */
export function readVaultState(value: ApiFields, source: StateSource): StateRead | undefined {
  const role = recordField(value, 'data') ?? value;
  if ('bound_audiences' in role && 'bound_claims' in role && 'user_claim' in role)
    return { items: [{ kind: 'vault-role', name: undefined, mount: undefined, role, source }], partial: [] };
  return 'oidc_discovery_url' in role && 'bound_issuer' in role
    ? { items: [{ ...vaultConfig(role, undefined), source }], partial: [] }
    : undefined;
}

/** What a configuration holds that says by which keys tokens are verified. */
const METHOD_KEYS: Readonly<Record<string, string>> = {
  jwt_validation_pubkeys: 'keys that were uploaded',
  oidc_discovery_ca_pem: 'certificates of its own for the issuer',
  jwks_ca_pem: 'certificates of its own for the keys',
};
const JWKS_PATH = /\/\.well-known\/jwks(?:\.json)?$/;

/**
 * The configuration of a method. INVARIANT: `bound_issuer` only refuses tokens; whose they are follows from the keys.
 * https://developer.hashicorp.com/vault/api-docs/auth/jwt#configure
 */
export function vaultConfig(fields: ApiFields, mount: string | undefined): VaultConfigState {
  const isSet = (name: string): boolean => isFilled(fields[name]);
  const addresses = ['oidc_discovery_url', 'jwks_url'].flatMap((name) => textField(fields, name) ?? []);
  const pairs = isSet('jwks_pairs') ? ['keys of several addresses, `jwks_pairs`'] : [];
  const keys = Object.entries(METHOD_KEYS).flatMap(([name, words]) => (isSet(name) ? [`${words}, \`${name}\``] : []));
  const otherKeys = [...pairs, ...keys];
  const isEmpty = addresses.length === 0 && otherKeys.length === 0;
  return {
    kind: 'vault-config',
    mount,
    issuer: textField(fields, 'bound_issuer'),
    addresses: addresses.map((address) => address.replace(JWKS_PATH, '')),
    otherKeys: (isEmpty ? ['no keys that are said'] : otherKeys).map((one) => `tokens by ${one}`),
  };
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}

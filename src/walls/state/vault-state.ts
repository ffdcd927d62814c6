import type { StateRead, StateSource } from './inventory.ts';
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
    ? { items: [{ kind: 'vault-config', issuer: textField(role, 'bound_issuer'), source }], partial: [] }
    : undefined;
}

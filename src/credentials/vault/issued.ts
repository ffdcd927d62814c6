import type { VaultLogin } from '../../policy/credential/vault-spec.ts';
import type { Credential, TlsMaterial } from '../credential.ts';
import type { VaultServer } from './call.ts';
import type { VaultToken } from './login.ts';
import { revocationOf } from './revoke.ts';

/** A login as something that was issued and can be revoked, before anything else is known of it. */
export function issuedBy(
  server: VaultServer,
  spec: VaultLogin,
  { token, accessor, expires }: VaultToken,
  given: Omit<TlsMaterial, 'certificates'> & { readonly name: string },
): Credential {
  return {
    name: given.name,
    provider: 'vault',
    target: `${server.url} role ${spec.role}`,
    expires,
    variables: {},
    outputs: {},
    secret: [],
    revocation: revocationOf(spec, token, given),
    handle: { url: server.url, accessor, ...(server.namespace === undefined ? {} : { namespace: server.namespace }) },
  };
}

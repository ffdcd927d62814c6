import type { TransitSpec } from '../../policy/credential/github-spec.ts';
import type { ExchangeTools } from '../credential.ts';
import type { Signer } from '../signer.ts';
import { revokeIssued } from '../revoke-issued.ts';
import { vaultServer } from './call.ts';
import { issuedBy } from './issued.ts';
import { fit, loginToVault } from './login.ts';
import { revokeVault } from './revoke.ts';
import { shorten } from './lifetime.ts';
import { transitSignature } from './transit-key.ts';

/** Longest life of a token that signs: it is revoked at once, and this is for when that fails. */
const MAX_LOGIN_SECONDS = 120;

/**
 * A key of the transit engine that signs, with a login of the job that is good for little else.
 * @throws ExchangeError when the login is refused, or its token cannot be made short
 */
export async function transitSigner(spec: TransitSpec, tools: ExchangeTools): Promise<Signer> {
  const { clientCertificate, clientKey } = tools.secrets;
  const server = vaultServer(spec, { clientCertificate, clientKey }, tools);
  const first = await loginToVault(server, spec, tools);
  const held = issuedBy(server, spec, first, { name: spec.key, clientCertificate, clientKey });
  tools.begun?.(held);
  const limits = { left: () => MAX_LOGIN_SECONDS, until: Number.POSITIVE_INFINITY, handedOut: false };
  try {
    const { token } = await shorten(server, fit(first), limits, tools);
    return {
      warnings: [],
      held: { ...held, expires: token.expires },
      sign: async (data) =>
        await transitSignature(
          { server, token: token.token },
          { mount: spec['transit-mount'], name: spec.key },
          { algorithm: 'RS256' },
          data,
          tools,
        ),
      close: async () => await revokeVault(held.revocation ?? {}, tools),
    };
  } catch (error) {
    throw await revokeIssued(error, held, revokeVault, tools);
  }
}

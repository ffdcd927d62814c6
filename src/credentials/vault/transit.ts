import type { TransitSpec } from '../../policy/credential/github-spec.ts';
import { objectOf, textIn } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import type { Signer } from '../signer.ts';
import { revokeIssued } from '../revoke-issued.ts';
import { askVault, type VaultServer, vaultServer } from './call.ts';
import { seeVault } from './docs.ts';
import { explainCall } from './explain.ts';
import { issuedBy } from './issued.ts';
import { fit, loginToVault, type VaultToken } from './login.ts';
import { revokeVault } from './revoke.ts';
import { shorten } from './lifetime.ts';

/** Longest life of a token that signs: it is revoked at once, and this is for when that fails. */
const MAX_LOGIN_SECONDS = 120;

/**
 * A key of the transit engine that signs. https://openbao.org/api-docs/secret/transit/#sign-data
 * https://developer.hashicorp.com/vault/api-docs/secret/transit#sign-data
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
      sign: async (data) => await signedByTransit(server, spec, token, data, tools),
      close: async () => await revokeVault(held.revocation ?? {}, tools),
    };
  } catch (error) {
    throw await revokeIssued(error, held, revokeVault, tools);
  }
}

async function signedByTransit(
  server: VaultServer,
  spec: TransitSpec,
  { token }: VaultToken,
  data: string,
  tools: ExchangeTools,
): Promise<Uint8Array> {
  const path = `${spec['transit-mount'] ?? 'transit'}/sign/${spec.key}/sha2-256`;
  // PSS is what the engine takes unless told otherwise; GitHub asks for PKCS #1
  const body = { input: Buffer.from(data).toString('base64'), signature_algorithm: 'pkcs1v15' };
  const answer = await askVault(server, { method: 'POST', path, token, body, repeatable: true }, tools);
  if (answer.status !== 200) throw explainCall(`signing with \`${path}\``, answer.status, answer.errors);
  const signature = /^vault:v\d+:([A-Za-z0-9+/]+={0,2})$/.exec(
    textIn(objectOf(answer.body['data']), 'signature') ?? '',
  )?.[1];
  if (signature === undefined)
    throw new ExchangeError(
      'vault',
      'BadAnswer',
      `signing with \`${path}\` gave no signature`,
      `is the key of the type \`rsa-2048\` or larger?\n${seeVault('other')}`,
    );
  return Buffer.from(signature, 'base64');
}

import { maskText } from '../../http/mask.ts';
import { textIn } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import { askAzure } from './call.ts';
import { seeAzure } from './docs.ts';
import { explainEntra, type Refused } from './explain.ts';

/**
 * An access token of Entra. Nothing is read out of it: its form is between Entra and the resource, and may change or be
 * encrypted.
 */
export interface AccessToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /** Names the sign-in in the logs of the tenant. */
  readonly request: string | undefined;
}

/** https://www.rfc-editor.org/rfc/rfc7523#section-2.2 */
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * Trades the job's token for an access token. Tenant and client are those of the request, which goes to Entra's own
 * host.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential
 * @throws ExchangeError when Entra refuses, or answers without a token that ends
 */
export async function accessToken(
  scope: string,
  asked: Omit<Refused, 'scope'>,
  tools: ExchangeTools,
): Promise<AccessToken> {
  const { spec, cloud, idToken } = asked;
  const form = {
    grant_type: 'client_credentials',
    client_id: spec.client,
    scope,
    client_assertion_type: ASSERTION_TYPE,
    client_assertion: idToken,
  };
  const request = {
    method: 'POST',
    url: `${cloud.login}/${spec.tenant}/oauth2/v2.0/token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  } as const;
  const { status, headers, body } = await askAzure(request, tools);
  const token = textIn(body, 'access_token');
  // INVARIANT: masked before anything else is done with it; nothing is assumed of its form
  if (token !== undefined) maskText(token, tools.mask);
  if (status !== 200) throw explainEntra(status, body, { ...asked, scope });
  const seconds = azureSeconds(body['expires_in']);
  if (token === undefined || seconds === undefined || textIn(body, 'token_type')?.toLowerCase() !== 'bearer') {
    throw new ExchangeError(
      'azure',
      'BadAnswer',
      `${new URL(cloud.login).host} answered without a bearer token, or without its end`,
      `start the run again\n${seeAzure('other')}`,
    );
  }
  // counted from when the answer was here, which is later than when Entra began to count
  return { token, expires: tools.now() + seconds * 1000, request: idIn(headers['x-ms-request-id']) };
}

function idIn(value: string | undefined): string | undefined {
  return value !== undefined && /^[\w-]{1,64}$/.test(value) ? value : undefined;
}

/** Older endpoints write the number as a text. */
function azureSeconds(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}

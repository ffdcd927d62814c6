import type { Send } from '../http/send.ts';
import { IdentityError } from './fact-error.ts';

export const NO_TOKEN_HINT =
  'give the job `permissions: id-token: write`. A run of a pull request from a fork can never have it: GitHub ' +
  'gives such runs no token, so that strangers cannot act as this repository';

/**
 * Asks the runner's service for an OIDC token for an audience. The request token stays in the process.
 * Source: GitHub's OIDC reference, "Methods for requesting the OIDC token".
 * @throws IdentityError when the job has no `id-token: write`, or when the service does not answer with a token
 */
export async function requestToken(
  request: { readonly url: string; readonly token: string } | undefined,
  audience: string,
  send: Send,
): Promise<string> {
  if (request === undefined) throw new IdentityError('this job has no OIDC token', NO_TOKEN_HINT, { kind: 'no-token' });
  const url = `${request.url}${request.url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
  const response = await send({
    method: 'GET',
    url,
    headers: { authorization: `Bearer ${request.token}`, accept: 'application/json; api-version=2.0' },
  }).catch((error: unknown) => {
    throw new IdentityError(
      `the OIDC token could not be fetched: ${error instanceof Error ? error.message : String(error)}`,
      'start the run again',
      { cause: error },
    );
  });
  if (response.status !== 200)
    throw new IdentityError(
      `the OIDC token could not be fetched: the service answered ${response.status}`,
      response.status >= 500 || response.status === 429 ? 'start the run again later' : NO_TOKEN_HINT,
    );
  const token = oidcTokenIn(response.body);
  if (token === undefined) throw new IdentityError('the OIDC service answered without a token', 'start the run again');
  return token;
}

function oidcTokenIn(body: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(body);
    const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}

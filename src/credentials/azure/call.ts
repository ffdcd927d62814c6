import { retrying } from '../../http/retry.ts';
import { HttpError, type HttpRequest, type HttpResponse } from '../../http/send.ts';
import { jsonIn } from '../answer.ts';
import { type CallTools, ExchangeError } from '../credential.ts';
import { seeAzure } from './docs.ts';

/** What Entra or Resource Manager answered. */
export interface AzureAnswer {
  readonly status: number;
  readonly headers: HttpResponse['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Asks Azure, and again after faults that pass. Asking twice makes two tokens, and nobody has the first.
 * @throws ExchangeError when it cannot be reached, throttles, or answers with something that is not JSON
 */
export async function askAzure(request: HttpRequest, tools: CallTools): Promise<AzureAnswer> {
  const { host } = new URL(request.url);
  const response = await retrying(tools.send, { ...tools, passing })({
    ...request,
    headers: { accept: 'application/json', ...request.headers },
  }).catch((error: unknown) => {
    if (!(error instanceof HttpError)) throw error;
    throw new ExchangeError(
      'azure',
      'Unreachable',
      error.message,
      `can the runner reach ${host}? Start the run again\n${seeAzure('unreachable')}`,
      { cause: error },
    );
  });
  const { status, headers } = response;
  if (status === 429)
    throw new ExchangeError(
      'azure',
      'Throttled',
      `${host} answered 429: there were too many requests`,
      `start the run again later\n${seeAzure('throttling')}`,
    );
  const body = jsonIn(response);
  if (status >= 500 || body === undefined) {
    throw new ExchangeError(
      'azure',
      `Status${status}`,
      `${host} answered ${status}${body === undefined ? ' with something that is not JSON' : ''}`,
      'this passes by itself, unless something between the runner and Azure answers instead: start the run ' +
        `again\n${seeAzure('unreachable')}`,
    );
  }
  return { status, headers, body };
}

/**
 * What Entra answers with 400 and what passes by itself: its own word for it, a transient error, and keys of the issuer
 * that it could not fetch. https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
function passing({ status, body }: HttpResponse): 'passing' | undefined {
  return status >= 400 &&
    status < 500 &&
    /"error"\s*:\s*"temporarily_unavailable"|\bAADSTS(?:90033|501661)\b/.test(body.slice(0, 4000))
    ? 'passing'
    : undefined;
}

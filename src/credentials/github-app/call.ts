import { isRateLimited, retrying } from '../../http/retry.ts';
import { HttpError, type HttpResponse } from '../../http/send.ts';
import { jsonIn, textIn } from '../answer.ts';
import { type CallTools, ExchangeError } from '../credential.ts';
import { seeApp } from './docs.ts';

/** One request to GitHub's REST API. */
export interface AppCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  /** Proof of who asks; secret. */
  readonly bearer: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** What GitHub answered. */
export interface AppAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** What it says of a refusal, one line. */
  readonly said: string;
}

/**
 * Asks GitHub; again after faults that pass. Asking twice for a token makes two of them, of which the unknown one ends after an hour.
 * @throws ExchangeError when it cannot be reached, or the rate limit is reached
 */
export async function askGithub({ method, url, bearer, body }: AppCall, tools: CallTools): Promise<AppAnswer> {
  const headers = { authorization: `Bearer ${bearer}`, accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28', 'user-agent': 'grantgate' };
  const response = await retrying(tools.send, tools)({ method, url, headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }).catch((error: unknown) => {
    if (!(error instanceof HttpError)) throw error;
    throw new ExchangeError('github', 'Unreachable', error.message, `start the run again\n${seeApp('unreachable')}`, { cause: error });
  });
  if (response.status === 429 || isRateLimited(response)) throw new ExchangeError('github', 'RateLimited', `GitHub answered ${response.status}: the App has asked too often`, `start the run again later\n${seeApp('limit')}`);
  return { status: response.status, body: bodyOf(response), said: said(response) };
}

function bodyOf(response: HttpResponse): Readonly<Record<string, unknown>> {
  return jsonIn(response) ?? {};
}

function said(response: HttpResponse): string {
  return (textIn(jsonIn(response), 'message') ?? '').replaceAll(/\s+/g, ' ').slice(0, 300);
}

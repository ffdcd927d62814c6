import { isRateLimited, retrying } from '../../http/retry.ts';
import { said } from '../../http/said.ts';
import { HttpError, type HttpResponse, type Send } from '../../http/send.ts';
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
  /** It issues a token: one whose answer is lost stays alive. */
  readonly issues?: boolean;
}

/** What GitHub answered. */
export interface AppAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** What it says about a refusal, one line. */
  readonly said: string;
  /** How many earlier answers were lost, or did not tell whether anything was done. */
  readonly lost: number;
}

/** What is said about a token that may have been made and did not arrive. */
export const LOST_TOKEN =
  'if GitHub made a token whose answer did not arrive, nobody has it, and it ends by itself within the hour';

/**
 * Asks GitHub, and again after faults that pass. Asking twice can make two tokens; nobody has the lost one, which ends
 * after an hour.
 * @throws ExchangeError when it cannot be reached, or the rate limit is reached
 */
export async function askGithub({ method, url, bearer, body, issues }: AppCall, tools: CallTools): Promise<AppAnswer> {
  const headers = {
    authorization: `Bearer ${bearer}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': 'grantgate',
  };
  const counted = counting(tools.send);
  const response = await retrying(
    counted.send,
    tools,
  )({
    method,
    url,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    if (!(error instanceof HttpError)) throw error;
    throw new ExchangeError(
      'github',
      'Unreachable',
      error.message,
      `start the run again${issues === true ? `\n${LOST_TOKEN}` : ''}\n${seeApp('unreachable')}`,
      { cause: error },
    );
  });
  if (response.status === 429 || isRateLimited(response))
    throw new ExchangeError(
      'github',
      'RateLimited',
      `GitHub answered ${response.status}: the App has asked too often`,
      `start the run again later\n${seeApp('limit')}`,
    );
  return { status: response.status, body: answerBody(response), said: words(response, bearer), lost: counted.lost() };
}

/** Counts answers that were lost, or that do not tell whether anything was done. */
function counting(send: Send): { readonly send: Send; readonly lost: () => number } {
  let lost = 0;
  return {
    lost: () => lost,
    send: async (request) => {
      lost += 1;
      const answer = await send(request);
      if (answer.status < 500) lost -= 1;
      return answer;
    },
  };
}

function answerBody(response: HttpResponse): Readonly<Record<string, unknown>> {
  return jsonIn(response) ?? {};
}

function words(response: HttpResponse, bearer: string): string {
  return said(textIn(jsonIn(response), 'message') ?? '', { secrets: [bearer] });
}

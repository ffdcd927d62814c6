import { isRateLimited, retryAfter, retrying, type RetryOptions } from '../http/retry.ts';
import { said } from '../http/said.ts';
import { HttpError, type HttpResponse, type Send } from '../http/send.ts';
import { createApi, type GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';
import { passingGraphQl } from './passing-errors.ts';
import type { GitHubServer } from './server.ts';

/** What waiting needs. Times in milliseconds. */
export type WriteTools = Pick<RetryOptions, 'now' | 'sleep' | 'random' | 'deadline'>;

/** One repository, read and written with one token. */
export interface RepositoryWriter {
  readonly server: GitHubServer;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  readonly api: GitHubApi;
  readonly tools: WriteTools;
  /** Sends once, but where a limit was reached: that request was not carried out. */
  readonly send: Send;
  /** Sends again whatever failed: for what is the same when it is done twice. */
  readonly sendAgain: Send;
}

/** REST version that is spoken; GitHub's "API Versions". */
const REST_VERSION = '2022-11-28';
/** How often something is tried that may or may not have been done. */
const MAX_TRIES = 4;
const FIRST_WAIT_MS = 500;
/** "Best practices for using the REST API": where a limit does not say when it ends. */
const UNTOLD_WAIT_MS = 60_000;

export function createWriter(
  to: { readonly server: GitHubServer; readonly repository: string; readonly token: string },
  send: Send,
  tools: WriteTools,
): RepositoryWriter {
  return {
    ...to,
    tools,
    api: createApi(to.server, to.token, retrying(send, { ...tools, passing: passingGraphQl })),
    send: waitingForLimits(send, tools),
    sendAgain: retrying(send, tools),
  };
}

/** Only what was not carried out is sent again: where a limit was reached, once that has passed. */
function waitingForLimits(send: Send, { now, sleep, deadline }: WriteTools): Send {
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await send(request);
      if (attempt >= MAX_TRIES || !(answer.status === 429 || isRateLimited(answer))) return answer;
      const wait = retryAfter(answer, now()) ?? UNTOLD_WAIT_MS;
      if (now() + wait > deadline) return answer;
      await sleep(wait);
    }
  };
}

/** A write by REST: below the repository, with the statuses that mean that it was done. */
export interface RestWrite {
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** Done twice, it is done once: all but `POST` when left out. */
  readonly isSame?: boolean;
  /** Statuses that are an answer of their own, and no fault. */
  readonly expected?: readonly number[];
  /** What is done, for people: “the comment could not be written”. */
  readonly failing: string;
  /** What the token needs for it. */
  readonly permission: string;
}

/**
 * Writes once, or until it is done where twice is the same.
 * @throws FactError when GitHub refuses or cannot be reached; `passing` where it is not known what came of it
 */
export async function writeRest(
  { server, repository, token, send, sendAgain }: RepositoryWriter,
  { method, path, body, isSame = method !== 'POST', expected = [200, 201, 204], failing, permission }: RestWrite,
): Promise<{ readonly status: number; readonly fields: Fields }> {
  const answer = await (isSame ? sendAgain : send)({
    method,
    url: `${server.api}/repos/${repository}/${path}`,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': REST_VERSION,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new FactError(`${failing}: ${error instanceof Error ? error.message : String(error)}`, undefined, {
      cause: error,
      ...(error instanceof HttpError ? { kind: 'passing' as const } : {}),
    });
  });
  if (expected.includes(answer.status)) return { status: answer.status, fields: new Fields(jsonOf(answer), '') };
  throw refusedWrite(answer, { failing, permission, repository, token });
}

function refusedWrite(
  answer: HttpResponse,
  about: { readonly failing: string; readonly permission: string; readonly repository: string; readonly token: string },
): FactError {
  const words = wordsOf(answer, about.token);
  const message = `${about.failing}: GitHub answered ${answer.status} (${words})`;
  if (answer.status >= 500 || answer.status === 429 || isRateLimited(answer))
    return new FactError(message, 'start the run again later', { kind: 'passing', status: answer.status });
  if (answer.status === 403 || answer.status === 404)
    return new FactError(message, `the token needs \`${about.permission}\` on \`${about.repository}\``, {
      status: answer.status,
      said: words,
    });
  return new FactError(message, undefined, { status: answer.status, said: words });
}

/** What GitHub says about a refusal, with the errors of its fields. */
function wordsOf(answer: HttpResponse, token: string): string {
  const body = jsonOf(answer);
  const errors: readonly unknown[] = Array.isArray(body['errors']) ? body['errors'] : [];
  const more = errors.flatMap((error) =>
    isObject(error) && typeof error['message'] === 'string' ? [error['message']] : [],
  );
  const words = [body['message'], ...more].filter((word) => typeof word === 'string').join(': ');
  return words === '' ? 'no message' : said(words, { secrets: [token], most: 200 });
}

function jsonOf({ body }: HttpResponse): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Has something be there: looks first, and writes only where it is not. A write whose answer was lost may have been
 * carried out, and another run may be doing the same: so after every fault it is looked at again, never written
 * blindly.
 * @throws FactError when it is still not there
 */
export async function untilThere<T>(
  { now, sleep, random, deadline }: WriteTools,
  look: () => Promise<T | undefined>,
  write: () => Promise<T | undefined>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const there = await look();
    if (there !== undefined) return there;
    try {
      const made = await write();
      if (made !== undefined) return made;
    } catch (error) {
      const isLast = attempt >= MAX_TRIES;
      const after = await look().catch(() => undefined);
      if (after !== undefined) return after;
      if (isLast || !(error instanceof FactError) || error.kind !== 'passing') throw error;
    }
    if (attempt >= MAX_TRIES) throw new FactError('what was written is not there', 'start the run again later');
    const wait = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random() / 2);
    if (now() + wait > deadline) throw new FactError('there was not enough time', 'start the run again later');
    await sleep(wait);
  }
}

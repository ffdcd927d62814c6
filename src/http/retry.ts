import { HttpError, type HttpResponse, type Send } from './send.ts';

export interface RetryOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  /** When everything must be over, milliseconds since 1970. */
  readonly deadline: number;
  /** How often a request is sent at most; 3 when left out. */
  readonly attempts?: number;
  /**
   * What the server's own words say about an answer that its status does not: that it passes, or that a limit is
   * reached, which is waited for only where its end is told.
   */
  readonly passing?: (response: HttpResponse) => 'passing' | 'rate-limit' | undefined;
}

/**
 * GitHub's advice for a secondary limit whose end it does not tell: "Best practices for using the REST API", "Handle
 * rate limit errors appropriately".
 */
const SECONDARY_WAIT_MS = 60_000;

const BASE_DELAY_MS = 200;
const MAX_DELAY_MS = 5_000;
const RETRIED_FAULTS = new Set(['timeout', 'connection', 'truncated']);

/**
 * Sends again after network faults, 408, 429, 5xx and rate limits, with jitter, honouring `Retry-After`; never past the
 * deadline. For requests that may be sent twice. The last answer or fault is what the caller gets.
 */
export function retrying(send: Send, options: RetryOptions): Send {
  const attempts = options.attempts ?? 3;
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await send(request).catch((error: unknown) => error);
      if (attempt < attempts && isRetryable(outcome, options)) {
        const delay = delayFor(outcome, attempt, options);
        if (delay !== undefined && options.now() + delay < options.deadline) {
          await options.sleep(delay);
          continue;
        }
      }
      if (isResponse(outcome)) return outcome;
      throw outcome;
    }
  };
}

function isResponse(outcome: unknown): outcome is HttpResponse {
  return typeof outcome === 'object' && outcome !== null && 'status' in outcome && 'body' in outcome;
}

function isRetryable(outcome: unknown, { passing }: RetryOptions): boolean {
  if (outcome instanceof HttpError) return RETRIED_FAULTS.has(outcome.fault);
  if (!isResponse(outcome)) return false;
  return (
    outcome.status === 408 ||
    outcome.status === 429 ||
    outcome.status >= 500 ||
    isRateLimited(outcome) ||
    passing?.(outcome) !== undefined
  );
}

/**
 * GitHub answers 403 for rate limits too; "Rate limits for the REST API", "Exceeding the rate limit". A secondary limit
 * may come without any header.
 */
export function isRateLimited(response: HttpResponse): boolean {
  return (
    response.status === 403 &&
    (response.headers['retry-after'] !== undefined ||
      response.headers['x-ratelimit-remaining'] === '0' ||
      isSecondary(response))
  );
}

function isSecondary({ body }: HttpResponse): boolean {
  return /"message"\s*:\s*"[^"]*\b(?:secondary rate limit|abuse detection)\b/i.test(body.slice(0, 2000));
}

/** Milliseconds to wait; `undefined` where it is not told and could be an hour. */
function delayFor(outcome: unknown, attempt: number, options: RetryOptions): number | undefined {
  const asked = isResponse(outcome) ? retryAfter(outcome, options.now()) : undefined;
  if (asked !== undefined) return asked;
  if (isResponse(outcome)) {
    if (outcome.status === 403 && isSecondary(outcome)) return SECONDARY_WAIT_MS;
    if (options.passing?.(outcome) === 'rate-limit') return undefined;
  }
  const ceiling = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempt - 1));
  return Math.round(ceiling / 2 + (options.random() * ceiling) / 2);
}

/** Milliseconds to wait; RFC 9110, Retry-After: seconds or a date. */
export function retryAfter(response: HttpResponse, now: number): number | undefined {
  const value = response.headers['retry-after'];
  if (value === undefined) {
    const reset =
      response.headers['x-ratelimit-remaining'] === '0' ? Number(response.headers['x-ratelimit-reset']) : Number.NaN;
    return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined;
  }
  const seconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

import { HttpError } from '../../http/send.ts';
import { AwsFault } from './fault.ts';
import type { ExchangeTools } from '../credential.ts';

const MAX_ATTEMPTS = 4;
const AWS_BASE_DELAY_MS = 200;
const AWS_MAX_DELAY_MS = 4_000;
/** Longest time to go on trying: the token is good for five minutes, and a person waits. */
const AWS_RETRY_MS = 30_000;
const AWS_RETRIED_FAULTS = new Set(['timeout', 'connection', 'truncated']);

/**
 * Errors that AWS answers with 400 and that pass by themselves.
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html and API_AssumeRoleWithWebIdentity.html, Errors
 */
const RETRIED_CODES = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'RequestThrottled',
  'RequestLimitExceeded',
  'TooManyRequests',
  'IDPCommunicationError',
]);

/**
 * STS could not fetch the keys of the issuer: it says `InvalidIdentityToken`, as of a token that is wrong for good, and
 * only its words tell the two apart. https://github.com/aws-actions/configure-aws-credentials/pull/350
 */
export function isKeyFault(words: string): boolean {
  return /couldn.?t retrieve (?:the )?verification key/i.test(words);
}

/**
 * Calls again after network faults, 408, 429, 5xx, throttling and keys that STS could not fetch, with jitter, honouring
 * `Retry-After`; never past `deadline`. Asking twice for a session, a secret or a signature is harmless.
 */
export async function retryingAws<T>(
  call: () => Promise<T>,
  tools: Pick<ExchangeTools, 'now' | 'sleep' | 'random'>,
  deadline: number,
): Promise<T> {
  const end = Math.min(deadline, tools.now() + AWS_RETRY_MS);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const delay = awsDelayFor(error, attempt, tools);
      if (attempt >= MAX_ATTEMPTS || !isAwsRetryable(error) || tools.now() + delay >= end) throw error;
      await tools.sleep(delay);
    }
  }
}

function isAwsRetryable(error: unknown): boolean {
  if (error instanceof HttpError) return AWS_RETRIED_FAULTS.has(error.fault);
  if (!(error instanceof AwsFault)) return false;
  return (
    error.status === 408 ||
    error.status === 429 ||
    error.status >= 500 ||
    RETRIED_CODES.has(error.code) ||
    (error.code === 'InvalidIdentityToken' && isKeyFault(error.message))
  );
}

function awsDelayFor(error: unknown, attempt: number, tools: Pick<ExchangeTools, 'now' | 'random'>): number {
  const asked =
    error instanceof AwsFault && error.retryAfter !== undefined
      ? awsRetryAfter(error.retryAfter, tools.now())
      : undefined;
  if (asked !== undefined) return asked;
  const ceiling = Math.min(AWS_MAX_DELAY_MS, AWS_BASE_DELAY_MS * 2 ** (attempt - 1));
  return Math.round(ceiling / 2 + (tools.random() * ceiling) / 2);
}

/** Milliseconds to wait; RFC 9110, Retry-After: seconds or a date. */
function awsRetryAfter(value: string, now: number): number | undefined {
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

import { formatInstant } from '../../policy/instant.ts';
import { seeAws } from './docs.ts';
import type { AwsRole } from './role.ts';
import type { SessionAnswer } from './sdk.ts';
import type { AwsKeys } from './signature.ts';
import { ExchangeError } from '../credential.ts';

/** The runner's clock is not AWS's. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** What was asked for, to hold the answer against. */
export interface AskedSession {
  readonly role: AwsRole;
  readonly name: string;
  readonly seconds: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A session that is what was asked for. */
export interface AwsSession extends AwsKeys {
  /** Milliseconds since 1970, as STS says. */
  readonly expires: number;
  readonly arn: string;
}

/** @throws ExchangeError when the keys are not all there, of another role or account, or live longer than asked for */
export function checkedSession(answer: SessionAnswer, asked: AskedSession): AwsSession {
  const { accessKeyId = '', secretAccessKey = '', sessionToken = '', arn = '' } = answer;
  if (accessKeyId === '' || secretAccessKey === '' || sessionToken === '')
    throw unexpected('BadAnswer', 'AWS answered without keys');
  checkArn(arn, asked);
  const expires = answer.expiration?.getTime() ?? Number.NaN;
  if (!Number.isFinite(expires)) throw unexpected('BadAnswer', 'AWS answered without a readable `Expiration`');
  if (expires <= asked.now - CLOCK_SKEW_MS)
    throw unexpected('UnexpectedExpiration', `AWS answered with keys that expired at ${formatInstant(expires)}`);
  if (expires > asked.now + asked.seconds * 1000 + CLOCK_SKEW_MS)
    throw unexpected(
      'UnexpectedExpiration',
      `AWS answered with keys that live until ${formatInstant(expires)}, longer than the ${asked.seconds} ` +
        'seconds asked for',
    );
  return { accessKeyId, secretAccessKey, sessionToken, expires, arn };
}

/**
 * @throws ExchangeError when the ARN is not of the session that was asked for;
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
export function checkArn(arn: string | undefined, { role, name }: Pick<AskedSession, 'role' | 'name'>): void {
  const expected = `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${name}`;
  // INVARIANT: keys of another account, role or session are never handed out
  if (arn !== expected)
    throw unexpected('UnexpectedIdentity', `AWS answered for \`${arn ?? 'nobody'}\`, not for \`${expected}\``);
}

function unexpected(code: string, message: string): ExchangeError {
  return new ExchangeError(
    'aws',
    code,
    message,
    `the keys were thrown away; if the policy names an \`endpoint\`, check what answers there\n${seeAws('identity')}`,
  );
}

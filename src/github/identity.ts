import { createLocalJWKSet, decodeProtectedHeader, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { jwtPayloadText } from '../http/jwt-payload.ts';
import type { RunnerContext } from './context.ts';
import { IdentityError } from './fact-error.ts';
import { hasDuplicateMembers } from '../policy/duplicate-members.ts';

/** How far the token's issue may lie from GitHub's own clock. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;

export interface Identity {
  /** The verified claims under their own names. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** `iat` of the token, milliseconds since 1970: the clock of the decision. */
  readonly issuedAt: number;
}

export interface VerifyOptions {
  /** The one issuer; with `/slug` behind it where the enterprise has its own. */
  readonly issuers: readonly string[];
  readonly audience: string;
  /** The `Date` of an answer of GitHub's API in this run, milliseconds since 1970. */
  readonly githubTime: number;
  /** The running job's own check run, where the runner knows it. */
  readonly checkRunId?: string | undefined;
  /** Fetches the keys again, once, when the token's is not among them. */
  readonly refetch: () => Promise<JSONWebKeySet>;
}

/**
 * Verifies the job's OIDC token against the issuer's keys and against what the runner says about the run.
 *
 * INVARIANT: RS256 and a key of the issuer only. A key or address inside the token is never looked at.
 * @throws IdentityError naming the claim that is wrong
 */
export async function verifyIdentity(
  token: string,
  keys: JSONWebKeySet,
  context: RunnerContext,
  options: VerifyOptions,
): Promise<Identity> {
  const known = await withKey(token, keys, options.refetch);
  const payload = await verifySignature(token, known, options);
  if (hasDuplicateMembers(jwtPayloadText(token))) throw new IdentityError('the token names a claim twice');
  // one audience, as text: a token for several services could be replayed by any of them
  if (payload['aud'] !== options.audience)
    throw new IdentityError(`the claim \`aud\` is not \`${options.audience}\` alone`);
  const issuedAt = Number(payload['iat']) * 1000;
  if (!Number.isFinite(issuedAt) || Math.abs(issuedAt - options.githubTime) > CLOCK_TOLERANCE_MS) {
    throw new IdentityError("the claim `iat` is more than five minutes away from GitHub's clock");
  }
  compareWithRunner(payload, context);
  compareWithJob(payload, options.checkRunId);
  return { claims: payload, issuedAt };
}

async function withKey(
  token: string,
  keys: JSONWebKeySet,
  refetch: () => Promise<JSONWebKeySet>,
): Promise<JSONWebKeySet> {
  let kid: string | undefined;
  try {
    kid = decodeProtectedHeader(token).kid;
  } catch (error) {
    throw new IdentityError('the token is not a JWT', undefined, { cause: error });
  }
  if (kid === undefined) throw new IdentityError('the token does not say which key signed it');
  return keys.keys.some((key) => key.kid === kid) ? keys : await refetch();
}

async function verifySignature(
  token: string,
  keys: JSONWebKeySet,
  options: VerifyOptions,
): Promise<Record<string, unknown>> {
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      algorithms: ['RS256'],
      issuer: [...options.issuers],
      audience: options.audience,
      currentDate: new Date(options.githubTime),
      clockTolerance: 5,
      requiredClaims: ['exp', 'iat', 'nbf', 'sub', 'jti'],
    });
    return payload;
  } catch (error) {
    throw explainIdentityFault(error);
  }
}

function explainIdentityFault(error: unknown): IdentityError {
  if (error instanceof errors.JWTExpired)
    return new IdentityError('the token has expired', undefined, { cause: error });
  if (error instanceof errors.JWTClaimValidationFailed)
    return new IdentityError(`the claim \`${error.claim}\` is not as expected (${error.reason})`, undefined, {
      cause: error,
    });
  if (error instanceof errors.JWKSNoMatchingKey)
    return new IdentityError('the token is not signed with a key of the issuer', undefined, { cause: error });
  if (error instanceof errors.JOSEAlgNotAllowed)
    return new IdentityError('the token is not signed with RS256', undefined, { cause: error });
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return new IdentityError('the signature of the token is wrong', undefined, { cause: error });
  return new IdentityError(
    `the token cannot be verified (${error instanceof Error ? error.message : String(error)})`,
    undefined,
    { cause: error },
  );
}

/**
 * INVARIANT: the token is of this very attempt, so that neither a replayed token nor one of another job moves time or
 * identity.
 */
function compareWithRunner(claims: Readonly<Record<string, unknown>>, context: RunnerContext): void {
  const expected: Readonly<Record<string, string | undefined>> = {
    repository: context.repository,
    repository_id: context.repositoryId,
    run_id: context.runId,
    run_attempt: context.runAttempt,
    actor: context.actor,
    actor_id: context.actorId,
    event_name: context.eventName,
  };
  for (const [claim, value] of Object.entries(expected)) {
    if (value !== undefined && claims[claim] !== value)
      throw new IdentityError(`the claim \`${claim}\` disagrees with this run: the token is of another one`);
  }
}

/**
 * INVARIANT: where both sides know it, the token is of this very job: jobs of one run differ in environment, and so in
 * what their tokens open. GitHub Enterprise Server has no such claim. Source: GitHub's OIDC reference, "Understanding
 * the OIDC token"; contexts reference, `job.check_run_id`.
 */
function compareWithJob(claims: Readonly<Record<string, unknown>>, checkRunId: string | undefined): void {
  const claim = claims['check_run_id'];
  if (claim === undefined || checkRunId === undefined || claim === checkRunId || claim === Number(checkRunId)) return;
  throw new IdentityError('the claim `check_run_id` disagrees with this job: the token is of another job of the run');
}

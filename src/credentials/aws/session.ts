import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { awsAudience } from '../../policy/credential/audience.ts';
import { seeAws } from './docs.ts';
import { sessionLifetime } from './lifetime.ts';
import { stsSettings } from './endpoint.ts';
import { explainAws } from './explain.ts';
import { checkArn, checkedSession } from './identity.ts';
import { maskKeys } from './mask-keys.ts';
import { retryingAws } from './retry.ts';
import { targetRole } from './role.ts';
import { assumeWithToken, callerArn } from './sdk.ts';
import { sessionName } from './session-name.ts';
import { sessionPolicy } from './session-policy.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import type { SessionLimits, OpenSession } from './open-session.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html, WebIdentityToken */
const MIN_TOKEN_CHARACTERS = 4;
const MAX_TOKEN_CHARACTERS = 20_000;

/**
 * Trades the job's OIDC token for a session of the role, and that one for a session of the second role where there is
 * one. No wider than its session policy and of no use at or after `bounds.until`.
 * @throws ExchangeError when AWS refuses, cannot be reached, or answers for somebody else
 */
export async function openSession(spec: AwsSpec, limits: SessionLimits, tools: ExchangeTools): Promise<OpenSession> {
  if (spec.chain === undefined) return await verified(await firstSession(spec, limits, tools), spec, limits, tools);
  const { planChain } = await import('./chain.ts');
  const chain = planChain({ ...spec, chain: spec.chain }, limits, tools.now());
  const first = await firstSession(chain.first, { ...limits, bounds: chain.bounds }, tools);
  return await verified(await chain.assumeSecond(first, tools), spec, limits, tools);
}

async function firstSession(
  spec: AwsSpec,
  { bounds, accounts }: SessionLimits,
  tools: ExchangeTools,
): Promise<OpenSession> {
  const idToken = await tools.idToken(awsAudience(spec));
  checkToken(idToken);
  const role = targetRole(spec, accounts);
  const now = tools.now();
  const { seconds, until } = sessionLifetime(spec, bounds, now);
  const request = {
    role: spec.role,
    name: sessionName(bounds),
    token: idToken,
    seconds,
    policy: sessionPolicy(spec, until),
    policies: spec.policies ?? [],
  };
  const settings = stsSettings(spec);
  const answer = await retryingAws(
    async () => await assumeWithToken(request, settings, tools.send),
    tools,
    Math.min(until, tools.deadline),
  ).catch((error: unknown) => {
    throw explainAws(error, { idToken, spec, target: role, seconds });
  });
  maskKeys(answer, tools.mask);
  const keys = checkedSession(answer, { role, name: request.name, seconds, now });
  return { keys, role, expires: Math.min(keys.expires, until), notes: [] };
}

/** Asks whose the keys are, where the policy wants to know. */
async function verified(
  session: OpenSession,
  spec: AwsSpec,
  { bounds }: SessionLimits,
  tools: ExchangeTools,
): Promise<OpenSession> {
  if (spec['verify-identity'] !== true) return session;
  const { keys, role } = session;
  const ask = async (): Promise<string | undefined> =>
    await callerArn(stsSettings(spec), tools.send, { keys, now: tools.now });
  const arn = await retryingAws(ask, tools, Math.min(session.expires, tools.deadline)).catch((error: unknown) => {
    throw explainAws(error, { idToken: '', spec, target: role, seconds: 0 });
  });
  checkArn(arn, { role, name: sessionName(bounds) });
  return session;
}

function checkToken(idToken: string): void {
  if (idToken.length >= MIN_TOKEN_CHARACTERS && idToken.length <= MAX_TOKEN_CHARACTERS) return;
  throw new ExchangeError(
    'aws',
    'TokenLength',
    `the OIDC token has ${idToken.length} characters, AWS takes ${MIN_TOKEN_CHARACTERS} to ${MAX_TOKEN_CHARACTERS}`,
    `a token grows with the custom properties of the repository: have fewer of them in it\n${seeAws('token')}`,
  );
}

import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import type { Bounds, ExchangeTools } from '../credential.ts';
import { sessionLifetime } from './lifetime.ts';
import { stsSettings } from './endpoint.ts';
import { explainChain } from './explain-chain.ts';
import { AwsFault } from './fault.ts';
import { type ChainedSpec, chainActions } from './chained-role.ts';
import { checkedSession } from './identity.ts';
import { maskKeys } from './mask-keys.ts';
import { retryingAws } from './retry.ts';
import { targetRole } from './role.ts';
import { assumeWithKeys, type ChainedSessionRequest, type SessionAnswer } from './sdk.ts';
import type { OpenSession, SessionLimits } from './open-session.ts';
import { sessionName } from './session-name.ts';
import { sessionPolicy } from './session-policy.ts';
import { sessionTags, sourceIdentity } from './session-tags.ts';

/**
 * A session that comes of another one lasts an hour at most.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining
 */
const MAX_CHAINED_SECONDS = 3600;
/** The first session is used once, at once. */
const FIRST_SESSION_SECONDS = 300;

/** Two roles, one by way of the other. What is wrong with the second is said before anything is sent for the first. */
export interface RoleChain {
  /** What the first session is asked for with: it can assume the second role and do nothing else. */
  readonly first: AwsSpec;
  readonly bounds: Bounds;
  /** Trades the first session for one of the second role. @throws ExchangeError */
  readonly assumeSecond: (first: OpenSession, tools: ExchangeTools) => Promise<OpenSession>;
}

/**
 * @throws ExchangeError when the account or the partition of the second role does not fit, its session policy is none,
 * or the grant has ended
 */
export function planChain(spec: ChainedSpec, { bounds, accounts }: SessionLimits, now: number): RoleChain {
  const role = targetRole({ role: spec.chain, region: spec.region }, accounts);
  const { seconds, until } = sessionLifetime(
    { session: Math.min(spec.session ?? MAX_CHAINED_SECONDS, MAX_CHAINED_SECONDS) },
    bounds,
    now,
  );
  const request = requestOf(spec, bounds, seconds, until);
  return {
    first: firstSpec(spec),
    bounds: { ...bounds, session: Math.min(bounds.session, FIRST_SESSION_SECONDS) },
    assumeSecond: async (first, tools) => {
      const { answer, dropped } = await askWithTags(request, spec, first, { tools, until });
      maskKeys(answer, tools.mask);
      const keys = checkedSession(answer, { role, name: request.name, seconds, now });
      const notes =
        dropped.length === 0
          ? []
          : [
              `The session of \`${role.name}\` has no tag ${dropped.map((tag) => `\`${tag}\``).join(', ')}: ` +
                'the session policy leaves too little space for it.',
            ];
      return { keys, role, expires: Math.min(keys.expires, until), notes };
    },
  };
}

/** INVARIANT: what the first role may do besides assuming the second, the first session may not. */
function firstSpec(spec: ChainedSpec): AwsSpec {
  const { role, region, audience, endpoint, fips } = spec;
  const given = { audience, endpoint, fips };
  const policy = { Statement: [{ Effect: 'Allow', Action: chainActions(spec), Resource: spec.chain }] };
  return {
    role,
    region,
    policy,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
}

function requestOf(spec: ChainedSpec, bounds: Bounds, seconds: number, until: number): ChainedSessionRequest {
  return {
    role: spec.chain,
    name: sessionName(bounds),
    seconds,
    policy: sessionPolicy(spec, until),
    policies: spec.policies ?? [],
    tags: spec.tags === false ? [] : sessionTags(bounds),
    transitive: spec['transitive-tags'] ?? [],
    externalId: spec['external-id'],
    sourceIdentity: spec['source-identity'] === false ? undefined : sourceIdentity(bounds),
  };
}

interface Patience {
  readonly tools: ExchangeTools;
  readonly until: number;
}

/** Asks with all tags, then with one less, as long as AWS has no room for them. */
async function askWithTags(
  request: ChainedSessionRequest,
  spec: ChainedSpec,
  first: OpenSession,
  { tools, until }: Patience,
): Promise<{ readonly answer: SessionAnswer; readonly dropped: readonly string[] }> {
  for (let left = 0; ; left += 1) {
    const tags = request.tags.slice(left);
    try {
      const kept = {
        ...request,
        tags,
        transitive: request.transitive.filter((name) => tags.some(({ key }) => key === name)),
      };
      const answer = await retryingAws(
        async () => await assumeWithKeys(kept, stsSettings(spec), tools.send, { keys: first.keys, now: tools.now }),
        tools,
        Math.min(until, tools.deadline),
      );
      return { answer, dropped: request.tags.slice(0, left).map(({ key }) => key) };
    } catch (error) {
      const isFull = error instanceof AwsFault && error.code === 'PackedPolicyTooLarge';
      if (!isFull || tags.length === 0)
        throw explainChain(error, { spec, first: first.role, request: { ...request, tags } });
    }
  }
}

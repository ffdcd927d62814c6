import type { Credential, ExchangeTools } from '../credentials/credential.ts';
import type { Allow } from '../policy/decision.ts';
import { type Entitlement, entitlements } from '../policy/entitlement.ts';
import type { Policy } from '../policy/policy.ts';
import { AWS_AUDIENCE, type Effects, type Launched } from './launch.ts';
import { turn } from './turn.ts';

/** A credential was asked for that the role does not give this job, or that this version cannot exchange. */
export class EntitlementError extends Error {
  override readonly name = 'EntitlementError';
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** What came of asking for credentials. */
export interface Issue {
  readonly credentials: readonly Credential[];
  /** Why one of them could not be issued; then none is handed out. */
  readonly fault: Error | undefined;
}

/**
 * Trades the job's token for the credentials of the role, all at once; `meanwhile` is called while a provider answers.
 *
 * INVARIANT: called with an allow only; bounded by its `until`.
 * @throws EntitlementError
 */
export async function issueCredentials(decision: Allow, policy: Policy, flights: Launched, effects: Effects & { readonly meanwhile: () => void }, mask: (secret: string) => void): Promise<Issue> {
  const role = policy.roles.get(decision.role);
  if (role === undefined) return { credentials: [], fault: undefined };
  const { issued, missing } = entitlements(role, decision.run, flights.inputs.credentials);
  if (missing.length > 0) {
    const where = decision.run.environment === undefined ? 'a job without environment' : `the environment \`${decision.run.environment}\``;
    throw new EntitlementError(`the role \`${decision.role}\` has no credential \`${missing.join('`, `')}\` for ${where}`, `it has: ${[...(role.credentials ?? new Map<string, unknown>()).keys()].join(', ') || 'none'}`);
  }
  // what reports is loaded while the cloud answers
  const send: ExchangeTools['send'] = (request) => {
    const answer = flights.client.send(request);
    import('./conclude.ts').catch(() => undefined);
    void turn().then(effects.meanwhile);
    return answer;
  };
  const deadline = effects.now() + (flights.deadline - flights.now());
  const tools: ExchangeTools = { send, now: effects.now, sleep: effects.sleep, deadline, random: effects.random, mask };
  const outcomes = await Promise.allSettled(issued.map((entry) => exchange(entry, decision, policy, flights, tools)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  return {
    credentials: outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : [])),
    fault: failed === undefined ? undefined : asError(failed.reason),
  };
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

async function exchange({ name, spec }: Entitlement, decision: Allow, policy: Policy, flights: Launched, tools: ExchangeTools): Promise<Credential> {
  const { run } = decision;
  const bounds = { grant: decision.grant, actor: run.actor, runId: run.run_id, runAttempt: run.run_attempt, until: decision.until, session: policy.limits.session };
  if (spec.aws === undefined) {
    throw new EntitlementError(`the credential \`${name}\` is of a provider that this version cannot exchange`, 'leave it out with the input `credentials`, or use a version of Grantgate that can');
  }
  const token = await flights.cloudToken(spec.aws.audience ?? AWS_AUDIENCE);
  tools.mask(token);
  const { exchangeAws } = await import('../credentials/aws.ts');
  return await exchangeAws(token, name, spec.aws, bounds, tools, policy.limits.accounts);
}

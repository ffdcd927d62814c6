import { faultIn, GateError } from '../../errors/gate-error.ts';
import { providerNamed } from '../../credentials/catalogue.ts';
import type { Renewed } from '../../credentials/credential.ts';
import { readContext } from '../../github/context.ts';
import { holderOf } from '../../policy/holder.ts';
import { formatInstant } from '../../policy/instant.ts';
import { type Allowed, boundsOf, exchangeTools, renewalBounds, renewalFor } from '../issue.ts';
import { judge } from '../judge.ts';
import { type Effects, startRequests, type Session } from '../start-requests.ts';
import type { RenewalRequest } from './request-shape.ts';
import { prepareExchange } from '../prepare.ts';
import { firstActor } from '../../report/first-actor.ts';
import { appendRecord } from '../record-file.ts';

/** What a renewal may do: an SDK waits for it, reads what is printed, and shows people what is said. */
export interface RenewEffects extends Pick<Effects, 'env' | 'now' | 'sleep' | 'random'> {
  readonly print: (text: string) => void;
  readonly say: (text: string) => void;
}

type RenewalEffects = Pick<Effects, 'env' | 'now' | 'sleep' | 'random'>;

/** Longest wait: SDKs give up after half a minute. */
const RENEWAL_TIMEOUT_MS = 25_000;

/** Why there is no new credential: the reason of a decision, and words for people. */
export class RenewalRefused extends GateError {
  override readonly name = 'RenewalRefused';
  constructor(code: string, message: string) {
    super(message, { code });
  }
}

/** A credential as new, and how many milliseconds it lasts. */
export interface Answer {
  readonly text: string;
  readonly lasts: number;
}

/**
 * Decides again, on facts of now, and trades a fresh token of the job.
 * @throws RenewalRefused with the reason of the decision; ExchangeError when the provider refuses
 */
export async function decideAgain(request: RenewalRequest, name: string, effects: RenewalEffects): Promise<Answer> {
  const session = requestAgain(request, effects);
  try {
    const judgement = await judge(
      session,
      prepareExchange(session, effects, () => undefined),
    );
    const { decision, policy, grants } = judgement;
    if (decision.decision === 'deny' || policy?.ok !== true)
      throw new RenewalRefused(
        decision.decision === 'deny' ? decision.reason : 'policy-missing',
        (await import('./refusal-line.ts')).adviceLine(judgement, session),
      );
    const answer = await renewalAnswer({ decision, policy: policy.value, grants }, session, name, {
      ...effects,
      now: judgement.now,
    });
    recordRenewal(
      request,
      {
        kind: 'credential-renewed',
        name,
        ...request.credentials[name],
        expires: formatInstant(answer.expires),
        principal: decision.principal,
        ...firstActor(decision.run),
        grant: decision.grant,
      },
      effects.now(),
    );
    return { text: answer.text, lasts: answer.expires - judgement.now() };
  } finally {
    session.transport.client.close();
  }
}

/** The requests of main again, with the token service of the step that this is started from. */
function requestAgain({ inputs, context, isUseSpent }: RenewalRequest, effects: RenewalEffects): Session {
  const { tokenRequest } = readContext({
    ...effects.env,
    GITHUB_SERVER_URL: context.serverUrl,
    GITHUB_REPOSITORY: context.repository,
    GITHUB_RUN_ID: context.runId,
    GITHUB_ACTOR: context.actor,
    RUNNER_TEMP: context.temp,
  });
  const patient = { ...inputs, timeout: Math.min(inputs.timeout, RENEWAL_TIMEOUT_MS) };
  return startRequests(
    patient,
    { ...context, tokenRequest },
    holderOf({ login: context.actor, id: context.actorId }),
    effects,
    { ownUses: isUseSpent ? 1 : 0 },
  );
}

async function renewalAnswer(
  allowed: Allowed,
  session: Session,
  name: string,
  effects: RenewalEffects,
): Promise<Renewed> {
  const found = await renewalFor(allowed, name);
  if (found === undefined)
    throw new RenewalRefused(
      'credential-unknown',
      `the role \`${allowed.decision.role}\` no longer has a credential \`${name}\` that could be renewed`,
    );
  const request = {
    name,
    bounds: renewalBounds(boundsOf(allowed, session)),
    accounts: allowed.policy.limits.accounts,
    acceptLonger: found.acceptLonger,
  };
  // no line of this process reaches the log of the job, so nothing can be masked there: what it prints is for the SDK
  // alone
  return await found.renewal.answer(
    request,
    exchangeTools(session, effects, () => undefined),
  );
}

/** Says no in the way that the SDK reads, and puts it on record. */
export async function refuseRenewal(
  fault: unknown,
  request: RenewalRequest | undefined,
  name: string,
  effects: RenewEffects,
): Promise<number> {
  const { refusalLine } = await import('./refusal-line.ts');
  const { code, message } = refusalWords(fault);
  const words = refusalLine(message);
  if (request !== undefined)
    recordRenewal(request, { kind: 'renewal-refused', name, reason: code, note: message }, effects.now());
  const renewal = await providerNamed(request?.credentials[name]?.provider ?? '')?.renewal?.();
  const refusal = renewal?.refusal(code, words) ?? '';
  if (refusal === '') effects.say(`${words}\n`);
  else effects.print(refusal);
  return refusal === '' ? 1 : 0;
}

/** The id of a decision or of a fault, and words for people. */
function refusalWords(error: unknown): { readonly code: string; readonly message: string } {
  const { code, message, hint } = faultIn(error);
  return { code, message: `${message}${hint === undefined ? '' : ` ${hint.replaceAll('\n', ' ')}`}` };
}

/** A renewal on record; a record that cannot be written to does not stop the job. */
function recordRenewal(
  { record, context }: RenewalRequest,
  line: Readonly<Record<string, unknown>>,
  now: number,
): void {
  const { kind, ...more } = line;
  const entry = {
    schema: 1,
    kind,
    time: formatInstant(now),
    repository: context.repository,
    run_id: context.runId,
    run_attempt: context.runAttempt,
    ...more,
  };
  try {
    appendRecord(record, `${JSON.stringify(entry)}\n`);
  } catch {
    // nobody is there to be told: what is printed is for the SDK
  }
}

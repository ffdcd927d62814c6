import { randomUUID } from 'node:crypto';
import { refusalOf } from '../credentials/catalogue.ts';
import type { Renewed } from '../credentials/credential.ts';
import { readContext } from '../github/context.ts';
import { holderOf } from '../policy/holder.ts';
import { formatInstant } from '../policy/instant.ts';
import { advise } from '../report/advice.ts';
import { inert } from '../report/inert.ts';
import { type Allowed, boundsOf, exchangeTools, renewalBounds, renewalFor } from './issue.ts';
import { judge } from './judge.ts';
import { type Effects, launch, type Launched } from './launch.ts';
import { OrdersError, readOrders, type RenewalOrders } from './orders.ts';
import { prepareExchange } from './prepare.ts';
import { appendRecord } from './record-file.ts';
import { cachedAnswer, keepAnswer } from './renewal-cache.ts';
import { reportContext } from './report-context.ts';

/** What a renewal may do: an SDK waits for it, reads what is printed, and shows people what is said. */
export interface RenewEffects extends Pick<Effects, 'env' | 'now' | 'sleep' | 'random'> {
  readonly print: (text: string) => void;
  readonly say: (text: string) => void;
}

/** Longest wait, in milliseconds: SDKs give up after half a minute. */
const PATIENCE = 25_000;
const LONGEST_WORDS = 1500;

/** Why there is no new credential: an id of a decision or of a fault, and words for people. */
class RenewalRefused extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * Gives a credential anew, when an SDK asks for it: everything is decided again, on facts of now, for the grant that main decided on. Gives the exit code; never
 * throws. `args` are the file of the orders and the name of the credential.
 */
export async function renew(args: readonly string[], effects: RenewEffects): Promise<number> {
  const [file = '', name = ''] = args;
  let orders: RenewalOrders | undefined;
  try {
    orders = readOrders(file);
    const cache = `${file}.${name}`;
    const kept = cachedAnswer(cache, effects.now());
    const { text } = kept === undefined ? await renewed(orders, name, cache, effects) : { text: kept };
    effects.print(text);
    return 0;
  } catch (error) {
    const refused = asRefusal(error);
    const words = `grantgate: ${inert(refused.message, LONGEST_WORDS)}`;
    if (orders !== undefined) note(orders, { kind: 'renewal-refused', name, reason: refused.code, note: refused.message }, effects);
    const refusal = (await refusalOf(orders?.credentials[name]?.provider ?? ''))?.(refused.code, words) ?? '';
    if (refusal === '') effects.say(`${words}\n`);
    else effects.print(refusal);
    return refusal === '' ? 1 : 0;
  }
}

async function renewed(orders: RenewalOrders, name: string, cache: string, effects: RenewEffects): Promise<Renewed> {
  const flights = launchAgain(orders, effects);
  try {
    const judgement = await judge(flights, prepareExchange(flights));
    const { decision, policy, grants } = judgement;
    if (decision.decision === 'deny' || policy?.ok !== true) throw denied(judgement, flights);
    const at = effects.now();
    const answer = await answerOf({ decision, policy: policy.value, grants }, flights, name, { ...effects, now: judgement.now });
    note(orders, { kind: 'credential-renewed', name, ...orders.credentials[name], expires: formatInstant(answer.expires), principal: decision.principal, grant: decision.grant }, effects);
    keepAnswer(cache, { text: answer.text, at, lasts: answer.expires - judgement.now() }, randomUUID());
    return answer;
  } finally {
    flights.client.close();
  }
}

/** The requests of main again, with the token service of the step that this is started from. */
function launchAgain({ inputs, context, tookUse }: RenewalOrders, effects: RenewEffects): Launched {
  const { tokenRequest } = readContext({ ...effects.env, GITHUB_SERVER_URL: context.serverUrl, GITHUB_REPOSITORY: context.repository, GITHUB_RUN_ID: context.runId, GITHUB_ACTOR: context.actor, RUNNER_TEMP: context.temp });
  const patient = { ...inputs, timeout: Math.min(inputs.timeout, PATIENCE) };
  return launch(patient, { ...context, tokenRequest }, holderOf(context.actor), effects, tookUse ? 1 : 0);
}

async function answerOf(allowed: Allowed, flights: Launched, name: string, effects: RenewEffects): Promise<Renewed> {
  const found = await renewalFor(allowed, name);
  if (found === undefined) throw new RenewalRefused('credential-unknown', `the role \`${allowed.decision.role}\` has no credential \`${name}\` any more that could be renewed`);
  const request = { name, bounds: renewalBounds(boundsOf(allowed, flights)), accounts: allowed.policy.limits.accounts, acceptLonger: found.acceptLonger };
  // no line of this process reaches the log of the job, so nothing can be masked there: what it prints is for the SDK alone
  return await found.renewal.answer(request, exchangeTools(flights, effects, () => undefined));
}

function denied(judgement: Parameters<typeof reportContext>[0], flights: Launched): RenewalRefused {
  const { decision } = judgement;
  const { summary, next, link } = advise(decision, reportContext(judgement, flights));
  return new RenewalRefused(decision.decision === 'deny' ? decision.reason : 'policy-missing', `${summary} ${next}${link === undefined ? '' : ` ${link}`}`);
}

function asRefusal(error: unknown): RenewalRefused {
  if (error instanceof RenewalRefused) return error;
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint.replaceAll('\n', ' ')}` : '';
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : error instanceof OrdersError ? 'no-orders' : 'fault';
  return new RenewalRefused(code, `${message}${hint}`, { cause: error });
}

/** A renewal on record; a record that cannot be written to is no reason to stop the job. */
function note({ record, context }: RenewalOrders, line: Readonly<Record<string, unknown>>, effects: RenewEffects): void {
  const { kind, ...more } = line;
  const entry = { schema: 1, kind, time: formatInstant(effects.now()), repository: context.repository, run_id: context.runId, run_attempt: context.runAttempt, ...more };
  try {
    appendRecord(record, [`${JSON.stringify(entry)}\n`]);
  } catch {
    // nobody is there to be told: what is printed is for the SDK
  }
}

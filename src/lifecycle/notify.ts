import { createHash } from 'node:crypto';
import type { CallTools } from '../credentials/credential.ts';
import { retrying } from '../http/retry.ts';
import { HttpError } from '../http/send.ts';
import { eventJson } from '../report/requests/event-json.ts';
import { repositoryAddress } from '../report/requests/prefilled.ts';
import type { RequestSetting } from '../requests/facts.ts';
import type { Transition } from '../requests/transition.ts';
import type { Performed } from './perform.ts';
import { webhookHeaders } from './webhook-signature.ts';

/** Longest time for all notices of a job together: what they are about is done already. */
const MAX_NOTIFY_MS = 30_000;
const ATTEMPTS = 4;

/** What a notice is sent with. */
export interface NotifyTools extends Pick<CallTools, 'send' | 'now' | 'sleep' | 'random' | 'deadline'> {
  /** Keys of the address; without one, nothing is sent. */
  readonly keys: readonly Buffer[];
}

/**
 * Tells the address of the policy, one signed event each. Never throws: a notice that does not arrive changes nothing
 * about what was done, and is said.
 */
export async function sendNotices(
  transitions: readonly Transition[],
  setting: RequestSetting,
  tools: NotifyTools,
): Promise<readonly Performed[]> {
  const address = setting.policy.notify;
  if (address === undefined || transitions.length === 0) return [];
  const at = new URL(address).host;
  const notSent = (fault: string): Performed => ({ effect: 'notify', at, outcome: 'not sent', faults: [fault] });
  if (tools.keys.length === 0)
    return [notSent('`notify` of the policy takes a secret to sign with: pass the input `notify-secret`')];
  const deadline = Math.min(tools.deadline, tools.now() + MAX_NOTIFY_MS);
  const send = retrying(tools.send, { ...tools, deadline, attempts: ATTEMPTS });
  const performed: Performed[] = [];
  for (const transition of transitions) {
    if (tools.now() >= deadline) {
      performed.push(notSent(`there was no time left for ${transitions.length - performed.length} of the notices`));
      break;
    }
    const fault = await sendNotice(transition, setting, { ...tools, send });
    performed.push(fault === undefined ? { effect: 'notify', at, outcome: transition.to } : notSent(fault));
  }
  return performed;
}

/** Why it could not be sent. INVARIANT: neither what was sent nor what came back is said. */
async function sendNotice(
  transition: Transition,
  setting: RequestSetting,
  { send, now, keys }: NotifyTools,
): Promise<string | undefined> {
  const address = setting.policy.notify ?? '';
  const id = noticeId(transition, setting);
  const body = eventJson(transition, id, setting);
  const what = `\`${transition.to}\` of \`${transition.subject}\` could not be told`;
  try {
    const { status } = await send({
      method: 'POST',
      url: address,
      headers: { 'content-type': 'application/cloudevents+json', ...webhookHeaders({ id, at: now(), body }, keys) },
      body,
    });
    if (status >= 200 && status < 300) return undefined;
    const redirect = status >= 300 && status < 400 ? '; redirects are not followed' : '';
    return `${what}: ${new URL(address).host} answered ${status}${redirect}`;
  } catch (error) {
    return `${what}: ${error instanceof HttpError ? error.message : 'something unexpected happened'}`;
  }
}

/**
 * The same for the same transition, however often it is told, so that a receiver can leave out what it has. It holds no
 * full stop, which parts what is signed.
 */
function noticeId({ to, subject, mark }: Transition, setting: RequestSetting): string {
  const name = JSON.stringify([repositoryAddress(setting), to, subject, mark ?? null]);
  return `msg_${createHash('sha256').update(name).digest('base64url').slice(0, 32)}`;
}

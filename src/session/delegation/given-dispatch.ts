import { DELEGATION_INPUT, type DispatchEvent } from '../../delegation/dispatch-input.ts';

/** What came with the dispatch of a run, as the runner wrote it down: nothing of it is believed as it is. */
export interface GivenDispatch {
  /** Names the person, once it is verified. */
  readonly token: string;
  readonly event: DispatchEvent;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Of `repository_dispatch`. */
  readonly eventType?: string;
}

/** The dispatch of an event, where `grantgate` came along. Source: webhooks of the two events. */
export function givenDispatch(eventName: string | undefined, event: unknown): GivenDispatch | undefined {
  if (eventName !== 'workflow_dispatch' && eventName !== 'repository_dispatch') return undefined;
  const payload = recordOf(event);
  const inputs = recordOf(eventName === 'workflow_dispatch' ? payload['inputs'] : payload['client_payload']);
  const token = Object.hasOwn(inputs, DELEGATION_INPUT) ? inputs[DELEGATION_INPUT] : undefined;
  if (typeof token !== 'string' || token.trim() === '') return undefined;
  const { action } = payload;
  return {
    token: token.trim(),
    event: eventName,
    inputs,
    ...(eventName === 'repository_dispatch' && typeof action === 'string' ? { eventType: action } : {}),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

import type { DelegationFault } from '../../policy/delegation/delegated.ts';
import { type BoundRequest, differingNames } from '../claims.ts';
import { DELEGATION_INPUT } from '../dispatch-input.ts';
import { inputsHash } from '../inputs-hash.ts';
import type { OfferedInput, SentDispatch } from './sent.ts';

/** Most inputs with the default of the workflow for which every way to leave them out is tried. */
const MAX_DEFAULTED_INPUTS = 8;

/** What a run may have been signed as, first of all as it was sent; or why it cannot be signed at all. */
export type PossibleRequests =
  | { readonly ok: true; readonly requests: readonly [BoundRequest, ...BoundRequest[]] }
  | { readonly ok: false; readonly fault: DelegationFault };

/**
 * What a run is for, as it is signed. GitHub adds the defaults of inputs that were not sent, and a tool cannot know
 * them: an input that has the very default of the file may have been left out of the hash. To the workflow it is the
 * same either way.
 */
export function possibleRequests(sent: SentDispatch, unbound: readonly string[]): PossibleRequests {
  const { event, inputs, eventType, workflow, ref } = sent;
  // a `repository_dispatch` has a type: without it, it is no other event either
  if (event === 'repository_dispatch' && eventType === undefined)
    return { ok: false, fault: { kind: 'bound', what: 'event_type' } };
  const emptied = emptiedInputs(sent).find((name) => !unbound.includes(name));
  if (emptied !== undefined) return { ok: false, fault: { kind: 'unbindable', at: emptied } };
  const whole = inputsHash({ event, inputs, unbound });
  if (!whole.ok) return { ok: false, fault: { kind: 'unbindable', at: whole.problem.at.join('.') } };
  const requestOf = (hash: string): BoundRequest => ({
    workflow,
    ref,
    inputs: hash,
    ...(eventType === undefined ? {} : { event_type: eventType }),
  });
  const others = waysToLeaveOut(defaulted(sent)).flatMap((left) => {
    const kept = Object.fromEntries(Object.entries(inputs).filter(([name]) => !left.includes(name)));
    const hashed = inputsHash({ event, inputs: kept, unbound });
    return hashed.ok ? [requestOf(hashed.hash)] : [];
  });
  return { ok: true, requests: [requestOf(whole.hash), ...others] };
}

/** What was signed for something else than what was sent; nothing where both are the same. */
export function boundFault(
  signed: BoundRequest,
  sent: SentDispatch,
  unbound: readonly string[],
): DelegationFault | undefined {
  const possible = possibleRequests(sent, unbound);
  if (!possible.ok) return possible.fault;
  if (possible.requests.some((request) => differingNames(signed, request).length === 0)) return undefined;
  const what = differingNames(signed, possible.requests[0])[0] ?? 'inputs';
  return { kind: 'bound', what };
}

/**
 * Inputs that were sent empty though the workflow's file gives them something: GitHub does not fill these in. Where the
 * file cannot be read, any of them may have a default.
 *
 * INVARIANT: only an input without a default is the same empty as left out.
 */
export function emptiedInputs({ event, inputs, declared }: SentDispatch): readonly string[] {
  if (event !== 'workflow_dispatch') return [];
  return Object.entries(inputs).flatMap(([name, value]) => {
    if (name === DELEGATION_INPUT || (value !== '' && value !== null)) return [];
    return declared !== undefined && (usualOf(declared.get(name)) ?? '') === '' ? [] : [name];
  });
}

/** What GitHub fills in. A box that is not ticked is `false`. */
function usualOf(input: OfferedInput | undefined): string | undefined {
  return input?.default ?? (input?.type === 'boolean' ? 'false' : undefined);
}

/** Inputs that have the default of the workflow's file. */
export function defaulted({ event, inputs, declared }: SentDispatch): readonly string[] {
  if (event !== 'workflow_dispatch') return [];
  return Object.entries(inputs).flatMap(([name, value]) => {
    const usual = usualOf(declared?.get(name));
    return name !== DELEGATION_INPUT && usual !== undefined && String(value) === usual ? [name] : [];
  });
}

/** Every choice of some of the names; of many only all of them. */
function waysToLeaveOut(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length > MAX_DEFAULTED_INPUTS) return [names];
  return Array.from({ length: 2 ** names.length - 1 }, (_, bits) =>
    names.filter((_name, index) => ((bits + 1) & (1 << index)) !== 0),
  );
}

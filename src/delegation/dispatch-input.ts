/** The events that a tool can start a run with: one carries `inputs`, the other a `client_payload`. */
export type DispatchEvent = 'workflow_dispatch' | 'repository_dispatch';

/** The input, or the key of `client_payload`, that holds the delegation itself: it cannot be in its own hash. */
export const DELEGATION_INPUT = 'grantgate';

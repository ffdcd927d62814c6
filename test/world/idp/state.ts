import type { SigningKey } from '../signing-keys.ts';

/** The company's identity provider: the keys that it publishes, the first of which signs. */
export type IdpState = { keys: SigningKey[] };

import type { Send } from '../http/send.ts';

/** Tools an exchange may use; all effects come from here. */
export interface ExchangeTools {
  /** Sends with deadline; one keep-alive connection per host. Does not retry. */
  readonly send: Send;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** When everything must be over, by the same clock as `now`. */
  readonly deadline: number;
  /** In [0, 1), for jitter. */
  readonly random: () => number;
  /** Masks a value in the log; called before anything else happens with it. */
  readonly mask: (secret: string) => void;
}

/** What bounds a credential, from the decision. Times in milliseconds since 1970. */
export interface Bounds {
  readonly grant: string;
  readonly actor: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** No credential may be usable at or after this moment. */
  readonly until: number;
  /** The policy's longest session, in seconds. */
  readonly session: number;
}

/** Something issued. `variables` are secrets and settings for later steps; never logged, masked before use. */
export interface Credential {
  readonly name: string;
  readonly provider: string;
  /** Which role or account, for people: no secret. */
  readonly target: string;
  /** When it stops by itself, milliseconds since 1970. */
  readonly expires: number;
  /** Environment variables, as SDKs and CLIs expect them. */
  readonly variables: Readonly<Record<string, string>>;
  /** Step outputs, used with `export: outputs`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Names among `variables` whose values are secret. */
  readonly secret: readonly string[];
  /** Variables that, where an earlier step set them, lead later steps past these. */
  readonly misleading?: readonly string[];
}

/** A provider refused or could not be reached: what it said, and the likely cause. Deny is elsewhere: this is a fault. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly provider: string;
  /** The provider's own code, such as `AccessDenied`. */
  readonly code: string;
  /** What to do, in lines. */
  readonly hint: string;
  constructor(provider: string, code: string, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.provider = provider;
    this.code = code;
    this.hint = hint;
  }
}

import type { Bounds, Exchange, ExchangeTools, Renewal, Revoke } from './credential.ts';

/** Whom a credential will be asked of, as far as that can be told from its specification. */
export interface Addresses {
  /** Audience of the job's token that is traded; absent where none is. */
  readonly audience: string | undefined;
  /** Where it will be asked first; absent if no connection can be opened in advance. */
  readonly first: string | undefined;
  /** Where it will be asked next. */
  readonly others?: readonly string[];
}

/** What is known of a run before anything is decided. */
export type RunInQuestion = Pick<Bounds, 'api' | 'repository'>;

/** What can be asked ahead of a decision, and the exchange that goes on from there. */
export interface AskAhead<Spec> {
  /** Asks what `exchange` will want to know. INVARIANT: nothing is issued by it. */
  readonly ask: (run: RunInQuestion, tools: ExchangeTools) => void;
  readonly exchange: Exchange<Spec>;
}

/** A credential whose runner is gone, as the audit record names it. */
export interface Lost {
  readonly target: string;
  /** RFC 3339. */
  readonly expires: string;
  readonly handle: Readonly<Record<string, string>>;
}

/** Who issues credentials, whatever their form. Which variables no secret may be named like is in src/policy. */
interface Issuer<Spec> {
  readonly addressesOf: (spec: Spec) => Addresses;
  /** Loads what an exchange needs, while the process waits for the network anyway. */
  readonly load: (spec: Spec) => Promise<unknown>;
  /** @throws ExchangeError, IdentityError */
  readonly exchange: Exchange<Spec>;
  /** Given where the specification leaves anything to ask. */
  readonly aheadOf?: (spec: Spec) => AskAhead<Spec> | undefined;
  /** How its credentials renew themselves, where its SDKs can be told to. */
  readonly renewal?: () => Promise<Renewal<Spec>>;
  /** Whether one of this specification has anything to renew; each has when left out. */
  readonly canRenew?: (spec: Spec) => boolean;
  /** What an administrator can do about one that can no longer be revoked. */
  readonly advice: (lost: Lost) => string;
}

/** Either there is a call that revokes a credential, or it is said why there is none. */
type Revocability =
  | { readonly revoke: Revoke; readonly cannotEnd?: undefined }
  | {
      readonly revoke?: undefined;
      /** For people. */
      readonly cannotEnd: string;
    };

/**
 * All that the rest of the program knows of a provider. It is there before anything is decided, in every run: what is
 * in it loads nothing until it is called, but how addresses are told.
 */
export type Provider<Spec> = Issuer<Spec> & Revocability;

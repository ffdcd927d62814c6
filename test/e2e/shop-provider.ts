import type { FaultMatch } from '../world/serve/faults.ts';
import type { Json } from '../world/json.ts';
import type { World } from '../world/world.ts';

/** What is alive at the providers, by kind. */
export type Live = Readonly<Record<string, number>>;

/**
 * A provider of the shop's role: what the policy says, what there is, and which of its things can be alive. A new one
 * is one more entry.
 */
export interface ShopProvider {
  /** Entries of `credentials:` in the policy. */
  readonly credentials: (world: World) => string;
  readonly layOut: (world: World) => { readonly inputs?: Readonly<Record<string, string>> };
  /** It has no address of its own in the policy: its real hosts are reached through the world's proxy. */
  readonly proxied?: true;
  /** What is alive of what it gave; absent where nothing can be revoked. */
  readonly live?: (world: World) => Live;
  /** Names of those that nobody can revoke. */
  readonly endByThemselves?: readonly string[];
  /** What the run is warned of whenever a credential is given, by its name. */
  readonly warned?: Readonly<Record<string, RegExp>>;
  readonly requests: readonly CredentialRequest[];
  /** How it revokes; absent where it cannot. */
  readonly revoke?: RevokeRequest;
  readonly unfit?: readonly UnfitAnswer[];
}

/** One request that a credential makes, and how a fault finds it. */
export interface CredentialRequest {
  readonly what: string;
  /** Name of the credential. */
  readonly credential: string;
  readonly match: FaultMatch;
  /**
   * What comes of a fault that passes: the request is made again, or the step fails, because what it makes must not be
   * made twice.
   */
  readonly passing: 'again' | 'fails';
  /** Something was issued before it. */
  readonly after?: true;
  /**
   * It issues something by itself: where the answer is lost on the way, that stays alive, nobody has it, and people are
   * told in these words. Absent where revoking what came before ends it as well.
   */
  readonly lost?: { readonly kind: string; readonly words: RegExp };
}

/** An answer that issues something which must not be used. */
export interface UnfitAnswer {
  readonly what: string;
  readonly credential: string;
  readonly match: FaultMatch;
  readonly change: (answer: Json) => Json;
  /** What people are told. */
  readonly words: RegExp;
}

/** One request that takes something back. */
export interface RevokeRequest {
  readonly credential: string;
  readonly match: FaultMatch;
  /** Answers by which the provider says that it is dead already. */
  readonly dead: readonly string[];
}

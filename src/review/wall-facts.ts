import type { TrustClass } from '../walls/classify.ts';
import type { WallAudit } from '../walls/finding/audit.ts';
import type { Meant } from '../walls/meant.ts';
import type { SourceAbout } from '../walls/state/source-about.ts';
import type { StateItem } from '../walls/state/inventory.ts';
import type { Token } from '../walls/token.ts';

/** A file or an answer with the state of clouds or of GitHub, and what it does not show. */
export interface WallSource {
  readonly name: string;
  readonly state: 'read' | 'refused' | 'absent';
  /** Of a refusal: the permission that shows it. */
  readonly needs?: string;
  /** Of what it is, as far as what is in it says so. */
  readonly about?: SourceAbout | undefined;
  /** What it leaves out, by its own word. */
  readonly partial: readonly string[];
}

/** What stands outside the jobs of one policy: what was read of it, and what the audit of walls found. */
export interface SeenWalls {
  readonly audit: WallAudit;
  readonly meant: readonly Meant[];
  readonly items: readonly StateItem[];
  readonly sources: readonly WallSource[];
}

/** Who gets in past the gate, by what the cloud says itself; `unknown` where that was not read or not understood. */
export type WallClass = TrustClass | 'unknown';

/** What an audit of walls found about one identity, with a token as its example. */
export interface WallFound {
  /** An ARN, a provider and an account, a client id, a role of Vault. */
  readonly target: string;
  readonly file?: string;
  readonly token?: Token;
  /** When that token gets in, where it is not now; milliseconds since 1970. */
  readonly at?: number;
  /** Names and numbers for the words about it. */
  readonly named: Readonly<Record<string, string | number>>;
  readonly roles: readonly { readonly role: string; readonly credential: string }[];
}

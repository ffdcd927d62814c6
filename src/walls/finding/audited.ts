import type { TrustAnswers, TrustClass } from '../classify.ts';
import type { ProtectedPlaces } from './protected-places.ts';
import type { Meant } from '../meant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { TokenVerdict } from '../evaluate/verdict.ts';
import type { RepositoryFacts } from '../repository-facts.ts';
import type { StateItem } from '../state/inventory.ts';
import type { SourceAbout } from '../state/source-about.ts';
import type { Token } from '../token.ts';
import type { TokenWorld } from '../token-world.ts';
import type { Trust } from '../trust/trust.ts';

/** One identity of a cloud, with the documents that say who may take it. */
export interface TrustSubject {
  readonly provider: Meant['provider'];
  /** What names it: an ARN, a provider and an account, a client id, a role of Vault. */
  readonly target: string;
  readonly file: string;
  /** `undefined` where the document cannot be read, or is only known once it is applied. */
  readonly trust: Trust | undefined;
  readonly meant: readonly Meant[];
  /** Addresses of the issuers whose tokens it takes, of those that look like GitHub's. */
  readonly issuers: readonly string[];
  /** Other ways to it, which an audit does not judge. */
  readonly others: readonly string[];
  /** Whoever has an account at the provider gets in. */
  readonly isForEverybody?: boolean;
  /** What the provider's own rules say of one token. */
  readonly evaluate: (token: Token, at: number) => TokenVerdict;
}

/** The same, once all was asked. */
export interface AuditedTrust extends TrustSubject {
  readonly answers: TrustAnswers | undefined;
  readonly trustClass: TrustClass | undefined;
  readonly world: TokenWorld;
}

/** A source that was not read whole. */
export interface AuditGap {
  /** Its name, and what it leaves out. */
  readonly why: string;
  /** Of what it is; `undefined` where nothing in it says so, which may be anything. */
  readonly about?: SourceAbout | undefined;
}

/** What every check may look at. */
export interface AuditContext {
  readonly policy: Policy;
  /** The repository that holds the policy, `owner/name`. */
  readonly home: string;
  readonly gate: string | undefined;
  /** Of the tokens of the policy's repositories. */
  readonly issuer: string;
  readonly repositories: readonly RepositoryFacts[];
  readonly meant: readonly Meant[];
  readonly items: readonly StateItem[];
  readonly trusts: readonly AuditedTrust[];
  /** What is protected in a repository, `owner/name`. */
  readonly placesOf: (repository: string) => ProtectedPlaces;
  /** What could not be read whole, by the names of the sources. */
  readonly gaps: readonly AuditGap[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

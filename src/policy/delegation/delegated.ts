import type { Problem } from '../problem.ts';

/**
 * What a token that came with a dispatch was found to say, before it is known who that is: the facts that the decision
 * is made of. Nothing of it is believed that was not verified.
 */

/** A person as a token names her. */
export type NamedPerson =
  /** By the number of a GitHub account; with its login where that is known. */
  | { readonly kind: 'account'; readonly id: string; readonly login?: string }
  /** By a handle of `people.yml`. */
  | { readonly kind: 'handle'; readonly handle: string }
  /** By what an identity provider calls her. */
  | { readonly kind: 'identity'; readonly issuer: string; readonly subject: string };

/** What is wrong with a token: data, which the report puts into words. */
export type DelegationFault =
  /** It is not a signed JWT in compact form, or one that can be read in two ways. */
  | { readonly kind: 'form'; readonly what: 'not-a-jwt' | 'too-long' | 'named-twice' }
  | { readonly kind: 'header'; readonly name: string; readonly expected: string; readonly found?: string }
  /** No key of the entry is meant by it. */
  | { readonly kind: 'key' }
  | { readonly kind: 'signature' }
  | { readonly kind: 'claim'; readonly name: string; readonly expected: string; readonly found?: string }
  /** Times in milliseconds since 1970; `run` is when the run was created. */
  | { readonly kind: 'expired'; readonly at: number; readonly run: number }
  | { readonly kind: 'not-yet'; readonly at: number; readonly run: number }
  /** It lasts, or is, longer than it may; seconds. */
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'too-old'; readonly most: number }
  /** The gate began so long after the run was created; seconds. */
  | { readonly kind: 'waited'; readonly most: number }
  /** It is for something else than what was sent. */
  | { readonly kind: 'bound'; readonly what: 'workflow' | 'ref' | 'inputs' | 'event_type' }
  /** The account that sent the dispatch is that of no entry, or no entry of it has the issuer of the token. */
  | { readonly kind: 'sender' }
  | { readonly kind: 'issuer'; readonly expected: readonly string[]; readonly found?: string }
  /** What cannot be hashed was sent. */
  | { readonly kind: 'unbindable'; readonly at: string };

/** What became of a token, as far as it does not depend on the grants. */
export type DelegationOutcome =
  | { readonly kind: 'named'; readonly entry: string; readonly person: NamedPerson }
  | { readonly kind: 'invalid'; readonly entry?: string; readonly fault: DelegationFault }
  | { readonly kind: 'spent'; readonly entry: string }
  /** Inputs were set that the entry does not let be set. */
  | { readonly kind: 'out-of-scope'; readonly entry: string; readonly inputs: readonly string[] };

/** By whom and for whom a run was started, where a tool names a person. */
export interface Delegation {
  /** Name of the entry in the policy; absent where it is not known which. */
  readonly entry?: string;
  /** The accounts as token and API name them: the actor sent the dispatch. */
  readonly claimed: ClaimedAccounts;
  /** The person, where one is named by a token that is good. */
  readonly person?: NamedPerson;
  /** Her handle, where she is in `people.yml`. */
  readonly handle?: string;
  /** Her name there, for people. */
  readonly name?: string;
  /** Whether she has a GitHub account that is known: then the actor of the run is that account. */
  readonly hasAccount?: boolean;
  /** Why nobody is named. */
  readonly refused?: DelegationRefusal;
}

/** What of a run is about the account that began it, and about the one that pressed the button of this attempt. */
export interface ClaimedAccounts {
  readonly actor: string;
  readonly actor_id: string;
  readonly triggering_actor: string;
  readonly triggering_actor_id: string;
  /** Types of the two accounts as GitHub's API says them: `User`, `Bot`, …; absent when they were not asked. */
  readonly actor_type?: string;
  readonly triggering_actor_type?: string;
}

/** Why nobody is named by a token. */
export type DelegationRefusal =
  | Exclude<DelegationOutcome, { kind: 'named' }>
  | { readonly kind: 'unknown-person'; readonly why: UnknownPerson };

/** Why it is not known who a person is. */
export type UnknownPerson =
  /** There is no `people.yml`, or none that is good. */
  | { readonly kind: 'no-file' }
  | { readonly kind: 'void-file'; readonly problem: Problem }
  | { readonly kind: 'handle'; readonly handle: string }
  | { readonly kind: 'identity'; readonly issuer: string; readonly subject: string }
  /** There is no account of the number, or it is not a person's. */
  | { readonly kind: 'account'; readonly id: string };

import type { RequestStage } from './facts.ts';
import type { Problem } from '../policy/problem.ts';
import type { ScopeList } from '../policy/scope-rule.ts';

/** Why a request is refused before anybody is asked to approve it. */
export type RequestRefusal =
  | { readonly refusal: 'not-requestable'; readonly role: string }
  /** Whether somebody may ask depends on teams or a permission that could not be read. */
  | { readonly refusal: 'requestable-unknown'; readonly role: string }
  | { readonly refusal: 'bot' }
  /** Seconds. */
  | { readonly refusal: 'too-long'; readonly lasts: number; readonly limit: number }
  /** `reached`: what the role reaches of its branches, tags and environments. */
  | { readonly refusal: 'outside-role'; readonly name: string; readonly reached: readonly string[] }
  | { readonly refusal: 'never'; readonly name: string; readonly list: ScopeList }
  /** Several kinds of things may be called that: which is meant has to be said. */
  | { readonly refusal: 'ambiguous-name'; readonly name: string; readonly kinds: readonly ScopeList[] }
  | { readonly refusal: 'not-a-pattern'; readonly name: string; readonly why: string }
  | { readonly refusal: 'too-many-open'; readonly open: number; readonly limit: number }
  | { readonly refusal: 'open-unknown' }
  /** The same was asked, and is open, by the number of the issue. */
  | { readonly refusal: 'asked-already'; readonly issue: number }
  | { readonly refusal: 'granted-already'; readonly grant: string; readonly until?: number }
  | { readonly refusal: 'not-for-others' }
  | { readonly refusal: 'no-such-account'; readonly login: string }
  | { readonly refusal: 'account-unknown'; readonly login: string }
  /** Of renewals: before this moment, after that moment, or as often as the policy allows. Milliseconds since 1970. */
  | { readonly refusal: 'not-renewable'; readonly stage: RequestStage }
  | { readonly refusal: 'too-early'; readonly from: number }
  | { readonly refusal: 'too-late'; readonly until: number }
  | { readonly refusal: 'renewed-enough'; readonly times: number }
  | { readonly refusal: 'role-gone'; readonly role: string }
  /** Of emergencies. */
  | { readonly refusal: 'no-break-glass' | 'no-drill'; readonly role: string }
  | { readonly refusal: 'not-on-call'; readonly role: string }
  | { readonly refusal: 'frozen'; readonly tag: string }
  /** What was asked makes no grant that the gate would accept. */
  | { readonly refusal: 'no-grant-file'; readonly problems: readonly Problem[] };

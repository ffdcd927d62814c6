import type { Grant } from '../../policy/grant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Role } from '../../policy/role.ts';
import type { Path } from '../../policy/yaml-place.ts';
import type { Severity } from './finding.ts';

/** What the reference says about a rule. */
export interface RuleText {
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in one sentence. */
  readonly summary: string;
  /** Why that matters and what to do. */
  readonly advice: string;
}

/** What a rule has to say about a document. */
export interface Remark {
  /** The value that is meant; the whole document when left out. */
  readonly path?: Path;
  readonly message: string;
  readonly hint?: string;
}

/** What rules know besides the document. */
export interface LintSetting {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Repository that holds the policy, where it is known. */
  readonly home?: string | undefined;
}

export interface GrantSetting extends LintSetting {
  readonly policy: Policy;
  /** Role of the grant, if the policy has it. */
  readonly role: Role | undefined;
}

/** A rule about one grant. Runs for every grant, so it must be quick to say nothing. */
export interface GrantRule extends RuleText {
  readonly check: (grant: Grant, setting: GrantSetting) => readonly Remark[];
}

/** A rule about the policy. */
export interface PolicyRule extends RuleText {
  readonly check: (policy: Policy, setting: LintSetting) => readonly Remark[];
}

/** One folder below the access folder, as listed. */
export interface Listing {
  /** Path below the access folder: `grants/users/mona`; empty for the access folder itself. */
  readonly path: string;
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly links: readonly string[];
}

export interface NameRemark {
  /** Name in the folder; the folder itself when left out. */
  readonly name?: string;
  readonly message: string;
  readonly hint?: string;
}

/** A rule about names and places, without looking into files. */
export interface FolderRule extends RuleText {
  readonly check: (listing: Listing) => readonly NameRemark[];
}

/** Nothing to say: shared, so that a clean grant costs no memory. */
export const NO_FINDINGS: readonly never[] = [];

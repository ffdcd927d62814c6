import type { Policy } from '../../policy/policy.ts';
import type { WallAudit } from '../../walls/finding/audit.ts';
import type { SourceAbout } from '../../walls/state/source-about.ts';
import type { RepositoryFacts } from '../../walls/repository-facts.ts';

/** Where something was read, or why it was not. */
export interface AuditSource {
  readonly name: string;
  readonly state: 'read' | 'refused' | 'absent';
  readonly digest?: string;
  readonly items: number;
  /** Of what it is, as far as what is in it says so. */
  readonly about?: SourceAbout | undefined;
  /** What it leaves out, by its own word. */
  readonly partial: readonly string[];
  /** What would change that: a permission. */
  readonly needs?: string;
}

/** All that is said about an audit. */
export interface AuditReport {
  readonly audit: WallAudit;
  readonly policy: Policy;
  readonly policyText: string;
  readonly policyFile: string;
  readonly home: string;
  readonly digest: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly repositories: readonly RepositoryFacts[];
  readonly sources: readonly AuditSource[];
  /** Documents as the policy would have them, by what they are for; those of AWS. */
  readonly fixed: ReadonlyMap<string, unknown>;
}

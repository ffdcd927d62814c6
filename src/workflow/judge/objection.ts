import type { StepDoubt, StepLimit } from '../../policy/facts.ts';
import type { Grant } from '../../policy/grant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Role } from '../../policy/role.ts';
import type { ScopeList } from '../../policy/scope-rule.ts';
import { show, type Text, unknownsOf } from '../text.ts';

/** What steps are judged by. */
export interface TouchScope {
  readonly policy: Policy;
  readonly role: Role;
  /** What narrows the role; absent when a role is tried out by itself. */
  readonly grant?: Pick<Grant, ScopeList | 'max-uses'>;
  /** The repository of the run, `owner/name`. */
  readonly repository: string;
  /** Its default branch, where it is known. */
  readonly defaultBranch?: string;
  /** The repository that holds the policy, which is a role's own when it lists none. */
  readonly home: string;
}

/** Why a touch is not in scope. `what` and `allowed` are for people. */
export type Objection = { readonly what: string; readonly allowed: string } & (
  | { readonly reason: 'step-out-of-scope'; readonly limit: StepLimit }
  | { readonly reason: 'step-undecidable'; readonly doubt: StepDoubt }
);

/** That a name is not known in advance; `noun` says of what. */
export function unknownName(noun: string, name: Text, allowed: string): Objection {
  const sources = unknownsOf(name);
  const all = sources.map((source) => `\`${source}\``).join(' and ');
  return {
    reason: 'step-undecidable',
    doubt: doubtOf(sources),
    what: `the ${noun} \`${show(name)}\`, where ${all} is known only when the run is there`,
    allowed,
  };
}

/** Whether contexts that the gate can be given would tell all that is not known. */
function doubtOf(sources: readonly string[]): StepDoubt {
  const isOf = (context: string, source: string): boolean => source.startsWith(`${context}.`);
  if (sources.every((source) => isOf('vars', source))) return 'vars';
  if (sources.every((source) => isOf('needs', source))) return 'needs';
  return sources.every((source) => isOf('vars', source) || isOf('needs', source)) ? 'contexts' : 'other';
}

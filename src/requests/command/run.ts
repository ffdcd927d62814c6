import { GLOBS } from '../../policy/glob.ts';
import { verdictOf, scopeLists } from '../../policy/scope-rule.ts';
import type { GithubEntry } from '../../policy/delegation/entry.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RequestedGrant, Requester } from '../facts.ts';
import type { RequestedRun } from '../requested-run.ts';
import { HAS_WILDCARD } from '../narrowing.ts';
import type { RunObjection } from '../reply.ts';
import type { IssueCommand } from './read.ts';

/** What a run by command is judged by: whoever asks, and what they have. */
export interface RunFacts {
  readonly by: Requester;
  readonly held: readonly RequestedGrant[];
  readonly policy: Policy;
  /** `owner/name` of the repository in which the run is started. */
  readonly repository: string;
}

/**
 * The run that a command asks for, or why it is not started. What is refused here would be refused by the gate, which
 * decides again.
 */
export function planRun(
  command: Extract<IssueCommand, { name: 'run' }>,
  { by, held, policy, repository }: RunFacts,
): RequestedRun | RunObjection {
  const role = policy.roles.get(command.role);
  // INVARIANT: a grant without the number of its account, or of another, starts nothing for this one
  const own = held.find(
    ({ grant, stage }) => grant.role === command.role && stage === 'active' && grant['principal-id'] === by.id,
  );
  if (role === undefined || own === undefined) return { objection: 'no-grant' };
  const workflows = (own.grant.workflows ?? role.workflows)
    .map((workflow) => withoutRepository(workflow, repository))
    .filter((workflow) => !HAS_WILDCARD.test(workflow) && workflow.startsWith('.github/workflows/'));
  const [workflow, ...others] = new Set(workflows);
  if (workflow === undefined || others.length > 0) return { objection: 'which-workflow', workflows };
  const { grant } = own;
  const patterns = [...(grant.branches ?? role.branches), ...(grant.tags ?? role.tags ?? [])];
  const [only, ...more] = patterns;
  const ref = command.ref ?? (only !== undefined && more.length === 0 && !HAS_WILDCARD.test(only) ? only : undefined);
  if (ref === undefined) return { objection: 'which-ref', patterns };
  const reached = (['branches', 'tags'] as const).find(
    (list) =>
      verdictOf(list, ref, scopeLists(list, { role, grant, never: policy.never, home: repository }), GLOBS) === 'in',
  );
  if (reached === undefined) return { objection: 'ref-outside', ref, patterns };
  const fullRef = `refs/${reached === 'branches' ? 'heads' : 'tags'}/${ref}`;
  return { role: command.role, workflow, ref, fullRef, inputs: command.inputs };
}

/** The entry by which a comment may start a run of a role; `undefined` where the policy has none. */
export function commentEntry({ delegation }: Policy, role: string): GithubEntry | undefined {
  return delegation?.find((entry): entry is GithubEntry => entry.kind === 'github' && entry.roles.includes(role));
}

/** A workflow of this very repository may be written with it in front. */
function withoutRepository(workflow: string, repository: string): string {
  return workflow.toLowerCase().startsWith(`${repository.toLowerCase()}/`)
    ? workflow.slice(repository.length + 1)
    : workflow;
}

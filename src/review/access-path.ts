import { formatWindow } from '../policy/window.ts';
import { mayBotsRun } from '../policy/delegation/checks.ts';
import { roleList } from '../policy/scope-rule.ts';
import { countUses, type GrantStage } from '../policy/grant-stage.ts';
import type { HolderKind } from '../policy/holder.ts';
import { grantApproval, provenanceOfGrant } from './grant-approval.ts';
import type { ReviewedPolicy, ReviewFacts } from './facts.ts';
import type { GrantView } from './grant-view.ts';
import { isUnreadSource, type Sourced } from './source.ts';
import { walledGains, type WalledGain } from './walled-gains.ts';
import { usageOf, type Usage } from './use.ts';
import { worstWall } from './wall-class.ts';
import type { WallClass } from './wall-facts.ts';

/** What a grant reaches: the lists of its role, and those that narrow them. */
export interface Reach {
  readonly repositories: readonly string[];
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  readonly environments: readonly string[];
  readonly workflows: readonly string[];
  readonly events: readonly string[];
}

/** How a grant was approved, as far as that is known. */
export type ApprovedBy =
  /** In an emergency nobody approves beforehand; a review has to follow within so many seconds. */
  | { readonly approved: 'afterwards'; readonly within: number }
  | { readonly approved: 'yes'; readonly pull: number; readonly by: readonly string[]; readonly at: number }
  | { readonly approved: 'no' | 'unknown' };

/** There is no such role in the policy, or it lets no bot run by a grant of its own. */
export type RefusedAnyway = 'role-missing' | 'agents';

/** One way in which somebody reaches something. Times in milliseconds since 1970. */
export interface AccessPath {
  /** Name of the policy. */
  readonly home: string;
  /** Id of the grant; of access in an emergency, which has none, `break-glass/` and the role. */
  readonly grant: string;
  readonly who: { readonly kind: HolderKind; readonly name: string; readonly id?: number };
  readonly stage: GrantStage;
  /** Why the gate refuses every run by it, whatever its stage: see {@link refusedAnyway}. */
  readonly closed?: RefusedAnyway;
  readonly role: string;
  readonly reach: Reach;
  readonly gets: readonly WalledGain[];
  readonly from?: number;
  readonly until?: number;
  readonly windows: readonly string[];
  readonly uses?: { readonly most: number; readonly spent?: number };
  readonly approval: ApprovedBy;
  readonly reason: string;
  /** Tools, as `delegation` names them, by which runs may start for the person; with `only`, by no other way. */
  readonly through?: { readonly names: readonly string[]; readonly only: boolean };
  /** How long each emergency lasts, and how often there may be one, in seconds. */
  readonly emergency?: { readonly lasts: number; readonly times: number; readonly per: number };
  readonly ticket?: string;
  readonly lastUsed: Usage | { readonly used: 'unknown' };
  /** The worst of `gets`: who gets in past the gate; absent where there are no credentials. */
  readonly wall?: WallClass;
  readonly owner?: string;
}

/** The access path of a grant: its scope and credentials are those that it leaves of its role. */
export function accessPathOf(policy: ReviewedPolicy, view: GrantView, review: ReviewFacts): AccessPath {
  const { grant, role, stage, from, until, owner } = view;
  const { holder, 'principal-id': id, 'max-uses': most, ticket } = grant;
  const number = id ?? grant['team-id'];
  const usage = usageOf(policy, view, review);
  const reach = reachOf(policy, view);
  const gets = walledGains(policy, grant.role);
  const spent = policy.tags.state === 'read' ? countUses(grant.id, policy.tags.value) : undefined;
  return {
    home: policy.name,
    grant: grant.id,
    who: { kind: holder.kind, name: holder.name, ...(number === undefined ? {} : { id: number }) },
    stage,
    ...refusedAnyway(policy, view),
    role: grant.role,
    reach,
    gets,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    windows: (role?.windows ?? []).map(formatWindow),
    ...throughOf(policy, view),
    ...(most === undefined ? {} : { uses: { most, ...(spent === undefined ? {} : { spent }) } }),
    approval: approvedByOf(policy, view),
    reason: grant.reason,
    ...(ticket === undefined ? {} : { ticket }),
    lastUsed: usage.state === 'read' ? usage.value : { used: 'unknown' },
    ...(gets.length === 0 ? {} : { wall: worstWall(gets.map(({ wall }) => wall)) }),
    ...(owner === undefined ? {} : { owner }),
  };
}

/** INVARIANT: only what the gate refuses without a look at the run. */
function refusedAnyway({ policy }: ReviewedPolicy, { grant, role }: GrantView): Pick<AccessPath, 'closed'> {
  if (role === undefined) return { closed: 'role-missing' };
  return grant.holder.kind === 'app' && !mayBotsRun(policy, role) ? { closed: 'agents' } : {};
}

/** The tools that may act for whoever holds a grant. An App, or a team of Apps, is nobody whom a tool can name. */
function throughOf({ policy }: ReviewedPolicy, { grant }: GrantView): Pick<AccessPath, 'through'> {
  const { through, holder, role } = grant;
  const carried = (policy.delegation ?? []).flatMap(({ name, roles }) => (roles.includes(role) ? [name] : []));
  const names = through ?? (holder.kind === 'app' ? [] : carried);
  return names.length === 0 ? {} : { through: { names, only: through !== undefined || holder.kind === 'person' } };
}

/** The role's lists where the grant has none of its own: both must match, and the grant's says more. */
function reachOf({ home }: ReviewedPolicy, { grant, role }: GrantView): Reach {
  if (role === undefined)
    return { repositories: [], branches: [], tags: [], environments: [], workflows: [], events: [] };
  return {
    repositories: grant.repositories ?? roleList('repositories', role, home),
    branches: grant.branches ?? role.branches,
    tags: grant.tags ?? role.tags ?? [],
    environments: grant.environments ?? role.environments ?? [],
    workflows: grant.workflows ?? role.workflows,
    events: grant.events ?? role.events ?? ['workflow_dispatch'],
  };
}

function approvedByOf(policy: ReviewedPolicy, view: GrantView): ApprovedBy {
  const provenance = provenanceOfGrant(policy, view.grant.id);
  if (isUnreadSource(provenance)) return { approved: 'unknown' };
  const known = valueOf(provenance);
  const approval = grantApproval(policy, view, known);
  if (!approval.ok) return { approved: approval.reason === 'undecidable' ? 'unknown' : 'no' };
  const { pull, reviews = [] } = known ?? {};
  const times = reviews
    .filter(({ author, state }) => state === 'APPROVED' && approval.by.includes(author))
    .map(({ submitted_at: at }) => at);
  return { approved: 'yes', pull: pull?.number ?? 0, by: approval.by, at: Math.max(0, ...times) };
}

function valueOf<T>(source: Sourced<T>): T | undefined {
  return source.state === 'read' ? source.value : undefined;
}

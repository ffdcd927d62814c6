import { grantEnd, grantStart } from '../policy/grant-times.ts';
import type { Grant } from '../policy/grant.ts';
import { type GrantStage, grantStage } from '../policy/grant-stage.ts';
import type { Role } from '../policy/role.ts';
import { type SeenTags, USED } from '../policy/tags.ts';
import type { ReviewedGrant, ReviewedPolicy } from './facts.ts';
import type { Spot } from './finding.ts';

/** A sound grant with what it rests on. */
export interface GrantView {
  readonly grant: Grant;
  readonly role: Role | undefined;
  readonly stage: GrantStage;
  readonly from: number | undefined;
  /** `undefined` where it says only how long, and no merge is known. */
  readonly until: number | undefined;
  readonly owner?: string;
  readonly reviewed: ReviewedGrant;
}

const VIEWS = new WeakMap<ReviewedPolicy, { readonly now: number; readonly views: readonly GrantView[] }>();

/** Every grant of a policy that can be read; each policy is looked at once for each moment. */
export function grantViews(policy: ReviewedPolicy, now: number): readonly GrantView[] {
  const known = VIEWS.get(policy);
  if (known?.now === now) return known.views;
  const views = policy.grants.flatMap((reviewed) => viewOf(reviewed, policy, now) ?? []);
  VIEWS.set(policy, { now, views });
  return views;
}

/** Those by which somebody has access now, or soon will. */
export function liveGrants(policy: ReviewedPolicy, now: number): readonly GrantView[] {
  return grantViews(policy, now).filter(({ stage }) => stage === 'active' || stage === 'not-started');
}

function viewOf(reviewed: ReviewedGrant, policy: ReviewedPolicy, now: number): GrantView | undefined {
  const { file } = reviewed;
  if (!file.ok) return undefined;
  const { grant } = file;
  const evidence = policy.evidence.state === 'read' ? policy.evidence.value : { provenance: new Map() };
  const role = policy.policy.roles.get(grant.role);
  const until = grantEnd(grant, evidence);
  const stage = grantStage(file, now, revokingTags(policy));
  return {
    grant,
    role,
    stage: stage === 'active' && until !== undefined && now >= until ? 'ended' : stage,
    from: grantStart(grant, evidence),
    until,
    ...(role?.owner === undefined ? {} : { owner: role.owner }),
    reviewed,
  };
}

/**
 * The tags that were read. The gate takes those that it could not read for revocations, and refuses. INVARIANT: here
 * that would take every finding away: what was not read revokes nothing, and `unreadTags` says that it is not known.
 */
function revokingTags({ tags }: ReviewedPolicy): SeenTags | undefined {
  if (tags.state !== 'read') return undefined;
  return { ...tags.value, unread: tags.value.unread.filter((place) => place === USED) };
}

/** Where something of a grant is written. */
export function grantSpot({ root }: ReviewedPolicy, { file, text }: ReviewedGrant, ...path: (string | number)[]): Spot {
  return { file: `${root}/grants/${file.id}.yml`, text, path };
}

/** Where something of a policy is written. */
export function policySpot({ root, text }: ReviewedPolicy, ...path: (string | number)[]): Spot {
  return { file: `${root}/policy.yml`, text, path };
}

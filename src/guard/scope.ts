import type { Grant } from '../policy/grant.ts';
import type { Policy, Role } from '../policy/policy.ts';
import type { Scope } from './orders.ts';

/**
 * What a grant of a role lets be pushed; `home` is the repository that holds the policy, which is a role's own when it
 * lists none. A grant's lists stand beside the role's, and a name must match both.
 */
export function pushScope(policy: Policy, role: Role, grant: Grant, home: string): Omit<Scope, 'until'> {
  return {
    repositories: narrowed(role.repositories ?? [home], grant.repositories),
    branches: narrowed(role.branches, grant.branches),
    tags: narrowed(role.tags ?? [], grant.tags),
    never: { branches: policy.never?.branches ?? [], tags: policy.never?.tags ?? [] },
  };
}

function narrowed(role: readonly string[], grant: readonly string[] | undefined): readonly (readonly string[])[] {
  return grant === undefined ? [role] : [role, grant];
}

import type { Grant } from '../policy/grant.ts';
import type { Policy } from '../policy/policy.ts';
import { changeableNames, type PushChange } from '../policy/push-rules.ts';
import type { Role } from '../policy/role.ts';
import { scopeLists } from '../policy/scope-rule.ts';
import type { PushScope } from './instructions.ts';

/**
 * What a grant of a role lets be pushed; `home` is the repository that holds the policy, which is a role's own when it
 * lists none.
 */
export function pushScope(
  policy: Policy,
  role: Role,
  grant: Pick<Grant, 'repositories' | 'branches' | 'tags'>,
  home: string,
): Omit<PushScope, 'until'> {
  const source = { role, grant, never: policy.never, home };
  const branches = scopeLists('branches', source);
  const tags = scopeLists('tags', source);
  const changeable = (change: PushChange): PushScope[PushChange] => {
    const names = changeableNames(role.push, change);
    return { branches: [names.branches], tags: [names.tags] };
  };
  return {
    repositories: scopeLists('repositories', source).within,
    branches: branches.within,
    tags: tags.within,
    never: { branches: branches.never, tags: tags.never },
    force: changeable('force'),
    delete: changeable('delete'),
  };
}

import { isKnown } from '../../github/known.ts';
import { isSameName } from '../../policy/fold.ts';
import { matchesAnyCaseless } from '../../policy/glob.ts';
import type { Role } from '../../policy/role.ts';
import type { DoctorFacts } from './facts.ts';

/** The roles that may be used in the repository where runs are; `undefined` where the policy is not known. */
export function usedRoles({ access, home, repository }: DoctorFacts): ReadonlyMap<string, Role> | undefined {
  const policy = isKnown(access) && access.value.policy?.ok === true ? access.value.policy.value : undefined;
  if (policy === undefined) return undefined;
  const { name } = repository.about;
  const isUsed = ({ repositories }: Role): boolean =>
    repositories === undefined ? isSameName(name, home.about.name) : matchesAnyCaseless(repositories, name);
  return new Map([...policy.roles].filter(([, role]) => isUsed(role)));
}

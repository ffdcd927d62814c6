import { environmentsNamed, listsFacet } from './environments.ts';
import { couldBeSameName } from './fold.ts';
import type { Policy } from './policy.ts';

/** What of a policy says which environments there are, and what tools call them. */
export type EnvironmentSource = Pick<Policy, 'environments' | 'never' | 'roles'>;

/** Whether a name is, or could be taken for, that of an environment that the policy speaks of. */
export function isEnvironmentName({ environments, never, roles }: EnvironmentSource, name: string): boolean {
  const names = [
    ...(environments?.keys() ?? []),
    ...(never?.environments ?? []),
    ...[...roles.values()].flatMap((role) => role.environments ?? []),
  ];
  return names.some((one) => couldBeSameName(one, name));
}

/**
 * Whether the policy tells which environment a tool means by a name, or refuses it: then whoever reads the steps has
 * said all there is to say. `name` is `undefined` where it is not known.
 */
export function settlesName(policy: EnvironmentSource, facet: string, name: string | undefined): boolean {
  if (facet === 'alias') return true;
  const { environments } = policy;
  if (facet !== 'file' && listsFacet(environments, facet)) return true;
  if (name === undefined) return false;
  return (
    (environments !== undefined && environmentsNamed(environments, facet, name).length > 0) ||
    isEnvironmentName(policy, name)
  );
}

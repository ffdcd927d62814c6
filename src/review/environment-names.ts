import { foldCase } from '../policy/fold.ts';
import { isPlainName, matchesAnyCaseless } from '../policy/glob.ts';
import type { Role } from '../policy/role.ts';
import type { ReviewedPolicy, ReviewedRepository } from './facts.ts';
import type { Spot } from './finding.ts';
import { policySpot } from './grant-view.ts';

/** An environment that something names, and who and where. */
export interface NamedEnvironment {
  readonly name: string;
  readonly by: string;
  readonly spot: Spot;
  readonly owner?: string;
}

/** The roles that may be used in a repository, by their names. */
export function rolesIn({ policy, home }: ReviewedPolicy, repository: string): readonly (readonly [string, Role])[] {
  return [...policy.roles].filter(([, { repositories }]) => matchesAnyCaseless(repositories ?? [home], repository));
}

/** The environments that roles and gated jobs name by their names; patterns name none. The first to name one counts. */
export function namedEnvironments(
  reviewed: ReviewedPolicy,
  repository: ReviewedRepository,
): readonly NamedEnvironment[] {
  const found = new Map<string, NamedEnvironment>();
  const add = (one: NamedEnvironment): void => {
    const key = foldCase(one.name);
    if (one.name !== '' && !found.has(key)) found.set(key, one);
  };
  for (const [role, { environments = [], owner }] of rolesIn(reviewed, repository.name))
    for (const [index, name] of environments.entries())
      if (isPlainName(name))
        add({
          name,
          by: `role ${role}`,
          spot: policySpot(reviewed, 'roles', role, 'environments', index),
          ...(owner === undefined ? {} : { owner }),
        });
  for (const { file, jobs } of repository.workflows.state === 'read' ? repository.workflows.value : [])
    for (const { id, environment } of jobs)
      if (environment !== undefined && environment !== 'computed')
        add({ name: environment.text, by: `${file}#${id}`, spot: environment.place });
  return [...found.values()];
}

import { matchesAnyCaseless } from '../policy/glob.ts';
import { rolesIn } from './environment-names.ts';
import type { ReviewedPolicy, ReviewedRepository } from './facts.ts';
import { type Checked, type FindingId, uncheckedFor } from './finding.ts';
import type { SeenEnvironment } from './repository-facts.ts';
import { isUnreadSource } from './source.ts';

/**
 * Judges each environment that the roles of a policy reach in its repositories; what the token is not shown of them is
 * unknown.
 */
export function judgeEnvironments<K extends FindingId>(
  policy: ReviewedPolicy,
  judge: (about: string, environment: SeenEnvironment, repository: ReviewedRepository) => Checked<K>,
): readonly Checked<K>[] {
  return policy.repositories.flatMap((repository): readonly Checked<K>[] => {
    const { name, settings } = repository;
    const patterns = rolesIn(policy, name).flatMap(([, { environments = [] }]) => environments);
    if (patterns.length === 0) return [];
    const { environments } = settings;
    if (isUnreadSource(environments)) return [uncheckedFor(`environments of ${name}`, 'environments', environments)];
    if (environments.state !== 'read') return [];
    return environments.value
      .filter((environment) => matchesAnyCaseless(patterns, environment.name))
      .map((environment) => judge(`environment ${environment.name} of ${name}`, environment, repository));
  });
}

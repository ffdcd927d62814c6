import type { Policy } from '../../policy/policy.ts';
import { awsWalls } from '../../walls/generate/aws-walls.ts';
import type { Meant } from '../../walls/meant.ts';
import type { RepositoryFacts } from '../../walls/repository-facts.ts';
import { GITHUB_ISSUER } from '../../walls/token.ts';

/**
 * The trust policies that the policy of access would have, by the ARN of their role; none where a fact is missing that
 * would have to be guessed.
 */
export function fixedDocuments(
  policy: Policy,
  meant: readonly Meant[],
  repositories: readonly RepositoryFacts[],
): ReadonlyMap<string, unknown> {
  const known = repositories.every(({ id, ownerId, subject }) => id !== '' && ownerId !== '' && subject.prefix !== '');
  if (!known || policy.walls === undefined) return new Map();
  const facts = {
    issuer: GITHUB_ISSUER,
    repositories: repositories.map((one) => ({ ...one, environments: undefined })),
  };
  const aws = meant.filter(({ provider }) => provider === 'aws');
  return new Map(awsWalls(policy, aws, facts).walls.map(({ arn, trust }) => [arn, trust]));
}

import { isPlainName } from '../../policy/glob.ts';
import type { ReviewedPolicy } from '../../review/facts.ts';
import { namedHolders } from './read-accounts.ts';
import { evidenceRequests } from './read-evidence.ts';
import { otherRepositories } from './read-folder.ts';

/** What a review of one policy asks of GitHub, at most as far as can be told before it is asked. */
export interface CollectionPlan {
  readonly grants: number;
  readonly repositories: number;
  /** Requests to REST. */
  readonly requests: number;
  /** Points of GraphQL by GitHub's formula: connections that a document may ask for, by a hundred. */
  readonly points: number;
}

/** Settings of a repository: each a request, and lists of up to a hundred entries. */
const REPOSITORY_REQUESTS = 14;
/** Secrets and branches of an environment. */
const ENVIRONMENT_REQUESTS = 2;
/** The account, and its permission. */
const ACCOUNT_REQUESTS = 2;
/** Apps and personal access tokens of the organisation. */
const OWNER_REQUESTS = 2;
/** Of a document about the evidence of a batch of grants, by the formula: the tests count it. */
export const EVIDENCE_POINTS = 13;
/** Files and tags of a repository. */
const REPOSITORY_POINTS = 2;

/** Counts what a review of a policy will ask. */
export function collectionPlan(policy: Pick<ReviewedPolicy, 'policy' | 'grants' | 'home'>): CollectionPlan {
  const roles = [...policy.policy.roles.values()];
  const grants = policy.grants.length;
  const repositories = 1 + otherRepositories(roles, policy.home).length;
  const environments = new Set(roles.flatMap((role) => (role.environments ?? []).filter(isPlainName))).size;
  const { logins, numbers, teams } = namedHolders(policy);
  const accounts = logins.length + numbers.length;
  return {
    grants,
    repositories,
    requests:
      repositories * (REPOSITORY_REQUESTS + environments * ENVIRONMENT_REQUESTS) +
      accounts * ACCOUNT_REQUESTS +
      teams.length +
      logins.length * repositories +
      // the permission of each approver; mostly a few people approve all
      Math.min(grants, accounts + grants) +
      OWNER_REQUESTS,
    points: evidenceRequests(grants) * EVIDENCE_POINTS + repositories * REPOSITORY_POINTS,
  };
}

/**
 * The plan in words. Sources: GitHub, "Rate limits for the REST API" and "Rate limits and query limits for the GraphQL
 * API": 5,000 an hour for a person or an App, 1,000 an hour and repository for the token of a job.
 */
export function planText(policy: Pick<ReviewedPolicy, 'policy' | 'grants' | 'home'>): string {
  const { grants, repositories, requests, points } = collectionPlan(policy);
  const count = (number: number, one: string, many: string): string =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
  return (
    `${policy.home}: ${count(grants, 'grant', 'grants')} and ` +
    `${count(repositories, 'repository', 'repositories')}: about ${count(requests, 'request', 'requests')} and ` +
    `${count(points, 'point', 'points')} of GraphQL, of 5,000 each that a token has an hour (that of a job: 1,000)`
  );
}

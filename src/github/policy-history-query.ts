import { lineFields } from './first-parents.ts';
import { pullFields } from './pull-request.ts';

/** Name of the policy's file on the line. */
export const POLICY = 'policy';
const TEXT = `file(path: $policy) { oid object { ... on Blob { isTruncated text } } }`;

/** Versions that one request is shown, and commits of each one's pull request: both cost points of GitHub's rate limit. */
const VERSIONS = 6;
const COMMITS = 20;

const versionFields = (after: string): string => `versions: history(first: ${VERSIONS}, ${after}path: $policy) { pageInfo { hasNextPage endCursor } nodes {
      oid ${TEXT} parents(first: 1) { nodes { oid file(path: $policy) { oid } } }
      associatedPullRequests(first: 1) { totalCount nodes { ${pullFields('policy', COMMITS)} mergeCommit { ${TEXT} } } }
    } }`;

/** Fields of a commit that tell how the policy came to be, with its path in `$policy`. */
export const POLICY_HISTORY = `${TEXT}
    ${lineFields([{ name: POLICY, variable: 'policy' }])}
    ${versionFields('')}`;

/** How the policy came to be, at the commit where it is in force. */
export const POLICY_HISTORY_QUERY = `query PolicyHistory($owner: String!, $name: String!, $policy: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { oid
    ${POLICY_HISTORY}
  } } }
}`;

export const MORE_VERSIONS = `query PolicyVersions($owner: String!, $name: String!, $policy: String!, $oid: GitObjectID!, $after: String!) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { oid
    ${versionFields('after: $after, ')}
  } } }
}`;

export function policyHistoryVariables(repository: string, root: string): Readonly<Record<string, string>> {
  const [owner = '', name = ''] = repository.split('/');
  return { owner, name, policy: `${root}/policy.yml` };
}

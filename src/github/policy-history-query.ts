import { FILE_ID } from './file-id.ts';
import { lineFields } from './first-parents.ts';
import { pullFields } from './pull-fields.ts';

/** Name of the policy's file on the line. */
export const POLICY_ALIAS = 'policy';
const TEXT = `file(path: $policy) { ${FILE_ID} object { ... on Blob { isTruncated text } } }`;

/**
 * Versions that one request is shown, and commits of each one's pull request: both cost points of GitHub's rate limit.
 */
const PAGE_VERSIONS = 6;
const PAGE_COMMITS = 20;

const VERSION_FIELDS = `versions: history(first: ${PAGE_VERSIONS}, path: $policy) { nodes {
      oid ${TEXT} associatedPullRequests(first: 1) { totalCount nodes {
        ${pullFields('policy', PAGE_COMMITS)} mergeCommit { ${TEXT} }
      } }
    } }`;

/** Fields of a commit that tell how the policy came to be, with its path in `$policy`. */
export const POLICY_HISTORY = `${TEXT}
    ${lineFields([{ name: POLICY_ALIAS, variable: 'policy' }])}
    ${VERSION_FIELDS}`;

/** How the policy came to be, at the commit where it is in force. */
export const POLICY_HISTORY_QUERY = `query PolicyHistory($owner: String!, $name: String!,
  $policy: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { oid
    ${POLICY_HISTORY}
  } } }
}`;

/** Texts of some files by the ids of their content, in variables `o0` and so on. */
export function policyTexts(count: number): string {
  const each = Array.from({ length: count }, (_, index) => index);
  const parameters = each.map((index) => `$o${index}: GitObjectID!`).join(', ');
  const blobs = each
    .map((index) => `b${index}: object(oid: $o${index}) { ... on Blob { oid isTruncated text } }`)
    .join(' ');
  return `query PolicyTexts($owner: String!, $name: String!, ${parameters}) {
  repository(owner: $owner, name: $name) { ${blobs} }
}`;
}

export function policyHistoryVariables(repository: string, root: string): Readonly<Record<string, string>> {
  const [owner = '', name = ''] = repository.split('/');
  return { owner, name, policy: `${root}/policy.yml` };
}

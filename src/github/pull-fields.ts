import { FILE_ID } from './file-id.ts';
import { AUTHORSHIP, PERSON } from './person.ts';

const REVIEW_FIELDS = `state submittedAt authorCanPushToRepository author { ${PERSON} } commit { oid }`;

/** Opinions of a pull request, newest first by page; `$before` is where an older page ends. */
export function reviewFields(before: string): string {
  return (
    `reviews(last: 100, ${before}states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) { totalCount pageInfo { ` +
    `hasPreviousPage startCursor } nodes { ${REVIEW_FIELDS} } }`
  );
}

/**
 * Events after which a pull request may show another diff than before, although its own commits are the same. While it
 * is closed nothing shows its base: when it is reopened, both are read again.
 */
const BASE_CHANGES = [
  'BaseRefChangedEvent',
  'BaseRefForcePushedEvent',
  'AutomaticBaseChangeSucceededEvent',
  'ReopenedEvent',
];
const BASE_CHANGE_TYPES =
  'BASE_REF_CHANGED_EVENT, BASE_REF_FORCE_PUSHED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, REOPENED_EVENT';

/** Most commits of a pull request that are read. */
export const MAX_PULL_COMMITS = 100;

/** What is asked about a pull request that may have brought the file whose path is in a variable. */
export function pullFields(variable: string, commits = MAX_PULL_COMMITS): string {
  const file = `file(path: $${variable}) { ${FILE_ID} }`;
  const changes = BASE_CHANGES.map((type) => `... on ${type} { createdAt }`).join(' ');
  return `number merged mergedAt headRefOid baseRefName baseRepository { nameWithOwner } mergeCommit { oid }
    author { ${PERSON} } additions deletions files(first: 100) { totalCount nodes { path changeType } }
    baseChanges: timelineItems(last: 1, itemTypes: [${BASE_CHANGE_TYPES}]) { nodes { ${changes} } }
    last: commits(last: 1) { nodes { commit { oid ${file} } } }
    commits(first: ${commits}) { totalCount nodes { commit {
      oid ${file} parents(first: 10) { totalCount nodes { oid ${file} } } ${AUTHORSHIP}
    } } }
    ${reviewFields('')}`;
}

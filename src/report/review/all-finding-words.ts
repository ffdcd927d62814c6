import type { ReviewFinding } from '../../review/review.ts';
import type { FindingId } from '../../review/finding.ts';
import { ACCOUNT_FINDING_WORDS } from './account-finding-words.ts';
import { ENVIRONMENT_FINDING_WORDS } from './environment-finding-words.ts';
import type { FindingWords, Fix } from './finding-words.ts';
import { GRANT_FINDING_WORDS } from './grant-finding-words.ts';
import { RECORD_FINDING_WORDS } from './record-finding-words.ts';
import { ROLE_FINDING_WORDS } from './role-finding-words.ts';
import { SETTING_FINDING_WORDS } from './setting-finding-words.ts';
import { WALL_REVIEW_WORDS } from './wall-finding-words.ts';
import { WORKFLOW_FINDING_WORDS } from './workflow-finding-words.ts';

/** Every finding in words. */
export const FINDING_WORDS: { readonly [K in FindingId]: FindingWords<K> } = {
  ...WALL_REVIEW_WORDS,
  ...GRANT_FINDING_WORDS,
  ...ROLE_FINDING_WORDS,
  ...WORKFLOW_FINDING_WORDS,
  ...ENVIRONMENT_FINDING_WORDS,
  ...SETTING_FINDING_WORDS,
  ...ACCOUNT_FINDING_WORDS,
  ...RECORD_FINDING_WORDS,
};

/** The words of a finding's own id fit its facts; a table by id cannot tell the compiler so. */
function wordsOfFinding(finding: ReviewFinding): FindingWords<FindingId> {
  return FINDING_WORDS[finding.id] as FindingWords<FindingId>;
}

/** What was found, in one sentence. */
export function findingSentence(finding: ReviewFinding, now: number): string {
  return wordsOfFinding(finding).sentence(finding.facts, now);
}

/** What puts it right. */
export function findingFix(finding: ReviewFinding): Fix {
  const { home, about, grants, spot } = finding;
  const place = { home, about, grants, ...(spot === undefined ? {} : { file: spot.file }) };
  return wordsOfFinding(finding).fix(finding.facts, place);
}

/** Who is asked to put it right: whoever answers for it, else who administers the repository. */
export function findingOwner({ owner, home }: ReviewFinding): string {
  return owner ?? `administrators of ${home}`;
}

import { DOCS } from '../../policy/docs-address.ts';
import { nhiId } from '../../review/controls.ts';
import type { FindingId, FindingSeverity } from '../../review/finding.ts';
import { FINDING_IDS, FINDING_RULES } from '../../review/finding-rules.ts';
import type { AccessReview, UnknownChecks } from '../../review/review.ts';
import { safeLine } from '../safe-line.ts';
import {
  sarifDocument,
  type SarifNotice,
  type SarifPlace,
  type SarifRule,
  type SarifSeverity,
} from '../sarif/sarif-log.ts';
import { FINDING_WORDS } from './all-finding-words.ts';
import { findingWriter, type WrittenFinding } from './review-json.ts';
import { SOURCE_WORDS, unreadWords } from './source-words.ts';

const MAX_REVIEW_SARIF_CHARACTERS = 1000;

const LEVELS_OF: Readonly<Record<FindingSeverity, { readonly level: SarifSeverity; readonly score: number }>> = {
  critical: { level: 'error', score: 9.5 },
  high: { level: 'error', score: 8 },
  medium: { level: 'warning', score: 5.5 },
  low: { level: 'note', score: 2 },
};

/**
 * The findings for code scanning. Accepted ones are left out: GitHub does not take suppressions. What has no place of
 * its own is at the beginning of the policy. `digest` is that of a text, in hexadecimal.
 */
export function reviewSarif(review: AccessReview, version: string, digest: (text: string) => string): string {
  const written = findingWriter(review.now);
  const isSeveral = review.homes.length > 1;
  return sarifDocument({
    version,
    category: 'review',
    rules: FINDING_IDS.map(reviewRule),
    notices: review.unknown.map((one) => unknownNotice(one, isSeveral)),
    digest,
    results: review.findings.map((finding) => {
      const one = written(finding);
      const fix = [one.fix.text, ...(one.fix.commands ?? []).map((command) => `\`${command}\``)].join(': ');
      return {
        rule: finding.id,
        level: LEVELS_OF[finding.severity].level,
        text: safeLine(`${one.about}: ${one.message} ${one.owner}: ${fix}.`, MAX_REVIEW_SARIF_CHARACTERS),
        place: placeOfFinding(one, isSeveral),
        known: `${one.home} ${one.about}`,
      };
    }),
  });
}

/** What could not be told is no result: code scanning would call it gone once a token is shown less. */
function unknownNotice({ home, source, unread, ids }: UnknownChecks, isSeveral: boolean): SarifNotice {
  const what = `${SOURCE_WORDS[source].what} of ${home}`;
  return {
    level: 'warning',
    text: safeLine(
      `Not known: ${what}: ${unreadWords(source, unread)} (${ids.join(', ')})`,
      MAX_REVIEW_SARIF_CHARACTERS,
    ),
    place: placeOfFinding({ home }, isSeveral),
  };
}

function placeOfFinding({ place, home }: Pick<WrittenFinding, 'place' | 'home'>, isSeveral: boolean): SarifPlace {
  const found = place ?? { file: '.github/access/policy.yml', line: 1, column: 1 };
  return isSeveral ? { ...found, file: `${home}/${found.file}` } : found;
}

function reviewRule(id: FindingId): SarifRule {
  const { severity, nhi } = FINDING_RULES[id];
  const { title, logic, why, example } = FINDING_WORDS[id];
  return {
    id,
    summary: `${title}.`,
    full: `${logic} ${why} ${example}`,
    page: `${DOCS}/review.md#${id}`,
    ...LEVELS_OF[severity],
    tags: nhi.map((number) => `owasp/${nhiId(number)}`),
  };
}

import { asInstant, asKnown, asNumber, asRecord, EvidenceError, textAt } from '../evidence-json.ts';
import type { Provenance } from '../evidence.ts';
import type { BreakGlassEvidence, FiledForm, FiledIssue, FiledReview } from './evidence.ts';
import type { Slot } from './slots.ts';

const BREAK_GLASS_KEYS = ['issues', 'slots', 'reviews'] as const;
const FLAGS = ['edited', 'by_email', 'transferred', 'closed'] as const;
const ISSUE_KEYS = ['number', 'author', 'author_id', 'opened_at', 'form', ...FLAGS] as const;
const FORM_KEYS = ['role', 'drill', 'incident', 'reason'] as const;
const FILED_REVIEW_KEYS = ['role', 'principal_id', 'pull', 'reviews', 'line'] as const;

/** Reads how a file came to be, at a place of the evidence. */
type ParseProvenance = (value: unknown, at: string) => Provenance;

/**
 * Reads `break_glass` of an `evidence.json`: `issues` of the form, `slots`, tags with what they say, and `reviews` by
 * issue, each with the pull request that brought its file.
 *
 * INVARIANT: what is written and not understood is an error.
 * @throws EvidenceError naming the place that is wrong
 */
export function parseBreakGlass(value: unknown, provenance: ParseProvenance): BreakGlassEvidence {
  const { issues = [], slots = {}, reviews = {} } = asKnown(value, 'break_glass', BREAK_GLASS_KEYS);
  if (!Array.isArray(issues)) throw new EvidenceError('`break_glass.issues` is not a list');
  return {
    issues: issues.map((issue: unknown, index) => parseIssue(issue, `break_glass.issues[${index}]`)),
    slots: Object.entries(asRecord(slots, 'break_glass.slots')).map(([tag, note]) => parseSlot(tag, note)),
    reviews: new Map(
      Object.entries(asRecord(reviews, 'break_glass.reviews')).map(([issue, review]) => {
        const at = `break_glass.reviews.${issue}`;
        return [asNumber(issue, at), parseReviewOf(review, at, provenance)] as const;
      }),
    ),
  };
}

function parseSlot(tag: string, note: unknown): Slot {
  const at = `break_glass.slots.${tag}`;
  if (!tag.startsWith('grantgate/break-glass/'))
    throw new EvidenceError(
      `\`${at}\` counts nothing`,
      'write tags in full, such as `grantgate/break-glass/583231/flag-release/1`',
    );
  return note === null ? { tag } : { tag, note: textAt(note, at) };
}

function parseIssue(value: unknown, at: string): FiledIssue {
  const issue = asKnown(value, at, ISSUE_KEYS);
  const { form, author_id: id } = issue;
  const flag = (name: (typeof FLAGS)[number]): boolean => asFlag(issue[name], `${at}.${name}`);
  return {
    number: asNumber(issue.number, `${at}.number`),
    author: textAt(issue.author, `${at}.author`),
    ...(id === undefined || id === null ? {} : { author_id: asNumber(id, `${at}.author_id`) }),
    opened_at: asInstant(issue.opened_at, `${at}.opened_at`),
    edited: flag('edited'),
    by_email: flag('by_email'),
    transferred: flag('transferred'),
    closed: flag('closed'),
    ...(form === undefined || form === null ? {} : { form: parseForm(form, `${at}.form`) }),
  };
}

function parseForm(value: unknown, at: string): FiledForm {
  const form = asKnown(value, at, FORM_KEYS);
  return {
    role: textAt(form.role, `${at}.role`),
    isDrill: asFlag(form.drill, `${at}.drill`),
    incident: textAt(form.incident, `${at}.incident`),
    reason: textAt(form.reason, `${at}.reason`),
  };
}

function parseReviewOf(value: unknown, at: string, provenance: ParseProvenance): FiledReview {
  const { role, principal_id: id, ...trail } = asKnown(value, at, FILED_REVIEW_KEYS);
  return {
    record: { role: textAt(role, `${at}.role`), 'principal-id': asNumber(id, `${at}.principal_id`) },
    provenance: provenance(trail, at),
  };
}

function asFlag(value: unknown, at: string): boolean {
  if (value === undefined) return false;
  if (typeof value !== 'boolean') throw new EvidenceError(`\`${at}\` is not true or false`);
  return value;
}

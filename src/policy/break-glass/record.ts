import { parseDocument, type ParsedDocument } from '../document.ts';
import { login, roleName } from '../names.ts';
import { described, integer, line, object, type Of, oneOf, optional, required } from '../shape.ts';

/** What a review of break-glass access may come to. */
export const REVIEW_VERDICTS = ['justified', 'drill', 'misuse'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** The file of a review, `.github/access/break-glass/<issue>.yml`; its JSON Schema is generated from here. */
export const reviewRecordShape = object({
  role: required(described(roleName(), 'Role that was used.'), 'flag-release'),
  'principal-id': required(described(integer(1), 'Numeric id of the account that used it.'), '583231'),
  verdict: required(
    described(oneOf(REVIEW_VERDICTS), 'What the review came to. Each of them ends the wait for it.'),
    'justified',
  ),
  why: required(described(line(), 'Why, on one line.'), 'The shop was down; see the incident'),
  'reviewed-by': required(described(login(), 'Who reviewed it.'), 'hubot'),
  'reviewed-by-id': required(described(integer(1), 'Numeric id of that account.'), '480938'),
  incident: optional(described(line(2048), 'Link to the incident, as it was given.')),
});
export type ReviewRecord = Of<typeof reviewRecordShape>;

/** Path of the file of a review below the folder of the policy. */
export function reviewPath(issue: number): string {
  return `break-glass/${issue}.yml`;
}

/** Parses the file of a review; every problem carries its place. */
export function parseReviewRecord(source: string, file: string): ParsedDocument<ReviewRecord> {
  return parseDocument(source, file, reviewRecordShape, { flat: true });
}

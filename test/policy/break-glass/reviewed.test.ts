import { expect, test } from 'vitest';
import { reviewStage, takenBy } from '../../../src/policy/break-glass/reviewed.ts';
import { slotFolder, slotNote } from '../../../src/policy/break-glass/slots.ts';
import { parsePolicy } from '../../../src/policy/policy.ts';
import { makePull, makeReview, writePolicy } from '../ready-made.ts';

const OPENED = Date.UTC(2026, 10, 24, 7);
const MINUTE = 60_000;
const parsed = parsePolicy(
  writePolicy([
    'break-glass: {who: {users: [7]}, lasts: 1h, each: 2 per 30d, review: {within: 2d, by: {users: [hubot]}}}',
  ]),
  'policy.yml',
);
if (!parsed.ok) throw new Error(parsed.problems[0].message);
const policy = parsed.value;
const slot = (role: string): { readonly tag: string; readonly note: string } => ({
  tag: `${slotFolder('7', role, false)}1`,
  note: slotNote({ issue: 5, opened: OPENED }),
});

/** How a review stands that was merged so many minutes after the issue was opened. */
function stageAt(minutes: number, { isEnded = false, role = 'flags' } = {}): string {
  const [taken] = takenBy([slot(role)], policy);
  if (taken === undefined) throw new Error('nothing was taken');
  const review = {
    record: { role, 'principal-id': 7 },
    provenance: { pull: makePull({ merged_at: OPENED + minutes * MINUTE }), reviews: [makeReview()] },
  };
  return reviewStage(taken, review, policy, { login: 'tom', isEnded });
}

test.each([
  ['before it was asked for', -1, {}, 'missing'],
  ['while it lasts', 30, {}, 'missing'],
  ['at its very end', 60, {}, 'missing'],
  ['once it is over', 61, {}, 'reviewed'],
  ['before it was asked for, though it was ended since', -1, { isEnded: true }, 'missing'],
  ['once it was ended before its time', 30, { isEnded: true }, 'reviewed'],
  ['of a role that the policy no longer has', 30, { role: 'gone' }, 'reviewed'],
])('a review that was merged %s', (_when, minutes, more, expected) => {
  expect(stageAt(minutes, more)).toBe(expected);
});

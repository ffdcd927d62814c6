import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionTags, sourceIdentity } from '../../../src/credentials/aws/session-tags.ts';
import { BOUNDS } from '../exchange-tools.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html */
const VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;
const IDENTITY = /^[\w+=,.@-]{2,64}$/;

const ticketOf = (ticket: string): string | undefined =>
  sessionTags({ ...BOUNDS, ticket }).find(({ key }) => key === 'Ticket')?.value;

test('tags come in the order in which they are left out; what is not there has none', () => {
  expect(sessionTags(BOUNDS).map(({ key }) => key)).toEqual(['RunId', 'Repository', 'ActorId', 'Grant', 'Actor']);
  expect(sessionTags({ ...BOUNDS, ticket: 'A-1' }).at(0)).toEqual({ key: 'Ticket', value: 'A-1' });
});

test.each([
  ['https://acme.example/tickets/4711', 'https://acme.example/tickets/4711'],
  ['https://acme.example/?id=1&x=%20#a', 'https://acme.example/-id=1-x=-20-a.'],
  ['aws:reserved', 'aws-reserved.'],
  ['AWS:reserved', 'AWS-reserved.'],
  ['Grüße 日本', 'Grüße 日本'],
  ['x'.repeat(256), 'x'.repeat(256)],
  ['x'.repeat(257), `${'x'.repeat(247)}.`],
  ['😀', '-.'],
])('%s becomes %s', (ticket, value) => {
  const found = ticketOf(ticket) ?? '';
  expect(found.startsWith(value)).toBe(true);
  expect(found.length - value.length).toBe(found === ticket ? 0 : 8);
});

test.each([
  ['mona', 'mona'],
  ['dependabot[bot]', 'dependabot+bot'],
  ['m', 'm+'],
  ['mona_acme', 'mona_acme'],
])('%s is %s to CloudTrail', (actor, identity) => {
  expect(sourceIdentity({ actor })).toBe(identity);
  expect(sessionTags({ ...BOUNDS, actor }).find(({ key }) => key === 'Actor')?.value).toBe(
    identity.replace(/^m\+$/, 'm'),
  );
});

test('AWS takes every value, and two never become one', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }),
      fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }),
      (one, other) => {
        const values = [one, other].map((text) => ticketOf(text) ?? '');
        for (const value of values) expect(value).toMatch(VALUE);
        for (const value of values) expect(value).not.toMatch(/^aws:/i);
        expect(sourceIdentity({ actor: one })).toMatch(IDENTITY);
        expect(values[0] === values[1]).toBe(one === other);
      },
    ),
  );
});

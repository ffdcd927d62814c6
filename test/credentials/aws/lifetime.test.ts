import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionLifetime } from '../../../src/credentials/aws/lifetime.ts';
import { sessionPolicy } from '../../../src/credentials/aws/session-policy.ts';
import { permits, type PolicyDocument } from '../../world/aws/policy.ts';
import { NOW } from './stand-in.ts';

test.each([
  ['the grant ends first', {}, { until: NOW + 1_800_500, session: 3600 }, { seconds: 1800, until: NOW + 1_800_500 }],
  [
    "the role's session is shortest",
    { session: 1000 },
    { until: NOW + 7_200_000, session: 3600 },
    { seconds: 1000, until: NOW + 7_200_000 },
  ],
  [
    "the policy's session is shortest",
    { session: 7200 },
    { until: NOW + 7_200_000, session: 3600 },
    { seconds: 3600, until: NOW + 7_200_000 },
  ],
  ['STS gives 15 minutes at least', {}, { until: NOW + 60_000, session: 3600 }, { seconds: 900, until: NOW + 60_000 }],
  [
    'a policy with shorter sessions ends them itself',
    {},
    { until: NOW + 7_200_000, session: 300 },
    { seconds: 900, until: NOW + 300_000 },
  ],
  [
    'STS gives 12 hours at most',
    {},
    { until: NOW + 864_000_000, session: 864_000 },
    { seconds: 43_200, until: NOW + 864_000_000 },
  ],
])('%s', (_, spec, bounds, expected) => {
  expect(sessionLifetime(spec, bounds, NOW)).toEqual(expected);
});

test.each([NOW, NOW - 1, 0])('a grant that ended is refused (%d)', (until) => {
  expect(() => sessionLifetime({}, { until, session: 3600 }, NOW)).toThrow(
    /^the grant ended at .*Z: no session is asked for$/,
  );
});

test('a session never reaches beyond the grant, or it is the shortest STS gives and its policy cuts it off', () => {
  fc.assert(
    fc.property(
      fc.option(fc.integer({ min: 900, max: 43_200 }), { nil: undefined }),
      fc.integer({ min: 1, max: 2_592_000 }),
      fc.integer({ min: 1, max: 2_592_000_000 }),
      (session, limit, remaining) => {
        const bounds = { until: NOW + remaining, session: limit };
        const { seconds, until } = sessionLifetime(session === undefined ? {} : { session }, bounds, NOW);
        expect(Number.isInteger(seconds) && seconds >= 900 && seconds <= 43_200).toBe(true);
        expect(until).toBeLessThanOrEqual(bounds.until);
        const within = NOW + seconds * 1000 <= Math.min(bounds.until, NOW + limit * 1000);
        if (!within) expect(seconds).toBe(900);
        const document = JSON.parse(sessionPolicy({}, until)) as PolicyDocument;
        const end = Math.min(until, NOW + limit * 1000);
        if (!within)
          expect(
            permits(document, {
              action: 's3:GetObject',
              resource: '*',
              context: { 'aws:CurrentTime': new Date(end).toISOString() },
            }),
          ).toBe(false);
      },
    ),
  );
});

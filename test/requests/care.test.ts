import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noticeWords, reminderText } from '../../src/report/requests/care-words.ts';
import type { CaredGrant, CareFacts, Presence } from '../../src/requests/care/facts.ts';
import { planCare } from '../../src/requests/care/plan.ts';
import { dueReminder } from '../../src/requests/care/reminder.ts';
import type { RequestStage } from '../../src/requests/facts.ts';
import { GRANT, shortEffect } from './commented.ts';
import { DAY_MS, MONA, NOW, shopSetting } from './people.ts';

const issue = { number: 123, author: MONA, isOpen: true };
const HERE: Presence = { is: 'here' };
const GONE: Presence = { is: 'gone', why: 'deleted' };

function cared(
  stage: RequestStage,
  [from, until]: readonly [number, number],
  more: Partial<CaredGrant> = {},
): CaredGrant {
  return {
    requested: { grant: GRANT, stage, from: NOW + from * DAY_MS, until: NOW + until * DAY_MS },
    issue,
    holder: HERE,
    use: 'never',
    ...more,
  };
}
const APPROVERS = new Map<string | number, Presence>([
  ['hubot', HERE],
  ['octavia', HERE],
]);
const facts = (grants: readonly CaredGrant[], more: Partial<CareFacts> = {}): CareFacts => ({
  grants,
  open: [],
  approvers: APPROVERS,
  ...more,
});
const SHOP = shopSetting();
const effects = (grants: readonly CaredGrant[], ...lines: string[]): readonly string[] =>
  planCare(facts(grants), shopSetting(...lines)).effects.map(shortEffect);

describe('a reminder', () => {
  test.each<[what: string, life: number, left: number, expected: string | undefined]>([
    ['a long grant before it', 60, 14.01, undefined],
    ['fourteen days before its end', 60, 14, 'first'],
    ['a day before', 60, 1, 'last-day'],
    ['at its end', 60, 0, 'end'],
    ['a quarter before, where that is later', 20, 5, 'first'],
    ['not before that quarter', 20, 5.01, undefined],
    ['a short grant a quarter before its end', 4, 1, 'first'],
    ['and never again', 4, 0, 'first'],
    ['an hour of a grant of four', 4 / 24, 1 / 24, 'first'],
  ])('%s', (_what, life, left, expected) => {
    const until = NOW + left * DAY_MS;
    expect(dueReminder({ from: until - life * DAY_MS, until }, NOW)).toBe(expected);
  });

  test('comes in order, and none comes back', () => {
    const order = [undefined, 'first', 'last-day', 'end'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 500 }), (life, hours) => {
        const grant = { from: NOW, until: NOW + life * DAY_MS };
        const [one, other] = [hours, hours + 7].map((at) => dueReminder(grant, NOW + at * 3_600_000 * life));
        expect(order.indexOf(other)).toBeGreaterThanOrEqual(order.indexOf(one));
      }),
    );
  });

  test('is for whoever asked, in the issue', () => {
    const { effects: planned } = planCare(facts([cared('active', [-46, 14])]), SHOP);
    expect(planned).toMatchObject([{ effect: 'remind', issue: 123, reminder: 'first', who: MONA }]);
    const [first] = planned;
    expect(first?.effect === 'remind' && reminderText(first, SHOP)).toBe(
      '@mona: your access as <code>flag-release</code> ends 2026-12-08 09&#58;00 UTC &#40;in 14 days&#41;. If you ' +
        'still need it, comment <code>/extend 7d</code> and why&#59; otherwise there is nothing to do.',
    );
  });

  test.each<RequestStage>(['revoked', 'closed', 'not-started', 'void', 'pending'])('never of what is %s', (stage) => {
    expect(effects([cared(stage, [-60, 0])])).toStrictEqual([]);
  });
});

describe('a request that nobody answers', () => {
  const open = (days: number) => ({
    issue,
    requested: { grant: GRANT, stage: 'pending' } as const,
    pull: { number: 9, branch: 'grantgate/request-123', state: 'open' } as const,
    openedAt: NOW - days * DAY_MS,
  });
  const lapsed = (days: number, ...lines: string[]): readonly string[] =>
    planCare(facts([], { open: [open(days)] }), shopSetting(...lines)).effects.map(shortEffect);

  test('lapses after three days, or as the policy says', () => {
    expect(lapsed(2.9)).toStrictEqual([]);
    expect(lapsed(3)).toStrictEqual(['close-pull', 'answer closed', 'close-issue']);
    expect(lapsed(3, 'requests: {lapse: 10d}')).toStrictEqual([]);
  });
});

describe('grants of people who left', () => {
  const left = cared('active', [-1, 30], { holder: GONE });

  test('are revoked at once where the policy says so, else proposed', () => {
    expect(effects([left], 'offboarding: revoke')).toStrictEqual([`tag grantgate/revoked/${GRANT.id}`]);
    expect(effects([left])).toStrictEqual([`propose grantgate/retire-2026-w48 .github/access/grants/${GRANT.id}.yml`]);
  });

  test('are neither where it is not known', () => {
    const unknown = cared('active', [-1, 30], { holder: { is: 'unknown', why: 'members: read is missing' } });
    const plan = planCare(facts([unknown]), shopSetting('offboarding: revoke'));
    expect(plan.effects).toStrictEqual([]);
    expect(plan.notices.map(noticeWords)).toStrictEqual([
      `Whether whoever has \`${GRANT.id}\` is still here is not known: members: read is missing.`,
    ]);
  });
});

describe('files that can go', () => {
  test.each<[what: string, grant: CaredGrant, reason: string | undefined]>([
    ['ended a month ago', cared('ended', [-60, -30.1]), 'ended'],
    ['ended less than a month ago', cared('ended', [-60, -29]), undefined],
    ['revoked a month ago', cared('revoked', [-60, 5], { revokedAt: NOW - 31 * DAY_MS }), 'revoked'],
    ['revoked, nobody knows when', cared('revoked', [-60, 5]), undefined],
    ['never used', cared('active', [-31, 60]), 'unused'],
    ['used long ago', cared('active', [-60, 60], { use: { at: NOW - 31 * DAY_MS } }), 'unused'],
    ['used lately', cared('active', [-60, 60], { use: { at: NOW - 29 * DAY_MS } }), undefined],
    ['new', cared('active', [-29, 60]), undefined],
    ['used, nobody knows when', cared('active', [-60, 60], { use: 'unknown' }), undefined],
  ])('%s', (_what, grant, reason) => {
    const found = planCare(facts([grant]), shopSetting('unused: 30d')).effects.find(
      ({ effect }) => effect === 'propose',
    );
    const subject = found?.effect === 'propose' ? found.proposal.subject : undefined;
    expect(subject?.kind === 'retire' ? subject.grants[0]?.why.reason : undefined).toBe(reason);
  });

  test('are one pull request a week', () => {
    const branches = [0, 1, 6, 7].map((days) => {
      const now = Date.UTC(2026, 11, 28) + days * DAY_MS;
      const grant = {
        ...cared('ended', [0, 0]),
        requested: { grant: GRANT, stage: 'ended', from: 1, until: 2 },
      } as const;
      const [first] = planCare(facts([grant]), { ...SHOP, now }).effects;
      return first?.effect === 'propose' ? first.proposal.branch : first?.effect;
    });
    expect(branches).toStrictEqual([
      'grantgate/retire-2026-w53',
      'grantgate/retire-2026-w53',
      'grantgate/retire-2026-w53',
      'grantgate/retire-2027-w01',
    ]);
  });
});

describe('approvers', () => {
  const notices = (approvers: CareFacts['approvers'], ...lines: string[]): readonly string[] =>
    planCare(facts([], { approvers }), shopSetting(...lines)).notices.map(({ notice }) => notice);

  test('who left are said before nobody is left', () => {
    expect(notices(APPROVERS)).toStrictEqual([]);
    expect(notices(new Map([...APPROVERS, ['hubot', GONE]]))).toStrictEqual(['approver-gone']);
    expect(
      notices(
        new Map([
          ['hubot', GONE],
          ['octavia', GONE],
        ]),
      ),
    ).toStrictEqual(['approver-gone', 'approver-gone', 'too-few-approvers', 'too-few-approvers']);
  });

  test('of whom nothing is known are said', () => {
    expect(notices(new Map([...APPROVERS, ['hubot', { is: 'unknown', why: 'x' }]]))).toStrictEqual([
      'approver-unknown',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { replyText } from '../../src/report/requests/reply-text.ts';
import { planComment } from '../../src/requests/command/decide.ts';
import type { CommandFacts, IssueEmergency } from '../../src/requests/command/facts.ts';
import type { AccountRights } from '../../src/requests/facts.ts';
import { done, said, SHOP } from './commented.ts';
import { HUBOT, MONA, NOW, reader } from './people.ts';
import { policyFrom, SHOP_POLICY } from './shop.ts';

const hubot = reader(HUBOT);
const stranger = reader({ login: 'tom', id: 4, type: 'User' });

describe('a review of an emergency', () => {
  const text = SHOP_POLICY.replace(
    '    lifetime: 7d',
    [
      '    lifetime: 7d',
      '    break-glass: {who: {users: [mona]}, lasts: 1h, each: 2 per 30d,',
      '      review: {within: 2d, by: {users: [octavia, mona]}}}',
    ].join('\n'),
  );
  const urgent = { ...SHOP, policy: policyFrom(text) };
  const octavia = reader({ login: 'octavia', id: 60, type: 'User' });
  const emergency = { role: 'flag-release', taker: MONA, incident: 'https://x.example/1', isEnded: false };
  const facts = (by: AccountRights, changes: Partial<IssueEmergency> = {}): CommandFacts =>
    said('/reviewed justified the shop was: down', { by, grants: [], emergency: { ...emergency, ...changes } });

  test('is proposed by a reviewer, and never by whoever took it', () => {
    const [first] = planComment(facts(octavia), urgent);
    expect(first).toMatchObject({
      effect: 'propose',
      proposal: {
        branch: 'grantgate/break-glass-123',
        files: [
          {
            path: '.github/access/break-glass/123.yml',
            text: [
              'role: flag-release',
              'principal-id: 583231',
              'verdict: justified',
              "why: 'the shop was: down'",
              'reviewed-by: octavia',
              'reviewed-by-id: 60',
              'incident: https://x.example/1',
              '',
            ].join('\n'),
          },
        ],
      },
    });
    expect(done(facts(reader(MONA)), urgent)).toStrictEqual(['-1', 'reply may-not']);
    expect(done(facts(hubot), urgent)).toStrictEqual(['-1', 'reply may-not']);
  });

  test('is asked of its reviewers, and names whoever took it as an author, so that they cannot approve it', () => {
    const [first] = planComment(facts(octavia), urgent);
    expect(first).toMatchObject({
      proposal: { reviewers: { users: ['octavia'], teams: [] }, subject: { taker: MONA, by: { login: 'octavia' } } },
    });
  });

  test('is never by whoever took it, even where the tag names another than the issue', () => {
    expect(done(facts(octavia, { taker: octavia.account }), urgent)).toStrictEqual(['-1', 'reply may-not']);
  });

  test.each<[string, IssueEmergency['review'], readonly string[]]>([
    ['that is proposed', { pull: 9, state: 'open', before: 0 }, ['+1', 'reply review-proposed']],
    ['that is merged', { pull: 9, state: 'merged', before: 0 }, ['confused', 'reply review-there']],
    [
      'that was closed',
      { pull: 9, state: 'closed', before: 1 },
      ['propose grantgate/break-glass-123-3 .github/access/break-glass/123.yml', '+1', 'reply done'],
    ],
  ])('of one %s: once', (_what, review, effects) => {
    expect(done(facts(octavia, review === undefined ? {} : { review }), urgent)).toStrictEqual(effects);
  });

  test.each<[string, Partial<IssueEmergency>, string]>([
    ['still lasts', { taken: { until: NOW, due: NOW + 1 } }, 'reply review-too-early'],
    ['is over', { taken: { until: NOW - 1, due: NOW + 1 } }, 'reply done'],
    ['was ended', { taken: { until: NOW + 1, due: NOW + 2 }, isEnded: true }, 'reply done'],
  ])('of access that %s', (_what, changes, last) => {
    expect(done(facts(octavia, changes), urgent).at(-1)).toBe(last);
  });

  test.each<[string, Partial<IssueEmergency>, RegExp]>([
    ['nobody took', {}, /^Break-glass access as .*flag-release.* has let no run in so far\.$/],
    ['lasts', { taken: { until: NOW + 1, due: NOW + 9e7 } }, /lasts until .*Its review is due/],
    ['is over', { taken: { until: NOW - 1, due: NOW + 9e7 } }, /ended .*Its review is due/],
    ['nobody reviewed', { taken: { until: NOW - 9e7, due: NOW - 1 } }, /ended .*Its review was due/],
    ['was ended', { taken: { until: NOW + 1, due: NOW + 9e7 }, isEnded: true }, /was ended\. Its review is due/],
    [
      'is being reviewed',
      { taken: { until: NOW - 1, due: NOW + 9 }, review: { pull: 9, state: 'open', before: 0 } },
      /Its review is proposed in .*9, and is due/,
    ],
    [
      'was reviewed',
      { taken: { until: NOW - 1, due: NOW + 9 }, review: { pull: 9, state: 'merged', before: 0 } },
      /It was reviewed in .*9\.$/,
    ],
  ])('`/status` below access that %s', (_what, changes, words) => {
    const asked = said('/status', { by: stranger, grants: [], emergency: { ...emergency, ...changes } });
    const [, reply] = planComment(asked, urgent);
    expect(reply?.effect === 'reply' ? replyText(reply.reply, urgent) : '').toMatch(words);
  });

  test('without an App is a link to the file', () => {
    expect(done(facts(octavia), { ...urgent, hasApp: false })).toStrictEqual(['+1', 'reply review-link']);
  });

  test('of a role that is gone is by whoever approves grants', () => {
    expect(done(facts(hubot, { role: 'ghost' }), urgent)[0]).toMatch(/^propose/);
  });
});

describe('the end of an emergency', () => {
  const emergency = { role: 'flag-release', taker: MONA, isEnded: false };
  const tag = 'tag grantgate/revoked/break-glass/123';
  test.each<[body: string, by: AccountRights, effects: readonly string[]]>([
    ['/end', reader(MONA), [tag, '+1', 'reply done']],
    ['/end', hubot, ['-1', 'reply may-not']],
    ['/revoke stolen', hubot, [tag, '+1', 'reply done']],
    ['/revoke stolen', { ...stranger, permission: 'maintain' }, [tag, '+1', 'reply done']],
    ['/revoke stolen', { ...stranger, permission: 'write' }, ['-1', 'reply may-not']],
    ['/extend 1d more', reader(MONA), ['confused', 'reply not-a-request']],
    ['/approve', hubot, ['confused', 'reply not-a-request']],
  ])('%s', (body, by, effects) => {
    expect(done(said(body, { by, grants: [], emergency }))).toStrictEqual(effects);
  });

  test('nobody else ends it by a mail', () => {
    const comment = { id: 77, below: 123, createdAt: NOW, isByEmail: true, body: '/revoke x' };
    expect(done(said('/revoke x', { by: hubot, grants: [], emergency, comment }))).toStrictEqual([
      '-1',
      'reply by-email',
    ]);
  });
});

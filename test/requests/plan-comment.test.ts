import { describe, expect, test } from 'vitest';
import { planComment } from '../../src/requests/command/decide.ts';
import type { CommandFacts, IssueGrant } from '../../src/requests/command/facts.ts';
import { COMMAND_NAMES } from '../../src/requests/command/names.ts';
import type { AccountRights, RequestStage } from '../../src/requests/facts.ts';
import type { Grant } from '../../src/policy/grant.ts';
import { at, done, GRANT, said, SHOP } from './commented.ts';
import { BOT, HUBOT, LENA, MONA, NOW, reader } from './people.ts';

const hubot = reader(HUBOT);
const lena = reader(LENA);
const stranger = reader({ login: 'tom', id: 4, type: 'User' });
const ID = 'users/lena/flag-release-123';

describe('a request that is open', () => {
  const closed = ['close-pull', 'answer closed', 'close-issue', '+1'];

  test.each<[body: string, who: string, by: AccountRights, effects: readonly string[]]>([
    ['/withdraw', 'who asked', reader(MONA), closed],
    ['/withdraw', 'who would get it', lena, ['-1', 'reply may-not']],
    ['/withdraw', 'an approver', hubot, ['-1', 'reply may-not']],
    ['/deny not now', 'an approver', hubot, closed],
    ['/deny not now', 'who asked', reader(MONA), ['-1', 'reply may-not']],
    ['/deny not now', 'an administrator', { ...stranger, permission: 'admin' }, ['-1', 'reply may-not']],
    ['/approve', 'an approver', hubot, ['reply approve-there']],
    ['/status', 'anybody', stranger, ['+1', 'answer pending']],
    ['/end', 'who would get it', lena, [`tag grantgate/revoked/${ID}`, 'answer revoked', '+1', 'reply done']],
    ['/extend 1d more', 'who asked', reader(MONA), ['-1', 'reply refused']],
    ['/withdrawal', 'anybody', stranger, ['reply unknown-command']],
    ['/deny', 'an approver', hubot, ['confused', 'reply mistake']],
    ['Thanks', 'anybody', stranger, []],
  ])('%s by %s', (body, _who, by, effects) => {
    expect(done(said(body, { by }))).toStrictEqual(effects);
  });

  test('tells whoever approves by comment whether an approval would count', () => {
    const worth = (by: AccountRights, involved: IssueGrant['involved'] = []): unknown => {
      const [effect] = planComment(said('/approve', { by, grants: [{ ...at('pending'), involved }] }), SHOP);
      return effect?.effect === 'reply' && effect.reply.reply === 'approve-there' && effect.reply.worth;
    };
    expect(worth(hubot)).toStrictEqual({ counts: 'yes' });
    expect(worth(stranger)).toStrictEqual({ counts: 'no', why: 'not-listed' });
    expect(worth(hubot, [{ account: { login: 'Hubot' }, part: 'committer' }])).toStrictEqual({
      counts: 'no',
      why: 'committer',
    });
    expect(worth(hubot, [{ account: { login: 'renamed', id: HUBOT.id }, part: 'requester' }])).toStrictEqual({
      counts: 'no',
      why: 'requester',
    });
  });
});

describe('a grant that is in force', () => {
  const active = { grants: [at('active')] };
  const revoked = [`tag grantgate/revoked/${ID}`, 'answer revoked', '+1', 'reply done'];

  test.each<[body: string, who: string, by: AccountRights, effects: readonly string[]]>([
    ['/end', 'whose it is', lena, revoked],
    ['/end', 'who asked for it', reader(MONA), ['-1', 'reply may-not']],
    ['/revoke laptop lost', 'an approver', hubot, revoked],
    ['/revoke laptop lost', 'a maintainer', { ...stranger, permission: 'maintain' }, revoked],
    ['/revoke laptop lost', 'somebody who may write', { ...stranger, permission: 'write' }, ['-1', 'reply may-not']],
    ['/revoke laptop lost', 'nobody knows who', { account: stranger.account, teams: [] }, ['-1', 'reply may-be']],
    ['/withdraw', 'who asked', reader(MONA), ['confused', 'reply too-late']],
    ['/deny no', 'an approver', hubot, ['confused', 'reply too-late']],
    ['/approve', 'an approver', hubot, ['reply nothing-to-approve']],
  ])('%s by %s', (body, _who, by, effects) => {
    expect(done(said(body, { ...active, by }))).toStrictEqual(effects);
  });

  test.each<[body: string, by: AccountRights]>([
    ['/end', lena],
    ['/revoke laptop lost', hubot],
  ])('is ended by %s with all that goes on from it, and nothing of others', (body, by) => {
    const renewal = (stage: RequestStage, changes: Partial<Grant> = {}): IssueGrant =>
      at(stage, { id: `${ID}-2`, renews: ID, ...changes });
    const tags = (...grants: readonly IssueGrant[]): readonly string[] =>
      done(said(body, { by, grants })).filter((effect) => effect.startsWith('tag'));
    const both = [`tag grantgate/revoked/${ID}`, `tag grantgate/revoked/${ID}-2`];
    for (const stage of ['pending', 'not-started', 'active', 'void'] as const)
      expect(tags(at('active'), renewal(stage))).toStrictEqual(both);
    for (const stage of ['ended', 'revoked', 'closed', 'retired'] as const) {
      expect(tags(at('active'), renewal(stage))).toStrictEqual(both.slice(0, 1));
      expect(tags(at(stage), renewal('active'))).toStrictEqual(both.slice(1));
    }
    const other = renewal('active', { id: 'users/tom/other', 'principal-id': 4 });
    if (body === '/end') expect(tags(other, at('active'))).toStrictEqual(both.slice(0, 1));
  });

  test.each<RequestStage>(['ended', 'revoked', 'retired', 'closed'])('is not ended twice: %s', (stage) => {
    expect(done(said('/end', { by: lena, grants: [at(stage)] }))).toStrictEqual(['confused', 'reply too-late']);
  });
});

describe('what stops everything', () => {
  test('is a tag with the time of the comment, wherever an approver writes it', () => {
    expect(done(said('/freeze an incident', { by: hubot, grants: [] }))).toStrictEqual([
      'tag grantgate/frozen/20261124T090000Z',
      '+1',
      'reply done',
    ]);
    expect(done(said('/freeze an incident', { by: stranger, grants: [] }))).toStrictEqual(['-1', 'reply may-not']);
  });

  test('ends by a change that a person proposes: the gate believes no policy of a bot', () => {
    const frozen = ['grantgate/frozen/20261124T090000Z'];
    const facts = { by: hubot, grants: [], frozen };
    expect(done(said('/unfreeze it is over', facts))).toStrictEqual(['confused', 'reply lift-by-hand']);
    expect(done(said('/unfreeze x', { by: hubot, grants: [] }))).toStrictEqual(['confused', 'reply nothing-frozen']);
  });
});

describe('a run', () => {
  const held = { held: [at('active').requested], by: lena, grants: [] };
  const start = (body: string, changes: Partial<CommandFacts> = {}): readonly string[] =>
    done(said(body, { ...held, ...changes }));

  test('is started where the policy lets comments carry the role, and only there', () => {
    const entry = { name: 'run', kind: 'github', workflow: '.github/workflows/access-requests.yml' } as const;
    const by = (roles: readonly string[]): readonly string[] =>
      done(said('/run flag-release ref=release/1 banner=on', held), {
        ...SHOP,
        policy: { ...SHOP.policy, delegation: [{ ...entry, roles: [...roles] }] },
      });
    expect(by(['flag-release'])).toStrictEqual(['start .github/workflows/flags.yml refs/heads/release/1']);
    expect(by(['reader'])).toStrictEqual(['confused', 'reply start-by-hand']);
  });

  test('is named where a grant of whoever asks covers it, and nothing is started', () => {
    expect(start('/run flag-release ref=release/1 banner=on')).toStrictEqual(['confused', 'reply start-by-hand']);
  });

  test.each<[what: string, body: string, changes: Partial<CommandFacts>]>([
    ['without a ref', '/run flag-release', {}],
    ['of another role', '/run reader ref=release/1', {}],
    ['on what is never allowed', '/run flag-release ref=main', {}],
    ['on another branch', '/run flag-release ref=feature/1', {}],
    ['of somebody without a grant', '/run flag-release ref=release/1', { held: [] }],
    ['by the grant of an account with another number', '/run flag-release ref=release/1', { by: stranger }],
    ['by a grant that has ended', '/run flag-release ref=release/1', { held: [at('ended').requested] }],
    [
      'by a grant without a number',
      '/run flag-release ref=release/1',
      { held: [{ stage: 'active', grant: { ...GRANT, 'principal-id': undefined } as unknown as Grant }] },
    ],
  ])('is not started %s', (_what, body, changes) => {
    expect(start(body, changes)).toStrictEqual(['-1', 'reply no-run']);
  });
});

describe('below an issue that asked for nothing', () => {
  test.each(COMMAND_NAMES.filter((name) => !['freeze', 'unfreeze', 'run'].includes(name)))(
    '/%s means nothing',
    (name) => {
      const words = { extend: ' 1d x', deny: ' x', revoke: ' x', reviewed: ' drill x' };
      const body = `/${name}${Object.entries(words).find(([one]) => one === name)?.[1] ?? ''}`;
      expect(done(said(body, { by: hubot, grants: [] }))).toStrictEqual([]);
      expect(done(said('/retest', { by: hubot, grants: [] }))).toStrictEqual([]);
      expect(done(said('/deny', { by: hubot, grants: [] }))).toStrictEqual([]);
    },
  );
});

describe('a comment by e-mail', () => {
  const mailed = { id: 77, below: 123, createdAt: NOW, isByEmail: true };

  test.each<[body: string, by: AccountRights, isTaken: boolean]>([
    ['/withdraw', reader(MONA), true],
    ['/end', lena, true],
    ['/status', stranger, true],
    ['/approve', hubot, true],
    ['/deny no', hubot, false],
    ['/revoke no', hubot, false],
    ['/extend 1d more', reader(MONA), false],
    ['/freeze now', hubot, false],
    ['/unfreeze now', hubot, false],
    ['/run flag-release ref=release/1', lena, false],
  ])('%s', (body, by, isTaken) => {
    const effects = done(said(body, { by, comment: { ...mailed, body }, held: [at('active').requested] }));
    expect(effects.includes('reply by-email')).toBe(!isTaken);
    if (!isTaken) expect(effects).toStrictEqual(['-1', 'reply by-email']);
  });
});

test('a bot gives no command, and gets no answer', () => {
  for (const body of ['/withdraw', '/deny x', '/end', '/revoke x', '/freeze x', '/status', '/no', '/run flag-release'])
    expect(done(said(body, { by: { ...reader(BOT), permission: 'admin' } })), body).toStrictEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Grant } from '../../src/policy/grant.ts';
import { type AskedFacts, checkRequest } from '../../src/requests/check-request.ts';
import type { AccountRights } from '../../src/requests/facts.ts';
import type { AccessRequest } from '../../src/requests/form/request.ts';
import { readNarrowing } from '../../src/requests/narrowing.ts';
import { isAmong } from '../../src/requests/rights.ts';
import { BOT, HUBOT, LENA, MONA, reader, shopSetting } from './people.ts';
import { policyFrom, SHOP_POLICY, shopPolicy } from './shop.ts';

const DAY_SECONDS = 86_400;
const REQUEST: AccessRequest = {
  form: 'access-request',
  role: 'flag-release',
  lasts: 7 * DAY_SECONDS,
  only: [],
  reason: 'Banner',
};
const FACTS: AskedFacts = { requester: reader(), open: [], grants: [] };

const grant = (changes: Partial<Grant> = {}): Grant => ({
  id: 'users/mona/flag-release-7',
  holder: { kind: 'user', name: 'mona' },
  role: 'flag-release',
  reason: 'Banner',
  'principal-id': MONA.id,
  'requested-by-id': MONA.id,
  request: 7,
  lasts: 3600,
  ...changes,
});

/** The ids of what is refused; `ok` where nothing is. */
function refusals(request: Partial<AccessRequest>, facts: Partial<AskedFacts> = {}, ...lines: string[]): unknown {
  const policy = shopPolicy(...lines);
  const checked = checkRequest({ ...REQUEST, ...request }, 123, { ...FACTS, ...facts }, { policy });
  return checked.ok ? 'ok' : checked.refusals.map(({ refusal }) => refusal);
}

describe('a request', () => {
  test('of somebody for themselves is for the account of the issue', () => {
    const checked = checkRequest({ ...REQUEST, only: ['staging'] }, 123, FACTS, shopSetting());
    expect(checked).toStrictEqual({ ok: true, principal: MONA, narrowing: { environments: ['staging'] } });
  });

  test.each<[what: string, request: Partial<AccessRequest>, facts: Partial<AskedFacts>, expected: unknown]>([
    ['as long as the role lets it', {}, {}, 'ok'],
    ['a second longer', { lasts: 7 * DAY_SECONDS + 1 }, {}, ['too-long']],
    ['longer for a role without a limit of its own', { role: 'reader', lasts: 30 * DAY_SECONDS }, {}, 'ok'],
    ['of a role that is gone', { role: 'gone' }, {}, ['role-gone']],
    ['of a bot', {}, { requester: reader(BOT) }, ['bot']],
    ['outside the role', { only: ['figures'] }, {}, ['outside-role']],
    ['for what is never allowed', { only: ['main'] }, {}, ['outside-role']],
    ['for several things, one of them outside', { only: ['staging', 'x', 'release/1'] }, {}, ['outside-role']],
    ['for somebody else', { for: 'lena' }, {}, ['not-for-others']],
    ['while the same is open', {}, { open: [grant()] }, ['asked-already']],
    ['that is its own', {}, { open: [grant({ request: 123 })] }, 'ok'],
    ['while another role is asked for', {}, { open: [grant({ role: 'reader' })] }, 'ok'],
    ['while something narrower is open', {}, { open: [grant({ environments: ['staging'] })] }, 'ok'],
    ['while the same is open of somebody else', {}, { open: [grant({ 'principal-id': 9 })] }, 'ok'],
    ['of what is granted', {}, { grants: [{ grant: grant(), stage: 'active' }] }, ['granted-already']],
    ['of what has ended', {}, { grants: [{ grant: grant(), stage: 'ended' }] }, 'ok'],
    ['of what was revoked', {}, { grants: [{ grant: grant(), stage: 'revoked' }] }, 'ok'],
  ])('%s', (_what, request, facts, expected) => {
    expect(refusals(request, facts)).toStrictEqual(expected);
  });

  test('is one of few at a time', () => {
    const open = [1, 2, 3, 4, 5].map((request) => grant({ request, role: 'reader', 'principal-id': request }));
    expect(refusals({}, { open })).toStrictEqual(['too-many-open']);
    expect(refusals({}, { open: open.slice(1) })).toBe('ok');
    expect(refusals({}, { open: open.slice(4) }, 'requests: {open: 1}')).toStrictEqual(['too-many-open']);
    expect(refusals({}, { open: open.map((one) => ({ ...one, 'requested-by-id': 9 })) })).toBe('ok');
  });

  test('is refused where what is open could not be read', () => {
    const { open: _open, ...unread } = FACTS;
    expect(checkRequest(REQUEST, 1, unread, shopSetting())).toMatchObject({ refusals: [{ refusal: 'open-unknown' }] });
  });
});

describe('for somebody else', () => {
  const others = 'requests: {for-others: true}';

  test.each<[other: AskedFacts['other'], expected: unknown]>([
    [LENA, 'ok'],
    ['none', ['no-such-account']],
    ['unknown', ['account-unknown']],
    [BOT, ['bot']],
  ])('%j', (other, expected) => {
    expect(refusals({ for: 'lena' }, other === undefined ? {} : { other }, others)).toStrictEqual(expected);
  });

  test('it is that account’s number that counts', () => {
    const checked = checkRequest({ ...REQUEST, for: 'lena' }, 1, { ...FACTS, other: LENA }, shopSetting(others));
    expect(checked).toMatchObject({ principal: { id: LENA.id } });
  });
});

describe('who may ask', () => {
  const policy = policyFrom(
    SHOP_POLICY.replace(
      '    lifetime: 7d',
      ['    lifetime: 7d', '    requestable-by: {teams: [acme/web], users: [50], permission: write}'].join('\n'),
    ),
  );
  const asked = (requester: AccountRights): unknown => {
    const checked = checkRequest(REQUEST, 1, { ...FACTS, requester }, { policy });
    return checked.ok ? 'ok' : checked.refusals.map(({ refusal }) => refusal);
  };

  test.each<[what: string, rights: AccountRights, expected: unknown]>([
    ['a reader of no team', reader(), ['not-requestable']],
    ['a member of the team', { ...reader(), teams: ['Acme/Web'] }, 'ok'],
    ['somebody with the permission', { ...reader(), permission: 'maintain' }, 'ok'],
    ['somebody with less', { ...reader(), permission: 'triage' }, ['not-requestable']],
    ['an account that is listed', reader(HUBOT), 'ok'],
    ['somebody whose teams are not known', { account: MONA, permission: 'read' }, ['requestable-unknown']],
    ['somebody whose permission is not known', { account: MONA, teams: [] }, ['requestable-unknown']],
    ['somebody of whom enough is known', { account: MONA, permission: 'admin' }, 'ok'],
    ['a bot with the permission', { ...reader(BOT), permission: 'admin' }, ['bot']],
  ])('%s', (_what, rights, expected) => {
    expect(asked(rights)).toStrictEqual(expected);
  });

  test('the number of a team decides where there is one', () => {
    const listed = { teams: [{ team: 'acme/web', id: 4 }] };
    expect(isAmong(listed, { ...reader(), teams: ['acme/web'], teamIds: [5] })).toBe('no');
    expect(isAmong(listed, { ...reader(), teams: [], teamIds: [4] })).toBe('yes');
    expect(isAmong(listed, { account: MONA, teams: ['acme/web'] })).toBe('unknown');
  });
});

describe('what narrows a role', () => {
  const role = shopPolicy().roles.get('reader');
  const narrowed = (...names: string[]): unknown => {
    if (role === undefined) throw new Error('the role is gone');
    const { narrowing, refusals: found } = readNarrowing(names, role, { branches: ['release/secret'] });
    return found.length === 0 ? narrowing : found.map(({ refusal }) => refusal);
  };

  test.each<[names: string[], expected: unknown]>([
    [[], {}],
    [['release/2026-11'], { branches: ['release/2026-11'] }],
    [['v1'], { tags: ['v1'] }],
    [['Figures'], { environments: ['Figures'] }],
    [['release/*'], { branches: ['release/*'] }],
    [['release/**'], { branches: ['release/**'] }],
    [
      ['branch release/1', 'tag v1', 'environment figures'],
      { branches: ['release/1'], tags: ['v1'], environments: ['figures'] },
    ],
    [['v1', 'v1'], { tags: ['v1'] }],
    [['branch figures'], ['outside-role']],
    [['main'], ['outside-role']],
    [['other/*'], ['outside-role']],
    [['release/secret'], ['never']],
    [['refs/heads/release/1'], ['not-a-pattern']],
    [['{a,b}'], ['not-a-pattern']],
  ])('%j', (names, expected) => {
    expect(narrowed(...names)).toStrictEqual(expected);
  });

  test('has to be said where a name could be several things', () => {
    const wide = policyFrom(SHOP_POLICY.replace("branches: ['release/*']", "branches: ['*']")).roles.get(
      'flag-release',
    );
    if (wide === undefined) throw new Error('the role is gone');
    expect(readNarrowing(['staging'], wide, undefined).refusals).toStrictEqual([
      { refusal: 'ambiguous-name', name: 'staging', kinds: ['branches', 'environments'] },
    ]);
    expect(readNarrowing(['environment staging'], wide, undefined).narrowing).toStrictEqual({
      environments: ['staging'],
    });
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ASKED, formBody } from '../requests/form-body.ts';
import { HUBOT, MONA } from '../requests/people.ts';
import { SHOP_POLICY, shopPolicy } from '../requests/shop.ts';
import { call, type Called, withTree } from './call.ts';

const ISSUE = {
  number: 123,
  user: MONA,
  state: 'open',
  created_at: '2026-11-24T09:00:00Z',
  body: formBody(shopPolicy(), { ...ASKED, only: 'staging' }),
};
const OPENED = { action: 'opened', issue: ISSUE, repository: { full_name: 'acme/shop', default_branch: 'main' } };
const GRANT = [
  'role: flag-release',
  'reason: Banner',
  'principal-id: 583231',
  'requested-by-id: 583231',
  'request: 123',
  'lasts: 7d',
  '',
].join('\n');
const FILES = {
  '.github/access/policy.yml': SHOP_POLICY,
  '.github/access/grants/users/mona/flag-release-123.yml': GRANT,
};

const said = (body: string, user: object = MONA): unknown => ({
  ...OPENED,
  action: 'created',
  comment: { id: 7, user, body, created_at: '2026-11-25T09:00:00Z' },
});

async function following(
  event: unknown,
  words: readonly string[],
  files: Record<string, string> = FILES,
): Promise<Called> {
  let called: Called | undefined;
  await withTree(files, async (cwd) => {
    writeFileSync(join(cwd, 'event.json'), JSON.stringify(event));
    called = await call(['requests', '--event', 'event.json', ...words], { cwd, at: '2026-11-25T12:00:00Z' });
  });
  if (called === undefined) throw new Error('nothing was called');
  return called;
}

test('a form would become a pull request and an answer', async () => {
  const { code, stdout, stderr } = await following(OPENED, [], { '.github/access/policy.yml': SHOP_POLICY });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain(
    'propose “Grant flag-release for mona” from the branch grantgate/request-123 (as the App)\n',
  );
  expect(stdout).toContain('    --- .github/access/grants/users/mona/flag-release-123.yml\n    role: flag-release\n');
  expect(stdout).toContain('write the answer below #123 (with the token of the job)\n');
});

test('what is granted already is seen in the folder', async () => {
  const body = formBody(shopPolicy(), ASKED);
  const again = { ...OPENED, issue: { ...ISSUE, number: 124, body } };
  const { stdout } = await following(again, ['--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 1,
    effects: [{ what: 'write the answer below #124', by: 'answer' }, { what: 'close issue #124' }],
  });
});

test.each<[what: string, event: unknown, words: readonly string[], expected: string]>([
  [
    '/end of whoever has it',
    said('/end'),
    [],
    'set the tag grantgate/revoked/users/mona/flag-release-123 (as the App)',
  ],
  ['/revoke of an approver', said('/revoke lost', HUBOT), [], 'set the tag grantgate/revoked/users/mona/'],
  ['/revoke of a reader', said('/revoke lost'), ['--permission', 'read'], 'is for whoever may approve'],
  ['/revoke of nobody knows who', said('/revoke lost', { ...HUBOT, login: 'x', id: 9 }), [], 'could not be read'],
  ['without an App', said('/end'), ['--without-app'], 'grantgate grant revoke'],
  ['at another time', said('/extend 1d more'), ['--merged', '2026-11-19T09:00:00Z'], 'propose “Renew flag-release'],
])('%s', async (_what, event, words, expected) => {
  const { code, stdout } = await following(event, words);
  expect([code, stdout]).toEqual([0, expect.stringContaining(expected)]);
});

test.each<[what: string, event: unknown, why: string]>([
  ['an edited issue', { ...OPENED, action: 'edited' }, 'only an issue that is opened counts'],
  ['an issue from elsewhere', { ...OPENED, changes: { old_issue: {} } }, 'that was transferred here'],
  ['an issue of somebody else', { ...OPENED, sender: { login: 'tom', id: 4 } }, 'did not write it'],
  ['an edited comment', { ...(said('/end') as object), action: 'edited' }, 'only a comment that is created counts'],
])('nothing follows from %s', async (_what, event, why) => {
  expect(await following(event, [])).toMatchObject({ code: 1, stdout: expect.stringContaining(why) });
});

test.each<[what: string, event: unknown, words: readonly string[], error: string]>([
  ['no event', [], [], 'the event is not an object'],
  ['no author', { ...OPENED, issue: { ...ISSUE, user: null } }, [], '`issue.user` is not an object'],
  ['no number', { ...OPENED, issue: { ...ISSUE, number: '1' } }, [], '`issue.number` is not a number'],
  ['no time', { ...OPENED, issue: { ...ISSUE, created_at: 'x' } }, [], '`issue.created_at` is not a time'],
  ['a permission that is none', OPENED, ['--permission', 'owner'], '`owner` is not a permission'],
  ['a time that is none', OPENED, ['--merged', 'today'], '`today` is not a time'],
])('%s is an error', async (_what, event, words, error) => {
  expect(await following(event, words)).toMatchObject({ code: 2, stderr: expect.stringContaining(error) });
});

test.each([
  ['a comment that is talk', said('Thanks!'), 'the comment does not begin with a command'],
  ['a command to a bot', said('/status', { ...MONA, login: 'some[bot]', type: 'Bot' }), 'bots are not answered'],
  [
    'a command below a request that is still open',
    said('/withdraw'),
    'the command is for a request, and no grant of the folder has `request: 123` (requests that wait for an approval ' +
      'are not seen offline)',
  ],
  ['another issue', { ...OPENED, issue: { ...ISSUE, body: 'It is broken' } }, 'the issue is not a form of the policy'],
])('nothing follows from %s, and why', async (_, event, why) => {
  const { code, stdout } = await following(event, [], { '.github/access/policy.yml': SHOP_POLICY });
  expect([code, stdout]).toEqual([1, `Nothing would be done: ${why}.\n`]);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Called, call, withTree } from './call.ts';
import { closeShop, type GrantShop, openShop } from './grant-shop.ts';

const AT = '2026-11-25T12:00:00Z';
const POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
roles:
  flags:
    description: Turn feature flags on and off
    branches: ['release/*']
    workflows: [.github/workflows/flags.yml]
`;
const grantOf = (lines: string): string => `role: flags\nreason: r\nexpires: 2026-12-09T00:00:00Z\n${lines}`;

let shop: GrantShop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => {
  await closeShop(shop);
});

async function lint(files: Readonly<Record<string, string>>, token: string | undefined = shop.token): Promise<Called> {
  const { world } = shop;
  return await withTree({ 'policy.yml': POLICY, ...files }, async (cwd) =>
    call(['lint', '.', '--online', '--policy-repository', 'acme/shop', '--ca-certificates', world.caFile], {
      cwd,
      at: AT,
      env: { GITHUB_SERVER_URL: world.urls.server, ...(token === '' ? {} : { GH_TOKEN: token }) },
    }),
  );
}

test('the number of another account is an error, at its line; that of the account is none', async () => {
  const right = { 'grants/users/mona/a.yml': grantOf('principal-id: 583231\n') };
  expect(await lint(right)).toMatchObject({ code: 0, stdout: '2 files: 0 errors, 0 warnings\n' });
  const { code, stdout } = await lint({ ...right, 'grants/users/mona/b.yml': grantOf('principal-id: 583232\n') });
  expect([code, stdout]).toEqual([
    1,
    'grants/users/mona/b.yml:4:15: error: the account `mona` has the number 583231 (write `principal-id: 583231`, if ' +
      'they are meant) [grant-account]\n3 files: 1 error, 0 warnings\n',
  ]);
});

test('so is an account that is not there, and the number of whoever asked', async () => {
  const { code, stdout } = await lint({
    'grants/users/nobody-of-that-name/a.yml': grantOf('principal-id: 1\n'),
    'grants/users/mona/a.yml': grantOf('principal-id: 583231\nrequested-by: mona\nrequested-by-id: 7\n'),
  });
  expect(code).toBe(1);
  expect(stdout).toContain('there is no account `nobody-of-that-name` that this token sees');
  expect(stdout).toMatch(/^grants\/users\/mona\/a\.yml:6:18: error: the account `mona` has the number 583231/m);
});

test('a grant that is over is not looked up', async () => {
  const over = grantOf('principal-id: 7\n').replace('2026-12-09', '2026-11-24');
  expect((await lint({ 'grants/users/mona/a.yml': over })).stdout).not.toContain('grant-account');
});

test('without a token, or an answer, it is bad input and never clean', async () => {
  const files = { 'grants/users/mona/a.yml': grantOf('principal-id: 583231\n') };
  expect(await lint(files, '')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/no token/) });
  expect(await lint(files, 'ghp_unknown')).toMatchObject({ code: 2, stdout: '' });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHOP_POLICY } from '../requests/shop.ts';
import { call, type Called, withTree } from './call.ts';

const POLICY = '.github/access/policy.yml';
const FORM = '.github/ISSUE_TEMPLATE/access-request.yml';
const EMERGENCY = '.github/ISSUE_TEMPLATE/break-glass.yml';
const URGENT = SHOP_POLICY.replace(
  '    lifetime: 7d',
  [
    '    lifetime: 7d',
    '    break-glass: {who: {users: [mona]}, lasts: 1h, each: 2 per 30d,',
    '      review: {within: 2d, by: {users: [octavia]}}}',
  ].join('\n'),
);

async function inShop(
  use: (run: (...words: string[]) => Promise<Called>, cwd: string) => Promise<void>,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await withTree(
    { [POLICY]: SHOP_POLICY, '.github/workflows/flags.yml': 'on: push\njobs: {}\n', ...more },
    async (cwd) => {
      await use(async (...words) => await call(words, { cwd, at: '2026-11-25T12:00:00Z' }), cwd);
    },
  );
}

test('the forms follow the policy', async () => {
  await inShop(async (run, cwd) => {
    const at = (...words: string[]): Promise<Called> => run('forms', '--out', cwd, ...words);
    expect(await at('--check')).toMatchObject({ code: 1, stdout: `${FORM}: is missing\nRun \`grantgate forms\`.\n` });
    expect(existsSync(join(cwd, FORM))).toBe(false);
    expect(await at()).toMatchObject({ code: 0, stdout: `${FORM}: written\n` });
    expect(await at('--check')).toMatchObject({ code: 0, stdout: `${FORM}: is as the policy has it\n` });
    writeFileSync(join(cwd, POLICY), URGENT.replace('  reader:', '  figures:'));
    expect(await at('--check')).toMatchObject({
      code: 1,
      stdout: `${FORM}: is older than the policy\n${EMERGENCY}: is missing\nRun \`grantgate forms\`.\n`,
    });
    expect(await at()).toMatchObject({ code: 0, stdout: `${FORM}: written again\n${EMERGENCY}: written\n` });
    expect(readFileSync(join(cwd, FORM), 'utf8')).toContain('- figures\n');
    expect(readFileSync(join(cwd, EMERGENCY), 'utf8')).toMatch(/- flag-release\n(?!.*- figures)/s);
    // a role that no longer has it is in no form
    writeFileSync(join(cwd, POLICY), SHOP_POLICY);
    expect((await at()).stdout).toContain(`${EMERGENCY}: deleted: no role of the policy is in it`);
    expect(existsSync(join(cwd, EMERGENCY))).toBe(false);
  });
});

test('a form that somebody wrote is left as it is', async () => {
  const own = 'name: ours\n';
  await inShop(
    async (run, cwd) => {
      expect(await run('forms', '--out', cwd)).toMatchObject({
        code: 1,
        stdout: `${FORM}: is not made by this command, and is left as it is\n`,
      });
      expect(readFileSync(join(cwd, FORM), 'utf8')).toBe(own);
      expect(readFileSync(join(cwd, EMERGENCY), 'utf8')).toBe(own);
    },
    { [FORM]: own, [EMERGENCY]: own },
  );
});

test('JSON has the texts', async () => {
  await inShop(async (run, cwd) => {
    const { code, stdout } = await run('forms', '--check', '--json', '--out', cwd);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      written: false,
      forms: [{ form: 'access-request', path: FORM, state: 'missing' }],
    });
  });
});

test('a role that no form can name is named', async () => {
  await inShop(
    async (run, cwd) => {
      expect((await run('forms', '--out', cwd)).stdout).toContain('The role `none` is in no form');
    },
    { [POLICY]: SHOP_POLICY.replace('  reader:', '  none:') },
  );
});

test.each<[what: string, policy: string, message: string]>([
  ['a broken policy', 'version: 2\n', 'version: expected `1`, got `2`'],
  ['none', '', 'is empty'],
])('%s is an error', async (_what, policy, message) => {
  await inShop(
    async (run, cwd) => {
      expect(await run('forms', '--out', cwd)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    },
    { [POLICY]: policy },
  );
});

test('lint says which forms are older than the policy', async () => {
  await inShop(async (run, cwd) => {
    const found = async (): Promise<unknown> => {
      const { stdout } = await run('lint', '--json');
      const { findings } = JSON.parse(stdout) as { readonly findings: readonly { rule: string; file: string }[] };
      return findings.filter(({ rule }) => rule === 'stale-form').map(({ file }) => file);
    };
    expect(await found()).toEqual([]);
    await run('forms', '--out', cwd);
    expect(await found()).toEqual([]);
    writeFileSync(join(cwd, POLICY), SHOP_POLICY.replace('  reader:', '  figures:'));
    expect(await found()).toEqual([FORM]);
    writeFileSync(join(cwd, '.github/workflows/access-requests.yml'), 'on: push\njobs: {}\n');
    writeFileSync(join(cwd, POLICY), URGENT);
    expect(await found()).toEqual([EMERGENCY]);
  });
});

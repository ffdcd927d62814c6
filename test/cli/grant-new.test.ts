import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseGrant } from '../../src/policy/grant.ts';
import { call, withTree } from './call.ts';

const POLICY = `version: 1
approval: {approvers: {users: [hubot]}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [release/frozen]}
renewal: {from: 2d, times: 1}
roles:
  flag-release:
    description: Turn feature flags on and off
    branches: ['release/*']
    environments: [staging, production]
    workflows: [.github/workflows/flags.yml]
    lifetime: 7d
`;
const ACCESS = '.github/access';
const USUAL = ['new', '--role', 'flag-release', '--for', 'Mona', '--reason', 'Banner: #1'] as const;

interface Tried {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Text of a file below the policy's folder afterwards. */
  readonly read: (path: string) => string | undefined;
}

/** Calls `grantgate grant …` in a repository with a policy and these grants, at noon of 25 November 2026. */
async function tried(words: readonly string[], grants: Readonly<Record<string, string>> = {}): Promise<Tried> {
  const files = Object.fromEntries(Object.entries(grants).map(([id, text]) => [`${ACCESS}/grants/${id}.yml`, text]));
  return await withTree({ [`${ACCESS}/policy.yml`]: POLICY, ...files }, async (cwd) => {
    const called = await call(['grant', ...words], { cwd });
    const texts = new Map(
      ['users/mona/flag-release-2026-11-25', 'users/mona/banner', 'users/mona/banner-2', 'teams/growth/release'].map(
        (id) => {
          const path = join(cwd, ACCESS, 'grants', `${id}.yml`);
          return [id, existsSync(path) ? readFileSync(path, 'utf8') : undefined] as const;
        },
      ),
    );
    return { ...called, read: (id) => texts.get(id) };
  });
}

describe('new', () => {
  test('writes a file that the gate reads as it was asked for', async () => {
    const only = ['--only', 'release/2026-12, staging', '--principal-id', '583231', '--max-uses', '3'];
    const { code, stdout, stderr, read } = await tried([...USUAL, '--lasts', '5d', ...only]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Written: \.github\/access\/grants\/users\/mona\/flag-release-2026-11-25\.yml\n.*pull request/,
    );
    const id = 'users/mona/flag-release-2026-11-25';
    expect(parseGrant(read(id) ?? '', `${id}.yml`, id)).toMatchObject({
      ok: true,
      grant: {
        role: 'flag-release',
        reason: 'Banner: #1',
        'principal-id': 583231,
        lasts: 5 * 86_400,
        branches: ['release/2026-12'],
        environments: ['staging'],
        'max-uses': 3,
      },
    });
  });

  test('a dry run shows the file and writes none', async () => {
    const { stdout, read } = await tried([...USUAL, '--lasts', '5d', '--dry-run']);
    expect(stdout).toBe(
      '# .github/access/grants/users/mona/flag-release-2026-11-25.yml\n' +
        "role: flag-release\nreason: 'Banner: #1'\nlasts: 5d\n",
    );
    expect(read('users/mona/flag-release-2026-11-25')).toBe(undefined);
  });

  test('never writes over a file', async () => {
    const { code, stderr, read } = await tried([...USUAL, '--lasts', '5d', '--name', 'banner'], {
      'users/mona/banner': 'kept',
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/is there already\n.*`--name`/);
    expect(read('users/mona/banner')).toBe('kept');
  });

  test.each([
    [
      'an unknown role',
      ['new', '--role', 'flag-relase', '--for', 'mona', '--lasts', '1d'],
      /did you mean `flag-release`/,
    ],
    ['no role', ['new', '--for', 'mona'], /`--role` is missing\n.*`--role flag-release`/],
    ['no end', USUAL, /neither `--lasts` nor `--expires`/],
    ['too long', [...USUAL, '--lasts', '8d'], /8 days is too long: the role can be had for 7 days at most/],
    ['too far away', [...USUAL, '--expires', '2026-12-24T12:00:00Z'], /too long/],
    ['a day without a time', [...USUAL, '--expires', '2026-11-28'], /`2026-11-28` is not a time\n.*T18:00:00Z/],
    ['a branch out of reach', [...USUAL, '--lasts', '1d', '--only', 'main'], /the role does not reach `main`/],
    [
      'a branch that is never allowed',
      [...USUAL, '--lasts', '1d', '--only', 'release/frozen'],
      /never allows the branch/,
    ],
    ['a pattern of another kind', [...USUAL, '--lasts', '1d', '--only', 'refs/heads/release/1'], /cannot be used/],
    ['a number that is none', [...USUAL, '--lasts', '1d', '--principal-id', 'mona'], /`mona` is not a number/],
    [
      'the placeholder',
      ['new', '--role', 'flag-release', '--for', 'mona', '--lasts', '1d', '--reason', 'CHANGE ME'],
      /CHANGE ME/,
    ],
    ['a path as a name', [...USUAL, '--lasts', '1d', '--name', '../../policy'], /cannot be the id of a grant/],
    [
      'a team without who asks',
      ['new', '--role', 'flag-release', '--for', 'teams/x', '--lasts', '1d', '--reason', 'y'],
      /`requested-by` is missing/,
    ],
    [
      'a grant as a holder',
      ['new', '--role', 'flag-release', '--for', 'users/mona/x', '--lasts', '1d'],
      /is the id of a grant/,
    ],
  ])('refuses %s', async (_what, words, stderr) => {
    const called = await tried(words);
    expect(called.code).toBe(2);
    expect(called.stdout).toBe('');
    expect(called.stderr).toMatch(stderr);
  });
});

describe('renew', () => {
  const banner = (fields: string): Record<string, string> => ({
    'users/mona/banner': `role: flag-release\nreason: Banner\nprincipal-id: 583231\nbranches: [release/1]\n${fields}`,
  });
  const RENEW = ['renew', 'users/mona/banner', '--lasts', '3d', '--reason', 'It stays until Monday'] as const;

  test('goes on where the old one ends', async () => {
    const { code, stderr, read } = await tried(
      RENEW,
      banner('starts: 2026-11-20T08:00:00Z\nexpires: 2026-11-26T08:00:00Z\n'),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(read('users/mona/banner-2')).toBe(
      'role: flag-release\nreason: It stays until Monday\nprincipal-id: 583231\nrequested-by: mona\n' +
        "requested-by-id: 583231\nrenews: users/mona/banner\nstarts: '2026-11-26T08:00:00Z'\n" +
        "expires: '2026-11-29T08:00:00Z'\nbranches: [release/1]\n",
    );
  });

  test('begins with its merge where the end is not known, or is over', async () => {
    for (const fields of ['lasts: 4d\n', 'expires: 2026-11-20T08:00:00Z\n']) {
      const { read } = await tried(RENEW, banner(fields));
      expect(read('users/mona/banner-2')).toMatch(/\nlasts: 3d\n/);
      expect(read('users/mona/banner-2')).not.toMatch(/starts|expires/);
    }
  });

  test.each([
    ['too early', 'starts: 2026-11-24T08:00:00Z\nexpires: 2026-11-30T08:00:00Z\n', /it can be renewed from 2026-11-28/],
    ['long over', 'expires: 2026-10-20T08:00:00Z\n', /it could be renewed until/],
    ['revoked', 'expires: 2026-11-26T08:00:00Z\nrevoked: {at: 2026-11-24T08:00:00Z, by: hubot}\n', /cannot be renewed/],
    ['renewed as often as it may be', 'expires: 2026-11-26T08:00:00Z\nrenews: users/mona/old\n', /renewed 1 time/],
    ['void', 'expires: soon\n', /is void\n.*lint/],
  ])('refuses one that is %s', async (_what, fields, stderr) => {
    const called = await tried(RENEW, banner(fields));
    expect(called.code).toBe(2);
    expect(called.stderr).toMatch(stderr);
    expect(called.read('users/mona/banner-2')).toBe(undefined);
  });
});

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerDigest } from '../../src/cli/walls/edited-sources.ts';
import { ARN, aud, type Conditions, GATED, inAccount, POLICY, role } from './audited-shop.ts';
import { call, type Called, withTree } from './call.ts';

const GRANT = `role: flags
reason: Banner
principal-id: 583231
starts: 2026-11-20T08:00:00Z
expires: 2026-12-18T18:00:00Z
`;

interface Reviewed extends Called {
  readonly json: {
    readonly paths: readonly { readonly wall?: string; readonly gets: readonly { readonly wall: string }[] }[];
    readonly findings: readonly {
      readonly id: string;
      readonly about: string;
      readonly message: string;
      readonly place?: object;
    }[];
    readonly unknown: readonly { readonly source: string; readonly ids: readonly string[]; readonly message: string }[];
    readonly sources: readonly { readonly place: string; readonly source: string; readonly state: string }[];
  };
}

async function reviewing(files: Readonly<Record<string, string>>, words: readonly string[]): Promise<Reviewed> {
  const tree = {
    '.github/access/policy.yml': POLICY,
    '.github/access/grants/users/mona/banner.yml': GRANT,
    ...files,
  };
  return await withTree(tree, async (cwd) => {
    const called = await call(['review', '--policy-repository', 'acme/shop', '--json', ...words], { cwd });
    if (called.stdout === '') throw new Error(called.stderr);
    return { ...called, json: JSON.parse(called.stdout) as Reviewed['json'] };
  });
}

const STATE = ['--state', 'state'];
const idsOf = ({ json }: Reviewed): readonly string[] => json.findings.map(({ id }) => id);
const wallsUnknown = ({ json }: Reviewed): readonly string[] =>
  json.unknown.flatMap(({ source, ids }) => (source === 'walls' ? ids : []));

describe('a review with the state of clouds', () => {
  test('knows the wall of each access path', async () => {
    const found = await reviewing(inAccount(role(GATED)), STATE);
    expect(found.json.paths).toMatchObject([{ wall: 'gate', gets: [{ wall: 'gate' }] }]);
    expect(idsOf(found).filter((id) => id.startsWith('trust-'))).toEqual([]);
    expect(found.json.sources).toContainEqual({ place: 'state/aws.json', source: 'walls', state: 'read' });
  });

  test('knows none without it, and says what brings it', async () => {
    const found = await reviewing({}, []);
    expect(found.json.paths).toMatchObject([{ wall: 'unknown' }]);
    expect(wallsUnknown(found)).toEqual(expect.arrayContaining(['trust-open-to-github', 'trust-orphan']));
    expect(found.json.unknown.find(({ source }) => source === 'walls')?.message).toContain('--state');
  });

  test.each<[string, string, Conditions, string]>([
    ['open to GitHub', 'github', { StringEquals: aud }, 'trust-open-to-github'],
    ['open to the owner', 'owner', { StringEquals: aud, StringLike: { sub: 'repo:acme/*' } }, 'trust-open-to-owner'],
    [
      'open to the repository',
      'repository',
      { StringEquals: aud, StringLike: { sub: 'repo:acme/shop:*' } },
      'trust-open-to-repository',
    ],
  ])('finds a trust that is %s, with its token, at the line of the policy', async (_, wall, conditions, id) => {
    const found = await reviewing(inAccount(role(conditions)), STATE);
    expect(found.json.paths).toMatchObject([{ wall }]);
    const finding = found.json.findings.find((one) => one.id === id);
    expect(finding).toMatchObject({
      about: `trust aws ${ARN}`,
      place: {
        file: '.github/access/policy.yml',
        line: POLICY.split('\n').findIndex((line) => line.includes('keys:')) + 1,
      },
    });
    expect(finding?.message).toContain('Example: sub `');
  });

  test('does not take an identity that nothing was given of for one that is fine', async () => {
    const found = await reviewing(inAccount(role(GATED, { Arn: `${ARN}-other` })), STATE);
    expect(found.json.paths).toMatchObject([{ wall: 'unknown' }]);
    expect(wallsUnknown(found)).toEqual(expect.arrayContaining(['trust-open-to-github', 'trust-by-name']));
  });

  test('takes an answer that was cut off for what it is', async () => {
    const { 'state/aws.json': aws = '', ...settings } = inAccount(role(GATED, { Arn: `${ARN}-other` }));
    const cut = JSON.stringify({ ...(JSON.parse(aws) as object), IsTruncated: true });
    const found = await reviewing({ ...settings, 'state/aws.json': cut }, STATE);
    expect(idsOf(found)).not.toContain('trust-missing');
    expect(wallsUnknown(found)).toEqual(expect.arrayContaining(['trust-missing', 'trust-orphan']));
  });

  test('refuses what is not state of anything, and facts without it', async () => {
    await expect(reviewing({ 'state/x.json': '{"a": 1}' }, STATE)).rejects.toThrow('JSON of a kind that is not known');
    await expect(reviewing({ 'facts.json': '{}' }, ['--facts', 'facts.json'])).rejects.toThrow('`--facts` is for');
  });
});

/** What `walls collect` wrote an hour ago, with its sources. */
const snapshot = (sources: readonly object[]): Record<string, string> => ({
  'snapshot.json': JSON.stringify({
    schema: 1,
    made_by: 'grantgate walls collect',
    repositories: ['acme/shop'],
    sources: sources.map((source) => ({
      time: '2026-11-25T11:00:00Z',
      ...('answer' in source ? { digest: answerDigest(source.answer) } : {}),
      ...source,
    })),
  }),
});
const ABOUT = {
  name: '/repos/acme/shop',
  state: 'read',
  complete: true,
  answer: {
    id: 7701,
    full_name: 'acme/shop',
    default_branch: 'main',
    private: true,
    has_issues: true,
    owner: { login: 'acme', id: 9919 },
  },
};
const environments = (part: object): object => ({
  name: '/repos/acme/shop/environments',
  state: 'read',
  complete: true,
  answer: {
    total_count: 1,
    environments: [
      {
        name: 'production',
        protection_rules: [],
        deployment_branch_policy: null,
        can_admins_bypass: false,
      },
    ],
  },
  ...part,
});

describe('a review with a snapshot of GitHub', () => {
  test('makes the checks of settings by it', async () => {
    const found = await reviewing(snapshot([ABOUT, environments({})]), ['--state', 'snapshot.json']);
    expect(idsOf(found)).toContain('environment-unprotected');
    expect(found.json.sources).toContainEqual({ place: 'acme/shop', source: 'environments', state: 'read' });
  });

  test.each<[string, object | undefined]>([
    ['refused', { name: '/repos/acme/shop/environments', state: 'refused', needs: 'actions: read' }],
    ['cut off', environments({ complete: false })],
    ['one of two', environments({ answer: { total_count: 2, environments: [] } })],
    ['not in it', undefined],
    ['edited', environments({ digest: answerDigest({ total_count: 0, environments: [] }) })],
    ['of last month', environments({ time: '2026-10-25T11:00:00Z' })],
    ['of tomorrow', environments({ time: '2026-11-26T12:00:00Z' })],
    ['of no time', environments({ time: 'now' })],
    ['of another repository', environments({ name: '/repos/acme/web/environments' })],
  ])('does not take environments for empty that are %s', async (_, source) => {
    const sources = [ABOUT, ...(source === undefined ? [] : [source])];
    const found = await reviewing(snapshot(sources), ['--state', 'snapshot.json']);
    expect(idsOf(found).filter((id) => id.startsWith('environment-'))).toEqual([]);
    const ids = found.json.unknown.flatMap((one) => (one.source === 'environments' ? one.ids : []));
    expect(ids).toEqual(expect.arrayContaining(['environment-unprotected', 'environment-missing']));
  });
});

test('two policies share the state: a role of one is no orphan of the other, an orphan is found once', async () => {
  const web = POLICY.replaceAll('acme/shop/', 'acme/web/').replace(ARN, `${ARN}-web`);
  const files = {
    ...inAccount(
      role(GATED),
      role({ StringEquals: { ...aud, sub: 'repo:acme/web:environment:production' } }, { Arn: `${ARN}-web` }),
      role({ StringEquals: aud, StringLike: { sub: 'repo:acme/*' } }, { Arn: `${ARN}-unnamed` }),
    ),
    'web/.github/access/policy.yml': web,
  };
  const tree = { '.github/access/policy.yml': POLICY, '.github/access/grants/users/mona/banner.yml': GRANT, ...files };
  const { stdout, stderr } = await withTree(tree, async (cwd) => {
    for (const [folder, name] of Object.entries({ '.': 'shop', web: 'web' })) {
      execFileSync('git', ['init', '-q', join(cwd, folder)]);
      const remote = ['remote', 'add', 'origin', `https://github.com/acme/${name}.git`];
      execFileSync('git', ['-C', join(cwd, folder), ...remote]);
    }
    const env = { PATH: process.env['PATH'] ?? '' };
    const folders = ['--access', '.github/access', '--access', 'web/.github/access'];
    return await call(['review', '--json', ...folders, ...STATE], { cwd, env });
  });
  if (stdout === '') throw new Error(stderr);
  const json = JSON.parse(stdout) as Reviewed['json'];
  const unnamed = json.findings.filter(({ about }) => about.includes(`${ARN}-unnamed`)).map(({ id }) => id);
  expect(unnamed).toEqual([...new Set(unnamed)]);
  expect(unnamed).toEqual(expect.arrayContaining(['trust-open-to-owner', 'trust-orphan']));
  expect(json.findings.filter(({ id }) => id === 'trust-orphan')).toHaveLength(1);
});

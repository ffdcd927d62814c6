import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, withTree } from './call.ts';

const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
const POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
walls: {gate: ${GATE}}
roles:
  flags:
    description: Flags
    branches: ['release/*']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
    credentials:
      keys:
        environments: [staging]
        aws: {role: 'arn:aws:iam::111122223333:role/flags', region: eu-west-1}
`;
const SHOP = {
  repository: 'acme/shop',
  id: 7701,
  owner_id: 9919,
  default_branch: 'main',
  sub_claim_prefix: 'repo:acme/shop',
  environments: ['staging'],
};
const facts = (repository: object = SHOP): string =>
  `${JSON.stringify({ schema: 1, repositories: [repository] }, undefined, 1)}\n`;
const FILES = { '.github/access/policy.yml': POLICY, 'facts.json': facts() };
const WALLS = ['walls', '--facts', 'facts.json', '--policy-repository', 'acme/shop'];

test('what it writes is the same again, and `--check` tells what is older, missing or somebody’s own', async () => {
  await withTree(FILES, async (cwd) => {
    const out = join(cwd, 'walls');
    const check = async (): Promise<readonly [number, string]> => {
      const { code, stdout } = await call([...WALLS, '--for', 'aws', '--out', 'walls', '--check'], { cwd });
      return [code, stdout];
    };
    expect(await check()).toEqual([1, 'aws/111122223333/walls.tf: is missing\n']);
    const write = await call([...WALLS, '--for', 'aws', '--out', 'walls'], { cwd });
    expect(write).toEqual({ code: 0, stderr: '', stdout: 'aws/111122223333/walls.tf: written\n' });
    expect(await check()).toEqual([0, 'aws/111122223333/walls.tf: is as the policy has it\n']);
    const file = join(out, 'aws/111122223333/walls.tf');
    const first = readFileSync(file, 'utf8');
    expect(first).toContain(`"token.actions.githubusercontent.com:job_workflow_ref"    = "${GATE}"`);
    writeFileSync(join(cwd, '.github/access/policy.yml'), POLICY.replace('release/*', 'release/**'));
    expect(await check()).toEqual([1, 'aws/111122223333/walls.tf: differs from what the policy has\n']);
    await call([...WALLS, '--for', 'aws', '--out', 'walls'], { cwd });
    expect(readFileSync(file, 'utf8')).not.toBe(first);
    writeFileSync(file, 'resource "mine" {}\n');
    expect(await check()).toEqual([1, 'aws/111122223333/walls.tf: is not made by this command\n']);
    expect(await call([...WALLS, '--for', 'aws', '--out', 'walls'], { cwd })).toMatchObject({ code: 1 });
    expect(readFileSync(file, 'utf8')).toBe('resource "mine" {}\n');
  });
});

test('what an earlier policy made and this one does not is said, fails `--check`, and is left', async () => {
  const both = POLICY.replace('version: 1', 'version: 1 ').concat(
    '      cloud:\n        gcp: {provider: projects/1/locations/global/workloadIdentityPools/github/providers/acme, ' +
      'service-account: deploy@shop.iam.gserviceaccount.com}\n',
  );
  await withTree({ ...FILES, '.github/access/policy.yml': both }, async (cwd) => {
    const walls = async (...words: readonly string[]): Promise<readonly [number, string]> => {
      const { code, stdout } = await call([...WALLS, '--out', 'walls', ...words], { cwd });
      return [code, stdout];
    };
    await walls();
    // of this very policy, though in another form
    await walls('--as', 'commands', '--for', 'gcp');
    expect(await walls('--check')).toMatchObject([0, expect.not.stringContaining('earlier') as string]);
    writeFileSync(join(cwd, '.github/access/policy.yml'), POLICY);
    const left = (name: string): RegExp =>
      new RegExp(String.raw`^gcp/1/walls\.${name}: is of an earlier policy.*take back what it made`, 'm');
    const [written, said] = await walls();
    expect([written, said]).toEqual([0, expect.stringMatching(left('tf')) as string]);
    expect(said).toMatch(left('sh'));
    expect(await walls('--check')).toEqual([1, expect.stringMatching(left('tf')) as string]);
    expect(await walls('--check', '--for', 'aws')).toMatchObject([0, expect.not.stringContaining('gcp') as string]);
    expect(await walls('--dry-run')).toMatchObject([0, expect.not.stringContaining('--- gcp') as string]);
    expect(readdirSync(join(cwd, 'walls/gcp/1')).toSorted()).toEqual(['walls.sh', 'walls.tf']);
    writeFileSync(join(cwd, 'walls/gcp/1/walls.tf'), 'resource "mine" {}\n');
    writeFileSync(join(cwd, 'walls/gcp/1/walls.sh'), 'echo mine\n');
    expect(await walls('--check')).toMatchObject([0, expect.not.stringContaining('gcp') as string]);
  });
});

test('CloudFormation says that the others are not in it', async () => {
  await withTree(FILES, async (cwd) => {
    const { stderr } = await call([...WALLS, '--as', 'cloudformation'], { cwd });
    expect(stderr).toContain('note: CloudFormation is for AWS: the walls of the other providers and of GitHub');
    expect((await call([...WALLS, '--as', 'cloudformation', '--for', 'aws'], { cwd })).stderr).toBe('');
  });
});

test('without a folder, or with `--dry-run`, all is printed and nothing is written', async () => {
  await withTree(FILES, async (cwd) => {
    const printed = await call([...WALLS, '--for', 'aws'], { cwd });
    expect(await call([...WALLS, '--for', 'aws', '--out', 'walls', '--dry-run'], { cwd })).toEqual(printed);
    expect([printed.code, printed.stdout]).toEqual([
      0,
      expect.stringMatching(/^--- aws\/111122223333\/walls\.tf\n# What AWS/),
    ]);
    expect(await call(['trust', ...WALLS.slice(1), '--for', 'aws'], { cwd })).toEqual(printed);
    const { stdout } = await call([...WALLS, '--for', 'aws', '--as', 'json', '--json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      policy: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
      written: false,
      files: [{ path: 'aws/111122223333/walls.json' }, { path: 'aws/111122223333/flags.trust.json' }],
    });
    expect(readdirSync(cwd).toSorted()).toEqual(['.github', 'facts.json']);
  });
});

test('a provider that no role has credentials of is said', async () => {
  await withTree(FILES, async (cwd) => {
    expect(await call([...WALLS, '--for', 'gcp'], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('no role has credentials of gcp') as string,
    });
  });
});

const without = (name: keyof typeof SHOP): string => {
  const { [name]: _left, ...rest } = SHOP;
  return facts(rest);
};

const MISTAKES: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], RegExp])[] = [
  [
    'no gate',
    { '.github/access/policy.yml': POLICY.replace(/^walls.*\n/m, '') },
    [],
    /does not name the gate.*\n {2}write `walls: \{gate: /,
  ],
  ['no facts and no token', {}, ['--no-facts'], /nothing is known of the repository.*\n {2}set GH_TOKEN.*`--facts`/],
  [
    'no number',
    { 'facts.json': without('id') },
    [],
    /facts\.json:\d+:\d+: repositories\[0\]: `id` is missing\n {2}`gh api repos\/acme\/shop --jq \.id` prints it/,
  ],
  [
    'no owner',
    { 'facts.json': without('owner_id') },
    [],
    /`owner_id` is missing\n {2}`gh api repos\/acme\/shop --jq \.owner\.id` prints it/,
  ],
  [
    'no prefix',
    { 'facts.json': without('sub_claim_prefix') },
    [],
    /`gh api repos\/acme\/shop\/actions\/oidc\/customization\/sub --jq \.sub_claim_prefix` prints it/,
  ],
  ['a file that is not there', {}, ['--facts', 'none.json'], /there is no file `none\.json`/],
  ['no JSON', { 'facts.json': '{"schema": 1' }, [], /facts\.json:1:\d+: /],
  [
    'another format',
    {},
    ['--as', 'pulumi'],
    /`pulumi` is not a format\n {2}give one of terraform, cloudformation, json, commands with `--as`/,
  ],
  ['another provider', {}, ['--for', 'aws,oracle'], /`oracle` is not a provider/],
  ['a check of nothing', {}, ['--check'], /`--check` without `--out`/],
  ['both', {}, ['--out', 'w', '--check', '--dry-run'], /are both given/],
  ['a word', {}, ['audits'], /unexpected `audits`/],
  [
    'a broken policy',
    { '.github/access/policy.yml': `${POLICY}rules: 1\n` },
    [],
    /policy\.yml:15:1: unknown key `rules`/,
  ],
];

test.each(MISTAKES)('%s is an exact error', async (_what, files, words, says) => {
  await withTree({ ...FILES, ...files }, async (cwd) => {
    const given = words.includes('--no-facts')
      ? ['walls', '--policy-repository', 'acme/shop']
      : words.includes('--facts')
        ? ['walls', '--policy-repository', 'acme/shop', ...words]
        : [...WALLS, ...words];
    const { code, stdout, stderr } = await call(given, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { call, withTree } from '../../cli/call.ts';
import { GATE } from '../shop.ts';

const vault = (url: string, more: string): string =>
  `{environments: [staging], vault: {url: '${url}', ${more}, secrets: [{path: a/b, field: x, env: X}]}}`;
const gcp = (provider: string, account: string): string =>
  '{environments: [staging], gcp: {provider: projects/1234567890/locations/global/workloadIdentityPools/' +
  `${provider}, service-account: ${account}@shop-ci.iam.gserviceaccount.com}}`;

/** Names that differ, in signs only. */
const POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
walls: {gate: ${GATE}}
roles:
  flags:
    description: Flags
    branches: [x]
    environments: [staging, pre-view, pre_view, 'pre view']
    workflows: [.github/workflows/flags.yml]
    credentials:
      a1: {environments: [staging], aws: {role: 'arn:aws:iam::111122223333:role/flag-s', region: eu-west-1}}
      a2: {environments: [staging], aws: {role: 'arn:aws:iam::111122223333:role/flag_s', region: eu-west-1}}
      a3: {environments: [staging], aws: {role: 'arn:aws:iam::111122223333:role/flags', region: eu-west-1}}
      g1: ${gcp('git-hub/providers/acme-ci', 'deploy-a')}
      g2: ${gcp('git-hub-acme/providers/cice', 'deploy-b')}
      v1: ${vault('https://vault.acme.example:8200', 'namespace: team, role: fl-ags')}
      v2: ${vault('https://vault.acme.example:8200', 'namespace: other, role: fl-ags')}
      v3: ${vault('https://vault.acme.example:8200', 'namespace: other, role: fl_ags')}
      v4: ${vault('https://vault.acme.example-8200', 'role: fl-ags')}
`;
const FACTS = {
  schema: 1,
  repositories: [
    {
      repository: 'acme/shop',
      id: 7701,
      owner_id: 9919,
      default_branch: 'main',
      sub_claim_prefix: 'repo:acme/shop',
      environments: ['staging', 'pre-view', 'pre_view', 'pre view'],
    },
  ],
};

/** The files of a format, by their paths. */
async function written(format: string): Promise<ReadonlyMap<string, string>> {
  const tree = { 'access/policy.yml': POLICY, 'facts.json': JSON.stringify(FACTS) };
  return await withTree(tree, async (cwd) => {
    const words = ['--access', 'access', '--facts', 'facts.json', '--policy-repository', 'acme/shop'];
    const { code, stdout, stderr } = await call(['walls', ...words, '--as', format, '--out', 'out'], { cwd });
    if (code !== 0) throw new Error(stderr);
    const paths = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' });
    const files = paths.filter((path) => /\.\w+$/.test(path) && stdout.includes(`${path}: written\n`));
    expect(stdout.trim().split('\n')).toHaveLength(files.length);
    return new Map(files.map((path) => [path, readFileSync(join(cwd, 'out', path), 'utf8')]));
  });
}

test('no two resources of a file have one name', async () => {
  const files = await written('terraform');
  const counts = [...files].map(([path, text]) => {
    const names = [...text.matchAll(/^(?:resource|variable|data) .*$/gm)].map(([line]) => line);
    expect(new Set(names).size, path).toBe(names.length);
    return [path, names.length];
  });
  expect(counts).toEqual(
    expect.arrayContaining([
      ['aws/111122223333/walls.tf', 4],
      ['gcp/1234567890/walls.tf', 4],
      ['vault/vault.acme.example-8200/walls.tf', 2],
      ['vault/vault.acme.example-8200-2/walls.tf', 6],
    ]),
  );
});

test('a template of CloudFormation has every role', async () => {
  const template = [...(await written('cloudformation'))].map(([, text]) => load(text) as { Resources: object });
  const names = template.flatMap(({ Resources }) =>
    Object.values<{ Properties: { RoleName?: string } }>({ ...Resources }).flatMap(
      ({ Properties }) => Properties.RoleName ?? [],
    ),
  );
  expect(names.toSorted()).toEqual(['flag-s', 'flag_s', 'flags']);
});

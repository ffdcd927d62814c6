import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/policy.ts';
import { meantTokens } from '../../src/walls/meant.ts';
import type { RepositoryFacts } from '../../src/walls/repository-facts.ts';

const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
const shop: RepositoryFacts = {
  repository: 'acme/shop',
  id: '7701',
  ownerId: '9919',
  defaultBranch: 'main',
  subject: { prefix: 'repo:acme/shop' },
};
const SOURCE = `
version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main]}
roles:
  flags:
    description: Turn flags
    repositories: [Acme/Shop, acme/other]
    branches: ['release/*']
    environments: ['staging*', production]
    workflows: [.github/workflows/flags.yml]
    credentials:
      cloud:
        aws: {role: 'arn:aws:iam::111122223333:role/flags', region: eu-west-1}
      flagKeys:
        environments: [staging]
        vault: {url: 'https://vault.acme.example', role: flags, secrets: [{path: a/b, field: c, env: D}]}
      app:
        accept-longer: true
        github:
          app: '1'
          repositories: [shop]
          permissions: {contents: read}
          key: {vault: {url: 'https://vault.acme.example', role: signer, key: app}}
      input:
        accept-longer: true
        github: {app: '1', repositories: [shop], permissions: {contents: read}, key: {input: true}}
`;

test('a credential means tokens of the places of its role, in its environments, by its provider', () => {
  const parsed = parsePolicy(SOURCE, 'policy.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const meant = meantTokens(parsed.value, { home: 'acme/shop', gate: GATE, repositories: [shop] });
  expect(meant.map(({ credential, provider, audience }) => [credential, provider, audience])).toEqual([
    ['cloud', 'aws', 'sts.amazonaws.com'],
    ['flagKeys', 'vault', 'https://vault.acme.example'],
    // whoever may use the key that signs for an App has all that the App may
    ['app', 'vault', 'https://vault.acme.example'],
  ]);
  expect(meant[0]).toMatchObject({
    target: { kind: 'aws', role: 'arn:aws:iam::111122223333:role/flags' },
    gate: GATE,
    unknown: ['acme/other'],
    never: { branches: ['main'], tags: [], environments: [] },
    places: [{ repository: shop, environments: [['staging*', 'production']], withoutEnvironment: true }],
  });
  expect(meant[1]?.places[0]).toMatchObject({
    environments: [['staging*', 'production'], ['staging']],
    withoutEnvironment: false,
  });
  expect(meant[2]?.target).toMatchObject({ mount: 'jwt', role: 'signer' });
});

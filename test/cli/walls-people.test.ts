import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { call, withTree } from './call.ts';

const POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
walls: {gate: acme/shop/.github/workflows/gated.yml@refs/heads/main}
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
const grant = (id: number | undefined, expires: string): string =>
  `role: flags\nreason: r\n${id === undefined ? '' : `principal-id: ${id}\n`}` +
  `starts: 2026-11-24T00:00:00Z\n${expires}\n`;
const SHOP = {
  repository: 'acme/shop',
  id: 7701,
  owner_id: 9919,
  default_branch: 'main',
  sub_claim_prefix: 'repo:acme/shop',
  environments: ['staging'],
};
const FILES = {
  '.github/access/policy.yml': POLICY,
  '.github/access/grants/users/mona/a.yml': grant(7, 'expires: 2026-12-01T00:00:00Z'),
  '.github/access/grants/users/tom/a.yml': grant(8, 'expires: 2026-12-02T00:00:00Z'),
  '.github/access/grants/users/lisa/a.yml': grant(9, 'expires: 2026-11-25T00:00:00Z'),
  '.github/access/grants/users/hubot/a.yml': grant(undefined, 'expires: 2026-12-02T00:00:00Z'),
  '.github/access/grants/users/ann/a.yml': grant(10, 'lasts: 3d').replace(/starts: .*\n/, ''),
  'facts.json': JSON.stringify({ schema: 1, repositories: [SHOP] }),
};

interface Walled {
  readonly code: number;
  readonly stderr: string;
  readonly statements: readonly { readonly Effect: string; readonly Condition?: unknown }[];
}

async function walled(tags: readonly string[], withGit = true): Promise<Walled> {
  return await withTree(FILES, async (cwd) => {
    const git = (...words: readonly string[]): string =>
      execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { encoding: 'utf8' });
    if (withGit) {
      git('init', '-q');
      git('commit', '-q', '--allow-empty', '-m', 'x');
      for (const tag of tags) git('tag', tag);
    }
    const words = ['walls', '--people', '--for', 'aws', '--as', 'json', '--json', '--facts', 'facts.json'];
    const env = { PATH: process.env['PATH'] ?? '', GIT_CEILING_DIRECTORIES: cwd };
    const { code, stdout, stderr } = await call([...words, '--policy-repository', 'acme/shop'], { cwd, env });
    const files = code === 0 ? (JSON.parse(stdout) as { files: { text: string }[] }).files : [];
    const trust =
      files[1] === undefined ? undefined : (JSON.parse(files[1].text) as { Statement: Walled['statements'] });
    return { code, stderr, statements: trust?.Statement ?? [] };
  });
}

test('those with a live grant are let in until it ends, and who cannot be named is said', async () => {
  const { stderr, statements } = await walled([]);
  expect(statements.map(({ Effect }) => Effect)).toEqual(['Allow', 'Deny', 'Deny']);
  expect(JSON.stringify(statements[0])).toContain('"token.actions.githubusercontent.com:actor_id":["7","8"]');
  expect(JSON.stringify(statements[1])).toContain('"aws:CurrentTime":"2026-12-01T00:00:00Z"');
  expect(stderr).toContain('the grant `users/hubot/a` names no `principal-id`');
  expect(stderr).toContain('the grant `users/ann/a` says how long, and not until when');
});

test('a tag that revokes takes somebody out, and one that freezes everybody', async () => {
  const one = await walled(['grantgate/revoked/users/mona/a']);
  expect(JSON.stringify(one.statements)).toContain('actor_id":"8"');
  expect(JSON.stringify(one.statements)).not.toContain('"7"');
  const none = await walled(['grantgate/frozen']);
  expect(none.statements).toMatchObject([{ Effect: 'Deny' }]);
  expect(none.stderr).toContain('everything is frozen: the walls let nobody in');
});

test('where the tags cannot be read, nobody is let in on a guess', async () => {
  expect(await walled([], false)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('the tags that revoke grants are not known') as string,
  });
});

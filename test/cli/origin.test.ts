import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { originRepository, remoteRepository } from '../../src/cli/origin.ts';
import { withTree } from './call.ts';

describe('the repository in an address', () => {
  test.each([
    ['https://github.com/acme/shop.git', 'acme/shop'],
    ['https://github.com/acme/shop', 'acme/shop'],
    ['https://mona@github.com/acme/shop/', 'acme/shop'],
    ['git@github.com:acme/shop.git', 'acme/shop'],
    ['ssh://git@github.com/acme/my.shop.git', 'acme/my.shop'],
    ['ssh://git@ssh.github.com:443/acme/shop.git', 'acme/shop'],
    ['github.com:acme/shop', 'acme/shop'],
    ['/srv/git/acme/shop.git', undefined],
    ['../shop', undefined],
    ['https://github.com/acme', undefined],
    ['https://example.com/group/acme/shop.git', undefined],
    ['', undefined],
  ])('%s: %s', (address, expected) => {
    expect(remoteRepository(address)?.repository).toBe(expected);
  });
});

test('a clone knows where it came from; a folder that is none, and one without a remote, do not', async () => {
  await withTree({ 'a/README.md': '', 'b/README.md': '' }, async (folder) => {
    const env = { PATH: process.env['PATH'] ?? '', GIT_CEILING_DIRECTORIES: folder };
    const [one, other] = [`${folder}/a`, `${folder}/b`];
    expect(await originRepository({ cwd: one, env })).toBeUndefined();
    execFileSync('git', ['init', '-q', one], { env });
    expect(await originRepository({ cwd: one, env })).toBeUndefined();
    execFileSync('git', ['-C', one, 'remote', 'add', 'origin', 'git@github.com:acme/shop.git'], { env });
    expect(await originRepository({ cwd: one, env })).toBe('acme/shop');
    expect(await originRepository({ cwd: other, env: { ...env, PATH: '/none' } })).toBeUndefined();
  });
});

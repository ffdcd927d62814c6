import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ancestry, history } from './git/commits.ts';
import { branchTip } from './build/branches.ts';
import { GRANT, shopScenario, type Scenario } from './scenario.ts';

let scenario: Scenario;
beforeAll(async () => void (scenario = await shopScenario()));
afterAll(() => scenario.world.close());

function git(...args: string[]): string {
  return execFileSync('git', ['--git-dir', scenario.shop.gitDir, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

test('git finds the repository sound', () => {
  const { world, shop } = scenario;
  world.commit(shop, {
    author: 'hubot',
    files: {
      'a/b/c.txt': 'one',
      'a.txt': 'two',
      'a-b': { mode: '120000', text: 'a.txt' },
      'a/b.sh': { mode: '100755', text: '#!/bin/sh\n' },
    },
  });
  world.commit(shop, { author: 'hubot', files: { 'a/b/c.txt': null } });
  expect(git('fsck', '--strict', '--full')).toBe('');
  expect(git('ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual([
    '.github/access/grants/users/mona/november-banner.yml',
    '.github/access/policy.yml',
    '.github/workflows/flags.yml',
    'README.md',
    'a-b',
    'a.txt',
    'a/b.sh',
  ]);
});

test('history is what git log says, over merges of both kinds', () => {
  const { world, shop } = scenario;
  const grant = (author: string, method: 'merge' | 'squash', text: string, at: string): unknown =>
    world.grantByPull(shop, {
      files: { [GRANT]: text, [`docs/${author}.md`]: text },
      author,
      approvedBy: ['hubot'],
      method,
      at,
    });
  grant('mona', 'squash', 'second\n', '2026-11-21T09:00:00Z');
  grant('hubot', 'merge', 'third\n', '2026-11-22T09:00:00Z');
  world.commit(shop, { author: 'mona', files: { 'docs/mona.md': null }, date: '2026-11-23T09:00:00Z' });
  const tip = branchTip(shop, 'main') ?? '';
  for (const path of [GRANT, 'docs/mona.md', 'docs', 'README.md', 'nothing']) {
    const expected = git('log', '--format=%H', 'main', '--', path)
      .split('\n')
      .filter((line) => line !== '');
    expect({ path, commits: history(shop.objects, tip, path).map(({ oid }) => oid) }).toEqual({
      path,
      commits: expected,
    });
  }
  expect(
    ancestry(shop.objects, tip)
      .map(({ oid }) => oid)
      .toSorted(),
  ).toEqual(git('rev-list', 'main').split('\n').toSorted());
});

test('two pull requests that change the same file conflict', () => {
  const { world, shop } = scenario;
  const open = (text: string): ReturnType<typeof world.pull> =>
    world.pull(shop, { author: 'mona', commits: [{ author: 'mona', files: { 'same.txt': text } }] });
  const [first, second] = [open('one'), open('two')];
  world.merge(first, { by: 'hubot' });
  expect(() => world.merge(second, { by: 'hubot' })).toThrow('merge conflict in same.txt');
});

test('what real git pushes is part of the world', () => {
  const { shop } = scenario;
  const clone = mkdtempSync(join(tmpdir(), 'grantgate-clone-'));
  const inClone = (...args: string[]): string =>
    execFileSync('git', ['-C', clone, '-c', 'user.name=Mona', '-c', 'user.email=mona@acme.example', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  execFileSync('git', ['clone', '--quiet', shop.gitDir, clone]);
  inClone('commit', '--quiet', '--allow-empty', '-m', 'Pushed');
  inClone('push', '--quiet', 'origin', 'HEAD:refs/heads/release/2026-11');
  const tip = branchTip(shop, 'release/2026-11') ?? '';
  expect(history(shop.objects, tip, undefined)[0]).toMatchObject({
    oid: inClone('rev-parse', 'HEAD'),
    message: 'Pushed\n',
  });
  rmSync(clone, { recursive: true });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.ts';
import { POLICY } from './lint-found.ts';

const AT = '2026-11-25T00:00:00Z';
const mona = (github: number): string =>
  `version: 1\npeople:\n  mona-m: {name: Mona ${github}, github: ${github}}\n  tom-t: {name: Tom}\n`;

test('a handle that somebody else had, in any version that git has, is an error at its line', async () => {
  const root = mkdtempSync(join(tmpdir(), 'people-'));
  const access = join(root, '.github', 'access');
  mkdirSync(access, { recursive: true });
  const git = (...words: string[]): void => {
    execFileSync('git', ['-C', root, '-c', 'user.name=m', '-c', 'user.email=m@acme.example', ...words]);
  };
  const commit = (people: string): void => {
    writeFileSync(join(access, 'people.yml'), people);
    git('add', '-A');
    git('commit', '-q', '-m', 'people');
  };
  git('init', '-q');
  writeFileSync(join(access, 'policy.yml'), POLICY);
  commit(mona(5));
  commit('version: 1\npeople: {tom-t: {name: Tom}}\n');
  commit('version: 1\npeople: nobody\n');
  commit(mona(5));
  expect((await call(['lint'], { cwd: root, at: AT })).stdout).not.toContain('handle-reused');
  commit(mona(6));
  const { code, stdout } = await call(['lint'], { cwd: root, at: AT });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /people\.yml:3:11: error: the handle `mona-m` belonged to `Mona 5` before .*\[handle-reused\]/,
  );
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, withTree } from './call.ts';
import { POLICY } from './lint-policy.ts';

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

test('an identity that no token of the policy has is a warning, and one that some token has is none', async () => {
  const issuer = 'https://login.acme.example/v2.0';
  const policy =
    `${POLICY}delegation: [{name: portal, kind: idp, app: 9, issuer: '${issuer}', audience: api://g, client: c, ` +
    'subject: sub, roles: [flags]}]\n';
  const lint = async (at: string, subject: string): Promise<string> => {
    const mona = `{name: Mona, identities: [{issuer: '${at}', subject: ${subject}}]}`;
    const people = `version: 1\npeople:\n  mona-m: ${mona}\n`;
    return await withTree({ '.github/access/policy.yml': policy, '.github/access/people.yml': people }, async (cwd) => {
      const { stdout } = await call(['lint'], { cwd, at: AT });
      return stdout;
    });
  };
  expect(await lint(issuer, '5f2c')).not.toContain('identity-idle');
  expect(await lint(issuer, "'auth0|5f2c@x'")).not.toContain('identity-idle');
  expect(await lint(`${issuer}/`, '5f2c')).toMatch(/people\.yml:3:\d+: warning: no entry of kind `idp`.*identity-idle/);
  expect(await lint(issuer, 'mona@acme.example')).toMatch(/`mona@acme.example` is an e-mail address.*identity-idle/);
});

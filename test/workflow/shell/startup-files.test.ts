import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startupFile, startupFiles } from '../../../src/workflow/shell/startup-files.ts';
import { cases } from '../../depth.ts';

const PARTS = [
  '/',
  '/',
  '.',
  '.git',
  'a.git',
  'git-core/templates',
  'modules/x',
  'hooks',
  'config',
  '.worktree',
  '.gitconfig',
  'etc',
  'gitconfig',
  'git',
  'info',
  'attributes',
  'gitattributes',
  '.bashrc',
  '.profile',
  'profile.d',
  'bash.bashrc',
  'zsh',
  'environment',
  '$PROFILE',
  '${PROFILE}',
  'Microsoft_profile.ps1',
  '.ssh',
  'rc',
  'ssh',
  'ld.so.',
  'sudoers',
  'cron',
  'apt/apt.conf',
  'alternatives',
  '_actions',
  'externals/node20',
  '.cargo',
  '.toml',
  'sitecustomize.py',
  '.vimrc',
  '.pypirc',
  '~',
  '$HOME',
  '${env:USERPROFILE}',
  'root',
  'home/x',
  'Users/x',
  '.local',
  'go',
  'bin',
  'sbin',
  'shims',
  'local/bin',
  'node',
  'python3',
  'release',
  'README.md',
  '/etc/ld.so.',
  '/etc/sudoers',
  '.git/info/attributes',
  '\\',
  'C:',
  ' ',
];
const path = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 6 });
const written = fc.oneof(
  path.map((parts) => parts.join('')),
  path.map((parts) => parts.join('/')),
);

test('what no pattern is tried on is matched by none', () => {
  const table = startupFiles();
  fc.assert(
    fc.property(written, (name) => {
      const wanted = table.find(([pattern]) => pattern.test(name.replaceAll('\\', '/')))?.[1];
      expect([name, startupFile([name])]).toEqual([name, wanted]);
    }),
    { numRuns: cases(5000, 100_000) },
  );
});

test('every pattern is met', () => {
  const met = new Set<unknown>();
  const table = startupFiles();
  fc.assert(
    fc.property(written, (name) => {
      met.add(table.find(([pattern]) => pattern.test(name.replaceAll('\\', '/')))?.[1].why);
    }),
    { numRuns: 20_000, seed: 7 },
  );
  expect([...new Set(table.map(([, { why }]) => why))].filter((why) => !met.has(why))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { nearest } from '../../src/policy/nearest.ts';
import { VERSION } from '../../src/cli/version.ts';
import { REASON_IDS } from '../../src/policy/reasons.ts';
import { call } from './call.ts';

test('the help lists every command, and every command has its own', async () => {
  const { code, stdout } = await call(['--help']);
  expect(code).toBe(0);
  for (const [name, { summary }] of COMMANDS) {
    expect(stdout).toContain(summary);
    const help = await call([name, '--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain(`Usage: grantgate ${name}`);
    expect(help.stdout).toContain('Examples:');
    expect(await call(['help', name])).toEqual(help);
  }
});

test('nothing to do is bad usage, and shows the help', async () => {
  expect(await call([])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage:') });
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(VERSION).toBe(version);
  expect(await call(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  [['chek'], 'did you mean `grantgate check`?'],
  [['--versoin'], 'unknown option `--versoin`'],
  [['xyzzy'], 'see `grantgate --help`'],
  [['schema', 'grnt'], 'there is no schema `grnt`'],
  [['schema'], 'which schema is missing'],
  [['reasons', 'grant-expird'], 'did you mean `grant-expired`?'],
  [['__proto__'], 'unknown command'],
  [['lint', '--__proto__'], 'unknown option'],
])('%j is bad usage', async (words, message) => {
  expect(await call(words)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
});

test('a mistake of ours is told in one line, and at length only when asked for', async () => {
  const broken = {
    write: (): never => {
      throw new Error('disk\u001b[31m full');
    },
  };
  let stderr = '';
  const { runCli } = await import('../../src/cli/main.ts');
  const run = (env: Record<string, string>): Promise<number> =>
    runCli(['--version'], {
      stdout: broken,
      stderr: { write: (text) => (stderr += text) },
      env,
      cwd: '.',
      now: () => 0,
    });
  expect(await run({})).toBe(2);
  expect(stderr).toMatch(/^grantgate: unexpected error: disk {1,2}\[31m full\n[^\n]*\n$/);
  expect(await run({ GRANTGATE_DEBUG: '1' })).toBe(2);
  expect(stderr).toMatch(/^\s+at /m);
});

test('every reason can be explained', async () => {
  const all = await call(['reasons']);
  for (const id of REASON_IDS) {
    expect(all.stdout).toContain(id);
    expect(await call(['reasons', id])).toMatchObject({ code: 0, stdout: expect.stringContaining('What to do:') });
  }
});

test.each([
  ['chekc', 'check'],
  ['lnit', 'lint'],
  ['sch', 'schema'],
  ['x', undefined],
  ['completely-other', undefined],
])('%j is near to %j', (word, expected) => {
  expect(nearest(word, ['check', 'lint', 'schema', 'reasons'])).toBe(expected);
});

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { createLocalJWKSet, jwtVerify, type JWK } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRecord } from '../../src/policy/shape.ts';
import { type World, startWorld } from '../world/world.ts';
import { type Called, call, withTree } from './call.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => await world.close());

const WORDS = ['--tool', 'n8n', '--issuer', 'https://n8n.acme.example', '--app', '901', '--role', 'flag-release'];
const keygen = async (
  cwd: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Called> =>
  await call(['delegation', 'keygen', ...WORDS, '--ca-certificates', world.caFile, ...words], { cwd, env });
const entryIn = (text: string): Readonly<Record<string, unknown>> => {
  const file: unknown = load(`delegation:\n${text}`);
  const entries = isRecord(file) ? file['delegation'] : undefined;
  return Array.isArray(entries) && isRecord(entries[0]) ? entries[0] : {};
};

/** A delegation that `dispatch` signs, offline. */
async function signedWith(
  cwd: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const run = [
    '--repository',
    'acme/shop',
    '--repository-id',
    '7701',
    '--workflow',
    'flags.yml',
    '--ref',
    'refs/heads/main',
  ];
  const who = ['--person', '583231', '--tool', 'n8n', '--issuer', 'https://n8n.acme.example', '--print', 'token'];
  const called = await call(['dispatch', ...run, ...who, ...words, '--ca-certificates', world.caFile], { cwd, env });
  if (called.code !== 0) throw new Error(called.stderr);
  return called.stdout.trim();
}

const PLACES = [
  ['a file', ['--out', 'n8n.pem'], ['--key', 'n8n.pem']],
  ['a transit key', ['--vault-key', 'n8n'], ['--vault-key', 'n8n']],
] as const;
test.each((['ES256', 'EdDSA', 'RS256'] as const).flatMap((alg) => PLACES.map((place) => [alg, ...place] as const)))(
  'what is signed with a key for %s in %s is verified by the entry that is printed',
  async (alg, _place, words, key) => {
    await withTree({}, async (cwd) => {
      const env = { VAULT_ADDR: world.urls.vault, VAULT_TOKEN: world.vaultRoot() };
      const own = words.map((word) => (word === 'n8n' ? `n8n-${alg}` : word));
      const { code, stdout } = await keygen(cwd, [...own, '--algorithm', alg], env);
      expect(code).toBe(0);
      const entry = entryIn(stdout);
      expect(entry).toMatchObject({
        name: 'n8n',
        kind: 'signed',
        app: 901,
        issuer: 'https://n8n.acme.example',
        roles: ['flag-release'],
        keys: [{ alg, use: 'sig' }],
      });
      const token = await signedWith(
        cwd,
        key.map((word) => (word === 'n8n' ? `n8n-${alg}` : word)),
        env,
      );
      const keys = entry['keys'] as JWK[];
      const { protectedHeader } = await jwtVerify(token, createLocalJWKSet({ keys }), {
        currentDate: new Date('2026-11-25T12:00:00Z'),
      });
      expect(protectedHeader).toEqual({ alg, typ: 'grantgate+jwt', kid: keys[0]?.kid });
    });
  },
);

test('the private part is in a file of one’s own, and nowhere else', async () => {
  await withTree({}, async (cwd) => {
    const { stdout, stderr } = await keygen(cwd, ['--out', 'n8n.pem']);
    const pem = readFileSync(join(cwd, 'n8n.pem'), 'utf8');
    expect(pem).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'n8n.pem')).mode & 0o777).toBe(0o600);
    for (const line of pem.split('\n').slice(1, -2)) expect(stdout + stderr).not.toContain(line);
    expect(stdout).not.toMatch(/\bd:/);
    const again = await keygen(cwd, ['--out', 'n8n.pem']);
    expect(again).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/is there already/) as string });
    expect(readFileSync(join(cwd, 'n8n.pem'), 'utf8')).toBe(pem);
  });
});

test('a dry run makes nothing, and JSON is the entry', async () => {
  await withTree({}, async (cwd) => {
    expect(await keygen(cwd, ['--out', 'n8n.pem', '--dry-run'])).toMatchObject({ code: 0 });
    expect(existsSync(join(cwd, 'n8n.pem'))).toBe(false);
    const { stdout } = await keygen(cwd, ['--out', 'n8n.pem', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'signed', name: 'n8n', keys: [{ kty: 'EC', crv: 'P-256' }] });
  });
});

test.each<[string, readonly string[], RegExp]>([
  ['no place', [], /where the key is kept is missing/],
  ['two places', ['--out', 'a', '--vault-key', 'b'], /where the key is kept is missing/],
  ['an algorithm', ['--out', 'a', '--algorithm', 'HS256'], /`HS256` signs no delegation\n.*`ES256`, `EdDSA`, `RS256`/],
  ['a folder that is not there', ['--out', 'none/a'], /cannot be written: ENOENT/],
  ['a token', ['--vault-key', 'a'], /VAULT_ADDR is not the https address/],
])('says what is wrong, and makes nothing: %s', async (_what, words, said) => {
  await withTree({}, async (cwd) => {
    const { code, stdout, stderr } = await keygen(cwd, words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(existsSync(join(cwd, 'a'))).toBe(false);
  });
});

test('each option that is missing or wrong is named', async () => {
  for (const [option, wrong] of [
    ['tool', 'n 8 n'],
    ['issuer', 'http://x'],
    ['app', 'n8n[bot]'],
    ['role', 'a b'],
  ] as const) {
    const at = WORDS.indexOf(`--${option}`);
    const without = WORDS.toSpliced(at, 2);
    const missing = await call(['delegation', 'keygen', ...without, '--out', 'x', '--dry-run']);
    expect(missing.stderr).toContain(`\`--${option}\` is missing`);
    const odd = await call(['delegation', 'keygen', ...without, `--${option}`, wrong, '--out', 'x', '--dry-run']);
    expect(odd).toMatchObject({ code: 2, stderr: expect.stringContaining(`\`${wrong}\``) as string });
  }
});

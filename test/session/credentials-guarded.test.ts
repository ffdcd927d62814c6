import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finish } from '../e2e/finish.ts';
import { useSeveralCredentials } from './several-credentials.ts';

const { world, layOut, start } = useSeveralCredentials();

describe('a guarded script', () => {
  test('alone gets them, and they are dead when it ends', async () => {
    layOut();
    const before = world().vaultLive().tokens;
    const seen = join(mkdtempSync(join(tmpdir(), 'grantgate-seen-')), 'seen');
    const result = await start({ run: `printf '%s %s' "$FLAGS_SDK_KEY" "$GH_TOKEN" > '${seen}'`, shell: 'bash' });
    expect(result.code).toBe(0);
    const [key, token = ''] = readFileSync(seen, 'utf8').split(' ');
    expect([key, token.startsWith('ghs_'), result.env]).toEqual([
      'sdk-12345',
      true,
      expect.not.objectContaining({ GH_TOKEN: token }),
    ]);
    expect([world().vaultLive().tokens, world().appTokenAlive(token)]).toEqual([before, false]);
    expect((await finish(world(), result)).said).toBe('');
  });

  test('cannot read a login that could not be revoked at once', async () => {
    layOut();
    world().vaultPath('secret/data/shop/flags', { kind: 'kv2', versions: [{ 'sdk-key': 'sdk-12345' }] });
    const seen = join(mkdtempSync(join(tmpdir(), 'grantgate-seen-')), 'seen');
    const before = world().vaultLive().tokens;
    const mend = world().fail(
      { host: 'vault', path: '*revoke-self', times: 'always' },
      { status: 400, body: '{"errors":["no"]}' },
    );
    const result = await start({
      run: `cat "$RUNNER_TEMP"/../state > '${seen}'`,
      shell: 'bash',
      credentials: 'flag-keys',
    });
    mend();
    expect(readFileSync(seen, 'utf8')).toMatch(/"held":true/);
    expect(readFileSync(seen, 'utf8')).not.toMatch(/\bs\.[\w-]{20,}/);
    expect([result.code, world().vaultLive().tokens]).toEqual([0, before + 1]);
    expect((await finish(world(), result)).said).toContain('was revoked');
    expect(world().vaultLive().tokens).toBe(before);
  });

  test('that ends well fails the step with strict-revoke when they cannot be revoked', async () => {
    layOut();
    world().fail({ host: 'vault', path: '*revoke-self', times: 'always' }, { status: 400, body: '{"errors":["no"]}' });
    for (const [strict, code] of [
      ['false', 0],
      ['true', 1],
    ] as const)
      expect(
        (await start({ run: 'true', shell: 'bash', credentials: 'flag-keys', 'strict-revoke': strict })).code,
      ).toBe(code);
  });
});

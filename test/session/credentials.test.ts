import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { post } from '../../src/session/post.ts';
import { endsOf, finish } from '../e2e/finish.ts';
import { runHere } from '../e2e/in-process.ts';
import { runPost, runStep } from '../e2e/runner.ts';
import { BRANCH, GRANT, SHOP, WORKFLOW } from '../e2e/shop.ts';
import { parseRecord } from '../world/json.ts';
import { appTokenOf, useSeveralCredentials } from './several-credentials.ts';

const { world, pem, layOut, start } = useSeveralCredentials();

describe('several credentials', () => {
  test('are revoked, and the record and the log say what lasts since no lease ends it', async () => {
    layOut();
    world().vaultPath('secret/data/shop/flags', {
      kind: 'unleased',
      make: () => ({
        'sdk-key': 'sdk-12345',
        access_key: 'ASIAEXAMPLE',
        secret_key: 'a-secret',
        security_token: 'a-token',
        ttl: 900,
      }),
    });
    const result = await start();
    expect(result.code).toBe(0);
    const lasting = /the AWS session of `secret\/data\/shop\/flags` lasts until 20[\d:TZ-]+/;
    expect(result.stdout).toMatch(new RegExp(`flag-keys \\(vault .*\\) was revoked; ${lasting.source}\n`));
    const lines = readFileSync(result.outputs['record'] ?? '', 'utf8')
      .trim()
      .split('\n')
      .map((line) => parseRecord(line))
      .filter((line) => line?.['name'] === 'flag-keys');
    expect(lines.map((line) => [line?.['kind'], line?.['lasting']])).toEqual([
      ['credential-issued', [expect.stringMatching(lasting)]],
      ['credential-revoked', [expect.stringMatching(lasting)]],
    ]);
    expect(result.summary).toContain('revoking the token does not end it');
  });

  test('are issued at once, and revoked at the end, really', async () => {
    layOut();
    const before = world().vaultLive().tokens;
    const result = await start();
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(result.code).toBe(0);
    expect(result.env).toMatchObject({
      FLAGS_SDK_KEY: 'sdk-12345',
      AWS_ACCESS_KEY_ID: expect.stringMatching(/^ASIA/) as string,
      GH_TOKEN: expect.stringMatching(/^ghs_/) as string,
    });
    expect([world().vaultLive().tokens, world().appTokenAlive(appTokenOf(result))]).toEqual([before + 1, true]);
    const { code, said } = await finish(world(), result);
    expect(code).toBe(0);
    expect(said).toContain(`flag-keys (vault ${world().urls.vault} role flags) was revoked`);
    expect([world().vaultLive().tokens, world().appTokenAlive(appTokenOf(result))]).toEqual([before, false]);
    expect(endsOf(result)).toEqual([
      'credential-issued flag-keys',
      'credential-issued incident',
      'credential-issued staging',
      'credential-not-revoked staging',
      'credential-revoked flag-keys',
      'credential-revoked incident',
    ]);
    expect(await finish(world(), result)).toMatchObject({ code: 0, said: '' });
  });

  test('with a login that was only for reading: it is revoked at once, and post is left nothing of it', async () => {
    layOut();
    world().vaultPath('secret/data/shop/flags', { kind: 'kv2', versions: [{ 'sdk-key': 'sdk-12345' }] });
    const before = world().vaultLive().tokens;
    const result = await start({ credentials: 'flag-keys' });
    expect([result.code, result.env['FLAGS_SDK_KEY'], world().vaultLive().tokens]).toEqual([0, 'sdk-12345', before]);
    expect(result.state['grantgate']).not.toMatch(/\bs\.[\w-]{20,}/);
    expect(endsOf(result)).toEqual(['credential-issued flag-keys', 'credential-revoked flag-keys']);
    expect(await finish(world(), result)).toMatchObject({ code: 0, said: '' });
  });

  test.each(['false', 'true'])(
    'and could not be revoked at once: the end of the job does it, with strict-revoke %s',
    async (strict) => {
      layOut();
      world().vaultPath('secret/data/shop/flags', { kind: 'kv2', versions: [{ 'sdk-key': 'sdk-12345' }] });
      const before = world().vaultLive().tokens;
      const mend = world().fail(
        { host: 'vault', path: '*revoke-self', times: 'always' },
        { status: 400, body: '{"errors":["no"]}' },
      );
      const result = await start({ credentials: 'flag-keys', 'strict-revoke': strict });
      mend();
      expect([result.code, world().vaultLive().tokens]).toEqual([0, before + 1]);
      expect(result.stdout).toContain('the end of the job tries again');
      expect(await finish(world(), result)).toMatchObject({
        code: 0,
        said: expect.stringContaining('was revoked') as string,
      });
      expect(world().vaultLive().tokens).toBe(before);
    },
  );

  test('leave nothing secret in the record, the result or the summary', async () => {
    layOut();
    const result = await start();
    await finish(world(), result);
    const open = [
      readFileSync(result.outputs['record'] ?? '', 'utf8'),
      result.outputs['result'] ?? '',
      result.summary,
    ].join('\n');
    const vaultToken = /\bs\.[\w-]{20,}/.exec(result.state['grantgate'] ?? '')?.[0] ?? 'none';
    expect(vaultToken).not.toBe('none');
    for (const secret of [
      'sdk-12345',
      vaultToken,
      appTokenOf(result),
      result.env['AWS_SECRET_ACCESS_KEY'] ?? 'none',
      'PRIVATE KEY',
    ])
      expect(open).not.toContain(secret);
    expect(result.masks).toEqual(expect.arrayContaining(['sdk-12345', vaultToken, appTokenOf(result)]));
    expect(JSON.parse(result.outputs['result'] ?? '')).toMatchObject({
      notes: [expect.stringContaining('private key of the GitHub App is stored as a secret') as string],
    });
  });

  test('one of which fails: those that were issued are revoked at once, and nothing is handed over', async () => {
    layOut({ app: 'nowhere' });
    const before = world().vaultLive().tokens;
    const result = await start();
    expect(result.code).toBe(1);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: expect.stringContaining('is not installed on `acme/nowhere`') as string,
      }),
    );
    expect(Object.keys(result.env)).not.toEqual(expect.arrayContaining(['FLAGS_SDK_KEY']));
    expect(result.env).not.toHaveProperty('AWS_ACCESS_KEY_ID');
    expect(world().vaultLive().tokens).toBe(before);
    expect(endsOf(result)).toEqual([
      'credential-issued flag-keys',
      'credential-issued staging',
      'credential-not-revoked staging',
      'credential-revoked flag-keys',
    ]);
    expect((await finish(world(), result)).said).toBe('');
  });

  test('to outputs come as outputs, with the secrets together as JSON', async () => {
    layOut();
    const result = await start({ export: 'outputs' });
    expect(result.outputs).toMatchObject({
      'github-token': expect.stringMatching(/^ghs_/) as string,
      FLAGS_SDK_KEY: 'sdk-12345',
      secrets: '{"FLAGS_SDK_KEY":"sdk-12345"}',
    });
    expect(result.env).not.toHaveProperty('FLAGS_SDK_KEY');
  });

  test('of a grant that ends soon: an App token is refused unless accepted, and the others are revoked', async () => {
    const soon = GRANT.replace(/expires: .*/, 'expires: 2026-11-25T12:20:00Z');
    layOut({ grant: soon, reach: 'false' });
    const before = world().vaultLive().tokens;
    const result = await start();
    expect(result.code).toBe(1);
    expect(result.annotations.map(({ message }) => message).join('\n')).toMatch(/lasts an hour[^]*accept-longer: true/);
    expect(world().vaultLive().tokens).toBe(before);
  });

  test('one of which was not asked for', async () => {
    layOut();
    const result = await start({ credentials: 'flag-keys' });
    expect([Object.hasOwn(result.env, 'FLAGS_SDK_KEY'), Object.hasOwn(result.env, 'GH_TOKEN')]).toEqual([true, false]);
    expect(endsOf(result)).toEqual(['credential-issued flag-keys']);
  });
});

describe('a credential that cannot be revoked', () => {
  test.each([
    ['false', 0, 'warning'],
    ['true', 1, 'error'],
  ] as const)(
    'with strict-revoke %s ends the job with %d and an annotation, and is tried again',
    async (strict, expected, level) => {
      layOut();
      const before = world().vaultLive().tokens;
      const result = await start({ credentials: 'flag-keys', 'strict-revoke': strict });
      world().vaultSealed(true);
      const { code, said } = await finish(world(), result);
      expect(code).toBe(expected);
      expect(said).toMatch(
        new RegExp(
          `^::${level} title=A credential could not be revoked::flag-keys .*sealed.*it ends by itself at 2026`,
        ),
      );
      expect(endsOf(result)).toEqual(['credential-issued flag-keys', 'credential-not-revoked flag-keys']);
      world().vaultSealed(false);
      expect(await finish(world(), result)).toMatchObject({
        code: 0,
        said: expect.stringContaining('was revoked') as string,
      });
      expect(world().vaultLive().tokens).toBe(before);
    },
  );
});

test('what cannot be cleared does not keep credentials from being revoked', async () => {
  layOut();
  const before = world().vaultLive().tokens;
  const result = await start({ credentials: 'flag-keys' });
  let said = '';
  const effects = {
    now: () => world().clock.now().getTime(),
    sleep: async () => await Promise.resolve(),
    random: () => 0.5,
    write: (text: string) => (said += text),
  };
  expect(await post({ ...effects, env: { STATE_grantgate: result.state['grantgate'] } })).toBe(1);
  expect(said).toContain('`GITHUB_ENV` is not set');
  expect(world().vaultLive().tokens).toBe(before);
});

test('what nobody could be told of is not left alive: the record cannot be written', async () => {
  layOut();
  const before = world().vaultLive().tokens;
  const run = world().run(SHOP, {
    workflow: WORKFLOW,
    actor: 'mona',
    ref: `refs/heads/${BRANCH}`,
    environment: 'staging',
  });
  const result = await runHere(world(), run, {
    inputs: { role: 'flag-release', guard: 'off', credentials: 'flag-keys' },
    env: { RUNNER_TEMP: world().caFile },
  });
  expect(result.code).toBe(1);
  expect(result.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining('ENOTDIR') as string }]);
  expect(world().requests.filter(({ path }) => path.endsWith('/login'))).toHaveLength(1);
  expect(world().vaultLive().tokens).toBe(before);
});

test('a job that is ended while a credential is still awaited: post revokes the one that was there', async () => {
  layOut();
  const before = world().vaultLive().tokens;
  world().fail({ path: '*/installation' }, { kind: 'hang' });
  const run = world().run(SHOP, {
    workflow: WORKFLOW,
    actor: 'mona',
    ref: `refs/heads/${BRANCH}`,
    environment: 'staging',
  });
  const step = await runStep(world(), run, {
    inputs: { role: 'flag-release', 'app-private-key': pem(), 'ca-certificates': world().caFile },
    timeoutMs: 3000,
  });
  expect([step.signal, world().vaultLive().tokens, step.env]).toEqual(['SIGKILL', before + 1, {}]);
  const post = await runPost(world(), step);
  expect([post.code, post.stdout]).toEqual([0, expect.stringContaining('flag-keys (vault') as string]);
  expect(world().vaultLive().tokens).toBe(before);
});

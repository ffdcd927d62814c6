import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { post } from '../../src/session/post.ts';
import { endsOf, finish } from '../e2e/finish.ts';
import { runHere, type HereResult } from '../e2e/in-process.ts';
import { runPost, runStep } from '../e2e/runner.ts';
import { BRANCH, GRANT, layOutShop, SHOP, shopPolicy, WORKFLOW } from '../e2e/shop.ts';
import { parseRecord } from '../world/json.ts';
import { startWorld, type World } from '../world/world.ts';

let world: World;
let pem: string;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => {
  const { violations } = world;
  await world.close();
  if (violations.length > 0) throw new Error(violations.join('\n'));
});

/** The shop, whose role gives a session of AWS, a secret of Vault and a token of a GitHub App. */
function layOut(options: { readonly app?: string; readonly grant?: string; readonly reach?: string } = {}): void {
  const more = `      flag-keys:
        vault:
          url: ${world.urls.vault}
          role: flags
          secrets: [{path: secret/data/shop/flags, field: sdk-key, env: FLAGS_SDK_KEY}]
      incident:
        accept-longer: ${options.reach ?? 'true'}
        github:
          app: Iv23liShop
          repositories: [${options.app ?? 'incidents'}]
          permissions: {contents: read}
          key: {input: true}
`;
  layOutShop(world, {
    policy: `${shopPolicy(world.urls.sts)}${more}`,
    ...(options.grant === undefined ? {} : { grant: options.grant }),
  });
  world.repository({ name: 'acme/incidents', id: 7788, permissions: {} });
  world.vaultRole({ name: 'flags', audiences: [world.urls.vault], paths: ['secret/'] });
  // a lease hangs on it, so that the login must last as long as the job
  world.vaultPath('secret/data/shop/flags', { kind: 'dynamic', ttl: 3600, make: () => ({ 'sdk-key': 'sdk-12345' }) });
  ({ pem } = world.app({
    clientId: 'Iv23liShop',
    owner: 'acme',
    repositories: ['incidents'],
    permissions: { contents: 'read' },
  }));
}

const start = async (inputs: Record<string, string> = {}): Promise<HereResult> => {
  const run = world.run(SHOP, {
    workflow: WORKFLOW,
    actor: 'mona',
    ref: `refs/heads/${BRANCH}`,
    environment: 'staging',
  });
  return await runHere(world, run, { inputs: { role: 'flag-release', 'app-private-key': pem, ...inputs } });
};

const appTokenOf = (result: HereResult): string => result.env['GH_TOKEN'] ?? '';

describe('several credentials', () => {
  test('of which an engine gave something that no lease ends are taken back, and the record and the log say what lasts', async () => {
    layOut();
    world.vaultPath('secret/data/shop/flags', {
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
    expect(result.stdout).toMatch(new RegExp(`flag-keys \\(vault .*\\) was taken back; ${lasting.source}\n`));
    const lines = readFileSync(result.outputs['record'] ?? '', 'utf8')
      .trim()
      .split('\n')
      .map((line) => parseRecord(line))
      .filter((line) => line?.['name'] === 'flag-keys');
    expect(lines.map((line) => [line?.['kind'], line?.['lasting']])).toEqual([
      ['credential-issued', [expect.stringMatching(lasting)]],
      ['credential-taken-back', [expect.stringMatching(lasting)]],
    ]);
    expect(result.summary).toContain('taking back the token does not end it');
  });

  test('are issued at once, and taken back at the end, really', async () => {
    layOut();
    const before = world.vaultLive().tokens;
    const result = await start();
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(result.code).toBe(0);
    expect(result.env).toMatchObject({
      FLAGS_SDK_KEY: 'sdk-12345',
      AWS_ACCESS_KEY_ID: expect.stringMatching(/^ASIA/) as string,
      GH_TOKEN: expect.stringMatching(/^ghs_/) as string,
    });
    expect([world.vaultLive().tokens, world.appTokenAlive(appTokenOf(result))]).toEqual([before + 1, true]);
    const { code, said } = await finish(world, result);
    expect(code).toBe(0);
    expect(said).toContain(`flag-keys (vault ${world.urls.vault} role flags) was taken back`);
    expect([world.vaultLive().tokens, world.appTokenAlive(appTokenOf(result))]).toEqual([before, false]);
    expect(endsOf(result)).toEqual([
      'credential-issued flag-keys',
      'credential-issued incident',
      'credential-issued staging',
      'credential-left staging',
      'credential-taken-back flag-keys',
      'credential-taken-back incident',
    ]);
    expect(await finish(world, result)).toMatchObject({ code: 0, said: '' });
  });

  test('of which a login only read what it was for: it is revoked at once, and post is left nothing of it', async () => {
    layOut();
    world.vaultPath('secret/data/shop/flags', { kind: 'kv2', versions: [{ 'sdk-key': 'sdk-12345' }] });
    const before = world.vaultLive().tokens;
    const result = await start({ credentials: 'flag-keys' });
    expect([result.code, result.env['FLAGS_SDK_KEY'], world.vaultLive().tokens]).toEqual([0, 'sdk-12345', before]);
    expect(result.state['grantgate']).not.toMatch(/\bs\.[\w-]{20,}/);
    expect(endsOf(result)).toEqual(['credential-issued flag-keys', 'credential-taken-back flag-keys']);
    expect(await finish(world, result)).toMatchObject({ code: 0, said: '' });
  });

  test.each(['false', 'true'])(
    'and could not be revoked at once: the end of the job does it, with strict-revoke %s',
    async (strict) => {
      layOut();
      world.vaultPath('secret/data/shop/flags', { kind: 'kv2', versions: [{ 'sdk-key': 'sdk-12345' }] });
      const before = world.vaultLive().tokens;
      const mend = world.fail(
        { host: 'vault', path: '*revoke-self', times: 'always' },
        { status: 400, body: '{"errors":["no"]}' },
      );
      const result = await start({ credentials: 'flag-keys', 'strict-revoke': strict });
      mend();
      expect([result.code, world.vaultLive().tokens]).toEqual([0, before + 1]);
      expect(result.stdout).toContain('the end of the job tries again');
      expect(await finish(world, result)).toMatchObject({
        code: 0,
        said: expect.stringContaining('was taken back') as string,
      });
      expect(world.vaultLive().tokens).toBe(before);
    },
  );

  test('leave nothing secret in the record, the result or the summary', async () => {
    layOut();
    const result = await start();
    await finish(world, result);
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

  test('of which one fails: those that were issued are taken back at once, and nothing is handed over', async () => {
    layOut({ app: 'nowhere' });
    const before = world.vaultLive().tokens;
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
    expect(world.vaultLive().tokens).toBe(before);
    expect(endsOf(result)).toEqual([
      'credential-issued flag-keys',
      'credential-issued staging',
      'credential-left staging',
      'credential-taken-back flag-keys',
    ]);
    expect((await finish(world, result)).said).toBe('');
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

  test('of a grant that is soon over: an App token is refused unless the policy accepts it, and the others are taken back', async () => {
    const soon = GRANT.replace(/expires: .*/, 'expires: 2026-11-25T12:20:00Z');
    layOut({ grant: soon, reach: 'false' });
    const before = world.vaultLive().tokens;
    const result = await start();
    expect(result.code).toBe(1);
    expect(result.annotations.map(({ message }) => message).join('\n')).toMatch(/lasts an hour[^]*accept-longer: true/);
    expect(world.vaultLive().tokens).toBe(before);
  });

  test('of which one was not asked for', async () => {
    layOut();
    const result = await start({ credentials: 'flag-keys' });
    expect([Object.hasOwn(result.env, 'FLAGS_SDK_KEY'), Object.hasOwn(result.env, 'GH_TOKEN')]).toEqual([true, false]);
    expect(endsOf(result)).toEqual(['credential-issued flag-keys']);
  });
});

describe('a credential that cannot be taken back', () => {
  test.each([
    ['false', 0, 'warning'],
    ['true', 1, 'error'],
  ] as const)(
    'with strict-revoke %s ends the job with %d and an annotation, and is tried again',
    async (strict, expected, level) => {
      layOut();
      const before = world.vaultLive().tokens;
      const result = await start({ credentials: 'flag-keys', 'strict-revoke': strict });
      world.vaultSealed(true);
      const { code, said } = await finish(world, result);
      expect(code).toBe(expected);
      expect(said).toMatch(
        new RegExp(
          `^::${level} title=A credential could not be taken back::flag-keys .*sealed.*it ends by itself at 2026`,
        ),
      );
      expect(endsOf(result)).toEqual(['credential-issued flag-keys', 'credential-left flag-keys']);
      world.vaultSealed(false);
      expect(await finish(world, result)).toMatchObject({
        code: 0,
        said: expect.stringContaining('was taken back') as string,
      });
      expect(world.vaultLive().tokens).toBe(before);
    },
  );
});

test('what cannot be cleared does not keep credentials from being taken back', async () => {
  layOut();
  const before = world.vaultLive().tokens;
  const result = await start({ credentials: 'flag-keys' });
  let said = '';
  const effects = {
    now: () => world.clock.now().getTime(),
    sleep: async () => await Promise.resolve(),
    random: () => 0.5,
    write: (text: string) => (said += text),
  };
  expect(await post({ ...effects, env: { STATE_grantgate: result.state['grantgate'] } })).toBe(1);
  expect(said).toContain('`GITHUB_ENV` is not set');
  expect(world.vaultLive().tokens).toBe(before);
});

test('what nobody could be told of is not left alive: the record cannot be written', async () => {
  layOut();
  const before = world.vaultLive().tokens;
  const run = world.run(SHOP, {
    workflow: WORKFLOW,
    actor: 'mona',
    ref: `refs/heads/${BRANCH}`,
    environment: 'staging',
  });
  const result = await runHere(world, run, {
    inputs: { role: 'flag-release', guard: 'off', credentials: 'flag-keys' },
    env: { RUNNER_TEMP: world.caFile },
  });
  expect(result.code).toBe(1);
  expect(result.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining('ENOTDIR') as string }]);
  expect(world.requests.filter(({ path }) => path.endsWith('/login'))).toHaveLength(1);
  expect(world.vaultLive().tokens).toBe(before);
});

test('a job that is ended while a credential is still awaited: post takes back the one that was there', async () => {
  layOut();
  const before = world.vaultLive().tokens;
  world.fail({ path: '*/installation' }, { kind: 'hang' });
  const run = world.run(SHOP, {
    workflow: WORKFLOW,
    actor: 'mona',
    ref: `refs/heads/${BRANCH}`,
    environment: 'staging',
  });
  const step = await runStep(world, run, {
    inputs: { role: 'flag-release', 'app-private-key': pem, 'ca-certificates': world.caFile },
    timeoutMs: 3000,
  });
  expect([step.signal, world.vaultLive().tokens, step.env]).toEqual(['SIGKILL', before + 1, {}]);
  const post = await runPost(world, step);
  expect([post.code, post.stdout]).toEqual([0, expect.stringContaining('flag-keys (vault') as string]);
  expect(world.vaultLive().tokens).toBe(before);
});

describe('a guarded script', () => {
  test('alone gets them, and they are dead when it ends', async () => {
    layOut();
    const before = world.vaultLive().tokens;
    const seen = join(mkdtempSync(join(tmpdir(), 'grantgate-seen-')), 'seen');
    const result = await start({ run: `printf '%s %s' "$FLAGS_SDK_KEY" "$GH_TOKEN" > '${seen}'`, shell: 'bash' });
    expect(result.code).toBe(0);
    const [key, token = ''] = readFileSync(seen, 'utf8').split(' ');
    expect([key, token.startsWith('ghs_'), result.env]).toEqual([
      'sdk-12345',
      true,
      expect.not.objectContaining({ GH_TOKEN: token }),
    ]);
    expect([world.vaultLive().tokens, world.appTokenAlive(token)]).toEqual([before, false]);
    expect((await finish(world, result)).said).toBe('');
  });

  test('cannot read a login that could not be revoked at once', async () => {
    layOut();
    world.vaultPath('secret/data/shop/flags', { kind: 'kv2', versions: [{ 'sdk-key': 'sdk-12345' }] });
    const seen = join(mkdtempSync(join(tmpdir(), 'grantgate-seen-')), 'seen');
    const before = world.vaultLive().tokens;
    const mend = world.fail(
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
    expect([result.code, world.vaultLive().tokens]).toEqual([0, before + 1]);
    expect((await finish(world, result)).said).toContain('was taken back');
    expect(world.vaultLive().tokens).toBe(before);
  });

  test('that ends well fails the step with strict-revoke when they cannot be taken back', async () => {
    layOut();
    world.fail({ host: 'vault', path: '*revoke-self', times: 'always' }, { status: 400, body: '{"errors":["no"]}' });
    for (const [strict, code] of [
      ['false', 0],
      ['true', 1],
    ] as const)
      expect(
        (await start({ run: 'true', shell: 'bash', credentials: 'flag-keys', 'strict-revoke': strict })).code,
      ).toBe(code);
  });
});

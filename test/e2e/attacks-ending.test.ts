import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FULL } from '../depth.ts';
import { createAuthority } from '../world/certificates.ts';
import { type EndingShop, NOT_HANDED_OUT, openEndingShop } from './ending-shop.ts';
import { finish } from './finish.ts';
import { closeSound, expectAllowed, recordOf } from './gate.ts';
import { runPost, type StepResult } from './runner.ts';
import { readCommands } from './runner-commands.ts';

/** What a later step does to the record, and whether it is more than a loss. */
const CHANGES: readonly [string, (path: string) => void, boolean?][] = [
  [
    'lines that say that everything was revoked',
    (path) =>
      ['leased', 'incident'].forEach((name) =>
        appendFileSync(path, `${JSON.stringify({ schema: 1, kind: 'credential-revoked', name })}\n`),
      ),
  ],
  [
    'lines that say that it is left',
    (path) =>
      ['leased', 'incident'].forEach((name) =>
        appendFileSync(path, `${JSON.stringify({ schema: 1, kind: 'credential-not-revoked', name })}\n`),
      ),
  ],
  ['a line that is none', (path) => appendFileSync(path, 'x\n')],
  ['another text', (path) => writeFileSync(path, `${JSON.stringify({ schema: 1, kind: 'decision' })}\n`)],
  ['one letter that is another', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('mona', 'tom0'))],
  ['nothing in it', (path) => truncateSync(path, 0)],
  ['3 GiB of nothing', (path) => truncateSync(path, 3 * 1024 ** 3)],
  ['a folder in its place', (path) => replace(path, () => mkdirSync(path))],
  ['a pipe in its place', (path) => replace(path, () => execFileSync('mkfifo', [path]))],
  ['a link to a device', (path) => replace(path, () => symlinkSync('/dev/zero', path))],
  ['a link to another file', (path) => replace(path, () => symlinkSync('/etc/hostname', path))],
  ['a link to itself', (path) => replace(path, () => symlinkSync(path, path))],
  ['no file', (path) => rmSync(path), true],
  ['no folder', (path) => rmSync(dirname(path), { recursive: true }), true],
  ['a file where the folder was', (path) => replace(dirname(path), () => writeFileSync(dirname(path), '')), true],
];

function replace(path: string, put: () => void): void {
  rmSync(path, { recursive: true });
  put();
}

let shop: EndingShop;
beforeAll(async () => {
  shop = await openEndingShop();
});
afterAll(async () => await closeSound(shop.world));

const WARNED = [/^The private key of the GitHub App is stored/];
const GONE = { vault: 0, leases: 0, apps: 0 };

describe('everything is revoked, soon, whatever a later step left of the record', () => {
  test.each(CHANGES)('%s', async (_, change, isLoss = false) => {
    const step = await shop.startHere();
    expectAllowed(step, WARNED);
    expect(shop.alive()).toEqual({ vault: 1, leases: 1, apps: 1 });
    change(step.outputs['record'] ?? '');
    const { code, said, waitedMs } = await finish(shop.world, step);
    expect([shop.alive(), waitedMs]).toEqual([GONE, 0]);
    expect(
      readCommands(said).annotations.filter(({ properties }) => properties['title'] === 'The audit record was changed'),
    ).toMatchObject([{ level: isLoss ? 'warning' : 'error' }]);
    expect(code).toBe(isLoss ? 0 : 1);
    expect(said).toMatch(/^leased .* was revoked.*\nincident .* was revoked/m);
    rmSync(step.outputs['record'] ?? '', { recursive: true, force: true });
  });
});

describe('a run that is cancelled while secrets are read with a login', () => {
  const reading = { path: '/v1/database/creds/*', times: 'always' } as const;
  const isReading = (): (() => boolean) => {
    const before = shop.world.requests.length;
    return () => shop.world.requests.slice(before).some(({ path }) => path.startsWith('/v1/database/creds/'));
  };

  test('leaves the login to the end of the job, which revokes it', async () => {
    const mend = shop.world.fail(reading, { kind: 'hang' });
    const step = await shop.start({ credentials: 'leased' }, { cancelWhen: isReading() });
    mend();
    expect([step.signal, shop.alive()]).toEqual(['SIGINT', { ...GONE, vault: 1 }]);
    const post = await runPost(shop.world, step);
    expect([post.code, post.stdout]).toEqual([0, expect.stringMatching(/^leased .* was revoked/)]);
    expect(shop.alive()).toEqual(GONE);
  });

  test('revokes the login itself where a script was to run, whose files nobody else may read', async () => {
    const mend = shop.world.fail(reading, { kind: 'hang' });
    const step = await shop.start({ credentials: 'leased', run: 'exit 0', shell: 'bash' }, { cancelWhen: isReading() });
    mend();
    expect([step.code, step.stdout]).toEqual([130, expect.stringMatching(/^leased .* was revoked/m)]);
    expect(JSON.stringify(step.state)).not.toMatch(NOT_HANDED_OUT);
    expect(shop.alive()).toEqual(GONE);
  });
});

test('the built post does not wait for what stands in the place of the record', async () => {
  for (const put of [
    (path: string) => execFileSync('mkfifo', [path]),
    (path: string) => symlinkSync('/dev/zero', path),
  ]) {
    const step = await shop.startHere();
    const record = step.outputs['record'] ?? '';
    replace(record, () => {
      put(record);
    });
    const post = await runPost(shop.world, step);
    expect([post.code, post.stderr, post.signal, shop.alive()]).toEqual([1, '', null, GONE]);
    expect(post.durationMs).toBeLessThan(20_000);
    rmSync(record);
  }
});

test('what post itself wrote is not a change, however often it runs', async () => {
  const step = await shop.start();
  for (const said of [/was revoked/, /^$/]) {
    const post = await runPost(shop.world, step);
    expect([post.code, post.annotations, said.test(post.stdout)]).toEqual([0, [], true]);
  }
  expect(recordOf(step).map(({ kind }) => kind)).toEqual([
    'decision',
    'credential-issued',
    'credential-issued',
    'credential-revoked',
    'credential-revoked',
  ]);
});

describe('everything is revoked, whatever a later step set for those that follow', () => {
  test.for([
    ['a proxy that leads nowhere', { https_proxy: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' }, 0],
    [
      'certificates of its own',
      { NODE_EXTRA_CA_CERTS: '/etc/hostname', SSL_CERT_FILE: '/etc/hostname', NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      0,
    ],
    ['git settings that cannot be read', { GIT_CONFIG_COUNT: 'many' }, 0],
    [
      'other addresses of GitHub',
      { GITHUB_API_URL: 'https://127.0.0.1:9', GITHUB_SERVER_URL: 'https://127.0.0.1:9' },
      0,
    ],
  ] as const)('%s', async ([, env, code]) => {
    const step = await shop.startHere();
    const post = await runPost(shop.world, step, { env });
    expect([shop.alive(), post.code]).toEqual([GONE, code]);
    expect(post.env, 'what was exported is cleared all the same').toMatchObject({ DB_PASSWORD: '', GH_TOKEN: '' });
  });
});

describe('the state that is kept for post', () => {
  const stateOf = (step: StepResult): string => JSON.stringify(step.state);

  test('has no login of Vault that nothing depends on, nor one whose child token was handed out', async () => {
    const read = await shop.start({ credentials: 'keys' });
    expect(stateOf(read)).not.toMatch(NOT_HANDED_OUT);
    expect(shop.alive()).toEqual(GONE);
    const handed = await shop.start({ credentials: 'handed' });
    expect(handed.env['VAULT_TOKEN']).toMatch(NOT_HANDED_OUT);
    expect(stateOf(handed).replace(handed.env['VAULT_TOKEN'] ?? '', '')).not.toMatch(NOT_HANDED_OUT);
    expect((await runPost(shop.world, handed)).stdout).toMatch(/^handed .* was revoked/);
    expect(shop.world.vaultAlive(handed.env['VAULT_TOKEN'] ?? '')).toBe(false);
  });

  test('has no client key: post takes it from its own inputs, if it is the same', async () => {
    const [shown, other] = [
      await (await createAuthority()).clientCertificate('a-job'),
      await (await createAuthority()).clientCertificate('a-stranger'),
    ];
    const inputs = { credentials: 'leased', 'client-certificate': shown.cert, 'client-key': shown.key };
    const before = shop.alive().vault;
    const step = await shop.start(inputs);
    expect(stateOf(step)).not.toContain('PRIVATE KEY');
    for (const [name, key] of [
      ['another key', other.key],
      ['none', ''],
    ]) {
      const post = await runPost(shop.world, {
        ...step,
        job: { ...step.job, variables: { ...step.job.variables, 'INPUT_CLIENT-KEY': key ?? '' } },
      });
      expect([post.annotations.map(({ properties }) => properties['title']), post.stdout], name).toEqual([
        ['A credential could not be revoked'],
        expect.stringMatching(/are not what they were.*ends by itself at/),
      ]);
    }
    expect(await runPost(shop.world, step)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^leased .* was revoked/) as string,
    });
    expect(shop.alive().vault).toBe(before);
  });
});

test('one server that does not answer keeps no other credential from being revoked', async () => {
  const step = await shop.startHere();
  const mend = shop.world.fail({ path: '/v1/auth/token/revoke-self', times: 'always' }, { kind: 'hang' });
  const ending = finish(shop.world, step);
  const before = Date.now();
  while (shop.alive().apps > 0) await setImmediate();
  expect(Date.now() - before, 'the other one does not wait for it').toBe(0);
  const post = await ending;
  mend();
  expect([post.code, post.said]).toEqual([
    0,
    expect.stringMatching(/::warning title=A credential could not be revoked::leased .* did not answer[^\n]*\n/),
  ]);
  expect(post.waitedMs).toBeLessThanOrEqual(20_000);
  await finish(shop.world, step);
  expect(shop.alive().apps).toBe(0);
});

test.runIf(FULL)(
  'nor does it in the built post',
  async () => {
    const step = await shop.start();
    const mend = shop.world.fail({ path: '/v1/auth/token/revoke-self', times: 'always' }, { kind: 'hang' });
    const before = performance.now();
    const ending = runPost(shop.world, step);
    while (shop.alive().apps > 0 && performance.now() - before < 10_000)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(performance.now() - before, 'the other one is over long before').toBeLessThan(8_000);
    const post = await ending;
    mend();
    expect([post.code, post.stdout]).toEqual([
      0,
      expect.stringMatching(/::warning title=A credential could not be revoked::leased .* did not answer[^\n]*\n/),
    ]);
    expect(post.durationMs).toBeLessThan(25_000);
    await runPost(shop.world, step);
    expect(shop.alive().apps).toBe(0);
  },
  60_000,
);

test('a record in a folder of its own is kept: the state for the end of the job is elsewhere', async () => {
  const step = await shop.start({ credentials: 'incident' });
  appendFileSync(step.outputs['record'] ?? '', 'forged\n');
  const post = await runPost(shop.world, step);
  const place = /is in (\S+)/.exec(post.stdout)?.[1] ?? '';
  expect(dirname(dirname(place))).toBe(step.temp);
  expect(JSON.parse(readFileSync(place, 'utf8'))).toMatchObject({ kind: 'credential-revoked', name: 'incident' });
  expect(readFileSync(join(step.outputs['record'] ?? ''), 'utf8')).toMatch(/forged\n$/);
});

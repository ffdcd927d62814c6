import { execFileSync } from 'node:child_process';
import { createHash, createHmac, createPrivateKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SentDispatch } from '../../src/delegation/verify/sent.ts';
import { selectEntry, verifyDelegation } from '../../src/delegation/verify/verify.ts';
import { type DelegationEntry, delegationEntryShape } from '../../src/policy/delegation/entry.ts';
import { recipeCode } from '../real/low-code/recipe.ts';

type Inputs = Readonly<Record<string, string>>;
const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = RSA.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

function entryOf(name: string): DelegationEntry {
  const keys = [RSA.publicKey.export({ format: 'jwk' })];
  const issuer = `https://${name}.acme.example`;
  const made = delegationEntryShape.parse({ name, kind: 'signed', app: 901, issuer, keys, roles: ['flags'] }, [], []);
  if (made === undefined) throw new Error('the entry has a mistake');
  return made;
}

/** What the gate's own reader says of what was sent: whom it names, or what is wrong. */
async function judged(
  name: string,
  { grantgate = '', ...inputs }: Inputs,
  change: Partial<SentDispatch> = {},
): Promise<string> {
  const selected = selectEntry(grantgate, [entryOf(name)], []);
  if (!selected.ok) return 'not read';
  const sent: SentDispatch = {
    token: grantgate,
    event: 'workflow_dispatch',
    inputs: { ...inputs, grantgate },
    workflow: '.github/workflows/flags.yml',
    ref: 'refs/heads/main',
    repository: 'https://github.com/acme/shop',
    repositoryId: '7701',
    declared: new Map([['banner', { type: 'string' }]]),
    createdAt: Date.now(),
    now: Date.now(),
    attempt: 1,
    ...change,
  };
  const { entry } = selected;
  const { outcome } = await verifyDelegation(selected, sent, {
    keysOf: async () => await Promise.resolve(entry.kind === 'signed' ? (entry.keys ?? []) : []),
    comment: async () => await Promise.reject(new Error('not asked')),
  });
  return outcome.kind === 'named' && outcome.person.kind === 'handle' ? outcome.person.handle : JSON.stringify(outcome);
}

/** Bytes as Apps Script has them: signed. */
const bytes = (data: Buffer): readonly number[] => [...new Int8Array(data)];
const buffer = (data: string | readonly number[]): Buffer =>
  typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(Int8Array.from(data).buffer);

/** The functions of Google that the script calls, as its reference describes them. */
function google(address: string, sent: (url: string, options: Readonly<Record<string, unknown>>) => void): object {
  const properties: Readonly<Record<string, string>> = { GRANTGATE_KEY: PEM, GITHUB_TOKEN: 'ghs_1' };
  return {
    Date,
    PropertiesService: { getScriptProperties: () => ({ getProperty: (name: string) => properties[name] ?? null }) },
    Session: { getActiveUser: () => ({ getEmail: () => address }) },
    Utilities: {
      Charset: { UTF_8: 'UTF_8' },
      DigestAlgorithm: { SHA_256: 'SHA_256' },
      getUuid: () => randomUUID(),
      computeDigest: (_algorithm: string, text: string) => bytes(createHash('sha256').update(text, 'utf8').digest()),
      computeRsaSha256Signature: (text: string, key: string) =>
        bytes(sign('sha256', Buffer.from(text, 'utf8'), createPrivateKey(key))),
      // with padding, as that of RFC 4648, 5
      base64EncodeWebSafe: (data: string | readonly number[]) =>
        buffer(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    },
    UrlFetchApp: { fetch: sent },
  };
}

describe('Google Apps Script', () => {
  function started(inputs: Inputs, address = 'mona@acme.example'): { readonly url: string; readonly inputs: Inputs } {
    let made: { readonly url: string; readonly inputs: Inputs } | undefined;
    const context = google(address, (url, { payload, headers }) => {
      expect(headers).toEqual({ authorization: 'Bearer ghs_1' });
      made = { url, inputs: (JSON.parse(String(payload)) as { readonly inputs: Inputs }).inputs };
    });
    runInNewContext(`${recipeCode('Apps Script')}\nstart(${JSON.stringify(inputs)});`, context);
    if (made === undefined) throw new Error('nothing was sent');
    return made;
  }

  test('sends what the gate takes, for whoever the script runs as', async () => {
    const made = started({ percent: '10', banner: 'fräulein 🚩 "x"', note: '' });
    expect(made.url).toBe('https://api.github.com/repos/acme/shop/actions/workflows/flags.yml/dispatches');
    expect(made.inputs).not.toHaveProperty('note');
    expect(await judged('script', made.inputs)).toBe('mona-marketing');
  });

  test('and nothing else: other inputs, another branch, another repository', async () => {
    const { inputs } = started({ banner: 'on' });
    expect(await judged('script', { ...inputs, banner: 'off' })).toMatch(/bound/);
    expect(await judged('script', inputs, { ref: 'refs/heads/other' })).toMatch(/bound/);
    expect(await judged('script', inputs, { repositoryId: '7702' })).toMatch(/repository_id/);
    expect(await judged('slack', inputs)).toBe('not read');
  });

  test.each(['tom@acme.example', '', 'constructor', '__proto__'])('names nobody for %j', (address) => {
    expect(() => started({ banner: 'on' }, address)).toThrow(/is nobody here/);
  });
});

describe('a command of Slack', () => {
  // the example of Slack's own page "Verifying requests from Slack"
  const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
  const TIME = 1_531_420_618;
  const BODY =
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=' +
    'foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2F' +
    'hooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.' +
    '47445629121.803a0bc887a14d10d2c447fce8b6703c';
  const SIGNATURE = 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503';
  const signed = (body: string, time = TIME): Readonly<Record<string, string>> => ({
    'x-slack-request-timestamp': String(time),
    'x-slack-signature': `v0=${createHmac('sha256', SECRET).update(`v0:${time}:${body}`).digest('hex')}`,
  });
  const folder = mkdtempSync(join(tmpdir(), 'grantgate-slack-'));
  beforeAll(() => writeFileSync(join(folder, 'slack.pem'), PEM, { mode: 0o600 }));

  /** The service with `grantgate` as it is built, which prints the token in place of sending it. */
  function started(headers: Readonly<Record<string, string>>, body: string, now = TIME * 1000): Inputs {
    const usual = createRequire(import.meta.url);
    let inputs: Inputs = {};
    const grantgate = (command: string, args: readonly string[]): void => {
      expect(command).toBe('grantgate');
      const more = ['--print', 'token', '--repository-id', '7701', '--ref', 'refs/heads/main'];
      const given = args.filter((one) => one !== '--no-wait');
      const printed = execFileSync(process.execPath, [resolve('dist/cli/index.js'), ...given, ...more], {
        cwd: folder,
      });
      const [, ...banner] = args[args.indexOf('--input') + 1]?.split('=') ?? [];
      inputs = { banner: banner.join('='), grantgate: printed.toString('utf8').trim() };
    };
    const require = (name: string): unknown =>
      name === 'node:child_process' ? { execFileSync: grantgate } : usual(name);
    const context = {
      require,
      process: { env: { SLACK_SIGNING_SECRET: SECRET } },
      Buffer,
      URLSearchParams,
      headers,
      body,
      now,
    };
    runInNewContext(`${recipeCode('Slack command')}\nstart(headers, body, now);`, context);
    return inputs;
  }

  test('is taken as Slack signs it', () => {
    expect(signed(BODY)['x-slack-signature']).toBe(SIGNATURE);
    expect(started(signed(BODY), BODY)).toHaveProperty('grantgate');
  });

  test('starts what the gate takes, for whoever Slack says it is', async () => {
    const body = BODY.replace('text=', `text=${encodeURIComponent('on --person tom-tools')}`);
    const inputs = started(signed(body), body);
    expect(inputs['banner']).toBe('on --person tom-tools');
    expect(await judged('slack', inputs)).toBe('mona-marketing');
    expect(await judged('slack', { ...inputs, banner: 'off' })).toMatch(/bound/);
  });

  test.each<readonly [string, Readonly<Record<string, string>>, string, number]>([
    ['is signed by nobody', { 'x-slack-request-timestamp': String(TIME) }, BODY, TIME],
    ['was changed', signed(BODY), BODY.replace('U2CERLKJA', 'U2CERLKJB'), TIME],
    [
      'is signed with another secret',
      { ...signed(BODY), 'x-slack-signature': SIGNATURE.replace('a2', 'a3') },
      BODY,
      TIME,
    ],
    ['is old', signed(BODY), BODY, TIME + 301],
    ['is of tomorrow', signed(BODY), BODY, TIME - 301],
    ['has no time', { ...signed(BODY), 'x-slack-request-timestamp': 'soon' }, BODY, TIME],
    ['is of another workspace', signed(BODY.replace('T1DC', 'T2DC')), BODY.replace('T1DC', 'T2DC'), TIME],
  ])('is not taken where it %s', (_what, headers, body, now) => {
    expect(() => started(headers, body, now * 1000)).toThrow(/not sent just now|not from Slack|nobody here/);
  });
});

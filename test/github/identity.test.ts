import { createHmac, sign } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JSONWebKeySet } from 'jose';
import type { RunnerContext } from '../../src/github/context.ts';
import { IdentityError } from '../../src/github/fact-error.ts';
import { type Identity, verifyIdentity, type VerifyOptions } from '../../src/github/identity.ts';
import { signJwt } from '../world/jwt.ts';
import { attackerKey, issuerKey, publicJwk, type SigningKey } from '../world/signing-keys.ts';
import { CLAIMS, CONTEXT, ISSUER, MEANT, NOW, SECONDS } from './honest-token.ts';

let key: SigningKey;
let keys: JSONWebKeySet;
let refetches = 0;
beforeAll(async () => {
  key = await issuerKey(0);
  keys = { keys: [publicJwk(key)] };
});

async function verify(
  token: string,
  change: Partial<VerifyOptions> = {},
  context: RunnerContext = CONTEXT,
): Promise<Identity> {
  refetches = 0;
  const refetch = async (): Promise<JSONWebKeySet> => {
    refetches += 1;
    return await Promise.resolve(keys);
  };
  return await verifyIdentity(token, keys, context, { ...MEANT, refetch, ...change });
}

async function faultOf(
  token: string,
  change: Partial<VerifyOptions> = {},
  context: RunnerContext = CONTEXT,
): Promise<string> {
  const fault = await verify(token, change, context).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(IdentityError);
  const message = fault instanceof IdentityError ? fault.message : '';
  expect(message).not.toContain(token.split('.')[1] || 'nothing');
  return message;
}

const signed = (claims: object): string => signJwt({ ...claims }, key);
const without = (name: string): object =>
  Object.fromEntries(Object.entries(CLAIMS).filter(([claim]) => claim !== name));
/** Signs a payload as it is written. */
const signedText = (payload: string, header: object = { typ: 'JWT', alg: 'RS256', kid: key.kid }): string => {
  const input = [JSON.stringify(header), payload].map((part) => Buffer.from(part).toString('base64url')).join('.');
  return `${input}.${sign('sha256', Buffer.from(input), key.privateKey).toString('base64url')}`;
};

test('an honest token gives its claims and its moment', async () => {
  const { claims, issuedAt } = await verify(signed({ ...CLAIMS, environment: 'staging' }));
  expect([issuedAt, claims['environment'], claims['actor_id'], refetches]).toEqual([NOW, 'staging', '583231', 0]);
});

describe('a signature is RS256 of a key of the issuer', () => {
  test.each([
    ['none', /does not say which key/],
    ['hs256-public-key', /not signed with RS256/],
    ['unknown-kid', /not signed with a key of the issuer/],
    ['attacker-key', /signature of the token is wrong/],
    ['embedded-jwk', /not signed with a key of the issuer/],
    ['no-kid', /does not say which key/],
    ['rs512', /not signed with RS256/],
    ['bad-signature', /signature of the token is wrong/],
  ] as const)('not: %s', async (mode, words) => {
    expect(await faultOf(signJwt(CLAIMS, key, mode))).toMatch(words);
  });

  test('nor `none` and HS256 that name the right key', async () => {
    const [, payload = ''] = signed(CLAIMS).split('.');
    for (const alg of ['none', 'None', 'NONE', 'nOnE']) {
      const header = Buffer.from(JSON.stringify({ alg, kid: key.kid })).toString('base64url');
      for (const signature of ['', 'AA']) expect(await faultOf(`${header}.${payload}.${signature}`)).not.toBe('');
    }
    const header = Buffer.from(JSON.stringify({ alg: 'HS256', kid: key.kid })).toString('base64url');
    for (const secret of [
      key.publicKey.export({ format: 'pem', type: 'spki' }),
      key.publicKey.export({ format: 'der', type: 'spki' }),
      JSON.stringify(publicJwk(key)),
      '',
    ]) {
      expect(
        await faultOf(
          `${header}.${payload}.${createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url')}`,
        ),
      ).toMatch(/RS256/);
    }
  });

  test.each(['jku', 'x5u', 'jwk', 'x5c', 'crit', 'b64', 'zip', 'enc'])(
    'a header with `%s` beside a foreign key',
    async (name) => {
      const value = {
        jku: 'https://evil.example',
        x5u: 'https://evil.example',
        jwk: publicJwk(attackerKey()),
        x5c: ['MIIB'],
        crit: ['exp'],
        b64: false,
        zip: 'DEF',
        enc: 'A128GCM',
      }[name];
      const header = Buffer.from(JSON.stringify({ alg: 'RS256', kid: attackerKey().kid, [name]: value })).toString(
        'base64url',
      );
      const input = `${header}.${Buffer.from(JSON.stringify(CLAIMS)).toString('base64url')}`;
      expect(
        await faultOf(`${input}.${sign('sha256', Buffer.from(input), attackerKey().privateKey).toString('base64url')}`),
      ).not.toContain('evil');
    },
  );

  test.each(['', '.', '..', 'a.b', 'a.b.c', 'a.b.c.d', 'eyJhbGciOiJSUzI1NiJ9..', '{"alg":"none"}', 'null', '\u0000'])(
    'no JWT at all: %j',
    async (token) => {
      expect(await faultOf(token)).toMatch(/token/);
    },
  );

  test('keys of the issuer that are not for this', async () => {
    const token = signed(CLAIMS);
    for (const change of [
      { use: 'enc' },
      { alg: 'RS512' },
      { kty: 'oct', k: 'AA' },
      { kty: 'EC' },
      { n: undefined },
      { key_ops: ['encrypt'] },
    ]) {
      const wrong = { keys: [{ ...publicJwk(key), ...change }] } as JSONWebKeySet;
      await expect(
        verifyIdentity(token, wrong, CONTEXT, {
          issuers: [ISSUER],
          audience: 'grantgate',
          githubTime: NOW,
          refetch: async () => await Promise.resolve(wrong),
        }),
      ).rejects.toBeInstanceOf(IdentityError);
    }
  });
});

describe('keys are fetched again once when the token names another', () => {
  test('and a key that was rotated in is found', async () => {
    const old = { keys: [publicJwk(await issuerKey(1))] };
    let asked = 0;
    const refetch = async (): Promise<JSONWebKeySet> => {
      asked += 1;
      return await Promise.resolve(keys);
    };
    await verifyIdentity(signed(CLAIMS), old, CONTEXT, {
      issuers: [ISSUER],
      audience: 'grantgate',
      githubTime: NOW,
      refetch,
    });
    expect(asked).toBe(1);
  });

  test('and no more than that', async () => {
    await faultOf(signJwt(CLAIMS, key, 'unknown-kid'));
    expect(refetches).toBe(1);
    await faultOf(signJwt(CLAIMS, key, 'attacker-key'));
    expect(refetches).toBe(0);
  });
});

describe('the token is of now', () => {
  const at = (change: Partial<typeof CLAIMS>): string => signed({ ...CLAIMS, ...change });
  test.each([
    ['ended', { exp: SECONDS - 6, iat: SECONDS - 290 }, /expired/],
    ['not begun', { nbf: SECONDS + 6 }, /`nbf`/],
    ['issued later than now', { iat: SECONDS + 301, nbf: SECONDS, exp: SECONDS + 600 }, /`iat`/],
    ['issued long ago and still good', { iat: SECONDS - 301, exp: SECONDS + 86_400 }, /`iat`/],
    ['good for ever', { iat: 0, exp: 9_999_999_999 }, /`iat`/],
  ] as const)('not: %s', async (_name, change, words) => {
    expect(await faultOf(at(change))).toMatch(words);
  });

  test("GitHub's clock is the judge, to five minutes", async () => {
    expect((await verify(at({ iat: SECONDS - 299 }))).issuedAt).toBe(NOW - 299_000);
    expect((await verify(at({}), { githubTime: NOW + 299_000 })).issuedAt).toBe(NOW);
    expect(await faultOf(at({ exp: SECONDS + 9_000 }), { githubTime: NOW + 301_000 })).toMatch(/`iat`/);
    expect(await faultOf(at({}), { githubTime: NOW - 301_000 })).toMatch(/`iat`/);
  });

  test.each([['"1795608000"'], ['null'], ['1e999'], ['-1'], ['[]'], ['{}'], ['true'], ['1795608000.5e10']])(
    '`iat` is a number: not %s',
    async (value) => {
      expect(await faultOf(signedText(JSON.stringify(CLAIMS).replace(`"iat":${SECONDS}`, `"iat":${value}`)))).not.toBe(
        '',
      );
    },
  );
});

describe('the token is meant for the gate, of this issuer and of this run', () => {
  test.each([
    'exp',
    'iat',
    'nbf',
    'sub',
    'jti',
    'iss',
    'aud',
    'repository',
    'repository_id',
    'run_id',
    'run_attempt',
    'actor',
    'actor_id',
    'event_name',
  ])('`%s` is there', async (name) => {
    expect(await faultOf(signed(without(name)))).toContain(name);
  });

  test.each([
    ['aud', 'sts.amazonaws.com'],
    ['aud', ['grantgate', 'sts.amazonaws.com']],
    ['aud', ['grantgate']],
    ['aud', 'GrantGate'],
    ['aud', ''],
    ['iss', 'https://evil.example'],
    ['iss', `${ISSUER}/`],
    ['iss', `${ISSUER}/acme`],
    ['iss', `${ISSUER}.evil.example`],
    ['iss', ISSUER.replace('https', 'http')],
    ['iss', [ISSUER]],
    ['repository', 'evil/shop'],
    ['repository', 'Acme/Shop'],
    ['repository_id', '5'],
    ['repository_id', 1_296_269],
    ['run_id', '4712'],
    ['run_id', 4711],
    ['run_attempt', '2'],
    ['run_attempt', 1],
    ['actor', 'tom'],
    ['actor_id', '99'],
    ['event_name', 'push'],
  ])('`%s` is not %j', async (name, value) => {
    expect(await faultOf(signed({ ...CLAIMS, [name]: value }))).toContain(name);
  });

  test('the issuer of an enterprise, where it is among those believed', async () => {
    const token = signed({ ...CLAIMS, iss: `${ISSUER}/acme` });
    expect(await verify(token, { issuers: [ISSUER, `${ISSUER}/acme`] })).toMatchObject({ issuedAt: NOW });
    expect(await faultOf(token, { issuers: [ISSUER, `${ISSUER}/other`] })).toContain('iss');
  });

  test('an older runner that says less is compared in what it says', async () => {
    const { issuedAt } = await verify(
      signed(CLAIMS),
      {},
      { ...CONTEXT, repositoryId: undefined, actorId: undefined, eventName: undefined },
    );
    expect(issuedAt).toBe(NOW);
  });
});

test.each([
  ['twice', '"actor":"tom","actor":"mona"'],
  ['in another spelling', String.raw`"actor":"tom","\u0061ctor":"mona"`],
  ['twice the same', '"actor":"mona","actor":"mona"'],
])('a claim that is named %s makes the token void', async (_how, twice) => {
  expect(await faultOf(signedText(JSON.stringify(CLAIMS).replace('"actor":"mona"', twice)))).toBe(
    'the token names a claim twice',
  );
});

describe('the token is of this very job', () => {
  const tokenOfJob = (claim: unknown): string =>
    signJwt(claim === undefined ? CLAIMS : { ...CLAIMS, check_run_id: claim }, key);

  test('where both sides know its number', async () => {
    expect((await verify(tokenOfJob('47111'), { checkRunId: '47111' })).claims['check_run_id']).toBe('47111');
    expect(await faultOf(tokenOfJob('47112'), { checkRunId: '47111' })).toContain(
      '`check_run_id` disagrees with this job',
    );
    expect(await faultOf(tokenOfJob('047111'), { checkRunId: '47111' })).toContain('`check_run_id`');
  });

  test.each([
    [undefined, '47111'],
    ['47111', undefined],
    [undefined, undefined],
  ])('with %j in the token and %j from the runner, the other claims decide', async (claim, checkRunId) => {
    expect((await verify(tokenOfJob(claim), { checkRunId })).issuedAt).toBe(NOW);
  });
});

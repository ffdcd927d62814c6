import { expect, test } from 'vitest';
import { type Credential, ExchangeError, type ExchangeTools } from '../../../src/credentials/credential.ts';
import { maskedParts } from '../../../src/http/mask.ts';
import { HttpError, type HttpRequest, type HttpResponse } from '../../../src/http/send.ts';
import { CLAIMS, NOW, standIn, tokenOf } from '../exchange-tools.ts';
import { type Adapter, APP_KEY, type Given, json } from './adapters.ts';
import { allBut, type Exempt } from './exempt.ts';

interface Came {
  readonly credential?: Credential;
  readonly fault?: unknown;
  readonly requests: readonly HttpRequest[];
  readonly masked: readonly string[];
  readonly slept: readonly number[];
}

/** The token of the job. */
const JOB = tokenOf({ ...CLAIMS, exp: NOW / 1000 + 300 });

type Tamper = (request: HttpRequest, count: number) => HttpResponse | Error | undefined;

/**
 * What comes of an exchange whose server answers otherwise where `tamper` says so; `count` is how often that very
 * request was made.
 */
async function came(adapter: Adapter, given: Given = {}, tamper: Tamper = () => undefined): Promise<Came> {
  const { tools, requests, masked, slept } = standIn();
  const counts = new Map<string, number>();
  const send: ExchangeTools['send'] = async (request) => {
    requests.push(request);
    const key = `${request.method} ${request.url} ${request.headers?.['x-amz-target'] ?? ''}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const answer = tamper(request, count) ?? adapter.answer(request, given);
    if (answer instanceof Error) throw answer;
    return await Promise.resolve(answer);
  };
  const outcome = await adapter
    .exchange({
      ...tools,
      send,
      connect: () => send,
      secrets: { appPrivateKey: APP_KEY },
      idToken: async () => await Promise.resolve(JOB),
    })
    .then(
      (credential) => ({ credential }),
      (fault: unknown) => ({ fault }),
    );
  return { ...outcome, requests, masked, slept };
}

function refused({ credential, fault }: Came): ExchangeError {
  expect(credential).toBeUndefined();
  if (!(fault instanceof ExchangeError)) throw new Error('not a fault in words for people', { cause: fault });
  expect(fault.hint).toMatch(/\nsee https:\S+$|^see https:\S+$/);
  expect(`${fault.message}${fault.hint}`).not.toMatch(/\.\)?\.(?:\s|$)/);
  return fault;
}

test.each(allBut())('goes well: %s', async (_name, adapter) => {
  expect((await came(adapter)).fault).toBeUndefined();
});

test.each(allBut())('everything secret is masked, as a log and as JSON show it: %s', async (name, adapter) => {
  const { credential, masked } = await came(adapter, name === 'aws' ? {} : { token: 'one"quoted\\token' });
  const secrets = credential?.secret.map((variable) => credential.variables[variable] ?? '') ?? [];
  expect(secrets.length).toBeGreaterThan(0);
  for (const secret of secrets) expect(masked).toEqual(expect.arrayContaining([...maskedParts(secret)]));
});

test.each(
  allBut({
    aws: 'answers hold nothing else',
    gcp: 'answers hold nothing else',
    azure: 'answers hold nothing else',
    github: 'answers hold nothing else',
  }),
)('what was not asked for is masked as well: %s', async (_name, adapter) => {
  expect((await came(adapter)).masked).toContain('other-secret');
});

test.each(allBut())('faults that pass are tried again, as long as the server asks for: %s', async (_name, adapter) => {
  const passing = [
    ...[408, 429, 500, 502, 503].map((status) => ({ status, headers: { 'retry-after': '2' }, body: '' })),
    ...(['timeout', 'connection', 'truncated'] as const).map((fault) => new HttpError(fault, 'host', 'gone')),
  ];
  for (const answer of passing) {
    const { fault, slept } = await came(adapter, {}, (request, count) =>
      adapter.isIssue(request) && count === 1 ? answer : undefined,
    );
    expect([fault, slept.length]).toEqual([undefined, 1]);
    if (!(answer instanceof Error)) expect(slept).toEqual([2000]);
  }
});

test.each(allBut())('and over by the end of the time there is, in words: %s', async (_name, adapter) => {
  for (const answer of [
    new HttpError('timeout', 'host', 'no answer'),
    new HttpError('too-large', 'host', 'the answer is larger than 16 MiB'),
    new HttpError('tls', 'host', 'not trusted'),
    { status: 429, headers: { 'retry-after': '600' }, body: '' },
    { status: 503, headers: {}, body: '' },
  ]) {
    const outcome = await came(adapter, {}, (request) => (adapter.isIssue(request) ? answer : undefined));
    refused(outcome);
    expect(outcome.requests.filter(adapter.isIssue).length).toBeLessThanOrEqual(4);
    expect(outcome.slept.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(60_000);
  }
});

test.each(allBut())('a refusal is final: %s', async (_name, adapter) => {
  for (const status of [400, 401, 403, 404, 422]) {
    const outcome = await came(adapter, {}, (request) =>
      adapter.isIssue(request) ? adapter.refuse(status, 'No.') : undefined,
    );
    refused(outcome);
    expect(outcome.requests.filter(adapter.isIssue)).toHaveLength(1);
  }
});

test.each(
  allBut({
    github: 'an App signs by itself',
    'aws secrets': 'it is STS that does',
    'aws parameters': 'it is STS that does',
  }),
)('a provider that cannot fetch the keys of the issuer is asked again: %s', async (_name, adapter) => {
  const first = adapter.keysNotFetched;
  expect(first).toBeDefined();
  let isFirst = true;
  const passing = await came(adapter, {}, () => {
    const answer = isFirst ? first : undefined;
    isFirst = false;
    return answer;
  });
  expect([passing.fault, passing.slept.length]).toEqual([undefined, 1]);
  expect(refused(await came(adapter, {}, () => first)).hint).toMatch(/passes by itself|reach/);
});

test.each(allBut())('a redirect is not followed: %s', async (_name, adapter) => {
  for (const status of [301, 302, 303, 307, 308]) {
    const outcome = await came(adapter, {}, (request) =>
      adapter.isIssue(request) ? { status, headers: { location: 'https://evil.example/' }, body: '' } : undefined,
    );
    refused(outcome);
    expect(outcome.requests.filter(({ url }) => url.includes('evil.example'))).toEqual([]);
    expect(outcome.requests.filter(adapter.isIssue)).toHaveLength(1);
  }
});

test.each(allBut())('an answer from somebody in between does not count: %s', async (_name, adapter) => {
  for (const body of ['<html>Sign in</html>', '', 'null', '[]', '"text"', '{}', '{"a":'.repeat(20_000)])
    expect(
      refused(await came(adapter, {}, (request) => (adapter.isIssue(request) ? json(200, body) : undefined))),
    ).toBeInstanceOf(ExchangeError);
});

test.each(allBut())('nothing empty is handed out: %s', async (_name, adapter) => {
  expect(refused(await came(adapter, { token: '' }))).toBeInstanceOf(ExchangeError);
});

const STORES_ONLY: Exempt = {
  aws: 'tokens and keys are texts of the provider',
  gcp: 'tokens are texts of the provider',
  azure: 'tokens are texts of the provider',
  github: 'tokens are texts of the provider',
};

test.each(allBut(STORES_ONLY))('what was stored comes out exactly, or not at all: %s', async (_name, adapter) => {
  for (const number of ['1234567890123456789', '1.10', '1e400', '1e3', '-0', '0.1000', '9007199254740993']) {
    for (const stored of [number, `{"db":{"id":${number}}}`, `[${number}]`])
      expect(refused(await came(adapter, { stored })).hint).toMatch(/^store it as a text, in quotes\n/);
  }
  for (const stored of ['"a\\u0000b"', '"a\\ud800b"', '"a\uFFFDb"'])
    expect(refused(await came(adapter, { stored })).hint).toMatch(/^store it in Base64/);
  for (const [stored, value] of [
    ['17', '17'],
    ['-1.5', '-1.5'],
    ['true', 'true'],
    ['{"a":[1,"x"]}', '{"a":[1,"x"]}'],
    ['"1.10"', '1.10'],
    ['"1234567890123456789"', '1234567890123456789'],
    ['"two\\nlines"', 'two\nlines'],
  ] as const) {
    expect((await came(adapter, { stored })).credential?.variables['KEY']).toBe(value);
  }
  for (const stored of ['null', '""']) refused(await came(adapter, { stored }));
});

const NO_END: Exempt = {
  'aws secrets': 'what is stored has no end',
  'aws parameters': 'what is stored has no end',
  vault: 'what is stored has no end; engines: vault/lifetime-secrets.test.ts',
};

test.each(allBut(NO_END))(
  'what ends after the grant, or does not say when, is not handed out: %s',
  async (_name, adapter) => {
    for (const end of [NOW + 86_400_000, undefined, 'soon'])
      expect(refused(await came(adapter, { end }))).toBeInstanceOf(ExchangeError);
  },
);

test.each(allBut(NO_END))('what has ended already is not handed out: %s', async (_name, adapter) => {
  expect(refused(await came(adapter, { end: NOW - 3_600_000 }))).toBeInstanceOf(ExchangeError);
});

test.each(allBut())('what a server repeats of the token is cut, also a piece of it: %s', async (_name, adapter) => {
  const pieces: readonly ((sent: string) => string)[] = [
    (sent) => sent,
    (sent) => sent.slice(0, 60),
    (sent) => sent.slice(25, 70),
    (sent) => sent.slice(-30),
    encodeURIComponent,
  ];
  for (const pieceOf of pieces) {
    for (const status of [400, 403, 500]) {
      let piece = '';
      const tamper: Tamper = (request) => {
        if (request.url.includes('revoke')) return undefined;
        piece = pieceOf(
          request.headers?.['x-vault-token'] ?? request.headers?.['authorization']?.replace(/^Bearer /, '') ?? JOB,
        );
        return adapter.refuse(status, `bad token: ${piece}. Try again.`, 'Other');
      };
      const { message, hint } = refused(await came(adapter, {}, tamper));
      for (let at = 0; at + 16 <= piece.length; at += 4)
        expect(`${message}${hint}`).not.toContain(piece.slice(at, at + 16));
    }
  }
});

import { writeFileSync } from 'node:fs';
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, createClient } from '../../src/http/client.ts';
import { HttpError, type HttpRequest } from '../../src/http/send.ts';
import { certificateAuthority, createAuthority } from '../world/certificates.ts';
import { portOf } from '../world/serve/delay.ts';

let ca: string;
let foreign: string;
let url: string;
let plain: string;
let misnamed: string;
let connections = 0;
const servers: Server[] = [];
const sockets = new Set<Socket>();
const heard: IncomingMessage[] = [];

function answer(request: IncomingMessage, response: ServerResponse): void {
  heard.push(request);
  const path = request.url ?? '';
  if (path === '/hang') return;
  if (path === '/reset') return void request.socket.destroy();
  if (path === '/redirect') return void response.writeHead(302, { location: `${url}/elsewhere` }).end();
  if (path === '/cut')
    return void response.writeHead(200, { 'content-length': '100' }).write('half', () => response.socket?.destroy());
  if (path === '/large') return void response.end(Buffer.alloc(17 * 1024 * 1024, 'x'));
  if (path === '/twice') response.setHeader('X-Twice', ['a', 'b']);
  request.pipe(response);
}

beforeAll(async () => {
  const [authority, other] = await Promise.all([certificateAuthority(), createAuthority()]);
  ca = authority.ca;
  foreign = other.ca;
  servers.push(
    createServer(await authority.certificate('localhost'), answer),
    createPlain(answer),
    createServer(await authority.certificate('evil.example'), answer),
  );
  for (const server of servers) {
    server.on('connection', (socket: Socket) => {
      connections += 1;
      sockets.add(socket);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  }
  [url, plain, misnamed] = ['https', 'http', 'https'].map(
    (scheme, index) => `${scheme}://127.0.0.1:${portOf(servers[index] ?? createPlain())}`,
  ) as [string, string, string];
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
});

async function using<T>(
  act: (client: Client) => Promise<T>,
  options: Partial<Parameters<typeof createClient>[0]> = {},
): Promise<T> {
  const client = createClient({
    certificates: ca,
    environment: {},
    now: Date.now,
    deadline: Date.now() + 5_000,
    ...options,
  });
  return await act(client).finally(() => client.close());
}

const faultOf = async (
  request: HttpRequest,
  options: Partial<Parameters<typeof createClient>[0]> = {},
): Promise<HttpError> => {
  const fault = await using(
    async (client) =>
      await client.send(request).then(
        () => undefined,
        (error: unknown) => error,
      ),
    options,
  );
  if (!(fault instanceof HttpError)) throw new Error('no HttpError', { cause: fault });
  expect(fault.message).not.toMatch(/secret|undefined/);
  return fault;
};

describe('a request', () => {
  test('brings back the whole answer, headers in lower case', async () => {
    const body = 'häßlich ✓';
    expect(
      await using(async (client) => await client.send({ method: 'POST', url: `${url}/twice`, body })),
    ).toMatchObject({ status: 200, body, headers: { 'x-twice': 'a, b' } });
    expect(heard.at(-1)?.headers).toMatchObject({
      'user-agent': 'grantgate',
      'content-length': String(Buffer.byteLength(body)),
    });
  });

  test('uses a connection again, and one that was opened ahead', async () => {
    const before = connections;
    await using(async (client) => {
      client.warm(url);
      client.warm(url);
      client.warm('http://127.0.0.1:9');
      for (let index = 0; index < 3; index += 1) await client.send({ method: 'GET', url: `${url}/a` });
    });
    expect(connections - before).toBe(1);
  });

  test('uses one that was opened ahead through a proxy', async () => {
    const asked: string[] = [];
    const proxy = createPlain().on('connect', (request, client: Socket) => {
      asked.push(request.url ?? '');
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      const upstream = connect(Number(new URL(url).port), '127.0.0.1');
      upstream.pipe(client).on('error', () => upstream.destroy());
      client.pipe(upstream);
      sockets.add(upstream).add(client);
    });
    servers.push(proxy);
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
    await using(
      async (client) => {
        client.warm(url);
        await expect.poll(() => asked).toEqual([new URL(url).host]);
        expect(await client.send({ method: 'GET', url: `${url}/a` })).toMatchObject({ status: 200 });
      },
      { environment: { https_proxy: `http://127.0.0.1:${portOf(proxy)}` } },
    );
    expect(asked).toHaveLength(1);
  });

  test('does not mind that a connection opened ahead came to nothing', async () => {
    await using(async (client) => {
      client.warm('https://127.0.0.1:9');
      expect(await client.send({ method: 'GET', url: `${url}/a` })).toMatchObject({ status: 200 });
      await expect(client.send({ method: 'GET', url: 'https://127.0.0.1:9/' })).rejects.toThrow(
        '127.0.0.1:9 cannot be reached (ECONNREFUSED)',
      );
    });
  });

  test('follows no redirect', async () => {
    expect(await using(async (client) => await client.send({ method: 'GET', url: `${url}/redirect` }))).toMatchObject({
      status: 302,
    });
    expect(heard.at(-1)?.url).toBe('/redirect');
  });

  test.each([
    ['/cut', 'truncated', /broke off/],
    ['/reset', 'connection', /cannot be reached/],
    ['/large', 'too-large', /larger than 16 MiB/],
  ] as const)('has a fault in words: %s', async (path, fault, words) => {
    const error = await faultOf({ method: 'GET', url: `${url}${path}`, headers: { authorization: 'Bearer secret' } });
    expect([error.fault, error.host]).toEqual([fault, new URL(url).host]);
    expect(error.message).toMatch(words);
  });

  test('goes over https only', async () => {
    const before = heard.length;
    for (const target of [plain, 'ftp://127.0.0.1', 'file:///etc/passwd'])
      expect((await faultOf({ method: 'GET', url: target })).fault).toBe('refused-url');
    expect(heard).toHaveLength(before);
  });

  test('ends with the deadline', async () => {
    const started = Date.now();
    expect((await faultOf({ method: 'GET', url: `${url}/hang` }, { deadline: started + 150 })).fault).toBe('timeout');
    expect(Date.now() - started).toBeLessThan(1_500);
    expect((await faultOf({ method: 'GET', url: `${url}/a` }, { deadline: started })).message).toContain(
      'no time left',
    );
  });

  test('ends when the client is closed, and none begins after', async () => {
    const client = createClient({ certificates: ca, environment: {}, now: Date.now, deadline: Date.now() + 5_000 });
    const hanging = client.send({ method: 'GET', url: `${url}/hang` }).catch((error: unknown) => error);
    setTimeout(() => client.close(), 50);
    expect(await hanging).toMatchObject({ fault: 'closed' });
    await expect(client.send({ method: 'GET', url: `${url}/a` })).rejects.toMatchObject({ fault: 'closed' });
  });
});

describe('a certificate', () => {
  test('of somebody else is refused, whatever the environment says', async () => {
    const file = join(tmpdir(), `grantgate-client-${process.pid}.pem`);
    writeFileSync(file, ca);
    const variables = [
      {},
      { NODE_EXTRA_CA_CERTS: file },
      { SSL_CERT_FILE: file, SSL_CERT_DIR: tmpdir() },
      { NODE_USE_SYSTEM_CA: '1' },
    ];
    for (const environment of variables)
      expect((await faultOf({ method: 'GET', url: `${url}/a` }, { certificates: undefined, environment })).fault).toBe(
        'tls',
      );
    expect((await faultOf({ method: 'GET', url: `${url}/a` }, { certificates: foreign })).message).toContain(
      'is not trusted',
    );
  });

  test('of another name is refused', async () => {
    const error = await faultOf({ method: 'GET', url: `${misnamed}/a` });
    expect([error.fault, error.message]).toEqual(['tls', expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID')]);
  });

  test('authority that cannot be read is a fault, not a way round', async () => {
    expect(
      (
        await faultOf(
          { method: 'GET', url: `${url}/a` },
          { certificates: '-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----' },
        )
      ).fault,
    ).toBe('tls');
  });
});

import { createServer, type Server } from 'node:http';
import { createServer as createTcp, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../src/http/client.ts';
import { openTunnel, proxyFor } from '../../src/http/proxy.ts';
import { portOf } from '../world/serve/delay.ts';

const PROXY = 'http://proxy.example:3128';
const isDirect = (host: string, no_proxy: string, port = 443): boolean =>
  proxyFor(host, port, { https_proxy: PROXY, no_proxy }) === undefined;

test.each([
  ['api.github.com', '', false],
  ['api.github.com', '*', true],
  ['api.github.com', 'github.com', true],
  ['api.github.com', '.github.com', true],
  ['api.github.com', '*.github.com', true],
  ['github.com', '.github.com', true],
  ['API.GitHub.com', 'github.COM', true],
  ['evilgithub.com', 'github.com', false],
  ['github.com.evil.example', 'github.com', false],
  ['api.github.com', 'example.com, github.com', true],
  ['api.github.com', 'example.com github.com', true],
  ['api.github.com', 'github.com:443', true],
  ['api.github.com', 'github.com:8443', false],
  ['api.github.com', ',, ,', false],
  ['127.0.0.1', '127.0.0.1', true],
  ['127.0.0.1', '0.0.1', false],
  ['10.1.2.3', '2.3', false],
  ['10.1.2.3', '10.0.0.0/8', true],
  ['11.1.2.3', '10.0.0.0/8', false],
  ['10.1.2.3', '10.1.2.3:443', true],
  ['10.1.2.3', '10.1.2.3:80', false],
  ['10.1.2.3', '10.0.0.0/33', false],
  ['10.1.2.3', '10.0.0.0/x', false],
  ['10.1.2.3', '0.0.0.0/0', true],
  ['fd00::1', 'fd00::1', true],
  ['fd00::1', '[fd00::1]', true],
  ['fd00::1', '[FD00::1]:443', true],
  ['fd00::1', '[fd00::1]:8200', false],
  ['[fd00::1]', 'fd00:0:0::1', true],
  ['fd00::1', 'fd00::/8', true],
  ['fe00::1', 'fd00::/8', false],
  ['fd00::1', '10.0.0.0/8', false],
  ['::1', '::1,localhost', true],
  ['localhost', '::1,localhost', true],
  ['vault.acme.example', 'acme.example.', true],
  ['vault.acme.example.', 'acme.example', true],
  ['vault.acme.example', '10.0.0.0/8', false],
  ['vault.acme.example', '*.acme.example:443', true],
  ['vault.acme.example', '*:443', true],
])('%s with `no_proxy: %s` goes direct: %s', (host, list, direct) => {
  expect(isDirect(host, list)).toBe(direct);
});

test('a host goes direct exactly when it or a domain it is in is listed', () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/);
  const name = fc.array(label, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 4 }), fc.constantFrom('', '.', '*.'), (host, domains, prefix) => {
      const isIn = (domain: string[]): boolean =>
        domain.length <= host.length && host.slice(host.length - domain.length).join('.') === domain.join('.');
      expect(isDirect(host.join('.'), domains.map((domain) => `${prefix}${domain.join('.')}`).join(','))).toBe(
        domains.some(isIn),
      );
    }),
  );
});

test('the variables are those of curl: the lower case one wins, a scheme may be left out', () => {
  expect(proxyFor('a', 443, {})).toBeUndefined();
  expect(proxyFor('a', 443, { https_proxy: '', HTTPS_PROXY: PROXY })?.href).toBe(`${PROXY}/`);
  expect(proxyFor('a', 443, { https_proxy: 'http://one', HTTPS_PROXY: 'http://two' })?.host).toBe('one');
  expect(proxyFor('a', 443, { https_proxy: 'one:3128' })?.href).toBe('http://one:3128/');
  expect(() => proxyFor('a', 443, { https_proxy: 'http://' })).toThrow(TypeError);
});

test.each([
  ['HTTP://proxy.example:3128', 'http://proxy.example:3128/'],
  ['HTTPS://proxy.example', 'https://proxy.example/'],
  [' http://proxy.example:3128/ ', 'http://proxy.example:3128/'],
  ['me:p@ss@proxy.example', 'http://me:p%40ss@proxy.example/'],
])('%s is understood', (https_proxy, href) => {
  expect(proxyFor('a', 443, { https_proxy })?.href).toBe(href);
});

test.each([
  ['http://user:p#ss@proxy:3128', /`%23` for `#`/],
  ['http://user:12#ss@proxy:3128', /`%23` for `#`/],
  ['http://user:1/ss@proxy:3128', /`%2F` for/],
  ['user:1?ss@proxy', /`%3F` for/],
  ['http://', /is not the address of a proxy/],
  ['http://proxy:port', /is not the address of a proxy/],
  ['socks5://user:pass@proxy:1080', /only http and https proxies are supported/],
])('%s is refused: the variable is named, and not what is in it', (address, words) => {
  for (const variable of ['https_proxy', 'HTTPS_PROXY'] as const) {
    expect(() => proxyFor('a', 443, { [variable]: address })).toThrow(words);
    expect(() => proxyFor('a', 443, { [variable]: address })).toThrow(
      new RegExp(`^the variable \`${variable}\` (?!.*(?:ss@|user:))`),
    );
  }
});

test('what is wrong with the variable is what people are told', async () => {
  const client = createClient({
    environment: { https_proxy: 'http://user:p#ss@proxy:3128' },
    now: Date.now,
    deadline: Date.now() + 5000,
  });
  await expect(client.send({ method: 'GET', url: 'https://api.github.com/' })).rejects.toThrow(
    /^api\.github\.com cannot be reached \(the variable `https_proxy` is not the address/,
  );
  client.close();
});

describe('a tunnel', () => {
  const servers: { close(): unknown }[] = [];
  const sockets = new Set<Socket>();
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    for (const server of servers.splice(0)) server.close();
  });
  const listening = async (server: Server | ReturnType<typeof createTcp>): Promise<URL> => {
    servers.push(server);
    server.on('connection', (socket: Socket) => sockets.add(socket));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return new URL(`http://127.0.0.1:${portOf(server)}`);
  };

  test('is asked for by name, with the credentials of the address', async () => {
    const asked: (string | undefined)[] = [];
    const proxy = await listening(
      createServer().on('connect', (request, socket: Socket) => {
        asked.push(request.url, request.headers['proxy-authorization']);
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
      }),
    );
    proxy.username = 'me%40acme';
    proxy.password = 'p%3Aw';
    (await openTunnel(proxy, 'api.github.com', 443, 1_000)).destroy();
    expect(asked).toEqual(['api.github.com:443', `Basic ${Buffer.from('me@acme:p:w').toString('base64')}`]);
  });

  test.each([
    ['50%off', 'me', 'me:50%off'],
    ['', 'me', 'me:'],
    ['token', '', ':token'],
    ['%C3%BC%', 'me', 'me:ü%'],
  ])('with the password `%s` of `%s` is asked for as curl does', async (password, username, sent) => {
    const asked: (string | undefined)[] = [];
    const { port } = await listening(
      createServer().on('connect', (request, socket: Socket) => {
        asked.push(request.url, request.headers['proxy-authorization']);
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
      }),
    );
    const proxy = proxyFor('fd00::1', 8200, { https_proxy: `http://${username}:${password}@127.0.0.1:${port}` });
    (await openTunnel(proxy ?? new URL('http://none'), 'fd00::1', 8200, 1_000)).destroy();
    expect(asked).toEqual(['[fd00::1]:8200', `Basic ${Buffer.from(sent).toString('base64')}`]);
  });

  test('through a proxy with an IPv6 address is made', async (context) => {
    const server = createServer().on('connect', (_request, socket: Socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    servers.push(server);
    server.on('connection', (socket: Socket) => sockets.add(socket));
    const isThere = await new Promise<boolean>((done) =>
      server.once('error', () => done(false)).listen(0, '::1', () => done(true)),
    );
    if (!isThere) return context.skip();
    const tunnel = await openTunnel(new URL(`http://[::1]:${portOf(server)}`), 'a', 443, 1_000);
    expect(tunnel.destroyed).toBe(false);
    tunnel.destroy();
  });

  test('that is refused is a fault without the credentials', async () => {
    const proxy = await listening(
      createServer().on('connect', (_request, socket: Socket) => socket.end('HTTP/1.1 407 No\r\n\r\n')),
    );
    proxy.username = 'me';
    proxy.password = 'hush';
    await expect(openTunnel(proxy, 'a', 443, 1_000)).rejects.toThrow(/^the proxy 127\.0\.0\.1:\d+ answered 407$/);
    await expect(openTunnel(new URL('http://127.0.0.1:9'), 'a', 443, 1_000)).rejects.toThrow('ECONNREFUSED');
  });

  test('that is never answered ends by the time given, or when it is given up', async () => {
    const proxy = await listening(createTcp());
    await expect(openTunnel(proxy, 'a', 443, 50)).rejects.toThrow('did not answer');
    const ending = new AbortController();
    setTimeout(() => ending.abort(), 20);
    await expect(openTunnel(proxy, 'a', 443, 10_000, ending.signal)).rejects.toThrow('aborted');
  });
});

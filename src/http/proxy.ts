import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { bare, isBypassed } from './no-proxy.ts';
import { settledLater } from './settled-later.ts';

/** The proxy variables as runners and curl understand them. */
export interface ProxyVariables {
  readonly https_proxy?: string | undefined;
  readonly HTTPS_PROXY?: string | undefined;
  readonly no_proxy?: string | undefined;
  readonly NO_PROXY?: string | undefined;
}

/**
 * The proxy for a host, or `undefined` for a direct connection. A proxy sees only encrypted bytes: TLS is verified end
 * to end.
 * @throws TypeError when the variable is not the address of a proxy; it names the variable and never what is in it,
 * which
 * may be a password
 */
export function proxyFor(host: string, port: number, variables: ProxyVariables): URL | undefined {
  const variable = variables.https_proxy?.trim() ? 'https_proxy' : 'HTTPS_PROXY';
  const address = variables[variable]?.trim() ?? '';
  if (address === '' || isBypassed(host, port, variables.no_proxy || variables.NO_PROXY || '')) return undefined;
  return proxyUrl(address, variable);
}

function proxyUrl(address: string, variable: string): URL {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    throw new TypeError(
      `the variable \`${variable}\` names another kind of proxy: only http and https proxies are supported`,
    );
  const url = URL.parse(scheme === undefined ? `http://${address}` : address);
  // what follows a `#` in a password would make another host of its name
  if (url === null || /[#?]|\/[^/]*@/.test(address.replace(/^[^/]*\/\//, ''))) {
    throw new TypeError(
      `the variable \`${variable}\` is not the address of a proxy: in a user name or password write \`%23\` for ` +
        '`#`, `%2F` for `/`, `%3F` for `?` and `%25` for `%`',
    );
  }
  return url;
}

/** The percent signs that encode something are decoded, others stay, as curl has it. */
function decodedPart(text: string): string {
  const bytes = text.replaceAll(/%[0-9a-f]{2}|[^%]+|%/gi, (part) =>
    /^%[0-9a-f]{2}$/i.test(part)
      ? String.fromCodePoint(Number.parseInt(part.slice(1), 16))
      : Buffer.from(part, 'utf8').toString('latin1'),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/**
 * Opens a tunnel to `host:port` (RFC 9110, CONNECT).
 * @throws Error when the proxy refuses or cannot be reached
 */
export async function openTunnel(
  proxy: URL,
  host: string,
  port: number,
  timeout: number,
  signal?: AbortSignal,
): Promise<Socket> {
  const { promise, resolve, reject } = settledLater<Socket>();
  const send = proxy.protocol === 'https:' ? secureRequest : plainRequest;
  const credentials =
    proxy.username === '' && proxy.password === ''
      ? undefined
      : `${decodedPart(proxy.username)}:${decodedPart(proxy.password)}`;
  const target = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  const request = send({
    method: 'CONNECT',
    host: bare(proxy.hostname),
    port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port),
    path: target,
    headers: {
      host: target,
      ...(credentials === undefined
        ? {}
        : { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }),
    },
    agent: false,
    timeout,
    ...(signal === undefined ? {} : { signal }),
  });
  request.once('connect', (response, socket) => {
    if (response.statusCode === 200) return resolve(socket);
    socket.destroy();
    reject(new Error(`the proxy ${proxy.host} answered ${response.statusCode ?? 'nothing'}`));
  });
  request.once('timeout', () => request.destroy(new Error(`the proxy ${proxy.host} did not answer`)));
  request.once('error', reject);
  request.end();
  return await promise;
}

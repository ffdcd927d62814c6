import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';

/** The proxy variables as runners and curl understand them. */
export interface ProxyVariables {
  readonly https_proxy?: string | undefined;
  readonly HTTPS_PROXY?: string | undefined;
  readonly no_proxy?: string | undefined;
  readonly NO_PROXY?: string | undefined;
}

/** The proxy for a host, or `undefined` for a direct connection. A proxy sees only encrypted bytes: TLS is verified end to end. */
export function proxyFor(host: string, port: number, variables: ProxyVariables): URL | undefined {
  const proxy = variables.https_proxy || variables.HTTPS_PROXY;
  if (proxy === undefined || proxy === '' || bypassed(host, port, variables.no_proxy || variables.NO_PROXY || '')) return undefined;
  return new URL(/^https?:\/\//.test(proxy) ? proxy : `http://${proxy}`);
}

function bypassed(host: string, port: number, list: string): boolean {
  const name = host.toLowerCase();
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      const [domain = '', only] = entry.replace(/^\*?\./, '').split(':');
      if (domain === '*') return true;
      return domain !== '' && (only === undefined || Number(only) === port) && (name === domain || name.endsWith(`.${domain}`));
    });
}

/**
 * Opens a tunnel to `host:port` (RFC 9110, CONNECT).
 * @throws Error when the proxy refuses or cannot be reached
 */
export async function openTunnel(proxy: URL, host: string, port: number, timeout: number, signal?: AbortSignal): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const send = proxy.protocol === 'https:' ? secureRequest : plainRequest;
  const credentials = proxy.username === '' ? undefined : `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const request = send({
    method: 'CONNECT',
    host: proxy.hostname,
    port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port),
    path: `${host}:${port}`,
    headers: { host: `${host}:${port}`, ...(credentials === undefined ? {} : { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }) },
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

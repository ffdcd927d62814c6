import { setMaxListeners } from 'node:events';
import { type ClientRequest, type IncomingMessage } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import { connect as tcpConnect, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as tlsConnect, type ConnectionOptions, type SecureContext, type TLSSocket } from 'node:tls';
import { settledLater } from './settled-later.ts';
import { type AmbientTrust, type ClientIdentity, trustedContext } from './trust.ts';
import type { ProxyVariables } from './proxy.ts';
import { HttpError, type HttpFault, type HttpRequest, type HttpResponse, type Send } from './send.ts';

/** Longest answer that is read. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

/** Longest wait for one answer; the end of the whole run may come sooner. */
const REQUEST_TIMEOUT_MS = 10_000;

export interface ClientOptions {
  /** Additional CA certificates, PEM. */
  readonly certificates?: string | undefined;
  /** Shown to servers that ask who connects. */
  readonly identity?: ClientIdentity | undefined;
  readonly environment: AmbientTrust & ProxyVariables;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** When everything must be over, milliseconds since 1970. */
  readonly deadline: number;
}

export interface Client {
  readonly send: Send;
  /** Opens a connection ahead of its first request; failures show with that request. */
  readonly warm: (url: string) => void;
  /** Drops every connection; what is still under way or comes later fails. */
  readonly close: () => void;
}

/**
 * HTTP over TLS on node:https, which starts in a third of the time of the global `fetch`. Connections are kept and
 * reused; https only, no redirects, certificates always verified.
 */
export function createClient(options: ClientOptions): Client {
  const agent = new WarmAgent(
    () => trustedContext(options.certificates, options.environment, options.identity),
    options.environment,
  );
  const pending: Pending = new Map();
  let isClosed = false;
  return {
    send: async (request) => {
      if (isClosed) throw closed(new URL(request.url).host);
      return await sendOnce(request, agent, pending, options);
    },
    warm: (url) => {
      const target = new URL(url);
      if (target.protocol === 'https:')
        agent.warm(target.hostname.replace(/^\[(.*)\]$/, '$1'), Number(target.port || 443));
    },
    close: () => {
      isClosed = true;
      for (const [give, host] of pending) give(closed(host));
      agent.destroy();
      agent.drop();
    },
  };
}

/** Requests under way: how each is given up, and its host. */
type Pending = Map<(error: HttpError) => void, string>;

function closed(host: string): HttpError {
  return new HttpError('closed', host, `${host} is no longer asked`);
}

/** An agent whose connections can be opened ahead of time and may go through a proxy. */
class WarmAgent extends Agent {
  readonly #warm = new Map<string, Promise<TLSSocket>>();
  readonly #open = new Set<Duplex>();
  readonly #trust: () => SecureContext | undefined;
  readonly #variables: ProxyVariables;
  readonly #ending = new AbortController();
  #context: { readonly value: SecureContext | undefined } | undefined;

  constructor(trust: () => SecureContext | undefined, variables: ProxyVariables) {
    super({ keepAlive: true, maxSockets: 8, scheduling: 'lifo' });
    this.#trust = trust;
    this.#variables = variables;
    setMaxListeners(0, this.#ending.signal);
  }

  warm(host: string, port: number): void {
    const key = `${host}:${port}`;
    if (this.#warm.has(key)) return;
    const opening = this.#secure(host, port);
    // whoever uses the connection hears of the fault by opening it again
    opening.catch(() => this.#warm.delete(key));
    this.#warm.set(key, opening);
  }

  /** Drops connections that nobody came to use and those that are being made; the others are the agent's. */
  drop(): void {
    this.#ending.abort();
    for (const socket of this.#open) socket.destroy();
    this.#open.clear();
    this.#warm.clear();
  }

  override createConnection(
    options: ConnectionOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): Duplex | undefined {
    const host = options.host ?? '';
    const port = options.port ?? 443;
    void this.#take(host, port).then(
      (socket) => callback?.(null, socket),
      // the signature wants a stream even where there is none
      (error: unknown) =>
        callback?.(error instanceof Error ? error : new Error(String(error)), undefined as unknown as Duplex),
    );
    return undefined;
  }

  async #take(host: string, port: number): Promise<TLSSocket> {
    const key = `${host}:${port}`;
    const warm = this.#warm.get(key);
    this.#warm.delete(key);
    const ready = await warm?.catch(() => undefined);
    return ready === undefined || ready.destroyed ? await this.#secure(host, port) : ready;
  }

  async #secure(host: string, port: number): Promise<TLSSocket> {
    const socket = this.#proxied() ? await this.#tunnel(host, port) : await this.#connected(host, port);
    // reading a hundred root certificates takes longer than the rest of the start: done while the first connection is
    // being made
    this.#context ??= { value: this.#trust() };
    const secure = tlsConnect({ ...this.#options(host), socket });
    this.#track(secure);
    return secure;
  }

  async #connected(host: string, port: number): Promise<Socket> {
    const { promise, resolve, reject } = settledLater<Socket>();
    const socket = tcpConnect({ host, port, noDelay: true, autoSelectFamily: true });
    this.#track(socket);
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
    return await promise;
  }

  #track(socket: Duplex): void {
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
    socket.on('error', () => socket.destroy());
  }

  #proxied(): boolean {
    return Boolean(this.#variables.https_proxy || this.#variables.HTTPS_PROXY);
  }

  async #tunnel(host: string, port: number): Promise<Socket> {
    const { openTunnel, proxyFor } = await import('./proxy.ts');
    const proxy = proxyFor(host, port, this.#variables);
    return proxy === undefined
      ? await this.#connected(host, port)
      : await openTunnel(proxy, host, port, REQUEST_TIMEOUT_MS, this.#ending.signal);
  }

  #options(host: string): ConnectionOptions {
    const name = isIP(host) === 0 ? { servername: host } : {};
    const context = this.#context?.value;
    // INVARIANT: NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment changes nothing
    return {
      host,
      ...name,
      rejectUnauthorized: true,
      ALPNProtocols: ['http/1.1'],
      ...(context === undefined ? {} : { secureContext: context }),
    };
  }
}

async function sendOnce(
  request: HttpRequest,
  agent: Agent,
  pending: Pending,
  options: ClientOptions,
): Promise<HttpResponse> {
  const url = new URL(request.url);
  if (url.protocol !== 'https:')
    throw new HttpError('refused-url', url.host, `only https is supported, not \`${url.protocol}//${url.host}\``);
  const wait = Math.min(REQUEST_TIMEOUT_MS, options.deadline - options.now());
  if (wait <= 0) throw new HttpError('timeout', url.host, `no time left to ask ${url.host}`);
  const { promise, resolve, reject } = settledLater<HttpResponse>();
  const body = request.body === undefined ? undefined : Buffer.from(request.body);
  const outgoing = httpsRequest(url, {
    method: request.method,
    agent,
    headers: {
      'user-agent': 'grantgate',
      ...(body === undefined ? {} : { 'content-length': String(body.length) }),
      ...request.headers,
    },
  });
  const giveUp = (error: HttpError): void => {
    // a request whose connection is still being made keeps its error to itself until there is one
    reject(error);
    outgoing.destroy(error);
  };
  const timer = setTimeout(
    () => giveUp(new HttpError('timeout', url.host, `${url.host} did not answer within ${Math.round(wait / 1000)} s`)),
    wait,
  );
  pending.set(giveUp, url.host);
  outgoing.on('response', (incoming) => collectBody(incoming, url.host, outgoing, resolve, reject));
  outgoing.on('error', (error) => reject(asHttpError(error, url.host)));
  outgoing.end(body);
  return await promise.finally(() => {
    clearTimeout(timer);
    pending.delete(giveUp);
  });
}

function collectBody(
  incoming: IncomingMessage,
  host: string,
  outgoing: ClientRequest,
  resolve: (response: HttpResponse) => void,
  reject: (error: Error) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  incoming.on('data', (chunk: Buffer) => {
    size += chunk.length;
    chunks.push(chunk);
    if (size > MAX_BODY_BYTES)
      outgoing.destroy(
        new HttpError('too-large', host, `the answer of ${host} is larger than ${MAX_BODY_BYTES / 1024 / 1024} MiB`),
      );
  });
  incoming.on('end', () => {
    if (!incoming.complete) return reject(new HttpError('truncated', host, `the answer of ${host} broke off`));
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    );
    resolve({ status: incoming.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') });
  });
  incoming.on('error', (error) => reject(asHttpError(error, host, 'truncated')));
}

/** Alerts that a server sends of the certificate it was shown, or was not shown: RFC 8446, section 6.2. */
const ABOUT_CLIENT: ReadonlySet<number> = new Set([42, 43, 44, 45, 46, 48, 49, 116]);

function asHttpError(error: Error, host: string, fault: HttpFault = 'connection'): HttpError {
  if (error instanceof HttpError) return error;
  const code = 'code' in error ? String(error.code) : '';
  const alert = Number(/SSL alert number (\d+)/.exec(error.message)?.[1]);
  if (ABOUT_CLIENT.has(alert))
    return new HttpError(
      'client-certificate',
      host,
      `${host} wants to be shown another client certificate (TLS alert ${alert})`,
      { cause: error },
    );
  if (/CERT|SELF_SIGNED|UNABLE_TO_|TLS|SSL|ALTNAME/.test(code)) {
    return new HttpError('tls', host, `the certificate of ${host} is not trusted (${code})`, { cause: error });
  }
  return new HttpError(
    fault,
    host,
    fault === 'truncated' ? `the answer of ${host} broke off` : `${host} cannot be reached (${code || error.message})`,
    { cause: error },
  );
}

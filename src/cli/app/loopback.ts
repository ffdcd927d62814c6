import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { settledLater } from '../../http/settled-later.ts';
import { UsageError } from '../usage-error.ts';
import { endPage, type LoopbackPage } from './page.ts';

/** A page that this machine alone can open, which waits for GitHub to sendPage the browser back. */
export interface Loopback {
  /** Address of the page; nobody can guess it. */
  readonly address: string;
  /** Where GitHub sends the browser back to. */
  readonly redirect: string;
  /** Shows the page from now on, and gives the code that comes back. @throws UsageError when none came in time */
  readonly codeFor: (page: LoopbackPage, wait: CodeWait) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface CodeWait {
  /** What has to come back with the code: whatever else comes was started by somebody else. */
  readonly state: string;
  readonly milliseconds: number;
}

/** A code of GitHub's, as far as it can be put into an address. */
const CODE = /^[\w-]{1,200}$/;

/**
 * Listens on the loopback interface, on a port that is free.
 *
 * INVARIANT: a request that names another host is not answered, whatever a browser was made to believe about names.
 */
export async function openLoopback(secret: string): Promise<Loopback> {
  const server = createServer();
  const { promise: listening, resolve: ready, reject: failed } = settledLater<undefined>();
  server.once('error', failed);
  server.listen(0, '127.0.0.1', () => ready(undefined));
  await listening;
  const bound = server.address();
  const host = `127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  return {
    address: `http://${host}/${secret}/`,
    redirect: `http://${host}/${secret}/created`,
    codeFor: async (page, wait) => await codeFrom(server, { host, secret, page }, wait),
    close: async () => {
      const { promise, resolve } = settledLater<undefined>();
      server.close(() => resolve(undefined));
      server.closeAllConnections();
      await promise;
    },
  };
}

interface LoopbackSite {
  readonly host: string;
  readonly secret: string;
  readonly page: LoopbackPage;
}

async function codeFrom(server: Server, site: LoopbackSite, { state, milliseconds }: CodeWait): Promise<string> {
  const { promise, resolve, reject } = settledLater<string>();
  const late = new UsageError('nobody came back from GitHub in time', 'start it again, and open the page at once');
  const timer = setTimeout(() => reject(late), milliseconds);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const code = codeBrought(request, response, site, state);
    if (code !== undefined) resolve(code);
  });
  return await promise.finally(() => clearTimeout(timer));
}

/** Answers one request; gives the code, where it brought one. */
function codeBrought(
  { method, headers, url = '' }: IncomingMessage,
  response: ServerResponse,
  { host, secret, page }: LoopbackSite,
  state: string,
): string | undefined {
  const { pathname, searchParams } = new URL(url, `http://${host}`);
  if (method !== 'GET' || headers.host !== host) return sendPage(response, 404, endPage('There is nothing here.'));
  if (pathname === `/${secret}/`) return sendPage(response, 200, page);
  if (pathname !== `/${secret}/created`) return sendPage(response, 404, endPage('There is nothing here.'));
  const code = searchParams.get('code') ?? '';
  if (!isSameSecret(searchParams.get('state') ?? '', state) || !CODE.test(code))
    return sendPage(response, 400, endPage('This did not come from the page that was opened. Nothing was done.'));
  sendPage(response, 200, endPage('It is created. You can close this page: the rest is said at the terminal.'));
  return code;
}

function isSameSecret(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

function sendPage(response: ServerResponse, status: number, { body, policy }: LoopbackPage): undefined {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    // the path is a secret, and the next page is somebody else's; without an origin, a form may be refused there
    'referrer-policy': 'strict-origin',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  });
  response.end(body);
  return undefined;
}

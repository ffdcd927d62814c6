import { request as httpsRequest, type Agent } from 'node:https';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import { parseRecord } from './json.ts';
import type { Run } from './state.ts';
import type { World } from './world.ts';

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string };
export type Asking = {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  throughProxy?: boolean;
  agent?: Agent;
};

/** Asks the world something over TLS, its authority trusted. */
export async function ask(world: World, url: string, asking: Asking = {}): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const socket = asking.throughProxy ? await tunnel(world.proxy, `${hostname}:${port || '443'}`) : undefined;
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {} } = asking;
    const connection = socket
      ? { socket, servername: hostname, agent: false as const }
      : { agent: asking.agent ?? false };
    const request = httpsRequest(
      url,
      { method, headers: { 'user-agent': 'a-test', ...headers }, ca: world.ca, ...connection },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(asking.body);
  });
}

export function tunnel(proxy: string, target: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(proxy, { method: 'CONNECT', path: target, agent: false });
    request.on('connect', (response, socket) =>
      response.statusCode === 200 ? resolve(socket) : reject(new Error(`the proxy answered ${response.statusCode}`)),
    );
    request.on('error', reject);
    request.end();
  });
}

export async function askGraphql(
  world: World,
  token: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ data: unknown; errors: unknown }> {
  const answer = await ask(world, world.urls.graphql, {
    method: 'POST',
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = parseRecord(answer.text) ?? {};
  return { data, errors };
}

export async function askRest(
  world: World,
  token: string,
  path: string,
  asking: Asking = {},
): Promise<{ status: number; body: unknown }> {
  const answer = await ask(world, `${world.urls.api}${path}`, {
    ...asking,
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: answer.status, body: answer.text === '' ? undefined : JSON.parse(answer.text) };
}

/** A token of the run for an audience. */
export async function idToken(world: World, run: Run, audience: string): Promise<string> {
  const headers = { authorization: `Bearer ${run.requestToken}` };
  const answer = await ask(world, `${world.urls.oidcRequest}&audience=${encodeURIComponent(audience)}`, { headers });
  const { value } = JSON.parse(answer.text) as { value: string };
  return value;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { State } from '../state.ts';
import { faultFor, sendTruncated, underFault, type Fault, type Outcome } from './faults.ts';
import { json, type Recorded, type Role, type WorldRequest, type WorldResponse } from './http.ts';

/** What serves a role: the handler, and the name by which faults and records know an operation. */
export type Handler = (request: WorldRequest, state: State) => WorldResponse | Promise<WorldResponse>;
export type Site = {
  role: Role;
  state: State;
  handler: Handler;
  operationOf: (request: WorldRequest) => string | undefined;
};

export async function answerRequest(site: Site, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await readRequest(site.role, incoming).catch(() => undefined);
  if (!request) return void incoming.socket.destroy();
  const operation = site.operationOf(request);
  const fault = faultFor(site.state.faults, request, operation);
  const outcome = await outcomeOf(site, request, fault);
  record(site.state, request, operation, typeof outcome === 'string' ? outcome : outcome.status);
  if (outcome === 'reset') return void incoming.socket.destroy();
  if (outcome === 'hang') return;
  send(response, site.state, outcome, fault !== undefined && 'kind' in fault && fault.kind === 'truncate');
}

async function outcomeOf(site: Site, request: WorldRequest, fault: Fault | undefined): Promise<Outcome> {
  const answer = async (): Promise<WorldResponse> => site.handler(request, site.state);
  try {
    return fault ? await underFault(fault, request, site.state.clock.now(), answer) : await answer();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    site.state.violations.push(`${request.method} ${request.path}: ${text}`);
    return json(500, { message: `the world cannot answer: ${text}`, status: '500' });
  }
}

function record(state: State, request: WorldRequest, operation: string | undefined, status: Recorded['status']): void {
  state.requests.push({
    role: request.role,
    method: request.method,
    host: request.hostName,
    path: request.path,
    query: request.query.toString(),
    status,
    ...(operation === undefined ? {} : { operation }),
    at: state.clock.now(),
  });
}

function send(response: ServerResponse, state: State, answer: WorldResponse, truncate: boolean): void {
  response.statusCode = answer.status;
  response.sendDate = false;
  response.setHeader('date', state.clock.now().toUTCString());
  response.setHeader('x-github-request-id', randomUUID());
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  if (truncate) sendTruncated(response, answer.body);
  else response.end(answer.body);
}

async function readRequest(role: Role, incoming: IncomingMessage): Promise<WorldRequest> {
  const chunks: Buffer[] = [];
  const arriving: AsyncIterable<Buffer> = incoming;
  for await (const chunk of arriving) chunks.push(chunk);
  const authority = incoming.headers.host ?? '';
  const url = new URL(incoming.url ?? '/', `https://${authority || 'localhost'}`);
  return {
    role,
    method: incoming.method ?? 'GET',
    authority,
    hostName: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

import type { IncomingHttpHeaders } from 'node:http';
import type { WorldRequest, WorldResponse } from './serve/http.ts';
import type { State } from './state.ts';

/** A server that takes notices, and says nothing. */
export function receiveNotice(request: WorldRequest, state: State): WorldResponse {
  if (request.method !== 'POST') return { status: 405, body: '' };
  state.notices.push({ headers: plain(request.headers), body: request.body });
  return { status: 204, body: '' };
}

function plain(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

import { parseRecord } from '../json.ts';
import type { WorldRequest, WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';
import { answered, notAllowed, refused, unknownToken } from './answers.ts';
import { secret, type Asked } from './engines.ts';
import { loggedIn } from './login.ts';
import type { VaultState, VaultToken } from './state.ts';
import { isTransit, transit } from './transit.ts';
import { tokenCall } from './token-calls.ts';
import { addToken, countUse, endToken, liveToken } from './tokens.ts';

/**
 * Vault and OpenBao, as far as a job needs them: logging in, secrets of several engines, signing, and ending tokens.
 */
export function vault(request: WorldRequest, state: State): WorldResponse {
  const { vault: server } = state;
  const now = state.clock.now().getTime();
  if (server.sealed) return refused(503, 'Vault is sealed');
  if (!request.path.startsWith('/v1/')) return refused(404);
  const path = request.path.slice('/v1/'.length);
  const body = parseRecord(request.body) ?? {};
  if (String(request.headers['x-vault-namespace'] ?? '') !== server.namespace)
    return server.kind === 'vault'
      ? refused(403, 'namespaces feature not enabled')
      : refused(404, 'namespace not found');
  const login = /^auth\/(.+)\/login$/.exec(path)?.[1];
  if (login !== undefined) return loggedIn(state, request, login, body);
  const id = header(request, 'x-vault-token');
  if (path === 'sys/wrapping/unwrap' && !server.wrapped.has(id ?? ''))
    return refused(400, 'wrapping token is not valid or does not exist');
  const token = liveToken(server, id, now);
  if (token === undefined) return unknownToken(server.kind);
  const used = countUse(server, token);
  try {
    return allowed(server, token, path) ? answerOf(server, request, path, { token, body, now }) : notAllowed();
  } finally {
    used();
  }
}

function answerOf(server: VaultState, request: WorldRequest, path: string, asked: Asked): WorldResponse {
  if (path === 'sys/wrapping/unwrap') return unwrapped(server, asked.token);
  if (path.startsWith('auth/token/'))
    return tokenCall(server, path.slice('auth/token/'.length), asked.token, asked.body, asked.now);
  const wrap = header(request, 'x-vault-wrap-ttl');
  const answer = isTransit(path)
    ? transit(server, request.method, path, asked.body)
    : secret(server, request, path, asked);
  return wrap === undefined || answer.status !== 200
    ? answer
    : wrapped(server, answer, { path, ttl: Number.parseInt(wrap, 10), now: asked.now });
}

function header(request: WorldRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function allowed(server: VaultState, token: VaultToken, path: string): boolean {
  return token.policies.some(
    (policy) => server.policies.get(policy)?.some((prefix) => path.startsWith(prefix)) === true,
  );
}

/** The token that unwraps is nobody's child: it outlives the one that asked. */
function wrapped(
  server: VaultState,
  answer: WorldResponse,
  { path, ttl, now }: { path: string; ttl: number; now: number },
): WorldResponse {
  const { id, accessor } = addToken(
    server,
    { path, policies: ['response-wrapping'], ttl, explicitMaxTtl: ttl, uses: 1, renewable: false },
    now,
  );
  server.wrapped.set(id, parseRecord(answer.body) ?? {});
  return answered({
    wrap_info: { token: id, accessor, ttl, creation_time: new Date(now).toISOString(), creation_path: path },
  });
}

function unwrapped(server: VaultState, { id }: VaultToken): WorldResponse {
  const answer = server.wrapped.get(id) ?? {};
  server.wrapped.delete(id);
  endToken(server, id);
  return answered(answer);
}

import { verify } from 'node:crypto';
import type { App, AppInstallation } from '../apps/state.ts';
import { appToken } from '../build/runs.ts';
import { parseRecord } from '../json.ts';
import { bearer, json, type WorldRequest, type WorldResponse } from '../serve/http.ts';
import type { Access, Permissions } from '../permissions.ts';
import { repositoryNamed, type State } from '../state.ts';
import { fullRepository, simpleUser } from './accounts.ts';
import { notFound, refusal } from './errors.ts';

const RANK = ['none', 'read', 'write', 'admin'];
const HOUR = 3_600_000;
/** What is said about a number that is no App's. */
const UNKNOWN = 'Integration not found';

/** What an App may ask with its own token, and the end of an installation's. Undefined for everything else. */
export function appCall(
  request: WorldRequest,
  path: string,
  state: State,
): { template: string; answer: () => WorldResponse } | undefined {
  const asApp = (act: (app: App) => WorldResponse) => (): WorldResponse => {
    const app = appOf(state, bearer(request));
    return typeof app === 'string' ? refusal(app === UNKNOWN ? 404 : 401, app) : act(app);
  };
  const one = /^\/repos\/([^/]+)\/([^/]+)\/installation$/.exec(path);
  if (request.method === 'GET' && one)
    return {
      template: '/repos/{owner}/{repo}/installation',
      answer: asApp((app) => shown(state, app, (each) => each.owner === one[1] && reaches(each, one[2] ?? ''))),
    };
  const byId = /^\/app\/installations\/(\d+)$/.exec(path);
  if (request.method === 'GET' && byId)
    return {
      template: '/app/installations/{installation_id}',
      answer: asApp((app) => shown(state, app, ({ id }) => id === Number(byId[1]))),
    };
  const tokens = /^\/app\/installations\/(\d+)\/access_tokens$/.exec(path);
  if (request.method === 'POST' && tokens)
    return {
      template: '/app/installations/{installation_id}/access_tokens',
      answer: asApp((app) => made(state, app, Number(tokens[1]), parseRecord(request.body) ?? {})),
    };
  if (request.method === 'DELETE' && path === '/installation/token')
    return { template: '/installation/token', answer: () => ended(state, bearer(request)) };
  return undefined;
}

/** The App that a token of its own proves, or what GitHub says about it. */
function appOf(state: State, jwt = ''): App | string {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const claims = parseRecord(Buffer.from(payload, 'base64url').toString('utf8'));
  const app = state.apps.apps.find(
    ({ id, clientId }) => claims?.['iss'] === clientId || claims?.['iss'] === String(id),
  );
  if (claims && !app && /^\d+$/.test(String(claims['iss']))) return UNKNOWN;
  if (!claims || !app) return "'Issuer' claim ('iss') must be an Integer or a client ID";
  if (!verify('sha256', Buffer.from(`${header}.${payload}`), app.publicKey, Buffer.from(signature, 'base64url')))
    return 'A JSON web token could not be decoded';
  const now = Math.floor(state.clock.now().getTime() / 1000);
  const [issued, expires] = [Number(claims['iat']), Number(claims['exp'])];
  if (!(expires > now))
    return (
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the " +
      'assertion expires'
    );
  if (expires - now > 600) return "'Expiration time' claim ('exp') is too far in the future";
  return issued > now
    ? "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued"
    : app;
}

function shown(state: State, app: App, matches: (installation: AppInstallation) => boolean): WorldResponse {
  const found = state.apps.installations.find((each) => each.app === app && matches(each));
  const account = found && state.accounts.get(found.owner.toLowerCase());
  if (!found || !account) return notFound();
  const at = '2026-01-01T00:00:00Z';
  return json(200, {
    id: found.id,
    account: simpleUser(account),
    repository_selection: 'selected',
    access_tokens_url: `https://api.github.com/app/installations/${found.id}/access_tokens`,
    repositories_url: 'https://api.github.com/installation/repositories',
    html_url: `https://github.com/organizations/${found.owner}/settings/installations/${found.id}`,
    app_id: app.id,
    client_id: app.clientId,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: found.permissions,
    events: [],
    created_at: at,
    updated_at: at,
    single_file_name: null,
    suspended_by: null,
    suspended_at: found.suspendedAt?.toISOString() ?? null,
  });
}

/** Names of repositories have no case. */
function reaches({ repositories }: AppInstallation, name: string): boolean {
  return repositories.some((each) => each.toLowerCase() === name.toLowerCase());
}

function made(state: State, app: App, id: number, body: Record<string, unknown>): WorldResponse {
  const found = state.apps.installations.find((each) => each.app === app && each.id === id);
  if (!found) return notFound();
  if (found.suspendedAt) return refusal(403, 'This installation has been suspended');
  const repositories = Array.isArray(body['repositories']) ? body['repositories'].map(String) : found.repositories;
  if (!repositories.every((name) => reaches(found, name)))
    return refusal(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  const asked = Object.entries<unknown>(
    typeof body['permissions'] === 'object' ? { ...body['permissions'] } : found.permissions,
  ).map(([name, level]): [string, string] => [name, String(level)]);
  const lacking = asked.some(([name, level]) => RANK.indexOf(level) > RANK.indexOf(found.permissions[name] ?? 'none'));
  if (lacking) return refusal(422, 'The permissions requested are not granted to this installation.');
  const permissions: Permissions = {
    metadata: 'read',
    ...Object.fromEntries(asked.map(([name, level]): [string, Access] => [name, accessOf(level)])),
    ...state.apps.excess,
  };
  const names = repositories.map((name) => `${found.owner}/${name}`);
  const token = appToken(state, { permissions, repositories: names, login: `${app.slug}[bot]` });
  const end = state.clock.now().getTime() + HOUR;
  state.apps.ends.set(token, end);
  const there = names.flatMap((name) => repositoryNamed(state, name) ?? []);
  return json(201, {
    token,
    expires_at: new Date(end).toISOString().replace(/\.\d+/, ''),
    permissions,
    repository_selection: 'selected',
    repositories: there.map(fullRepository),
  });
}

function accessOf(level: string): Access {
  return level === 'admin' || level === 'write' ? level : 'read';
}

function ended(state: State, token: string | undefined): WorldResponse {
  if (token === undefined || !state.tokens.delete(token)) return refusal(401, 'Bad credentials');
  state.apps.ends.delete(token);
  return { status: 204, body: '' };
}

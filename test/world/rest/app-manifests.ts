import { createPublicKey, randomBytes } from 'node:crypto';
import { addUser } from '../build/people.ts';
import { parseRecord } from '../json.ts';
import { json, type WorldRequest, type WorldResponse } from '../serve/http.ts';
import { anyKey } from '../signing-keys.ts';
import { account, nextId, type State } from '../state.ts';
import type { Access } from '../permissions.ts';
import { simpleUser } from './accounts.ts';
import { layoutOf } from '../serve/hosts.ts';
import { notFound } from './errors.ts';

/** GitHub's page for a new App: whoever is logged in presses the button, and is sent back with a code. */
export function manifestForm(request: WorldRequest, state: State): WorldResponse | undefined {
  const owner = /^\/(?:(?:organizations|enterprises)\/([\w-]+)\/)?settings\/apps\/new$/.exec(request.path);
  if (request.method !== 'POST' || owner === null) return undefined;
  const manifest = parseRecord(new URLSearchParams(request.body).get('manifest') ?? '') ?? {};
  const redirect = String(manifest['redirect_url']);
  if (typeof manifest['name'] !== 'string' || !URL.canParse(redirect)) return { status: 422, body: 'Invalid manifest' };
  const code = randomBytes(20).toString('hex');
  state.apps.manifests.set(code, { owner: owner[1] ?? 'hubot', manifest, at: state.clock.now().getTime() });
  const back = new URL(redirect);
  back.searchParams.set('code', code);
  back.searchParams.set('state', request.query.get('state') ?? '');
  return { status: 302, headers: { location: back.href }, body: '' };
}

const HOUR = 3_600_000;

/** REST, "Create a GitHub App from a manifest": without any token, once, within an hour. */
export function manifestConversion(
  request: WorldRequest,
  path: string,
  state: State,
): { template: string; answer: () => WorldResponse } | undefined {
  const code = /^\/app-manifests\/([^/]+)\/conversions$/.exec(path)?.[1];
  if (request.method !== 'POST' || code === undefined) return undefined;
  return { template: '/app-manifests/{code}/conversions', answer: () => converted(request, code, state) };
}

function converted(request: WorldRequest, code: string, state: State): WorldResponse {
  const found = state.apps.manifests.get(code);
  state.apps.manifests.delete(code);
  if (found === undefined || found.at + HOUR < state.clock.now().getTime()) return notFound();
  const { manifest, owner } = found;
  const slug = String(manifest['name'])
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  const key = anyKey();
  const id = nextId(state);
  const permissions = Object.fromEntries(
    Object.entries(manifest['default_permissions'] ?? {}).map(([name, level]): [string, Access] => [
      name,
      level === 'write' ? 'write' : 'read',
    ]),
  );
  const app = { id, clientId: `Iv23li${id}`, slug, publicKey: createPublicKey(key), permissions };
  state.apps.apps.push(app);
  addUser(state, { login: `${slug}[bot]`, type: 'Bot' });
  const { server } = layoutOf(state, request.hostName);
  return json(201, {
    id,
    node_id: `A_${id}`,
    slug,
    name: manifest['name'],
    owner: simpleUser(account(state, owner)),
    description: manifest['description'] ?? null,
    external_url: manifest['url'],
    html_url: `${server}/apps/${slug}`,
    created_at: state.clock.now().toISOString(),
    updated_at: state.clock.now().toISOString(),
    permissions,
    events: [],
    client_id: app.clientId,
    client_secret: `client-secret-${id}`,
    webhook_secret: `webhook-secret-${id}`,
    pem: key.export({ format: 'pem', type: 'pkcs1' }).toString(),
  });
}

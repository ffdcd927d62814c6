import { generateKeyPairSync, sign } from 'node:crypto';
import { inputsHash } from '../../src/delegation/inputs-hash.ts';
import type { RunSpec } from '../world/build/runs.ts';
import type { Run } from '../world/state.ts';
import type { World, WorldOptions } from '../world/world.ts';
import { addGrant, openShop, shopRun } from './gate.ts';
import { BRANCH, FLAGS, GRANT, SHOP, shopPolicy, WORKFLOW } from './shop.ts';

/** The tool's key, and one that nobody knows. */
export const TOOL_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const STRANGE_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' });

export const TOOL = { login: 'n8n-acme[bot]', id: 901 };
export const PORTAL = { login: 'portal-acme[bot]', id: 900 };
const ISSUER = 'https://n8n.acme.example';

/** The workflow of the shop, with inputs that a tool sets. */
export const WITH_INPUTS = FLAGS.replace(
  '  workflow_dispatch:\n',
  `  workflow_dispatch:
    inputs:
      banner: {type: choice, options: ['on', 'off'], default: 'off'}
      note: {type: string}
      grantgate: {description: Set by the tool}
`,
).replace('contents: read', 'contents: write');

export function toolEntries(world: World): string {
  const key = JSON.stringify(TOOL_KEY.publicKey.export({ format: 'jwk' }));
  return `delegation:
  - {name: run-by-comment, kind: github, workflow: .github/workflows/access-requests.yml, roles: [flag-release]}
  - {name: n8n, kind: signed, app: ${TOOL.id}, issuer: '${ISSUER}', keys: [${key}], roles: [flag-release]}
  - name: portal
    kind: idp
    app: ${PORTAL.id}
    issuer: ${world.urls.idp}
    audience: api://grantgate
    client: portal
    subject: oid
    roles: [flag-release]
    inputs: [banner, note]
`;
}

export function peopleText(world: World): string {
  return `version: 1
people:
  mona-marketing:
    name: Mona Marketing
    identities: [{issuer: '${world.urls.idp}', subject: 5f2c0a6e}]
  hubert-ops: {name: Hubert, github: 480938}
`;
}

export const PERSON_GRANT = GRANT.replace('principal-id: 583231', 'requested-by: lisa');
export const PERSON_GRANT_ID = 'people/mona-marketing/banner';

/** The shop with tools, people and a grant for one without an account. */
export async function openToolShop(options: WorldOptions = {}): Promise<World> {
  const world = await openShop({ workflow: WITH_INPUTS }, options);
  world.user({ login: TOOL.login, id: TOOL.id, type: 'Bot' });
  world.user({ login: PORTAL.login, id: PORTAL.id, type: 'Bot' });
  world.grantByPull(SHOP, {
    author: 'lisa',
    approvedBy: ['hubot'],
    mergedBy: 'hubot',
    at: '2026-11-24T07:40:00Z',
    files: {
      '.github/access/policy.yml': `${shopPolicy(world.urls.sts)}${toolEntries(world)}`,
      '.github/access/people.yml': peopleText(world),
    },
  });
  addGrant(world, PERSON_GRANT_ID, PERSON_GRANT, { author: 'lisa' });
  return world;
}

export type Json = Readonly<Record<string, unknown>>;

export function hashOf(inputs: Json): string {
  const hashed = inputsHash({ event: 'workflow_dispatch', inputs, unbound: [] });
  return hashed.ok ? hashed.hash : '';
}

/** What the tool signs for somebody, with what a test changes about it. */
export function signedBy(
  world: World,
  inputs: Json,
  claims: Json = {},
  { key = TOOL_KEY, header = {} }: { key?: typeof TOOL_KEY; header?: Json } = {},
): string {
  const now = Math.floor(world.clock.now().getTime() / 1000);
  const payload = {
    iss: ISSUER,
    aud: `${world.urls.server}/${SHOP}`,
    repository_id: '1296269',
    sub: 'mona-marketing',
    iat: now,
    exp: now + 300,
    jti: `jti-${(count += 1)}`,
    act: { sub: 'n8n' },
    req: { workflow: WORKFLOW, ref: `refs/heads/${BRANCH}`, inputs: hashOf(inputs) },
    ...claims,
  };
  const text = [{ alg: 'ES256', typ: 'grantgate+jwt', ...header }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const made = sign('sha256', Buffer.from(text), { key: key.privateKey, dsaEncoding: 'ieee-p1363' });
  return `${text}.${made.toString('base64url')}`;
}
let count = 0;

/** A run that a tool started, with what it sent. */
export function toolRun(
  world: World,
  token: string | undefined,
  inputs: Json = { banner: 'on' },
  spec: Partial<RunSpec> = {},
): Run {
  return shopRun(world, {
    actor: TOOL.login,
    permissions: { contents: 'write', 'pull-requests': 'read', actions: 'read', 'id-token': 'write' },
    inputs: { ...inputs, ...(token === undefined ? {} : { grantgate: token }) },
    ...spec,
  });
}

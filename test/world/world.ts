import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builders, type Builders } from './build/builders.ts';
import { addKnownAccounts } from './build/people.ts';
import { createAppState } from './apps/state.ts';
import { createAwsState } from './aws/state.ts';
import { createAzureState } from './azure/state.ts';
import { certificateAuthority, type Authority } from './certificates.ts';
import { createClock } from './clock.ts';
import { signJwt, type Claims, type SigningMode } from './jwt.ts';
import { handlerOf, operationOf } from './serve/dispatch.ts';
import type { Fault, FaultMatch } from './serve/faults.ts';
import { origin, ownServer } from './serve/hosts.ts';
import { ROLES, type Recorded, type Role } from './serve/http.ts';
import { startProxy, type Proxy } from './serve/proxy.ts';
import { listen, type Listener } from './serve/server.ts';
import { idpIssuer, idpToken } from './idp/provider.ts';
import { issuerKey } from './signing-keys.ts';
import type { Notice, Run, State } from './state.ts';
import { createGcpState } from './gcp/state.ts';
import { createVaultState } from './vault/state.ts';

export type WorldOptions = {
  /** What a round trip takes, the TCP handshake included. */
  delayMs?: number;
  /** Checks every REST request and answer against GitHub's OpenAPI description; on unless turned off. */
  openapi?: boolean;
};

export type Urls = {
  server: string;
  api: string;
  graphql: string;
  oidcRequest: string;
  sts: string;
  vault: string;
  awsJson: string;
  /** Where notices are received. */
  hooks: string;
  /** Issuer of the company's identity provider. */
  idp: string;
  issuer: string;
};

export type World = Builders & {
  urls: Urls;
  ca: string;
  caFile: string;
  proxy: string;
  /** Hosts the proxy refused to lead to. */
  refused: readonly string[];
  requests: readonly Recorded[];
  /** What was received at `urls.hooks`, with its headers. */
  notices: readonly Notice[];
  /** Every attempt of a run, those that a dispatch started among them. */
  runs(): readonly Run[];
  /** What the world itself got wrong, such as an answer GitHub's description does not allow; empty in a sound test. */
  violations: readonly string[];
  clock: State['clock'];
  setTime(iso: string): void;
  connections(role: Role): number;
  fail(match: FaultMatch, fault: Fault): () => void;
  rotateKeys(options?: { keepOld?: boolean }): Promise<void>;
  /** A token of the company's identity provider. */
  idpToken(claims: Claims): string;
  /** The identity provider signs with another key, and publishes the old one no longer. */
  rotateIdp(): Promise<void>;
  /** Changes the claims of every token issued from now on; undefined ends it. */
  tamper(change: ((claims: Claims) => Claims) | undefined): void;
  signWith(mode: SigningMode): void;
  /** Answers the next OIDC request with this instead. */
  nextToken(token: string | ((claims: Claims) => string)): void;
  signJwt(claims: Claims, mode?: SigningMode): string;
  /** Has something else cleared away when the world closes. */
  onClose(clear: () => void): void;
  close(): Promise<void>;
};

/** Starts a stand-in for GitHub and the clouds on the loopback interface; nothing of it outlives `close`. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const [authority, key] = await Promise.all([certificateAuthority(), issuerKey(0)]);
  const root = mkdtempSync(join(tmpdir(), 'grantgate-world-'));
  const state = createState(root, options.openapi ?? true);
  state.keys.push(key);
  state.idp.keys.push(await issuerKey(20));
  addKnownAccounts(state);
  const listeners = await listenAll(state, authority, options.delayMs ?? 0);
  const proxy = await startProxy(state.ports);
  const clearing: (() => void)[] = [];
  const clear = (): void => {
    for (const act of clearing.splice(0)) act();
    rmSync(root, { recursive: true, force: true });
  };
  process.once('exit', clear);
  const caFile = join(root, 'ca.pem');
  writeFileSync(caFile, authority.ca);
  return {
    ...builders(state),
    ...observation(state, listeners, proxy),
    ...interference(state),
    urls: urlsOf(state),
    ca: authority.ca,
    caFile,
    proxy: proxy.url,
    onClose: (act) => void clearing.push(act),
    close: async () => {
      await Promise.all([proxy.close(), ...[...listeners.values()].map((listener) => listener.close())]);
      process.off('exit', clear);
      clear();
    },
  };
}

function createState(root: string, openapi: boolean): State {
  return {
    clock: createClock(),
    root,
    ports: new Map(),
    accounts: new Map(),
    teams: [],
    repositories: new Map(),
    runs: [],
    tokens: new Map(),
    keys: [],
    forgery: { tamper: undefined, mode: 'issuer', next: [] },
    idp: { keys: [] },
    aws: createAwsState(),
    gcp: createGcpState(),
    vault: createVaultState(),
    azure: createAzureState(),
    apps: createAppState(),
    faults: [],
    requests: [],
    notices: [],
    violations: [],
    openapi,
    sequence: 1000,
  };
}

async function listenAll(state: State, authority: Authority, delayMs: number): Promise<Map<Role, Listener>> {
  const listeners = new Map<Role, Listener>();
  for (const role of ROLES) {
    const listener = await listen({ role, state, handler: handlerOf(role), operationOf }, authority, delayMs);
    listeners.set(role, listener);
    state.ports.set(role, listener.port);
  }
  return listeners;
}

function urlsOf(state: State): Urls {
  const server = ownServer(state);
  return {
    server,
    api: `${server}/api/v3`,
    graphql: `${server}/api/graphql`,
    issuer: `${server}/_services/token`,
    oidcRequest: `${origin(state, 'oidc-request')}/idtoken?api-version=2.0`,
    sts: `${origin(state, 'sts')}/`,
    vault: origin(state, 'vault'),
    awsJson: origin(state, 'aws-json'),
    hooks: `${origin(state, 'hooks')}/grantgate`,
    idp: idpIssuer(state),
  };
}

type Observation = Pick<
  World,
  'requests' | 'notices' | 'runs' | 'violations' | 'refused' | 'connections' | 'clock' | 'setTime'
>;

function observation(state: State, listeners: Map<Role, Listener>, proxy: Proxy): Observation {
  return {
    requests: state.requests,
    notices: state.notices,
    runs: () => state.runs,
    violations: state.violations,
    refused: proxy.refused,
    connections: (role) => listeners.get(role)?.connections() ?? 0,
    clock: state.clock,
    setTime: (iso) => state.clock.set(iso),
  };
}

type Interference = Pick<
  World,
  'fail' | 'rotateKeys' | 'tamper' | 'signWith' | 'nextToken' | 'signJwt' | 'idpToken' | 'rotateIdp'
>;

function interference(state: State): Interference {
  let generation = 0;
  return {
    fail: (match, fault) => {
      const active = { match, fault, seen: 0, used: 0 };
      state.faults.push(active);
      return () => void state.faults.splice(state.faults.indexOf(active), 1);
    },
    rotateKeys: async (options = {}) => {
      generation += 1;
      const key = await issuerKey(generation);
      state.keys.splice(0, options.keepOld ? 0 : state.keys.length, key);
    },
    idpToken: (claims) => idpToken(state, claims),
    rotateIdp: async () =>
      void state.idp.keys.splice(0, state.idp.keys.length, await issuerKey((generation += 1) + 20)),
    tamper: (change) => void (state.forgery.tamper = change),
    signWith: (mode) => void (state.forgery.mode = mode),
    nextToken: (token) => void state.forgery.next.push(token),
    signJwt: (claims, mode) => {
      const key = state.keys[0];
      if (!key) throw new Error('the world has no signing key');
      return signJwt(claims, key, mode);
    },
  };
}

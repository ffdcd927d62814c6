import { LOGIN_HOSTS, MANAGEMENT_HOSTS } from '../azure/state.ts';
import type { State } from '../state.ts';
import type { Role, WorldRequest } from './http.ts';

/** Which part of the world a real host name is played by; undefined for names outside it. */
export function roleOfHost(hostName: string): Role | undefined {
  if (hostName === 'github.com' || hostName === 'api.github.com') return 'github';
  if (hostName === 'token.actions.githubusercontent.com') return 'issuer';
  if (hostName.endsWith('.actions.githubusercontent.com')) return 'oidc-request';
  if (/^token\.actions\.[a-z0-9-]+\.ghe\.com$/.test(hostName)) return 'issuer';
  if (/^[a-z0-9-]+\.actions\.[a-z0-9-]+\.ghe\.com$/.test(hostName)) return 'oidc-request';
  if (/^(api\.)?[a-z0-9-]+\.ghe\.com$/.test(hostName)) return 'github';
  if (/^sts(-fips)?(\.[a-z0-9-]+)?\.amazonaws\.com(\.cn)?$/.test(hostName)) return 'sts';
  if (/^(secretsmanager|ssm|kms)(-fips)?\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/.test(hostName)) return 'aws-json';
  if (hostName === 'sts.googleapis.com' || hostName === 'sts.apis-tpc.goog') return 'google-sts';
  if (hostName === 'iamcredentials.googleapis.com' || hostName === 'iamcredentials.apis-tpc.goog') return 'google-iam';
  if (hostName === 'vault.acme.example') return 'vault';
  if (Object.values(LOGIN_HOSTS).includes(hostName)) return 'entra';
  if (Object.values(MANAGEMENT_HOSTS).includes(hostName)) return 'azure';
  return undefined;
}

export type Layout = { server: string; api: string; graphql: string; issuer: string };

/** The addresses of the GitHub a request was sent to: github.com, a data residency tenant, or a server of one's own. */
export function layoutOf(state: State, hostName: string): Layout {
  const tenant = /(?:^|\.)([a-z0-9-]+)\.ghe\.com$/.exec(hostName)?.[1];
  if (tenant) return hosted(`${tenant}.ghe.com`, `token.actions.${tenant}.ghe.com`);
  if (roleOfHost(hostName) !== undefined) return hosted('github.com', 'token.actions.githubusercontent.com');
  const server = ownServer(state);
  return { server, api: `${server}/api/v3`, graphql: `${server}/api/graphql`, issuer: `${server}/_services/token` };
}

export function ownServer(state: State): string {
  return origin(state, 'github');
}

export function origin(state: State, role: Role): string {
  return `https://127.0.0.1:${state.ports.get(role) ?? 0}`;
}

/** The path below the API's root, or undefined when the request is not for the API. */
export function apiPath(request: WorldRequest): string | undefined {
  if (request.hostName.startsWith('api.')) return request.path;
  const prefix = '/api/v3';
  if (request.path === '/api/graphql') return '/graphql';
  return request.path.startsWith(`${prefix}/`) ? request.path.slice(prefix.length) : undefined;
}

function hosted(name: string, issuer: string): Layout {
  return {
    server: `https://${name}`,
    api: `https://api.${name}`,
    graphql: `https://api.${name}/graphql`,
    issuer: `https://${issuer}`,
  };
}

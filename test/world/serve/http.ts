import type { IncomingHttpHeaders } from 'node:http';

/** The parts a host name plays; each has its own port, so that connections are per host as in reality. */
export const ROLES = [
  'github',
  'issuer',
  'oidc-request',
  'sts',
  'vault',
  'aws-json',
  'google-sts',
  'google-iam',
  'entra',
  'azure',
  'hooks',
  'idp',
] as const;
export type Role = (typeof ROLES)[number];

export type WorldRequest = {
  role: Role;
  method: string;
  /** The Host header without its port. */
  hostName: string;
  authority: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
};

export type WorldResponse = { status: number; headers?: Record<string, string>; body: string; operation?: string };

/** A request as tests see it afterwards: never a header, a body or a token. */
export type Recorded = {
  role: Role;
  method: string;
  host: string;
  path: string;
  query: string;
  status: number | 'hang' | 'reset';
  operation?: string;
  at: Date;
};

export function json(status: number, value: unknown, headers: Record<string, string> = {}): WorldResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

export function bearer(request: WorldRequest): string | undefined {
  return /^(?:bearer|token) (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

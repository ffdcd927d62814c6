import type { ServerResponse } from 'node:http';
import { type Json, parseRecord } from '../json.ts';
import { googleError } from '../gcp/errors.ts';
import { json, type Role, type WorldRequest, type WorldResponse } from './http.ts';

/** Which requests a fault befalls; what is left out matches everything. `path` may hold `*` for any text. */
export type FaultMatch = {
  host?: Role;
  method?: string;
  path?: string;
  operation?: string;
  nth?: number;
  times?: number | 'always';
};

export type PartialError = { path: (string | number)[]; type?: string; message?: string };

export type Fault =
  | {
      status: number;
      retryAfter?: number;
      rateLimit?: 'primary' | 'secondary';
      code?: string;
      body?: string;
      /** What the answer waits for. */
      after?: () => Promise<unknown>;
    }
  | { kind: 'hang' | 'reset' | 'truncate' | 'wrong-json' | 'not-json' }
  | { errors: PartialError[] }
  /** The honest answer at another time; or a way to another address, at that time. */
  | { date: string; redirect?: string }
  /** The honest answer, changed. */
  | { change: (answer: Json) => Json }
  /** The same of an answer that is a list. */
  | { changeList: (answer: readonly unknown[]) => readonly unknown[] }
  /** The honest answer, after which there is always another page. */
  | { endless: true };

export type ActiveFault = { match: FaultMatch; fault: Fault; seen: number; used: number };

export type Outcome = WorldResponse | 'hang' | 'reset';

/** The fault due for this request, if any; asking counts the request. */
export function faultFor(
  active: ActiveFault[],
  request: WorldRequest,
  operation: string | undefined,
): Fault | undefined {
  const concerned = active.filter((candidate) => matches(candidate.match, request, operation));
  for (const candidate of concerned) candidate.seen += 1;
  const due = concerned.find(isDue);
  if (due) due.used += 1;
  return due?.fault;
}

function isDue({ match: { nth = 1, times = 'always' }, seen, used }: ActiveFault): boolean {
  return seen >= nth && (times === 'always' || used < times);
}

export function matches(
  match: FaultMatch,
  request: Pick<WorldRequest, 'role' | 'method' | 'path'>,
  operation: string | undefined,
): boolean {
  if (match.host !== undefined && match.host !== request.role) return false;
  if (match.method !== undefined && match.method !== request.method) return false;
  if (match.operation !== undefined && match.operation !== operation) return false;
  return match.path === undefined || wildcard(match.path).test(request.path);
}

function endless(answer: WorldResponse, { path }: WorldRequest): WorldResponse {
  return { ...answer, headers: { ...answer.headers, link: `<https://api.github.com${path}>; rel="next"` } };
}

function wildcard(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}

function dated(answer: WorldResponse, date: string): WorldResponse {
  return { ...answer, headers: { ...answer.headers, date } };
}

/** The answer under a fault, given how the honest one would be made. */
export async function underFault(
  fault: Fault,
  request: WorldRequest,
  now: Date,
  answer: () => Promise<WorldResponse>,
): Promise<Outcome> {
  if ('status' in fault) {
    await fault.after?.();
    return statusAnswer(fault, request, now);
  }
  if ('errors' in fault) return withPartialErrors(await answer(), fault.errors);
  if ('date' in fault)
    return fault.redirect === undefined
      ? dated(await answer(), fault.date)
      : { status: 302, headers: { location: fault.redirect, date: fault.date }, body: '' };
  if ('change' in fault) return changed(await answer(), fault.change);
  if ('endless' in fault) return endless(await answer(), request);
  if ('changeList' in fault) return changedList(await answer(), fault.changeList);
  switch (fault.kind) {
    case 'hang':
    case 'reset':
      return fault.kind;
    case 'wrong-json':
      return json(200, { unexpected: true });
    case 'not-json':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><title>Unicorn!</title>' };
    case 'truncate':
      return answer();
  }
}

/** Writes the head and half of the body, then drops the connection; of an answer without a body nothing arrives. */
export function sendTruncated(response: ServerResponse, body: string): void {
  if (body === '') return void response.socket?.destroy();
  response.setHeader('content-length', Buffer.byteLength(body));
  response.write(body.slice(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
}

type StatusFault = Extract<Fault, { status: number }>;

function statusAnswer(fault: StatusFault, request: WorldRequest, now: Date): WorldResponse {
  const headers: Record<string, string> = {};
  if (fault.retryAfter !== undefined) headers['retry-after'] = String(fault.retryAfter);
  if (fault.rateLimit === 'primary') {
    headers['x-ratelimit-limit'] = '5000';
    headers['x-ratelimit-remaining'] = '0';
    headers['x-ratelimit-reset'] = String(Math.floor(now.getTime() / 1000) + (fault.retryAfter ?? 60));
  }
  if (fault.body !== undefined) return { status: fault.status, headers, body: fault.body };
  if (request.role === 'sts') return awsAnswer(fault, headers);
  if (request.role === 'vault')
    return json(fault.status, { errors: VAULT_ERRORS[fault.status] ?? ['internal error'] }, headers);
  if (request.role === 'aws-json')
    return json(
      fault.status,
      {
        __type: fault.code ?? (fault.status >= 500 ? 'InternalServiceError' : 'ThrottlingException'),
        message: 'The request could not be processed',
      },
      headers,
    );
  if (request.role === 'google-sts' || request.role === 'google-iam')
    return googleError(
      fault.status,
      fault.code ?? (fault.status >= 500 ? 'UNAVAILABLE' : 'RESOURCE_EXHAUSTED'),
      message(fault),
      undefined,
      headers,
    );
  return json(
    fault.status,
    { message: message(fault), documentation_url: 'https://docs.github.com/rest', status: String(fault.status) },
    headers,
  );
}

/** https://developer.hashicorp.com/vault/api-docs#error-response */
const VAULT_ERRORS: Readonly<Record<number, readonly string[]>> = {
  401: ['unauthorized'],
  403: ['1 error occurred:\n\t* permission denied\n\n'],
  404: [],
  429: ['request path "auth/jwt/login": rate limit quota exceeded'],
};

function message(fault: StatusFault): string {
  if (fault.rateLimit === 'primary') return 'API rate limit exceeded for installation.';
  if (fault.rateLimit === 'secondary')
    return 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  const known: Record<number, string> = {
    401: 'Bad credentials',
    403: 'Forbidden',
    404: 'Not Found',
    429: 'Too Many Requests',
  };
  return known[fault.status] ?? 'Server Error';
}

function awsAnswer(fault: StatusFault, headers: Record<string, string>): WorldResponse {
  const code = fault.code ?? (fault.status >= 500 ? 'InternalFailure' : 'Throttling');
  const type = fault.status >= 500 ? 'Receiver' : 'Sender';
  const message = code === 'Throttling' ? 'Rate exceeded' : 'The request could not be processed';
  const body =
    '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">' +
    `<Error><Type>${type}</Type><Code>${code}</Code><Message>${message}</Message></Error>` +
    '<RequestId>00000000-0000-4000-8000-000000000000</RequestId></ErrorResponse>';
  return { status: fault.status, headers: { 'content-type': 'text/xml', ...headers }, body };
}

function changed(response: WorldResponse, change: (answer: Json) => Json): WorldResponse {
  return { ...response, body: JSON.stringify(change(parseRecord(response.body) ?? {})) };
}

function changedList(
  response: WorldResponse,
  change: (answer: readonly unknown[]) => readonly unknown[],
): WorldResponse {
  const parsed: unknown = JSON.parse(response.body);
  return { ...response, body: JSON.stringify(Array.isArray(parsed) ? change(parsed) : parsed) };
}

function withPartialErrors(response: WorldResponse, errors: PartialError[]): WorldResponse {
  const parsed: unknown = JSON.parse(response.body);
  const answer: { data?: unknown; errors?: unknown[] } = isRecord(parsed) ? { ...parsed } : {};
  for (const error of errors) blank(answer.data, error.path);
  const added = errors.map(
    ({ path, type = 'FORBIDDEN', message: text = 'Resource not accessible by integration' }) => ({
      type,
      path,
      message: text,
    }),
  );
  return { ...response, body: JSON.stringify({ ...answer, errors: [...(answer.errors ?? []), ...added] }) };
}

function blank(data: unknown, path: (string | number)[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);
  const last = path.at(-1);
  if (isRecord(parent) && last !== undefined) parent[last] = null;
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

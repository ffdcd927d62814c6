import type { HttpResponse, Send } from '../http/send.ts';
import { said } from '../http/said.ts';
import type { GatePermission } from '../policy/fault.ts';
import { FactError } from './fact-error.ts';
import { errorKind, kindOfAll } from './passing-errors.ts';
import type { GitHubServer } from './server.ts';

/** GitHub's two APIs with one token. Requests are sent at once; nothing is cached. */
export interface GitHubApi {
  /** Sends a GraphQL query and gives its `data`. @throws FactError */
  readonly query: (document: string, variables: Readonly<Record<string, unknown>>) => Promise<GraphQlAnswer>;
  /** GETs a REST path such as `/repos/o/r/...`. @throws FactError unless the answer is 200 */
  readonly get: (path: string, permission: string) => Promise<unknown>;
  /** As `get`, of a list that goes on at `next`. @throws FactError unless the answer is 200 */
  readonly page: (path: string, permission: string) => Promise<RestPage>;
}

/** A page of a list; `next` is the address of the one after it. */
export interface RestPage {
  readonly body: unknown;
  readonly next: string | undefined;
}

export interface GraphQlAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  /** The `Date` of the answer, milliseconds since 1970. */
  readonly date: number;
}

/** REST version that is spoken; GitHub's "API Versions". */
const API_VERSION = '2022-11-28';

export function createApi(server: GitHubServer, token: string, send: Send): GitHubApi {
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': API_VERSION,
  };
  const ask = async (method: 'GET' | 'POST', url: string, body?: unknown): Promise<HttpResponse> => {
    try {
      return await send({ method, url, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    } catch (error) {
      throw new FactError(error instanceof Error ? error.message : String(error), undefined, { cause: error });
    }
  };
  return {
    query: async (query, variables) => readGraphQl(await ask('POST', server.graphql, { query, variables }), token),
    get: async (path, permission) => readRest(await ask('GET', `${server.api}${path}`), path, permission, token),
    page: async (path, permission) => {
      const response = await ask('GET', `${server.api}${path}`);
      return { body: readRest(response, path, permission, token), next: nextPage(response) };
    },
  };
}

/** REST, "Using pagination": the `link` header names the next page. */
function nextPage({ headers }: HttpResponse): string | undefined {
  return /<([^<>]+)>;\s*rel="next"/.exec(headers['link'] ?? '')?.[1];
}

function readRest(response: HttpResponse, path: string, permission: string, token: string): unknown {
  if (response.status === 200) return parseBody(response);
  throw apiRefused(response, path, permission, token);
}

/**
 * INVARIANT: an answer with errors counts as none. GraphQL gives partial data beside its errors, and a list that could
 * not be read would look empty. The one exception is who may bypass a ruleset, which is told to few, and counts as not
 * known where it is missing.
 */
function readGraphQl(response: HttpResponse, token: string): GraphQlAnswer {
  if (response.status !== 200)
    throw apiRefused(response, 'the GraphQL API', 'contents: read, pull-requests: read', token);
  const body = parseBody(response);
  const { data, errors } = isJsonObject(body) ? body : { data: undefined, errors: undefined };
  const faults: readonly unknown[] = Array.isArray(errors) ? errors : [];
  const counting = faults.filter((one) => !isOfUntold(one));
  if (counting.length > 0) throw graphQlError(counting, token);
  if (!isJsonObject(data)) throw new FactError('GitHub answered without data');
  const date = Date.parse(response.headers['date'] ?? '');
  if (Number.isNaN(date)) throw new FactError('GitHub answered without a date');
  return { data, date };
}

function isOfUntold(error: unknown): boolean {
  return isJsonObject(error) && Array.isArray(error['path']) && error['path'].at(-1) === 'bypassActors';
}

function graphQlError(errors: readonly unknown[], token: string): FactError {
  // one that is final says more than one that passes
  const error = errors.find((entry) => errorKind(entry) === 'final') ?? errors[0];
  const words =
    isJsonObject(error) && typeof error['message'] === 'string' ? said(error['message'], { secrets: [token] }) : '';
  const message = words === '' ? 'an unknown error' : words;
  const path = pathOf(error);
  const at = path === undefined ? '' : ` (at \`${path}\`)`;
  if (INACCESSIBLE.test(message)) return hiddenFrom(errors, `${message}${at}`);
  const kind = kindOfAll(errors);
  if (kind === 'rate-limit') return new FactError(`GitHub's rate limit is reached (${message})`, API_LATER, PASSING);
  const answered = `GitHub answered: ${message}${at}`;
  return kind === 'passing'
    ? new FactError(answered, `GitHub has a problem, and trying several times did not help: ${API_LATER}`, PASSING)
    : new FactError(answered, undefined, { said: message });
}

/** What GitHub says where the job's token, or that of an App, lacks a permission. */
const INACCESSIBLE = /not accessible/i;
const BY_INTEGRATION = /not accessible by integration/i;

function pathOf(error: unknown): string | undefined {
  return isJsonObject(error) && Array.isArray(error['path']) ? error['path'].join('.') : undefined;
}

/** What the token is not shown, by the fields that are missing: members belong to no permission of a job. */
function hiddenFrom(errors: readonly unknown[], told: string): FactError {
  const paths = errors.map((error) => pathOf(error) ?? '');
  const message = `GitHub does not let this token read everything that is needed: ${told}`;
  if (paths.some((path) => path.startsWith('organization') || path.includes('eam')))
    return new FactError(message, 'give the gate a token that can read the members of the organisation', {
      said: told,
    });
  const isOfPulls = (path: string): boolean => /pull|review|timeline/i.test(path);
  const needs: readonly GatePermission[] = [
    ...(paths.every(isOfPulls) ? [] : (['contents: read'] as const)),
    ...(paths.some(isOfPulls) ? (['pull-requests: read'] as const) : []),
  ];
  return new FactError(message, `give the job ${needs.map((one) => `\`${one}\``).join(' and ')}`, {
    said: told,
    needs: BY_INTEGRATION.test(told) ? needs : [],
  });
}

const API_LATER = 'start the run again later';
const PASSING = { kind: 'passing' } as const;

function apiRefused(response: HttpResponse, what: string, permission: string, token: string): FactError {
  const words = message(response, token);
  if (response.status === 401)
    return new FactError(`GitHub does not accept the token (${words})`, 'the input `token` is not a valid token');
  if (
    (response.status === 403 || response.status === 429) &&
    (response.status === 429 || /rate limit|abuse detection/i.test(words))
  )
    return new FactError(`GitHub's rate limit is reached (${words})`, API_LATER, PASSING);
  if (response.status === 403 || response.status === 404)
    return new FactError(
      `GitHub does not show ${what} (${response.status} ${words})`,
      `the token needs \`${permission}\``,
      { status: response.status, said: words, needs: BY_INTEGRATION.test(words) ? lackedOf(permission) : [] },
    );
  const answered = `GitHub answered ${response.status} for ${what} (${words})`;
  return response.status >= 500
    ? new FactError(answered, `GitHub has a problem: ${API_LATER}`, PASSING)
    : new FactError(answered, undefined, { status: response.status });
}

/** What of these a job's `permissions` can give. */
function lackedOf(permission: string): readonly GatePermission[] {
  return permission
    .split(', ')
    .filter((one) => one === 'contents: read' || one === 'pull-requests: read' || one === 'actions: read');
}

function message(response: HttpResponse, token: string): string {
  try {
    const body: unknown = JSON.parse(response.body);
    const words =
      isJsonObject(body) && typeof body['message'] === 'string'
        ? said(body['message'], { secrets: [token], most: 200 })
        : '';
    if (words !== '') return words;
  } catch {
    // an answer that is no JSON has no message to show
  }
  return 'no message';
}

function parseBody(response: HttpResponse): unknown {
  try {
    return JSON.parse(response.body);
  } catch (error) {
    throw new FactError('GitHub answered something that is not JSON', undefined, { cause: error });
  }
}

function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

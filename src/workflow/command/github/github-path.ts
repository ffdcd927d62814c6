import { Unknown } from '../../data.ts';
import { cut, dropStart, join, known, show, startsWith, type Text, textOf } from '../../text.ts';
import { type RequestBody, decodedBody, queryFields } from './github-body.ts';
import { readGraphql } from './github-graphql.ts';
import { REPOSITORY_ROUTES, readRepositoryCall } from './github-routes.ts';
import { elsewhereThan, undecided, type Where } from './github-touch.ts';
import { HARMLESS, type Meaning } from '../reader.ts';

/** A request to GitHub's REST API or its GraphQL endpoint. */
export interface ApiCall {
  readonly method: Text;
  /** From the root of the API: `/repos/…`, with or without the slash and a query. */
  readonly path: Text;
  readonly body: RequestBody;
  /** `owner/name` of the run. */
  readonly repository: string;
}

const READING_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Roots at which nothing of a repository is written. */
const APART_ROUTES = new Set([
  'gists',
  'markdown',
  'notifications',
  'installation',
  'app',
  'applications',
  'search',
  'rate_limit',
  'meta',
  'emojis',
  'copilot',
  'models',
]);

/** What a request to GitHub's API touches, by its path. Source: https://docs.github.com/rest */
export function readApiCall(call: ApiCall): Meaning {
  const method = known(call.method)?.toUpperCase();
  const [path, query] = cut(call.path, '?') ?? [call.path, []];
  const segments = pathSegments(path);
  const root = segments[0] === undefined ? '' : known(segments[0]);
  if (root === 'graphql') return readGraphql(call.body);
  if (method !== undefined && READING_METHODS.has(method)) return HARMLESS;
  if (segments.some((segment) => ['.', '..'].includes(known(segment) ?? '')))
    return undecided(`which path \`${show(path)}\` is`);
  if (root !== undefined && APART_ROUTES.has(root)) return HARMLESS;
  if (root !== 'repos')
    return undecided(
      root === undefined ? `which path \`${show(path)}\` is` : `what a request to \`${show(path)}\` changes`,
    );
  const { where, rest } = pathRepository(segments.slice(1), call.repository);
  const body = { ...call.body, fields: new Map([...queryFields(query), ...call.body.fields]) };
  return readRepositoryCall({ method: method ?? 'any', route: rest, body, where, path });
}

/** The segments of a path, without empty ones; `api/v3` of a GitHub Enterprise Server is left out. */
function pathSegments(path: Text): readonly Text[] {
  const segments: Text[] = [];
  let rest: Text | undefined = path;
  while (rest !== undefined) {
    const split: readonly [Text, Text] | undefined = cut(rest, '/');
    const segment = (split?.[0] ?? rest).map((part) => (typeof part === 'string' ? decodedBody(part) : part));
    if (segment.length > 0) segments.push(textOf(...segment));
    rest = split?.[1];
  }
  const [first = [], second = []] = segments;
  return known(first) === 'api' && known(second) === 'v3' ? segments.slice(2) : segments;
}

/**
 * The repository that a path begins with. One unknown segment can stand for `owner/name`: it does where a route
 * follows.
 */
function pathRepository(
  segments: readonly Text[],
  own: string,
): { readonly where: Where; readonly rest: readonly Text[] } {
  const [owner = [], name = []] = segments;
  const route = known(name);
  const isWhole =
    owner.length === 1 &&
    typeof owner[0] === 'object' &&
    (segments.length === 1 || (route !== undefined && REPOSITORY_ROUTES.has(route)));
  const written =
    known(owner)?.includes('/') === true || isWhole
      ? owner
      : segments.length < 2
        ? [...owner, new Unknown('the repository')]
        : join(owner, ['/'], name);
  return { where: elsewhereThan(own, written), rest: segments.slice(written === owner ? 1 : 2) };
}

/**
 * The path of an address of GitHub's API, from the root of the API; `undefined` when it is none. `api` holds the
 * addresses that the run has for it.
 */
export function apiPath(address: Text, api: readonly Text[]): Text | undefined {
  for (const base of api) {
    const prefix = known(base);
    if (prefix !== undefined && prefix !== '' && startsWith(address, prefix)) return dropStart(address, prefix.length);
  }
  const [first = ''] = address;
  if (typeof first !== 'string') return isApiVariable(first) ? address.slice(1) : undefined;
  const host = /^(?:https?:\/\/)?([^/?#]*)/i.exec(first);
  const name = (host?.[1] ?? '')
    .toLowerCase()
    .replace(/^[^@]*@/, '')
    .replace(/:\d*$/, '');
  const rest = dropStart(address, host?.[0].length ?? 0);
  if (/^(?:api|uploads)\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(name)) return rest;
  return startsWith(rest, '/api/v3')
    ? dropStart(rest, 7)
    : startsWith(rest, '/api/graphql')
      ? ['graphql']
      : startsWith(rest, '/api/uploads')
        ? dropStart(rest, 12)
        : undefined;
}

function isApiVariable(part: Unknown): boolean {
  return /\b(?:GITHUB_API_URL|GITHUB_GRAPHQL_URL|github\.api_url|github\.graphql_url)\b/.test(part.source);
}

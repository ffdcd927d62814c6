import { unbroken } from '../policy/unbroken.ts';
import type { HttpResponse } from '../http/send.ts';

/** Types of errors that pass by themselves; any other type but a limit is final. */
const PASSING_TYPES: ReadonlySet<string> = new Set([
  'SERVICE_UNAVAILABLE',
  'INTERNAL',
  'INTERNAL_ERROR',
  'TIMEOUT',
  'MAINTENANCE',
]);
const RATE_TYPES: ReadonlySet<string> = new Set(['RATE_LIMITED', 'RATE_LIMIT']);
/** In GitHub's words; `octokit/plugin-retry.js` 395 and 396, and "Rate limits and query limits for the GraphQL API". */
const PASSING_WORDS = new RegExp(
  unbroken`
    ^(?:something went wrong while executing your query|timeout on validation of query
    |we couldn't respond to your request in time|this may be the result of a timeout|timeout\b|internal server error
    |service unavailable|server error)
  `,
  'i',
);
const RATE_WORDS =
  /\b(?:API rate limit (?:already )?exceeded|exceeded a secondary rate limit|secondary rate limit|abuse detection)\b/i;

/** What an error of GraphQL is: one that passes, a limit that is lifted at a time, or neither. */
export type ErrorKind = 'passing' | 'rate-limit' | 'final';

/** What one entry of `errors` says. A type counts before words, since words repeat names that people chose. */
export function errorKind(error: unknown): ErrorKind {
  const { type, message } =
    typeof error === 'object' && error !== null
      ? { type: undefined, message: undefined, ...error }
      : { type: undefined, message: undefined };
  if (typeof type === 'string' && type !== '')
    return RATE_TYPES.has(type) ? 'rate-limit' : PASSING_TYPES.has(type) ? 'passing' : 'final';
  const said = typeof message === 'string' ? message : '';
  if (RATE_WORDS.test(said)) return 'rate-limit';
  return PASSING_WORDS.test(said) ? 'passing' : 'final';
}

/** What a list of errors is together: as final as the most final of them. */
export function kindOfAll(errors: readonly unknown[]): ErrorKind {
  const kinds = errors.map(errorKind);
  if (kinds.length === 0 || kinds.includes('final')) return 'final';
  return kinds.includes('rate-limit') ? 'rate-limit' : 'passing';
}

/** GraphQL reports what REST answers with 5xx and 403 in an answer with status 200. */
export function passingGraphQl({ status, body }: HttpResponse): 'passing' | 'rate-limit' | undefined {
  // inside a text the quote is written another way: answers without errors are not read twice
  if (status !== 200 || !body.includes('"errors"')) return undefined;
  const errors = graphQlErrors(body);
  const kind = errors === undefined ? 'final' : kindOfAll(errors);
  return kind === 'final' ? undefined : kind;
}

function graphQlErrors(body: string): readonly unknown[] | undefined {
  try {
    const answer: unknown = JSON.parse(body);
    const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : undefined;
    return Array.isArray(errors) ? errors : undefined;
  } catch {
    return undefined;
  }
}

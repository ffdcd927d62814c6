import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DelegationFault, NamedPerson } from '../../policy/delegation/delegated.ts';
import type { GithubEntry } from '../../policy/delegation/entry.ts';
import type { BoundRequest } from '../claims.ts';
import { possibleRequests } from './bound.ts';
import { claimFault } from './claim.ts';
import type { SentDispatch } from './sent.ts';
import { type CandidateKey, headerFault, signatureFault } from './signature.ts';
import type { PersonVerdict } from './signed.ts';
import { timeFault } from './times.ts';
import type { ReadToken } from './token.ts';

/** How long GitHub's token of the comment's run is taken, from `iat` on, in seconds. */
const COMMENT_AGE_SECONDS = 300;

/** What GitHub's own tokens are verified with. */
export interface CommentPlace {
  /** The issuers of the server: its own, and that of its enterprise. */
  readonly issuers: readonly string[];
  readonly keys: readonly CandidateKey[];
  /** `owner/name` of the run's repository, and its default branch. */
  readonly repository: string;
  readonly defaultBranch: string;
}

/** The audience of the token that a comment's run gets for one dispatch: nothing else can be started with it. */
export function commentAudience(request: BoundRequest): string {
  const text = canonicalize(request) ?? '';
  return `grantgate:${createHash('sha256').update(text, 'utf8').digest('base64url')}`;
}

/**
 * Verifies GitHub's token of the run that a comment started: of the workflow that the entry names, at the default
 * branch of this repository, for just what was sent. The person is who wrote the comment.
 */
export async function verifyComment(
  token: ReadToken,
  entry: GithubEntry,
  place: CommentPlace,
  sent: SentDispatch,
): Promise<PersonVerdict> {
  const { payload } = token;
  const rules = { types: [undefined, 'jwt'], algorithms: ['RS256'], refusesKeys: false };
  const fault =
    headerFault(token, rules) ??
    (await signatureFault(token, place.keys, ['RS256'])) ??
    originFault(payload, entry, place, sent) ??
    timeFault(payload, sent, { age: COMMENT_AGE_SECONDS });
  if (fault !== undefined) return { ok: false, fault };
  const possible = possibleRequests(sent, []);
  if (!possible.ok) return possible;
  if (!possible.requests.some((request) => commentAudience(request) === payload['aud']))
    return { ok: false, fault: { kind: 'bound', what: 'inputs' } };
  const person = writerIn(payload);
  return person === undefined
    ? { ok: false, fault: claimFault('actor_id', 'the number of an account', payload['actor_id']) }
    : { ok: true, person };
}

/** Who wrote the comment: the actor of its run. */
export function writerIn({ actor_id: id, actor: login }: ReadToken['payload']): NamedPerson | undefined {
  return typeof id === 'string' && /^[1-9]\d{0,18}$/.test(id) && typeof login === 'string' && login !== ''
    ? { kind: 'account', id, login }
    : undefined;
}

/** What is wrong with where the token comes from. */
function originFault(
  payload: ReadToken['payload'],
  { workflow }: GithubEntry,
  { issuers, repository, defaultBranch }: CommentPlace,
  { repositoryId }: SentDispatch,
): DelegationFault | undefined {
  const expected: Readonly<Record<string, readonly string[]>> = {
    iss: issuers,
    repository_id: [repositoryId],
    repository: [repository],
    // anything else that a person writes or presses would be taken for the comment
    event_name: ['issue_comment'],
    // a re-run keeps who wrote the comment, whoever pressed the button
    run_attempt: ['1'],
    // the run is of that workflow, and so is its job: not of another that calls it, nor of one that it calls
    workflow_ref: [`${repository}/${workflow}@refs/heads/${defaultBranch}`],
    job_workflow_ref: [`${repository}/${workflow}@refs/heads/${defaultBranch}`],
    ref: [`refs/heads/${defaultBranch}`],
  };
  for (const [name, values] of Object.entries(expected)) {
    const value = payload[name];
    if (typeof value !== 'string' || !values.includes(value)) return claimFault(name, values.join(' or '), value);
  }
  return undefined;
}

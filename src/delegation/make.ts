import { type BoundRequest, type DelegationClaims, MAX_DELEGATION_SECONDS } from './claims.ts';

/** What a tool says when it sends a dispatch for a person. */
export interface DelegationOrder {
  readonly tool: string;
  readonly issuer: string;
  /** Numeric id of a GitHub account, or a handle of `people.yml`. */
  readonly person: string;
  /** Address of the GitHub server, `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly request: BoundRequest;
}

/** The clock of whoever signs may be ahead of GitHub's: so much of the time lies before now. */
const CLOCK_SECONDS = 30;

/** What is signed, at `now` in milliseconds since 1970; `id` is drawn at random, and never used again. */
export function delegationClaims(order: DelegationOrder, now: number, id: string): DelegationClaims {
  const issued = Math.floor(now / 1000) - CLOCK_SECONDS;
  return {
    iss: order.issuer,
    aud: `${order.server}/${order.repository}`,
    repository_id: order.repositoryId,
    sub: order.person,
    iat: issued,
    exp: issued + MAX_DELEGATION_SECONDS,
    jti: id,
    act: { sub: order.tool },
    req: order.request,
  };
}

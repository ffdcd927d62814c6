/** What the header of a JWT calls a delegation: no other kind of token is taken for one (RFC 8725, 3.11). */
export const DELEGATION_TYPE = 'grantgate+jwt';

/** What a delegation may be signed with (RFC 7518, RFC 8037). Never a secret that both sides know, never nothing. */
export const DELEGATION_ALGORITHMS = ['ES256', 'EdDSA', 'RS256'] as const;
export type DelegationAlgorithm = (typeof DELEGATION_ALGORITHMS)[number];

/** The longest that a delegation is good for, from `iat` to `exp`. */
export const MAX_DELEGATION_SECONDS = 300;

/** The run that a delegation is for, and no other: the claim `req`. */
export interface BoundRequest {
  /** Path of the workflow's file, `.github/workflows/….yml`. */
  readonly workflow: string;
  /** The whole ref, `refs/heads/main`. */
  readonly ref: string;
  /** As {@link inputsHash} makes it. */
  readonly inputs: string;
  /** Of `repository_dispatch` its `event_type`, which a workflow may go by as well; absent for `workflow_dispatch`. */
  readonly event_type?: string;
}

/** What a tool says with its signature: this person asks for this run, by way of this tool. */
export interface DelegationClaims {
  /** The tool's `issuer` in the policy. */
  readonly iss: string;
  /** Address of the repository, `https://github.com/<owner>/<name>`. */
  readonly aud: string;
  /** Numeric id of the repository, as text: a name can be given to another one. */
  readonly repository_id: string;
  /** The person: the numeric id of a GitHub account, or a handle of `people.yml`. */
  readonly sub: string;
  /** Seconds since 1970, as are all times of a JWT. */
  readonly iat: number;
  readonly exp: number;
  /** Names this delegation: it is good once. */
  readonly jti: string;
  /** Who acts for the person: the tool's `name` in the policy (RFC 8693, 4.1). */
  readonly act: { readonly sub: string };
  readonly req: BoundRequest;
}

const BOUND_NAMES = ['workflow', 'ref', 'inputs', 'event_type'] as const satisfies readonly (keyof BoundRequest)[];

/** In what the run that was signed for differs from the run that is there; in nothing when it is the same. */
export function differingNames(signed: BoundRequest, actual: BoundRequest): readonly (keyof BoundRequest)[] {
  return BOUND_NAMES.filter((name) => signed[name] !== actual[name]);
}

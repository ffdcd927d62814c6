/** Issuer of the tokens of jobs on github.com. https://docs.github.com/actions/reference/security/oidc */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * Claims of a job's token that a trust may test, by which one job is told from another. What every token has of its own
 * (`jti`, times, numbers of the run) tells nothing. https://docs.github.com/actions/reference/security/oidc
 */
export const TOKEN_CLAIMS = [
  'iss',
  'sub',
  'aud',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'ref',
  'ref_type',
  'environment',
  'job_workflow_ref',
  'workflow_ref',
  'workflow',
  'event_name',
  'actor',
  'actor_id',
  'runner_environment',
  'repository_visibility',
  'head_ref',
  'base_ref',
  'enterprise',
  'enterprise_id',
] as const;
export type TokenClaim = (typeof TOKEN_CLAIMS)[number];

/** The claims of one token; what a job does not have is not in its token. */
export type Token = Readonly<Partial<Record<TokenClaim, string>>>;

/**
 * The claims that AWS evaluates of a token of this issuer, beside those that it knows of every issuer (`aud`, `sub`).
 * A condition on any other is on a key that is never there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
export const AWS_GITHUB_CLAIMS = [
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
] as const satisfies readonly TokenClaim[];

/** A value as it stands in `sub`: a colon would end it. */
export function subjectValue(value: string): string {
  return value.replaceAll(':', '%3A');
}

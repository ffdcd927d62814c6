import type { TokenClaims } from './aws-claims.ts';

/** `repo:owner@id/name@id`: GitHub's OIDC reference, "Immutable subject claims". */
const IMMUTABLE = /^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+/;
const PUBLIC_ISSUER = 'https://token.actions.githubusercontent.com';

/** Why a trust policy does not let a token through, likeliest first: STS only says no. */
export function likelyCauses(claims: TokenClaims, target: { readonly account: string; readonly name: string }): readonly string[] {
  return [
    ...subjectCauses(claims),
    ...workflowCauses(claims),
    ...(claims.aud === undefined || claims.aud === 'sts.amazonaws.com' ? [] : [`the audience is \`${claims.aud}\`: trust policies usually ask for \`sts.amazonaws.com\``]),
    ...(claims.iss === undefined || claims.iss === PUBLIC_ISSUER ? [] : [`the token comes from \`${claims.iss}\`: the identity provider in IAM and the keys of the conditions have to bear that address`]),
    `there is no role \`${target.name}\` or no identity provider for GitHub in the account ${target.account}: STS says the same of a role that does not exist`,
  ];
}

/** The conditions that let this token through, to copy; a claim that is not there is left out. None for pull requests: anybody can open one. */
export function conditionsToCopy(claims: TokenClaims): readonly string[] {
  if (isPullRequest(claims)) return [];
  const provider = (claims.iss ?? PUBLIC_ISSUER).replace(/^https:\/\//, '');
  const names = ['aud', 'sub', 'repository_id', 'job_workflow_ref'] as const;
  return names.flatMap((name) => (claims[name] === undefined ? [] : [`"${provider}:${name}": ${JSON.stringify(claims[name])}`]));
}

function isPullRequest({ sub = '' }: TokenClaims): boolean {
  return sub.endsWith(':pull_request');
}

function subjectCauses({ sub = '', environment, repository }: TokenClaims): readonly string[] {
  const causes: string[] = [];
  if (sub !== '' && !sub.startsWith('repo:')) {
    causes.push(`\`sub\` is written by a template of the repository or the organisation, not \`repo:${repository ?? 'owner/name'}:...\`: the trust policy has to expect this form`);
  }
  const immutable = IMMUTABLE.exec(sub);
  if (immutable !== null) {
    causes.push(`\`sub\` names owner and repository with their ids: a trust policy for \`${sub.replace(IMMUTABLE, 'repo:$1/$2')}\` does not match. Repositories created, renamed or transferred since July 2026 have this form`);
  }
  if (environment !== undefined) {
    causes.push(`the job has the environment \`${environment}\`, so \`sub\` ends with the environment and says nothing of the branch: a trust policy for \`...:ref:refs/heads/...\` does not match`);
    if (environment !== environment.toLowerCase()) causes.push(`AWS compares upper and lower case, GitHub does not: the trust policy has to say \`${environment}\` as the token does`);
  } else if (isPullRequest({ sub })) {
    causes.push('the run is of a pull request, so `sub` ends with `:pull_request` and names no branch. Let no role trust that: run the job on a branch or in an environment');
  } else if (sub.includes(':ref:')) {
    causes.push('the job has no `environment:`, so `sub` ends with the branch or tag: a trust policy for `...:environment:...` does not match');
  }
  return causes;
}

function workflowCauses({ job_workflow_ref: job, workflow_ref: workflow }: TokenClaims): readonly string[] {
  if (job === undefined) return [];
  if (workflow !== undefined && job !== workflow) return [`the job is of the reusable workflow \`${job}\`: a condition on \`job_workflow_ref\` has to name that one with its branch or tag, not the caller`];
  return [`the job is not of a reusable workflow: a condition on \`job_workflow_ref\` that names one does not match \`${job}\``];
}

import type { TokenClaims } from './claims.ts';

/** `repo:owner@id/name@id`: GitHub's OIDC reference, "Immutable subject claims". */
const IMMUTABLE = /^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+/;

/** Whether the token is of a pull request, whose subject names no branch. */
export function isPullRequest({ sub = '' }: TokenClaims): boolean {
  return sub.endsWith(':pull_request');
}

/**
 * What is likely to differ between a token's subject and the one a trust policy asks for. `provider` is named where it
 * compares differently from GitHub.
 */
export function subjectCauses({ sub = '', environment, repository }: TokenClaims, provider: string): readonly string[] {
  const causes: string[] = [];
  if (sub !== '' && !sub.startsWith('repo:')) {
    causes.push(
      '`sub` is written by a template of the repository or the organisation, not ' +
        `\`repo:${repository ?? 'owner/name'}:...\`: the trust policy has to expect this form`,
    );
  }
  const immutable = IMMUTABLE.exec(sub);
  if (immutable !== null) {
    causes.push(
      '`sub` names owner and repository with their ids: a trust policy for ' +
        `\`${sub.replace(IMMUTABLE, 'repo:$1/$2')}\` does not match. Repositories created, renamed or transferred ` +
        'since July 2026 have this form',
    );
  }
  if (environment !== undefined) {
    causes.push(
      `the job has the environment \`${environment}\`, so \`sub\` ends with the environment and says nothing of ` +
        'the branch: a trust policy for `...:ref:refs/heads/...` does not match',
    );
    if (environment !== environment.toLowerCase())
      causes.push(
        `${provider} compares upper and lower case, GitHub does not: the trust policy has to say ` +
          `\`${environment}\` as the token does`,
      );
  } else if (isPullRequest({ sub })) {
    causes.push(
      'the run is of a pull request, so `sub` ends with `:pull_request` and names no branch. Let no role trust ' +
        'that: run the job on a branch or in an environment',
    );
  } else if (sub.includes(':ref:')) {
    causes.push(
      'the job has no `environment:`, so `sub` ends with the branch or tag: a trust policy for ' +
        '`...:environment:...` does not match',
    );
  }
  return causes;
}

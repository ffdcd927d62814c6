import type { TokenClaims } from '../claims.ts';
import { isPullRequest, subjectCauses } from '../subject.ts';

/** Why no federated credential has the subject of this token, likeliest first. */
export function likelySubjects(claims: TokenClaims): readonly string[] {
  return [
    ...subjectCauses(claims, 'Azure'),
    'a federated credential takes some minutes to be known everywhere: if it is new, start the run again',
  ];
}

/** The federated credential that lets this token through, to copy. None for pull requests: anybody can open one. */
export function credentialToCopy(claims: TokenClaims, audience: string): string | undefined {
  const { iss, sub } = claims;
  if (iss === undefined || sub === undefined || isPullRequest(claims)) return undefined;
  return JSON.stringify({ name: 'grantgate', issuer: iss, subject: sub, audiences: [audience] });
}

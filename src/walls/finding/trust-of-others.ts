import { issuerKind } from '../issuers.ts';
import type { Token } from '../token.ts';
import type { AuditContext, AuditedTrust, TrustSubject } from './audited.ts';
import { failedTrust } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/**
 * Whoever runs an issuer that only looks like GitHub's writes any token; and a principal that is everybody asks for no
 * token at all.
 */
export function trustOfOthers(trust: AuditedTrust, { issuer }: AuditContext): readonly WallFinding[] {
  const everybody = trust.isForEverybody === true ? [failedTrust(trust, 'trust-open-to-github', TO_EVERYBODY)] : [];
  return [
    ...everybody,
    ...foreignIssuers(trust, issuer).map((foreign) =>
      failedTrust(trust, 'trust-open-to-github', { facts: { issuer: foreign }, ...tokenFrom(trust, foreign) }),
    ),
  ];
}

const TO_EVERYBODY = { facts: { principal: '*' } } as const;

/** Issuers that look like GitHub's, and are not. */
export function foreignIssuers({ issuers }: TrustSubject, own: string): readonly string[] {
  return issuers.filter((one) => issuerKind(one, own) === 'alike');
}

/** Ways to an identity that are not judged, each in words. */
export function unjudgedWays({ issuers, others }: TrustSubject, own: string): readonly string[] {
  const servers = issuers.filter((one) => issuerKind(one, own) === 'server');
  return [
    ...servers.map(
      (one) => `whether the repositories of \`${one}\` are the policy's: \`issuer\` in \`--facts\` says so`,
    ),
    ...(others.length === 0 ? [] : [`who else gets in: ${others.join(', ')}`]),
  ];
}

/** What gets in anyway, as that issuer would write it. */
function tokenFrom({ answers }: AuditedTrust, issuer: string): { readonly token?: Token } {
  const found = [answers?.repository, answers?.pushers, answers?.notGate, answers?.gate].flatMap((answer) =>
    answer?.kind === 'token' ? [answer.found.token] : [],
  );
  const [token] = found;
  const iss = issuer.includes('://') ? issuer : `https://${issuer}`;
  return token === undefined ? {} : { token: { ...token, iss } };
}

import { textOf } from '../json.ts';
import type { Claims } from '../jwt.ts';
import {
  conditionsHold,
  like,
  list,
  statementsOf,
  type Context,
  type PolicyDocument,
  type PolicyStatement,
} from './policy.ts';
import type { TrustSpec } from './state.ts';

/** The claims AWS evaluates of this issuer's tokens; a condition on any other is on a key that is never there. */
const KNOWN_CLAIMS = (
  'aud sub actor actor_id job_workflow_ref repository repository_id repository_owner_id workflow ref ' +
  'environment enterprise_id'
).split(' ');

export const GITHUB_PROVIDER = 'token.actions.githubusercontent.com';
const ACTION = 'sts:AssumeRoleWithWebIdentity';

/** The trust policy a short form stands for. */
export function trustDocument(trust: TrustSpec, account: string): PolicyDocument {
  if ('document' in trust) return trust.document;
  const exact: Record<string, string> = { [`${GITHUB_PROVIDER}:aud`]: trust.audience ?? 'sts.amazonaws.com' };
  const patterns: Record<string, string[]> = {};
  if (trust.subjects) patterns[`${GITHUB_PROVIDER}:sub`] = trust.subjects;
  for (const [claim, value] of Object.entries(trust.conditions ?? {})) {
    if (!KNOWN_CLAIMS.includes(claim)) throw new Error(`AWS does not evaluate the claim ${claim}`);
    patterns[`${GITHUB_PROVIDER}:${claim}`] = list(value);
  }
  const statement: PolicyStatement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${GITHUB_PROVIDER}` },
    Action: ACTION,
    Condition: { StringEquals: exact, ...(Object.keys(patterns).length > 0 ? { StringLike: patterns } : {}) },
  };
  return { Version: '2012-10-17', Statement: [statement] };
}

/** Whether a role's trust policy lets the bearer of these verified claims in, at a time. */
export function trusts(document: PolicyDocument, claims: Claims, account: string, now: Date): boolean {
  const provider = String(claims['iss']).replace(/^https:\/\//, '');
  // a global key: there in every request
  const context: Context = { 'aws:CurrentTime': now.toISOString().replace(/\.\d+Z$/, 'Z') };
  for (const claim of KNOWN_CLAIMS) {
    const value = textOf(claims, claim);
    if (value === '') continue;
    // a server of one's own stands for the public issuer too, so that one trust policy serves both
    for (const name of [provider, GITHUB_PROVIDER]) context[`${name}:${claim}`] = value;
  }
  const applying = statementsOf(document).filter(
    (statement) =>
      namesProvider(statement, provider, account) &&
      isFor(statement, ACTION) &&
      conditionsHold(statement.Condition ?? {}, context),
  );
  return applying.some(({ Effect }) => Effect === 'Allow') && !applying.some(({ Effect }) => Effect === 'Deny');
}

/**
 * Whether a role's trust policy lets a session of another role do something to it: itself, its role or its account has
 * to be named.
 */
export function trustsSession(
  document: PolicyDocument,
  action: string,
  principals: readonly string[],
  context: Context,
): boolean {
  const applying = statementsOf(document).filter(
    (statement) =>
      namesSession(statement, principals) &&
      isFor(statement, action) &&
      conditionsHold(statement.Condition ?? {}, context),
  );
  return applying.some(({ Effect }) => Effect === 'Allow') && !applying.some(({ Effect }) => Effect === 'Deny');
}

/** The audiences an account's provider accepts: those its roles ask for. */
export function audiencesOf(document: PolicyDocument): string[] {
  return statementsOf(document).flatMap(({ Condition = {} }) =>
    Object.values(Condition).flatMap((keys) =>
      Object.entries(keys).flatMap(([key, values]) => (key.endsWith(':aud') ? list(values) : [])),
    ),
  );
}

function namesProvider(statement: PolicyStatement, provider: string, account: string): boolean {
  if (statement.Principal === undefined) return false;
  if (statement.Principal === '*') return true;
  const names = [provider, GITHUB_PROVIDER].map((name) => `:oidc-provider/${name}`);
  return list(statement.Principal['Federated']).some(
    (arn) => arn.includes(`:iam::${account}:`) && names.some((name) => arn.endsWith(name)),
  );
}

function namesSession({ Principal }: PolicyStatement, principals: readonly string[]): boolean {
  if (Principal === undefined) return false;
  // no patterns here: AWS takes whole ARNs and `*` alone
  return Principal === '*' || list(Principal['AWS']).some((named) => named === '*' || principals.includes(named));
}

function isFor(statement: PolicyStatement, asked: string): boolean {
  return list(statement.Action).some((action) => like(asked.toLowerCase(), action.toLowerCase()));
}

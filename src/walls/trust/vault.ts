import { isRecord } from '../../policy/shape.ts';
import { allHold, claimIn, type Formula, NO, notModelled } from '../inclusion/formula.ts';
import { ANY_TEXT, literals, wildcardPattern } from '../language.ts';
import { scalarTexts } from './aws-document.ts';
import type { Trust } from './trust.ts';

/**
 * What a role of the JWT auth method lets in. `issuer` is `bound_issuer` of the method, where that was read.
 * https://developer.hashicorp.com/vault/api-docs/auth/jwt#create-update-role
 */
export function readVaultTrust(role: Readonly<Record<string, unknown>>): Trust {
  const glob = role['bound_claims_type'] === 'glob';
  const claims = role['bound_claims'] ?? {};
  const bound = isRecord(claims) ? Object.entries(claims).map(([claim, value]) => boundClaim(claim, value, glob)) : [];
  const { admits: subject, subjects } = boundSubject(role['bound_subject']);
  return {
    admits: allHold(
      ...(role['role_type'] === 'oidc' ? [NO] : []),
      boundAudience(role['bound_audiences']),
      subject,
      ...bound,
      ...(isRecord(claims) ? [] : [notModelled('`bound_claims` that are not an object')]),
      ...userClaim(role['user_claim']),
      ...boundAddresses(role['token_bound_cidrs']),
    ),
    absencePasses: [],
    subjects: [...subjects, ...(isRecord(claims) ? (scalarTexts(claims['sub'] ?? []) ?? []) : [])],
  };
}

/** A token with an audience is refused by a role that names none: hashicorp/cap, jwt, "validateAudience". */
function boundAudience(audiences: unknown): Formula {
  const texts = scalarTexts(audiences ?? []);
  return texts === undefined ? notModelled('`bound_audiences`') : claimIn('aud', literals(texts));
}

function boundSubject(subject: unknown): { readonly admits: Formula; readonly subjects: readonly string[] } {
  if (subject === undefined || subject === null || subject === '') return { admits: allHold(), subjects: [] };
  return typeof subject === 'string'
    ? { admits: claimIn('sub', literals([subject])), subjects: [subject] }
    : { admits: notModelled('`bound_subject`'), subjects: [] };
}

/** `*` stands for any text; no other sign means anything. Source: ryanuber/go-glob. */
function boundClaim(claim: string, value: unknown, isGlob: boolean): Formula {
  const values = scalarTexts(value);
  if (values === undefined || claim.startsWith('/')) return notModelled(`\`bound_claims\` of \`${claim}\``);
  const language = isGlob ? values.map((one) => wildcardPattern(one, { question: false })) : literals(values);
  return claimIn(claim, language);
}

/** The login fails where the token lacks the claim that names the user. */
function userClaim(claim: unknown): readonly Formula[] {
  return typeof claim === 'string' && !claim.startsWith('/') ? [claimIn(claim, ANY_TEXT)] : [];
}

/** Runners of GitHub have many addresses: whether one is among these is not known. */
function boundAddresses(addresses: unknown): readonly Formula[] {
  return Array.isArray(addresses) && addresses.length > 0 ? [notModelled('`token_bound_cidrs`')] : [];
}

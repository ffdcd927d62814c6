import { allHold, claimIn, type Formula, NO, notModelled } from '../inclusion/formula.ts';
import { literals, wildcardPattern } from '../language.ts';
import { scalarTexts } from './aws-document.ts';
import { readClaimsExpression } from './azure-expression.ts';
import type { Trust } from './trust.ts';

/** Claims of GitHub's tokens that an expression may name. */
const EXPRESSION_CLAIMS = ['sub', 'job_workflow_ref', 'repository_id', 'repository_owner_id'];

/** A federated credential of an app registration or a managed identity. */
export interface FederatedCredential {
  readonly issuer: string;
  readonly audiences: unknown;
  readonly subject?: string | undefined;
  /** `claimsMatchingExpression.value` of a flexible one. */
  readonly expression?: string | undefined;
  /** It says whom it is for in a way that was not understood. */
  readonly isUnread?: boolean;
}

/**
 * What one federated credential lets in. Issuer, subject and audience are compared letter for letter.
 * https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
export function readAzureTrust(credential: FederatedCredential): Trust {
  const { issuer, audiences, subject, expression } = credential;
  const audience = scalarTexts(audiences ?? []);
  const { admits, subjects } = expression === undefined ? classicSubject(subject) : flexibleSubject(expression);
  return {
    admits: allHold(
      claimIn('iss', literals([issuer])),
      audience === undefined ? notModelled('`audiences`') : claimIn('aud', literals(audience)),
      credential.isUnread === true ? notModelled('whom the credential is for') : admits,
    ),
    absencePasses: [],
    subjects,
    issuers: [issuer],
  };
}

interface SubjectTrust {
  readonly admits: Formula;
  readonly subjects: readonly string[];
}

function classicSubject(subject: string | undefined): SubjectTrust {
  return subject === undefined
    ? { admits: NO, subjects: [] }
    : { admits: claimIn('sub', literals([subject])), subjects: [subject] };
}

function flexibleSubject(expression: string): SubjectTrust {
  const comparisons = readClaimsExpression(expression);
  if (comparisons === undefined) return { admits: notModelled(`the expression \`${expression}\``), subjects: [] };
  return {
    admits: allHold(
      ...comparisons.map(({ claim, operator, value }) => {
        if (!EXPRESSION_CLAIMS.includes(claim)) return notModelled(`\`${claim}\` in an expression of Azure`);
        return claimIn(claim, operator === 'eq' ? literals([value]) : [wildcardPattern(value)]);
      }),
    ),
    subjects: comparisons.flatMap(({ claim, value }) => (claim === 'sub' ? [value] : [])),
  };
}

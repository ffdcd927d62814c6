import type { Claims } from '../jwt.ts';
import { wild } from '../wildcard.ts';

/** Claims of GitHub's tokens that an expression may test, and how. */
const OPERATORS: Record<string, string[]> = {
  sub: ['eq', 'matches'],
  job_workflow_ref: ['eq', 'matches'],
  repository_id: ['eq'],
  repository_owner_id: ['eq'],
};

/**
 * Whether a flexible credential takes these claims. `sub` and a number have to be tested.
 * https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
export function claimsMatch(expression: string, claims: Claims): boolean {
  const tests = expression.split(' and ').map((part) => /^claims\['(\w+)'\] (\w+) '([^']*)'$/.exec(part));
  const names = tests.map((test) => test?.[1] ?? '');
  const isSound =
    tests.every((test) => test !== null && OPERATORS[test[1] ?? '']?.includes(test[2] ?? '') === true) &&
    names.includes('sub') &&
    (names.includes('repository_id') || names.includes('repository_owner_id'));
  if (!isSound) throw new Error(`Azure does not take the expression ${expression}`);
  return tests.every((test) => {
    const [, name = '', operator, value = ''] = test ?? [];
    const actual = claims[name];
    if (typeof actual !== 'string') return false;
    return operator === 'eq' ? actual === value : wild(value, actual, { question: true });
  });
}

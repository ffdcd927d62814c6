/** One comparison of a flexible federated credential. */
export interface ClaimComparison {
  readonly claim: string;
  readonly operator: 'eq' | 'matches';
  readonly value: string;
}

const COMPARISON = /^\s*claims\[(?:'([^']+)'|"([^"]+)")\]\s+(eq|matches)\s+(?:'((?:[^'\\]|'')*)'|"([^"\\]*)")\s*/i;
const AND_WORD = /^and\s+/i;

/**
 * Reads an expression of version 1: comparisons joined by `and`. `undefined` for anything else.
 * https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials#flexible-federated-identity-credential-language-functionality
 */
export function readClaimsExpression(expression: string): readonly ClaimComparison[] | undefined {
  const comparisons: ClaimComparison[] = [];
  let rest = expression;
  for (;;) {
    const found = COMPARISON.exec(rest);
    if (found === null) return undefined;
    const [whole, single, double, operator = '', quoted, doubleQuoted] = found;
    comparisons.push({
      claim: single ?? double ?? '',
      operator: operator.toLowerCase() === 'eq' ? 'eq' : 'matches',
      value: quoted?.replaceAll("''", "'") ?? doubleQuoted ?? '',
    });
    rest = rest.slice(whole.length);
    if (rest === '') return comparisons;
    const and = AND_WORD.exec(rest);
    if (and === null) return undefined;
    rest = rest.slice(and[0].length);
  }
}

import type { Token } from '../token.ts';
import type { FederatedCredential } from '../trust/azure.ts';
import { matchesWildcard, type TokenVerdict } from './verdict.ts';

const FLEXIBLE_CLAIMS = ['sub', 'job_workflow_ref', 'repository_id', 'repository_owner_id'] as const;
/** Words and texts of an expression. */
const EXPRESSION_WORDS = /\s*(claims\[(?:'([^']*)'|"([^"]*)")\]|'((?:[^']|'')*)'|"([^"]*)"|[a-z]+)/giy;

/**
 * Whether a federated credential lets a token in. The expression is read word by word: claim, operator, text, `and`.
 * https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
export function evaluateAzure(credential: FederatedCredential, token: Token): TokenVerdict {
  const { issuer, audiences, subject, expression } = credential;
  if (issuer !== token.iss) return 'refused';
  if (!Array.isArray(audiences) || !audiences.includes(token.aud)) return 'refused';
  if (credential.isUnread === true) return 'undecided';
  if (expression === undefined) return subject !== undefined && subject === token.sub ? 'admitted' : 'refused';
  const words = expressionWords(expression);
  if (words === undefined || words.length % 4 !== 3) return 'undecided';
  let verdict: TokenVerdict = 'admitted';
  for (let index = 0; index < words.length; index += 4) {
    const holds = comparisonHolds(words.slice(index, index + 4), token);
    if (holds === undefined) verdict = 'undecided';
    else if (!holds) return 'refused';
  }
  return verdict;
}

interface Word {
  readonly kind: 'claim' | 'text' | 'word';
  readonly value: string;
}

function expressionWords(expression: string): readonly Word[] | undefined {
  const words: Word[] = [];
  let end = 0;
  for (const found of expression.matchAll(EXPRESSION_WORDS)) {
    const [whole, word = '', single, double, quoted, doubleQuoted] = found;
    end = found.index + whole.length;
    const claim = single ?? double;
    const text = quoted?.replaceAll("''", "'") ?? doubleQuoted;
    if (claim !== undefined) words.push({ kind: 'claim', value: claim });
    else if (text === undefined) words.push({ kind: 'word', value: word.toLowerCase() });
    else words.push({ kind: 'text', value: text });
  }
  return expression.slice(end).trim() === '' ? words : undefined;
}

function comparisonHolds([claim, operator, text, and]: readonly Word[], token: Token): boolean | undefined {
  const known = FLEXIBLE_CLAIMS.find((name) => name === claim?.value);
  if (claim?.kind !== 'claim' || operator?.kind !== 'word' || text?.kind !== 'text') return undefined;
  if (and !== undefined && !(and.kind === 'word' && and.value === 'and')) return undefined;
  if (known === undefined) return undefined;
  const actual = token[known];
  if (actual === undefined) return false;
  if (operator.value === 'eq') return actual === text.value;
  return operator.value === 'matches' ? matchesWildcard(text.value, actual) : undefined;
}

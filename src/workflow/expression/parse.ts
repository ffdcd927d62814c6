import type { Expr } from '@actions/expressions/ast';
import { Lexer, TokenType, type Token } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';
import { ExpressionFault, messageOf } from './fault.ts';

const CONTEXTS = [
  'github',
  'env',
  'vars',
  'job',
  'jobs',
  'steps',
  'runner',
  'secrets',
  'strategy',
  'matrix',
  'needs',
  'inputs',
];
const KNOWN_FUNCTIONS = [
  { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
  ...['success', 'failure', 'cancelled', 'always'].map((name) => ({ name, minArgs: 0, maxArgs: 255 })),
];
const CACHE_EXPRESSIONS = 2000;

const parsedExpressions = new Map<string, Expr | ExpressionFault>();

/**
 * The syntax tree of an expression (without `${{` and `}}`), by GitHub's own lexer and parser.
 * @throws ExpressionFault when it is none
 */
export function parseExpression(expression: string): Expr {
  let result = parsedExpressions.get(expression);
  if (result === undefined) {
    result = parseAnew(expression);
    const [oldest] = parsedExpressions.keys();
    if (parsedExpressions.size >= CACHE_EXPRESSIONS && oldest !== undefined) parsedExpressions.delete(oldest);
    parsedExpressions.set(expression, result);
  }
  if (result instanceof ExpressionFault) throw result;
  return result;
}

function parseAnew(expression: string): Expr | ExpressionFault {
  if (expression.trim() === '') return new ExpressionFault('an expression was expected');
  try {
    return new Parser(new Lexer(expression).lex().tokens.map(unquotedToken), CONTEXTS, KNOWN_FUNCTIONS).parse();
  } catch (error) {
    return new ExpressionFault(messageOf(error));
  }
}

/**
 * The lexer undoubles only the first `''` of a string; the runner undoubles each. Source: actions/runner,
 * `LexicalAnalyzer.ReadStringToken`.
 */
function unquotedToken(token: Token): Token {
  return token.type === TokenType.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token;
}

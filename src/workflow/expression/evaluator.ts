import {
  Star,
  type Binary,
  type ContextAccess,
  type Expr,
  type ExprVisitor,
  type FunctionCall,
  type Grouping,
  type IndexAccess,
  type Literal,
  type Logical,
  type Unary,
} from '@actions/expressions/ast';
import { TokenType } from '@actions/expressions/lexer';
import type { Contexts } from '../data.ts';
import { valueAt, each, type Site } from './access.ts';
import { equals, isLess } from './coerce.ts';
import { ExpressionFault } from './fault.ts';
import { functionOf } from './functions.ts';
import { attemptOn, lift } from './lift.ts';
import { contextPath, rootOf } from './path.ts';
import { isStatusFunction, statusOf, type Status } from './status.ts';
import {
  eitherValue,
  isConcrete,
  Maybe,
  oneOfValues,
  valueOfData,
  sourcesOf,
  stopping,
  truthOf,
  TRUE_OR_FALSE,
  type Concrete,
  type Value,
} from './value.ts';

const OPERATOR_COMPARISONS: ReadonlyMap<TokenType, (left: Concrete, right: Concrete) => boolean> = new Map([
  [TokenType.EQUAL_EQUAL, equals],
  [TokenType.BANG_EQUAL, (left: Concrete, right: Concrete) => !equals(left, right)],
  [TokenType.LESS, isLess],
  [TokenType.GREATER, (left: Concrete, right: Concrete) => isLess(right, left)],
  [TokenType.LESS_EQUAL, (left: Concrete, right: Concrete) => equals(left, right) || isLess(left, right)],
  [TokenType.GREATER_EQUAL, (left: Concrete, right: Concrete) => equals(left, right) || isLess(right, left)],
]);

/** Evaluates a syntax tree as GitHub does, over contexts parts of which may be unknown. */
export class ThreeValuedEvaluator implements ExprVisitor<Value> {
  private readonly contexts: Contexts;
  private readonly status: Status;

  constructor(contexts: Contexts, status: Status) {
    this.contexts = contexts;
    this.status = status;
  }

  evaluate(node: Expr): Value {
    return node.accept<Value>(this);
  }

  visitLiteral({ literal }: Literal): Value {
    if ('value' in literal) return literal.value;
    return null;
  }

  visitGrouping({ group }: Grouping): Value {
    return this.evaluate(group);
  }

  visitContextAccess({ name }: ContextAccess): Value {
    const context = name.lexeme.toLowerCase();
    const data = Object.hasOwn(this.contexts, context) ? this.contexts[context] : undefined;
    return data === undefined ? new Maybe([name.lexeme], undefined, undefined, name.lexeme) : valueOfData(data);
  }

  visitIndexAccess(node: IndexAccess): Value {
    const site: Site = { path: contextPath(node.expr) ?? 'a value', exact: rootOf(node.expr) === 'env' };
    const base = this.evaluate(node.expr);
    return node.index instanceof Star ? each(base, site) : valueAt(base, this.evaluate(node.index), site);
  }

  visitUnary({ expr }: Unary): Value {
    const value = this.evaluate(expr);
    const truth = truthOf(value);
    return truth === undefined ? oneOfValues(sourcesOf(value), TRUE_OR_FALSE) : !truth;
  }

  visitBinary({ left, operator, right }: Binary): Value {
    const compare = OPERATOR_COMPARISONS.get(operator.type);
    if (compare === undefined) throw new ExpressionFault(`unknown operator: \`${operator.lexeme}\``);
    return lift(
      [this.evaluate(left), this.evaluate(right)],
      ([one = null, other = null]) => compare(one, other),
      TRUE_OR_FALSE,
    );
  }

  visitLogical({ operator, args }: Logical): Value {
    const stopsAt = operator.type === TokenType.OR;
    const [first, ...rest] = args;
    let result: Value = first === undefined ? null : this.evaluate(first);
    for (const argument of rest) {
      const truth = truthOf(result);
      if (truth === stopsAt) return result;
      result =
        isConcrete(result) || truth !== undefined
          ? this.evaluate(argument)
          : eitherValue(stopping(result, stopsAt), this.tried(argument, result));
    }
    return result;
  }

  visitFunctionCall({ functionName, args }: FunctionCall): Value {
    const name = functionName.lexeme.toLowerCase();
    if (name === 'case') return this.chosen(args);
    const values = args.map((argument) => this.evaluate(argument));
    if (name === 'hashfiles') return new Maybe([`${functionName.lexeme}()`]);
    if (isStatusFunction(name)) return statusOf(name, this.status);
    const { call, otherwise } = functionOf(name);
    return lift(values, call, otherwise);
  }

  /** `case(condition, value, …, value)`. Source: actions/runner, `Functions/Case.cs`. */
  private chosen([condition, value, ...others]: readonly Expr[]): Value {
    if (condition === undefined) return null;
    if (value === undefined) return this.evaluate(condition);
    const truth = this.evaluate(condition);
    if (truth === true) return this.evaluate(value);
    if (truth === false) return this.chosen(others);
    if (isConcrete(truth)) throw new ExpressionFault('a condition of `case` is not a boolean');
    return eitherValue(
      new Maybe(truth.sources, [], []),
      eitherValue(
        this.tried(value, truth),
        attemptOn(truth.sources, () => this.chosen(others)),
      ),
    );
  }

  private tried(argument: Expr, condition: Value): Value {
    return attemptOn(sourcesOf(condition), () => this.evaluate(argument));
  }
}

import type { TestBinaryExpression, TestExpression, TestUnaryExpression } from 'unbash';
import { known, type Text } from '../text.ts';
import { expandJoined } from './expand.ts';
import { noteOperand } from './index-code.ts';
import { decided, type Field, type Frame, type Interpreter, type Status } from './interpreter.ts';
import { patternOf } from './parameter-change.ts';
import { matches } from './pattern.ts';
import { isSameText } from './value.ts';

/** `[[ … ]]`: whether it holds, where that is known; substitutions in it are read either way. */
export function testStatus(interpreter: Interpreter, expression: TestExpression, frame: Frame): Status {
  switch (expression.type) {
    case 'TestUnary':
      return decided(interpreter, unary(interpreter, expression, frame));
    case 'TestBinary':
      return decided(interpreter, binary(interpreter, expression, frame));
    case 'TestGroup':
      return testStatus(interpreter, expression.expression, frame);
    case 'TestNot':
      return negated(testStatus(interpreter, expression.operand, frame), expression.negations.length);
    default: {
      const isAnd = expression.operator === '&&';
      const statuses = expression.operands.map((operand) => testStatus(interpreter, operand, frame));
      if (statuses.includes(!isAnd)) return !isAnd;
      return statuses.includes(undefined) ? undefined : isAnd;
    }
  }
}

/** `[ … ]` and `test …`, without the brackets. */
export function bracketStatus(fields: readonly Field[]): Status {
  if (fields.some((field) => field.loose || field.glob)) return undefined;
  const [first, ...rest] = fields.map((field) => field.text);
  if (first === undefined) return false;
  if (rest.length > 0 && rest.length < 4 && known(first) === '!') return negated(bracketStatus(fields.slice(1)), 1);
  const [second, third] = rest;
  if (second === undefined) return isFilled(first);
  if (third === undefined) return operatorStatus(known(first) ?? '', second);
  return rest.length === 2 ? compare(first, known(second) ?? '', third) : undefined;
}

function unary(interpreter: Interpreter, { operator, operand }: TestUnaryExpression, frame: Frame): Status {
  const text = expandJoined(interpreter, operand, frame);
  if (operator === '-v' || operator === '-R') noteOperand(interpreter, text, frame, operand.pos);
  return operatorStatus(operator, text);
}

function binary(interpreter: Interpreter, { operator, left, right }: TestBinaryExpression, frame: Frame): Status {
  const value = expandJoined(interpreter, left, frame);
  if (operator !== '=' && operator !== '==' && operator !== '!=') {
    const other = expandJoined(interpreter, right, frame);
    if (Object.hasOwn(COMPARISONS, operator))
      for (const operand of [value, other]) noteOperand(interpreter, operand, frame, left.pos);
    return compare(value, operator, other);
  }
  const pattern = patternOf(interpreter, right, frame, { expandJoined });
  const text = known(value);
  if (text === undefined || pattern === undefined) return undefined;
  return matches(text, pattern) === (operator !== '!=');
}

function operatorStatus(operator: string, text: Text): Status {
  if (operator === '-n') return isFilled(text);
  return operator === '-z' ? negated(isFilled(text), 1) : undefined;
}

function isFilled(text: Text): Status {
  if (text.some((part) => typeof part === 'string')) return true;
  return text.length === 0 ? false : undefined;
}

function compare(left: Text, operator: string, right: Text): Status {
  if (operator === '=' || operator === '==') return isEqual(left, right);
  if (operator === '!=') return negated(isEqual(left, right), 1);
  const [a, b] = [integer(left), integer(right)];
  if (a === undefined || b === undefined) return undefined;
  return COMPARISONS[operator]?.(a, b);
}

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '-eq': (a, b) => a === b,
  '-ne': (a, b) => a !== b,
  '-lt': (a, b) => a < b,
  '-le': (a, b) => a <= b,
  '-gt': (a, b) => a > b,
  '-ge': (a, b) => a >= b,
};

function isEqual(left: Text, right: Text): Status {
  const isKnown = known(left) !== undefined && known(right) !== undefined;
  return isKnown ? isSameText(left, right) : undefined;
}

function integer(text: Text): number | undefined {
  const digits = known(text);
  // one with a zero before it is octal
  return digits !== undefined && /^-?(?:0|[1-9]\d{0,8})$/.test(digits) ? Number(digits) : undefined;
}

function negated(status: Status, times: number): Status {
  return status === undefined || times % 2 === 0 ? status : !status;
}

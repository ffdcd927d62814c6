import type { TestBinaryExpression, TestExpression, TestUnaryExpression } from 'unbash';
import { known, show, type Text } from '../text.ts';
import { forgetAssigned, forgetByNumber } from './arithmetic.ts';
import { expandJoined } from './expand.ts';
import { noteOperand } from './index-code.ts';
import { decided, type ShellField, type ShellFrame, type Interpreter, type ShellStatus } from './interpreter.ts';
import { patternOf } from './parameter-change.ts';
import { matchesPattern } from './pattern.ts';
import { isSameText } from './value.ts';

/** `[[ … ]]`: whether it holds, where that is known; substitutions in it are read either way. */
export function testStatus(interpreter: Interpreter, expression: TestExpression, frame: ShellFrame): ShellStatus {
  const status = bashTestStatus(interpreter, expression, frame);
  if (!frame.posix) return status;
  // for dash `[[` is a program that is not there, and `&&` ends its words
  if (expression.type === 'TestLogical' || expression.type === 'TestGroup')
    interpreter.record.fail(
      frame.source.line(expression.pos),
      frame.source.lineText(expression.pos),
      'what `[[` runs in `sh`',
    );
  return undefined;
}

function bashTestStatus(interpreter: Interpreter, expression: TestExpression, frame: ShellFrame): ShellStatus {
  switch (expression.type) {
    case 'TestUnary':
      return decided(interpreter, unary(interpreter, expression, frame));
    case 'TestBinary':
      return decided(interpreter, binary(interpreter, expression, frame));
    case 'TestGroup':
      return bashTestStatus(interpreter, expression.expression, frame);
    case 'TestNot':
      return negated(bashTestStatus(interpreter, expression.operand, frame), expression.negations.length);
    default: {
      const isAnd = expression.operator === '&&';
      const statuses = expression.operands.map((operand) => bashTestStatus(interpreter, operand, frame));
      if (statuses.includes(!isAnd)) return !isAnd;
      return statuses.includes(undefined) ? undefined : isAnd;
    }
  }
}

/** `[ … ]` and `test …`, without the brackets. */
export function bracketStatus(fields: readonly ShellField[]): ShellStatus {
  if (fields.some((field) => field.loose || field.glob)) return undefined;
  const [first, ...rest] = fields.map((field) => field.text);
  if (first === undefined) return false;
  if (rest.length > 0 && rest.length < 4 && known(first) === '!') return negated(bracketStatus(fields.slice(1)), 1);
  const [second, third] = rest;
  if (second === undefined) return isNotEmpty(first);
  if (third === undefined) return operatorStatus(known(first) ?? '', second);
  return rest.length === 2 ? compareWords(first, known(second) ?? '', third) : undefined;
}

function unary(interpreter: Interpreter, { operator, operand }: TestUnaryExpression, frame: ShellFrame): ShellStatus {
  const text = expandJoined(interpreter, operand, frame);
  if (operator === '-v' || operator === '-R') {
    noteOperand(interpreter, text, frame, operand.pos);
    forgetByNumber(show(text), frame.state);
  }
  // `!(…)` is a pattern with `extglob`, and a negation without
  return operand.text.startsWith('!(') ? undefined : operatorStatus(operator, text);
}

function binary(
  interpreter: Interpreter,
  { operator, left, right }: TestBinaryExpression,
  frame: ShellFrame,
): ShellStatus {
  const value = expandJoined(interpreter, left, frame);
  if (operator !== '=' && operator !== '==' && operator !== '!=') {
    const other = expandJoined(interpreter, right, frame);
    if (Object.hasOwn(NUMBER_COMPARISONS, operator))
      for (const operand of [value, other]) {
        noteOperand(interpreter, operand, frame, left.pos);
        forgetAssigned(show(operand), frame.state);
      }
    return compareWords(value, operator, other);
  }
  const pattern = patternOf(interpreter, right, frame, { expandJoined });
  const text = known(value);
  if (text === undefined || pattern === undefined) return undefined;
  return matchesPattern(text, pattern) === (operator !== '!=');
}

function operatorStatus(operator: string, text: Text): ShellStatus {
  if (operator === '-n') return isNotEmpty(text);
  return operator === '-z' ? negated(isNotEmpty(text), 1) : undefined;
}

function isNotEmpty(text: Text): ShellStatus {
  if (text.some((part) => typeof part === 'string')) return true;
  return text.length === 0 ? false : undefined;
}

function compareWords(left: Text, operator: string, right: Text): ShellStatus {
  if (operator === '=' || operator === '==') return isEqual(left, right);
  if (operator === '!=') return negated(isEqual(left, right), 1);
  const [a, b] = [wholeNumber(left), wholeNumber(right)];
  if (a === undefined || b === undefined) return undefined;
  return NUMBER_COMPARISONS[operator]?.(a, b);
}

const NUMBER_COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '-eq': (a, b) => a === b,
  '-ne': (a, b) => a !== b,
  '-lt': (a, b) => a < b,
  '-le': (a, b) => a <= b,
  '-gt': (a, b) => a > b,
  '-ge': (a, b) => a >= b,
};

function isEqual(left: Text, right: Text): ShellStatus {
  const isKnown = known(left) !== undefined && known(right) !== undefined;
  return isKnown ? isSameText(left, right) : undefined;
}

function wholeNumber(text: Text): number | undefined {
  const digits = known(text);
  // one with a zero before it is octal
  return digits !== undefined && /^-?(?:0|[1-9]\d{0,8})$/.test(digits) ? Number(digits) : undefined;
}

function negated(status: ShellStatus, times: number): ShellStatus {
  return status === undefined || times % 2 === 0 ? status : !status;
}

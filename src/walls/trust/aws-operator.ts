import { type Formula, noneHolds, notModelled } from '../inclusion/formula.ts';
import type { Truth } from '../inclusion/truth.ts';
import { eitherCase, type Language, literals, type TextPattern, wildcardPattern } from '../language.ts';

/** An operator that compares texts. */
export interface TextOperator {
  readonly kind: 'text';
  readonly isNegated: boolean;
  readonly isCaseless: boolean;
  readonly isPattern: boolean;
  /** What it says of a request without the key. */
  readonly absent: Truth;
}

const TEXT_OPERATORS: Readonly<Record<string, Pick<TextOperator, 'isNegated' | 'isCaseless' | 'isPattern'>>> = {
  stringequals: { isNegated: false, isCaseless: false, isPattern: false },
  stringnotequals: { isNegated: true, isCaseless: false, isPattern: false },
  stringequalsignorecase: { isNegated: false, isCaseless: true, isPattern: false },
  stringnotequalsignorecase: { isNegated: true, isCaseless: true, isPattern: false },
  stringlike: { isNegated: false, isCaseless: false, isPattern: true },
  stringnotlike: { isNegated: true, isCaseless: false, isPattern: true },
};

/**
 * Takes the name of an operator apart; `undefined` for one that is not modelled on texts.
 *
 * INVARIANT: what it says of an absent key follows from the whole name. `IfExists`, `ForAllValues` and a negation let a
 * request without the key pass; `ForAnyValue` wants a value, negated or not.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function readOperator(name: string): TextOperator | { readonly kind: 'null' } | undefined {
  const lower = name.toLowerCase();
  if (lower === 'null') return { kind: 'null' };
  const [, set, base = '', ifExists] = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/.exec(lower) ?? [];
  const operator = Object.hasOwn(TEXT_OPERATORS, base) ? TEXT_OPERATORS[base] : undefined;
  if (operator === undefined) return undefined;
  const passes = ifExists !== undefined || set === 'forallvalues' || (operator.isNegated && set !== 'foranyvalue');
  return { kind: 'text', ...operator, absent: passes ? 'yes' : 'no' };
}

/** The condition that an operator with its values makes of a claim. A claim has one value at most. */
export function awsTextCondition(
  { isNegated, isCaseless, isPattern, absent }: TextOperator,
  claim: string,
  values: readonly string[],
  hasVariables: boolean,
): Formula {
  if (hasVariables && values.some(hasVariable)) return notModelled(`a policy variable in a condition on \`${claim}\``);
  const written: Language = isPattern
    ? values.map((value) => awsPattern(value, hasVariables))
    : literals(values.map((value) => (hasVariables ? value.replaceAll(/\$\{([*?$])\}/g, '$1') : value)));
  const language = isCaseless ? eitherCase(written) : written;
  const absentBefore: Truth = isNegated && absent === 'yes' ? 'no' : isNegated ? 'yes' : absent;
  const atom: Formula = { kind: 'claim', claim, language, absent: absentBefore };
  return isNegated ? noneHolds(atom) : atom;
}

/** `${*}`, `${?}` and `${$}` stand for the characters themselves. */
function hasVariable(value: string): boolean {
  return /\$\{(?![*?$]\})/.test(value);
}

function awsPattern(value: string, hasVariables: boolean): TextPattern {
  if (!hasVariables) return wildcardPattern(value);
  return value
    .split(/(\$\{[*?$]\})/)
    .flatMap((part, index) => (index % 2 === 1 ? (literals([part[2] ?? ''])[0] ?? []) : wildcardPattern(part)));
}

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Open, Unknown, type Contexts, type Data } from '../../../src/workflow/data.ts';
import { toText } from '../../../src/workflow/expression/coerce.ts';
import { judgeCondition } from '../../../src/workflow/expression/condition.ts';
import { evaluate, possibleValues } from '../../../src/workflow/expression/evaluate.ts';
import { OneOf } from '../../../src/workflow/expression/one-of.ts';
import { contextsRead } from '../../../src/workflow/expression/reads.ts';
import { resolveData, resolvePossible, resolveText } from '../../../src/workflow/expression/resolve.ts';
import { usesStatus } from '../../../src/workflow/expression/uses-status.ts';
import { isList, isObjectValue, isScalar } from '../../../src/workflow/expression/value.ts';
import { known } from '../../../src/workflow/text.ts';
import { anyText } from '../../any-text.ts';
import { cases, FULL } from '../../depth.ts';
import { drawnContexts, drawnExpression } from './drawn-expression.ts';

/** What GitHub's own evaluator makes of it. */
function byLibrary(expression: string, contexts: Contexts): { readonly value: unknown } | 'error' {
  try {
    const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), []).parse();
    const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
    return { value: JSON.parse(JSON.stringify(new Evaluator(tree, dictionary).evaluate(), data.replacer)) as unknown };
  } catch {
    return 'error';
  }
}

/**
 * Some leaves made unknown, by the next of the dice: as a whole, as one of two values, or by leaving them out of an
 * object that may have more.
 */
function veiled(value: Data, path: string, dice: readonly number[], next: { at: number }): Data {
  const roll = dice[next.at % dice.length] ?? 0;
  next.at += 1;
  if (roll === 1) return new Unknown(path);
  if (isScalar(value)) return roll === 2 ? new OneOf(path, [value, 'another']) : value;
  if (isList(value)) return value.map((item, index) => veiled(item, `${path}.${index}`, dice, next));
  if (!isObjectValue(value)) return value;
  const entries = Object.entries(value).map(([name, item]): [string, Data] => [
    name,
    veiled(item, `${path}.${name}`, dice, next),
  ]);
  return roll === 3 ? new Open(Object.fromEntries(entries.slice(1))) : Object.fromEntries(entries);
}

describe('evaluate', () => {
  it('gives what the evaluator of GitHub gives where all is known', () => {
    let compared = 0;
    fc.assert(
      fc.property(drawnExpression, drawnContexts, (expression, contexts) => {
        const theirs = byLibrary(expression, contexts);
        // the library evaluates every argument of `case`, the runner only the one that is chosen
        if (theirs === 'error' && expression.includes('case(')) return;
        const ours = evaluate(expression, contexts);
        compared += theirs === 'error' ? 0 : 1;
        if (theirs === 'error') expect(ours.kind, expression).toBe('error');
        else
          expect(JSON.parse(JSON.stringify(ours)), expression).toEqual(
            JSON.parse(JSON.stringify({ kind: 'known', value: theirs.value })),
          );
      }),
      { numRuns: FULL ? 3000 : 1000, seed: 1 },
    );
    expect(compared).toBeGreaterThan(FULL ? 1500 : 500);
  });

  it('never becomes another known value when something is no longer known', () => {
    let stillKnown = 0;
    let unknown = 0;
    fc.assert(
      fc.property(
        drawnExpression,
        drawnContexts,
        fc.array(fc.nat(7), { minLength: 5, maxLength: 40 }),
        (expression, contexts, dice) => {
          const all = evaluate(expression, contexts);
          const next = { at: 0 };
          const less: Contexts = Object.fromEntries(
            Object.entries(contexts).map(([name, value]) => [name, veiled(value, name, dice, next)]),
          );
          const some = evaluate(expression, less);
          if (some.kind === 'known' && all.kind === 'known') {
            stillKnown += 1;
            expect(JSON.stringify(some.value), expression).toBe(JSON.stringify(all.value));
          }
          if (some.kind === 'error') expect(all.kind, expression).toBe('error');
          if (some.kind === 'unknown') unknown += 1;
          const possible = possibleValues(expression, less);
          if (possible !== undefined && all.kind === 'known') expect(possible, expression).toContain(toText(all.value));
          const [was, is] = [
            judgeCondition(`\${{ ${expression} }}`, contexts),
            judgeCondition(`\${{ ${expression} }}`, less),
          ];
          if (all.kind === 'known') expect([was, 'unknown'], expression).toContain(is);
        },
      ),
      { numRuns: FULL ? 4000 : 1500, seed: 2 },
    );
    expect(stillKnown).toBeGreaterThan(FULL ? 300 : 110);
    expect(unknown).toBeGreaterThan(FULL ? 300 : 110);
  });

  it('fills in a text as its only expression', () => {
    fc.assert(
      fc.property(drawnExpression, drawnContexts, (expression, contexts) => {
        const outcome = evaluate(expression, contexts);
        const text = known(resolveText(`a \${{ ${expression} }} b`, contexts));
        expect(text, expression).toBe(outcome.kind === 'known' ? `a ${toText(outcome.value)} b` : undefined);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('never throws, whatever it is given', () => {
    const pieces = fc.constantFrom(
      '${{',
      '}}',
      "'",
      '(',
      ')',
      '[',
      ']',
      '.',
      '*',
      ',',
      '!',
      '&&',
      '||',
      '==',
      '<',
      'github',
      'inputs',
      'event',
      'case',
      'format',
      'always()',
      'toJSON',
      '0x',
      '-',
      ' ',
      '\n',
      '{0}',
      '🚀',
      '\u0000',
      '__proto__',
      'constructor',
    );
    const text = fc.oneof(
      anyText({ maxLength: 60 }),
      fc.array(pieces, { maxLength: 25 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, drawnContexts, (raw, contexts) => {
        for (const read of [evaluate, possibleValues, resolveText, resolvePossible, resolveData, judgeCondition])
          expect(read(raw, contexts), raw).not.toBe(null);
        expect([...contextsRead(raw), usesStatus(raw).always]).toBeInstanceOf(Array);
      }),
      { numRuns: cases(1000, 3000), seed: 4 },
    );
  });
});

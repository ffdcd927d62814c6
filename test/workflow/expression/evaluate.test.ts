import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/workflow/expression/evaluate.ts';
import type { Json } from '../../../src/workflow/expression/outcome.ts';
import { contexts } from './contexts.ts';

const known: readonly (readonly [string, Json])[] = [
  // literals
  ["'text'", 'text'],
  ["'it''s ''so'''", "it's 'so'"],
  ["''", ''],
  ['1', 1],
  ['-1.5', -1.5],
  ['.5', 0.5],
  ['0xff', 255],
  ['1e3', 1000],
  ['true', true],
  ['null', null],
  ['(true)', true],
  // contexts
  ['github.ref_name', 'Main'],
  ['GitHub.REF_NAME', 'Main'],
  ["github['ref_name']", 'Main'],
  ["github[format('{0}_name', 'ref')]", 'Main'],
  ['github.event.commits[0].id', 'c1'],
  ["github.event.commits['1'].id", 'c2'],
  ['github.event.commits[1.9].id', 'c2'],
  ['github.event.commits[9].id', null],
  ['github.event.commits[-1]', null],
  ['github.event.commits.id', null],
  ['github.event.nothing.at.all', null],
  ['github.event.pull_request.head.ref', null],
  ['github.event.commits.*.id', ['c1', 'c2']],
  ['github.event.commits[*].author.name', ['mona', 'hubot']],
  ['github.event.commits.*.author.*', ['mona', 'hubot']],
  ['matrix.nested.*', [1, 2]],
  ['matrix.os.*', []],
  ['matrix.version', 1.1],
  ['strategy.job-total', 2],
  ['needs.plan.result', 'success'],
  ['needs.plan.outputs.ref', 'main'],
  ['needs.test.outputs.ref', null],
  ['inputs.constructor', null],
  ['inputs.__proto__', null],
  ['inputs.nothing', null],
  ['env.BRANCH', 'release/1'],
  // operators
  ["'ABC' == 'abc'", true],
  ["'ß' == 'SS'", false],
  ["'ı' == 'I'", false],
  ["'ÄRGER' == 'ärger'", true],
  ["'\u212A' == 'k'", false],
  ["'1' == 1", true],
  ["'x' == 1", false],
  ["'' == 0", true],
  ["'' == null", true],
  ['null == false', true],
  ["'true' == true", false],
  ['true == 1', true],
  ["'0b1' == 1", false],
  ["'0x10' == 16", true],
  ["'a' < 'B'", true],
  ['2 > 10', false],
  ["'2' > '10'", true],
  ['null >= 0', true],
  ['true > false', true],
  ['NaN == NaN', false],
  ['matrix.flags == matrix.flags', true],
  ['matrix.flags == matrix.nested', false],
  ['!matrix.nothing', true],
  ["!''", true],
  ['!matrix.flags', false],
  ["true && 'a' || 'b'", 'a'],
  ["false && 'a' || 'b'", 'b'],
  ["'' || 0 || null", null],
  ["0 && 'x'", 0],
  ['1 < 2 == true', true],
  ['true || false && false', true],
  // functions
  ["contains('Hello', 'hELL')", true],
  ['contains(matrix.flags, matrix.os)', false],
  ["contains(matrix.flags, 'b')", true],
  ["contains(matrix.nested, 'one')", false],
  ["contains(github.event.commits.*.id, 'c2')", true],
  ["contains('', '')", true],
  ["startsWith(github.ref, 'REFS/heads/')", true],
  ["endsWith(github.ref, '/main')", true],
  ['startsWith(123, 12)', true],
  ["endsWith(matrix.flags, '')", false],
  ["format('{0}-{1}-{0}', 'a', 2)", 'a-2-a'],
  ["format('{{{0}}}', true)", '{true}'],
  ["format('{0}{1}', null, matrix.flags)", 'Array'],
  ["format('{0}', matrix.nested)", 'Object'],
  ["format('none')", 'none'],
  ['join(matrix.flags)', 'a,B'],
  ["join(matrix.flags, ' + ')", 'a + B'],
  ["join('text')", 'text'],
  ['join(matrix.nested)', ''],
  ["join(github.event.commits.*.id, '/')", 'c1/c2'],
  ['toJSON(matrix.flags)', '[\n  "a",\n  "B"\n]'],
  ["tojson('a')", '"a"'],
  ['toJSON(null)', 'null'],
  ['fromJSON(\'{"A": [1]}\').a[0]', 1],
  ["fromJSON('true') == true", true],
  ["case(github.event_name == 'push', 'p', 'q')", 'p'],
  ["case(false, fromJSON('x'), true, 'second', 'else')", 'second'],
  ["case(false, 1, 'else')", 'else'],
  ['always()', true],
  ['!always()', false],
  // what is unknown does not matter
  ['false && inputs.target', false],
  ["'x' || inputs.target", 'x'],
  ["contains(matrix.mixed, 'a')", true],
  ['matrix.mixed[2].id', 'x'],
  ["!(inputs.target && '')", true],
  ["!(inputs.target || 'x')", false],
  ["(inputs.target || 'x') && 'y'", 'y'],
  ["inputs.target && 'same' || 'same'", 'same'],
  ["(inputs.target && false) || 'b'", 'b'],
  ["inputs.stage == 'staging'", false],
  ['inputs.stage.part', null],
  ['contains(fromJSON(\'["dev","prod"]\'), inputs.stage)', true],
  ['github.event.pull_request[inputs.target]', null],
  ['needs.*.outputs.ref', ['main']],
];

const unknown: readonly (readonly [string, readonly string[]])[] = [
  ['steps.plan.outputs.ref', ['steps.plan.outputs.ref']],
  ["steps['plan'].outputs['my ref']", ['steps.plan.outputs[…]']],
  ['secrets.TOKEN', ['secrets.TOKEN']],
  ['vars', ['vars']],
  ['github.token', ['github.token']],
  ['github.token.more', ['github.token.more']],
  ['github', ['github']],
  ['toJSON(github)', ['an object']],
  ['inputs', ['inputs.target', 'inputs.stage']],
  ['inputs.target', ['inputs.target']],
  ['inputs.target.sub', ['inputs.target.sub']],
  ['inputs.target.*.sub', ['inputs.target.*.sub']],
  ['github.event[inputs.target]', ['inputs.target']],
  ['needs.*.outputs.sha', ['needs.*.outputs.sha']],
  ['needs.plan.outputs.sha', ['needs.plan.outputs.sha']],
  ['needs[vars.JOB].result', ['vars.JOB']],
  ['env.OTHER', ['env.OTHER']],
  ['env.branch', ['env.branch']],
  ['env.TWICE', ['env.TWICE']],
  ['inputs.target == inputs.target', ['inputs.target']],
  ['inputs.target == vars.X', ['inputs.target', 'vars.X']],
  ["inputs.target || 'x'", ['inputs.target']],
  ["inputs.target && 'a' || 'b'", ['inputs.target']],
  ['inputs.target && false', ['inputs.target']],
  ['!inputs.target', ['inputs.target']],
  ['inputs.stage', ['inputs.stage']],
  ["inputs.stage == 'prod'", ['inputs.stage']],
  ["inputs.target && fromJSON('bad')", ['inputs.target']],
  ["format('{0}', inputs.target)", ['inputs.target']],
  ['fromJSON(inputs.target).a', ['inputs.target']],
  ["contains(matrix.mixed, 'z')", ['vars.M']],
  ['contains(matrix.mixed, inputs.stage)', ['inputs.stage', 'vars.M']],
  ['join(matrix.mixed)', ['vars.M']],
  ['toJSON(matrix.mixed)', ['vars.M']],
  ['matrix.mixed', ['vars.M']],
  ['matrix.mixed.*', ['vars.M']],
  ['matrix.mixed.*.id', ['matrix.mixed.*.id']],
  ['matrix.mixed.*.*', ['matrix.mixed.*.*']],
  ['matrix.mixed[1].x', ['vars.M.x']],
  ["hashFiles('**/lock')", ['hashFiles()']],
  ['success()', ['success()']],
  ['failure() || cancelled()', ['failure()', 'cancelled()']],
  ["case(vars.X == '1', 'a', 'b')", ['vars.X']],
  ["contains(fromJSON('[1]'), vars.X)", ['vars.X']],
];

const errors: readonly (readonly [string, string])[] = [
  ['', 'an expression was expected'],
  ['  ', 'an expression was expected'],
  ['nope.x', "unrecognized named-value: 'nope'"],
  ['nope()', "unrecognized function: 'nope'"],
  ["'open", "unexpected symbol: ''open'"],
  ['"double"', 'unexpected symbol: \'"double"\''],
  ['github.', "unexpected symbol: 'EOF'"],
  ['1 +', "unexpected symbol: '+'"],
  ['(true', "unexpected end of expression: 'true'"],
  ['contains(1)', "too few parameters supplied: 'contains'"],
  ["fromJSON('{')", 'the text is not JSON'],
  ["fromJSON('')", 'the text is not JSON'],
  ["format('{1}', 1)", 'the format string references more arguments than were supplied'],
  ["format('{')", 'the format string is invalid'],
  ["format('{0:x}', 1)", 'the format string is invalid'],
  ["case('yes', 1, 2)", 'a condition of `case` is not a boolean'],
  ['case(true, 1)', "too few parameters supplied: 'case'"],
];

describe('evaluate', () => {
  it.each(known)('%s is known', (expression, value) => {
    expect(evaluate(expression, contexts)).toEqual({ kind: 'known', value });
  });

  it.each(unknown)('%s is unknown', (expression, sources) => {
    expect(evaluate(expression, contexts)).toEqual({ kind: 'unknown', sources });
  });

  it.each(errors)('%j is an error', (expression, message) => {
    expect(evaluate(expression, contexts)).toEqual({ kind: 'error', message });
  });

  it('takes properties that differ in their case only for unknown', () => {
    expect(evaluate('fromJSON(\'{"a":1,"A":2}\').a', {})).toMatchObject({ kind: 'unknown' });
  });

  it.each([
    [49, 'known'],
    [51, 'error'],
    [10_000, 'error'],
  ])('follows %i brackets as far as GitHub does', (depth, kind) => {
    expect(evaluate('('.repeat(depth) + '1' + ')'.repeat(depth), {})).toMatchObject({ kind });
  });

  it.each([
    ['a text that doubles', Array.from({ length: 40 }, () => "format('{0}{0}', ").join('') + "'x'" + ')'.repeat(40)],
    ['a text that doubles its backslashes', `${'toJSON('.repeat(45)}'"'${')'.repeat(45)}`],
    ['a chain of comparisons', Array.from({ length: 5000 }, () => '1').join('==')],
    ['an expression that is too long', `'${'x'.repeat(21_000)}'`],
    ['JSON that is nested deep', `fromJSON('${'['.repeat(20_000)}')`],
  ])('does not choke on %s', (_, expression) => {
    expect(['error', 'known']).toContain(evaluate(expression, {}).kind);
  });

  it('does not search for hostile texts in each other', () => {
    const inputs = { text: 'a'.repeat(60_000), part: `b${'a'.repeat(30_000)}` };
    expect(evaluate('contains(inputs.text, inputs.part)', { inputs })).toEqual({
      kind: 'unknown',
      sources: ['a long text'],
    });
  });

  it('overflows on no payload', () => {
    let event: Json = null;
    for (let depth = 0; depth < 50_000; depth += 1) event = [event];
    expect(evaluate('github.event', { github: { event } }).kind).toBe('known');
    expect(evaluate('toJSON(github.event)', { github: { event } }).kind).toBe('error');
  });

  it('remembers no more expressions than it needs, and stays right', () => {
    for (let count = 0; count < 5000; count += 1)
      expect(evaluate(`${count}`, {})).toEqual({ kind: 'known', value: count });
    expect(evaluate('0', {})).toEqual({ kind: 'known', value: 0 });
  });
});

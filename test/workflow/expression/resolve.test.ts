import { describe, expect, it } from 'vitest';
import { Open, Unknown, type Contexts, type Data } from '../../../src/workflow/data.ts';
import { OneOf } from '../../../src/workflow/expression/one-of.ts';
import { textData, resolveData, resolvePossible, resolveText } from '../../../src/workflow/expression/resolve.ts';
import { PartlyKnown, show, type Text } from '../../../src/workflow/text.ts';

const contexts: Contexts = {
  github: new Open({ ref_name: 'main' }),
  inputs: { stage: new OneOf('inputs.stage', ['dev', 'prod']), text: new Unknown('inputs.text') },
  matrix: { list: [1, 'a'], part: { x: new Unknown('needs.a.outputs.x') } },
};

const unknown = (source: string): Unknown => new Unknown(source);

describe('resolveText', () => {
  it.each<readonly [string, Text]>([
    ['', []],
    ['plain $VAR {{ x }}', ['plain $VAR {{ x }}']],
    ['${{ github.ref_name }}', ['main']],
    ['${{github.ref_name}}', ['main']],
    ['a/${{ github.ref_name }}/b', ['a/main/b']],
    ['${{ true }}|${{ null }}|${{ 1.0 }}|${{ 2.50 }}', ['true||1|2.5']],
    ['${{ 1234567890123456 }} ${{ 0.00001 }} ${{ 1e300 }}', ['1.23456789012346E+15 1E-05 1E+300']],
    ['${{ 123456789.123456789 }}', ['123456789.123457']],
    ['x ${{ matrix.list }} ${{ matrix.part }}', ['x Array Object']],
    ['${{ matrix.nothing }}', []],
    ["${{ '}}' }}!", ['}}!']],
    ["${{ '''}}''' }}", ["'}}'"]],
    ["${{ '${{' }}", ['${{']],
    ['release/${{ vars.X }}', ['release/', unknown('vars.X')]],
    ['${{ vars.A }}${{ vars.B }}', [unknown('vars.A'), unknown('vars.B')]],
    ['${{ github.ref_name }', [unknown('expression error: it is not closed')]],
    ["a ${{ 'x }} b", ['a ', unknown('expression error: it is not closed')]],
    ['${{ github.ref_name }} ${{', ['main ', unknown('expression error: it is not closed')]],
    ['${{ }}', [unknown('expression error: an expression was expected')]],
    ['${{ nope }}', [unknown("expression error: unrecognized named-value: 'nope'")]],
    ['${{\n  vars.X\n  || vars.Y }}', [unknown('vars.X || vars.Y')]],
    ["${{ vars.X == '1' && 'same' || 'same' }}", ['same']],
    ["${{ vars.X && 'a' || 'b' }}", [new OneOf("vars.X && 'a' || 'b'", ['a', 'b'])]],
    ['${{ inputs.stage }}', [new OneOf('inputs.stage', ['dev', 'prod'])]],
  ])('%j', (raw, text) => {
    expect(resolveText(raw, contexts)).toEqual(text);
  });

  it('names what is unknown in at most 80 characters', () => {
    expect(show(resolveText(`\${{ vars.${'X'.repeat(500)} }}`, contexts))).toHaveLength(80);
  });

  it('takes time in proportion to the text', () => {
    expect(resolveText('${{ vars.X }} '.repeat(4000), contexts)).toHaveLength(8000);
    expect(resolveText('${{'.repeat(20_000), contexts)).toHaveLength(1);
    expect(resolveText(`\${{ ${'}'.repeat(60_000)}`, contexts).length).toBeGreaterThan(0);
  });
});

describe('resolvePossible', () => {
  it.each<readonly [string, readonly Text[]]>([
    ['plain', [['plain']]],
    ['${{ vars.X }}', [[unknown('vars.X')]]],
    ['git push origin ${{ inputs.stage }}', [['git push origin dev'], ['git push origin prod']]],
    ['${{ inputs.stage }}/${{ inputs.stage }}', [['dev/dev'], ['prod/prod']]],
    [
      '${{ inputs.stage }}/${{ vars.X }}',
      [
        ['dev/', unknown('vars.X')],
        ['prod/', unknown('vars.X')],
      ],
    ],
    ["${{ vars.X && 'a' || 'b' }}-${{ vars.Y && 'c' || 'd' }}", [['a-c'], ['a-d'], ['b-c'], ['b-d']]],
  ])('%j', (raw, texts) => {
    expect(resolvePossible(raw, contexts)).toEqual(texts);
  });

  it('gives the one text when there would be more than 16', () => {
    const raw = ['A', 'B', 'C', 'D', 'E'].map((name) => `\${{ vars.${name} && 'y' || 'n' }}`).join('');
    expect(resolvePossible(raw, contexts)).toEqual([resolveText(raw, contexts)]);
  });
});

describe('resolveData', () => {
  it.each<readonly [string, Data]>([
    ['text', 'text'],
    ['', ''],
    ['true', 'true'],
    ['${{ true }}', true],
    ['${{ matrix.list }}', [1, 'a']],
    ['${{ matrix.list.* }}', [1, 'a']],
    ['${{ matrix.part }}', { x: unknown('needs.a.outputs.x') }],
    ['${{ fromJSON(\'{"os":["linux"]}\') }}', { os: ['linux'] }],
    ['${{ fromJSON(needs.a.outputs.x) }}', unknown('fromJSON(needs.a.outputs.x)')],
    ['${{ inputs.stage }}', new OneOf('inputs.stage', ['dev', 'prod'])],
    ['${{ github.ref_name }} ', 'main '],
    [
      'a ${{ vars.X }} ${{ vars.Y }}',
      new PartlyKnown('vars.X, vars.Y', ['a ', unknown('vars.X'), ' ', unknown('vars.Y')]),
    ],
    ['a-${{ inputs.stage }}', new OneOf('inputs.stage', ['a-dev', 'a-prod'])],
    ['${{ nope }}', unknown("expression error: unrecognized named-value: 'nope'")],
  ])('%j', (raw, data) => {
    expect(resolveData(raw, contexts)).toEqual(data);
  });

  it('makes one value of a text', () => {
    expect(textData([])).toBe('');
    expect(textData([unknown('$X')])).toEqual(unknown('$X'));
    expect(textData(['a', unknown('$X'), 'b'])).toEqual(new PartlyKnown('$X', ['a', unknown('$X'), 'b']));
  });
});

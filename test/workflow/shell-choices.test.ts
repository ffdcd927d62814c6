import { describe, expect, it } from 'vitest';
import { possibleTexts } from '../../src/workflow/expression/possible-texts.ts';
import { show } from '../../src/workflow/text.ts';
import { surveyOf } from './corpus/asked.ts';

/** What is pushed or doubted by a script: of a choice, each name. */
function pushed(script: string, later = ''): readonly string[] {
  const lines = script.split('\n').map((line) => `          ${line}`);
  const main = `on: {workflow_dispatch: {}}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: a
        run: |
${lines.join('\n')}
${later}`;
  const { touched, undecided } = surveyOf({ files: { '.github/workflows/main.yml': main } });
  return [
    ...touched.map(({ touch }) => ('name' in touch ? possibleTexts(touch.name).map(show).join(' | ') : touch.kind)),
    ...undecided.map(({ why }) => `? ${why}`),
  ];
}

const EITHER = 'if [ -e x ]; then b=main; else b=release/1; fi';

describe('a variable that is given names on several ways', () => {
  it.each([
    [`${EITHER}\ngit push origin "$b"`, 'release/1 | main'],
    [`${EITHER}\ngit push origin $b`, 'release/1 | main'],
    ['b=main\n[ -e x ] && b=release/1\ngit push origin "$b"', 'main | release/1'],
    ['b=main\nif [ -e x ]; then b=v1; elif [ -e y ]; then b=v2; fi\ngit push origin "$b"', 'main | v1 | v2'],
    ['case $(cat x) in a) b=v1 ;; b) b=v2 ;; *) b=main ;; esac\ngit push origin "$b"', 'main | v1 | v2'],
    [`${EITHER}\ngit push origin "$b-$b"`, 'release/1-release/1 | main-main'],
    [`${EITHER}\nc=$b\ngit push origin "$c-$b"`, 'release/1-release/1 | main-main'],
    ['b=main\nif [ -e x ]; then b=main; fi\ngit push origin "$b"', 'main'],
  ])('is any of them: %s', (script, names) => expect(pushed(script)).toEqual([names]));

  const AGAIN = `${EITHER}\nc=$b\n${EITHER}`;
  const FOUR = 'release/1-release/1 | release/1-main | main-release/1 | main-main';

  it.each([
    `${AGAIN}\ngit push origin "$c-$b"`,
    `${AGAIN}\nbash -c "git push origin $c-$b"`,
    `${AGAIN}\nn="$c-$b"\neval "git push origin $n"`,
  ])('is another choice when it is given again: %s', (script) => expect(pushed(script)).toEqual([FOUR]));

  it.each([
    ['b=main\n[ -e x ] && b=\ngit push origin "$b"', '$b'],
    ['b=main\n[ -e x ] && b=--all\ngit push origin "$b"', '$b'],
    ['b=main\n[ -e x ] && b=HEAD\ngit push origin "$b"', '$b'],
    ['b=main\n[ -e x ] && b=x:prod\ngit push origin "$b"', '$b'],
    ['b=main\n[ -e x ] && b=+prod\ngit push origin "$b"', '$b'],
    ['b=main\n[ -e x ] && b="a b"\ngit push origin "$b"', '$b'],
    ['b=main\n[ -e x ] && b=refs/tags/v1\ngit push origin "$b"', '$b'],
    ['b=main\n[ -e x ] && b=$(cat y)\ngit push origin "$b"', '$b'],
    ['b=main\n[ -e x ] && unset b\ngit push origin "$b"', '$b'],
    ['b=main\n[ -e x ] && b=(prod v1)\ngit push origin "$b"', '$b'],
    ['b=main\nwhile read -r l; do b=prod; done < x\ngit push origin "$b"', '$b'],
    ['b=main\nreadonly b\n[ -e x ] && b=prod\ngit push origin "$b"', '$b'],
  ])('is unknown where one may be no name: %s', (script, name) => expect(pushed(script)).toEqual([name]));

  it('is unknown where there are more than can be tried', () => {
    const ways = Array.from({ length: 20 }, (_, at) => `[ -e x${at} ] && b=v${at}`);
    expect(pushed(`b=main\n${ways.join('\n')}\ngit push origin "$b"`)).toEqual(['$b']);
  });

  it('is not taken for another choice of the same name', () => {
    const way = (other: string): string => `b=main; [ -e y ] && b=${other}; git checkout -b "$b"`;
    const script = `if [ -e x ]; then ${way('v1')}; else ${way('prod')}; fi\ngit push origin HEAD`;
    expect(pushed(script).join()).not.toBe('main | v1');
    expect(pushed(script).join()).toMatch(/ or |^\?/);
  });

  it('is any of them in later steps', () => {
    const later = '      - run: git push origin "$B"\n      - run: git push origin "${{ steps.a.outputs.b }}"\n';
    const script = `${EITHER}\necho "B=$b" >> $GITHUB_ENV\necho "b=$b" >> $GITHUB_OUTPUT`;
    expect(pushed(script, later)).toEqual(['release/1 | main', 'release/1 | main']);
  });
});

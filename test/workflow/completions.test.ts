import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areCompletionsIn } from '../../src/workflow/judge/completions.ts';
import { GLOBS } from '../../src/policy/glob.ts';
import { verdictOf } from '../../src/policy/scope-rule.ts';
import { Named, Plain, Unknown } from '../../src/workflow/data.ts';
import { type Text, textOf } from '../../src/workflow/text.ts';
import { cases } from '../depth.ts';
import { judgeSurvey } from '../../src/workflow/judge/judge-survey.ts';
import { surveyOf } from './corpus/asked.ts';
import { POLICY } from './corpus/judged.ts';
import { MAIN } from './corpus/workflow-case.ts';

const named = new Named('$X');
const plain = new Plain('$D');

/** A name with unknown parts, and the lists that it is judged by. */
type Completions = readonly [name: Text, patterns: readonly string[], never?: readonly string[]];

function filled(all: readonly Completions[]): readonly (readonly [Text, readonly string[], readonly string[]])[] {
  return all.map(([name, patterns, never = []]) => [name, patterns, never]);
}

function isIn(name: Text, patterns: readonly string[], never: readonly string[] = []): boolean {
  return areCompletionsIn(name, { within: [patterns], never });
}

describe('areCompletionsIn', () => {
  it.each(
    filled([
      [[named], ['**']],
      [['automated/update-', named], ['automated/**']],
      [
        ['automated/update-', named, '-x'],
        ['other', 'automated/**'],
      ],
      [['automated/', named], ['automated/**']],
      [['automated/a/', named], ['automated/*/**']],
      [['v', plain], ['v*']],
      [['v1.', plain, '.', plain], ['v*']],
      [['rel/v', plain], ['rel/v*']],
      [['automated/', named], ['automated/**'], ['main', 'release/**', 'automate', 'automatedx']],
      [['v', plain], ['v*'], ['w*']],
      [
        ['update-', named],
        ['update-*', 'update-*/**'],
      ],
      [
        ['a/update-', named, '-x'],
        ['a/update-*/**', 'a/u*'],
      ],
    ]),
  )('%j is in %j, never %j', (name, patterns, never) => expect(isIn(name, patterns, never)).toBe(true));

  it.each(
    filled([
      [[named], ['*']],
      [['update-', named], ['update-*']],
      [['update-', named], ['update-*/**']],
      [
        ['update-', named],
        ['update-*', 'update-x*/**'],
      ],
      [
        ['update-', new Unknown('$X')],
        ['update-*', 'update-*/**'],
      ],
      [[plain], ['*']],
      [[new Unknown('$X')], ['**']],
      [['automated/', new Unknown('$X')], ['automated/**']],
      [['automated', named], ['automated/**']],
      [['automated/', named], ['automated/*']],
      [['automated/', named], ['automated/**/x']],
      [['automated/a', named], ['automated/*/**']],
      [['v', named], ['v*']],
      [['v', plain, '/x'], ['v*']],
      [['v/', plain], ['v*']],
      [['v1/', plain], ['v[0-9]*']],
      [['v', plain], ['v*.*']],
      [['v', plain], [String.raw`v\*`]],
      [['v', plain], ['va*']],
      [[named], ['**'], ['main']],
      [['m', named], ['**'], ['main']],
      [['M', named], ['**'], ['main']],
      [['main', named], ['**'], ['m*']],
      [['release/', named], ['release/**'], ['*/1']],
      [['é', named], ['**'], ['main']],
      [['release/', named], ['release/**'], ['rêlease/x']],
    ]),
  )('%j may be outside %j, or %j', (name, patterns, never) => expect(isIn(name, patterns, never)).toBe(false));

  it('needs every list', () => {
    const lists = { within: [['automated/**'], ['automated/x/**']], never: [] };
    expect(areCompletionsIn(['automated/', named], lists)).toBe(false);
    expect(areCompletionsIn(['automated/x/', named], lists)).toBe(true);
  });

  it('holds for every completion', () => {
    const bit = fc.constantFrom('a', 'b', 'v', '/', '.', '*', '**', '?', 'A', '-', '1');
    const pattern = fc.array(bit, { minLength: 1, maxLength: 6 }).map((bits) => bits.join(''));
    const literal = fc
      .array(fc.constantFrom('a', 'b', 'v', '/', '.', 'A', '1'), { maxLength: 5 })
      .map((bits) => bits.join(''));
    const part = fc.constantFrom<'literal' | 'named' | 'plain'>('literal', 'named', 'plain');
    const filler = fc
      .array(fc.constantFrom('a', 'b', 'A', '/', '.', '1', '-', 'v'), { maxLength: 5 })
      .map((bits) => bits.join(''));
    let held = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(part, literal, filler), { minLength: 1, maxLength: 3 }),
        fc.array(pattern, { minLength: 1, maxLength: 2 }),
        fc.array(pattern, { maxLength: 1 }),
        (parts, patterns, never) => {
          const name = textOf(
            ...parts.map(([kind, text]) => (kind === 'literal' ? text : kind === 'named' ? named : plain)),
          );
          if (!name.some((one) => typeof one !== 'string') || !isIn(name, patterns, never)) return;
          held += 1;
          const filled = parts
            .map(([kind, text, fill]) =>
              kind === 'literal' ? text : kind === 'named' ? fill : fill.replaceAll('/', ''),
            )
            .join('');
          if (filled !== '') expect(verdictOf('branches', filled, { within: [patterns], never }, GLOBS)).toBe('in');
        },
      ),
      { numRuns: cases(3000, 30_000) },
    );
    expect(held).toBeGreaterThan(cases(20, 50));
  });
});

/** Whether a step is in scope of a role that may push `release/**` and every tag. */
function isAllowed(step: string): boolean {
  const policy = { ...POLICY, never: {} };
  const role = { description: 'Releases', workflows: ['**'], branches: ['release/**', 'auto/**'], tags: ['**'] };
  const files = { [MAIN]: `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${step}` };
  const scope = { policy, role, repository: 'acme/shop', home: 'acme/shop' };
  return judgeSurvey(surveyOf({ files }), scope).length === 0;
}

const U = 'https://github.com/acme/shop';
const isPushAllowed = (text: string): boolean => isAllowed(`      - run: |\n          ${text}\n`);

describe('a step that names a part of a branch or a tag', () => {
  // a blank or a colon in what is unknown makes another name
  it.each(['HEAD:release/$(cat x)', '"release/$(cat x)"', '"HEAD:release/$(cat x)"', '"refs/tags/$X"', '"v$X"'])(
    'is undecidable where a shell puts in what may be anything: %s',
    (refspec) => expect(isPushAllowed(`git push ${U} ${refspec}`)).toBe(false),
  );

  it.each([
    ['+%Y.%m.%d', true],
    ['+v%Y-%m-%d_%H%M%S', true],
    ['-u +%s', true],
    ['+%T', false],
    ['+%c', false],
    ['+%e', false],
    ['+%Y:main', false],
    ['+%Y -d "$X"', false],
    ['"$X"', false],
    ['', false],
  ])('is in scope where date prints plain characters: date %s', (words, isPlain) => {
    expect(isPushAllowed(`git push ${U} "refs/tags/$(date ${words})"`)).toBe(isPlain);
    expect(isPushAllowed(`T=r-$(date ${words}); git push ${U} HEAD:release/$T`)).toBe(isPlain);
  });

  it('is undecidable where date is a function', () => {
    expect(isPushAllowed(`date() { cat x; }; git push ${U} "refs/tags/$(date +%Y)"`)).toBe(false);
  });

  it.each<readonly [string, string, boolean]>([
    ['peter-evans/create-pull-request@v7', 'branch: "auto/${{ github.event.x }}"', false],
    ['softprops/action-gh-release@v2', 'tag_name: "v${{ steps.x.outputs.y }}"', true],
    ['softprops/action-gh-release@v2', 'tag_name: "${{ steps.x.outputs.y }}"', true],
    ['ad-m/github-push-action@v1', 'branch: "release/${{ steps.x.outputs.y }}"', false],
    ['peter-evans/repository-dispatch@v3', 'repository: acme/other', false],
  ])('of %s with %s', (action, given, expected) => {
    expect(isAllowed(`      - uses: ${action}\n        with: {${given}}\n`)).toBe(expected);
  });
});

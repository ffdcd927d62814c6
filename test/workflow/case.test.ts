import { describe, expect, it } from 'vitest';
import { makeSurvey } from '../../src/workflow/survey/make-survey.ts';
import { readWorkflow } from '../../src/workflow/file/read-workflow.ts';
import { TreeError } from '../../src/workflow/file/tree.ts';
import { type Asked, questionOf, surveyOf } from './corpus/asked.ts';
import { asExpected, MAIN } from './corpus/workflow-case.ts';
import { GATED, PAIRS } from './respelled.ts';

/** What of a survey tells how the files were read: all but texts as written. */
function found(asked: Asked): unknown {
  const { touches, undecided, opaque, counts } = asExpected(surveyOf(asked));
  const plain = (lines: readonly string[]): readonly string[] => lines.map((line) => line.toLowerCase());
  return { touches: plain(touches), undecided: plain(undecided), opaque: plain(opaque), counts };
}

describe('a name that GitHub compares without case gives the same survey in another case', () => {
  it.each(PAIRS)('$what', ({ files, respell, gate, facts, job = 'gate' }) => {
    const others = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        respell.reduce((all, [from, to]) => all.replaceAll(from, to), text),
      ]),
    );
    expect(others).not.toEqual(files);
    const asked = { job, ...(gate === undefined ? {} : { gate }), ...(facts === undefined ? {} : { facts }) };
    expect(found({ ...asked, files: others })).toEqual(found({ ...asked, files }));
  });

  it('and what is compared shows in the survey', () => {
    for (const { what, files, gate, facts } of PAIRS) {
      const survey = surveyOf({
        files,
        job: 'gate',
        ...(gate === undefined ? {} : { gate }),
        ...(facts === undefined ? {} : { facts }),
      });
      expect(survey.touched.length + survey.undecided.length + survey.counts.steps, what).toBeGreaterThan(0);
    }
  });

  it('the variables of the system keep theirs: what is read in another case is not known', () => {
    const [touched] = surveyOf({
      job: 'gate',
      files: {
        [MAIN]:
          `${GATED}      - env: {to: dev}\n` +
          '        run: git push https://github.com/acme/shop HEAD:${{ env.TO }}\n',
      },
    }).touched;
    expect(touched).toMatchObject({ touch: { name: [{ source: 'env.TO' }] } });
  });

  it('and the sign for Kelvin is not a k', () => {
    const files = {
      [MAIN]:
        `${GATED}        id: one\n      - uses: grantgate/grantgate@v1\n        with: {to\u212Aen: x}\n` +
        '      - run: git push https://github.com/acme/shop HEAD:main\n',
    };
    expect(surveyOf({ files, job: 'gate', gate: { step: 'one' } }).touched).toEqual([]);
  });
});

describe('where GitHub tells cases apart it refuses the file, and so do we', () => {
  it.each<readonly [string, string, string]>([
    ['a key of the workflow', 'jobs: {a: {runs-on: x, steps: []}}\nPermissions: write-all\n', '`permissions` is'],
    ['`jobs`', 'Jobs: {a: {runs-on: x, steps: []}}\n', 'no `jobs`'],
    ['a key of a job', 'jobs: {a: {runs-on: x, Needs: b, steps: []}, b: {runs-on: x, steps: []}}\n', '`needs` is'],
    ['`steps`', 'jobs: {a: {runs-on: x, Steps: [{run: git push}]}}\n', '`steps` is'],
    ['a key of a step', 'jobs: {a: {runs-on: x, steps: [{Run: git push}]}}\n', '`run` is'],
    ['`shell`', 'jobs: {a: {runs-on: x, steps: [{run: git push, Shell: x}]}}\n', '`shell` is'],
    ['`defaults`', 'defaults: {Run: {shell: x}}\njobs: {a: {runs-on: x, steps: []}}\n', '`run` is'],
    ['a key of the defaults', 'defaults: {run: {Shell: x}}\njobs: {a: {runs-on: x, steps: []}}\n', '`shell` is'],
    ['the matrix', 'jobs: {a: {runs-on: x, strategy: {Matrix: {a: [b]}}, steps: []}}\n', '`matrix` is'],
    ['the environment', 'jobs: {a: {runs-on: x, environment: {Name: x}, steps: []}}\n', '`name` is'],
    ['two keys that differ in case', 'jobs: {a: {runs-on: x, steps: []}, A: {runs-on: x, steps: []}}\n', 'there twice'],
    ['two variables that differ in case', 'jobs: {a: {runs-on: x, env: {to: a, TO: b}, steps: []}}\n', 'there twice'],
    ['a key that nobody knows', 'jobs: {a: {runs-on: x, steps: [{run: a, also: git push}]}}\n', 'not a known key'],
    ['a step that does nothing', 'jobs: {a: {runs-on: x, steps: [{name: a}]}}\n', 'needs `run` or `uses`'],
    ['a step that does two things', 'jobs: {a: {runs-on: x, steps: [{run: a, uses: b@c}]}}\n', 'either'],
    ['a script that is a list', 'jobs: {a: {runs-on: x, steps: [{run: [git push]}]}}\n', '`run` is not a text'],
    [
      'an environment that is a list',
      'jobs: {a: {runs-on: x, environment: [production], steps: []}}\n',
      '`environment` is not a text',
    ],
    ['variables that are a list', 'jobs: {a: {runs-on: x, env: [a], steps: []}}\n', '`env` is not a mapping'],
    ['a variable that is a list', 'jobs: {a: {runs-on: x, env: {A: [a]}, steps: []}}\n', '`A` in `env` is not a text'],
    ['a merged mapping', 'jobs: {a: {runs-on: x, env: {<<: {A: a}}, steps: []}}\n', 'in `env` is not a text'],
    ['a job that needs nobody', 'jobs: {a: {runs-on: x, needs: b, steps: []}}\n', 'which is not a job'],
    [
      '`needs` that is computed',
      'jobs: {a: {runs-on: x, needs: "${{ \'b\' }}", steps: []}, b: {runs-on: x, steps: []}}\n',
      'takes no expression',
    ],
    [
      'an action that is computed',
      'jobs: {a: {runs-on: x, steps: [{uses: "${{ \'./act\' }}"}]}}\n',
      'takes no expression',
    ],
    ['a call with steps', 'jobs: {a: {uses: ./x.yml, steps: [{run: git push}]}}\n', 'not a known key'],
    [
      'a group that is not a list',
      'jobs: {a: {runs-on: x, steps: [{parallel: {run: git push}}]}}\n',
      '`parallel` is not a list',
    ],
  ])('%s', (_what, source, message) => {
    expect(() => readWorkflow(`on: push\n${source}`, 'w.yml')).toThrow(TreeError);
    expect(() => readWorkflow(`on: push\n${source}`, 'w.yml')).toThrow(message);
    const survey = makeSurvey(questionOf({ files: { [MAIN]: `on: push\n${source}` }, job: 'a' }));
    expect(survey.undecided.map(({ why }) => why)).toEqual([
      expect.stringContaining('the workflow file cannot be read'),
    ]);
  });
});

describe('what is not modelled is not known', () => {
  it.each<readonly [string, string, string]>([
    [
      'inputs of an action as one expression',
      `${GATED}      - uses: ad-m/github-push-action@v1\n        with: \${{ fromJSON(vars.X) }}\n`,
      'what is given to it',
    ],
    [
      'a strategy as one expression',
      `${GATED}  ship:\n    needs: gate\n    runs-on: x\n    strategy: \${{ fromJSON(vars.X) }}\n` +
        "    steps: [{run: 'git push https://github.com/acme/shop HEAD:${{ matrix.to }}'}]\n",
      'matrix',
    ],
    [
      'a row of a matrix as one expression',
      `${GATED}  ship:\n    needs: gate\n    runs-on: x\n` +
        '    strategy: {matrix: {to: [release/1], include: ["${{ fromJSON(vars.X) }}"]}}\n' +
        "    steps: [{run: 'git push https://github.com/acme/shop HEAD:${{ matrix.to }}'}]\n",
      'matrix',
    ],
    [
      'a name of a matrix as an expression',
      `${GATED}  ship:\n    needs: gate\n    runs-on: x\n` +
        '    strategy: {matrix: {to: [release/1], "${{ insert }}": "${{ fromJSON(vars.X) }}"}}\n' +
        "    steps: [{run: 'git push https://github.com/acme/shop HEAD:${{ matrix.to }}'}]\n",
      'matrix',
    ],
  ])('%s', (_what, workflow, source) => {
    const { touched, undecided } = surveyOf({ files: { [MAIN]: workflow }, job: 'gate' });
    const unknown = [
      ...undecided.map(({ why }) => why),
      ...touched.flatMap(({ touch }) =>
        'name' in touch ? touch.name.map((part) => (typeof part === 'string' ? '' : part.source)) : [],
      ),
    ];
    expect(unknown.join(' ')).toContain(source);
  });

  it.each<readonly [written: string, branch: string]>([
    ['1.10', 'branch 1.1'],
    ['010', 'branch 10'],
    ['0x1F', 'branch 31'],
    ['0o17', 'branch 15'],
    ['1e3', 'branch 1000'],
    ['True', 'branch true'],
    ['"1.10"', 'branch 1.10'],
    ['.inf', 'branch Infinity'],
    ['0xFFFFFFFF', 'branch -1'],
  ])('a number or truth value is written as GitHub writes it: %s', (written, branch) => {
    const survey = surveyOf({
      job: 'gate',
      files: {
        [MAIN]:
          `${GATED}      - env: {TO: ${written}}\n` +
          '        run: git push https://github.com/acme/shop HEAD:refs/heads/$TO\n',
      },
    });
    expect(asExpected(survey).touches).toEqual([expect.stringContaining(branch)]);
  });

  it('labels of a runner may stand in a mapping', () => {
    const survey = surveyOf({
      job: 'gate',
      files: {
        [MAIN]:
          `${GATED.replace('runs-on: ubuntu-latest', 'runs-on: {group: big, labels: [windows-2025]}')}      - ` +
          'run: |\n          if ($true) { git push https://github.com/acme/shop HEAD:main }\n',
      },
    });
    expect(asExpected(survey).touches).toEqual([expect.stringContaining('branch main')]);
  });
});

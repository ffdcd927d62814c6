import { describe, expect, it } from 'vitest';
import { show } from '../../src/workflow/text.ts';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

const HEAD = 'on: workflow_dispatch\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n';
const U = 'https://github.com/acme/shop';
const sets = (value: string): string => `      - run: echo "B=${value}" >> $GITHUB_ENV\n`;
const fails = '      - run: exit 1\n';
const checkout = '      - uses: actions/checkout@v4\n        with: {ref: main}\n';
const push = (condition: string, what = `${U} HEAD:$B`): string =>
  `      - ${condition === '' ? '' : `if: ${JSON.stringify(condition)}\n        `}run: git push ${what}\n`;
const script = (lines: string, more = ''): string =>
  `      - run: |\n${lines
    .split('\n')
    .map((line) => `          ${line}\n`)
    .join('')}${more}`;
const goesOn = '        continue-on-error: true\n';

/** Branches that are pushed; `?` for an unknown one. */
function branches(steps: string, action = '', before = ''): readonly string[] {
  const files = {
    [MAIN]: `${HEAD}    steps:\n${before}      - uses: grantgate/grantgate@v1\n${steps}`,
    ...(action === '' ? {} : { 'act/action.yml': `runs:\n  using: composite\n  steps:\n${action}` }),
  };
  return surveyOf({ files, job: 'gate' }).touched.flatMap(({ touch }) =>
    'name' in touch && touch.kind !== 'repository'
      ? [touch.name.every((part) => typeof part === 'string') ? show(touch.name) : '?']
      : [],
  );
}

describe('what a background step sets', () => {
  const aside = (lines: string, id = 'x'): string => script(lines, `        background: true\n        id: ${id}\n`);
  it.each<readonly [what: string, steps: string]>([
    [
      'also after the step that follows it',
      `${aside('sleep 9\necho "B=main" >> $GITHUB_ENV')}${sets('release/1')}      - wait: x\n${push('')}`,
    ],
    ['before anything waits for it', `${sets('release/1')}${aside('echo "B=main" >> $GITHUB_ENV')}${push('')}`],
    [
      'where only another is waited for',
      `${aside('echo "B=main" >> $GITHUB_ENV')}${aside('echo', 'y')}      - wait: y\n${sets('release/1')}${push('')}`,
    ],
    [
      'of a clone',
      `${checkout}${aside('git checkout main')}      - run: git checkout release/1\n      - wait: x\n` +
        push('', 'origin HEAD'),
    ],
  ])('is not known: %s', (_what, steps) => {
    expect(branches(steps)).toEqual(['?']);
  });

  it.each<readonly [what: string, steps: string]>([
    ['another variable', `${aside('echo "C=main" >> $GITHUB_ENV')}${sets('release/1')}${push('')}`],
    [
      'once it was waited for',
      `${aside('echo "B=main" >> $GITHUB_ENV')}      - wait: x\n${sets('release/1')}${push('')}`,
    ],
    ['nothing', `${aside('sleep 9')}${sets('release/1')}${push('')}`],
  ])('leaves known what it does not set: %s', (_what, steps) => {
    expect(branches(steps)).toEqual(['release/1']);
  });
});

describe('what a step finds that may run after a failure', () => {
  it.each<readonly [what: string, steps: string, action?: string]>([
    ['a variable that a skipped step would have set', sets('main') + fails + sets('release/1') + push('always()')],
    ['the same after a cancellation', sets('main') + fails + sets('release/1') + push('cancelled()')],
    ['the same, unless cancelled', sets('main') + fails + sets('release/1') + push('!cancelled()')],
    ['the same, after success as well', sets('main') + fails + sets('release/1') + push('success() || failure()')],
    [
      'a variable that has its value again',
      sets('release/1') + sets('main') + fails + sets('release/1') + push('failure()'),
    ],
    ['a variable that nobody set before', `${fails}${sets('release/1')}${push('failure()')}`],
    [
      'a branch that a skipped step would have checked out',
      `${checkout}${fails}      - run: git checkout -b release/1\n${push('failure()', 'origin HEAD')}`,
    ],
    [
      'a branch that is checked out again',
      `${checkout.replace('main', 'release/1')}${script('git checkout main\nfalse\ngit checkout release/1')}` +
        push('failure()', 'origin HEAD'),
    ],
    [
      'a variable that a script sets twice',
      `${script('echo "B=main" >> $GITHUB_ENV\nfalse\necho "B=release/1" >> $GITHUB_ENV')}${push('always()')}`,
    ],
    [
      'what a failing step that goes on left half done',
      `${script('echo "B=main" >> $GITHUB_ENV\nfalse\necho "B=release/1" >> $GITHUB_ENV', goesOn)}${push('')}`,
    ],
    [
      'the same, of a branch',
      checkout.replace('main', 'release/1') +
        `${script('git checkout main\nfalse\ngit checkout release/1', goesOn)}${push('', 'origin HEAD')}`,
    ],
    [
      'the same, where it may go on',
      `${script('echo "B=release/1" >> $GITHUB_ENV', '        continue-on-error: ${{ vars.X }}\n')}${push('')}`,
    ],
    [
      'the same, of an action',
      `${sets('main')}      - uses: ./act\n        continue-on-error: true\n${push('')}`,
      `    - run: exit 1\n      shell: bash\n    - run: echo "B=release/1" >> $GITHUB_ENV\n      shell: bash\n`,
    ],
    [
      'within an action',
      `${sets('main')}      - uses: ./act\n`,
      '    - run: exit 1\n      shell: bash\n    - run: echo "B=release/1" >> $GITHUB_ENV\n      shell: bash\n' +
        `    - if: always()\n      run: git push ${U} HEAD:$B\n      shell: bash\n`,
    ],
    [
      'of an action that fails',
      `${sets('main')}      - uses: ./act\n${push('failure()')}`,
      `    - run: exit 1\n      shell: bash\n    - run: echo "B=release/1" >> $GITHUB_ENV\n      shell: bash\n`,
    ],
    [
      'what a step after the failure leaves',
      `${sets('main')}${fails}${sets('release/1')}      - if: always()\n` +
        `        run: echo "C=$B" >> $GITHUB_ENV\n${push('always()', `${U} HEAD:$C`)}`,
    ],
  ])('is not what a run leaves in which all went well: %s', (_what, steps = '', action = '') => {
    expect(branches(steps, action)).toContain('?');
  });

  it('nor is it known where a remote leads', () => {
    const steps =
      `${checkout}      - run: git remote set-url origin https://github.com/acme/other\n` +
      `${fails}      - run: git remote set-url origin ${U}\n${push('failure()', 'origin HEAD:release/1')}`;
    const { touched } = surveyOf({
      files: { [MAIN]: `${HEAD}    steps:\n      - uses: grantgate/grantgate@v1\n${steps}` },
      job: 'gate',
    });
    expect(
      touched
        .flatMap(({ touch }) => ('repository' in touch ? (touch.repository ?? []) : []))
        .some((part) => typeof part !== 'string'),
    ).toBe(true);
  });

  it.each<readonly [what: string, steps: string, before?: string]>([
    ['a variable that was set before anything could fail', push('always()'), sets('release/1')],
    [
      'a branch that was checked out before the gate',
      push('always()', 'origin HEAD'),
      checkout.replace('main', 'release/1'),
    ],
    [
      'a variable of the step itself',
      `${sets('main')}${fails}      - if: always()\n        env: {B: release/1}\n        run: git push ${U} HEAD:$B\n`,
    ],
    ['a step that runs only after success', sets('main') + sets('release/1') + push('')],
    ['a step that says so', sets('main') + sets('release/1') + push('success()')],
    [
      'a step after one that looks after a failure',
      `${sets('release/1')}      - if: failure()\n        run: echo\n${push('')}`,
    ],
    [
      'a step after one that goes on and sets nothing',
      `${sets('release/1')}      - run: "false"\n        continue-on-error: true\n${push('')}`,
    ],
    [
      'a branch that no step leaves',
      `${checkout.replace('main', 'release/1')}      - run: git fetch\n${fails}${push('failure()', 'origin HEAD')}`,
    ],
  ])('is known where it is the same either way: %s', (_what, steps = '', before = '') => {
    expect(branches(steps, '', before)).toEqual(['release/1']);
  });
});

import { describe, expect, it, test } from 'vitest';
import { judgeSurvey } from '../../src/workflow/judge/judge-survey.ts';
import { surveyOf } from './corpus/asked.ts';
import { POLICY } from './corpus/judged.ts';
import { MAIN } from './corpus/workflow-case.ts';

const SCOPE = {
  policy: {
    ...POLICY,
    environments: new Map([
      ['staging', { contexts: ['staging'] }],
      ['prod', { contexts: ['prod'] }],
    ]),
  },
  role: { description: 'Deploys', workflows: ['**'], environments: ['staging'], branches: [] },
  repository: 'acme/shop',
  home: 'acme/shop',
};

const gateThen = (steps: string): string =>
  'on: workflow_dispatch\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n' +
  `      - uses: grantgate/grantgate@v1\n${steps}`;

function found(steps: string): readonly string[] {
  const files = { [MAIN]: gateThen(steps) };
  return judgeSurvey(surveyOf({ files, job: 'gate' }), SCOPE).map(({ reason, what }) => `${reason}: ${what}`);
}

const UNNAMED = "step-undecidable: the context `prod-eu`, which the policy's `environments` do not name";
const script = (text: string): string =>
  `      - run: |\n${text
    .split('\n')
    .map((line) => `          ${line}\n`)
    .join('')}`;
const MATRIX =
  '  z:\n    needs: gate\n    runs-on: ubuntu-latest\n    strategy: {matrix: {c: [staging, prod-eu]}}\n    steps:\n';

test('the default branch of another clone is not that of the repository of the run', () => {
  const steps = script('gh repo clone acme/site\ncd site\ngit push https://github.com/acme/shop HEAD');
  const files = { [MAIN]: gateThen(steps) };
  const role = { ...SCOPE.role, branches: ['main'], repositories: ['acme/shop', 'acme/site'] };
  const judgedBy = (branches: ReadonlyMap<string, string>): readonly string[] =>
    judgeSurvey(surveyOf({ files, job: 'gate' }), {
      ...SCOPE,
      policy: { ...SCOPE.policy, 'default-branches': branches },
      role,
      defaultBranch: 'main',
    }).map(({ what }) => what);
  const unknown = [expect.stringContaining('the branch `the default branch of acme/site`, where')];
  expect(judgedBy(new Map())).toEqual(unknown);
  expect(judgedBy(new Map([['acme/shop', 'main']]))).toEqual(unknown);
});

describe('a name of a tool that the policy does not know', () => {
  it.each<readonly [what: string, steps: string]>([
    ['in another round of a loop', script('for c in staging prod-eu; do kubectl --context "$c" apply -f x; done')],
    [
      'in another round of a loop, before it',
      script('for c in prod-eu staging; do kubectl --context "$c" apply -f x; done'),
    ],
    ['in another call of a function', script('d() { kubectl --context "$1" apply -f x; }\nd staging\nd prod-eu')],
    [
      'in another combination',
      `${MATRIX}      - env: {C: "\${{ matrix.c }}"}\n        run: kubectl --context "$C" apply -f x\n`,
    ],
    [
      'in another combination, beside what is in both',
      `${MATRIX}      - env: {C: "\${{ matrix.c }}"}\n` +
        '        run: kubectl --context "$C" --namespace shop apply -f x\n',
    ],
    [
      'in another command of the same text',
      script('c=staging; kubectl --context "$c" apply -f x; c=prod-eu; kubectl --context "$c" apply -f x'),
    ],
  ])('is not lost beside one that it knows: %s', (_what, steps) => {
    expect(found(steps)).toEqual([UNNAMED]);
  });

  it('is said once, however often it is used', () => {
    expect(
      found(
        script(
          'for c in staging prod-eu; do for n in a b; do kubectl --context "$c" --namespace "$n" apply -f x; ' +
            'done; done',
        ),
      ),
    ).toEqual([UNNAMED]);
  });

  it('says nothing where a name of another kind tells the environment', () => {
    expect(found(script('kubectl --context staging --namespace shop apply -f x'))).toEqual([]);
  });

  it('is not lost beside one of the same kind, which is another thing', () => {
    expect(found(script('kubectl --context staging --cluster prod-eu apply -f x'))).toEqual([UNNAMED]);
  });
});

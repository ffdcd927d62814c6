import { describe, expect, it } from 'vitest';
import { plainShell } from '../../src/workflow/shell/shell-template.ts';
import { show } from '../../src/workflow/text.ts';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

const PUSH = 'git push https://github.com/acme/shop HEAD:main';
const OWN = `bash -c "${PUSH}" {0}`;
const HEAD = 'on: workflow_dispatch\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n';
const GATE = '    steps:\n      - uses: grantgate/grantgate@v1\n';

interface Found {
  readonly branches: readonly string[];
  readonly opaque: readonly string[];
  readonly undecided: number;
}

function found(workflow: string, files: Readonly<Record<string, string>> = {}, facts = {}): Found {
  const survey = surveyOf({ files: { [MAIN]: workflow, ...files }, job: 'gate', facts });
  return {
    branches: survey.touched.flatMap(({ touch }) => (touch.kind === 'branch' ? [show(touch.name)] : [])),
    opaque: survey.opaque.map(({ text }) => text),
    undecided: survey.undecided.length,
  };
}

const step = (shell: string, run = 'echo'): string =>
  `${HEAD}${GATE}      - run: ${JSON.stringify(run)}\n        shell: ${JSON.stringify(shell)}\n`;

describe('a `shell:` that only runs the script', () => {
  it.each([
    'bash',
    'sh',
    'bash {0}',
    'bash -e {0}',
    'bash -x {0}',
    'bash -eo pipefail {0}',
    'bash --noprofile --norc -e -o pipefail {0}',
    'bash -euxo pipefail {0}',
    'sh -e {0}',
    '/bin/bash -e {0}',
    '/usr/bin/env bash {0}',
    '/usr/bin/bash {0}',
    'bash "{0}"',
    'bash.exe {0}',
  ])('is nothing else: %s', (shell) => {
    expect(plainShell(shell)).toMatch(/^(?:ba)?sh$/);
    expect(found(step(shell, PUSH))).toEqual({ branches: ['main'], opaque: [], undecided: 0 });
  });

  it.each([
    'pwsh',
    'powershell',
    'pwsh -File {0}',
    'pwsh -NoProfile -File {0}',
    'pwsh -command ". \'{0}\'"',
    'pwsh {0}',
  ])('of PowerShell as well: %s', (shell) => {
    expect(found(step(shell, PUSH))).toEqual({ branches: ['main'], opaque: [], undecided: 0 });
  });
});

describe("a `shell:` of one's own", () => {
  it.each([
    `bash -c '${PUSH}' {0}`,
    `bash -c "${PUSH}" {0}`,
    `bash -ec "${PUSH}; . {0}"`,
    `sh -c "${PUSH} && sh {0}"`,
    `dash -c "${PUSH}" {0}`,
    `env -S bash -c "${PUSH}" {0}`,
    `env A=b bash -c "${PUSH}" {0}`,
    `sudo bash -c "${PUSH}" {0}`,
    `/bin/bash -c "${PUSH}" {0}`,
    `bash -o pipefail -c "${PUSH}" {0}`,
    `${PUSH} {0}`,
    `timeout 5 bash -c "${PUSH}" {0}`,
    `pwsh -c "${PUSH}" {0}`,
    `pwsh -Command "${PUSH}; . '{0}'"`,
    `bash -c "$(${PUSH})" {0}`,
    `xargs ${PUSH} {0}`,
  ])('is read as the command that it is: %s', (shell) => {
    const { branches, opaque, undecided } = found(step(shell));
    expect([...branches, ...Array.from({ length: undecided }, () => 'main')]).toContain('main');
    expect(opaque).toEqual([expect.stringContaining('shell: ')]);
  });

  it.each([
    './tools/bash {0}',
    './bash {0}',
    'tools/bash {0}',
    'bash --rcfile x {0}',
    'bash --rcfile x -i {0}',
    'bash --init-file x {0}',
    'bash -l {0}',
    'bash -il {0}',
    'bash -i {0}',
    'bash --login {0}',
    'bash -s {0}',
    'bash -O extglob {0}',
    'bash other.sh {0}',
    'bash {0} extra',
    '$GITHUB_WORKSPACE/bash {0}',
    '/tmp/bash {0}',
    '/home/runner/bin/bash {0}',
    'sudo -E bash {0}',
    'docker exec x bash {0}',
  ])('is opaque, and its script is read all the same: %s', (shell) => {
    const { branches, opaque } = found(step(shell, PUSH));
    expect(branches).toEqual(['main']);
    expect(opaque).toEqual([expect.stringContaining(shell)]);
  });

  it.each([
    'python',
    'python {0}',
    'perl {0}',
    'perl -e "system(1)" {0}',
    'cmd',
    'node {0}',
    'my-shell {0}',
    'zsh -e {0}',
    './tools/run {0}',
    'bashful {0}',
  ])('in another language is opaque: %s', (shell) => {
    expect(found(step(shell, PUSH))).toEqual({ branches: [], opaque: [expect.stringContaining(shell)], undecided: 0 });
  });

  it('that is a script of the repository is read', () => {
    expect(found(step('./tools/bash {0}'), { 'tools/bash': `#!/bin/bash\n${PUSH}\n. "$1"\n` }).branches).toEqual([
      'main',
    ]);
  });

  it.each<readonly [string, string]>([
    [
      "the workflow's defaults",
      `${HEAD.replace('jobs:', `defaults: {run: {shell: '${OWN}'}}\njobs:`)}${GATE}      - run: echo\n`,
    ],
    ["the job's defaults", `${HEAD}    defaults: {run: {shell: '${OWN}'}}\n${GATE}      - run: echo\n`],
    [
      'defaults behind an empty one',
      `${HEAD}    defaults: {run: {shell: '${OWN}'}}\n${GATE}      - run: echo\n        shell: ''\n`,
    ],
    ['an expression', step('${{ inputs.shell }}')],
    ['an expression in it', step("bash ${{ format('-{0}', 'c') }} \"${{ inputs.command }}\" {0}")],
    [
      'the matrix of a later job',
      `${HEAD}${GATE}  later:\n    needs: gate\n    runs-on: x\n` +
        `    strategy: {matrix: {shell: [bash, '${OWN}']}}\n` +
        "    steps: [{run: echo, shell: '${{ matrix.shell }}'}]\n",
    ],
    ['the script of a gate', `${HEAD}${GATE}        with: {run: echo, shell: '${OWN}'}\n`],
    ['an action of the repository', `${HEAD}${GATE}      - uses: ./act\n`],
  ])('counts wherever it stands: %s', (_where, workflow) => {
    const action = `runs:\n  using: composite\n  steps:\n    - run: echo\n      shell: 'bash -c "${PUSH}" {0}'\n`;
    const { branches, opaque } = found(
      workflow,
      { 'act/action.yml': action },
      { inputs: { shell: OWN, command: PUSH } },
    );
    expect(branches).toEqual(['main']);
    expect(opaque).toHaveLength(1);
  });

  it('that is not known is opaque', () => {
    expect(found(step('${{ vars.SHELL }}', PUSH)).opaque).toHaveLength(1);
    expect(
      found(`${HEAD}    defaults: {run: '\${{ fromJSON(vars.X) }}'}\n${GATE}      - run: echo\n`).opaque,
    ).toHaveLength(1);
  });

  it('that is empty is the usual one', () => {
    expect(found(step('', PUSH))).toEqual({ branches: ['main'], opaque: [], undecided: 0 });
  });
});

describe('variables that have a shell run something', () => {
  const withEnv = (env: string): string => `${HEAD}${GATE}      - run: echo\n        env: ${env}\n`;
  it.each([
    `{BASH_ENV: '$(${PUSH})'}`,
    '{BASH_ENV: ./env.sh}',
    '{BASH_ENV: env.sh}',
    `{PS4: '$(${PUSH})'}`,
    `{"BASH_FUNC_echo%%": '() { ${PUSH}; }'}`,
  ])('are read: %s', (env) => {
    const { branches, opaque } = found(withEnv(env), { 'env.sh': `#!/bin/bash\n${PUSH}\n` });
    expect(branches).toEqual(['main']);
    expect(opaque).toHaveLength(1);
  });

  it.each([
    '{BASH_ENV: /tmp/x}',
    '{BASH_ENV: "${{ vars.X }}"}',
    '{PATH: ./tools}',
    '{LD_PRELOAD: ./x.so}',
    '{SHELLOPTS: xtrace}',
    '{BASHOPTS: expand_aliases}',
    '{ENV: ./x}',
    '{Path: ./tools}',
    '{PSModulePath: ./modules}',
    '{HOME: "~"}',
    '{HOME: "$HOME"}',
    '{HOME: "/home/${{ vars.X }}"}',
    '{XDG_CONFIG_HOME: ~/.config}',
    '{XDG_CONFIG_HOME: "$HOME/.config"}',
    '{USERPROFILE: ./home}',
  ])('are opaque: %s', (env) => {
    expect(found(withEnv(env)).opaque).toHaveLength(1);
  });

  it('also where the workflow, the job or an earlier step set them', () => {
    expect(found(`${HEAD}    env: {BASH_ENV: /tmp/x}\n${GATE}      - run: echo\n`).opaque).toHaveLength(1);
    expect(
      found(`${HEAD.replace('jobs:', 'env: {BASH_ENV: /tmp/x}\njobs:')}${GATE}      - run: echo\n`).opaque,
    ).toHaveLength(1);
    // where it is set, since what runs at the end of the job finds it as well, and in the step after it
    expect(
      found(`${HEAD}${GATE}      - run: echo BASH_ENV=/tmp/x >> "$GITHUB_ENV"\n      - run: echo\n`).opaque,
    ).toEqual(['GITHUB_ENV: BASH_ENV', 'BASH_ENV: /tmp/x']);
  });

  it.each([
    '{PS4: "+ ${LINENO} $0: "}',
    '{PATH: /usr/local/bin:/usr/bin}',
    '{BASH_ENV: /dev/null}',
    '{BASH_ENV: ""}',
    '{ENV: production}',
  ])('are nothing where they have it run nothing: %s', (env) => {
    expect(found(withEnv(env)).opaque).toEqual([]);
  });

  it.each(['{BASH_ENV: ./env.sh}', `{PS4: '$(${PUSH})'}`, '{PATH: ./tools}', '{"BASH_FUNC_echo%%": "() { :; }"}'])(
    'are told once in a step, by their names: %s',
    (env) => {
      const files = {
        'env.sh': PUSH,
        'ci.sh': 'git clone https://github.com/acme/other\nbash -c "git status"\n. ./more.sh\n',
        'more.sh': 'echo\n',
      };
      const { opaque } = found(`${HEAD}${GATE}      - run: bash ci.sh\n        env: ${env}\n`, files);
      expect(opaque).toEqual([expect.stringMatching(/^(?:BASH_ENV|PS4|PATH|BASH_FUNC_echo%%): /)]);
    },
  );
});

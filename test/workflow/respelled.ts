import type { Asked } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

const HEAD = 'on: {workflow_dispatch: {inputs: {where: {type: string}}}}\npermissions: {contents: read}\n';
const GATE = '      - uses: grantgate/grantgate@v1\n';
export const GATED = `${HEAD}jobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n${GATE}`;

interface Pair {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  /** Words that are spelled otherwise: in the main file, or in another one. */
  readonly respell: readonly (readonly [from: string, to: string])[];
  readonly gate?: Asked['gate'];
  readonly facts?: Asked['facts'];
  readonly job?: string;
}

const CALLED =
  'on:\n  workflow_call:\n    inputs:\n      where: {type: string}\n      prod: {type: boolean}\njobs:\n  go:\n' +
  '    runs-on: ubuntu-latest\n    steps:\n      - if: inputs.prod != true\n' +
  '        run: git push https://github.com/acme/shop "HEAD:${{ inputs.where }}"\n';
const COMPOSITE =
  'inputs:\n  where: {default: main}\nruns:\n  using: composite\n  steps:\n' +
  '    - run: git push https://github.com/acme/shop "HEAD:${{ inputs.where }}"\n      shell: bash\n';
const CALL = `${GATED}  call:\n    needs: gate\n    uses: ./.github/workflows/called.yml\n    with: {where: main}\n`;
const USE = `${GATED}      - uses: ./act\n        with: {where: release/2}\n`;

export const PAIRS: readonly Pair[] = [
  {
    what: 'the id in `needs`',
    files: {
      [MAIN]:
        `${GATED}  ship:\n    needs: gate\n    runs-on: x\n` +
        '    steps: [{run: git push https://github.com/acme/shop HEAD:main}]\n',
    },
    respell: [['needs: gate', 'needs: Gate']],
  },
  {
    what: 'the id in a list of `needs`',
    files: {
      [MAIN]:
        `${GATED}  ship:\n    needs: [gate]\n    runs-on: x\n` +
        '    steps: [{run: git push https://github.com/acme/shop HEAD:main}]\n',
    },
    respell: [['[gate]', '[GATE]']],
  },
  {
    what: 'the id of the running job',
    files: { [MAIN]: `${GATED}      - run: git push https://github.com/acme/shop HEAD:main\n` },
    respell: [['  gate:', '  Gate:']],
  },
  {
    what: 'needs of needs',
    files: {
      [MAIN]:
        `${GATED}  mid:\n    needs: gate\n    runs-on: x\n    steps: [{run: echo}]\n  ship:\n    needs: mid\n` +
        '    runs-on: x\n    steps: [{run: git push https://github.com/acme/shop HEAD:main}]\n',
    },
    respell: [['needs: mid', 'needs: MiD']],
  },
  {
    what: 'an input of a reusable workflow',
    files: { [MAIN]: CALL, '.github/workflows/called.yml': CALLED },
    respell: [['{where: main}', '{Where: main}']],
  },
  {
    what: 'an input that a reusable workflow declares',
    files: { [MAIN]: CALL, '.github/workflows/called.yml': CALLED },
    respell: [['      where:', '      WHERE:']],
  },
  {
    what: 'an input that an expression reads',
    files: { [MAIN]: CALL, '.github/workflows/called.yml': CALLED },
    respell: [['inputs.where', 'Inputs.Where']],
  },
  {
    what: 'a truth value for a reusable workflow',
    files: {
      [MAIN]: CALL.replace('{where: main}', '{where: main, prod: false}'),
      '.github/workflows/called.yml': CALLED,
    },
    respell: [['prod: false', 'PROD: False']],
  },
  {
    what: 'a truth value that is true',
    files: {
      [MAIN]: CALL.replace('{where: main}', '{where: main, prod: true}'),
      '.github/workflows/called.yml': CALLED,
    },
    respell: [['prod: true', 'prod: TRUE']],
  },
  {
    what: 'an input of a local action',
    files: { [MAIN]: USE, 'act/action.yml': COMPOSITE },
    respell: [['{where: release', '{WHERE: release']],
  },
  {
    what: 'an input that a local action declares',
    files: { [MAIN]: USE, 'act/action.yml': COMPOSITE },
    respell: [['  where: {default', '  Where: {default']],
  },
  {
    what: '`default` of an input of an action',
    files: { [MAIN]: `${GATED}      - uses: ./act\n`, 'act/action.yml': COMPOSITE },
    respell: [['{default: main}', '{Default: main}']],
  },
  {
    what: '`using`',
    files: { [MAIN]: USE, 'act/action.yml': COMPOSITE },
    respell: [['using: composite', 'using: Composite']],
  },
  {
    what: 'an input of an action of the table',
    files: { [MAIN]: `${GATED}      - uses: ad-m/github-push-action@v1\n        with: {branch: main}\n` },
    respell: [['{branch: main}', '{Branch: main}']],
  },
  {
    what: 'the name of an action',
    files: { [MAIN]: `${GATED}      - uses: ad-m/github-push-action@v1\n        with: {branch: main}\n` },
    respell: [['ad-m/github', 'Ad-M/GitHub']],
  },
  {
    what: 'the script of a gate',
    files: { [MAIN]: `${GATED}        with: {run: git push https://github.com/acme/shop HEAD:main}\n` },
    respell: [['{run:', '{Run:']],
  },
  {
    what: 'the name of the gate',
    files: {
      [MAIN]:
        `${HEAD}jobs:\n  gate:\n    runs-on: x\n    steps:\n` +
        `      - run: git push https://github.com/acme/shop HEAD:main\n${GATE}`,
    },
    respell: [['grantgate/grantgate', 'GrantGate/Grantgate']],
  },
  {
    what: 'the mode of a second gate',
    files: {
      [MAIN]:
        `${GATED}        id: one\n      - uses: grantgate/grantgate@v1\n        with: {mode: audit}\n` +
        '      - run: git push https://github.com/acme/shop HEAD:main\n',
    },
    gate: { step: 'one' },
    respell: [['{mode:', '{MODE:']],
  },
  {
    what: 'the policy of a second gate',
    files: {
      [MAIN]:
        `${GATED}        id: one\n      - uses: grantgate/grantgate@v1\n` +
        '        with: {policy-repository: mona/mine}\n' +
        '      - run: git push https://github.com/acme/shop HEAD:main\n',
    },
    gate: { step: 'one' },
    respell: [['policy-repository', 'Policy-Repository']],
  },
  {
    what: 'the id of the gate',
    files: { [MAIN]: `${GATED}        id: one\n      - run: git push https://github.com/acme/shop HEAD:main\n` },
    gate: { step: 'one' },
    respell: [['id: one', 'id: One']],
  },
  {
    what: 'the role by which a gate is found',
    files: {
      [MAIN]:
        `${GATED}        with: {role: a}\n      - run: git push https://github.com/acme/shop HEAD:between\n` +
        '      - uses: grantgate/grantgate@v1\n        with: {role: b}\n' +
        '      - run: git push https://github.com/acme/shop HEAD:main\n',
    },
    gate: { inputs: { role: 'b' } },
    respell: [['role: b', 'ROLE: b']],
  },
  {
    what: 'a function of an `if`',
    files: {
      [MAIN]:
        `${GATED}        id: one\n      - uses: grantgate/grantgate@v1\n        id: two\n      - if: always()\n` +
        '        run: git push https://github.com/acme/shop HEAD:main\n',
    },
    gate: { step: 'one' },
    respell: [['always()', 'ALWAYS()']],
  },
  {
    what: 'a truth value as an `if`',
    files: { [MAIN]: `${GATED}      - if: false\n        run: git push https://github.com/acme/shop HEAD:main\n` },
    respell: [['if: false', 'if: FALSE']],
  },
  {
    what: 'the id of a step that is waited for',
    files: {
      [MAIN]:
        `${HEAD}jobs:\n  gate:\n    runs-on: x\n    steps:\n      - id: bg\n` +
        '        run: git push https://github.com/acme/shop HEAD:main\n        background: true\n' +
        `      - wait: [bg]\n${GATE}`,
    },
    respell: [['[bg]', '[BG]']],
  },
  {
    what: 'a step in the background',
    files: {
      [MAIN]:
        `${HEAD}jobs:\n  gate:\n    runs-on: x\n    steps:\n` +
        `      - run: git push https://github.com/acme/shop HEAD:main\n        background: true\n${GATE}`,
    },
    respell: [['background: true', 'background: True']],
  },
  {
    what: 'a context and its property',
    files: { [MAIN]: `${GATED}      - run: git push https://github.com/acme/shop HEAD:\${{ github.ref_name }}\n` },
    respell: [['github.ref_name', 'GitHub.Ref_Name']],
  },
  {
    what: 'a function',
    files: {
      [MAIN]: `${GATED}      - run: git push https://github.com/acme/shop HEAD:\${{ format('{0}', 'main') }}\n`,
    },
    respell: [['format(', 'FORMAT(']],
  },
  {
    what: 'the matrix',
    files: {
      [MAIN]:
        `${GATED}  ship:\n    needs: gate\n    runs-on: x\n    strategy: {matrix: {to: [main, dev]}}\n` +
        "    steps: [{run: 'git push https://github.com/acme/shop HEAD:${{ matrix.to }}'}]\n",
    },
    respell: [['matrix.to', 'Matrix.TO']],
  },
  {
    what: 'a row of the matrix',
    files: {
      [MAIN]:
        `${GATED}  ship:\n    needs: gate\n    runs-on: x\n` +
        '    strategy: {matrix: {to: [dev], include: [{to: main}]}}\n' +
        "    steps: [{run: 'git push https://github.com/acme/shop HEAD:${{ matrix.to }}'}]\n",
    },
    respell: [['{to: main}', '{TO: main}']],
  },
  {
    what: 'an input of a dispatch',
    files: { [MAIN]: `${GATED}      - run: git push https://github.com/acme/shop HEAD:\${{ inputs.where }}\n` },
    facts: { event: { inputs: { where: 'main' } } },
    respell: [['{where:', '{WHERE:']],
  },
  {
    what: 'a level in `permissions`-like words stays as it is: text in `env`',
    files: { [MAIN]: `${GATED}      - env: {TO: true}\n        run: git push https://github.com/acme/shop HEAD:$TO\n` },
    respell: [['TO: true', 'TO: True']],
  },
  {
    what: 'the name of a shell',
    files: { [MAIN]: `${GATED}      - run: git push https://github.com/acme/shop HEAD:main\n        shell: bash\n` },
    respell: [['shell: bash', 'shell: Bash']],
  },
];

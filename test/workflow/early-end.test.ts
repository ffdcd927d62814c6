import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const indented = (script: string): string =>
  script
    .split('\n')
    .map((line) => `          ${line}`)
    .join('\n');
const CHECKOUT = '      - uses: actions/checkout@v4\n';

/** What is pushed by the name of an output of a step with this script. */
function pushed(script: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const push = '      - run: git push https://github.com/acme/shop "HEAD:release/${{ steps.a.outputs.b }}"\n';
  return told(`${CHECKOUT}      - id: a\n        run: |\n${indented(script)}\n${push}`, '', files);
}

const EVIL = 'echo b=evil >> "$GITHUB_OUTPUT"\n';
const GOOD = '\necho b=1 >> "$GITHUB_OUTPUT"';

describe('what comes after the possible end of a script', () => {
  it.each([
    `${EVIL}if [ -e x ]; then exit 0; fi${GOOD}`,
    `${EVIL}[ -e x ] && exit${GOOD}`,
    `${EVIL}[ -e x ] || exit $code${GOOD}`,
    `${EVIL}[ -e x ] || builtin exit 0${GOOD}`,
    `${EVIL}[ -e x ] || exit 256${GOOD}`,
    `${EVIL}case "$X" in a) ;; *) exit 0 ;; esac${GOOD}`,
    `${EVIL}while [ -e x ]; do exit 0; done${GOOD}`,
    `${EVIL}for x in 1 2; do [ -e x ] && exit 0; done${GOOD}`,
    `f() { [ -e x ] && exit 0; }\n${EVIL}f${GOOD}`,
    `f() { exit 0; }\n${EVIL}f${GOOD}`,
    `${EVIL}[ -e x ] && exec true${GOOD}`,
    `${EVIL}exec ls${GOOD}`,
    `${EVIL}set -n${GOOD}`,
    `${EVIL}set -o noexec${GOOD}`,
    `${EVIL}set -t${GOOD}`,
    `trap 'exit 0' EXIT\n${EVIL}grep -q x y${GOOD}`,
    `trap 'exit 0' ERR\n${EVIL}grep -q x y${GOOD}`,
    `f() { exit 0; }\ntrap f EXIT\n${EVIL}grep -q x y${GOOD}`,
    `${EVIL}( [ -e x ] || exit 1${GOOD} ) || true`,
    `${EVIL}x=$([ -e x ] && exit 0${GOOD})`,
    `${EVIL}( : "\${X:?}"${GOOD} ) || true`,
    `${EVIL}{ grep -q x y${GOOD}\n} | cat`,
    `bash -ec '${EVIL}grep -q x y${GOOD}' || true`,
    `bash -c '${EVIL}[ -e x ] && exit 0${GOOD}'`,
    // a file that is there is not written over
    `${EVIL}set -C\n{ echo b=1 > "$GITHUB_OUTPUT"; } || true`,
    `set -o noclobber\necho b=1 > "$GITHUB_OUTPUT" || true`,
    `(set -euC; echo b=1 > "$GITHUB_OUTPUT") || true`,
    `bash -C -c 'echo b=1 > "$GITHUB_OUTPUT"' || true`,
    `bash -eo noclobber -c 'echo b=1 > "$GITHUB_OUTPUT"' || true`,
    `ulimit -f 0\n(echo b=1 >> "$GITHUB_OUTPUT") || true`,
    `(ulimit 0${GOOD}\n) || true`,
    // a variable that is not set ends a shell within
    `(set -u; : "$X"${GOOD}\n) || true`,
    `set -u\n(: "$X"${GOOD}\n) || true`,
    `set -o nounset\n{ : $X${GOOD}\n} | cat`,
    `bash -uc 'echo $X${GOOD}' || true`,
    `x=1\n(set -u; unset x; : $x${GOOD}\n) || true`,
    `(set -u; : \${X#a} \${X:1}${GOOD}\n) || true`,
    `(set -u; [[ $X ]]${GOOD}\n) || true`,
    `f() { : "$1"${GOOD}\n}\n(set -u; f) || true`,
    `set -u\necho "b=$(: $X; echo 1)" >> "$GITHUB_OUTPUT"`,
    // \`set -e\` within a shell whose failure nobody sees
    `set +e\n(set -e; cd x${GOOD}\n)\ntrue`,
    `(set -e; cd x${GOOD}\n) &\nwait`,
    `echo "b=$(set -e; cd x; echo 1)" >> "$GITHUB_OUTPUT"`,
    `shopt -s inherit_errexit\nx=$(cd x; echo 1) || true\necho "b=$x" >> "$GITHUB_OUTPUT"`,
    // a program that may end the shell, or start it without the runner's variables
    `sudo bash -c 'echo b=1 >> "$GITHUB_OUTPUT"' || true`,
    `env -i bash -c 'echo b=1 >> "$GITHUB_OUTPUT"' || true`,
    `timeout 1 bash -c 'sleep 9${GOOD}' || true`,
    `flock -n x -c 'echo b=1 >> "$GITHUB_OUTPUT"' || true`,
    `su nobody -c 'echo b=1 >> "$GITHUB_OUTPUT"' || true`,
    `(kill $BASHPID${GOOD}\n) || true`,
    `[ -e x ] && exit 0${GOOD}`,
    `[ -e x ] && exit 0\necho b=1 | tee -a "$GITHUB_OUTPUT"`,
    `[ -e x ] && exit 0\n(echo b=1) >> "$GITHUB_OUTPUT"`,
  ])('may not be written: %s', (script) => expect(pushed(script)).not.toEqual(['branch release/1']));

  it.each([
    `[ -e x ] || exit 1${GOOD}`,
    `if [ -e x ]; then echo no; exit 2; fi${GOOD}`,
    `die() { echo no; exit 1; }\n[ -e x ] || die${GOOD}`,
    `: "\${X:?}"${GOOD}`,
    `echo b=1 >> "$GITHUB_OUTPUT"\n[ -e x ] && exit 0\nls`,
    `echo b=1 >> "$GITHUB_OUTPUT"\nexit 0`,
    `(cd x; exit 0)${GOOD}`,
    `ls | cat${GOOD}`,
    `trap 'rm -f x' EXIT${GOOD}`,
    `B=$(echo x; echo 1 >&2)${GOOD}`,
    `set -euo pipefail\nx=$(echo 1)\necho "b=$x" >> "$GITHUB_OUTPUT"`,
    `set -eu\nV=1\nx=$(echo "$V" | tr a b)\necho "b=$x" >> "$GITHUB_OUTPUT"`,
    `set -eu\necho "$X"; (cd x; echo "$GITHUB_REF")${GOOD}`,
    `ulimit -n 65536; ulimit -c unlimited; ulimit -a${GOOD}`,
    `bash -eu -c 'echo b=1 >> "$GITHUB_OUTPUT"'`,
    `sudo bash -c 'echo b=1 >> "$GITHUB_OUTPUT"'`,
    `x=$(cd x; echo 1)\necho "b=$x" >> "$GITHUB_OUTPUT"`,
  ])('is written: %s', (script) => expect(pushed(script)).toEqual(['branch release/1']));

  it('is known within the script itself', () => {
    const script = '[ -e x ] && exit 0\nB=$(echo release/1)\ngit checkout -b "$B"\ngit push origin HEAD';
    expect(told(`${CHECKOUT}      - run: |\n${indented(script)}\n`)).toEqual(['branch release/1']);
  });

  it.each([
    ['[ -e x ] && exit 0\ngit checkout -B release/1', {}],
    ['(\n[ -e x ] && exit 0\ngit checkout -B release/1\n)', {}],
    ["bash -c '[ -e x ] && exit 0; git checkout -B release/1'", {}],
    ['{ grep -q x y; git checkout -B release/1; } | tee log', {}],
    ['./s.sh', { 's.sh': '#!/bin/bash\n[ -e x ] && exit 0\ngit checkout -B release/1\n' }],
    ['./s.sh || true', { 's.sh': '#!/bin/bash\n[ -e x ] && exit 1\ngit checkout -B release/1\n' }],
    ['./s.sh || true', { 's.sh': '#!/bin/bash\nset -e\ngrep -q x y\ngit checkout -B release/1\n' }],
    ['./s.sh || true', { 's.sh': '#!/bin/bash -e\ngrep -q x y\ngit checkout -B release/1\n' }],
    ['bash -e s.sh || true', { 's.sh': 'grep -q x y\ngit checkout -B release/1\n' }],
  ])('may not be checked out: %s', (script, files) => {
    const steps = `${CHECKOUT}      - run: git checkout -B evil\n      - run: |\n${indented(script)}\n`;
    const found = told(`${steps}      - run: git push https://github.com/acme/shop HEAD\n`, '', files);
    expect(found).not.toContain('branch release/1');
  });

  it.each([
    ['[ -e x ] && exit 0\necho B=1 >> "$GITHUB_ENV"', {}],
    ['./s.sh', { 's.sh': '#!/bin/bash\n[ -e x ] && exit 0\necho B=1 >> "$GITHUB_ENV"\n' }],
    ['./s.sh || true', { 's.sh': '#!/bin/bash\n[ -e x ] || exit 1\necho B=1 >> "$GITHUB_ENV"\n' }],
    ['. ./s.sh\necho B=1 >> "$GITHUB_ENV"', { 's.sh': 'exit 0\n' }],
    ['. ./s.sh', { 's.sh': '[ -e x ] && return 0\necho B=1 >> "$GITHUB_ENV"\n' }],
    ['. ./s.sh', { 's.sh': 'if [ -e x ]; then return; fi\necho B=1 >> "$GITHUB_ENV"\n' }],
    ['set -C; echo B=1 > "$GITHUB_ENV" || true', {}],
    ['read -r GITHUB_ENV <<< x; echo B=1 >> "$GITHUB_ENV"', {}],
    ['p=GITHUB_; printf -v ${p}ENV x; echo B=1 >> "$GITHUB_ENV"', {}],
    ['(sleep 9; echo B=evil >> $GITHUB_ENV) & echo B=1 >> "$GITHUB_ENV"', {}],
    ['echo B=1 >> "$GITHUB_ENV" &', {}],
  ])('may not be a variable of later steps: %s', (script, files) => {
    const steps = `${CHECKOUT}      - run: echo B=evil >> $GITHUB_ENV\n      - run: |\n${indented(script)}\n`;
    const found = told(`${steps}      - run: git push https://github.com/acme/shop "HEAD:release/$B"\n`, '', files);
    expect(found).not.toContain('branch release/1');
  });

  it('fails the step where a script of the repository does', () => {
    const files = { 's.sh': '#!/bin/bash\n[ -e x ] || exit 1\necho B=1 >> "$GITHUB_ENV"\n' };
    const push = 'git push https://github.com/acme/shop "HEAD:release/$B"';
    const steps = `${CHECKOUT}      - run: ./s.sh\n      - run: ${push}\n`;
    expect(told(steps, '', files)).toEqual(['branch release/1']);
  });
});

describe('what bash does that is not written as an assignment', () => {
  it.each([
    "declare -i C\nC='B=7'",
    "declare -i C='B=7'",
    "test -v 'x[B=3]' || true",
    '[[ -v x[B=3] ]] || true',
    "x=(a b c d)\nunset 'x[B=3]'",
    'set -o posix\nB=2 :',
    'POSIXLY_CORRECT=1\nB=2 eval :',
    'set -k',
    'set +B',
    'bash -k -c :',
    'printf -vB 2',
    'p=B; printf -v"$p" 2',
  ])('may assign: %s', (script) =>
    expect(pushed(`B=1\n${script}\necho "b=$B" >> "$GITHUB_OUTPUT"`)).not.toEqual(['branch release/1']),
  );
});

describe('an output that the log may not show', () => {
  const push =
    '  two:\n    needs: gate\n    runs-on: ubuntu-latest\n    steps:\n' +
    '      - run: git push https://github.com/acme/shop "HEAD:release${{ needs.gate.outputs.b }}"\n';
  const head = '    outputs: {b: "${{ steps.a.outputs.b }}"}\n';
  const set = '      - id: a\n        run: echo b=/1 >> "$GITHUB_OUTPUT"\n';
  const action = (script: string): string =>
    `name: x\ndescription: x\nruns:\n  using: composite\n  steps:\n    - run: ${script}\n      shell: bash\n`;

  it.each([
    ['      - run: ./m.sh\n', 'm.sh', '#!/bin/bash\necho "::add-mask::/1"\n'],
    ['      - uses: ./m\n', 'm/action.yml', action('echo "::add-mask::/1"')],
  ])('is not handed on: %s', (step, path, text) => {
    const found = told(`${CHECKOUT}${step}${set}${push}`, head, { [path]: text });
    expect(found).not.toContain('branch release/1');
  });

  it('is handed on otherwise', () => {
    const found = told(`${CHECKOUT}      - uses: ./m\n${set}${push}`, head, { 'm/action.yml': action('ls') });
    expect(found).toContain('branch release/1');
  });
});

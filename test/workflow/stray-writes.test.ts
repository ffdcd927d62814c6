import { describe, expect, it } from 'vitest';
import { findsRunnerFiles } from '../../src/workflow/shell/runner-files.ts';
import { told } from './told.ts';

const run = (script: string): string =>
  `        run: |\n${script
    .split('\n')
    .map((line) => `          ${line}\n`)
    .join('')}`;

/** What is pushed by the name of an output that the script sets first. */
function byOutput(script: string, more = ''): readonly string[] {
  const push = '      - run: git push https://github.com/acme/shop "HEAD:release/${{ steps.a.outputs.b }}"\n';
  return told(`      - id: a\n${more}${run(`echo "b=1" >> "$GITHUB_OUTPUT"\n${script}`)}${push}`);
}

/** What is pushed by the name of a variable of the job, or of one that the script sets for later steps. */
function byVariable(script: string, isSetHere: boolean): readonly string[] {
  const first = isSetHere ? 'echo "B=release/1" >> "$GITHUB_ENV"\n' : '';
  const push = '      - run: git push https://github.com/acme/shop "HEAD:$B"\n';
  return told(`      - id: a\n${run(first + script)}${push}`, isSetHere ? '' : '    env: {B: release/1}\n');
}

/** `SET` is the kind of file, `NAME` the end of its variable's name, `b=main` what is written. */
const WAYS = [
  // the variable, by a name that is a value
  'p=GITHUB_; declare -n v=${p}NAME; echo b=main >> "$v"',
  'p=GITHUB_; typeset -n v=${p}NAME; echo b=main >> "$v"',
  'f() { local -n v=GITHUB_NAME; echo b=main >> "$v"; }; f',
  'p=GITHUB_; f=$(printenv ${p}NAME); echo b=main >> "$f"',
  'p=GITHUB_; f=$(printenv "$p"NAME); cp vars "$f"',
  'p=GITHUB_N; v=${p/N/NAME}; echo b=main >> "${!v}"',
  'for v in $(compgen -v GITHUB_); do echo b=main >> "${!v}"; done',
  'bash <<< "echo b=main >> \\$GITHUB_$X"',
  // all variables
  'f=$(env | grep _NAME= | cut -d= -f2); echo b=main >> $f',
  'f=$(set | grep _NAME= | cut -d= -f2); echo b=main | tee -a $f',
  'f=$(export -p | grep _NAME= | cut -d= -f2); cp vars $f',
  'f=$(declare -p | grep _NAME= | cut -d= -f2); echo b=main >> $f',
  String.raw`f=$(tr '\0' '\n' < /proc/$$/environ | grep _NAME= | cut -d= -f2); echo b=main >> $f`,
  'mapfile -t f < <(env); for i in "${f[@]}"; do echo b=main >> "${i#*=}"; done',
  'while IFS== read -r k v; do [[ $k == *_NAME ]] && echo b=main >> "$v"; done < <(env)',
  'awk \'{print > ENVIRON["F"]}\' vars',
  // the folder
  'for f in $RUNNER_TEMP/*/*; do echo b=main >> $f; done',
  'for f in ../../_temp/*/*; do echo b=main >> $f; done',
  'for f in /home/runner/work/_te*/*/SET_*; do echo b=main >> $f; done',
  'echo b=main | tee -a $RUNNER_TEMP/*/*',
  'echo b=main | tee -a ../../*/*/SET_*',
  'cp vars ../../*/*/SET_*',
  'cp -r vars/ ../../_temp/',
  'cd $RUNNER_TEMP; cd *; for f in *; do echo b=main >> $f; done',
  'cd /home/runner/work/_temp/*/; echo b=main | tee -a *',
  'find $RUNNER_TEMP -type f -exec sh -c \'echo b=main >> "$1"\' _ {} \\;',
  'find / -name "SET_*" | xargs -n1 cp vars',
  'find / -name "SET_*" | while read -r f; do echo b=main >> "$f"; done',
  'f=$(ls -d ../../*/*/SET_*); echo b=main >> "$f"',
  'sed -i "1i b=main" $RUNNER_TEMP/*/*',
  'ln -s $RUNNER_TEMP x; for f in x/*/*; do echo b=main >> $f; done',
  'cd $RUNNER_TEMP/_run*; cd -; echo b=main | tee ~-/*',
  // the name of another file
  'X=$GITHUB_PATH; echo b=main >> "${X/add_path/SET}"',
  'set -- $GITHUB_PATH; echo b=main >> "${1/add_path/SET}"',
  'f() { echo b=main >> "${1/add_path/SET}"; }; f $GITHUB_PATH',
];

/** Files whose name comes from elsewhere. */
const UNKNOWN_FILES = [
  'ln -sf "$F" x; echo b=main >> x',
  'eval "echo b=main >> $X"',
  'echo b=main >> "$F"',
  'echo b=main &>> "$F"',
  'echo b=main >| "$F"',
  'echo b=main 1<> "$F"',
  'exec 3>> "$F"; echo b=main >&3',
  'exec >> "$F"; echo b=main',
  'tee -a "$F" <<< b=main',
  'cp vars "$F"',
  'mv vars $F',
  'dd if=vars of=$F',
  'sed -i "1i b=main" "$F"',
  'sort vars -o "$F"',
  'curl -o "$F" https://example.com/vars',
  'git show HEAD:vars > "$F"',
  'git archive -o "$F" HEAD',
  'docker cp c:/vars $F',
  'cmake -E copy vars $F',
  'history -w "$F"',
  'trap \'echo b=main >> "$F"\' EXIT',
  'su -c "echo b=main >> $F"',
];

describe('a script that may write a file of the runner which it does not call so', () => {
  it.each([...WAYS, ...UNKNOWN_FILES])('leaves no output known: %s', (way) => {
    const script = way.replaceAll('SET', 'set_output').replaceAll('NAME', 'OUTPUT');
    expect(byOutput(script)).not.toContain('branch release/1');
  });

  it.each(WAYS)('leaves no variable known: %s', (way) => {
    const script = way.replaceAll('SET', 'set_env').replaceAll('NAME', 'ENV').replaceAll('b=main', 'B=main');
    for (const isSetHere of [false, true]) expect(byVariable(script, isSetHere)).not.toContain('branch release/1');
  });

  it.each([
    'GITHUB_OUTPUT=/dev/null; echo b=main >> "$GITHUB_OUTPUT"',
    'p=GITHUB_; read -r ${p}OUTPUT <<< x; echo b=1 >> "$GITHUB_OUTPUT"',
    'p=GITHUB_; printf -v ${p}OUTPUT x; echo b=1 >> "$GITHUB_OUTPUT"',
    's=set; echo "::${s}-output name=b::main"',
    'echo "::${X}-output name=b::main"',
    "printf '::%s-output name=b::main\\n' set",
    'echo "##[set-out""put name=b]main"',
    'echo "title: ##[$X]main"',
    'tr a b <<< ::set-outpbt',
  ])('leaves no output known by a name or a command that it puts together: %s', (script) => {
    expect(byOutput(script)).not.toContain('branch release/1');
  });

  it('may print commands that set no output', () => {
    const script =
      'echo "::group::x"; echo "::error file=x::$X"; echo "##[endgroup]"; echo "a::b"; printf "%s::%s" a b';
    expect(byOutput(script)).toContain('branch release/1');
  });

  it('leaves none known where an expression names the file', () => {
    expect(byOutput('echo b=main >> "$F"', '        env: {F: "${{ github.output }}"}\n')).not.toContain(
      'branch release/1',
    );
    expect(byOutput('echo b=main >> ${{ github.output }}')).not.toContain('branch release/1');
  });

  it.each([
    'echo B=main | python3 x.py >> $GITHUB_ENV',
    'cat vars >> $GITHUB_ENV',
    'cp vars $GITHUB_ENV',
    'sed -i "s/release.1/main/" "$GITHUB_ENV"',
    'f=$(printenv GITHUB_ENV); echo B=main >> "$f"',
  ])('leaves none known that it set before: %s', (script) => {
    expect(byVariable(script, true)).not.toContain('branch release/1');
  });

  it.each([
    'git ls-files | xargs sed -i "s/a/b/"',
    'f=$(mktemp); echo x > "$f"; cp "$f" dist/x',
    'curl -o $RUNNER_TEMP/x.tgz https://example.com/x.tgz; tar -xf $RUNNER_TEMP/x.tgz -C "$RUNNER_TEMP"',
    'echo x > "$RUNNER_TEMP/notes.md"',
    'env | sort; set -eo pipefail; printenv HOME; cd dist; ls -la ..',
    'echo x > "dist/$V.txt"; echo "$V" > dist/v-$V; mkdir -p "$D"; rm -rf "$D"',
    'echo x > "$GITHUB_WORKSPACE/$V"; echo y >> $GITHUB_STEP_SUMMARY; echo z > /tmp/$V',
    'for i in "${!a[@]}"; do echo "$i"; done; export -n X; git push --dry-run origin "$V"',
    'cp dist/x.js dist/y.js; mv a b; tee x < y; ln -s a b',
  ])('is none that only writes other files: %s', (script) => {
    expect(byOutput(script).filter((one) => one === 'branch release/1')).toHaveLength(1);
    expect(byVariable(script, false)).toContain('branch release/1');
  });

  it('is looked for in time that grows as the script does', () => {
    const before = performance.now();
    for (const words of ['cd ', 'find x ', '$RUNNER_TEMP/a', 'declare -x ', 'env ', '../', 'cd x RUNNER_TEMP '])
      findsRunnerFiles(words.repeat(20_000));
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

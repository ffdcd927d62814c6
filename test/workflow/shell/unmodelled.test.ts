import { describe, expect, it } from 'vitest';
import { told, toldOfScript } from '../told.ts';

const U = 'https://github.com/acme/shop';
const P = `git push ${U} HEAD:$b`;
const MAIN = `git push ${U} HEAD:main`;

/** What is found of a script that `sh` runs. */
function toldOfSh(script: string): readonly string[] {
  const lines = script.split('\n').map((line) => `          ${line}`);
  return told(`      - shell: sh\n        run: |\n${lines.join('\n')}\n`);
}

/** Whether it says that `main` is pushed, or that this is not known. */
function isCareful(found: readonly string[]): boolean {
  return found.some((one) => one.startsWith('?') || !/^branch release\/[\w./-]*$/.test(one));
}

/** Each of these pushes to `main` when bash runs it, or may. */
const BASH: readonly string[] = [
  // loops and functions that may have been left
  `for n in 1 2 3; do if curl -f x; then break; fi; if [ "$n" = 3 ]; then exit 1; fi; done; ${MAIN}`,
  `for n in 1 2; do curl -f x && continue; [ $n = 2 ] && exit 1; done; ${MAIN}`,
  `f() { for n in 1; do if curl x; then break; fi; return; done; ${MAIN}; }; f`,
  `f() { if curl x; then return; fi; exit 1; }; f; ${MAIN}`,
  `b=main; for x in 1; do for y in 1; do if curl x; then break 2; fi; done; b=release/1; done; ${P}`,
  `return 0 2>/dev/null || true; ${MAIN}`,
  `exit 7 8 9; ${MAIN}`,
  `a='1 2'; exit $a; ${MAIN}`,
  `b=main; for x in 1 2; do : "\${!nope}"; b=release/1; done\n${P}`,
  // substitutions in every place
  `: [$(${MAIN})]`,
  `x=[$(${MAIN})]`,
  `for i in a[\`${MAIN}\`]; do :; done`,
  `case x in [$(${MAIN})]) ;; esac`,
  `: "\${NOPE?$(${MAIN})}"`,
  // streams
  `say() { printf '%s' "$1" >&2; }; out=$(say ready 2>&1); [ "$out" = ready ] || exit 0; ${MAIN}`,
  `b=$( { printf main >&2; } 2>&1 ); ${P}`,
  `b=$( { printf main >&3; } 3>&1 ); ${P}`,
  `exec 4>&1; b=$(exec 5>&1; printf main >&5); ${P}`,
  `b=$(printf main > /dev/stdout); ${P}`,
  `b=$(f() { printf main >&2; }; f |& cat); ${P}`,
  `b=$(printf release/ | tee >(cat)); ${P}`,
  `b=$(exec > x; echo release/1)main; ${P}`,
  `x=$(trap); b=\${x:-main}; trap 'echo 1' EXIT; ${P}`,
  // braces that are more than is read
  `for i in {1..1000000}; do if [ "$i" = 7 ]; then ${MAIN}; fi; done`,
  `for i in {-1000000..5}; do case $i in 3) ${MAIN} ;; esac; done`,
  `for i in {+1..3}; do case $i in 2) ${MAIN} ;; esac; done`,
  `for i in {1..3..+1}; do case $i in 2) ${MAIN} ;; esac; done`,
  `for i in {0000001..3}; do case $i in 0000002) ${MAIN} ;; esac; done`,
  `for i in {Y..b}; do case $i in a) ${MAIN} ;; esac; done`,
  `for i in ${'{x}'.repeat(80)}{a,b}; do case $i in *b) ${MAIN} ;; esac; done`,
  `set -- {1..1000000}; case $2 in 2) ${MAIN} ;; esac`,
  // values
  `b=release/1; exec {b}>x; ${P}`,
  `b=release/1; echo {b}>x; ${P}`,
  `b=release/1; coproc b { cat; }; ${P}`,
  `b=release/1; sleep 1 & wait -n -p b; ${P}`,
  `b=release/1; sleep 1 & wait -np b; ${P}`,
  `b=(x main); b=release/1; git push ${U} "\${b[@]/#/HEAD:}"`,
  `refs=(x HEAD:main); refs=HEAD:release/1; git push ${U} "\${refs[@]}"`,
  `export b={release/1,main}; ${P}`,
  `refs=([1]=x HEAD:main); refs=HEAD:release/1; git push ${U} "\${refs[@]}"`,
  `b=main; a=(release/1 "\${!nope}")\nb=\${a[0]:-$b}; ${P}`,
  `mapfile -t refs < list; refs=HEAD:release/1; git push ${U} "\${refs[@]}"`,
  `b=main; p='@(main|dev)'; [[ $b == $p ]] || exit 0; ${P}`,
  `shopt -s extglob; b=release-main; git push ${U} "HEAD:\${b#@(release|x)-}"`,
  `declare -u b; b=release/main; ${P}`,
  `declare -l b; b=MAIN; case $b in MAIN) b=release/1 ;; esac; ${P}`,
  `declare -i n; n=1+1; git push ${U} HEAD:release/$n:1`,
  `f() { local b=main; local b; git push ${U} HEAD:\${b:-release/1}; }; f`,
  `b=main; f() { if curl x; then local b=main; fi; b=release/1; }; f; ${P}`,
  `v() { unset "$1"; }; f() { local b=release/1; v b; ${P}; }; b=main; f`,
  `f() { unset b; git push ${U} HEAD:\${b:-release/1}; }; b=main; b=x f`,
  `b=release/1; export -n b=main; ${P}`,
  `d=~; case $d in /*) ${MAIN} ;; esac`,
  `[ ~ = '~' ] || ${MAIN}`,
  `for d in ~; do case $d in /*) ${MAIN} ;; esac; done`,
  `d=a:~; case $d in a:/*) ${MAIN} ;; esac`,
  `set -- HEAD:main; set -; git push ${U} HEAD:release/1 "$@"`,
  `set -- main 1; IFS=/; x="$*"; case $x in main/1) ${MAIN} ;; esac`,
  `join() { local IFS=$1; shift; printf '%s' "$*"; }; b=$(join / main 1); case $b in main/1) ${MAIN} ;; esac`,
  `IFS=,; r=HEAD:release/1,HEAD:main; git push ${U} $(echo "$r")`,
  `IFS=,; r=HEAD:release/1,HEAD:main; set -- $r; git push ${U} "$@"`,
  `i=0; : \${x:-$((i++))}; [ $i = 1 ] && ${MAIN}`,
  `i=0; a[i++]=x; [ $i = 1 ] && ${MAIN}`,
  `a=(x); i=0; : \${a[i++]}; [ $i = 1 ] && ${MAIN}`,
  `x=abc; i=0; : \${x:i++}; [ $i = 1 ] && ${MAIN}`,
  `i=0; [[ i++ -eq 0 ]]; [ $i = 1 ] && ${MAIN}`,
  `n=b; b=release/1; : $(( $n++ )); ${P}`,
  `a='b=1'; b=release/1; : $((a)); ${P}`,
  `s=é; LC_ALL=C; [ \${#s} = 2 ] && ${MAIN}`,
  `b=$(printf %d 010); [ $b = 8 ] && ${MAIN}`,
  `[[ !(x) ]] && exit 0; ${MAIN}`,
  `b=main; git push ${U} HEAD:$\\\nb`,
];

/** Each of these pushes to `main` where `sh` is dash. */
const SH: readonly string[] = [
  `b=release/1; if [[ $b == release/* ]]; then exit 0; fi; ${MAIN}`,
  `T=staging; if [ "$T" == staging ]; then exit 0; fi; ${MAIN}`,
  `b=$'release/1'; ${P}`,
  `x={release/1,y}; for i in {a,b}; do case $i in *,*) ${MAIN} ;; esac; done`,
  `b=main; b+=x; case $b in mainx) exit 0 ;; esac; ${P}`,
  `b=main; declare b=release/1 || true; ${P}`,
  `f() { local b; ${P}; }; b=main; f`,
  `x='x b=main'; b=release/1; export y=$x; ${P}`,
  String.raw`b=$(echo 'ma\151n'); case $b in *151*) exit 0 ;; esac; ` + MAIN,
  `b=$(echo -e x); case $b in x) exit 0 ;; esac; ${MAIN}`,
  `((x)); ${MAIN}`,
  `bash -c 'exit 1'; sh -c 'b=x; [[ $b == x ]] && exit; ${MAIN}'`,
];

describe('what is not modelled is unknown', () => {
  it.each(BASH)('%s', (script) => expect(toldOfScript(script)).toSatisfy(isCareful));

  it.each(SH)('sh: %s', (script) => expect(toldOfSh(script)).toSatisfy(isCareful));

  it('reads what a script does with other shells in theirs', () => {
    expect(toldOfScript(`sh -c 'b=x; [[ $b == x ]] && exit; ${MAIN}'`)).toContain('branch main');
    expect(toldOfScript(`bash -c 'b=x; [[ $b == x ]] && exit; ${MAIN}'`)).toEqual([]);
  });
});

describe('what is modelled stays known', () => {
  it('reads what `echo` of any shell writes the same, with backslashes that escape nothing', () => {
    expect(toldOfSh(`echo ': \\; \\d; ${MAIN}' | sh`)).toContain('branch main');
  });

  it.each([
    `for n in 1 2 3; do [ "$n" = 2 ] && continue; done; b=release/1; ${P}`,
    `b=release/1; IFS=$'\\n\\t'; git push ${U} HEAD:$b`,
    `IFS=$'\\n\\t'; b=$(echo release/1); git push ${U} HEAD:$b`,
    `f() { local b; b=release/1; ${P}; }; f`,
    `refs=(HEAD:release/2 HEAD:release/1); git push ${U} "\${refs[@]}"`,
    `refs=(x); unset refs; refs=HEAD:release/1; git push ${U} "$refs"`,
    `b=$(echo release/1 2>/dev/null); ${P}`,
    `b=release/1; echo x >&2; ${P}`,
    `b=release/1; unset x; x=\${x:-1}; ${P}`,
    `f() { echo release/1; }; b=$(f); ${P}`,
    `b=release/1; read -r x < list; x=y; ${P}`,
    `b=release/1; : $((i++)); ${P}`,
  ])('%s', (script) => {
    const found = toldOfScript(script);
    expect(found.filter((one) => one.startsWith('branch'))).not.toEqual([]);
    expect(found).toSatisfy((all: readonly string[]) => all.every((one) => /^(?:branch release\/\d$|!)/.test(one)));
  });

  it.each([
    `b=release/1; ${P}`,
    `b=release/1; [ "$b" = release/1 ] || exit 0; ${P}`,
    `f() { echo release/1; }; b=$(f); ${P}`,
  ])('sh: %s', (script) => expect(toldOfSh(script)).toEqual(['branch release/1']));
});

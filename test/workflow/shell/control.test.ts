import { describe, expect, it } from 'vitest';
import { Unknown } from '../../../src/workflow/data.ts';
import { readScript } from '../../../src/workflow/shell/read-script.ts';
import { type Case, read } from './rendered.ts';

const VARIABLES = { ENV: ['prod'], EMPTY: [], REF: ['refs/heads/', new Unknown('inputs.v')] };

const CASES: readonly Case[] = [
  // lists
  ['git a; git b\ngit c & git d', 'git a', 'git b', 'git c', 'git d'],
  ['git a && git b || git c', 'git a', '? git b', '? git c'],
  ['git a | gh b |& cat', 'git a', 'gh b', 'cat'],
  ['! git a; time git b; time -p git c', 'git a', 'git b', 'git c'],
  ['( git a; git b ); { git c; }', 'git a', 'git b', 'git c'],
  ['coproc git a; coproc N { git b; }', 'git a', 'git b'],
  // branches
  ['if git a; then git b; elif git c; then git d; else git e; fi', 'git a', '? git b', '? git c', '? git d', '? git e'],
  ['case $X in a|b) git a;; *-rc*) git b;& *) git c;; esac', '? git a', '? git b', '? git c'],
  ['while git a; do git b; done; until git c; do git d; done', '? git a', '? git b', '? git c', '? git d'],
  ['for i in a b; do git $i; done; git $i', '? git a', '? git b', 'git b'],
  ['for i in $X *.c; do git $i; done; for j; do gh $j; done', '? git ‹$i›', '? gh ‹$j›'],
  ['for ((i = 0; i < $(git n); i++)); do git $i; done', 'git n', '? git ‹$i›'],
  ['select x in a b; do git $x; done', '? git ‹$x›'],
  // what is known not to run
  ['if false; then git no; else git a; fi; if true; then git b; else git no; fi', 'git a', 'git b'],
  ['if ! true; then git no; fi; false && git no; true || git no; true && git a; false || git b', 'git a', 'git b'],
  ['if [ "$ENV" = prod ]; then git a; else git no; fi; [ "$ENV" != prod ] && git no', 'git a'],
  ['if [[ "$ENV" == "dev" || -z $ENV ]]; then git no; elif [[ $ENV == pr* ]]; then git a; fi', 'git a'],
  [
    'test -n "$EMPTY" && git no; test -z "$EMPTY" && git a; [ $EMPTY ] && git no; [ 3 -gt 2 ] && git b',
    'git a',
    'git b',
  ],
  ['[[ $ENV != dev && ! ( -n $EMPTY ) ]] && git a', 'git a'],
  [
    '[ -n "$REF" ] && git a; [ "$REF" = x ] && git b; [[ $REF == refs/* ]] && git c; [ -f x ] && git d',
    'git a',
    '? git b',
    '? git c',
    '? git d',
  ],
  ['[ "$X" ] && git a; [ $ENV = $X ] && git b; [ "$ENV" = prod -o x ] && git c', '? git a', '? git b', '? git c'],
  ['case "$ENV" in dev) git no;; p*) git a;; *) git no;; esac', 'git a'],
  ['case "$ENV" in $X) git a;; prod|x) git b;; *) git no;; esac', '? git a', '? git b'],
  ['case $X in dev) git a;; *) git b;; esac', '? git a', '? git b'],
  ['case $ENV in prod) git a;;& *) git b;; esac', '? git a', '? git b'],
  ['while false; do git no; done; until true; do git no; done; for i in; do git no; done'],
  ['true() { git a; }; if true; then git b; else git c; fi', 'git a', '? git b', '? git c'],
  // values after branches and loops
  ['if git a; then X=1; else X=2; fi; git $X', 'git a', 'git ‹$X›'],
  ['if git a; then X=1; else X=1; fi; git $X', 'git a', 'git 1'],
  ['X=1; git a && X=2; git $X; Y=1; git b || Y=1; git $Y', 'git a', 'git ‹$X›', 'git b', 'git 1'],
  ['X=1; if git a; then X=2; git $X; fi; git $X', 'git a', '? git 2', 'git ‹$X›'],
  ['X=1; while git a; do git $X; X=2; done; git $X', '? git a', '? git ‹$X›', 'git ‹$X›'],
  ['X=1; while git a; do if [ $X = 1 ]; then git b; else git c; fi; X=2; done', '? git a', '? git b', '? git c'],
  ['A=1; B=1; while git x; do git $B; B=$A; A=2; done', '? git x', '? git ‹$B›'],
  ['while git x; do git $Y; eval "$Z"; Z="Y=2"; done', '? git x', '? git ‹$Y›', '? ‹$Z›'],
  ['F=; for i in a b; do F="$F -x $i"; done; git $F', 'git -x a -x b'],
  ['F=1; for i in a b; do [ $i = a ] && continue; F=2; done; git $F', 'git ‹$F›'],
  ['for i in a b; do for j in x y; do git $i$j; done; done', '? git ax', '? git ay', '? git bx', '? git by'],
  [`for i in ${Array.from({ length: 17 }, (_, index) => index).join(' ')}; do git $i; done`, '? git ‹$i›'],
  [
    'X=1; (X=2; git $X); git $X; Y=$(X=3; git $X); git $X; X=4 | cat; git $X; X=5 & git $X',
    'git 2',
    'git 1',
    'git 3',
    'git 1',
    'cat',
    'git 1',
    'git 1',
  ],
  ['X=1; echo a | while read -r l; do X=2; done; git $X', 'echo a', 'git 1'],
  ['X=1; { X=2; }; git $X', 'git 2'],
  // the end of the script
  ['git a; exit 0; git no', 'git a'],
  ['git a || exit 1; git b', 'git a', 'git b'],
  ['if git a; then exit 0; fi; git b', 'git a', 'git b'],
  ['if git a; then exit 0; else exit 1; fi; git no', 'git a'],
  ['(exit 1); x=$(exit 1); exit 1 | cat; git a', 'cat', 'git a'],
  ['if true; then exit; fi; git no'],
  ['if git a; then X=1; exit 1; fi; X=2; git $X', 'git a', 'git 2'],
  ['die() { exit 1; }; git a || die; git b', 'git a', 'git b'],
  ['while git a; do exit; done; git b', '? git a', 'git b'],
  // functions
  ['f() { git push origin "$1" "$2"; }; f main; f a b', 'git push origin main []', 'git push origin a b'],
  ['function f { git "$@"; }; f a "b c"', 'git a [b c]'],
  ['f() { git push origin "$1"; }', '? git push origin ‹$1›'],
  ['f() { git "$X"; }; X=1; f; X=2', 'git 1'],
  ['X=1; f() { git "$X" "$*" "$#"; }; [ -f x ] && f a b', '? git 1 [a b] 2'],
  ['f() { git "$1" $2; }; f $U x; f "$U" x', 'git ‹$1› ‹$2›', 'git ‹$U› x'],
  [
    'f() { shift; git "$@"; }; f a b c; g() { local x=$1 y; git $x "$y"; }; x=9; g 1; git $x',
    'git b c',
    'git 1 []',
    'git 9',
  ],
  ['f() { X=2; }; X=1; f; git $X; g() { [ $U ] && return; X=3; }; g; git $X', 'git 2', 'git ‹$X›'],
  ['f() { git a; return 0; git no; }; f; git b', 'git a', 'git b'],
  ['f() { git a && return; git b; }; f', 'git a', '? git b'],
  [
    'retry() { for i in 1 2; do "$@" && return; done; }; retry git push origin main',
    '? git push origin main',
    '? git push origin main',
  ],
  ['g() { f() { r() { "$@"; }; r git a; }; }', '? git a'],
  ['main() { deploy x; }; deploy() { git "$1"; }', '? git x'],
  ['f() { f a; git "$1"; }; f b', 'git a', 'git a', 'git a', 'git b', '? git ‹$1›'],
  ['git() { command git "$@" -x; }; git push', 'git push -x'],
  ['if git x; then gh() { git y; }; fi; gh pr', 'git x', '? git y', '? gh pr'],
  ['f() { git a; }; f() { git b; }; f', 'git b', '? git a'],
  ['f() { git "$A"; }; A=x f; git "$A"', 'git x', 'git ‹$A›'],
  ['f() { a=1 g; }; g() { git $a; }; f', 'git 1'],
  ['set -- a b; git "$@" $2; set -e; set -o pipefail; git $1; shift; git $1', 'git a b b', 'git a', 'git b'],
  ['f() { declare -g X=1; declare Y=1; }; Y=2; f; git $X $Y', 'git 1 2'],
  ['f() { A="$@"; B="x$*"; git "$A" "$B"; }; f a b', 'git [a b] [xa b]'],
  ['set -- a b; while git x; do shift; git "$1"; done', '? git x', '? git ‹$1›'],
  ['f() { git a; }; while git x; do f; f() { git b; }; done', '? git x', '? git a', '? git b'],
  // trap and eval
  ['trap \'git push origin "$B"\' EXIT; B=1; B=2; git a', 'git a', '? git push origin ‹$B›'],
  ["f() { trap 'git a' EXIT; trap f ERR; }", '? git a'],
  ['trap cleanup EXIT; cleanup() { git a; }; trap - INT; trap "" TERM', '? git a'],
  [
    'eval "git push origin main"; eval git push "a b"; eval \'X=1\'; git $X',
    'git push origin main',
    'git push a b',
    'git 1',
  ],
  ["A=1; A=2 eval 'git $A'; git $A; export ENV; unset ENV; ENV=x; bash -c 'git \"$ENV\"'", 'git 2', 'git 1', 'git []'],
  ['eval "$(ssh-agent -s)"; git a; eval "$CMD"', 'ssh-agent -s', 'git a', '‹$CMD›'],
  [
    'X=1; eval "$(ssh-agent -s)"; git $X; Y=1; . ./env.sh; git $Y; Y=2; . venv/bin/activate; git $Y',
    'ssh-agent -s',
    'git ‹$X›',
    '. ./env.sh',
    'git ‹$Y›',
    '. venv/bin/activate',
    'git 2',
  ],
  // aliases
  ["alias g=git k='kubectl -n prod'; g push; k get", '? git push', '? g push', '? kubectl -n prod get', '? k get'],
  [
    'alias g="$X"; g push; alias h="a | b"; h; unalias h; h',
    '? g push',
    '? h',
    'h',
    '! what the alias `g` stands for',
    '! what the alias `h` stands for',
  ],
  // here-documents
  ['cat <<-EOF\n\tgit no\n\tEOF\ngit a', 'cat', 'git a'],
];

describe('control', () => {
  it.each(CASES)('%s', (script, ...lines) => {
    expect(read(script, VARIABLES)).toStrictEqual(lines);
  });
});

describe('parser errors', () => {
  it.each([
    [
      'git a\nif git b; then git c',
      'git a',
      'git b',
      '? git c',
      "! the script cannot be parsed here: expected 'fi' to close 'if'",
    ],
    ["git a\ngit b 'x", 'git a', 'git b x', '! the script cannot be parsed here: unterminated single quote'],
    [
      'git a $(git b',
      'git b',
      'git a ‹$(git b›',
      '! the script cannot be parsed here: unterminated command substitution',
    ],
    ['eval "git a )"', 'git a', "! the script cannot be parsed here: unexpected token ')'"],
  ])('%s', (script, ...lines) => {
    expect(read(script)).toStrictEqual(lines);
  });

  it('says where', () => {
    const [unreadable] = readScript('git a\n  git b )', 'sh', new Map()).unreadable;
    expect(unreadable).toStrictEqual({
      line: 2,
      text: 'git b )',
      why: "the script cannot be parsed here: unexpected token ')'",
    });
  });
});

describe('limits', () => {
  it.each([
    ['a long script', `git a #${'x'.repeat(65_536)}`, [], 'the script is longer than 64 KiB'],
    ['many commands', 'a\n'.repeat(6000), undefined, 'there are more than 5000 commands'],
    ['deep nesting', `${'( '.repeat(40)}git a${')'.repeat(40)}`, undefined, 'it is nested too deep'],
    [
      'nested loops',
      `${'for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do '.repeat(6)}a=1;${'done;'.repeat(6)}`,
      [],
      'it takes too many steps to read',
    ],
    ['a text that evaluates itself', `X='eval "$X"; eval "$X"'; eval "$X"`, [], 'it is nested too deep'],
    ['what the parser throws on', 'f() '.repeat(15_000), [], 'the script cannot be parsed'],
    ['many wrappers', `${'sudo '.repeat(5000)}git push`, [], 'it is nested too deep'],
  ])('%s', (_name, script, commands, why) => {
    const read = readScript(script, 'bash', new Map());
    expect(read.unreadable.map((one) => one.why)).toContain(why);
    if (commands !== undefined) expect(read.commands).toStrictEqual(commands);
  });

  it('follows values only up to a size', () => {
    const { commands } = readScript(`X=aaaaaaaaaa\n${'X="$X$X"\n'.repeat(40)}git "$X"`, 'bash', new Map());
    expect(commands.map((command) => command.words.length)).toStrictEqual([2]);
  });
});

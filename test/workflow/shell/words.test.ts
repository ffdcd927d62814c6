import { describe, expect, it } from 'vitest';
import { Unknown } from '../../../src/workflow/data.ts';
import { type Case, read } from './rendered.ts';

const VARIABLES = {
  BRANCH: ['release/x'],
  EMPTY: [],
  TWO: ['a b'],
  REF: ['refs/heads/', new Unknown('inputs.v')],
  REGION: [new Unknown('vars.REGION')],
};

const CASES: readonly Case[] = [
  // quoting
  ['git push origin main', 'git push origin main'],
  ["git push 'a b' \"c d\" e\\ f $'g\\th' ''", 'git push [a b] [c d] [e f] [g\th] []'],
  ['"git" push; g\'i\'t push; \\git push; gi\\\nt push', 'git push', 'git push', 'git push', 'git push'],
  ['git push \\\n  origin \\\n  main', 'git push origin main'],
  ['git push # origin main', 'git push'],
  ['git commit -m "it\'s \\"here\\" \\$5 \\`x\\`"', 'git commit -m [it\'s "here" $5 `x`]'],
  ['git push $"x"', 'git push x'],
  // programs
  [
    '/usr/bin/git push; /opt/tools/gh pr list; /usr/local/bin/kubectl get pods',
    'git push',
    'gh pr list',
    'kubectl get pods',
  ],
  ['./deploy.sh a; scripts/x.sh; ../up.sh', './deploy.sh a', 'scripts/x.sh', '../up.sh'],
  [
    '$HOME/.local/bin/kubectl get; "$GITHUB_WORKSPACE/ci/deploy.sh" x; ~/bin/gh pr',
    'kubectl get',
    '‹$GITHUB_WORKSPACE›/ci/deploy.sh x',
    'gh pr',
  ],
  ['git.exe push; "/c/Program Files/Git/bin/git.exe" push', 'git push', 'git push'],
  ['$CMD push; "$@"; ${TOOLS[0]} x', '‹$CMD› push', '‹$@›', '‹${TOOLS[0]}› x'],
  ['$SUDO git push', 'git push'],
  ['CMD=git; $CMD push; C="git push"; $C origin', 'git push', 'git push origin'],
  // variables
  [
    'git push origin $BRANCH "$BRANCH" "${BRANCH}" a$BRANCH-b \'$BRANCH\'',
    'git push origin release/x release/x release/x arelease/x-b $BRANCH',
  ],
  ['git push origin $OTHER "HEAD:${OTHER}"', 'git push origin ‹$OTHER› HEAD:‹$OTHER›'],
  ['git push $TWO "$TWO" x${TWO}y', 'git push a b [a b] xa by'],
  ['git push $EMPTY "$EMPTY" x', 'git push [] x'],
  ['git push origin "$REF" "$REGION" x-$REGION', 'git push origin refs/heads/‹inputs.v› ‹vars.REGION› x-‹vars.REGION›'],
  ['git x $? $RANDOM $$ $! $# $0', 'git x ‹$?› ‹$RANDOM› ‹$$› ‹$!› ‹$#› ‹$0›'],
  ['A=main; git push origin $A; A=dev; git push origin $A', 'git push origin main', 'git push origin dev'],
  ['A=x B=$A; git $A$B', 'git xx'],
  ['A=one; A+=two; git $A; U+=x; git $U', 'git onetwo', 'git ‹$U›'],
  ['unset BRANCH; git "$BRANCH" ${BRANCH:-d}', 'git [] d'],
  ['export A=1 B="x y"; readonly C=2; declare D=3; typeset E=4; git $A "$B" $C $D $E', 'git 1 [x y] 2 3 4'],
  ['declare -A M; declare -i N=1; declare -u O=a; git ${M[a]} $N $O', 'git ‹${M[a]}› ‹$N› ‹$O›'],
  ['declare -n R=A; A=1; R=2; git $A $R', 'git ‹$A› ‹$R›'],
  ['IFS=,; X=a,b; git $X "$X"', 'git ‹$X› a,b'],
  ['while IFS= read -r a; do :; done; git $BRANCH', 'git release/x'],
  ['read A B <<< "x y"; mapfile -t C; printf -v D x; getopts ab E; git $A $B $C $D $E', 'git ‹$A› ‹$B› ‹$C› ‹$D› ‹$E›'],
  ['BRANCH=1; read -r BRANCH; git $BRANCH', 'git ‹$BRANCH›'],
  [
    'A=1; ((A++)); git $A; B=1; let B+=1; git $B; C=1; : $((C=2)); git $C; D=1; ((D == 1)); git $D',
    'git ‹$A›',
    'git ‹$B›',
    'git ‹$C›',
    'git 1',
  ],
  ['git $((1 + 2))', 'git ‹$((1 + 2))›'],
  // parameter expansion
  ['git ${BRANCH:-d} ${EMPTY:-d} ${EMPTY-d} ${NONE:-d} "${TWO:-d}"', 'git release/x d ‹${NONE:-d}› [a b]'],
  ['git ${REF:-d} ${REGION:-d}', 'git refs/heads/‹inputs.v› ‹${REGION:-d}›'],
  ['git ${BRANCH:+yes} ${EMPTY:+yes} ${NONE:+yes} x', 'git yes ‹${NONE:+yes}› x'],
  ['git ${BRANCH:?no} ${NONE:?no}', 'git release/x ‹$NONE›'],
  [': "${A:=x}" "${EMPTY:=y}"; git $A $EMPTY', 'git ‹$A› y'],
  [
    'git ${BRANCH#release/} ${BRANCH%/x} ${BRANCH##*/} ${BRANCH%%/*} ${BRANCH#no} ${BRANCH#*e} ${BRANCH##*e}',
    'git x release x release release/x lease/x /x',
  ],
  [
    'git ${REF#refs/heads/} ${REF##*/} ${BRANCH#[a-z]} ${BRANCH%?}',
    'git ‹inputs.v› ‹${REF##*/}› ‹${BRANCH#[a-z]}› ‹${BRANCH%?}›',
  ],
  [
    'git ${BRANCH/e/E} ${BRANCH//e/E} ${BRANCH/#re/RE} ${BRANCH/%x/y} ${BRANCH//\\//-} ${BRANCH/e*/} ${BRANCH//e}',
    'git rElease/x rElEasE/x RElease/x release/y release-x ‹${BRANCH/e*/}› rlas/x',
  ],
  ['U=Ab; git ${U,,} ${U^^} ${BRANCH^} ${U,} ${NONE,,}', 'git ab AB Release/x ab ‹${NONE,,}›'],
  ['git ${BRANCH:0:3} ${BRANCH:8} ${BRANCH: -1} ${#BRANCH} ${BRANCH:0:$N}', 'git rel x x 9 ‹${BRANCH:0:$N}›'],
  ['N=BRANCH; git ${!N} ${!OTHER} ${BRANCH@Q}', '? git release/x ‹${!OTHER}› ‹${BRANCH@Q}›'],
  // arrays
  [
    'A=(push origin "a b"); git "${A[@]}"; git ${A[1]} ${#A[@]} "${A[*]}"',
    'git push origin [a b]',
    'git origin 3 [push origin a b]',
  ],
  ['A=(a); A+=(b "$BRANCH"); git "${A[@]}" x"${A[@]}"y', 'git a b release/x xa b release/xy'],
  ['A=(); git "${A[@]}" x', 'git x'],
  [
    'A=(a $U); git "${A[@]}"; B=(*.c); git "${B[@]}"; C=([x]=y); git "${C[@]}"',
    'git ‹${A[@]}›',
    'git ‹${B[@]}›',
    'git ‹${C[@]}›',
  ],
  ['A=(a b); A[1]=c; git "${A[@]}"; A[i]=d; git "${A[@]}"', 'git a c', 'git ‹${A[@]}›'],
  ['git "${NONE[@]}"', 'git ‹${NONE[@]}›'],
  // braces, globs, tilde
  ['git {1..1000000} {+1..3} {a..B} {1..2..+1}', 'git ‹{1..1000000}› ‹{+1..3}› ‹{a..B}› ‹{1..2..+1}›'],
  ['git {a,b}{1..3} x{,y} {z} a{b', 'git a1 a2 a3 b1 b2 b3 x xy {z} a{b'],
  ['git {a,{b,c}d} {c..a} {01..02} {$BRANCH,x} "{a,b}"', 'git a bd cd c b a ‹{01..02}› ‹{$BRANCH,x}› {a,b}'],
  // braces stay as they are in a value, and what stands in them does not
  ['A={a,b}; git "$A"', 'git {a,b}'],
  ["A={main,$BRANCH}; B={a,'b'}; C={a,\\b}; git $A $B $C", "git ‹{main,$BRANCH}› ‹{a,'b'}› ‹{a,\\b}›"],
  ['A=x{a,$(gh z)}; git "$A"', 'gh z', 'git x‹{a,$(gh z)}›'],
  ['git add *.js ~/x refs/heads/*:refs/heads/*', 'git add *.js ‹$HOME›/x refs/heads/*:refs/heads/*'],
  // substitutions
  [
    'git push origin "$(git branch --show-current)"',
    'git branch --show-current',
    'git push origin ‹$(git branch --show-current)›',
  ],
  ['git push origin `git x`', 'git x', 'git push origin ‹`git x`›'],
  ['git push origin `git \\`gh y\\``', 'gh y', 'git ‹`gh y`›', 'git push origin ‹`git \\`gh y\\``›'],
  [
    'B=$(echo main); git push origin $B; git push origin "$(printf %s/%s a b)"',
    'echo main',
    'git push origin main',
    'printf %s/%s a b',
    'git push origin a/b',
  ],
  [
    'git "$(echo "release/$U")" "$(echo a | tr -c b)" "$(cat x)"',
    'echo release/‹$U›',
    'echo a',
    'tr -c b',
    'cat x',
    'git release/‹$U› ‹$(echo a | tr -c b)› ‹$(cat x)›',
  ],
  ['git "$(if x; then echo a; fi)"', 'x', '? echo a', 'git ‹$(if x; then echo a; fi)›'],
  ['git $(<file)', 'git ‹$(<file)›'],
  ['diff <(git a) >(gh b)', 'git a', 'gh b', 'diff ‹<(git a)› ‹>(gh b)›'],
  ['x=$((1 + $(git a))); [[ -n $(git b) ]]; case $(git c) in $(git d)) ;; esac', 'git a', 'git b', 'git c', 'git d'],
  [
    'x=${A:-$(git a)}; y=${A#$(git b)}; z=${A/$(git c)/$(git d)}; w=${A[$(git e)]}',
    '? git a',
    'git b',
    'git c',
    'git d',
    'git e',
  ],
  ['a=b > $(git a) 2>&1; [ "$(git b)" = x ]; for i in $(git c); do :; done', 'git a', 'git b', 'git c'],
  ['cat <<EOF\n$(git a) `git b` ${X:-$(git c)} \\$(git no)\nEOF', 'git a', 'git b', '? git c', 'cat'],
  ["cat <<'EOF'\n$(git no)\nEOF", 'cat'],
  ['cat <<< "$(git a)"', 'git a', 'cat'],
];

describe('words', () => {
  it.each(CASES)('%s', (script, ...lines) => {
    expect(read(script, VARIABLES)).toStrictEqual(lines);
  });

  it('shortens what an unknown is called', () => {
    expect(read(`git "$(cat ${'x'.repeat(100)})"`).at(-1)).toBe(`git ‹$(cat ${'x'.repeat(53)}…›`);
  });
});

describe('placeholders of expressions', () => {
  const unknown = new Unknown('inputs.branch');

  it.each([
    [['git push origin ', unknown], 'git push origin ‹inputs.branch›'],
    [['git push origin HEAD:', unknown, '-x'], 'git push origin HEAD:‹inputs.branch›-x'],
    [
      ['git push origin "a ', unknown, '" \'b ', unknown, "'"],
      'git push origin [a ‹inputs.branch›] [b ‹inputs.branch›]',
    ],
    [['B=', unknown, '; git push origin "$B"'], 'git push origin ‹inputs.branch›'],
    [['B=${X:-', unknown, '}; git $B'], 'git ‹${X:-inputs.branch}›'],
    [['bash -c "git push origin ', unknown, '"'], 'git push origin ‹inputs.branch›'],
    [['bash <<EOF\ngit ', unknown, '\nEOF'], 'git ‹inputs.branch›'],
    [['git $', unknown], 'git ‹$inputs.branch›'],
    [['git \uE0000\uE001 ', unknown], 'git \uE0000\uE001 ‹inputs.branch›'],
    [['A=1; ', unknown, '=2; git $A'], '‹inputs.branch›=2', 'git ‹$A›'],
    [['A=1; export ', unknown, '; git $A'], 'git ‹$A›'],
    [[unknown], '‹inputs.branch›'],
    [[unknown, ' push'], '‹inputs.branch› push'],
  ] as const)('%j', (text, ...lines) => {
    expect(read(text)).toStrictEqual(lines);
  });
});

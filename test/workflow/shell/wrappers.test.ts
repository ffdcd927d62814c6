import { describe, expect, it } from 'vitest';
import { readScript } from '../../../src/workflow/shell/read-script.ts';
import { type Case, read, shown } from './rendered.ts';

const PUSH = 'git push origin main';

/** Each of these runs `git push origin main` and nothing else. */
const RUNS: readonly string[] = [
  'sudo X',
  'sudo -E -u root -- X',
  'sudo -Eu root A=b X',
  'sudo --user=root --group wheel X',
  'doas -u root X',
  'env X',
  'env -i -u HOME A=b C=d X',
  'env --unset=A -C dir -- X',
  "env -S 'X'",
  "env --split-string='X'",
  'nohup X',
  'setsid -w X',
  'time X',
  '/usr/bin/time -v -o f X',
  'timeout 10m X',
  'timeout --signal=KILL -k 5s 10 X',
  'nice -n 10 X',
  'nice -10 X',
  'ionice -c2 -n 7 X',
  'stdbuf -oL -e 0 X',
  'xvfb-run -a --server-args="-screen 0" X',
  'exec X',
  'exec -a name X',
  'command X',
  'command -p X',
  'builtin command X',
  'chroot /mnt X',
  'strace -f -o log X',
  'fakeroot X',
  'unbuffer X',
  'retry X',
  'retry -t 3 -- X',
  'retry 5 10s X',
  'npx -y X',
  'npm exec -- X',
  'pnpm dlx X',
  'bundle exec X',
  'poetry run X',
  'uv run --with x X',
  'conda run -n base X',
  'flock /tmp/lock X',
  'flock -w 5 /tmp/lock -c "X"',
  'watch -n 5 X',
  'su -c "X" user',
  'su - user -c "X"',
  'runuser -u user -- X',
  'runuser user -c "X"',
  'script -q -e -c "X" /dev/null',
  'nix develop -c X',
  "nix-shell --run 'X'",
  'busybox sh -c "X"',
  'dbus-run-session -- X',
  'systemd-run --unit x -p A=b X',
  'bash -c "X"',
  'sh -ec "X"',
  'bash -euo pipefail -c "X"',
  'zsh -lc "X"',
  'dash -c "X" name args',
  '/bin/bash --norc -c "X"',
  'bash -o errexit -c -- "X"',
  'bash -c \'git push origin "$1"\' _ main',
  'bash -c \'git "$@"\' _ push origin main',
  'bash <<EOF\nX\nEOF',
  "sh -s a b <<'EOF'\nX\nEOF",
  'sudo bash <<EOF\nX\nEOF',
  'bash <<< "X"',
  'bash - <<EOF\ngit push $(:) origin main\nEOF',
  'eval X',
  'eval "sudo sh -c \'X\'"',
  'sudo -u a env B=c nohup timeout 5 nice bash -c "exec X"',
  '$SUDO X',
  '${SUDO:-} X',
];

describe('wrappers', () => {
  it.each(RUNS)('%s', (wrapper) => {
    expect(read(wrapper.replace('X', PUSH))).toStrictEqual([PUSH]);
  });

  const CASES: readonly Case[] = [
    ['echo "git push" | sh', 'echo [git push]', 'git push'],
    ['cat <<EOF | sudo bash -x\ngit push $U\nEOF', 'cat', 'git push ‹$U›'],
    ['{ echo "git a"; echo "git b"; } | (cd x; bash)', 'echo [git a]', 'echo [git b]', 'cd x', 'git a', 'git b'],
    ['printf "git %s\\n" a b | tee log | sh -s', 'printf [git %s\\n] a b', 'tee log', 'git a', 'git b'],
    ['curl -s x | bash; bash x.sh; bash < x; sh', 'curl -s x', 'bash', 'bash x.sh', 'bash', 'sh'],
    ['{ echo git a; cat x; } | bash', 'echo git a', 'cat x', '? git a', 'bash'],
    ['echo "git a $U" | sh; echo "$U" | sh', 'echo [git a ‹$U›]', 'git a ‹$U›', 'echo ‹$U›', '‹$U›'],
    [
      'bash -c "$CMD"; X="git a"; bash -c "$X"; bash -c \'git $X\'; export X; bash -c \'git $X\'',
      '‹$CMD›',
      'git a',
      'git ‹$X›',
      'git git a',
    ],
    ['export X=1; unset X; bash -c \'git ${X-d} "${X}"\'; X= bash -c \'git "$X"\'', 'git d []', 'git ‹$X›'],
    ['ls | xargs git push', 'ls', '? git push ‹…›'],
    ['ls | xargs -r -n 1 -P4 -I{} git push origin {}:main', 'ls', '? git push origin ‹{}›:main'],
    ["ls | xargs -I % sh -c 'git push %'; ls | xargs -0", 'ls', '? git push ‹{}›', 'ls', 'xargs -0'],
    [
      "find . -name '*.sh' -exec git add {} + -execdir sh -c 'gh a' \\;",
      '? git add ‹{}›',
      '? gh a',
      'find . -name *.sh -exec git add {} + -execdir sh -c [gh a] ;',
    ],
    ['parallel -j4 git push origin {} ::: a b; parallel git push ::: a', '? git push origin ‹{}›', '? git push ‹…›'],
    ["parallel 'git push {} && gh a' ::: x", '? git push ‹{}›', '? gh a'],
    [
      './retry.sh 3 git push; with_retries "git push"',
      '? git push',
      './retry.sh 3 git push',
      'with_retries [git push]',
    ],
    [
      'npx wrangler@3 deploy; npx --yes cdk deploy; npm ci; npm run x; yarn dlx a b',
      'wrangler deploy',
      'cdk deploy',
      'npm ci',
      'npm run x',
      'a b',
    ],
    [
      'aws-vault exec prod -- terraform apply; op run -- gh a',
      'aws-vault exec prod -- terraform apply',
      'terraform apply',
      'op run -- gh a',
      'gh a',
    ],
    [
      "ssh host 'git push'; docker run --rm image git push; ssh h <<EOF\ngit no\nEOF",
      'ssh host [git push]',
      'docker run --rm image git push',
      'ssh h',
    ],
    ['source x.sh; . ./y.sh', 'source x.sh', '. ./y.sh'],
    ['command -v git && git a; command -V gh; type git; which git', '? git a', 'type git', 'which git'],
    ['sudo; env; timeout 5; exec; sudo -v', 'sudo', 'env', 'timeout 5', 'sudo -v'],
    ['sudo -i <<EOF\ngit a\nEOF', 'git a'],
    ['sudo $OPTS git push; timeout $T git push', '‹$OPTS› git push', 'git push'],
    ['bash $OPTS -c "git a"; bash "$FILE"', 'git a', 'bash ‹$FILE›'],
  ];

  it.each(CASES)('%s', (script, ...lines) => {
    expect(read(script)).toStrictEqual(lines);
  });
});

describe('variables of a command', () => {
  const seen = (script: string): readonly string[] => {
    const { commands } = readScript(script, 'bash', new Map([['GH_REPO', ['a/b']]]));
    return commands.map((command) => [...command.variables].map(([name, text]) => `${name}=${shown(text)}`).join(' '));
  };

  it.each([
    ['A=b git x', 'A=b'],
    ['A=b; git x; export A; git y', '', 'A=b'],
    ['export A=b; A=c git x; git y', 'A=c', 'A=b'],
    ['GH_REPO=c/d; gh x', 'GH_REPO=c/d'],
    ['env A=b sudo C=d bash -c "E=f git x"', 'A=b C=d E=f'],
    ['env -u GH_REPO gh x; unset GH_REPO; gh y', 'GH_REPO=', 'GH_REPO='],
    ['unset GH_REPO; GH_REPO=x; gh x; export GH_REPO; gh y', 'GH_REPO=', 'GH_REPO=x'],
    ['if c; then unset GH_REPO; fi; gh x', '', 'GH_REPO=‹$GH_REPO›'],
    ['A=b; if c; then export A; fi; git x; bash -c \'git y "$A"\'; export A; git z', '', 'A=‹$A›', 'A=‹$A›', 'A=b'],
    ['set -a; A=b; git x', 'A=b'],
    ['if c; then export A=b; fi; git x', '', 'A=‹$A›'],
    ['(export A=b; git x); git y', 'A=b', ''],
    ['f() { git x; }; A=b f; git y', 'A=b', ''],
    ['declare -x A=b; git x; eval "$U"; git y', 'A=b', 'A=b', 'A=‹$A› GH_REPO=‹$GH_REPO›'],
  ])('%s', (script, ...lines) => {
    expect(seen(script)).toStrictEqual(lines);
  });
});

describe('where a command is', () => {
  it.each([
    ['git a\n\n  git b \\\n x', [1, 3]],
    ['bash <<EOF\ngit a\n\ngit b\nEOF\ngit c', [2, 4, 6]],
    ['x=$(\n git a\n)\ngit b', [2, 4]],
    ['f() {\n git a\n}\n\nf', [2]],
    ["bash -c '\ngit a\n'", [2]],
    ['git a `\n git b`', [2, 1]],
  ])('%s', (script, lines) => {
    expect(readScript(script, 'bash', new Map()).commands.map((command) => command.line)).toStrictEqual(lines);
  });

  it('shows it as it is written, on one line', () => {
    const texts = (script: string): readonly string[] =>
      readScript(script, 'sh', new Map()).commands.map((command) => command.text);
    expect(texts('  sudo git push \\\n   origin "$X"  # why')).toStrictEqual(['sudo git push \\ origin "$X"']);
    expect(texts(`git ${'x'.repeat(300)}`)).toStrictEqual([`git ${'x'.repeat(195)}…`]);
  });
});

describe('standard input', () => {
  it.each([
    ['gh api x --input - <<EOF\n{"a": "$B"}\nEOF', '{"a": "main"}\n'],
    ["gh api x <<'EOF'\n$B\nEOF", '$B\n'],
    ['gh api x <<< "$B"', 'main\n'],
    ['echo "a $U" | gh api x --input -', 'a ‹$U›\n'],
    ['printf %s "$B" | gh api x', 'main'],
    ['echo -n a | gh api x', 'a'],
    ["echo -e 'a\\tb' | gh api x", 'a\tb\n'],
    ['gh api x <<-EOF\n\t\ta\n\tEOF', 'a\n'],
    ['cat f | gh api x', undefined],
    ['gh api x < f', undefined],
    ['gh api x 3<<< a', undefined],
    ['echo a > f | gh api x', ''],
  ])('%s', (script, stdin) => {
    const command = readScript(script, 'bash', new Map([['B', ['main']]])).commands.at(-1);
    expect(command?.stdin && shown(command.stdin)).toBe(stdin);
  });
});

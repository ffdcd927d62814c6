import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SETTING_COMMANDS } from '../../../src/workflow/command/git/git-setting-commands.ts';
import { interpret } from '../../../src/workflow/command/interpret.ts';
import { readScript } from '../../../src/workflow/shell/read-script.ts';
import { CHECKED_OUT } from './git-setting.ts';

/** Scripts that make git run `./marker`, by the setting that carries it. */
const SETTINGS: Readonly<Record<string, string>> = {
  'core.pager': `script -qec "git -c core.pager=./marker log" /dev/null`,
  'pager.*': `script -qec "git -c pager.log=./marker log" /dev/null`,
  'core.editor': 'git -c core.editor=./marker commit --allow-empty',
  'core.sshcommand': 'git -c core.sshCommand=./marker ls-remote ssh://host/x',
  'core.fsmonitor': 'git -c core.fsmonitor=./marker status',
  'core.hookspath': 'git -c core.hooksPath=hooks commit --allow-empty -m x',
  'core.askpass': 'printf "protocol=https\\nhost=h\\n\\n" | git -c core.askPass=./marker credential fill',
  'core.gitproxy': 'git -c core.gitProxy=./marker ls-remote git://host/x',
  'sequence.editor': 'git -c sequence.editor=./marker rebase -i HEAD~1',
  'credential.helper':
    `printf "protocol=https\\nhost=h\\n\\n" | GIT_ASKPASS=true git ` +
    `-c credential.helper='!./marker' credential fill`,
  'diff.external': 'git -c diff.external=./marker diff HEAD~1',
  'diff.command': 'git -c diff.x.command=./marker diff HEAD~1',
  'diff.textconv': 'git -c diff.x.textconv=./marker diff HEAD~1',
  'difftool.cmd': 'git -c difftool.x.cmd=./marker difftool -y -t x HEAD~1',
  'difftool.path': 'git -c difftool.meld.path=./marker difftool -y -t meld HEAD~1',
  'mergetool.cmd': 'git merge other; git -c mergetool.x.cmd=./marker mergetool -y -t x',
  'mergetool.path': 'git merge other; git -c mergetool.meld.path=./marker mergetool -y -t meld',
  'merge.driver': 'git -c merge.x.driver=./marker merge other',
  'filter.clean': 'echo 1 > c.filtered; git -c filter.x.clean=./marker add c.filtered',
  'filter.smudge': 'rm a.filtered; git -c filter.x.smudge=./marker checkout -- a.filtered',
  'filter.process': 'echo 1 > c.filtered; git -c filter.x.process=./marker add c.filtered',
  'gpg.program': 'git -c gpg.program=./marker commit -S --allow-empty -m x',
  'gpg.defaultkeycommand': 'git -c gpg.format=ssh -c gpg.ssh.defaultKeyCommand=./marker commit -S --allow-empty -m x',
  'man.cmd': 'git -c man.viewer=x -c man.x.cmd=./marker help -m log',
  'man.path': 'git -c man.viewer=man -c man.man.path=./marker help -m log',
  'browser.cmd': 'git -c browser.x.cmd=./marker web--browse -b x file',
  'browser.path': 'git -c browser.firefox.path=./marker web--browse -b firefox file',
  'remote.uploadpack': 'git -c remote.origin.uploadpack=./marker fetch origin',
  'remote.receivepack': 'git -c remote.origin.receivepack=./marker push origin HEAD:refs/heads/new',
  'remote.vcs': 'PATH="$PWD/helpers:$PATH" git -c remote.x.vcs=marker -c remote.x.url=y fetch x',
  'remote.url': "git -c protocol.ext.allow=always -c remote.x.url='ext::./marker' fetch x",
  'remote.pushurl':
    "git -c protocol.ext.allow=always -c remote.origin.pushurl='ext::./marker' push origin HEAD:refs/heads/new",
  'tar.command': 'git -c tar.x.command=./marker archive --format=x HEAD',
  'trailer.command': 'echo x | git -c trailer.x.key=X -c trailer.x.command=./marker interpret-trailers',
  'trailer.cmd': 'echo x | git -c trailer.x.key=X -c trailer.x.cmd=./marker interpret-trailers --trailer X=1',
  'uploadpack.packobjectshook':
    'git config --global uploadpack.packObjectsHook "$PWD/marker"; git clone --no-local ../origin.git copy',
  'init.templatedir': 'git -c init.templateDir=template clone ../origin.git copy',
};

/** Settings that need a server, a terminal, another version or another program: from the manuals only. */
const BY_THE_MANUAL = [
  'interactive.difffilter',
  'core.alternaterefscommand',
  'guitool.cmd',
  'web.browser',
  'instaweb.browser',
  'instaweb.httpd',
  'sendemail.tocmd',
  'sendemail.cccmd',
  'sendemail.headercmd',
  'sendemail.sendmailcmd',
  'sendemail.smtpserver',
  'imap.tunnel',
  'submodule.update',
  'submodule.url',
  'gc.recentobjectshook',
  'hook.command',
  'lfs.path',
  'lfs.clean',
  'lfs.smudge',
  'lfs.standalonetransferagent',
];

/** Other scripts that run `./marker`. */
const SCRIPTS: readonly string[] = [
  'GIT_EDITOR=./marker git commit --allow-empty',
  'VISUAL=./marker git commit --allow-empty',
  'EDITOR=./marker git commit --allow-empty',
  'export EDITOR=./marker; git commit --allow-empty',
  'GIT_SEQUENCE_EDITOR=./marker git rebase -i HEAD~1',
  'GIT_SSH=./marker git ls-remote ssh://host/x',
  'GIT_SSH_COMMAND=./marker git ls-remote ssh://host/x',
  "GIT_SSH_COMMAND='ssh -o ProxyCommand=./marker' git ls-remote ssh://host/x",
  'printf "protocol=https\\nhost=h\\n\\n" | GIT_ASKPASS=./marker git credential fill',
  'printf "protocol=https\\nhost=h\\n\\n" | SSH_ASKPASS=./marker git credential fill',
  'GIT_EXTERNAL_DIFF=./marker git diff HEAD~1',
  'GIT_PROXY_COMMAND=./marker git ls-remote git://host/x',
  'GIT_TEMPLATE_DIR=template git clone ../origin.git copy',
  'GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=diff.external GIT_CONFIG_VALUE_0=./marker git diff HEAD~1',
  'GIT_CONFIG_GLOBAL=$PWD/gitconfig git diff HEAD~1',
  `GIT_CONFIG_PARAMETERS="'diff.external=./marker'" git diff HEAD~1`,
  'git config --global diff.external ./marker; git diff HEAD~1',
  'git config --global include.path "$PWD/gitconfig"; git diff HEAD~1',
  'cp gitconfig ~/.gitconfig; git diff HEAD~1',
  'cat gitconfig >> .git/config; git diff HEAD~1',
  'cp hooks/pre-commit .git/hooks/; git commit --allow-empty -m x',
  "printf '#!/bin/sh\\n./marker' > .git/hooks/post-commit; chmod +x .git/hooks/post-commit; " +
    'git commit --allow-empty -m x',
  'git diff HEAD~1 --no-pager || git --exec-path="$PWD/helpers" marker',
  'git clone -u ./marker ../origin.git copy',
  'git clone --upload-pa=./marker ../origin.git copy',
  'git clone -qu./marker ../origin.git copy',
  'git clone --template=template ../origin.git copy',
  'git fetch --upload-pack ./marker origin',
  'git ls-remote --exec=./marker origin',
  'git push --exec=./marker origin HEAD:refs/heads/new',
  'git push --receive-pack ./marker origin HEAD:refs/heads/new',
  'git archive --remote=../origin.git --exec=./marker HEAD',
  'git difftool -y -x ./marker HEAD~1',
  'git difftool -yx./marker HEAD~1',
  'git grep -O./marker 1',
  'git grep --open-files-in-pager=./marker 1',
  'git rebase -x ./marker HEAD~1',
  'git rebase --exec=./marker HEAD~1',
  'git bisect start; git bisect bad; git bisect good HEAD~1; git bisect run ./marker',
  'git filter-branch -f --msg-filter "$PWD/marker" HEAD~1..HEAD',
  "git -c alias.x='!./marker' x",
  "git -c protocol.ext.allow=always ls-remote 'ext::./marker'",
  'git -c protocol.ext.allow=always -c url.ext::.insteadOf=x: ls-remote x:./marker',
  'PATH="$PWD/helpers:$PATH" git ls-remote marker::x',
  'PATH="$PWD/helpers:$PATH" sort a',
  'export PATH="helpers:$PATH"; sort a',
  "BASH_ENV=./marker bash -c ':' < /dev/null",
  "env BASH_ENV=./marker bash -c ':' < /dev/null",
  'hash -p ./marker sort; sort a',
  "printf '1\\n2\\n' | { mapfile -c 1 -C ./marker lines; }",
  'tar -cf /dev/null --checkpoint=1 --checkpoint-action=exec=./marker big',
  'tar -cf /dev/null --checkpoint=1 --checkpoint-act exec=./marker big',
  'tar -cf x.tar a; tar -xf x.tar --to-command=./marker',
  'tar -I ./marker -cf x.tar a',
  'tar -cI ./marker -f x.tar a',
  'tar -I./marker -cf x.tar a',
  'tar cIf ./marker x.tar a',
  'tar --use-compress-program=./marker -cf x.tar a',
  'tar --use-comp ./marker -cf x.tar a',
  'TAR_OPTIONS=--use-compress-program=./marker tar -cf x.tar a',
  'sort -S 1k --compress-program=./marker big > /dev/null',
  'sort -S 1k --compress-prog ./marker big > /dev/null',
  'split --filter=./marker a',
  'split --fil ./marker a',
  "sed '1e ./marker' a",
  "sed 's/.*/.\\/marker/e' a",
  "sed 's|.*|./marker|ge' a",
  "sed --expression='1e ./marker' a",
  "sed -ne '1{e ./marker' -e '}' a",
  "sed -n '/3/ { s,.*,./marker,;e\n}' a",
  'printf "1e ./marker\\n" > x.sed; sed -f x.sed a',
  `awk 'BEGIN { system("./marker") }'`,
  `awk 'BEGIN { print "x" | "./marker" }'`,
  `awk 'BEGIN { c = "./marker"; print "x" | c }'`,
  `awk 'BEGIN { c = "./marker"; c | getline }'`,
  `printf 'BEGIN { system("./marker") }' > x.awk; awk -f x.awk`,
  'find . -maxdepth 0 -exec ./marker \\;',
  'find . -maxdepth 0 -execdir "$PWD/marker" {} +',
  'echo x | xargs ./marker',
  "env -S './marker'",
  'timeout 5 ./marker',
  'nice ./marker',
  'flock x.lock ./marker',
  'flock x.lock -c ./marker',
  'trap ./marker EXIT',
  'cmake -P marker.cmake',
  "zip -q x.zip a; zip -q -T -TT './marker' x.zip a",
  'rg --pre ./marker 1 a',
  'dpkg --pre-invoke=./marker --configure -a',
];

/** Scripts that run nothing: they stay known. */
const QUIET: readonly string[] = [
  'GIT_EDITOR=true git commit --allow-empty',
  'GIT_SEQUENCE_EDITOR=: git rebase -i HEAD~1',
  'GIT_PAGER=cat git log',
  'git -c core.editor=true -c core.pager=cat -c core.fsmonitor=false -c core.hooksPath=/dev/null commit ' +
    '--allow-empty -m x',
  'git -c credential.helper= -c credential.helper=store log',
  'git -c protocol.version=2 -c http.extraheader=x -c core.autocrlf=input log',
  'git fetch --depth=1 --update-head-ok origin',
  'git diff --ext-diff HEAD~1',
  'git grep -n -e 1',
  'git archive -o x.tar HEAD',
  'tar --checkpoint=1 --checkpoint-action=dot -cf /dev/null big',
  'tar -czf x.tgz --exclude=x a',
  'tar -cvf x.tar a',
  'tar cf x.tar a',
  'sort -t, -k2 -S 1k big > /dev/null',
  'split -l 10 a',
  "sed -e 's/e/w/g' -e '/x/d;y/ab/ba/;$!N;P;D' a",
  "sed -n '/1/,+2p;s/[/e]//' a",
  "sed '1i\\\n  e ./marker' a",
  "sed -E 's#(a|b)#e#' a",
  `awk -F'|' '/a|b/ { print $1 "|" $2 }' a`,
  'export EDITOR=true PAGER=cat',
  'find . -name x -print',
  'mapfile -t lines < a',
  'trap - EXIT',
];

let root = '';

/** Runs a script in a fresh clone; whether `./marker` ran. */
function runsMarker(script: string): boolean {
  const work = mkdtempSync(join(root, 'case-'));
  cpSync(join(root, 'model'), work, { recursive: true });
  const home = join(work, 'home');
  mkdirSync(home);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'm',
    GIT_AUTHOR_EMAIL: 'm@x',
    GIT_COMMITTER_NAME: 'm',
    GIT_COMMITTER_EMAIL: 'm@x',
    GIT_MERGE_AUTOEDIT: 'no',
    FILTER_BRANCH_SQUELCH_WARNING: '1',
    MARKER: join(work, 'ran'),
    TERM: 'xterm',
  };
  spawnSync('bash', ['-c', script], { cwd: join(work, 'clone'), env, input: '', timeout: 20_000 });
  const ran = existsSync(join(work, 'ran'));
  rmSync(work, { recursive: true });
  return ran;
}

function isKnown(script: string): boolean {
  const { reading } = interpret(readScript(script, 'bash', new Map()), CHECKED_OUT, (line) => ({
    file: 'w.yml',
    line,
    column: 1,
  }));
  return reading.opaque.length === 0 && reading.undecided.length === 0;
}

/** Whether the program that a row is about is here. */
function isHere(script: string): boolean {
  const program = /^(?:cmake|zip|rg|dpkg|apt-get|flock|script)\b/.exec(script)?.[0];
  return program === undefined || spawnSync('bash', ['-c', `command -v ${program}`]).status === 0;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'carried-'));
  const setUp = `
    git init -q --bare --template= -b main origin.git
    git init -q --template= -b main clone && cd clone
    git config user.name m && git config user.email m@x
    printf '* diff=x merge=x\\n*.filtered filter=x\\n' > .gitattributes
    printf '#!/bin/sh\\n: > "$MARKER"\\nexit 0\\n' > marker && chmod +x marker
    mkdir -p .git/hooks hooks template/hooks helpers
    for hook in hooks/pre-commit template/hooks/post-checkout; do cp marker $hook; done
    for program in git-remote-marker git-marker sort; do cp marker helpers/$program; done
    printf '[diff]\\n  external = ./marker\\n' > gitconfig
    printf 'execute_process(COMMAND ./marker)\\n' > marker.cmake
    seq 1 2000 > big && for n in 1 2 3 4; do cat big big > b2 && mv b2 big; done
    echo 1 > a && echo 1 > a.filtered && git add -A && git commit -q -m one
    git checkout -q -b other && echo 2 > a && git commit -q -am two
    git checkout -q main && echo 3 > a && git commit -q -am three
    git remote add origin ../origin.git && git push -q origin main && git fetch -q origin`;
  mkdirSync(join(root, 'model'));
  execFileSync('bash', ['-ec', setUp], {
    cwd: join(root, 'model'),
    env: { PATH: process.env['PATH'] ?? '', HOME: root, GIT_CONFIG_NOSYSTEM: '1' },
  });
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('settings of git that carry a command', () => {
  it('are proved by git itself, or known from its manual', () => {
    expect([...Object.keys(SETTINGS), ...BY_THE_MANUAL].toSorted()).toEqual(Object.keys(SETTING_COMMANDS).toSorted());
  });

  it.each(Object.entries(SETTINGS).filter(([, script]) => isHere(script)))(
    '%s: git runs it, and it is not known',
    (_key, script) => {
      expect(runsMarker(script)).toBe(true);
      expect(isKnown(script)).toBe(false);
    },
  );
});

describe('what carries a command', () => {
  it.each(SCRIPTS.filter(isHere))('runs, and is not known: %s', (script) => {
    expect(runsMarker(script)).toBe(true);
    expect(isKnown(script)).toBe(false);
  });
});

describe('what carries none', () => {
  it.each(QUIET)('runs nothing, and is known: %s', (script) => {
    expect(runsMarker(script)).toBe(false);
    expect(isKnown(script)).toBe(true);
  });
});

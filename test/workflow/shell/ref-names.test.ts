import { describe, expect, it } from 'vitest';
import { Named, Unknown } from '../../../src/workflow/data.ts';
import { readScript } from '../../../src/workflow/shell/read-script.ts';

const NO_VARIABLES = new Map<string, never>();

/** Whether the last word of the last command is one name, whatever is unknown in it. */
function isName(script: string, endsOnFailure = true): boolean {
  const { commands } = readScript(script, 'bash', NO_VARIABLES, undefined, { endsOnFailure });
  const last = commands.at(-1);
  const word = last?.words.at(-1) ?? [];
  const unknown = word.filter((part) => part instanceof Unknown);
  return unknown.length > 0 && unknown.every((part) => part instanceof Named) && last?.splitAt === undefined;
}

const B = 'b="x-$(./name)"\n';
const PUSH = '\ngit push origin "$b"';

describe('a name that git took', () => {
  it.each([
    `${B}git checkout -b "$b"${PUSH}`,
    `${B}git checkout -B "$b" origin/main${PUSH}`,
    `${B}git -C sub -c core.x=1 checkout -b "$b"${PUSH}`,
    `${B}git switch -c "$b"${PUSH}`,
    `${B}git switch --force-create "$b" main${PUSH}`,
    `${B}git branch "$b"${PUSH}`,
    `${B}git tag "$b"${PUSH}`,
    `${B}git tag -a "$b" -m "release $b"${PUSH}`,
    `${B}git tag -f -m x "$b"${PUSH}`,
    `${B}git worktree add -b "$b" ../w${PUSH}`,
    `${B}git checkout -b "$b"\ngit push origin $b`,
    `${B}git checkout -b "$b"\ngit push origin "HEAD:refs/heads/$b"`,
    `if ./changed; then\n${B}git checkout -b "$b"${PUSH}\nfi`,
    `${B}./changed && echo yes\ngit checkout -b "$b"${PUSH}`,
    `f() { git checkout -b "$b"; }\n${B}f${PUSH}`,
    `set +e\nset -euo pipefail\n${B}git checkout -b "$b"${PUSH}`,
    `set -o errexit\n${B}git checkout -b "$b"${PUSH}`,
  ])('is one name from there on: %s', (script) => expect(isName(script)).toBe(true));

  it.each([
    // nothing says that it succeeded
    `${B}git checkout -b "$b" || true${PUSH}`,
    `${B}git checkout -b "$b" || git checkout "$b"${PUSH}`,
    `${B}if git checkout -b "$b"; then echo new; fi${PUSH}`,
    `${B}! git checkout -b "$b"${PUSH}`,
    `${B}git checkout -b "$b" | cat${PUSH}`,
    `${B}(git checkout -b "$b")${PUSH}`,
    `${B}x=$(git checkout -b "$b")${PUSH}`,
    `${B}git checkout -b "$b" &${PUSH}`,
    `set +e\n${B}git checkout -b "$b"${PUSH}`,
    `set +o errexit\n${B}git checkout -b "$b"${PUSH}`,
    `set $OPTIONS\n${B}git checkout -b "$b"${PUSH}`,
    `shopt -uo errexit\n${B}git checkout -b "$b"${PUSH}`,
    `git() { command git "$@" || true; }\n${B}git checkout -b "$b"${PUSH}`,
    `f() { git checkout -b "$b"; }\n${B}f || true${PUSH}`,
    // it may not have run
    `${B}if ./changed; then git checkout -b "$b"; fi${PUSH}`,
    `${B}./changed && git checkout -b "$b"${PUSH}`,
    `f() { ./changed && return; git checkout -b "$b"; }\n${B}f${PUSH}`,
    `${B}while ./more; do git checkout -b "$b"; done${PUSH}`,
    `${B}for i in 1 2; do ./x && break; git checkout -b "$b"; done${PUSH}`,
    `${B}find . -exec git checkout -b "$b" \\;${PUSH}`,
    // it is another one
    `${B}git checkout -b "$b"\nb="x-$(./name)"${PUSH}`,
    `${B}git checkout -b "$b"\nb="\${b%1}"${PUSH}`,
    `${B}git checkout -b "$b"\ngit push origin "x-$(./name)"`,
    `${B}c="x-$(./name)"\ngit checkout -b "$c"${PUSH}`,
    // git may have taken it for something else
    `${B}git checkout -b $b${PUSH}`,
    `${B}git checkout "$b"${PUSH}`,
    `${B}git checkout -- -b "$b"${PUSH}`,
    `${B}git checkout "$o" -b "$b"${PUSH}`,
    `${B}git tag -d "$b"${PUSH}`,
    `${B}git tag "$o" "$b"${PUSH}`,
    `${B}git branch -D "$b"${PUSH}`,
    `b="$(./name)"\ngit checkout -b "$b"${PUSH}`,
    `b="@$(./name)"\ngit checkout -b "$b"${PUSH}`,
    `b="-$(./name)"\ngit branch "$b"${PUSH}`,
  ])('is not known to be one: %s', (script) => expect(isName(script)).toBe(false));

  it('is none in a shell that goes on', () => {
    expect(isName(`${B}git checkout -b "$b"${PUSH}`, false)).toBe(false);
    expect(isName(`set -e\n${B}git checkout -b "$b"${PUSH}`, false)).toBe(true);
  });
});

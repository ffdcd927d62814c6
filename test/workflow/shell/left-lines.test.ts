import { describe, expect, it } from 'vitest';
import { told, toldOfScript } from '../told.ts';

const U = 'https://github.com/acme/shop';
const P = `git push ${U} HEAD:$b`;

function toldOfSh(script: string): readonly string[] {
  const lines = script.split('\n').map((line) => `          ${line}`);
  return told(`      - shell: sh\n        run: |\n${lines.join('\n')}\n`);
}

/** Whether it says that `main` is pushed, or that this is not known. */
function isCareful(found: readonly string[]): boolean {
  return found.some((one) => one.startsWith('?') || !/^branch release\/[\w./-]*$/.test(one));
}

describe('what may not have run, or may have stayed', () => {
  it.each([
    // an expansion that is an error ends the line, and all that is around the command
    `b=main; x="\${!bad}"; b=release/1\n${P}`,
    `b=main; { x="\${!bad}"; b=release/1; }\n${P}`,
    `b=main; f() { x="\${!bad}"; }; f; b=release/1\n${P}`,
    `b=main; eval 'x="\${!bad}"'; b=release/1\n${P}`,
    `b=main; n='1 2'; x=$((n)); b=release/1\n${P}`,
    `b=main; x=$((1 / n)); b=release/1\n${P}`,
    `b=main; x=$((09)); b=release/1\n${P}`,
    `b=main; x="\${!bad}"; f() { b=release/1; }\nf; ${P}`,
    `"\${!bad}"; exit 0\ngit push ${U} HEAD:main`,
    `b=$(echo main; x="\${!bad}"; echo /x); case $b in main) ${P} ;; esac`,
    // a trap that runs before the end assigns what comes after it
    `b=release/1; trap 'b=main' ERR; curl -f x; ${P}`,
    `f() { b=main; }; trap f ERR; b=release/1; curl -f x; ${P}`,
    // a shift by more than there are leaves them
    `set -- HEAD:main; shift 2; git push ${U} "$@"`,
    `set -- HEAD:main; shift 010; git push ${U} "$@"`,
    // an alias goes before a function, where aliases are expanded
    `f() { :; }\nshopt -s expand_aliases\nalias f=git\nf push ${U} HEAD:main`,
    `alias g=true\ng() { git push ${U} HEAD:main; }; g`,
    // what is set for a function is not exported after it
    `f() { :; }; b=release/1 f; sh -c 'git push ${U} "HEAD:\${b:-main}"'`,
  ])('bash: %s', (script) => expect(toldOfScript(script)).toSatisfy(isCareful));

  it.each([
    `b=release/1; b=main :; ${P}`,
    `b=release/1; b=main export x=1; ${P}`,
    `b=release/1; b=main set -e; ${P}`,
    `f() { :; }; b=release/1; b=main f; ${P}`,
  ])('sh: %s', (script) => expect(toldOfSh(script)).toSatisfy(isCareful));

  it.each([
    `n=1; b=release/1; x=$((n + 1)); ${P}`,
    `x="\${!bad}"\nb=release/1; ${P}`,
    `f() { :; }; b=release/1; c=main f; ${P}`,
    `b=release/1; x=1 :; ${P}`,
  ])('is followed: %s', (script) => expect(toldOfScript(script)).toEqual(['branch release/1']));
});

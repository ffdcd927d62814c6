import { describe, expect, it } from 'vitest';
import { toldOfScript } from '../told.ts';

const U = 'https://github.com/acme/shop';
const P = `git push ${U} HEAD:$b`;

describe('ways of bash that are not followed', () => {
  it.each([
    `shopt -s lastpipe\nb=release/1; echo main | read b; ${P}`,
    `shopt -s localvar_inherit; b=main; f() { local b; git push ${U} HEAD:\${b:-release/1}; }; f`,
    `shopt -s nocasematch; case MAIN in main) b=main ;; *) b=release/1 ;; esac; ${P}`,
    `shopt -s "$OPTION"; b=release/1; ${P}`,
    `b=release/1; trap 'b=main' DEBUG; ${P}`,
    `b=release/1; trap 'b=main' USR1; kill -USR1 $$; ${P}`,
    `b=release/1; trap 'b=main' RETURN; ${P}`,
    `readonly b=main; declare b=release/1 || true; ${P}`,
    `declare -r b=main; b=release/1 || true; ${P}`,
    `b=main; f() { local -I b; git push ${U} HEAD:\${b:-release/1}; }; f`,
    `FUNCNAME=release/1; main() { git push ${U} HEAD:$FUNCNAME; }; main`,
    `_=release/1; : main; git push ${U} HEAD:$_`,
    `OLDPWD=x/release; cd /; git push ${U} HEAD:\${OLDPWD##*/}`,
    `REPLY=release/1; select x in a; do git push ${U} HEAD:$REPLY; break; done <<< main`,
    `if [[ 010 -eq 10 ]]; then b=release/1; else b=main; fi; ${P}`,
  ])('%s', (script) => {
    const found = toldOfScript(script);
    expect(found).toSatisfy((all: readonly string[]) =>
      all.some((one) => one.startsWith('?') || !one.startsWith('branch release/')),
    );
  });

  it.each([
    `shopt -s nullglob globstar; b=release/1; ${P}`,
    `trap 'rm -rf x' EXIT INT TERM; b=release/1; ${P}`,
    `readonly b=release/1; ${P}`,
    `declare -r b=release/1; ${P}`,
    `set -euo pipefail; b=release/1; ${P}`,
  ])('is followed: %s', (script) => {
    expect(toldOfScript(script)).toEqual(['branch release/1']);
  });
});

import { describe, expect, it } from 'vitest';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';
import { told, toldOfScript } from './told.ts';

describe('no alarm', () => {
  it.each([
    "git config --global credential.helper '!aws codecommit credential-helper $@'",
    'git config --global credential.helper \'!aws codecommit credential-helper "$@"\'',
    "git config --global credential.helper '!gcloud auth git-helper --account=x --ignore-unknown $@'",
  ])('for arguments that git adds: %s', (script) => {
    expect(toldOfScript(script).filter((one) => one.startsWith('? which options'))).toEqual([]);
  });

  it.each(['SLACK', 'TEAMS_URL', 'DISCORD'])('for an address that is a secret: %s', (secret) => {
    const found = told(`      - run: curl -X POST -d x "$A"\n        env: {A: "\${{ secrets.${secret} }}"}\n`);
    expect(found.filter((one) => one.startsWith('?'))).toEqual([]);
  });

  it.each(['secrets.GITHUB_URL', 'secrets.API', 'vars.SLACK', 'secrets.DISPATCH'])(
    "is missed for an address that may be GitHub's: %s",
    (source) => {
      const found = told(`      - run: curl -X POST -d x "$A"\n        env: {A: "\${{ ${source} }}"}\n`);
      expect(found.filter((one) => one.startsWith('?'))).toHaveLength(1);
    },
  );

  it.each([
    'declare -A SEEN; SEEN[x]=y; for url in "${!SEEN[@]}"; do curl -sL -o x "$url"; done',
    'c=(); [ -n "$C" ] && c+=(--cache-from "$C"); docker build . "${c[@]}" -t x',
    'docker run --rm "${ARGS[@]}" image',
    'kubectl get pods "${ARGS[@]}"',
    'helm template x "${ARGS[@]}"',
    'aws sts get-caller-identity "${ARGS[@]}"',
    'V=$(cat .python-version); python$V -m pip install twine',
    'php${PHP_VERSION} x.php',
    'A=(dist/*.zip); gh release create v1 --generate-notes "${A[@]}"',
    'A=(notes.md dist/*.zip); A+=(LICENSE); gh release upload v1 "${A[@]}"',
  ])('for options and programs that touch nothing: %s', (script) => {
    expect(toldOfScript(script).filter((one) => one.startsWith('?'))).toEqual([]);
  });

  it.each([
    'docker "${ARGS[@]}" build .',
    'kubectl "${ARGS[@]}" get pods',
    'kubectl delete "${ARGS[@]}"',
    'aws s3 rm "${ARGS[@]}"',
    'A=(*.zip); gh release create v1 "${A[@]}"',
    'A=($X/*.zip); gh release create v1 "${A[@]}"',
    'A=(dist/*.zip); A+=($(cat x)); gh release create v1 "${A[@]}"',
    'A=(x/*); [ ${#A[@]} = 1 ] || git push https://github.com/acme/shop HEAD:main',
    'A=(x/*); set -- "${A[@]}"; [ -z "$2" ] || git push https://github.com/acme/shop HEAD:main',
    'A=(x/*); [ -n "${A:-}" ] || git push https://github.com/acme/shop HEAD:main',
    'A=(x/*); for f in "${A[@]}"; do n=$f; done; case $n in x/*) exit ;; esac; ' +
      'git push https://github.com/acme/shop HEAD:main',
    'V=$(cat x); pyt$V',
    'python3_deploy() { git push https://github.com/acme/shop HEAD:main; }; python$V',
  ])('is missed for others: %s', (script) => {
    expect(toldOfScript(script).filter((one) => /^[?!]/.test(one) || one === 'branch main')).not.toEqual([]);
  });

  it.each([
    ['/api/v4/settings', true],
    ['/hooks/x', true],
    ['/repos/acme/shop/merges', false],
    ['/api/v3/repos/acme/shop/merges', false],
    ['/graphql', false],
    ['repos', false],
    ['//repos/a/b/merges', false],
    ['/$P', false],
  ])('for a path behind a secret address that is none of GitHub: %s', (path, isOther) => {
    const found = told(`      - run: curl -X PUT -d x "$A${path}"\n        env: {A: "\${{ secrets.SITE }}"}\n`);
    expect(found.filter((one) => one.startsWith('?'))).toHaveLength(isOther ? 0 : 1);
  });

  it.each([
    ['[ubuntu-latest, windows-latest]', "runner.os == 'Linux'", 0],
    ['[ubuntu-24.04, macos-15]', "runner.os != 'Windows'", 0],
    ['[windows-2025]', "runner.os == 'Windows'", 1],
  ])('for a script that the system of a runner skips: %s %s', (systems, condition, count) => {
    const source = `on: push\njobs:\n  a:\n    strategy: {matrix: {os: ${systems}}}\n    runs-on: \${{ matrix.os }}
    steps:
      - if: ${condition}
        run: |
          images=("a" "b")
          for i in "\${images[@]}"; do docker pull "$i"; done
`;
    const { opaque } = surveyOf({ files: { [MAIN]: source } });
    expect(opaque.some(({ why }) => why.startsWith('which program')) ? 1 : 0).toBe(count);
  });
});

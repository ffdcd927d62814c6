import { describe, expect, it } from 'vitest';
import { told, toldOfScript } from './told.ts';

const P = 'git push https://github.com/acme/shop HEAD:main';
const seen = (found: readonly string[]): boolean => found.some((one) => one === 'branch main' || /^[?!]/.test(one));

describe('commands that run others or start runs', () => {
  it.each([
    `echo '${P}' | parallel`,
    `parallel ::: '${P}'`,
    'parallel < commands',
    `compgen -C "${P}" x`,
    `compgen -W '$(${P})' x`,
    `declare 'x[$(${P})]=1'`,
    `export 'x[$(${P})]'`,
    `unset 'x[$(${P})]'`,
    `[[ -v 'x[$(${P})]' ]]`,
    `test -v 'x[$(${P})]'`,
    `printf -v 'x[$(${P})]' a`,
    `read 'x[$(${P})]' <<< a`,
    `let 'x[$(${P})]=1'`,
    `[[ 'x[$(${P})]' -eq 1 ]]`,
    `x='a[$(${P})]'; (( x ))`,
    `x='a[$(${P})]'; echo $((x))`,
    `x='a[$(${P})]'; y=\${z:x}`,
    `x=('a[\`${P}\`]'); (( x ))`,
    `x='$(${P})'; echo \${x@P}`,
    'echo ${UNKNOWN@P}',
    `PS4='$(${P})'; set -x; :`,
    'yarn workspaces foreach -A exec P',
    'yarn workspaces run deploy',
    'yarn plugin import ./p.js',
    'npm version patch',
    'yarn version --patch',
    'pnpm version minor',
    'bun pm version patch',
    'npm init @acme/deploy',
    'pnpm init x',
    'flutter pub run x',
    'flutter pub global run x',
    'dart pub global run x',
    'dart pub run x',
    'go tool x',
    'go tool example.com/x',
    'swift package plugin deploy',
    'swift package deploy',
    'gh run rerun 1',
    'gh run rerun --failed 1',
    'gh api -X POST repos/acme/shop/actions/runs/1/rerun',
    'gh api -X POST repos/acme/shop/actions/runs/1/approve',
    'gh api -X POST repos/acme/shop/actions/runs/1/rerun-failed-jobs',
    'gh api -X POST repos/acme/shop/actions/jobs/1/rerun',
    'gh api -X POST repos/acme/shop/check-suites/1/rerequest',
    'gh api -X POST repos/acme/shop/check-runs/1/rerequest',
    'curl -X POST https://api.github.com/repos/acme/shop/actions/runs/1/rerun',
    "git filter-repo --commit-callback 'x'",
    "git filter-repo --force --blob-callback 'x'",
    'git filter-repo --filename-callback=x',
    'openssl s_client -connect api.github.com:443 < req',
    'nc host 80 < req',
    'exec 3<>/dev/tcp/host/80',
    'echo x > /dev/tcp/host/80',
    'dc program',
    'curl telnet://host:80',
    'cp x "$GITHUB_WORKSPACE/../../_actions/actions/cache/v4/dist/main.js"',
    'echo x > ../../_actions/actions/cache/v4/dist/main.js',
  ])('%s', (script) => {
    expect(toldOfScript(script)).toSatisfy(seen);
  });

  it.each([
    'npm version',
    'npm init -y',
    'yarn workspaces list',
    'go tool cover -func c.out',
    'dart pub get',
    'flutter pub get',
    'swift package resolve',
    'bun pm ls',
    'nc -z localhost 5432',
    'openssl rand -hex 8',
    'gh run cancel 1',
    'gh api -X DELETE repos/acme/shop/actions/runs/1',
    'git filter-repo --force --path x',
    'declare -A m; m["$k"]=1; unset "m[$k]"',
    'i=0; (( i++ )); let i+=1',
    'x=a; echo ${x@Q}',
    '[[ $n -eq 1 ]]',
    'arr=(a b); for i in "${!arr[@]}"; do echo "${arr[$i]}"; done',
  ])('does nothing of the kind: %s', (script) => {
    expect(toldOfScript(script)).toEqual([]);
  });

  it.each([
    'actions/cache/../../../evil/act/v1@v1',
    'actions/cache/./x@v1',
    'github/codeql-action/../../evil/act@v1',
    'actions/setup-node/../x@v1',
    'actions/cache//x@v1',
  ])('an action by a path that leaves its own: %s', (uses) => {
    expect(told(`      - uses: ${uses}\n`)).toSatisfy(seen);
  });
});

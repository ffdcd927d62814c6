import { describe, expect, it } from 'vitest';
import { innerCommand, readOther } from '../../../src/workflow/command/other-programs.ts';
import { show } from '../../../src/workflow/text.ts';
import { type Around, command, render, setting } from './words.ts';

function read(line: string, around: Around = {}): string {
  return render(readOther(command(line, around), setting(around, around.variables)));
}

const PACKAGE = '~ a script of `package.json`';
const TASK = '~ a task of the repository';
const LANGUAGE = '~ a program in another language';

describe('other programs', () => {
  it.each([
    ...[
      'echo hi',
      'jq -r .a x.json',
      '/usr/bin/grep x',
      'apt-get install -y jq',
      'brew install x',
      'npm ci',
      'npm --prefix web install',
      'pip install -r r.txt',
      'python -m pip install x',
      'python3 -m venv .venv',
      'python3 --version',
      'node -v',
    ].map((line) => [line, '']),
    ...[
      'yarn',
      'yarn install --frozen-lockfile',
      'pnpm i',
      'cargo build --release',
      'cargo test',
      'go test ./...',
      'dotnet restore',
      'bundle install',
      'npx eslint .',
      'npx --yes prettier@3 .',
      'pytest -q',
      'python -m pytest',
      'find . -name x',
      'command -v git',
      'env',
      'poetry install',
    ].map((line) => [line, '']),
    ['npm run deploy', PACKAGE],
    ['npm test', PACKAGE],
    ['yarn build', PACKAGE],
    ['pnpm --filter web build', PACKAGE],
    ['bun run x', PACKAGE],
    ['npm publish', '~ a package is published'],
    ['twine upload dist/*', '~ a package is published'],
    ['cargo publish', '~ a package is published'],
    ['dotnet nuget push a.nupkg', '~ a package is published'],
    ['dotnet nuget add source x', ''],
    ['gem push a.gem', '~ a package is published'],
    ['make deploy', TASK],
    ['./gradlew build', TASK],
    ['mvn -B verify', TASK],
    ['python deploy.py', LANGUAGE],
    ['python -m deploy', LANGUAGE],
    ['node -e x', LANGUAGE],
    ['go run ./cmd', '~ a program of the repository'],
    ['cargo run', '~ a program of the repository'],
    ['ssh host git push', '~ a command on another machine'],
    ['rsync -a dist host:', '~ files of another machine'],
    ['find . -exec git push ;', '~ the program `find`'],
    [`awk 'BEGIN{system("git push")}'`, '~ the program `awk`'],
    [`awk '{print $1}' file`, ''],
    ['xargs git push', '~ the program `xargs`'],
    ['mise run deploy', '~ a command that `mise` runs'],
    ['unheard-of --x', '~ the program `unheard-of`'],
    ['constructor', '~ the program `constructor`'],
    ['npx some-tool', '~ a program of a package'],
    ['npx constructor', '~ a program of a package'],
    ['$CMD push', '~ which file `$CMD` is'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    ['./deploy.sh a b', '', '~ a program of the repository; script deploy.sh'],
    ['./deploy.sh', 'tools', '~ a program of the repository; script tools/deploy.sh'],
    ['../deploy.sh', 'tools/x', '~ a program of the repository; script tools/deploy.sh'],
    ['../deploy.sh', '', '~ a program of the repository'],
    ['./deploy.sh', '$DIR', '~ a program of the repository'],
    ['scripts/x.sh', '', '~ a program of the repository; script scripts/x.sh'],
    ['bash scripts/x.sh prod', '', '~ a script of the repository; script scripts/x.sh'],
    ['bash -euo pipefail scripts/x.sh', '', '~ a script of the repository; script scripts/x.sh'],
    ['sh x', '', '~ a script of the repository; script x'],
    ['source ./env.sh', 'a', '~ a script that is sourced; script a/env.sh'],
    ['. ./env.sh', '', '~ a script that is sourced; script env.sh'],
    ['bash $GITHUB_WORKSPACE/x.sh', 'a', '~ which file `$GITHUB_WORKSPACE/x.sh` is; script x.sh'],
    ['$GITHUB_WORKSPACE/x.sh', 'a', '~ which file `$GITHUB_WORKSPACE/x.sh` is; script x.sh'],
    ['$GITHUB_WORKSPACE/../x.sh', '', '~ which file `$GITHUB_WORKSPACE/../x.sh` is'],
    ['bash $SCRIPT', '', '~ which file `$SCRIPT` is'],
    ['/opt/tool/run', '', '~ a program of the repository'],
    ['bash', '', '~ what is piped into it'],
    ['bash -s -- --prod', '', '~ what is piped into it'],
    ['sudo-less/../x.sh', '', '~ a program of the repository; script x.sh'],
    ['bash --version', '', ''],
  ])('%s in `%s`', (line, folder, expected) => {
    expect(read(line, { folder })).toBe(expected);
  });

  it('finds the workspace by its known path', () => {
    expect(read('bash /github/workspace/x.sh', { variables: { GITHUB_WORKSPACE: '/github/workspace' } })).toBe(
      '~ a script of the repository; script x.sh',
    );
    expect(read('bash', { stdin: 'git push' })).toBe('~ a script from standard input');
  });

  it.each([
    ['npx wrangler deploy --env production', 'alias production'],
    ['npx --yes -p wrangler wrangler@4 deploy -e $ENV', 'alias $ENV'],
    ['pnpm dlx vercel --prod', 'alias production'],
    ['pnpm --filter web exec wrangler deploy -e production', 'alias production'],
    ['bundle exec cap production deploy', 'alias production; ~ tasks of Capistrano'],
    ['poetry run dbt run -t prod', 'alias prod'],
    ['./node_modules/.bin/sls deploy --stage prod', 'alias prod'],
    ['yarn wrangler deploy -e production', 'alias production; ~ a script of `package.json`'],
    ['uv run ansible-playbook -l prod x.yml', 'alias prod; ~ a playbook'],
    ['mise exec gh workflow run x.yml --ref main', 'ref main'],
    ['npx git push', '? what `npx` passes on to git'],
    ['npx $TOOL', '~ a program that `npx` runs'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it('gives the command that a runner starts', () => {
    expect(innerCommand(command('npx -y @acme/tool@1 push'))?.words.map(show)).toEqual(['tool', 'push']);
    expect(innerCommand(command('bundle install'))).toBeUndefined();
    expect(innerCommand(command('make x'))).toBeUndefined();
  });
});

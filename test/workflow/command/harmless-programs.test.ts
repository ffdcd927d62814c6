import { describe, expect, it } from 'vitest';
import { readOther } from '../../../src/workflow/command/other-programs.ts';
import { carriedByProgram } from '../../../src/workflow/command/program-commands.ts';
import { command, render, setting } from './words.ts';

const read = (line: string): string => render(readOther(command(line), setting()));

describe('programs that install, build or look, and write elsewhere with some commands', () => {
  it.each([
    'brew bump-formula-pr --url=x shop',
    'brew bump shop',
    'brew pr-upload',
    'choco push shop.1.nupkg',
    'luarocks upload shop.rockspec',
    'opam publish .',
    'buf push',
    'buf registry commit create x',
    'conftest push ghcr.io/acme/policy',
    'syft attest ghcr.io/acme/shop',
    'sops publish secrets.yaml',
    'semgrep publish rules',
    'codeql github upload-results',
    'codeql pack publish',
  ])('lists what gives something to others: %s', (line) => {
    expect(read(line)).toBe('~ a package is published');
  });

  it.each([
    'brew sh',
    'brew ruby -e x',
    'brew bundle exec make',
    'brew unknown-command',
    'mise build',
    'mise run build',
    'opam exec -- make',
    'conftest plugin install x',
    'trivy plugin run x',
    'trivy my-plugin',
    'codeql execute x',
    'systemctl start shop',
    'systemctl enable --now docker shop',
    'service shop restart',
    'systemctl start $NAME',
  ])('lists what may run a program: %s', (line) => {
    expect(read(line)).toMatch(/^~ /);
  });

  it.each([
    'brew install jq',
    'brew bundle',
    'brew bundle --file=Brewfile',
    'brew --prefix',
    'choco install -y jq',
    'mise install',
    'mise trust',
    'opam install . --deps-only',
    'luarocks install busted',
    'buf lint',
    'conftest test x',
    'syft ghcr.io/acme/shop -o json',
    'sops -d secrets.yaml',
    'codeql database analyze db',
    'codeql pack download x',
    'trivy image ghcr.io/acme/shop',
    'systemctl start docker',
    'systemctl restart postgresql@16.service',
    'systemctl status shop',
    'systemctl daemon-reload',
    'service mysql start',
    'service shop stop',
  ])('leaves the rest alone: %s', (line) => {
    expect(read(line)).toBe('');
  });

  it.each(['-t ./writer.lua', '--to=writer.lua', '-twriter.lua', '-f reader.lua', '--from $FORMAT', '-t $FORMAT'])(
    'a script is a format of pandoc: %s',
    (options) => {
      expect(carriedByProgram('pandoc', command(`pandoc x.md ${options}`).words.slice(1))).toHaveLength(1);
    },
  );

  it.each(['-t html', '--to=pdf', '-o x.lua', 'x.lua', '$FILE', '--toc'])(
    'other words of pandoc are none: %s',
    (options) => {
      expect(carriedByProgram('pandoc', command(`pandoc ${options}`).words.slice(1))).toEqual([]);
    },
  );
});

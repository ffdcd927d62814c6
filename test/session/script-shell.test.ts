import { describe, expect, it } from 'vitest';
import { ScriptError } from '../../src/session/script/error.ts';
import { resolveShell, scriptText } from '../../src/session/script/shell.ts';
import { shellArguments } from '../../src/session/script/shell-arguments.ts';

const having =
  (...names: readonly string[]) =>
  (name: string): string | undefined =>
    names.includes(name) ? `/bin/${name}` : undefined;
const ALL = having('bash', 'sh', 'pwsh', 'powershell', 'cmd', 'python', 'python3', '/opt/my/bash');

/** What a shell is started with for the script `/tmp/s`. */
function started(shell: string | undefined, find = ALL, platform: NodeJS.Platform = 'linux'): readonly string[] {
  const { program, template, extension } = resolveShell(shell, find, platform);
  return [program, ...shellArguments(template, `/tmp/s${extension}`, platform).list];
}

describe('the shell of a `run:` step', () => {
  it.each([
    [undefined, ['/bin/bash', '-e', '/tmp/s.sh']],
    ['', ['/bin/bash', '-e', '/tmp/s.sh']],
    ['  ', ['/bin/bash', '-e', '/tmp/s.sh']],
    ['bash', ['/bin/bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '/tmp/s.sh']],
    ['sh', ['/bin/sh', '-e', '/tmp/s.sh']],
    ['pwsh', ['/bin/pwsh', '-command', ". '/tmp/s.ps1'"]],
    ['powershell', ['/bin/powershell', '-command', ". '/tmp/s.ps1'"]],
    ['python', ['/bin/python', '/tmp/s.py']],
    ['python3 {0}', ['/bin/python3', '/tmp/s']],
    ['bash -x {0}', ['/bin/bash', '-x', '/tmp/s.sh']],
    ['bash  -x   {0}', ['/bin/bash', '-x', '/tmp/s.sh']],
    ['/opt/my/bash {0} {0}', ['/bin//opt/my/bash', '/tmp/s', '/tmp/s']],
    ['bash -c "a \'{0}\' \\"b\\" {{}}"', ['/bin/bash', '-c', `a '/tmp/s.sh' "b" {}`]],
  ])('%o', (shell, expected) => {
    expect(started(shell)).toEqual(expected);
  });

  it('without bash, is sh', () => {
    expect(started(undefined, having('sh'))).toEqual(['/bin/sh', '-e', '/tmp/s.sh']);
  });

  it.each([
    [undefined, ALL, ['/bin/pwsh', `-command ". '/tmp/s.ps1'"`]],
    [undefined, having('powershell'), ['/bin/powershell', `-command ". '/tmp/s.ps1'"`]],
    ['cmd', ALL, ['/bin/cmd', '/D /E:ON /V:OFF /S /C "CALL "/tmp/s.cmd""']],
    ['bash', ALL, ['/bin/bash', '--noprofile --norc -e -o pipefail /tmp/s.sh']],
  ] as const)('on Windows, %o', (shell, find, expected) => {
    expect(started(shell, find, 'win32')).toEqual(expected);
  });

  it.each([
    ['fish', ALL, 'not `fish`'],
    ['bash -x', ALL, 'not `bash -x`'],
    ['{1}', ALL, 'not `{1}`'],
    ['bash', having(), 'names a program that is not on the PATH: `bash`'],
    [undefined, having(), 'names a program that is not on the PATH: `sh`'],
    ['zsh {0}', ALL, 'names a program that is not on the PATH: `zsh`'],
  ])('%o is refused, by the name of the input', (shell, find, message) => {
    const refused = (): unknown => resolveShell(shell, find, 'linux');
    expect(refused).toThrow(ScriptError);
    expect(refused).toThrow(/^the input `shell` /);
    expect(refused).toThrow(message);
  });
});

describe('the text of a script', () => {
  it.each([
    ['bash', 'linux', 'a\nb\r\n', 'a\nb\r\n'],
    ['bash', 'win32', 'a\nb\r\n', 'a\r\nb\r\n'],
    ['python', 'linux', 'a', 'a'],
    ['cmd', 'win32', 'a', '@echo off\r\na'],
    [
      'pwsh',
      'linux',
      'a',
      "$ErrorActionPreference = 'stop'\na\n" +
        'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
    ],
    [
      'powershell',
      'win32',
      'a',
      "$ErrorActionPreference = 'stop'\r\na\r\n" +
        'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
    ],
  ] as const)('for %s on %s', (name, platform, script, text) => {
    expect(scriptText(name, script, platform)).toBe(text);
  });
});

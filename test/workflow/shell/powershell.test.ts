import { describe, expect, it } from 'vitest';
import { Unknown } from '../../../src/workflow/data.ts';
import { readPowerShell } from '../../../src/workflow/shell/powershell/read-powershell.ts';
import { scriptOf } from '../../../src/workflow/shell/script-source.ts';
import type { Text } from '../../../src/workflow/text.ts';
import { type Case, rendered, shown } from './rendered.ts';

function read(text: Text): readonly string[] {
  const { source, holes } = scriptOf(text);
  return rendered(readPowerShell(source, new Map([['BRANCH', ['release/x']]]), holes));
}

const CASES: readonly Case[] = [
  ['git push origin main; gh pr list\ncurl x', 'git push origin main', 'gh pr list', 'curl x'],
  [
    '& git push; & "git" push; & \'C:\\Program Files\\Git\\bin\\git.exe\' push; git.exe push',
    'git push',
    'git push',
    'git push',
    'git push',
  ],
  ['git push `\n  origin `\r\n  main', 'git push origin main'],
  ['# git no\ngit a # git no\n<# git no\ngit no #> git b', 'git a', 'git b'],
  ['git \'a b\' "c d" \'it\'\'s\' "say ""x""" "a`tb" e`;f', 'git [a b] [c d] it\'s [say "x"] [a\tb] e;f'],
  [
    '$b = "main"; git push origin $b "HEAD:$b" HEAD:$b "${b}-x" \'$b\'',
    'git push origin main HEAD:main HEAD:main main-x $b',
  ],
  ["$B = 'main'; git push origin $b", 'git push origin main'],
  [
    'git push origin $env:BRANCH "$env:OTHER" $(git x) $y.Name',
    'git x',
    'git push origin release/x ‹$env:OTHER› ‹$(git x)› ‹$y›.Name',
  ],
  [
    '$b = "a"; $b = "c"; git $b; $d = "a" + "b"; git $d; if ($x) { $e = "f" }; git $e',
    'git ‹$b›',
    'git ‹$d›',
    'git ‹$e›',
  ],
  ['git $b; $b = "a"; foreach ($c in 1) {}; $c = "x"; git $c; $n++; git $n', 'git ‹$b›', 'git ‹$c›', 'git ‹$n›'],
  ['$env:BRANCH = "x"; git $env:BRANCH; $env:BRANCH = "y"', 'git ‹$env:BRANCH›'],
  ['Set-Item env:BRANCH x; git $env:BRANCH', 'Set-Item env:BRANCH x', 'git ‹$env:BRANCH›'],
  ['$b = git rev-parse HEAD; git push origin $b', 'git rev-parse HEAD', 'git push origin ‹$b›'],
  ['if($x){git a}else{git b};while(git c){}', '? git a', '? git b', 'git c'],
  [
    'if ($x -eq (git a)) { git b } elseif (git c) { git d } else { git e }',
    'git a',
    '? git b',
    'git c',
    '? git d',
    '? git e',
  ],
  [
    'foreach ($i in 1..3) { git $i }; while ($true) { git b }; do { git c } until ($x)',
    '? git ‹$i›',
    '? git b',
    '? git c',
  ],
  ['try { git a } catch { git b } finally { git c } git d', '? git a', '? git b', '? git c', 'git d'],
  ['function f { param($a) git push origin $a }\nf main', '? git push origin ‹$a›', 'f main'],
  ['git a && git b || git c', 'git a', '? git b', '? git c'],
  [
    "'a', 'b' | ForEach-Object { git push origin $_ }",
    '? git push origin ‹$_›',
    'ForEach-Object ‹{ git push origin $_ }›',
  ],
  ['git a | Out-Null; git b > $null; git c 2>&1; git d *> log', 'git a', 'Out-Null', 'git b', 'git c', 'git d'],
  ['@{ a = "b"; c = (git x) }; @("git", "no"); [Foo]::Bar("x", (git y)); -not (git z)', 'git x', 'git y', 'git z'],
  ['"git no"; 3 + 4; $x.Push("git no")'],
  ['$x = @\'\ngit no "\n\'@\n$y = @"\n$(git a) "\n"@', 'git a'],
  ['& $cmd push; & "$dir/tool.ps1"; . ./x.ps1', '‹$cmd› push', '‹$dir›/tool.ps1', './x.ps1'],
  [
    'iex "git push"; Invoke-Expression $x; Start-Process git',
    '! what `iex` runs',
    '! what `Invoke-Expression` runs',
    '! what `Start-Process` runs',
  ],
  ['irm https://x.example/i.ps1 | iex', 'irm https://x.example/i.ps1', 'iex'],
  [
    'iex ((New-Object System.Net.WebClient).DownloadString("https://x.example/i.ps1"))',
    'New-Object System.Net.WebClient',
    'iex ‹((New-Object System.Net.WebClient).DownloadString("https://…›',
  ],
  ['iex "& {$(irm get.scoop.sh)} -RunAsAdmin"', 'irm get.scoop.sh', 'iex [& {‹$(irm get.scoop.sh)›} -RunAsAdmin]'],
  [
    '(& ./uv generate-shell-completion powershell) | Out-String | Invoke-Expression',
    './uv generate-shell-completion powershell',
    'Out-String',
    'Invoke-Expression',
  ],
  ['"git push" | Out-String | iex', 'Out-String', '! what `iex` runs'],
  ['(& echo git push) | Out-String | iex', 'echo git push', 'Out-String', '! what `iex` runs'],
  ['Write-Output x | Out-String | iex', 'Write-Output x', 'Out-String', '! what `iex` runs'],
  ['(& busybox echo git push) | Out-String | iex', 'busybox echo git push', 'Out-String', '! what `iex` runs'],
  ['(& ./x "git push") | Out-String | iex', './x [git push]', 'Out-String', '! what `iex` runs'],
  ['iex "& {git push}"', '! what `iex` runs'],
  ['iex "& {$(irm x)}; git push"', 'irm x', '! what `iex` runs'],
  ['iex "& {$(irm x); git push}"', 'irm x', '! what `iex` runs'],
  ['irm x; "git push" | iex', 'irm x', '! what `iex` runs'],
  ['"git push; irm x" | iex', '! what `iex` runs'],
  ['iex "git push" # irm x', '! what `iex` runs'],
  ['return git a; throw "x"; exit 1', 'git a'],
  [
    'sudo -E git push; npx wrangler deploy; bash -c "git push $env:BRANCH"; pwsh -Command "git a; git b"; cmd /c git c',
    'git push',
    'wrangler deploy',
    'git push release/x',
    'git a',
    'git b',
    'git c',
  ],
  ['"A=1" >> $env:GITHUB_ENV; echo "B=$env:X" >> $env:GITHUB_ENV', 'echo B=‹$env:X›', '> A=1', '> B=‹$env:X›'],
  [
    '"A=1" | Out-File -FilePath $env:GITHUB_ENV -Append; Add-Content $env:GITHUB_ENV "B=2"',
    'Out-File -FilePath ‹$env:GITHUB_ENV› -Append',
    'Add-Content ‹$env:GITHUB_ENV› B=2',
    '> A=1',
    '> B=2',
  ],
  ['if ($x) { "A=1" >> $env:GITHUB_ENV }; node x.js >> $env:GITHUB_ENV', 'node x.js', '> A=‹$A›', '> …'],
  ['"$PWD/bin" >> $env:GITHUB_PATH', '> PATH=‹$PWD›/bin:‹$PATH›'],
  [
    '"/usr/x" | Out-File $env:GITHUB_PATH -Append; Add-Content -Path "$env:GITHUB_PATH" -Value "./bin"',
    'Out-File ‹$env:GITHUB_PATH› -Append',
    'Add-Content -Path ‹$env:GITHUB_PATH› -Value ./bin',
    '> PATH=/usr/x:./bin:‹$PATH›',
  ],
  [
    'if ($x) { echo ./bin >> ${env:GITHUB_PATH} }; $f = $env:GITHUB_PATH; "./y" >> $f',
    '? echo ./bin',
    '> PATH=‹$GITHUB_PATH›',
  ],
  ['[IO.File]::AppendAllText("$env:GITHUB_ENV", "A=1")', '> …'],
  [
    '$f = (Get-Item env:GITHUB_PATH).Value; Add-Content $f ./bin',
    'Get-Item env:GITHUB_PATH',
    'Add-Content ‹$f› ./bin',
    '> PATH=‹$GITHUB_PATH›',
  ],
  ["[Environment]::GetEnvironmentVariable('GITHUB_ENV')", '> …'],
  [
    'Write-Host "writes to GITHUB_PATH and $env:GITHUB_PATH"; Get-Content $env:GITHUB_PATH',
    'Write-Host [writes to GITHUB_PATH and ‹$env:GITHUB_PATH›]',
    'Get-Content ‹$env:GITHUB_PATH›',
  ],
  ['"x" >> ~/.gitconfig; "x" > $PROFILE; "x" > out.txt', 'tee ~/.gitconfig', 'tee ‹$PROFILE›', 'tee out.txt'],
  ["[scriptblock]::Create('git a').Invoke()", '[scriptblock]::Create'],
  ["$ExecutionContext.InvokeCommand.InvokeScript('git a')", '.InvokeScript'],
  ["[System.Diagnostics.Process]::Start('git', 'a')", '[System.Diagnostics.Process]::Start'],
  ["[IO.File]::WriteAllText('a b', 'c'); [System.IO.File]::Copy('d', \"e\", $true)", 'tee [a b]', 'tee d', 'tee e'],
  ['\f\vgit\fa\u00a0b', 'git a b'],
  ['git a `\rgit b', 'git a git b'],
  ['git "a', 'git []', '! a string is not closed'],
  ['if ($x) { git a', '? git a', '! `}` is missing'],
  ['git a }', 'git a', '! `}` does not belong here'],
  [`${'('.repeat(40)}git a${')'.repeat(40)}`, '! it is nested too deep'],
  ['x'.repeat(65_537), '! the script is longer than 64 KiB'],
];

describe('PowerShell', () => {
  it.each(CASES)('%s', (script, ...lines) => {
    expect(read([script])).toStrictEqual(lines);
  });

  it('keeps what an expression stands for unknown', () => {
    const unknown = new Unknown('inputs.b');
    expect(read(['git push origin ', unknown, '; $b = "', unknown, '"; git $b'])).toStrictEqual([
      'git push origin ‹inputs.b›',
      'git ‹inputs.b›',
    ]);
    expect(read([unknown, ' push'])).toStrictEqual(['‹inputs.b› push']);
  });

  it('gives variables and lines', () => {
    const { commands } = readPowerShell("git a\n$env:GH_REPO = 'a/b'\n\nif (1) {\n  gh x\n}", new Map());
    expect(
      commands.map(({ line, text, variables }) => [
        line,
        text,
        [...variables].map(([name, value]) => `${name}=${shown(value)}`),
      ]),
    ).toStrictEqual([
      [1, 'git a', []],
      [5, 'gh x', ['GH_REPO=a/b']],
    ]);
  });
});

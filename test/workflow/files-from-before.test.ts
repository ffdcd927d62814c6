import { describe, expect, it } from 'vitest';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

const GATE = '      - uses: grantgate/grantgate@v1\n';

function opaqueIn(before: string, after: string): readonly string[] {
  const step = (script: string): string =>
    `      - run: ${JSON.stringify(script)}\n        shell: ${/\$env:|\$PROFILE/.test(script) ? 'pwsh' : 'bash'}\n`;
  const workflow =
    'on: workflow_dispatch\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n' +
    `${step(before)}${GATE}${step(after)}`;
  return surveyOf({ files: { [MAIN]: workflow }, job: 'gate', facts: {} }).opaque.map(
    ({ why, text }) => `${why} (${text})`,
  );
}

describe('a file that a step before the gate writes', () => {
  it.each([
    ["echo 'git push' >> ~/.bashrc", 'shells read first'],
    ['cp ci/profile "$HOME/.bash_profile"', 'shells read first'],
    ['tee -a ~/.profile < ci/profile', 'shells read first'],
    ['"git push" >> $PROFILE', 'shells read first'],
    ['Set-Content "$env:HOME/.config/powershell/profile.ps1" "git push"', 'shells read first'],
    ['cp ci/git ~/.local/bin/git', 'where programs are looked for'],
    ['Copy-Item ci/git "$env:USERPROFILE/.cargo/bin/git"', 'where programs are looked for'],
    ['sudo cp ci/git /usr/bin/git', 'in the place of another'],
    ['echo "ProxyCommand ci/x" >> ~/.ssh/config', 'configuration of `ssh`'],
  ])('counts where later steps run what is in it: %s', (before, why) => {
    expect(opaqueIn(before, "bash -lc 'echo hi'")).toEqual([expect.stringContaining(why)]);
  });

  it.each(['./build.sh', 'make', 'echo x > out.txt', 'cat ~/.bashrc'])('does not count otherwise: %s', (before) => {
    expect(opaqueIn(before, "bash -lc 'echo hi'")).toEqual([]);
  });

  it.each(['GITHUB_PATH', 'GITHUB_ENV'])('counts where it is that of `%s`, also in PowerShell', (file) => {
    const written = file === 'GITHUB_PATH' ? './bin' : 'PATH=./bin';
    const ways = [
      `"${written}" >> $env:${file}`,
      `Add-Content $env:${file} "${written}"`,
      `"${written}" | Out-File -FilePath $env:${file} -Append`,
      `$f = $env:${file}; "${written}" >> $f`,
      `[IO.File]::AppendAllText("$env:${file}", "${written}")`,
    ];
    for (const way of ways) expect(opaqueIn(way, 'echo hi'), way).toHaveLength(1);
  });
});

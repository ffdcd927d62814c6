import { describe, expect, it } from 'vitest';
import { hidesEnvFile } from '../../src/workflow/shell/env-file.ts';
import { hidesPowerShellEnvFile } from '../../src/workflow/shell/powershell/powershell-env.ts';
import { within } from '../spent-time.ts';
import { told } from './told.ts';

const PUSH = '      - run: git push https://github.com/acme/shop HEAD:$B\n';
const run = (script: string): string =>
  `      - run: |\n${script
    .split('\n')
    .map((line) => `          ${line}\n`)
    .join('')}`;

describe('the file of variables for later steps, by another name', () => {
  it.each([
    'echo "B=main" >> "$(printenv GITHUB_ENV)"',
    'v=GITHUB_ENV; echo "B=main" >> "${!v}"',
    'v=GITHUB_ENV; f=${!v}; echo "B=main" >> "$f"',
    'declare -n v=GITHUB_ENV; echo "B=main" >> "$v"',
    'echo "B=main" >> "${!V}"',
    'read -r f < <(printenv GITHUB_ENV); echo "B=main" >> "$f"',
    'f=$(env | grep ^GITHUB_ENV= | cut -d= -f2); echo "B=main" | tee -a "$f"',
    'for f in $RUNNER_TEMP/_runner_file_commands/set_env_*; do echo "B=main" >> $f; done',
    'echo "B=main" >> $RUNNER_TEMP/_runner_file_commands/set_env_1',
    'cp vars $RUNNER_TEMP/_runner_file_commands/set_env_1',
    'cd "$(dirname "$GITHUB_ENV")"; for f in *; do echo "B=main" >> "$f"; done',
    'f=$(printenv GITHUB_ENV); cp vars "$f"',
    'echo "B=main" >> "${GITHUB_OUTPUT/output/env}"',
    'f=${GITHUB_STEP_SUMMARY//step_summary/set_env}; echo "B=main" >> "$f"',
    'f=$(echo $GITHUB_OUTPUT | sed s/output/env/); echo "B=main" >> "$f"',
    'f=$(sed s/output/env/ <<< "$GITHUB_OUTPUT"); echo "B=main" >> "$f"',
    'cd "$(dirname "$GITHUB_OUTPUT")"; for f in *env*; do echo "B=main" >> "$f"; done',
    'cd "${GITHUB_OUTPUT%/*}"; echo "B=main" | tee -a *',
    'for f in "${GITHUB_PATH%/*}"/*; do echo "B=main" >> "$f"; done',
    'cp vars "${GITHUB_OUTPUT/output/env}"',
    'awk "BEGIN { print \\"B=main\\" >> ENVIRON[\\"GITHUB_ENV\\"] }"',
    "python3 -c \"import os; open(os.environ['GITHUB_ENV'], 'a').write('B=main')\"",
    'node <<EOF\nrequire("fs").appendFileSync(process.env.GITHUB_ENV, "B=main")\nEOF',
  ])('%s', (script) => {
    const found = told(`${run(script)}${PUSH}`, '    env: {B: release/1}\n');
    expect(found).not.toContain('branch release/1');
  });

  it.each([
    'echo "A=1" >> "$GITHUB_ENV"; echo a >> "$GITHUB_OUTPUT"',
    'if [ -n "$GITHUB_ENV" ]; then echo "a=1" >> "$GITHUB_OUTPUT"; fi',
    'f=$(mktemp); echo a > "$f"; echo "A=1" >> $GITHUB_ENV',
    'echo "$LOG" | tee "$LOG"',
    'echo a=b | tee -a "${GITHUB_OUTPUT:-/dev/stdout}"; echo x >> "$f"',
    'cat "$GITHUB_OUTPUT"; echo "$(date)" >> $GITHUB_STEP_SUMMARY; echo x >> "$f"',
    'echo a=b >> "${GITHUB_OUTPUT}"; echo x >> "$f"',
    'grep GITHUB_ENV action.yml; echo x > $RUNNER_TEMP/x',
  ])('is not meant: %s', (script) => {
    const found = told(`${run(script)}${PUSH}`, '    env: {B: release/1}\n');
    expect(found).toEqual(['branch release/1']);
  });

  const inPwsh = (script: string): readonly string[] =>
    told(`      - shell: pwsh\n        run: |\n          ${script}\n${PUSH}`, '    env: {B: release/1}\n');

  it.each([
    '"B=main" >> $env:GITHUB_OUTPUT.Replace("output", "env")',
    '$f = $env:GITHUB_OUTPUT -replace "output", "env"; "B=main" >> $f',
    'Get-ChildItem (Split-Path $env:GITHUB_OUTPUT) | % { Add-Content $_ "B=main" }',
    '$n = "GITHUB_ENV"; $f = (Get-Item env:$n).Value; "B=main" >> $f',
    '$f = [Environment]::GetEnvironmentVariable("GITHUB" + "_ENV"); "B=main" >> $f',
    '"B=main" >> /home/runner/work/_temp/_runner_file_commands/set_env_1',
  ])('in PowerShell: %s', (script) => {
    expect(inPwsh(script)).not.toContain('branch release/1');
  });

  it.each(['"a=b" >> $env:GITHUB_OUTPUT; "x" >> $f', 'Get-ChildItem env:', 'Get-Content $env:GITHUB_EVENT_PATH > x'])(
    'is not meant in PowerShell: %s',
    (script) => {
      expect(inPwsh(script)).toEqual(['branch release/1']);
    },
  );

  it('is looked for in time that grows as the script does', () => {
    within(5000, () => {
      const bash = ['echo $GITHUB_OUTPUT ', '<<< ', 'sed '].map((words) => hidesEnvFile(words.repeat(20_000)));
      const pwsh = ['gc env:GITHUB_PATH ', 'Split-Path '].map((words) => hidesPowerShellEnvFile(words.repeat(4_000)));
      expect([...bash, ...pwsh]).not.toContain(true);
    });
  });

  it('may be set by any output where the runner takes it from there', () => {
    const steps = `      - run: echo "::set-env name=B::main"\n${PUSH}`;
    expect(told(steps, '    env: {B: release/1, ACTIONS_ALLOW_UNSECURE_COMMANDS: true}\n')).not.toContain(
      'branch release/1',
    );
    expect(told(steps, '    env: {B: release/1, ACTIONS_ALLOW_UNSECURE_COMMANDS: false}\n')).toContain(
      'branch release/1',
    );
  });
});

import { describe, expect, it } from 'vitest';
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
    'grep GITHUB_ENV action.yml; echo x > $RUNNER_TEMP/x',
  ])('is not meant: %s', (script) => {
    const found = told(`${run(script)}${PUSH}`, '    env: {B: release/1}\n');
    expect(found).toEqual(['branch release/1']);
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

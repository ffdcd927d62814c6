import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const WRITE = 'echo "b=1" >> "$GITHUB_OUTPUT"';
const pushTo = (name: string): string => `git push https://github.com/acme/shop "HEAD:${name}"`;
const push = (condition: string): string =>
  `      - if: ${condition}\n        run: ${pushTo('release/${{ steps.a.outputs.b }}')}\n`;
const step = (condition: string, script = WRITE, more = ''): string =>
  `      - id: a\n        if: ${condition}\n${more}        run: ${script}\n`;
const DECIDE = '      - id: d\n        run: ./decide >> "$GITHUB_OUTPUT"\n';
const GO = "steps.d.outputs.go == 'yes'";

/** The branches that are pushed to. */
function pushed(steps: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return told(steps, '', files).filter((one) => one.startsWith('branch'));
}

describe('outputs of a step that may be skipped', () => {
  it.each([
    ['vars.X', 'vars.X'],
    ['vars.X', '${{ vars.X }}'],
    ["vars.X == 'a'", "( VARS.x=='a' )"],
    ["vars.X == 'a'", "vars.Y && vars.X == 'a'"],
    ["vars.X && vars.Y == '2'", "vars.Y == '2' && vars.Z && vars.X"],
    [GO, GO],
    [GO, `${GO} && always()`],
    ['${{ !cancelled() && vars.X }}', "steps.a.outputs.b != ''"],
    ['hashFiles(vars.X)', "steps.a.outputs.c == 'yes'"],
    ['vars.X', 'steps.a.outputs.c'],
    ["contains(vars.X, 'a')", "contains(vars.X, 'a')"],
  ])('are known where it ran if the later one runs: %s, then %s', (one, other) => {
    expect(pushed(DECIDE + step(one) + push(other))).toContain('branch release/1');
    const part = DECIDE + step(one, 'echo "b=v-$(date +%s)" >> "$GITHUB_OUTPUT"') + push(other);
    expect(pushed(part)).toContain('branch release/v-$(date +%s)');
  });

  it.each([
    ['vars.X', 'vars.Y'],
    ["vars.X == 'a'", "vars.X == 'b'"],
    ["vars.X == 'a'", "vars.X != 'a'"],
    ["vars.X == 'a'", "vars.X == 'a' || vars.Y"],
    ['vars.X && vars.Y', 'vars.X'],
    ["vars.X == '1'", 'vars.X == 1'],
    ['!vars.X', 'vars.X'],
    // what differs from step to step
    ['env.X', 'env.X'],
    ['github.action == vars.X', 'github.action == vars.X'],
    ["hashFiles('a')", "hashFiles('a')"],
    ['runner.temp == vars.X', 'runner.temp == vars.X'],
    ['job.status == vars.X', 'job.status == vars.X'],
    ['failure()', 'failure()'],
    ['failure() || vars.X', 'failure() || vars.X'],
    // what comes later has no outputs yet
    ["steps.later.outputs.go == 'yes'", "steps.later.outputs.go == 'yes'"],
    ['steps.d.outcome == vars.X', 'steps.d.outcome == vars.X'],
    ["steps[vars.X].outputs.go == 'yes'", "steps[vars.X].outputs.go == 'yes'"],
    // nothing at all is equal to these
    ['vars.X', "steps.a.outputs.b == ''"],
    ['vars.X', "steps.a.outputs.b == '0'"],
    ['vars.X', 'steps.a.outputs.b == 0'],
    ['vars.X', "steps.a.outputs.b != 'yes'"],
    ['vars.X', '!steps.a.outputs.b'],
    ['vars.X', "steps.a.outputs.b != '' || vars.Y"],
  ])('may be empty otherwise: %s, then %s', (one, other) => {
    const later = '      - id: later\n        run: ./decide >> "$GITHUB_OUTPUT"\n';
    expect(pushed(DECIDE + step(one) + later + push(other))).not.toContain('branch release/1');
  });

  it.each(['        continue-on-error: true\n', '        background: true\n'])('may be empty with %j', (more) => {
    expect(pushed(step('vars.X', WRITE, more) + push('vars.X'))).not.toContain('branch release/1');
  });

  it('may be empty where what its condition reads goes on in the background', () => {
    const decide = '      - id: d\n        background: true\n        run: ./decide >> "$GITHUB_OUTPUT"\n';
    expect(pushed(decide + step(GO) + push(GO))).not.toContain('branch release/1');
  });

  it('may be empty after a failure', () => {
    const fails = '      - run: ./test\n';
    const later = push(`always() && ${GO}`);
    expect(pushed(DECIDE + step(GO) + fails + later)).toContain('branch release/steps.a.outputs.b');
  });

  it('are of the steps around an action, not of those in it', () => {
    const action =
      'inputs: {}\nruns:\n  using: composite\n  steps:\n' +
      `    - if: vars.X\n      shell: bash\n      run: ${pushTo('r/${{ steps.a.outputs.b }}')}\n`;
    const found = pushed(`${step('vars.X')}      - uses: ./act\n${push('vars.X')}`, { 'act/action.yml': action });
    expect(found).toEqual(['branch r/steps.a.outputs.b', 'branch release/1']);
  });

  it('do not decide whether the later one runs', () => {
    const both = step('vars.X', 'echo "go=yes" >> "$GITHUB_OUTPUT"');
    const later = step("vars.X && steps.a.outputs.go == 'yes'").replace('id: a', 'id: c');
    const last = `      - run: ${pushTo('release/${{ steps.c.outputs.b }}')}\n`;
    expect(pushed(both + later + last)).not.toContain('branch release/1');
  });

  it('are those that are not empty, where the later one asks for that', () => {
    const either = `echo "b=\${{ vars.Y && 1 || null }}" >> "$GITHUB_OUTPUT"`;
    expect(pushed(step('vars.X', either) + push("steps.a.outputs.b != ''"))).toEqual(['branch release/1']);
    expect(pushed(step('vars.X', either) + push('vars.X'))).not.toEqual(['branch release/1']);
  });
});

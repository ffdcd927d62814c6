import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const PUSH = '      - run: git push https://github.com/acme/shop "HEAD:release/${{ steps.a.outputs.b }}"\n';
const KNOWN = ['branch release/1'];

/** What is pushed after a step with this script. */
function pushed(script: string, more = '', files: Readonly<Record<string, string>> = {}): readonly string[] {
  const lines = script.split('\n').map((line) => `          ${line}`);
  return told(`      - id: a\n${more}        run: |\n${lines.join('\n')}\n${PUSH}`, '', files);
}

describe('outputs of a step', () => {
  it.each([
    'echo "b=1" >> "$GITHUB_OUTPUT"',
    'echo b=1 >>$GITHUB_OUTPUT',
    'B=1\necho "b=$B" >> "${GITHUB_OUTPUT}"',
    'echo B=1 >> $GITHUB_OUTPUT',
    'echo b=0 >> $GITHUB_OUTPUT\necho b=1 >> $GITHUB_OUTPUT',
    '{\n  echo a=x\n  echo b=1\n} >> "$GITHUB_OUTPUT"',
    "{ echo 'b<<EOF'; echo 1; echo EOF; } >> $GITHUB_OUTPUT",
    'cat >> $GITHUB_OUTPUT <<EOF\nb=1\nEOF',
    'f() { echo "b=$1" >> $GITHUB_OUTPUT; }\nf 1',
    'printf "b=%s\\n" 1 >> $GITHUB_OUTPUT',
    'echo b=1 | tee -a "$GITHUB_OUTPUT"',
    'echo b=1 | tee --append $GITHUB_OUTPUT > /dev/null',
    'echo b=1 | sudo tee -a "${GITHUB_OUTPUT}"',
    'echo b=0 >> $GITHUB_OUTPUT\necho b=1 | tee -a $GITHUB_OUTPUT',
    'tee -a "$GITHUB_OUTPUT" <<< b=1',
    'tee -a "$GITHUB_OUTPUT" <<EOF\nb=1\nEOF',
    'echo b=1 | cat >> "$GITHUB_OUTPUT"',
    'echo b=0 >> $GITHUB_OUTPUT\necho b=1 > $GITHUB_OUTPUT',
    'echo b=1 | tee "$GITHUB_STEP_SUMMARY" >> "$GITHUB_OUTPUT"',
    'git fetch --tags\nls\necho "b=1" >> "$GITHUB_OUTPUT"',
  ])('are known: %s', (script) => expect(pushed(script)).toEqual(KNOWN));

  it.each([
    'echo "c=1" >> "$GITHUB_OUTPUT"',
    'echo "b=$(cat x)" >> "$GITHUB_OUTPUT"',
    // a line end in what is not known would be another output
    'echo "b=1" >> "$GITHUB_OUTPUT"\necho "t=$(cat x)" >> "$GITHUB_OUTPUT"',
    'echo "t=$TITLE" >> "$GITHUB_OUTPUT"\necho "b=1" >> "$GITHUB_OUTPUT"',
    'echo "b=1" >> "$GITHUB_OUTPUT"\nif [ -e x ]; then echo "b=2" >> "$GITHUB_OUTPUT"; fi',
    'if [ -e x ]; then echo "b=1" >> "$GITHUB_OUTPUT"; fi',
    'echo "b=1" >> "$GITHUB_OUTPUT"\necho "B=2" >> "$GITHUB_OUTPUT"',
    'echo "b=1" >> "$GITHUB_OUTPUT"\nO=$GITHUB_OUTPUT; echo "b=2" >> "$O"',
    'echo "b=1" >> "$GITHUB_OUTPUT"\ncp x "$GITHUB_OUTPUT"',
    'echo "b=1" >> "$GITHUB_OUTPUT"\nnode -e "x(process.env.GITHUB_OUTPUT)"',
    'echo "b=1" >> "$GITHUB_OUTPUT"\necho "::set-output name=b::2"',
    '(sleep 1; echo "b=2" >> "$GITHUB_OUTPUT") &\necho "b=1" >> "$GITHUB_OUTPUT"',
    'echo "b=1" >> "$GITHUB_OUTPUT"\ntrap \'echo "b=2" >> "$GITHUB_OUTPUT"\' EXIT',
    'for b in 1 2; do echo "b=$b" >> "$GITHUB_OUTPUT"; done',
    'echo "b=1" >> "$GITHUB_OUTPUT"\nmake x >> "$GITHUB_OUTPUT"',
    'echo "b=1" > /dev/null',
    // a file that is written from its beginning
    'echo "b=1" >> "$GITHUB_OUTPUT"\necho "c=2" > "$GITHUB_OUTPUT"',
    'echo "b=1" >> "$GITHUB_OUTPUT"\necho "c=2" | tee "$GITHUB_OUTPUT"',
    'echo "b=1" >> "$GITHUB_OUTPUT"\necho "c=2" &> "$GITHUB_OUTPUT"',
    'echo "b=1" | tee "$GITHUB_OUTPUT"\necho "c=2" | tee "$GITHUB_OUTPUT"',
    'cat x | tee -a "$GITHUB_OUTPUT"',
    'echo "b=1" >> "$GITHUB_OUTPUT"\ncat x | tee -a "$GITHUB_OUTPUT"',
    'echo "b=1" >> "$GITHUB_OUTPUT"\necho "b=2" | tee -a x "$GITHUB_OUTPUT"',
    'if [ -e x ]; then echo "b=1" | tee -a "$GITHUB_OUTPUT"; fi',
    // a program that is not read may write there as well
    'echo "b=1" >> "$GITHUB_OUTPUT"\nnode version.js',
    'echo "b=1" >> "$GITHUB_OUTPUT"\nmake x',
    'echo "b=1" >> "$GITHUB_OUTPUT"\n./x',
    'npm run version\necho "b=1" >> "$GITHUB_OUTPUT"',
  ])('are not known: %s', (script) => {
    const found = pushed(script).filter((one) => !one.startsWith('!'));
    expect(found).toEqual(['branch release/steps.a.outputs.b']);
  });

  it.each([
    '        if: vars.X\n',
    '        continue-on-error: true\n',
    '        background: true\n',
    '        shell: pwsh\n',
    '        shell: python\n',
    '        shell: "bash -c \'echo b=2 >> $GITHUB_OUTPUT; bash {0}\'"\n',
  ])('are not known of a step with %j', (more) => {
    expect(pushed('echo "b=1" >> "$GITHUB_OUTPUT"', more)).toContain('branch release/steps.a.outputs.b');
  });

  it('are not known where a script that is called writes some', () => {
    const write = 'echo "b=1" >> "$GITHUB_OUTPUT"\n./x.sh';
    const by = (text: string): readonly string[] => pushed(write, '', { 'x.sh': `#!/bin/bash\n${text}\n` });
    expect(by('echo "b=2" >> "$GITHUB_OUTPUT"')).toEqual(['branch release/steps.a.outputs.b']);
    expect(by('echo hello')).toEqual(KNOWN);
  });

  it('of an action of the repository are its own', () => {
    const action =
      'inputs: {}\nruns:\n  using: composite\n  steps:\n' +
      '    - id: a\n      shell: bash\n      run: echo "b=2" >> "$GITHUB_OUTPUT"\n' +
      '    - shell: bash\n      run: git push https://github.com/acme/shop "HEAD:release/${{ steps.a.outputs.b }}"\n';
    const before = '      - id: a\n        run: echo "b=1" >> "$GITHUB_OUTPUT"\n';
    expect(told(`${before}      - uses: ./act\n${PUSH}`, '', { 'act/action.yml': action })).toEqual([
      'branch release/2',
      'branch release/1',
    ]);
  });

  it('decide whether a step runs', () => {
    const step = (value: string): string =>
      `      - id: a\n        run: echo "go=${value}" >> "$GITHUB_OUTPUT"\n      - if: steps.a.outputs.go == 'yes'\n` +
      '        run: git push https://github.com/acme/shop HEAD:main\n';
    expect(told(step('yes'))).toEqual(['branch main']);
    expect(told(step('no'))).toEqual([]);
    expect(told(step('$X'))).toEqual(['branch main']);
  });
});

describe('an output that is known in part', () => {
  const used = '      - run: git push https://github.com/acme/shop "HEAD:refs/heads/${{ steps.a.outputs.b }}"\n';
  const said = (script: string, between = '', last = used): readonly string[] =>
    told(`      - id: a\n        run: |\n${script.replaceAll(/^/gm, '          ')}\n${between}${last}`);

  it('keeps its beginning where what is not known holds no line end', () => {
    expect(said('echo "b=release/$(date +%Y)" >> "$GITHUB_OUTPUT"')).toEqual(['branch release/$(date +%Y)']);
    expect(said('b="x-$(cat n)"\ngit checkout -b "$b"\necho "b=$b" >> "$GITHUB_OUTPUT"')).toContain(
      'branch x-$(cat n)',
    );
    const dates = 'echo "a=$(date +"%Y %H:%M")" >> "$GITHUB_OUTPUT"\necho "b=r-$(date +%Y)" >> "$GITHUB_OUTPUT"';
    expect(said(dates)).toEqual(['branch r-$(date +%Y)']);
  });

  it('does not where that may hold another output', () => {
    expect(said('echo "b=release/$(./n)" >> "$GITHUB_OUTPUT"')).toContain('branch steps.a.outputs.b');
  });

  it('is one of a few where these hold no line end', () => {
    const asked = used.replace('- run', "- if: steps.a.outputs.b != ''\n        run");
    const choice = (one: string): readonly string[] =>
      said(`echo "b=\${{ vars.X && ${one} || '' }}" >> "$GITHUB_OUTPUT"`, '', asked);
    expect(choice("'r/1'")).toEqual(['branch r/1']);
    expect(choice('vars.Y')).toContain('branch steps.a.outputs.b');
    expect(choice(String.raw`fromJSON('"r/1\nb=main"')`)).toContain('branch steps.a.outputs.b');
  });

  it('keeps it by way of a variable', () => {
    const variable =
      used.replace('${{ steps.a.outputs.b }}', '$B') + '        env: {B: "${{ steps.a.outputs.b }}-1"}\n';
    expect(said('echo "b=r-$(date +%Y)" >> $GITHUB_OUTPUT', '', variable)).toEqual(['branch r-$(date +%Y)-1']);
  });
});

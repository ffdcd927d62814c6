import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const PUSH = '      - run: git push https://github.com/acme/shop HEAD:$B\n';
const later = (step: string): readonly string[] => told(`${step}${PUSH}`, '    env: {B: release/1}\n');
const run = (script: string, shell = 'bash'): string =>
  `      - shell: ${shell}\n        run: |\n${script
    .split('\n')
    .map((line) => `          ${line}\n`)
    .join('')}`;

describe('a value for later steps that may hold a line end may hold another variable behind it', () => {
  it.each([
    ['bash', 'echo "T=$X" >> "$GITHUB_ENV"'],
    ['bash', 'echo "T=$(cat title)" >> $GITHUB_ENV'],
    ['bash', 'printf "T=%s\\n" "$X" | tee -a "$GITHUB_ENV"'],
    ['bash', 'echo "T=${{ vars.TITLE }}" >> $GITHUB_ENV'],
    ['bash', '{ echo "T<<EOF"; echo "$X"; echo EOF; } >> $GITHUB_ENV'],
    ['bash', 'cat <<EOF >> $GITHUB_ENV\nB=release/1\nT=$X\nEOF'],
    ['sh', 'echo "B=release/1" >> $GITHUB_ENV; echo "T=$X" >> $GITHUB_ENV'],
    ['pwsh', '"T=$env:X" >> $env:GITHUB_ENV'],
    ['pwsh', 'Add-Content $env:GITHUB_ENV "T=$(Get-Content title)"'],
  ])('%s: %s', (shell, script) => {
    expect(later(run(script, shell)).filter((one) => one.startsWith('branch'))).not.toContain('branch release/1');
  });

  it.each([
    ['bash', 'echo "T=$GITHUB_SHA" >> "$GITHUB_ENV"'],
    ['bash', 'echo "T=${{ github.ref_name }}" >> "$GITHUB_ENV"'],
    ['bash', 'echo "T=$(date +%s)" >> "$GITHUB_ENV"'],
    ['bash', 'case $X in a) T=1 ;; *) T=2 ;; esac; echo "T=$T" >> "$GITHUB_ENV"'],
    ['bash', 'echo "T<<$(openssl rand -hex 8)" > notes'],
    ['pwsh', '"T=1" >> $env:GITHUB_ENV'],
  ])('and one that holds none says nothing else: %s: %s', (shell, script) => {
    expect(later(run(script, shell)).filter((one) => one.startsWith('branch'))).toEqual(['branch release/1']);
  });
});

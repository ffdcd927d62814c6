import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const CHECKOUT = '      - uses: actions/checkout@v5\n';
const PUSH = `      - working-directory: libs/widgets
        run: git push origin HEAD:release/2
`;
const UNKNOWN = ['? which repository `libs/widgets` is a clone of'];

describe('a checkout with submodules', () => {
  it.each(['true', "'true'", 'recursive', '${{ vars.SUBS }}'])('leaves folders unknown: %s', (value) => {
    expect(told(`${CHECKOUT}        with: {submodules: "${value.replaceAll("'", '')}"}\n${PUSH}`)).toEqual(UNKNOWN);
  });

  it('does so for `git -C`, for its folder, and not for its root', () => {
    const subs = `${CHECKOUT}        with: {submodules: true, path: other}\n`;
    expect(told(`${subs}      - run: git -C other/libs/x push origin HEAD:release/2\n`)).toEqual([
      '? which repository `other/libs/x` is a clone of',
    ]);
    expect(told(`${subs}      - run: cd other/libs/x && git push origin HEAD:release/2\n`)).toEqual([
      '? which repository `other/libs/x` is a clone of',
    ]);
    expect(told(`${subs}      - run: git -C other push origin HEAD:release/2\n`)).toEqual(['branch release/2']);
  });

  it.each(['', '        with: {submodules: false}\n'])('is none: %j', (given) => {
    expect(told(`${CHECKOUT}${given}${PUSH}`)).toEqual(['branch release/2']);
  });

  it('counts for actions that work in a folder', () => {
    const action = (path: string): string =>
      `      - uses: peter-evans/create-pull-request@v7\n` +
      `        with: {path: ${path}, branch: release/2, base: release/1}\n`;
    const subs = `${CHECKOUT}        with: {submodules: true}\n`;
    expect(told(`${subs}${action('libs/x')}`)).toContain('branch the repository that is checked out:release/2');
    expect(told(`${subs}${action('.')}`)).toContain('branch release/2');
  });
});

import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const seen = (found: readonly string[]): boolean => found.some((one) => /^[?!]/.test(one));

describe('the container of a job', () => {
  const PUSHED = '      - run: git push https://github.com/acme/shop HEAD:release/1\n';

  it.each([
    '    container: {image: x, env: {GIT_CONFIG_COUNT: 1, GIT_CONFIG_KEY_0: ' +
      '"url.https://github.com/acme/prod.insteadOf", GIT_CONFIG_VALUE_0: "https://github.com/acme/shop"}}\n',
    '    container: {image: x, env: {BASH_ENV: ./x}}\n',
    '    container: evil/image\n',
    '    container: {image: x, options: --entrypoint x}\n',
    '    container: "${{ fromJSON(vars.X) }}"\n',
  ])('%s', (container) => {
    expect(told(PUSHED, container)).toSatisfy(seen);
  });

  it('gives its variables to the steps, whose own go before them', () => {
    expect(
      told(
        '      - run: git push https://github.com/acme/shop HEAD:$B\n',
        '    env: {B: main}\n    container: {image: x, env: {B: release/2}}\n',
      ),
    ).not.toContain('branch release/2');
  });
});

import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const CHECKOUT = '      - uses: actions/checkout@v4\n';
const FILES = { 'deploy.sh': '#!/bin/bash\necho hi\n', 'act/action.yml': 'runs: {using: composite, steps: []}\n' };
const step = (script: string): string => `      - run: ${JSON.stringify(script)}\n`;
const isOpaque = (found: readonly string[]): boolean => found.some((one) => one.startsWith('!'));

describe('files that are no longer those of the run', () => {
  it.each([
    'git fetch && git checkout origin/evil',
    'git pull origin other',
    'git checkout other -- deploy.sh',
    'git reset --hard origin/evil',
    'git merge origin/evil',
    'git switch evil',
    'git stash pop',
    'git restore --source evil .',
    'git checkout -b x origin/evil',
    'echo x >> deploy.sh',
    'cat x > ./deploy.sh',
    'curl -o deploy.sh https://x.example',
    'sed -i s/a/b/ deploy.sh',
    'cp x deploy.sh',
    'mv x/deploy.sh .',
    'tar xzf x.tgz',
    'echo x | tee deploy.sh',
    'cd x && cp y ../deploy.sh',
  ])('a script after `%s`', (script) => {
    expect(told(`${CHECKOUT}${step(script)}${step('./deploy.sh')}`, '', FILES)).toSatisfy(isOpaque);
  });

  it.each([
    '      - uses: actions/checkout@v4\n        with: {repository: acme/evil, path: act}\n',
    step('cp -r ../x act'),
    step('git pull'),
    step('echo x > act/action.yml'),
    '      - uses: actions/download-artifact@v4\n',
    '      - uses: actions/download-artifact@v4\n        with: {path: act}\n',
  ])('an action after %s', (before) => {
    expect(told(`${CHECKOUT}${before}      - uses: ./act\n`, '', FILES)).toSatisfy(isOpaque);
  });

  it.each([
    'git checkout -b release/1',
    'echo x > notes',
    'git fetch',
    'git checkout $GITHUB_SHA',
    'tar xzf x.tgz -C out',
    'curl -o /tmp/deploy.sh https://x.example',
  ])('is not meant: %s', (script) => {
    expect(told(`${CHECKOUT}${step(script)}${step('./deploy.sh')}      - uses: ./act\n`, '', FILES)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readHub } from '../../../src/workflow/command/github/hub.ts';
import { command, render, setting, text } from './words.ts';

const CLONES = new Map([['', { remotes: new Map([['origin', text('acme/shop')]]), branch: text('topic') }]]);

describe('hub', () => {
  it.each([
    ['hub pull-request -b main -m x', 'branch main'],
    ['hub pull-request --base=$BASE', 'branch $BASE'],
    ['hub pull-request -m x', 'branch the default branch'],
    ['hub pull-request -p -b main', 'branch main; branch topic'],
    ['hub pull-request -b other:main', '? which repository the base of the pull request is in'],
    ['hub release create -t release/1 -m x v1', 'tag v1; branch release/1'],
    ['hub release edit v1 -m x', 'tag v1'],
    ['hub release create', '? which tag the release has'],
    ['hub release', ''],
    ['hub release download v1', ''],
    ['hub pr list', ''],
    ['hub pr merge 7', '? into which branch the pull request is merged'],
    ['hub push origin main', '? what `hub push` passes on to git: use `git` or `gh`'],
    ['hub merge https://github.com/a/b/pull/1', ''],
    ['hub sync', ''],
    ['hub api -X DELETE repos/acme/shop/git/refs/heads/main', 'branch main delete'],
    ['hub create acme/new', '? which repository is created or deleted'],
    ['hub $CMD', '? which command of `hub` is run'],
    ['hub', ''],
  ])('%s', (line, expected) => {
    expect(render(readHub(command(line), setting({ clones: CLONES })))).toBe(expected);
  });
});

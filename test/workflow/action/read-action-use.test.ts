import { describe, expect, it, test } from 'vitest';
import { TOUCHING_ACTIONS } from '../../../src/workflow/action/touching-actions.ts';
import { type Row, touchedBeside } from './action-row.ts';
import { clone, marked, read, RUN, touched } from './situation.ts';

const MERGES: readonly Row[] = [
  ['peter-evans/create-pull-request', {}, ['force branch create-pull-request/patch', 'branch release/1']],
  ['peter-evans/create-pull-request', { base: 'main', branch: 'bump/x' }, ['force branch bump/x', 'branch main']],
  [
    'peter-evans/create-pull-request',
    { branch: 'bump', 'branch-suffix': 'timestamp' },
    ['force branch bump-<its suffix>', 'branch release/1'],
  ],
  [
    'peter-evans/create-pull-request',
    { branch: 'bump', 'push-to-fork': 'bot/shop' },
    ['force branch bump in bot/shop', 'branch release/1'],
  ],
  ['repo-sync/pull-request', {}, ['branch master', 'branch release/1']],
  ['repo-sync/pull-request', { source_branch: 'a', destination_branch: 'main' }, ['branch main', 'branch a']],
  ['devmasx/merge-branch', { type: 'now', target_branch: 'main' }, ['branch main']],
  ['devmasx/merge-branch', {}, ['branch <target_branch>']],
  ['everlytic/branch-merge', { target_branch: 'dev' }, ['branch dev']],
  ['robotology/gh-action-nightly-merge', {}, ['branch devel']],
  ['robotology/gh-action-nightly-merge', { stable_branch: 'main', development_branch: 'next' }, ['branch next']],
  ['pascalgn/automerge-action', {}, ['branch <the base of the pull request>']],
  [
    'juliangruber/merge-pull-request-action',
    { number: '1', repo: 'acme/site' },
    ['branch <the base of the pull request> in acme/site'],
  ],
  [
    'peter-evans/enable-pull-request-automerge',
    { 'pull-request-number': '1' },
    ['branch <the base of the pull request>'],
  ],
  ['peter-evans/rebase', {}, ['force branch <the heads of the pull requests>']],
  [
    'korthout/backport-action',
    { target_branches: 'v1 v2' },
    ['branch v1', 'branch v2', 'branch <a branch per backport>'],
  ],
];

const RELEASES: readonly Row[] = [
  ['softprops/action-gh-release', { tag_name: 'v1.2.3', target_commitish: 'main' }, ['tag v1.2.3']],
  ['softprops/action-gh-release', { tag_name: 'refs/tags/v1', repository: 'acme/site' }, ['tag v1 in acme/site']],
  ['softprops/action-gh-release', {}, []],
  ['ncipollo/release-action', { tag: '<steps.v.outputs.tag>' }, ['tag <steps.v.outputs.tag>']],
  ['ncipollo/release-action', { tag: 'v1', repo: 'site' }, ['tag v1 in acme/site']],
  ['ncipollo/release-action', { tag: 'v1', owner: 'other', repo: 'site' }, ['tag v1 in other/site']],
  ['actions/create-release', { tag_name: 'refs/tags/v1' }, ['tag v1']],
  ['actions/create-release', {}, ['tag <tag_name>']],
  ['marvinpinto/action-automatic-releases', { automatic_release_tag: 'latest' }, ['force tag latest']],
  ['svenstaro/upload-release-action', {}, ['tag release/1']],
  ['svenstaro/upload-release-action', { tag: 'v1', repo_name: 'acme/site' }, ['tag v1 in acme/site']],
  [
    'googleapis/release-please-action',
    {},
    ['branch main', 'force branch release-please--branches--main', 'tag <the tag of the next version>'],
  ],
  [
    'google-github-actions/release-please-action',
    { 'target-branch': 'v1', 'skip-github-release': 'true' },
    ['branch v1', 'force branch release-please--branches--v1'],
  ],
  ['googleapis/release-please-action', { 'skip-github-pull-request': 'true' }, ['tag <the tag of the next version>']],
  ['changesets/action', {}, ['force branch changeset-release/release/1', 'branch release/1']],
  ['changesets/action', { branch: 'main' }, ['force branch changeset-release/release/1', 'branch main']],
  [
    'changesets/action',
    { 'publish-script': 'yarn release' },
    ['force branch changeset-release/release/1', 'branch release/1', 'tag <the tag of the next version>'],
  ],
  ['cycjimmy/semantic-release-action', {}, ['branch release/1', 'tag <the tag of the next version>']],
  ['cycjimmy/semantic-release-action', { dry_run: 'true' }, []],
  ['mathieudutour/github-tag-action', { custom_tag: '1.0.0' }, ['tag v1.0.0']],
  ['mathieudutour/github-tag-action', { custom_tag: '1.0.0', tag_prefix: 'r' }, ['tag r1.0.0']],
  ['anothrNick/github-tag-action', {}, ['tag <the tag of the next version>']],
  ['rickstaa/action-create-tag', { tag: 'v1', force_push_tag: 'true' }, ['force tag v1']],
  ['actions-ecosystem/action-push-tag', { tag: 'v1' }, ['tag v1']],
  ['dev-drprasad/delete-tag-and-release', { tag_name: 'v1', repo: 'acme/site' }, ['delete tag v1 in acme/site']],
];

const DISPATCHES: readonly Row[] = [
  ['peter-evans/repository-dispatch', { 'event-type': 'x' }, ['branch main']],
  [
    'peter-evans/repository-dispatch',
    { repository: 'acme/site' },
    ['branch <the default branch of acme/site> in acme/site'],
  ],
  ['benc-uk/workflow-dispatch', { workflow: 'a.yml' }, ['branch release/1']],
  ['benc-uk/workflow-dispatch', { workflow: 'a.yml', ref: 'main' }, ['ref main']],
  ['benc-uk/workflow-dispatch', { workflow: 'a.yml', ref: 'refs/tags/v1', repo: 'acme/site' }, ['tag v1 in acme/site']],
  ['aurelien-baudet/workflow-dispatch', { workflow: 'a', ref: 'refs/heads/main' }, ['branch main']],
  [
    'convictional/trigger-workflow-and-wait',
    { owner: 'acme', repo: 'site', workflow_file_name: 'a.yml' },
    ['ref main in acme/site'],
  ],
  ['convictional/trigger-workflow-and-wait', { owner: 'acme', repo: 'site', trigger_workflow: 'false' }, []],
  ['Codex-/return-dispatch', { owner: 'acme', repo: 'shop', ref: 'main' }, ['ref main']],
  [
    'lasith-kg/dispatch-workflow',
    { 'dispatch-method': 'repository_dispatch', owner: 'acme', repo: 'shop' },
    ['branch main'],
  ],
  ['bobheadxi/deployments', { step: 'start', env: 'production' }, ['environment production']],
  [
    'bobheadxi/deployments',
    { step: 'start', env: 'a,b', repository: 'acme/site' },
    ['environment a', 'environment b', 'repository acme/site'],
  ],
  ['chrnorm/deployment-action', {}, ['environment production', 'branch release/1']],
  [
    'chrnorm/deployment-action',
    { environment: 'staging', ref: '0123456789012345678901234567890123456789' },
    ['environment staging'],
  ],
  ['chrnorm/deployment-status', { 'deployment-id': '1' }, []],
  ['strumwolf/delete-deployment-environment', { environment: 'review-1' }, ['environment review-1']],
  ['actions/deploy-pages', {}, ['environment github-pages']],
  ['actions/deploy-pages', { preview: 'true' }, []],
];

test.each([...MERGES, ...RELEASES, ...DISPATCHES])('%s with %j', (uses, inputs, touches) => {
  expect(touchedBeside(uses, inputs)).toEqual(touches);
});

describe('what is around an action', () => {
  it('is where pushes go: the origin of the clone', () => {
    const setting = { ...RUN, setting: { ...RUN.setting, clones: new Map([['site', clone('acme/site', 'next')]]) } };
    expect(touched('peter-evans/create-pull-request', { path: './site/' }, setting)).toEqual([
      'force branch create-pull-request/patch in acme/site',
      'branch next in acme/site',
    ]);
    expect(touched('stefanzweifel/git-auto-commit-action', {}, setting)).toEqual([
      'branch <the branch that is checked out> in <the repository that is checked out>',
    ]);
  });

  it('is not known for a folder that is not', () => {
    expect(touched('EndBug/add-and-commit', { cwd: '<vars.DIR>', new_branch: 'x' })).toEqual([
      'branch x in <the repository that is checked out>',
    ]);
  });

  it('is a pull request', () => {
    const { branch: _branch, ...pull } = {
      ...RUN,
      setting: { ...RUN.setting, clones: new Map([['', clone('acme/shop', undefined)]]) },
    };
    expect(touched('stefanzweifel/git-auto-commit-action', {}, pull)).toEqual(['branch <github.head_ref>']);
    expect(touched('stefanzweifel/git-auto-commit-action', {}, { ...pull, headBranch: 'topic' })).toEqual([
      'branch topic',
    ]);
    expect(touched('peter-evans/create-pull-request', {}, pull)).toContain('branch <the branch that is checked out>');
    expect(touched('changesets/action', {}, pull)).toContain('branch <the branch of the run>');
    expect(touched('benc-uk/workflow-dispatch', {}, pull)).toEqual(['ref <the ref of the run>']);
    expect(touched('nwtgck/actions-netlify', { 'production-branch': 'main' }, pull)).toEqual(['alias production']);
  });

  it('is a tag', () => {
    const { branch: _branch, ...tagged } = { ...RUN, tag: 'v1' };
    expect(touched('softprops/action-gh-release', {}, tagged)).toEqual(['tag v1']);
    expect(touched('svenstaro/upload-release-action', {}, tagged)).toEqual(['tag v1']);
    expect(touched('benc-uk/workflow-dispatch', {}, tagged)).toEqual(['tag v1']);
  });

  it('is without a default branch that is known', () => {
    const { defaultBranch: _defaultBranch, ...run } = RUN;
    expect(touched('ad-m/github-push-action', {}, run)).toEqual(['branch <the default branch>']);
  });

  it('holds variables, for actions without inputs', () => {
    const variables = new Map([
      ['BASE_BRANCHES', ['main, dev']],
      ['CUSTOM_TAG', ['v9']],
    ]);
    const setting = { ...RUN, setting: { ...RUN.setting, variables } };
    expect(touched('pascalgn/automerge-action', {}, setting)).toEqual(['branch main', 'branch dev']);
    expect(touched('anothrNick/github-tag-action', {}, setting)).toEqual(['tag v9']);
  });

  it('is another branch after an action that may check one out', () => {
    const after = read('stefanzweifel/git-auto-commit-action', { branch: 'main' }).setting;
    expect(marked(after?.clones.get('')?.branch ?? [])).toBe('<the branch after stefanzweifel/git-auto-commit-action>');
    expect(read('stefanzweifel/git-auto-commit-action', { branch: 'release/1' }).setting).toBeUndefined();
  });
});

it('knows at least 55 actions', () => {
  expect(TOUCHING_ACTIONS.size).toBeGreaterThanOrEqual(55);
});

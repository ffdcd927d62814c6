import { describe, expect, it, test } from 'vitest';
import { TOUCHING_ACTIONS } from '../../../src/workflow/action/touching-actions.ts';
import { clone, marked, read, RUN, touched } from './situation.ts';

type Row = readonly [uses: string, inputs: Readonly<Record<string, string>>, touches: readonly string[]];

const PUSHES: readonly Row[] = [
  ['stefanzweifel/git-auto-commit-action', {}, ['branch release/1']],
  ['stefanzweifel/git-auto-commit-action', { branch: '' }, ['branch release/1']],
  ['stefanzweifel/git-auto-commit-action', { branch: '  ' }, ['branch release/1']],
  ['stefanzweifel/git-auto-commit-action', { branch: 'main' }, ['branch main']],
  ['stefanzweifel/git-auto-commit-action', { branch: 'main', skip_push: 'true' }, []],
  ['stefanzweifel/git-auto-commit-action', { branch: 'main', skip_push: '<inputs.dry>' }, ['branch main']],
  ['stefanzweifel/git-auto-commit-action', { tagging_message: 'v1' }, ['branch release/1', 'tag v1']],
  [
    'stefanzweifel/git-auto-commit-action',
    { tag_name: 'v2', tagging_message: 'Version 2' },
    ['branch release/1', 'tag v2'],
  ],
  ['stefanzweifel/git-auto-commit-action', { branch: 'x', repository: 'elsewhere' }, ['branch x']],
  ['STEFANZWEIFEL/Git-Auto-Commit-Action', { BRANCH: 'main' }, ['branch main']],
  ['EndBug/add-and-commit', {}, ['branch release/1']],
  ['EndBug/add-and-commit', { new_branch: 'topic' }, ['branch topic']],
  ['EndBug/add-and-commit', { branch: 'main' }, ['branch main']],
  ['EndBug/add-and-commit', { push: 'false', new_branch: 'topic' }, []],
  ['EndBug/add-and-commit', { dry_run: 'true', new_branch: 'topic' }, []],
  ['ad-m/github-push-action', {}, ['branch main']],
  ['ad-m/github-push-action', { branch: 'refs/heads/topic' }, ['branch topic']],
  ['ad-m/github-push-action', { branch: 'refs/tags/v1' }, ['tag v1']],
  ['ad-m/github-push-action', { branch: 'refs/notes/x' }, ['ref refs/notes/x']],
  ['ad-m/github-push-action', { branch: '<github.ref>' }, ['branch <github.ref>']],
  ['ad-m/github-push-action', { branch: 'topic', force: 'True' }, ['force branch topic']],
  ['ad-m/github-push-action', { branch: 'topic', force_with_lease: '<inputs.f>' }, ['force branch topic']],
  ['ad-m/github-push-action', { branch: 'topic', tags: 'true' }, ['branch topic', 'every-tag']],
  ['ad-m/github-push-action', { branch: 'topic', repository: 'Acme/Shop' }, ['branch topic']],
  ['ad-m/github-push-action', { branch: 'topic', repository: 'acme/site' }, ['branch topic in acme/site']],
  ['ad-m/github-push-action', { repository: 'acme/site' }, ['branch <the default branch of acme/site> in acme/site']],
  ['actions-js/push', {}, ['branch main']],
  ['actions-js/push', { branch: 'x', tags: 'true', force: 'true' }, ['force branch x', 'every-tag']],
  ['planetscale/ghcommit-action', { repo: 'acme/shop', branch: 'main' }, ['branch main']],
  [
    'planetscale/ghcommit-action',
    { repo: 'acme/site', branch: '<github.ref_name>' },
    ['branch <github.ref_name> in acme/site'],
  ],
  ['peaceiris/actions-gh-pages', {}, ['branch gh-pages']],
  ['peaceiris/actions-gh-pages', { publish_branch: '' }, ['branch gh-pages']],
  [
    'peaceiris/actions-gh-pages',
    { publish_branch: 'site', force_orphan: 'true', tag_name: 'd1' },
    ['force branch site', 'tag d1'],
  ],
  ['peaceiris/actions-gh-pages', { external_repository: 'acme/site' }, ['branch gh-pages in acme/site']],
  ['peaceiris/actions-gh-pages', { external_repository: '<vars.SITE>' }, ['branch gh-pages in <vars.SITE>']],
  ['JamesIves/github-pages-deploy-action', { folder: 'out' }, ['force branch gh-pages']],
  ['JamesIves/github-pages-deploy-action', { branch: 'site', force: 'false' }, ['branch site']],
  ['JamesIves/github-pages-deploy-action', { branch: 'site', 'dry-run': 'true' }, []],
  [
    'JamesIves/github-pages-deploy-action',
    { 'repository-name': 'acme/site', tag: 'v1', force: 'false' },
    ['branch gh-pages in acme/site', 'tag v1 in acme/site'],
  ],
  ['crazy-max/ghaction-github-pages', {}, ['force branch gh-pages']],
  ['crazy-max/ghaction-github-pages', { target_branch: 'docs', keep_history: 'true' }, ['branch docs']],
  ['helm/chart-releaser-action', {}, ['branch gh-pages', 'tag <one tag per chart>']],
  ['helm/chart-releaser-action', { install_only: 'true' }, []],
  [
    'cpina/github-action-push-to-another-repository',
    { 'destination-github-username': 'acme', 'destination-repository-name': 'site' },
    ['branch main in acme/site'],
  ],
  [
    'cpina/github-action-push-to-another-repository',
    {
      'destination-github-username': 'mona',
      'destination-repository-username': 'acme',
      'destination-repository-name': 'site',
      'target-branch': 'x',
    },
    ['branch x in acme/site'],
  ],
  [
    'wei/git-sync',
    { destination_repo: 'git@github.com:acme/mirror.git', destination_branch: 'main' },
    ['force branch main in acme/mirror'],
  ],
  [
    'wei/git-sync',
    { destination_repo: 'https://u:p@github.com/acme/mirror.git', destination_branch: 'main' },
    ['force branch main in acme/mirror'],
  ],
  [
    'wei/git-sync',
    { destination_repo: 'git@gitlab.com:acme/shop.git', destination_branch: 'x' },
    ['force branch x in git@gitlab.com:acme/shop'],
  ],
  [
    'wei/git-sync',
    { destination_repo: 'https://github.com@evil.example/acme/shop', destination_branch: 'x' },
    ['force branch x in https://github.com@evil.example/acme/shop'],
  ],
  ['aormsby/Fork-Sync-With-Upstream-action', { target_sync_branch: 'main' }, ['branch main']],
  ['aormsby/Fork-Sync-With-Upstream-action', { target_sync_branch: 'main', test_mode: 'true' }, []],
  ['dawidd6/action-delete-branch', { branches: 'a, b\nc' }, ['delete branch a', 'delete branch b', 'delete branch c']],
  [
    'dawidd6/action-delete-branch',
    { branches: '1,<inputs.b>', prefix: 'pr-', suffix: '-x' },
    ['delete branch pr-1-x', 'delete branch pr-<inputs.b>-x'],
  ],
  ['dawidd6/action-delete-branch', { numbers: '13' }, ['delete branch <the heads of the pull requests in `numbers`>']],
  [
    'dawidd6/action-delete-branch',
    { branches: 'a', owner: 'acme', repository: 'site' },
    ['delete branch a in acme/site'],
  ],
  ['peterjgrainger/action-create-branch', {}, ['branch release-candidate']],
  ['peterjgrainger/action-create-branch', { branch: 'refs/heads/x' }, ['branch x']],
];

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

const DEPLOYS: readonly Row[] = [
  ['dflook/terraform-apply', {}, ['workspace default']],
  ['dflook/terraform-apply', { workspace: 'staging' }, ['workspace staging']],
  ['dflook/terraform-plan', { path: 'envs/prod' }, ['file envs/prod']],
  [
    'dflook/tofu-apply',
    { workspace: 'staging', var_file: 'a.tfvars\nprod.tfvars', path: '.' },
    ['workspace staging', 'file a.tfvars', 'file prod.tfvars'],
  ],
  ['dflook/terraform-destroy-workspace', { workspace: '<github.head_ref>' }, ['workspace <github.head_ref>']],
  ['hashicorp/tfc-workflows-github/actions/create-run', { workspace: 'shop-prod' }, ['workspace shop-prod']],
  ['hashicorp/tfc-workflows-github/actions/apply-run', { run: 'run-1' }, ['workspace <the workspace of the run>']],
  ['pulumi/actions', {}, []],
  ['pulumi/actions', { command: 'up', 'stack-name': 'acme/prod' }, ['stack acme/prod']],
  ['pulumi/actions', { command: 'up' }, ['stack <the stack that is selected>']],
  ['deliverybot/helm', { release: 'web', namespace: 'prod', chart: 'app' }, ['namespace prod', 'app web']],
  ['aws-actions/amazon-ecs-deploy-task-definition', { cluster: 'prod', service: 'web' }, ['context prod', 'app web']],
  ['aws-actions/aws-cloudformation-github-deploy', { name: 'shop-prod', template: 't.yml' }, ['stack shop-prod']],
  ['aws-actions/aws-codebuild-run-build', { 'project-name': 'shop' }, ['project shop']],
  [
    'aws-actions/configure-aws-credentials',
    { 'role-to-assume': 'arn:aws:iam::111122223333:role/x', 'aws-region': 'eu-west-1' },
    [],
  ],
  [
    'einaregilsson/beanstalk-deploy',
    { application_name: 'shop', environment_name: 'prod' },
    ['alias prod', 'app shop'],
  ],
  ['appleboy/lambda-action', { function_name: 'pay' }, ['app pay']],
  ['Azure/login', { 'subscription-id': 's-1' }, ['subscription s-1']],
  ['azure/login', { 'subscription-id': '<secrets.SUBSCRIPTION>' }, []],
  ['azure/webapps-deploy', { 'app-name': 'shop' }, ['app shop']],
  ['azure/webapps-deploy', { 'app-name': 'shop', 'slot-name': 'Production' }, ['app shop']],
  ['azure/webapps-deploy', { 'app-name': 'shop', 'slot-name': 'staging' }, ['app shop', 'alias staging']],
  ['azure/functions-action', { 'publish-profile': '<secrets.P>' }, ['app <the app of the publish profile>']],
  ['azure/arm-deploy', { resourceGroupName: 'rg-prod', template: 't.json' }, ['namespace rg-prod']],
  ['azure/arm-deploy', { scope: 'subscription', subscriptionId: 's-1' }, ['subscription s-1']],
  ['azure/aci-deploy', { 'resource-group': 'rg', name: 'web' }, ['namespace rg', 'app web']],
  ['azure/k8s-set-context', { context: 'prod' }, ['context prod']],
  ['azure/aks-set-context', { 'cluster-name': 'c', 'resource-group': '<secrets.RG>' }, ['context c']],
  ['azure/k8s-deploy', { namespace: 'prod', manifests: 'k8s/' }, ['namespace prod']],
  ['azure/k8s-deploy', { manifests: 'k8s/prod\nk8s/base' }, ['file k8s/prod', 'file k8s/base']],
  ['Azure/static-web-apps-deploy', { action: 'upload', deployment_environment: 'staging' }, ['alias staging']],
  ['Azure/static-web-apps-deploy', { action: 'upload', production_branch: 'release/1' }, ['alias production']],
  ['Azure/static-web-apps-deploy', { action: 'upload', production_branch: 'main' }, []],
  ['azure/container-apps-deploy-action', { containerAppName: 'web', resourceGroup: 'rg' }, ['app web', 'namespace rg']],
  ['google-github-actions/auth', { project_id: 'shop-prod' }, ['project shop-prod']],
  ['google-github-actions/setup-gcloud', { project_id: '<vars.P>' }, []],
  [
    'google-github-actions/deploy-cloudrun',
    { service: 'web', project_id: '<vars.P>' },
    ['project <vars.P>', 'app web'],
  ],
  ['google-github-actions/deploy-cloudrun', { metadata: 's.yml' }, ['app <the service of the metadata>']],
  ['google-github-actions/deploy-appengine', { project_id: 'shop-prod' }, ['project shop-prod']],
  ['google-github-actions/deploy-cloud-functions', { name: 'pay' }, ['app pay']],
  [
    'google-github-actions/get-gke-credentials',
    { cluster_name: 'prod', namespace: 'web' },
    ['context prod', 'namespace web'],
  ],
  ['FirebaseExtended/action-hosting-deploy', { projectId: 'shop', channelId: 'live' }, ['project shop', 'alias live']],
  [
    'FirebaseExtended/action-hosting-deploy',
    { projectId: 'shop', channelId: 'pr-1', target: 'blog' },
    ['project shop', 'app blog'],
  ],
  ['cloudflare/pages-action', { projectName: 'shop' }, ['branch release/1', 'project shop']],
  ['cloudflare/pages-action', { projectName: 'shop', branch: 'main' }, ['branch main', 'project shop']],
  ['amondnet/vercel-action', { target: 'production' }, ['alias production']],
  ['amondnet/vercel-action', { 'vercel-project-id': '<secrets.ID>', 'custom-environment': 'qa' }, ['alias qa']],
  ['nwtgck/actions-netlify', { 'production-deploy': 'true' }, ['alias production']],
  ['nwtgck/actions-netlify', { 'production-branch': 'main', 'publish-dir': 'out' }, []],
  ['nwtgck/actions-netlify', { 'production-branch': '<vars.B>' }, ['alias production']],
  ['akhileshns/heroku-deploy', { heroku_app_name: 'shop-prod', branch: 'main' }, ['app shop-prod']],
  ['digitalocean/app_action/deploy', { app_name: 'shop' }, ['app shop']],
  ['digitalocean/app_action/deploy', {}, ['file .do/app.yaml']],
];

test.each([...PUSHES, ...MERGES, ...RELEASES, ...DISPATCHES, ...DEPLOYS])('%s with %j', (uses, inputs, touches) => {
  const workspace = {
    ...RUN,
    setting: { ...RUN.setting, clones: new Map([...RUN.setting.clones, ['elsewhere', clone('acme/shop', 'other')]]) },
  };
  expect(touched(uses, inputs, workspace)).toEqual(touches);
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

import type { ActionTable, InputCondition } from './action-entry.ts';

const notDry = (input: string): InputCondition => ({ input, not: ['true'] });
const clone = { clone: true } as const;
const FORCED: readonly InputCondition[] = [
  { input: 'force', is: ['true'] },
  { input: 'force_with_lease', is: ['true'] },
];
const HOOKS = [
  'before_add_hook',
  'after_add_hook',
  'before_commit_hook',
  'after_commit_hook',
  'before_tag_hook',
  'after_tag_hook',
  'before_push_hook',
  'after_push_hook',
];

/** Actions that push branches or commit to them. */
export const PUSHING_ACTIONS: ActionTable = {
  'stefanzweifel/git-auto-commit-action': {
    folder: 'repository',
    checksOut: 'branch',
    targets: [
      {
        input: 'branch',
        kind: 'branch',
        fallback: 'head-branch',
        in: clone,
        when: [{ input: 'skip_push', not: ['true'] }],
      },
      { input: 'tag_name', kind: 'tag', in: clone, when: [{ input: 'skip_push', not: ['true'] }] },
      // without a name, the message is the name
      {
        input: 'tagging_message',
        kind: 'tag',
        in: clone,
        when: [
          { input: 'skip_push', not: ['true'] },
          { input: 'tag_name', given: false },
        ],
      },
    ],
    scripts: [
      {
        input: 'push_options',
        program: 'git push origin',
        word: { before: 'HEAD:', input: 'branch' },
        shell: 'bash',
        when: [{ input: 'skip_push', not: ['true'] }],
      },
      ...HOOKS.map((input) => ({ input, shell: 'bash' })),
    ],
  },
  'EndBug/add-and-commit': {
    folder: 'cwd',
    checksOut: 'new_branch',
    targets: [
      {
        input: 'new_branch',
        kind: 'branch',
        fallback: 'checked-out',
        unless: ['branch'],
        in: clone,
        when: [{ input: 'push', not: ['false'], default: 'true' }, notDry('dry_run')],
      },
      // until version 8
      { input: 'branch', kind: 'branch', in: clone, when: [{ input: 'push', not: ['false'], default: 'true' }] },
    ],
    scripts: [
      { input: 'push', program: 'git push', shell: 'bash', when: [{ input: 'push', not: ['true', 'false', ''] }] },
      { input: 'tag', program: 'git tag', shell: 'bash' },
      {
        input: 'tag_push',
        fallback: { literal: ' ' },
        program: 'git push origin --tags',
        shell: 'bash',
        when: [
          { input: 'tag', given: true },
          { input: 'push', not: ['false'], default: 'true' },
        ],
      },
    ],
  },
  'ad-m/github-push-action': {
    targets: [
      { input: 'branch', kind: 'branch', fallback: 'default-branch', in: { inputs: ['repository'] }, forced: FORCED },
      { kind: 'every-tag', in: { inputs: ['repository'] }, forced: FORCED, when: [{ input: 'tags', is: ['true'] }] },
    ],
  },
  'actions-js/push': {
    targets: [
      {
        input: 'branch',
        kind: 'branch',
        default: 'main',
        in: { inputs: ['repository'] },
        forced: [{ input: 'force', is: ['true'] }],
      },
      { kind: 'every-tag', in: { inputs: ['repository'] }, when: [{ input: 'tags', is: ['true'] }] },
    ],
  },
  'planetscale/ghcommit-action': { targets: [{ input: 'branch', kind: 'branch', in: { inputs: ['repo'] } }] },
  'peaceiris/actions-gh-pages': {
    targets: [
      {
        input: 'publish_branch',
        kind: 'branch',
        default: 'gh-pages',
        in: { inputs: ['external_repository'] },
        forced: [{ input: 'force_orphan', is: ['true'] }],
      },
      { input: 'tag_name', kind: 'tag', in: { inputs: ['external_repository'] } },
    ],
  },
  'JamesIves/github-pages-deploy-action': {
    targets: [
      {
        input: 'branch',
        kind: 'branch',
        default: 'gh-pages',
        in: { inputs: ['repository-name'] },
        forced: [{ input: 'force', is: ['true'], default: 'true' }],
        when: [notDry('dry-run')],
      },
      { input: 'tag', kind: 'tag', in: { inputs: ['repository-name'] }, when: [notDry('dry-run')] },
    ],
  },
  'crazy-max/ghaction-github-pages': {
    targets: [
      {
        input: 'target_branch',
        kind: 'branch',
        default: 'gh-pages',
        in: { inputs: ['repo'] },
        forced: [{ input: 'keep_history', not: ['true'] }],
        when: [notDry('dry_run')],
      },
    ],
  },
  'helm/chart-releaser-action': {
    targets: [
      {
        input: 'pages_branch',
        kind: 'branch',
        fallback: { literal: 'gh-pages' },
        when: [{ input: 'install_only', not: ['true'] }],
      },
      {
        kind: 'tag',
        fallback: { unknown: 'one tag per chart' },
        when: [
          { input: 'install_only', not: ['true'] },
          { input: 'skip_upload', not: ['true'] },
        ],
      },
    ],
  },
  'cpina/github-action-push-to-another-repository': {
    targets: [
      {
        input: 'target-branch',
        kind: 'branch',
        default: 'main',
        in: {
          inputs: ['destination-repository-username', 'destination-github-username', 'destination-repository-name'],
        },
      },
    ],
  },
  'wei/git-sync': {
    targets: [
      {
        input: 'destination_branch',
        kind: 'branch',
        change: 'force',
        fallback: { unknown: 'destination_branch' },
        in: { inputs: ['destination_repo'] },
      },
    ],
  },
  'aormsby/Fork-Sync-With-Upstream-action': {
    targets: [
      { input: 'target_sync_branch', kind: 'branch', in: clone, when: [{ input: 'test_mode', not: ['true'] }] },
      // until version 3
      { input: 'target_branch', kind: 'branch', in: clone },
    ],
    scripts: [
      {
        input: 'target_branch_push_args',
        program: 'git push',
        shell: 'bash',
        when: [{ input: 'test_mode', not: ['true'] }],
      },
    ],
  },
  'actions/stale': {
    targets: [
      {
        kind: 'branch',
        change: 'delete',
        fallback: { unknown: 'the branch of each pull request that is closed' },
        when: [{ input: 'delete-branch', is: ['true'], default: 'false' }],
      },
    ],
  },
  'dawidd6/action-delete-branch': {
    targets: [
      {
        input: 'branches',
        kind: 'branch',
        list: true,
        change: 'delete',
        before: { input: 'prefix' },
        after: { input: 'suffix' },
        in: { inputs: ['owner', 'repository'] },
      },
      {
        kind: 'branch',
        change: 'delete',
        fallback: { unknown: 'the heads of the pull requests in `numbers`' },
        in: { inputs: ['owner', 'repository'] },
        when: [{ input: 'numbers', given: true }],
      },
    ],
  },
  'peterjgrainger/action-create-branch': {
    targets: [{ input: 'branch', kind: 'branch', default: 'release-candidate' }],
  },
};

import type { ActionTable } from './action-entry.ts';

const repository = { inputs: ['repository'] } as const;

/** Actions that open pull requests or merge branches. */
export const MERGING_ACTIONS: ActionTable = {
  'peter-evans/create-pull-request': {
    folder: 'path',
    targets: [
      // it pushes with --force-with-lease
      {
        input: 'branch',
        kind: 'branch',
        default: 'create-pull-request/patch',
        checked: true,
        change: 'force',
        after: { unknown: 'its suffix', when: 'branch-suffix' },
        in: { inputs: ['push-to-fork'], clone: true },
      },
      { input: 'base', kind: 'branch', fallback: 'checked-out', in: { clone: true } },
    ],
  },
  'repo-sync/pull-request': {
    targets: [
      {
        input: 'destination_branch',
        kind: 'branch',
        default: 'master',
        in: { inputs: ['destination_repository'], clone: true },
      },
      {
        input: 'source_branch',
        kind: 'branch',
        fallback: 'run-branch',
        in: { inputs: ['destination_repository'], clone: true },
      },
    ],
  },
  'devmasx/merge-branch': {
    targets: [{ input: 'target_branch', kind: 'branch', fallback: { unknown: 'target_branch' } }],
  },
  'everlytic/branch-merge': {
    targets: [{ input: 'target_branch', kind: 'branch', fallback: { unknown: 'target_branch' } }],
  },
  'robotology/gh-action-nightly-merge': {
    targets: [{ input: 'development_branch', kind: 'branch', default: 'devel' }],
  },
  'pascalgn/automerge-action': {
    targets: [
      { variable: 'BASE_BRANCHES', kind: 'branch', list: true, fallback: { unknown: 'the base of the pull request' } },
    ],
  },
  'juliangruber/merge-pull-request-action': {
    targets: [{ kind: 'branch', fallback: { unknown: 'the base of the pull request' }, in: { inputs: ['repo'] } }],
  },
  'peter-evans/enable-pull-request-automerge': {
    targets: [{ kind: 'branch', fallback: { unknown: 'the base of the pull request' }, in: repository }],
  },
  'peter-evans/rebase': {
    targets: [
      { kind: 'branch', change: 'force', fallback: { unknown: 'the heads of the pull requests' }, in: repository },
    ],
  },
  'korthout/backport-action': {
    targets: [
      { input: 'target_branches', kind: 'branch', list: 'words', fallback: { unknown: 'what the labels name' } },
      { kind: 'branch', fallback: { unknown: 'a branch per backport' } },
    ],
  },
  'tibdex/backport': {
    targets: [
      { kind: 'branch', fallback: { unknown: 'what the labels name' } },
      { kind: 'branch', fallback: { unknown: 'a branch per backport' } },
    ],
  },
};

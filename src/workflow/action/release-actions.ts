import type { ActionEntry, ActionTable, InputCondition } from './action-entry.ts';

const RELEASED_REPOSITORY = { inputs: ['owner', 'repo'] } as const;
const NEXT = { unknown: 'the tag of the next version' } as const;
const creates: readonly InputCondition[] = [{ input: 'skip-github-release', not: ['true'] }];
const opens: readonly InputCondition[] = [{ input: 'skip-github-pull-request', not: ['true'] }];

/** Its branch is named in googleapis/release-please, src/util/branch-name.ts. */
const RELEASE_PLEASE: ActionEntry = {
  targets: [
    { input: 'target-branch', kind: 'branch', fallback: 'default-branch', in: { inputs: ['repo-url'] }, when: opens },
    {
      input: 'target-branch',
      kind: 'branch',
      change: 'force',
      fallback: 'default-branch',
      before: { literal: 'release-please--branches--' },
      in: { inputs: ['repo-url'] },
      when: opens,
    },
    { kind: 'tag', fallback: NEXT, in: { inputs: ['repo-url'] }, when: creates },
    // until version 3
    { input: 'default-branch', kind: 'branch', in: { inputs: ['repo-url'] } },
  ],
};

/** Actions that make tags and releases. */
export const RELEASE_ACTIONS: ActionTable = {
  'softprops/action-gh-release': {
    targets: [{ input: 'tag_name', kind: 'tag', checked: true, fallback: 'run-tag', in: { inputs: ['repository'] } }],
  },
  'ncipollo/release-action': {
    targets: [{ input: 'tag', kind: 'tag', checked: true, fallback: 'run-tag', in: RELEASED_REPOSITORY }],
  },
  'actions/create-release': {
    targets: [
      { input: 'tag_name', kind: 'tag', checked: true, fallback: { unknown: 'tag_name' }, in: RELEASED_REPOSITORY },
    ],
  },
  'marvinpinto/action-automatic-releases': {
    // a tag given here is moved
    targets: [{ input: 'automatic_release_tag', kind: 'tag', change: 'force', fallback: 'run-tag' }],
  },
  'anchore/sbom-action': {
    targets: [
      { kind: 'tag', fallback: 'run-tag', when: [{ input: 'upload-release-assets', not: ['false'], default: 'true' }] },
    ],
  },
  'svenstaro/upload-release-action': {
    targets: [{ input: 'tag', kind: 'tag', fallback: 'run-ref', in: { inputs: ['repo_name'] } }],
  },
  'googleapis/release-please-action': RELEASE_PLEASE,
  'google-github-actions/release-please-action': RELEASE_PLEASE,
  'changesets/action': {
    folder: 'cwd',
    targets: [
      { kind: 'branch', change: 'force', fallback: 'run-branch', before: { literal: 'changeset-release/' } },
      { input: 'pr-base-branch', kind: 'branch', fallback: 'run-branch', unless: ['branch'] },
      // until version 1
      { input: 'branch', kind: 'branch' },
      {
        kind: 'tag',
        fallback: NEXT,
        when: [
          { input: 'push-git-tags', not: ['false'] },
          { input: 'publish-script', given: true },
        ],
      },
      { kind: 'tag', fallback: NEXT, when: [{ input: 'publish', given: true }] },
    ],
    scripts: ['version-script', 'version', 'publish-script', 'publish'].map((input) => ({ input, shell: 'bash' })),
  },
  'cycjimmy/semantic-release-action': {
    opaque: 'plugins of semantic-release',
    targets: [
      { input: 'repository_url', kind: 'repository', when: [{ input: 'dry_run', not: ['true'] }] },
      {
        kind: 'branch',
        fallback: 'run-branch',
        in: { inputs: ['repository_url'] },
        when: [{ input: 'dry_run', not: ['true'] }],
      },
      { kind: 'tag', fallback: NEXT, in: { inputs: ['repository_url'] }, when: [{ input: 'dry_run', not: ['true'] }] },
    ],
  },
  'mathieudutour/github-tag-action': {
    targets: [
      {
        input: 'custom_tag',
        kind: 'tag',
        before: { input: 'tag_prefix', default: 'v' },
        fallback: NEXT,
        when: [{ input: 'dry_run', not: ['true'] }],
      },
    ],
  },
  'anothrNick/github-tag-action': { targets: [{ variable: 'CUSTOM_TAG', kind: 'tag', fallback: NEXT }] },
  'rickstaa/action-create-tag': {
    targets: [
      {
        input: 'tag',
        kind: 'tag',
        fallback: { unknown: 'tag' },
        forced: [{ input: 'force_push_tag', is: ['true'] }],
        in: { clone: true },
      },
    ],
  },
  'actions-ecosystem/action-push-tag': {
    targets: [{ input: 'tag', kind: 'tag', fallback: { unknown: 'tag' }, in: { clone: true } }],
  },
  'dev-drprasad/delete-tag-and-release': {
    targets: [
      { input: 'tag_name', kind: 'tag', change: 'delete', fallback: { unknown: 'tag_name' }, in: { inputs: ['repo'] } },
    ],
  },
  'goreleaser/goreleaser-action': {
    targets: [{ kind: 'tag', fallback: 'run-tag', when: [{ input: 'install-only', not: ['true'] }] }],
    opaque: 'what .goreleaser.yaml says',
  },
};

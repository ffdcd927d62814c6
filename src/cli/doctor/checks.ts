/** What a check looks at, and the permission of a token that shows it. */
interface CheckText {
  readonly looksAt: string;
  readonly needs: string;
}

/** Every check, in the order in which what is found is listed. Ids are public. */
export const DOCTOR_CHECKS = {
  policy: { looksAt: 'The policy is on the default branch, and can be used.', needs: 'contents: read' },
  workflow: {
    looksAt: 'The workflows that roles list are on the default branch, and what `grantgate lint` says of their gates.',
    needs: 'contents: read',
  },
  'gate-permissions': {
    looksAt: 'The job of every gate has the four permissions that the gate needs.',
    needs: 'contents: read',
  },
  plan: { looksAt: 'The plan of the repository has rules for branches and tags.', needs: 'metadata: read' },
  'branch-review': {
    looksAt: 'Changes of the default branch need a pull request that was approved.',
    needs: 'metadata: read; administration: read for classic protection',
  },
  'branch-force-push': { looksAt: 'Force pushes to the default branch are blocked.', needs: 'as `branch-review`' },
  'branch-deletion': { looksAt: 'The default branch cannot be deleted.', needs: 'as `branch-review`' },
  'branch-bypass': { looksAt: 'Who may bypass these rules.', needs: 'administration: write' },
  'tag-ruleset': {
    looksAt: 'Rulesets keep the tags below `grantgate/` from being deleted and moved.',
    needs: 'metadata: read',
  },
  'tag-bypass': { looksAt: 'Nobody may bypass those rulesets.', needs: 'administration: write' },
  'freeze-tag': {
    looksAt: 'No freeze is in force, and no tag is in the way of the next one.',
    needs: 'contents: read',
  },
  'tag-name': { looksAt: 'Every tag below `grantgate/` means something.', needs: 'contents: read' },
  'code-owners': {
    looksAt: 'Policy, grants and gated workflows have code owners, whose review is required.',
    needs: 'contents: read',
  },
  environment: { looksAt: 'The environments that roles and credentials name are there.', needs: 'actions: read' },
  'environment-branches': {
    looksAt: 'Their branches and tags are those of the roles.',
    needs: 'actions: read',
  },
  'environment-bypass': { looksAt: 'Administrators cannot bypass their protection.', needs: 'actions: read' },
  'actions-allowed': { looksAt: 'Actions are enabled, and the gate may run.', needs: 'administration: read' },
  'actions-pinning': { looksAt: 'Actions must be taken at a full SHA.', needs: 'administration: read' },
  'default-token': {
    looksAt: 'Jobs that say nothing of `permissions` get a token that only reads.',
    needs: 'administration: read',
  },
  'actions-approve': { looksAt: 'Jobs cannot approve pull requests.', needs: 'administration: read' },
  'oidc-subject': {
    looksAt: 'The subject of the tokens of jobs has ids, and is the usual one.',
    needs: 'actions: read',
  },
  'requests-issues': {
    looksAt: 'Where a workflow waits for requests: issues are on, and what is asked is not shown to everybody.',
    needs: 'metadata: read',
  },
  approver: {
    looksAt: 'Users and teams who may approve exist, with the numbers that the policy gives.',
    needs: 'metadata: read; for teams, members: read of the organisation',
  },
  'requests-app': {
    looksAt: 'The number under `requests.app` is that of the bot account of an App.',
    needs: 'as `approver`',
  },
  'grant-account': {
    looksAt: 'The numbers in live grants are those of their accounts and teams.',
    needs: 'as `approver`',
  },
} as const satisfies Readonly<Record<string, CheckText>>;

export type DoctorCheck = keyof typeof DOCTOR_CHECKS;

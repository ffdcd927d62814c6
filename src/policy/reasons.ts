/** Why a run was refused, in one closed list: ids are public API, and docs/reasons.md has a heading for each. */
export interface Reason {
  /** One plain sentence for somebody who does not write pipelines. */
  readonly summary: string;
  /** What to do now. */
  readonly next: string;
}

const ASK_APPROVER = 'Ask an approver to review the pull request of the grant.';
const ASK_ADMIN = 'Ask the people who look after this repository to look at it.';

/** Every reason, in the order in which checks are made. */
export const REASONS = {
  'identity-unverified': {
    summary: 'It could not be proven who started this run.',
    next: 'The job needs `permissions: id-token: write`. Runs from forks cannot have it.',
  },
  'policy-missing': {
    summary: 'There is no access policy.',
    next: 'Add `.github/access/policy.yml` to the default branch.',
  },
  'policy-invalid': {
    summary: 'The access policy has an error, so nothing can be allowed.',
    next: `${ASK_ADMIN} \`grantgate lint\` shows the line.`,
  },
  'policy-unreviewed': {
    summary: 'The access policy was changed without the review that it asks for, so nothing can be allowed.',
    next: `${ASK_ADMIN} What puts it right are pull requests approved by those whom the policy listed before: one that reverts \`policy.yml\`, or one that deletes it and another that adds it anew.`,
  },
  frozen: {
    summary: 'All access is frozen at the moment.',
    next: 'Wait until the freeze is lifted, or ask who set the tag below `grantgate/frozen`.',
  },
  'never-allowed': {
    summary: 'The policy never allows this branch, tag or environment.',
    next: 'Start the run from another branch, or for another environment. No grant can open this one.',
  },
  'role-unknown': {
    summary: 'The role is not in the policy.',
    next: 'Check the name of the role in the workflow and in the grant.',
  },
  'role-ambiguous': {
    summary: 'Several roles would allow this run, and none was named.',
    next: 'Name one with the input `role`.',
  },
  'no-grant': { summary: 'Nobody has granted this access yet.', next: 'Ask for a grant.' },
  'grant-invalid': {
    summary: 'The grant has a mistake in it.',
    next: 'Correct the file in a new pull request. `grantgate lint` shows the line.',
  },
  'grant-revoked': { summary: 'The grant was revoked.', next: 'Ask for a new grant if the access is still needed.' },
  'approval-missing': {
    summary: 'The grant has not been approved.',
    next: `${ASK_APPROVER} A file pushed without a reviewed pull request does not count.`,
  },
  'approval-self': {
    summary: 'The grant was approved only by people who asked for it or wrote it.',
    next: `${ASK_APPROVER} It must be somebody who does not get the access and has neither asked for it nor written it.`,
  },
  'approval-stale': {
    summary: 'The grant was changed after it was approved.',
    next: 'Ask for a grant again, and have the last version of it approved.',
  },
  'approval-ineligible': {
    summary: 'The grant was approved by somebody who may not approve.',
    next: `${ASK_APPROVER} The policy lists who they are.`,
  },
  'grant-too-long': { summary: 'The grant is for longer than the policy allows.', next: 'Ask for a shorter grant.' },
  'grant-not-started': { summary: 'The grant has not begun yet.', next: 'Start the run again after the grant begins.' },
  'grant-expired': { summary: 'The grant has ended.', next: 'Ask for a new grant.' },
  'outside-window': {
    summary: 'The role may not be used at this time.',
    next: 'Start the run again while a window of the role is open.',
  },
  'principal-mismatch': {
    summary: 'The grant belongs to another account.',
    next: 'Ask for a grant with the numeric id of your account.',
  },
  'rerun-by-other': {
    summary: 'The run was started again by somebody whom the grant does not cover.',
    next: 'Let the person with the grant start the run, or ask for a grant of your own.',
  },
  'repository-out-of-scope': {
    summary: 'This repository is not covered by the grant.',
    next: 'Run it in a repository that the grant covers, or ask for a wider grant.',
  },
  'workflow-out-of-scope': {
    summary: 'This workflow is not covered by the grant.',
    next: 'Start a workflow that the grant covers, or ask for a wider grant.',
  },
  'event-out-of-scope': {
    summary: 'The run was started in a way that the grant does not cover.',
    next: 'Start it in a way that the grant covers, usually with “Run workflow”.',
  },
  'branch-out-of-scope': {
    summary: 'This branch is not covered by the grant.',
    next: 'Start the run from a branch that the grant covers, or ask for a wider grant.',
  },
  'tag-out-of-scope': {
    summary: 'This tag is not covered by the grant.',
    next: 'Start the run from a tag or branch that the grant covers, or ask for a wider grant.',
  },
  'environment-out-of-scope': {
    summary: 'This environment is not covered by the grant.',
    next: 'Choose an environment that the grant covers, or ask for a wider grant.',
  },
  'runner-out-of-scope': {
    summary: 'This kind of runner is not covered by the role.',
    next: 'Run the job on a runner that the role lists.',
  },
  'ref-unprotected': {
    summary: 'The branch or tag is not protected, and the role demands it.',
    next: `${ASK_ADMIN} The branch needs a protection rule.`,
  },
  'permissions-out-of-scope': {
    summary: 'The job asks for more permissions than the role allows.',
    next: 'Lower the `permissions` of the job.',
  },
  'step-out-of-scope': {
    summary: 'A later step would touch something that the grant does not cover.',
    next: 'Change the step that is named, or ask for a wider grant.',
  },
  'step-undecidable': {
    summary: 'It cannot be told beforehand what a later step touches.',
    next: 'Write the branch or environment of the step that is named as a fixed value.',
  },
  'uses-exhausted': { summary: 'The grant has been used as often as it may be.', next: 'Ask for a new grant.' },
  undecidable: {
    summary: 'A fact that the decision needs could not be read, so the run was refused.',
    next: 'Start the run again. If it happens again, the check below says which permission or service is missing.',
  },
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonId = keyof typeof REASONS;

/** Reasons in the order of the checks; what comes first is reported. */
export const REASON_IDS = Object.keys(REASONS) as readonly ReasonId[];

import type { FindingFacts } from '../../review/finding-facts.ts';
import { ghCall } from '../gh-call.ts';
import { quote } from '../safe-line.ts';
import { shellWord } from '../shell-word.ts';
import type { WordsOf } from './finding-words.ts';
import { repositoryIn } from './workflow-finding-words.ts';

/** Findings about the rules of a repository. */
export const SETTING_FINDING_WORDS: WordsOf<
  | 'policy-branch-unprotected'
  | 'ruleset-bypass'
  | 'ruleset-inert'
  | 'tag-ruleset-missing'
  | 'workflow-unowned'
  | 'actions-may-approve'
  | 'fork-runs-trusted'
  | 'runner-shared'
> = {
  'policy-branch-unprotected': {
    title: 'The default branch is open',
    logic:
      'The default branch does not demand as many approvals as the policy does, keeps approvals after another ' +
      'push, or ' +
      'lets itself be pushed over by force.',
    why: 'Whoever may push can change workflows, policy and history that approvals stand on.',
    example: 'Somebody with write access pushes a workflow without a gate to the default branch.',
    sentence: ({ branch, lacks, approvals }) =>
      `${quote(branch)} ${lacks.map((one) => LACK_WORDS[one].replace('%', String(approvals))).join(', ')}.`,
    fix: ({ repository }) => ({
      text: 'Set up the rules that `doctor` prints',
      commands: [`grantgate doctor --repository ${shellWord(repository)}`],
    }),
  },
  'ruleset-bypass': {
    title: 'Somebody may pass a ruleset by',
    logic: 'An active ruleset has somebody on its bypass list.',
    why: 'For them it is not there, and nobody is asked.',
    example: 'An App with a bypass merges what a stolen token tells it to.',
    sentence: ({ ruleset, by }) =>
      `The ruleset ${quote(ruleset)} can be bypassed by ${by.map((one) => quote(one)).join(', ')}.`,
    fix: ({ repository }) => ({
      text: 'Empty its bypass list, or make it as short as it can be',
      commands: [`gh ruleset list --repo ${shellWord(repository)}`],
    }),
  },
  'ruleset-inert': {
    title: 'A ruleset protects nothing',
    logic: 'A ruleset is disabled or only evaluated, or is for no ref.',
    why: 'It looks like protection to whoever reads the list.',
    example: 'A ruleset was switched to “evaluate” for an evening, and never back.',
    sentence: ({ ruleset, why }) =>
      why === 'no-ref'
        ? `The ruleset ${quote(ruleset)} is for no branch or tag.`
        : `The ruleset ${quote(ruleset)} is ${why === 'evaluate' ? 'only evaluated, and stops nothing' : 'disabled'}.`,
    fix: () => ({ text: 'Make it active, or delete it' }),
  },
  'tag-ruleset-missing': {
    title: 'Revocations can be undone',
    logic: 'No active ruleset keeps the tags below `grantgate/` from being moved or deleted.',
    why: 'Whoever may push can delete the tag that revoked their access.',
    example: 'A grant is revoked at night, and works again in the morning.',
    sentence: ({ repository }) => `Nothing keeps the tags below ${quote('grantgate/')} in ${quote(repository)}.`,
    fix: ({ repository }) => ({
      text: 'Create the ruleset',
      commands: [`grantgate grant ruleset --policy-repository ${shellWord(repository)}`],
    }),
  },
  'workflow-unowned': {
    title: 'Workflows or policy without an owner',
    logic:
      'CODEOWNERS names nobody for `.github/workflows` or for the folder of the policy, has lines that GitHub ' +
      'does not ' +
      'take, or the rules do not demand the review of code owners.',
    why: 'Anybody who may review can let a change of the gate through.',
    example: 'Two colleagues approve each other’s change that takes the gate out of a workflow.',
    sentence: ownerWords,
    fix: ({ paths, why }) =>
      why === 'not-required'
        ? { text: 'Turn on “Require review from Code Owners” in the rules of the default branch' }
        : why === 'mistakes'
          ? { text: 'Correct the lines: owners must exist, see the repository and be allowed to write' }
          : {
              text: 'Add to `.github/CODEOWNERS`, with a team of yours',
              yaml: paths.map((path) => `/${path} @acme/platform`).join('\n'),
            },
  },
  'actions-may-approve': {
    title: 'Workflows may approve or write',
    logic: 'GitHub Actions may approve pull requests, or the token of a job can write by default.',
    why: 'A job can bring a change in that no person has seen.',
    example: 'A script in a pull request approves another one, and merges it.',
    sentence: ({ mayApprove, defaultWrite }) =>
      [
        ...(mayApprove ? ['Workflows may approve pull requests.'] : []),
        ...(defaultWrite ? ['Jobs without `permissions` get a token that may write.'] : []),
      ].join(' '),
    fix: (_, { about }) => ({
      text: 'Turn both off',
      commands: [
        ghCall('PUT', `repos/${repositoryIn(about)}/actions/permissions/workflow`, {
          default_workflow_permissions: 'read',
          can_approve_pull_request_reviews: false,
        }),
      ],
    }),
  },
  'fork-runs-trusted': {
    title: 'Runs from forks are trusted',
    logic: 'Runs of pull requests from forks of a private repository get secrets, or a token that writes.',
    why: 'Whoever can fork it can use them in a workflow of their own.',
    example: 'A trainee forks the repository and reads the production key in a pull request.',
    sentence: ({ secrets, write }) =>
      `Runs from forks get ` +
      `${[...(secrets ? ['secrets'] : []), ...(write ? ['a token that may write'] : [])].join(' and ')}.`,
    fix: (_, { about }) => ({
      text: 'Turn it off, in the settings of Actions',
      commands: [
        ghCall('PUT', `repos/${repositoryIn(about)}/actions/permissions/fork-pr-workflows-private-repos`, {
          run_workflows_from_fork_pull_requests: true,
          send_write_tokens_to_workflows: false,
          send_secrets_and_variables: false,
          require_approval_for_fork_pr_workflows: true,
        }),
      ],
    }),
  },
  'runner-shared': {
    title: 'Runners are shared',
    logic: 'A role allows self-hosted runners, and their group is open to public repositories or to any workflow.',
    why: 'What another job left behind on the machine finds the credentials of this one.',
    example: 'A pull request of a public repository starts a process that waits for the next deployment.',
    sentence: ({ group, isPublic }) =>
      `The group ${quote(group)} takes jobs of ${isPublic ? 'public repositories' : 'any workflow'}.`,
    fix: () => ({ text: 'Give the gate’s workflow a group of its own, restricted to that workflow' }),
  },
};

const LACK_WORDS: Readonly<Record<FindingFacts['policy-branch-unprotected']['lacks'][number], string>> = {
  review: 'demands % approvals of a change, fewer than the policy does of a grant',
  stale: 'keeps approvals after another push',
  'force-push': 'can be pushed over by force',
};

function ownerWords({ repository, paths, why, lines = [] }: FindingFacts['workflow-unowned']): string {
  const what = paths.map((path) => quote(path)).join(', ');
  switch (why) {
    case 'no-file':
      return `There is no CODEOWNERS in ${quote(repository)}, so nobody owns ${what}.`;
    case 'no-line':
      return `CODEOWNERS names nobody for ${what}.`;
    case 'mistakes':
      return `GitHub does not take ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')} of CODEOWNERS.`;
    case 'not-required':
      return 'Code owners are named, and their review is not required.';
  }
}

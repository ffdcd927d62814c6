import { ghCall } from '../gh-call.ts';
import { quote } from '../safe-line.ts';
import type { WordsOf } from './finding-words.ts';

/** Findings about environments. */
export const ENVIRONMENT_FINDING_WORDS: WordsOf<
  'environment-unprotected' | 'environment-admin-bypass' | 'environment-self-review'
> = {
  'environment-unprotected': {
    title: 'An environment is open to any branch',
    logic:
      'An environment of a role has neither reviewers nor a rule that keeps branches out, or is for protected ' +
      'branches while none is protected.',
    why: 'A workflow of any branch can name it and get what it holds.',
    example: 'Somebody pushes a branch whose workflow deploys to production.',
    sentence: ({ environment, why }) =>
      why === 'no-rule'
        ? `${quote(environment)} has no reviewers, and any branch may deploy to it.`
        : `${quote(environment)} is for protected branches, and no branch is protected.`,
    fix: ({ environment, repository }) => ({
      text: 'Let only the branches of the role use it: `doctor` prints the commands; or, at least',
      commands: [
        ghCall('PUT', `repos/${repository}/environments/${encodeURIComponent(environment.toWellFormed())}`, {
          deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
        }),
      ],
    }),
  },
  'environment-admin-bypass': {
    title: 'Administrators pass an environment by',
    logic: 'The rules of an environment of a role do not bind administrators.',
    why: 'One account that administers is enough, whatever reviewers say.',
    example: 'In a hurry, an administrator presses “Start all waiting jobs”, and nobody has looked.',
    sentence: ({ environment }) => `Administrators may deploy to ${quote(environment)} past its rules.`,
    fix: ({ environment, repository }) => ({
      text: 'Turn off “Allow administrators to bypass configured protection rules”',
      commands: [
        `gh browse --repo ${repository} --settings # environment ${environment.replaceAll(/[^\w./ -]/g, '?')}`,
      ],
    }),
  },
  'environment-self-review': {
    title: 'People may approve their own deployment',
    logic: 'An environment of a role has reviewers, and does not prevent self-review.',
    why: 'Four eyes are two where whoever starts the run is among the reviewers.',
    example: 'A developer starts the deployment and approves it from the same page.',
    sentence: ({ environment }) => `Whoever starts a deployment to ${quote(environment)} may approve it.`,
    fix: ({ environment }) => ({ text: `Turn on “Prevent self-review” for ${quote(environment)}` }),
  },
};

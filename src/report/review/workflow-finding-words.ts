import type { FindingFacts } from '../../review/finding-facts.ts';
import { ghCall } from '../gh-call.ts';
import { quote, safeLine } from '../safe-line.ts';
import { shellWord } from '../shell-word.ts';
import type { Fix, FixPlace, WordsOf } from './finding-words.ts';

/** Findings about workflows and their secrets. */
export const WORKFLOW_FINDING_WORDS: WordsOf<
  | 'static-key'
  | 'secret-stale'
  | 'secret-outside-environment'
  | 'id-token-elsewhere'
  | 'actions-unpinned'
  | 'environment-missing'
> = {
  'static-key': {
    title: 'A key that does not end',
    logic:
      'A secret is called like a key of a cloud or a registry, an action is given one, or the private key of an App ' +
      'comes as an input.',
    why: 'Whoever reads it once has it for good, from anywhere, and no log says who that is.',
    example: 'A dependency prints the environment in a build; the key in it still works a year later.',
    sentence: staticKeyWords,
    fix: staticKeyFix,
  },
  'secret-stale': {
    title: 'A secret is old',
    logic: 'A secret of GitHub Actions was not updated for 365 days.',
    why: 'Everybody who could ever read it still can use it, those who left as well.',
    example: 'A token that a former colleague made still publishes packages.',
    sentence: ({ name, environment, days }) =>
      `The secret ${quote(name)}${environment === undefined ? '' : ` of the environment ${quote(environment)}`} ` +
      `was last updated ${days} days ago.`,
    fix: ({ name, environment }, { about }) => ({
      text: 'Make a new one and delete the old one where it was made; better, trade the token of the job instead',
      commands: [
        `gh secret set ${shellWord(name)} --repo ${shellWord(repositoryIn(about))}` +
          (environment === undefined ? '' : ` --env ${shellWord(environment)}`),
      ],
    }),
  },
  'secret-outside-environment': {
    title: 'A secret is open to the whole repository',
    logic: 'A secret of the repository is read only by jobs that have an environment.',
    why: 'A workflow of any branch can read it, past the rules of the environments that it is for.',
    example: 'Somebody pushes a branch with a workflow of their own and prints the production key.',
    sentence: ({ name, jobs }) =>
      `The secret ${quote(name)} is the repository’s, and only jobs with an environment read it: ` +
      `${jobs
        .slice(0, 3)
        .map((job) => quote(job))
        .join(', ')}${jobs.length > 3 ? ` and ${jobs.length - 3} more` : ''}.`,
    fix: ({ name }, { about }) => ({
      text: 'Set it in each environment that needs it, then delete it from the repository',
      commands: [
        `gh secret set ${shellWord(name)} --repo ${shellWord(repositoryIn(about))} --env ENVIRONMENT`,
        `gh secret delete ${shellWord(name)} --repo ${shellWord(repositoryIn(about))}`,
      ],
    }),
  },
  'id-token-elsewhere': {
    title: 'A job can have a token without the gate',
    logic: 'A job has `id-token: write` and no gate, and does more than answer requests for access.',
    why: 'Whatever a cloud trusts the repository with, this job gets, grant or no grant.',
    example: 'A nightly job whose script comes from a cache assumes the role that deploys.',
    sentence: ({ file, job }) => `The job ${quote(job)} of ${quote(file)} can ask for a token, and has no gate.`,
    fix: ({ file }) => ({
      text: 'Put the gate first in the job, or take `id-token: write` from it',
      commands: [`grantgate preflight ${shellWord(file)}`],
    }),
  },
  'actions-unpinned': {
    title: 'Code of others that can be moved',
    logic:
      'A job with a gate or with `id-token: write` uses an action by a tag or a branch, other than the workflow ' +
      'under `walls`; or the repository allows all actions and does not demand full commits.',
    why: 'Whoever can move that name runs code in a job that gets credentials.',
    example: 'In March 2025 the tags of tj-actions/changed-files were moved to code that printed secrets.',
    sentence: (facts) =>
      facts.kind === 'uses'
        ? `The job ${quote(facts.job)} uses ${quote(facts.uses)}, which is not a full commit.`
        : 'The repository allows all actions, and does not demand that they are pinned to a full commit.',
    fix: (facts, { about }) =>
      facts.kind === 'uses'
        ? { text: 'Write the full commit, with the version as a comment', commands: [pinCommand(facts.uses)] }
        : {
            text: 'Demand full commits',
            commands: [
              ghCall('PUT', `repos/${repositoryIn(about)}/actions/permissions`, {
                enabled: true,
                allowed_actions: 'all',
                sha_pinning_required: true,
              }),
            ],
          },
  },
  'environment-missing': {
    title: 'An environment does not exist',
    logic: 'A role or a workflow names an environment that the repository does not have.',
    why: 'GitHub creates it when the first job asks for it, without any protection.',
    example: 'A role lists `producton`; whoever writes that into a workflow gets its credentials without a review.',
    sentence: ({ environment, repository, by }) =>
      `${quote(by)} names the environment ${quote(environment)}, which ${quote(repository)} does not have.`,
    fix: ({ environment, repository }) => ({
      text: 'Create it with its rules, or correct the name',
      commands: [
        ghCall('PUT', `repos/${repository}/environments/${encodeURIComponent(environment.toWellFormed())}`, {
          deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
        }),
      ],
    }),
  },
};

function staticKeyWords(facts: FindingFacts['static-key']): string {
  switch (facts.kind) {
    case 'app-key':
      return `The private key of the App comes in as an input, for the credential ${quote(facts.credential)}.`;
    case 'input':
      return `${quote(facts.action)} is given a key that does not end, as ${quote(facts.input)}.`;
    case 'secret':
      return facts.where === 'workflow'
        ? `The job reads the secret ${quote(facts.name)}, by its name a key that does not end.`
        : `There is a secret ${quote(facts.name)}, by its name a key that does not end.`;
  }
}

function staticKeyFix(facts: FindingFacts['static-key'], { about }: FixPlace): Fix {
  switch (facts.kind) {
    case 'app-key':
      return {
        text: 'Keep the key in Vault, OpenBao or AWS KMS, which signs and never hands it out',
        yaml: `key:\n  vault: {url: https://vault.example, role: ${safeLine(facts.role)}, key: app}`,
      };
    case 'input':
      return { text: 'Take the key out, and have the gate trade the token of the job: a credential of the role' };
    case 'secret':
      return {
        text: 'Have the gate trade the token of the job instead, then delete the key where it was made, and the secret',
        ...(facts.where === 'settings'
          ? { commands: [`gh secret delete ${shellWord(facts.name)} --repo ${shellWord(repositoryIn(about))}`] }
          : {}),
      };
  }
}

/** The commit that a name stands for today. */
function pinCommand(uses: string): string {
  const [action = '', ref = 'HEAD'] = uses.split('@');
  const repository = action.split('/').slice(0, 2).join('/');
  return `gh api ${shellWord(`repos/${repository}/commits/${ref}`)} --jq .sha`;
}

/** What a finding is about ends with its repository. */
export function repositoryIn(about: string): string {
  return about.slice(about.lastIndexOf(' of ') + ' of '.length);
}

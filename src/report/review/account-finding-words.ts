import { ghCall } from '../gh-call.ts';
import { quote } from '../safe-line.ts';
import { repositoryIn } from './workflow-finding-words.ts';
import { shellWord } from '../shell-word.ts';
import type { WordsOf } from './finding-words.ts';

/** Findings about Apps, keys, tokens and people from outside. */
export const ACCOUNT_FINDING_WORDS: WordsOf<
  'app-broad' | 'app-unused' | 'third-party-app' | 'deploy-key' | 'pat-in-use' | 'outsider'
> = {
  'app-broad': {
    title: 'An App reaches more than it needs',
    logic: 'An App is installed on all repositories, or may write administration, secrets, workflows or members.',
    why: 'Whoever has its key can change who may do what.',
    example: 'A key of an App that formats code adds a deploy key to every repository.',
    sentence: ({ app, reachesAll, writes }) =>
      `${quote(app)} ${[
        ...(reachesAll ? ['reaches all repositories'] : []),
        ...(writes.length > 0 ? [`may write ${writes.map((one) => quote(one)).join(', ')}`] : []),
      ].join(' and ')}.`,
    fix: () => ({ text: 'Install it on the repositories that it is for, and ask its makers to need less' }),
  },
  'app-unused': {
    title: 'A suspended App is still installed',
    logic: 'An installation of an App is suspended.',
    why: 'One click gives it all its rights again.',
    example: 'A supplier that was left is let in again by mistake.',
    sentence: ({ app }) => `${quote(app)} is suspended, and still installed.`,
    fix: () => ({ text: 'Uninstall it' }),
  },
  'third-party-app': {
    title: 'An App that no policy knows',
    logic: 'An App that is not the organisation’s own is installed, and no policy names it.',
    why: 'It acts on repositories as somebody whom nobody here approved.',
    example: 'A tool from a trial three years ago is bought by somebody else.',
    sentence: ({ app }) => `${quote(app)} is installed, and neither a grant, a credential nor a delegation names it.`,
    fix: () => ({ text: 'Uninstall it, or accept it in `review.yml` with a reason' }),
  },
  'deploy-key': {
    title: 'A deploy key that can push, or that nobody uses',
    logic: 'A deploy key may write, or was not used for 90 days.',
    why: 'It belongs to no person, does not end, and no grant covers what is done with it.',
    example: 'The key lies on a machine that was sold.',
    sentence: ({ title, days }) =>
      `The key ${quote(title)} ${days === undefined ? 'may push' : `was not used for ${days} days`}.`,
    fix: ({ id, repository }) => ({
      text: 'Delete it; a GitHub App token that the gate hands out ends by itself',
      commands: [ghCall('DELETE', `repos/${repository}/keys/${id}`)],
    }),
  },
  'pat-in-use': {
    title: 'A personal access token that does not end, or that nobody uses',
    logic: 'A fine-grained token with access to the organisation has no end, or was not used for 90 days.',
    why: 'It acts as a person, for whoever has it.',
    example: 'A token in a script on a laptop opens the organisation after the laptop is stolen.',
    sentence: ({ owner, name, why, days = 0 }) =>
      `The token ${quote(name)} of ${quote(owner)} ` +
      `${why === 'endless' ? 'does not end' : `was not used for ${days} days`}.`,
    fix: ({ owner }) => ({ text: `Revoke it, and have ${quote(owner)} ask for a grant instead` }),
  },
  outsider: {
    title: 'Somebody from outside may write',
    logic:
      'An outside collaborator may write to a repository and holds no grant, or administers it, with a grant or ' +
      'without.',
    why: 'Nobody approved it by the rules of the policy, and it does not end.',
    example: 'A freelancer of a finished project can still push to the shop.',
    sentence: ({ login, permission, isAdmin }) =>
      `${quote(login)} is no member, and has ` +
      `${quote(permission)}${isAdmin ? ', by a direct grant of the repository' : ' without a grant'}.`,
    fix: ({ login }, { about }) => ({
      text: 'Take the permission away; what is needed can be asked for',
      commands: [ghCall('DELETE', `repos/${repositoryIn(about)}/collaborators/${shellWord(login)}`)],
    }),
  },
};

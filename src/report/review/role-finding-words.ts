import { formatDuration } from '../../policy/duration.ts';
import { quote, safeLine } from '../safe-line.ts';
import { formatMoment } from '../moment.ts';
import type { WordsOf } from './finding-words.ts';

/** Findings about the policy and its roles. */
export const ROLE_FINDING_WORDS: WordsOf<
  | 'approver-shared'
  | 'role-ownerless'
  | 'one-identity-many-environments'
  | 'one-identity-many-roles'
  | 'lifetime-too-long'
  | 'policy-elsewhere'
  | 'session-too-long'
  | 'ignore-ended'
> = {
  'approver-shared': {
    title: 'One person approves nearly everything',
    logic: 'At least five grants are approved, and one person has approved more than four fifths of them.',
    why: 'One account to take over gives everything, and nobody looks at what that person looked past.',
    example: 'The only approver is on holiday: everybody asks for an administrator’s push instead.',
    sentence: ({ approver, grants, all }) => `${quote(approver)} approved ${grants} of ${all} grants.`,
    fix: () => ({ text: 'Let a team approve, and raise `approval.count` where it matters' }),
  },
  'role-ownerless': {
    title: 'Nobody answers for a role',
    logic: 'A role has no `owner`, or an owner that is not there any longer.',
    why: 'Nobody is asked whether it is still needed, or whom to tell when it is misused.',
    example: 'A role of a team that was dissolved still hands out keys to its old account.',
    sentence: ({ role, owner }) =>
      owner === undefined
        ? `The role ${quote(role)} has no owner.`
        : `The owner of the role ${quote(role)}, ${quote(owner)}, is not there any longer.`,
    fix: ({ role }) => ({
      text: 'Name a team or a person who answers for it',
      yaml: `roles:\n  ${safeLine(role)}:\n    owner: acme/platform`,
    }),
  },
  'one-identity-many-environments': {
    title: 'One identity for several environments',
    logic: 'Credentials of one policy give the same identity in more than one environment, or in any.',
    why: 'Whoever has it in the harmless environment has it in the other one, too.',
    example: 'A test in staging deletes a table of production: the role was the same.',
    sentence: ({ target, environments }) =>
      `${quote(target)} is handed out in ${environments.map((one) => quote(one)).join(', ')}.`,
    fix: () => ({ text: 'Make an identity for each environment, and a credential of the role for each of them' }),
  },
  'one-identity-many-roles': {
    title: 'One identity for several roles',
    logic: 'Credentials of different roles, or of different policies, give the same identity.',
    why: 'Each role can do what any of them needs, and the log of the cloud cannot tell them apart.',
    example: 'The role that reads logs can deploy, since both assume the same role of AWS.',
    sentence: ({ target, uses }) =>
      `${quote(target)} is given by ` +
      `${[...new Set(uses.map(({ home, role }) => `${quote(role)} in ${quote(home)}`))].join(', ')}.`,
    fix: () => ({ text: 'Make an identity for each role, with no more than that role needs' }),
  },
  'lifetime-too-long': {
    title: 'Grants may last too long',
    logic: 'The `lifetime` of the policy, or of a role, is longer than a quarter of a year; `high` from a year on.',
    why: 'Whoever approves goes by today: nobody looks at a grant that outlasts the task, the job or the approver.',
    example: 'A policy allows 200 years: one approval on a busy afternoon is for good.',
    sentence: ({ days, most }) => `Grants may last ${days} days, longer than ${most}.`,
    fix: ({ most }) => ({
      text: 'Lower it: grants can be renewed, with a look at them each time',
      yaml: `lifetime: ${Math.min(30, most)}d`,
    }),
  },
  'policy-elsewhere': {
    title: 'A gate goes by a policy that is not reviewed',
    logic: 'A step with the gate names a policy that this review does not have, by its repository or its folder.',
    why: 'Whoever is granted something there is in no list of this review.',
    example: 'A workflow is pointed to `.github/access-test`, in which everybody has a grant.',
    sentence: ({ file, job, policy, root }) =>
      `${quote(job)} in ${quote(file)} goes by ${quote(root)} of ${quote(policy)}.`,
    fix: ({ policy, root }) => ({
      text: 'Review that policy together with this one, or take the input away',
      commands: [`grantgate review --online --policy-repository ${safeLine(policy)} --policy-path ${safeLine(root)}`],
    }),
  },
  'session-too-long': {
    title: 'Credentials last longer than an hour',
    logic:
      'The limit of the policy, or the `session` of a credential, is longer than an hour; or a cloud lets sessions ' +
      'last longer than the policy does.',
    why: 'A copy of it works for as long, also after the run is over and the grant has ended.',
    example: 'A key in the log of a build still opens the bucket in the evening.',
    sentence: ({ seconds, most, credential, target }) =>
      target === undefined
        ? `${credential === undefined ? 'Credentials' : `The credential ${quote(credential)}`} may last ` +
          `${formatDuration(seconds)}, longer than ${formatDuration(most)}.`
        : `Sessions of ${quote(target)} may last ${formatDuration(seconds)}, longer than the ` +
          `${formatDuration(most)} of the policy.`,
    fix: ({ credential, most, target }) => ({
      text:
        target === undefined
          ? 'Shorten it: with `export: profile` a credential renews itself while the grant holds'
          : 'Lower the longest session of the identity to `limits.session`: `grantgate walls` writes it so',
      ...(target === undefined
        ? {
            yaml:
              credential === undefined
                ? `limits:\n  session: ${formatDuration(most)}`
                : `session: ${formatDuration(most)}`,
          }
        : {}),
    }),
  },
  'ignore-ended': {
    title: 'An accepted finding is no longer accepted',
    logic: 'The `until` of an entry in `review.yml` is past.',
    why: 'What was to be put right by then may still be as it was.',
    example: 'A broad grant was accepted until the release; a year later it is still there.',
    sentence: ({ finding, ended, by }, now) =>
      `${quote(finding)} was accepted by ${quote(by)} until ${formatMoment(ended, now)}.`,
    fix: () => ({ text: 'Put the finding right, and delete the entry; or accept it again, with a new reason and end' }),
  },
};

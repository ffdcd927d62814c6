import type { Breadth, FindingFacts, NarrowerScope } from '../../review/finding-facts.ts';
import { approvalFound } from '../approval-findings.ts';
import { formatMoment } from '../moment.ts';
import { quote } from '../safe-line.ts';
import { shellWord } from '../shell-word.ts';
import type { Fix, FixPlace, WordsOf } from './finding-words.ts';

/** Findings about single grants. */
export const GRANT_FINDING_WORDS: WordsOf<
  | 'grant-expired-left'
  | 'grant-ending'
  | 'grant-unused'
  | 'grant-unapproved'
  | 'grant-broad'
  | 'grant-by-login'
  | 'grant-holder-left'
> = {
  'grant-expired-left': {
    title: 'The file of an ended grant is still there',
    logic:
      'The end of a grant is past, and its file is on the default branch. One whose tags were not read may be over ' +
      'as well: that is unknown.',
    why: 'It reads as access that somebody has, and comes alive when somebody corrects its date.',
    example: 'A team copies last year’s grant and changes only the end: all that it once reached is open again.',
    sentence: ({ ended }, now) => `It ended ${formatMoment(ended, now)}, and its file is still there.`,
    fix: (_, place) => ({
      text: 'Delete the file by a pull request; the history keeps it',
      commands: place.file === undefined ? [] : [`git rm ${shellWord(place.file)}`],
    }),
  },
  'grant-ending': {
    title: 'A grant ends soon',
    logic: 'Less than a quarter of the life of a grant, and at most fourteen days, are left.',
    why: 'Whoever still needs the access loses it in the middle of the work, and asks for a longer one next time.',
    example: 'The release moves by a week, and the run that publishes it is refused.',
    sentence: ({ until }, now) => `It ends ${formatMoment(until, now)}.`,
    fix: (_, { grants: [id = ''] }) => ({
      text: 'Renew it if it is still needed; otherwise let it end',
      commands: [`grantgate grant renew ${shellWord(id)} --lasts 7d --reason 'CHANGE ME'`],
    }),
  },
  'grant-unused': {
    title: 'A grant is not used',
    logic: 'No run used a grant for as long as `unused` in the policy says, or for 30 days where it does not.',
    why: 'Access that nobody needs helps only whoever takes over the account.',
    example: 'A grant for a project that ended in spring is used in autumn, from a stolen laptop.',
    sentence: ({ days, since, at }, now) =>
      `It was not used for ${days} days: ${since === 'start' ? 'never since it began' : 'last'} ` +
      `${formatMoment(at, now)}.`,
    fix: (_, place) => ({ text: 'Revoke it, or have its holder say what it is for', commands: revokeCommands(place) }),
  },
  'grant-unapproved': {
    title: 'A grant is not approved',
    logic:
      'By the rules of the gate, the approvals of the pull request that brought a grant do not stand for what ' +
      'it says now.',
    why: 'The gate refuses it, so it gives nothing; but it says that somebody pushed a grant past the reviewers.',
    example: 'A grant is pushed to the default branch by an administrator, in the hope that nobody looks.',
    sentence: ({ approval }) => `It is not approved: ${approvalFound(approval)}.`,
    fix: () => ({ text: 'Propose it again by a pull request, and have it approved by somebody who had no part in it' }),
  },
  'grant-broad': {
    title: 'A grant is broader than a task',
    logic:
      'A grant matches any name of a kind, has every environment of a role that lists several, or lasts longer than ' +
      'a quarter of a year.',
    why:
      'Whatever goes wrong with the account or its run reaches everything that the grant does, for as long ' +
      'as it lasts.',
    example: 'A typo in the input of a workflow deploys to production, since the grant was for every environment.',
    sentence: ({ breadths, narrower }) =>
      `${firstUpper(breadths.map(breadthWords).join('; '))}.` +
      (narrower === undefined ? '' : ` ${narrowerWords(narrower)}`),
    fix: narrowFix,
  },
  'grant-by-login': {
    title: 'A grant is held by a name',
    logic: 'A grant has no `principal-id`; one of a team has no `team-id` either.',
    why: 'Logins and names of teams can be given up and taken by somebody else, who then holds the grant.',
    example: 'An account is renamed; a stranger registers the old login and starts a run.',
    sentence: ({ kind, name }) => `It says only the name of the ${kind}, ${quote(name)}, and not its number.`,
    fix: ({ kind, name }, { home }) => ({
      text: `Write the number into the grant as ${kind === 'team' ? '`team-id`' : '`principal-id`'}`,
      commands: [numberCommand(kind, name, home)],
    }),
  },
  'grant-holder-left': {
    title: 'Who holds or approves is gone',
    logic:
      'The account or team of a grant, or an approver of the policy, is deleted, has no access any longer, was ' +
      'renamed, ' +
      'or the name belongs to another account by now.',
    why: 'Nobody who left may keep access, and a name that is free can be taken.',
    example: 'A contractor’s account is deleted, and with it the login that a grant names.',
    sentence: leaverWords,
    fix: ({ as, who }, place) =>
      as === 'approver'
        ? { text: `Take ${quote(who)} out of \`approval.approvers.users\` in the policy` }
        : { text: 'Revoke it at once, then delete the file', commands: revokeCommands(place) },
  },
};

function revokeCommands({ grants: [id = ''] }: FixPlace): readonly string[] {
  return [`grantgate grant revoke ${shellWord(id)}`];
}

function firstUpper(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function breadthWords(breadth: Breadth): string {
  switch (breadth.kind) {
    case 'anything':
      return `its ${breadth.list} are ${breadth.patterns.map((one) => quote(one)).join(', ')}, which is any`;
    case 'whole-role':
      return `it has all ${breadth.environments.length} environments of the role`;
    case 'long':
      return `it lasts ${breadth.days} days, more than ${breadth.most}`;
  }
}

function narrowerWords({ uses, branches, environments }: NarrowerScope): string {
  const list = (names: readonly string[]): string => names.map((one) => quote(one)).join(', ');
  const where = environments.length === 0 ? 'no environment' : `the environments ${list(environments)}`;
  return `Its ${uses} uses on record needed only the branches ${list(branches)} and ${where}.`;
}

function narrowFix({ breadths, narrower }: FindingFacts['grant-broad'], place: FixPlace): Fix {
  const isLong = breadths.some(({ kind }) => kind === 'long');
  const text =
    'Narrow it by lists of its own, or narrow the role' +
    (isLong ? ', and let it end within a quarter of a year: it can be renewed' : '');
  if (narrower === undefined) return { text };
  const list = (names: readonly string[]): string =>
    `[${names.map((name) => `'${name.replaceAll("'", "''")}'`).join(', ')}]`;
  const yaml = `branches: ${list(narrower.branches)}\nenvironments: ${list(narrower.environments)}`;
  return {
    text: `${text}. These lists would have done${place.file === undefined ? '' : `, in ${quote(place.file)}`}`,
    yaml,
  };
}

function numberCommand(kind: 'user' | 'team' | 'app', name: string, home: string): string {
  if (kind === 'team') return `gh api ${shellWord(`orgs/${home.split('/')[0] ?? ''}/teams/${name}`)} --jq .id`;
  return `gh api ${shellWord(`users/${name}${kind === 'app' ? '[bot]' : ''}`)} --jq .id`;
}

function leaverWords({ who, as, how, now }: FindingFacts['grant-holder-left']): string {
  const name = `${as === 'holder' ? 'Its holder' : 'The approver'} ${quote(who)}`;
  switch (how) {
    case 'gone':
      return `${name} is not there any longer.`;
    case 'outside':
      return `${name} has no access to the repository any longer.`;
    case 'renamed':
      return `${name} is called ${quote(now ?? '')} now, and the old name is free.`;
    case 'other-account':
      return `${name} is another account by now, with the number ${now ?? 'unknown'}.`;
  }
}

import { isSameName } from '../../policy/fold.ts';
import type { Grant } from '../../policy/grant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Involved, Involvement } from '../../requests/approval-worth.ts';
import type { AccessView, FileView } from '../../requests/change/view.ts';
import type { ValueChange } from '../../requests/change/compare.ts';
import type { Direction } from '../../requests/change/direction.ts';
import type { RequestSetting } from '../../requests/facts.ts';
import { formatProblem } from '../../policy/problem.ts';
import { escape, inlineCode, prose } from '../markdown.ts';
import { formatMoment } from '../moment.ts';
import { quote } from '../safe-line.ts';
import { approvalWords } from './reach.ts';
import { requestRows } from './request-rows.ts';

/** Longest list of changed values that is shown of one file. */
const MAX_SHOWN_CHANGES = 60;

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  wider: '**wider**',
  narrower: 'narrower',
  both: '**wider in part**',
  unknown: '**cannot be told: look at it**',
  same: 'changes nothing about access',
};

/** The comment for whoever approves a pull request that changes policy or grants, in GitHub's Markdown. */
export function viewText(view: AccessView, setting: RequestSetting): string {
  return [
    `**${viewHeadline(view)}**`,
    ...fittingTexts(view.files, setting),
    ...(view.others === 0
      ? []
      : [`It also changes ${view.others} ${view.others === 1 ? 'file' : 'files'} that this is not about.`]),
    ...whoText(view, setting),
  ].join('\n\n');
}

/** Comments and checks hold 65536 characters; the rest is for who approves it. Source: REST, "Check runs". */
const MAX_FILE_TEXT_CHARACTERS = 50_000;

function fittingTexts(files: readonly FileView[], setting: RequestSetting): readonly string[] {
  const shown: string[] = [];
  let size = 0;
  for (const file of files) {
    const text = fileText(file, setting);
    size += text.length;
    if (size > MAX_FILE_TEXT_CHARACTERS) {
      const left = files.length - shown.length;
      return [...shown, `**And ${left} more ${left === 1 ? 'file' : 'files'}, not shown here: look at them.**`];
    }
    shown.push(text);
  }
  return shown;
}

/** What a change means all in all: the strongest of what its files mean. */
export type ViewMeaning = 'broken' | 'unknown' | 'wider' | 'narrower' | 'same';

const HEADLINES: Readonly<Record<ViewMeaning, string>> = {
  broken: 'A file would not be accepted as it is.',
  unknown: 'It cannot be told whether this lets more through than before.',
  wider: 'This lets more through than before.',
  narrower: 'This lets less through than before.',
  same: 'This changes nothing about access.',
};

/** One line for a check run. */
export function viewHeadline(view: Pick<AccessView, 'files'>): string {
  return HEADLINES[viewMeaning(view)];
}

/** What a change means, for whoever decides by it. */
export function viewMeaning({ files }: Pick<AccessView, 'files'>): ViewMeaning {
  if (files.some(({ problems }) => problems.length > 0)) return 'broken';
  const all = files.flatMap(({ kind, was, changes }): readonly Direction[] => {
    if (kind === 'grant' && was !== 'changed') return [was === 'added' ? 'wider' : 'narrower'];
    // whoever writes the next policy starts anew
    return kind === 'policy' && was === 'deleted' ? ['unknown'] : changes.map(({ direction }) => direction);
  });
  if (files.some(({ isBaseBroken }) => isBaseBroken) || all.includes('unknown')) return 'unknown';
  if (all.includes('wider') || all.includes('both')) return 'wider';
  return all.includes('narrower') ? 'narrower' : 'same';
}

function fileText(file: FileView, setting: RequestSetting): string {
  const { path, was, problems, grant, use, changes, isBaseBroken } = file;
  const parts = [
    `${inlineCode(path)}, ${was}`,
    ...problems.map((problem) => `- ${inlineCode(formatProblem(problem))}`),
    ...(isBaseBroken ? ['The version before it has mistakes, so nothing can be said about what is wider.'] : []),
  ];
  if (grant !== undefined && was !== 'deleted')
    parts.push(requestRows({ grant, stage: 'pending' }, undefined, setting));
  if (grant !== undefined && use !== undefined) parts.push(useText(grant, use, setting));
  if (changes.length > 0 && (was === 'changed' || file.kind === 'other')) parts.push(valuesTable(changes));
  if (file.kind === 'policy' && was === 'deleted') parts.push('Without a policy every run is refused.');
  return parts.filter((part) => part !== '').join('\n\n');
}

function useText(
  { holder }: Grant,
  { days, seen }: NonNullable<FileView['use']>,
  { now, policy }: RequestSetting,
): string {
  const who = quote(holder.name);
  if (seen === undefined) return prose(`Whether ${who} has started such runs lately could not be read.`);
  const { runs, last } = seen;
  return prose(
    last === undefined
      ? `${who} has started none of these workflows in the last ${days} days.`
      : `${who} has started these workflows ${runs} ${runs === 1 ? 'time' : 'times'} in the last ${days} days, ` +
          `last ${formatMoment(last, now, policy.requests?.['time-zone'])}.`,
  );
}

function valuesTable(changes: readonly ValueChange[]): string {
  const rows = changes.slice(0, MAX_SHOWN_CHANGES).map(({ path, direction, before, after }) => {
    const cells = [path, before ?? '–', after ?? '–'].map((cell) => inlineCode(cell));
    return `| ${[...cells, DIRECTION_WORDS[direction]].join(' | ')} |`;
  });
  const left = changes.length - rows.length;
  return [
    '| What | Before | Now | |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(left > 0 ? [`| and ${left} more | | | **look at them** |`] : []),
  ].join('\n');
}

/** Whose approval would count, and whose would not: readers find themselves in it before they approve. */
function whoText({ involved, files, author }: AccessView, { policy }: RequestSetting): readonly string[] {
  const roles = files.flatMap(({ grant }) => (grant === undefined ? [] : [policy.roles.get(grant.role)]));
  const strictest = roles.toSorted((a, b) => (b?.approval?.count ?? 0) - (a?.approval?.count ?? 0))[0];
  const parties = [...involved, { account: author, part: 'author' as const }];
  const people = parties.filter(({ account }) => !account.login.endsWith('[bot]') && account.login !== botName(author));
  // each once, by the first part that they have: whoever gets the access is more than whoever wrote a commit
  const names = people.filter(
    ({ account }, index) => people.findIndex((one) => isSameName(one.account.login, account.login)) === index,
  );
  return [
    prose(`Who can approve it: ${approvalWords(policy, strictest)}.`),
    ...nobodyLeft(policy, parties),
    [
      'Approvals that would not count:',
      ...names.map(({ account, part }) => `- ${escape(account.login)}: ${PART_WORDS[part]}`),
      '- bots',
    ].join('\n'),
    'A comment is no approval: **Files changed**, **Review changes**, **Approve**.',
  ];
}

/** A bot as GraphQL names it: without what follows its login everywhere else. */
function botName({ login, type }: AccessView['author']): string | undefined {
  return type === 'Bot' ? login : undefined;
}

/** Said where everybody who could approve it has a part in it: it would wait for nobody. */
function nobodyLeft({ approval }: Policy, parties: Involved): readonly string[] {
  const { users = [], teams = [], permission } = approval.approvers;
  if (teams.length > 0 || permission !== undefined) return [];
  const left = users.filter(
    (user) =>
      !parties.some(({ account }) =>
        typeof user === 'number' ? account.id === user : isSameName(account.login, user),
      ),
  );
  const needed = approval.count ?? 1;
  if (left.length >= needed) return [];
  return [
    `**It cannot be approved as it is:** it takes ${needed} ${needed === 1 ? 'approval' : 'approvals'}, and of those ` +
      `who can give one ${left.length} ${left.length === 1 ? 'has' : 'have'} no part in it.`,
  ];
}

const PART_WORDS: Readonly<Record<Involvement, string>> = {
  principal: 'gets the access',
  requester: 'asked for it',
  author: 'opened the pull request',
  committer: 'wrote a commit of it',
};

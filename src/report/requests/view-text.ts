import type { Involvement } from '../../requests/approval-worth.ts';
import type { AccessView, FileView } from '../../requests/change/view.ts';
import type { ValueChange } from '../../requests/change/compare.ts';
import type { Direction } from '../../requests/change/direction.ts';
import type { RequestSetting } from '../../requests/facts.ts';
import { formatProblem } from '../../policy/problem.ts';
import { escape, inlineCode, prose } from '../markdown.ts';
import { formatMoment } from '../moment.ts';
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
    ...view.files.map((file) => fileText(file, setting)),
    ...(view.others === 0
      ? []
      : [`It also changes ${view.others} ${view.others === 1 ? 'file' : 'files'} that this is not about.`]),
    ...whoText(view, setting),
  ].join('\n\n');
}

/** One line for a check run. */
export function viewHeadline({ files }: Pick<AccessView, 'files'>): string {
  if (files.some(({ problems }) => problems.length > 0)) return 'A file would not be accepted as it is.';
  const all = files.flatMap(({ kind, was, changes }): readonly Direction[] => {
    if (kind === 'grant' && was !== 'changed') return [was === 'added' ? 'wider' : 'narrower'];
    // whoever writes the next policy starts anew
    return kind === 'policy' && was === 'deleted' ? ['unknown'] : changes.map(({ direction }) => direction);
  });
  if (files.some(({ isBaseBroken }) => isBaseBroken) || all.includes('unknown'))
    return 'It cannot be told whether this lets more through than before.';
  if (all.includes('wider') || all.includes('both')) return 'This lets more through than before.';
  return all.includes('narrower') ? 'This lets less through than before.' : 'This changes nothing about access.';
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
  if (use !== undefined) parts.push(useText(use, setting));
  if (file.kind !== 'other' && was === 'changed') parts.push(valuesTable(changes));
  if (file.kind === 'policy' && was === 'deleted') parts.push('Without a policy every run is refused.');
  return parts.filter((part) => part !== '').join('\n\n');
}

function useText({ runs, last }: NonNullable<FileView['use']>, { now }: RequestSetting): string {
  return prose(
    runs === 0 || last === undefined
      ? 'The one before it was not used, as far as can be seen.'
      : `The one before it was used ${runs} ${runs === 1 ? 'time' : 'times'}, last ${formatMoment(last, now)}.`,
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

/** Whose approval would not count, and who may approve at all. */
function whoText({ involved, files, author }: AccessView, { policy }: RequestSetting): readonly string[] {
  const roles = files.flatMap(({ grant }) => (grant === undefined ? [] : [policy.roles.get(grant.role)]));
  const strictest = roles.toSorted((a, b) => (b?.approval?.count ?? 0) - (a?.approval?.count ?? 0))[0];
  const parties = [...involved, { account: author, part: 'author' as const }];
  const names = [
    ...new Map(parties.map(({ account, part }) => [account.login.toLowerCase(), { account, part }])).values(),
  ];
  return [
    prose(`Who can approve it: ${approvalWords(policy, strictest)}.`),
    [
      'Approvals that would not count:',
      ...names.map(({ account, part }) => `- ${escape(account.login)}: ${PART_WORDS[part]}`),
    ].join('\n'),
    'A comment is no approval: **Files changed**, **Review changes**, **Approve**.',
  ];
}

const PART_WORDS: Readonly<Record<Involvement, string>> = {
  principal: 'gets the access',
  requester: 'asked for it',
  author: 'opened the pull request',
  committer: 'wrote a commit of it',
};

import { formatInstant } from '../../policy/instant.ts';
import type { AccessPath, Reach } from '../../review/access-path.ts';
import type { AccessReview } from '../../review/review.ts';
import { markup, type Markup } from './markup.ts';
import { pageTable } from './page-frame.ts';
import {
  afterwardsText,
  eachTimeText,
  holderText,
  stageText,
  throughText,
  TOLD_WORDS,
  walledText,
  whereTexts,
} from './path-words.ts';
import { groupedBy } from '../../policy/grouped.ts';

/** A table for each role: what its grants share stands above it, once. */
export function pathsPart(review: AccessReview): Markup {
  const { paths, voids, homes } = review;
  const ids = findingsOfGrants(review);
  const roles = groupedBy(paths, ({ home, role }) => JSON.stringify([home, role]));
  const tables = [...roles.values()].map((all) => roleTable(all, ids, homes.length > 1));
  return markup`${tables}${pageTable(
    'Grant files that cannot be read, and let nobody do anything',
    ['Grant', 'Why'],
    voids.map(({ grant, problem }) => [markup`${grant}`, markup`${problem}`]),
  )}`;
}

function roleTable(
  all: readonly AccessPath[],
  ids: ReadonlyMap<string, readonly string[]>,
  isSeveral: boolean,
): Markup {
  const [first] = all;
  if (first === undefined) return markup``;
  const { role, home, owner, gets, windows } = first;
  // lists that all of the role's grants have alike are said once
  const alike = alikeLists(all);
  const shared = whereTexts({ reach: partOfReach(first.reach, (list) => alike.has(list)) });
  const about = [
    ...(isSeveral ? [`policy ${home}`] : []),
    `owner: ${owner ?? 'nobody'}`,
    ...(gets.length === 0 ? ['no credentials'] : gets.map((gain) => `gets ${walledText(gain)}`)),
    ...(windows.length === 0 ? [] : [`only ${windows.join('; ')}`]),
    ...shared,
  ];
  // each by itself: what is shown of one text has an end
  const parts = about.map((part, index) => markup`${index === 0 ? '' : ' · '}${part}`);
  const rows = all.map((path) => [
    markup`${holderText(path)}`,
    markup`${path.grant}${stageText(path) === 'active' ? '' : ` (${stageText(path)})`}${throughPart(path)}`,
    markup`${whereTexts({ reach: partOfReach(path.reach, (list) => !alike.has(list)) }).join('; ') || 'as above'}`,
    markup`${path.emergency === undefined ? dateText(path.from) : 'always'}`,
    markup`${eachTimeText(path) ?? `${dateText(path.until)}${usesText(path)}`}`,
    markup`${approvalShort(path)}`,
    markup`${path.reason}${path.ticket === undefined ? '' : ` (${path.ticket})`}`,
    markup`${usedShort(path)}`,
    markup`${(ids.get(`${path.home} ${path.grant}`) ?? []).join(', ') || '–'}`,
  ]);
  return markup`<div class="role"><h3>${role}</h3><p>${parts}</p>${pageTable(
    `Who has ${role}${isSeveral ? ` of ${home}` : ''}`,
    ['Who', 'Grant', 'Where', 'From', 'Until', 'Approved by', 'Reason', 'Last used', 'Findings'],
    rows,
  )}</div>\n`;
}

function partOfReach(reach: Reach, isKept: (list: keyof Reach) => boolean): Reach {
  const entries = Object.entries(reach) as [keyof Reach, readonly string[]][];
  return Object.fromEntries(entries.map(([list, names]) => [list, isKept(list) ? names : []])) as unknown as Reach;
}

/** Looked for once for a role: asked of each grant again, it would grow with the square of them. */
function alikeLists(all: readonly AccessPath[]): ReadonlySet<keyof Reach> {
  const lists = Object.keys(all[0]?.reach ?? {}) as (keyof Reach)[];
  return new Set(lists.filter((list) => new Set(all.map(({ reach }) => reach[list].join('\n'))).size === 1));
}

function findingsOfGrants({ findings }: AccessReview): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, home, grants } of findings)
    for (const grant of grants) {
      const list = found.get(`${home} ${grant}`) ?? [];
      list.push(id);
      found.set(`${home} ${grant}`, list);
    }
  return found;
}

function dateText(at: number | undefined): string {
  return at === undefined ? 'not known' : formatInstant(at).slice(0, 16).replace('T', ' ');
}

function usesText({ uses }: AccessPath): string {
  return uses === undefined ? '' : `, ${uses.spent ?? '?'} of ${uses.most} uses`;
}

function throughPart(path: AccessPath): string {
  const text = throughText(path);
  return text === '' ? '' : `, ${text}`;
}

function approvalShort({ approval }: AccessPath): string {
  if (approval.approved === 'afterwards') return afterwardsText(approval.within);
  if (approval.approved === 'yes')
    return `${approval.by.join(', ')} in #${approval.pull}, ${formatInstant(approval.at).slice(0, 10)}`;
  return approval.approved === 'no' ? 'nobody whose approval stands' : 'not known';
}

function usedShort({ lastUsed }: AccessPath): string {
  if (lastUsed.used !== 'yes') return lastUsed.used === 'never' ? 'never' : 'not known';
  const by = lastUsed.by === undefined ? '' : ` by ${lastUsed.by}`;
  return `${formatInstant(lastUsed.at).slice(0, 10)}${by}, ${TOLD_WORDS[lastUsed.told]}`;
}

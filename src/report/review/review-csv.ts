import { formatInstant } from '../../policy/instant.ts';
import { safeLine } from '../safe-line.ts';
import { gainText } from '../../review/targets.ts';
import type { AccessReview } from '../../review/review.ts';
import { eachTimeText, stageText, throughText } from './path-words.ts';

const COLUMNS = [
  'policy',
  'who',
  'kind',
  'id',
  'role',
  'state',
  'repositories',
  'branches',
  'tags',
  'environments',
  'workflows',
  'events',
  'gets',
  'wall',
  'from',
  'until',
  'windows',
  'uses',
  'approved',
  'pull request',
  'approved by',
  'approved at',
  'reason',
  'ticket',
  'last used',
  'told by',
  'owner',
  'grant',
  'through',
  'findings',
] as const;

/**
 * The access paths as CSV, one a line, with the ids of their findings. Source: RFC 4180. What a spreadsheet would take
 * for a formula is text. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function reviewCsv(review: AccessReview): string {
  const ids = findingsByGrant(review);
  const rows = review.paths.map((path): readonly string[] => {
    const { who, reach, approval, lastUsed, uses } = path;
    const list = (names: readonly string[]): string => names.join(' ');
    const time = (at: number | undefined): string => (at === undefined ? '' : formatInstant(at));
    return [
      path.home,
      who.name,
      who.kind,
      who.id === undefined ? '' : String(who.id),
      path.role,
      stageText(path),
      list(reach.repositories),
      list(reach.branches),
      list(reach.tags),
      list(reach.environments),
      list(reach.workflows),
      list(reach.events),
      path.gets.map(gainText).join('; '),
      path.wall ?? '',
      time(path.from),
      eachTimeText(path) ?? time(path.until),
      path.windows.join('; '),
      uses === undefined ? '' : `${uses.spent ?? '?'}/${uses.most}`,
      approval.approved,
      ...(approval.approved === 'yes' ? [String(approval.pull), list(approval.by), time(approval.at)] : ['', '', '']),
      path.reason,
      path.ticket ?? '',
      lastUsed.used === 'yes' ? time(lastUsed.at) : lastUsed.used,
      lastUsed.used === 'yes' ? lastUsed.told : '',
      path.owner ?? '',
      path.grant,
      throughText(path),
      list(ids.get(`${path.home} ${path.grant}`) ?? []),
    ];
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function findingsByGrant({ findings }: AccessReview): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, home, grants } of findings)
    for (const grant of grants) {
      const key = `${home} ${grant}`;
      const list = found.get(key) ?? [];
      list.push(id);
      found.set(key, list);
    }
  return found;
}

/**
 * What begins a formula, also in full width, where a cell begins: at its start, whatever space is before it, and after
 * a mark that some spreadsheets part cells by, as `;` where a comma is in numbers.
 */
const FORMULA = /(^|[;,"|])(\s*)(?=[=+\-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}\u{2212}])/gu;
const MAX_CSV_CELL_CHARACTERS = 8000;

/** A cell of one line, in quotes where it needs them; an apostrophe keeps a spreadsheet from calculating it. */
export function csvCell(value: string): string {
  const text = safeLine(value, MAX_CSV_CELL_CHARACTERS).replaceAll(FORMULA, "$1'$2");
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

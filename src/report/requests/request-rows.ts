import type { Grant } from '../../policy/grant.ts';
import type { GrantPull, RequestedGrant, RequestSetting } from '../../requests/facts.ts';
import { lengthLabel } from '../../requests/form/lengths.ts';
import { prose } from '../markdown.ts';
import { formatDate } from '../moment.ts';
import { quote } from '../safe-line.ts';
import { listWords } from './name-words.ts';
import { approvalWords, type ReachRow, reachRows } from './reach.ts';

/** Everything about a request, as rows of a table: what it is, for whom, why, what it reaches, until when. */
export function requestRows(requested: RequestedGrant, pull: GrantPull | undefined, setting: RequestSetting): string {
  const { grant } = requested;
  const { policy, repository } = setting;
  const role = policy.roles.get(grant.role);
  const rows: readonly ReachRow[] = [
    ['Role', `${quote(grant.role)}${role === undefined ? '' : `: ${role.description.replaceAll('`', "'")}`}`],
    ['For', personWords(grant)],
    ['Why', plainWords(grant.reason)],
    ...(grant.ticket === undefined ? [] : [['Ticket', plainWords(grant.ticket)] as const]),
    ...(role === undefined ? [] : reachRows(grant, role, policy, repository)),
    ...throughRows(grant),
    ...timeRows(requested, setting),
    ...approvalRows(requested, pull, approvalWords(policy, role)),
  ];
  const [head, ...others] = rows.map(([name, words]) => `| ${prose(name)} | ${prose(words)} |`);
  // a table has a head: an empty one is an empty line for whoever reads it
  return [head, '| --- | --- |', ...others].join('\n');
}

function throughRows({ through }: Grant): readonly ReachRow[] {
  if (through === undefined) return [];
  return [
    [
      'Only by way of',
      listWords(
        through.map((name) => quote(name)),
        'or',
      ),
    ],
  ];
}

/** Who approved it; who can, only while that is of use. */
function approvalRows({ stage }: RequestedGrant, pull: GrantPull | undefined, approvers: string): readonly ReachRow[] {
  const by = (pull?.approvedBy ?? []).map((login) => quote(login));
  if (by.length > 0) return [['Approved by', listWords(by, 'and')]];
  return stage === 'requested' || stage === 'pending' ? [['Who can approve it', approvers]] : [];
}

/** What somebody wrote: no backtick in it begins anything. */
function plainWords(text: string): string {
  return text.replaceAll('`', "'");
}

function personWords(grant: Grant): string {
  const number = grant['principal-id'];
  const by = grant['requested-by'];
  const other = by === undefined || grant['requested-by-id'] === number ? '' : `, asked for by ${quote(by)}`;
  return `${quote(grant.holder.name)}${number === undefined ? '' : ` (account ${number})`}${other}`;
}

function timeRows(requested: RequestedGrant, { policy }: RequestSetting): readonly ReachRow[] {
  const { grant, from = grant.starts, until } = requested;
  const moment = (at: number): string => formatDate(at, policy.requests?.['time-zone']);
  const begins: ReachRow = ['From', from === undefined ? 'when it is approved' : moment(from)];
  if (until !== undefined) return [begins, ['Until', moment(until)]];
  const ends = [
    ...(grant.lasts === undefined ? [] : [`${lengthLabel(grant.lasts)} after it is approved`]),
    ...(grant.expires === undefined ? [] : [moment(grant.expires)]),
  ];
  return [begins, ['Until', ends.join(', and at the latest ')]];
}

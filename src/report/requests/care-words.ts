import type { CareNotice } from '../../requests/care/plan.ts';
import type { RequestSetting } from '../../requests/facts.ts';
import type { Effect } from '../../requests/plan.ts';
import { prose } from '../markdown.ts';
import { formatMoment } from '../moment.ts';
import { quote } from '../safe-line.ts';
import { mention } from './name-words.ts';

type Reminder = Extract<Effect, { readonly effect: 'remind' }>;

/** A comment that somebody's access ends, in GitHub's Markdown. */
export function reminderText({ reminder, requested, who }: Reminder, { now, policy }: RequestSetting): string {
  const { grant, until } = requested;
  const moment = until === undefined ? '' : formatMoment(until, now, policy.requests?.['time-zone']);
  const when = reminder === 'end' ? `has ended (${moment})` : `ends ${moment}`;
  return (
    `${mention(who.login)}: ${prose(`your access as ${quote(grant.role)} ${when}.`)} ` +
    prose('If you still need it, comment `/extend 7d` and why; otherwise there is nothing to do.')
  );
}

/** What was found in the daily look that nothing here can change, as a sentence. */
export function noticeWords(found: CareNotice): string {
  switch (found.notice) {
    case 'too-few-approvers':
      return (
        `The role ${quote(found.role)} takes ${found.needed} approvals, and ${found.left} of those who may approve ` +
        'are left: nobody can get it. Add people to `approval` in the policy.'
      );
    case 'holder-unknown':
      return `Whether whoever has ${quote(found.grant)} is still here is not known: ${found.why}.`;
    case 'approver-unknown':
      return `Whether ${approverName(found.approver)}, who may approve, is still here is not known: ${found.why}.`;
    case 'approver-gone':
      return `${approverName(found.approver)}, who may approve, is no longer here. Remove them from the policy.`;
    case 'use-unknown':
      return `When ${found.grants} ${found.grants === 1 ? 'grant was' : 'grants were'} used last could not be read.`;
  }
}

const approverName = (approver: string | number): string =>
  typeof approver === 'number' ? `account ${approver}` : quote(approver);

import type { RequestSetting } from '../../requests/facts.ts';
import type { ReplyFacts } from '../../requests/reply.ts';
import { formatMoment } from '../moment.ts';
import { quote } from '../safe-line.ts';

/** How break-glass access stands, as one or two sentences. */
export function emergencyStatusWords(
  { role, taken, isEnded, review }: Extract<ReplyFacts, { readonly reply: 'emergency-status' }>,
  setting: RequestSetting,
): string {
  const name = `Break-glass access as ${quote(role)}`;
  if (taken === undefined)
    return isEnded ? `${name} was ended before a run used it.` : `${name} has let no run in so far.`;
  const isOver = isEnded || setting.now > taken.until;
  const access = isEnded
    ? `${name} was ended.`
    : `${name} ${isOver ? 'ended' : 'lasts until'} ${momentWords(taken.until, setting)}.`;
  if (review?.state === 'merged') return `${access} It was reviewed in #${review.pull}.`;
  const due = `${setting.now > taken.due ? 'was' : 'is'} due ${momentWords(taken.due, setting)}`;
  return review?.state === 'open'
    ? `${access} Its review is proposed in #${review.pull}, and ${due}.`
    : `${access} Its review ${due}.`;
}

/** When access ends that cannot be reviewed before. */
export function tooEarlyWords(until: number, setting: RequestSetting): string {
  return (
    `The access lasts until ${momentWords(until, setting)}: before, nobody can have seen all that is done by it. ` +
    'Review it afterwards, or end it with `/revoke` and why.'
  );
}

function momentWords(at: number, { now, policy }: RequestSetting): string {
  return formatMoment(at, now, policy.requests?.['time-zone']);
}

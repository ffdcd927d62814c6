import type { AnswerFacts } from '../../requests/answer.ts';
import type { RequestSetting } from '../../requests/facts.ts';
import { lengthLabel } from '../../requests/form/lengths.ts';
import { escape, link, prose } from '../markdown.ts';
import { formatMoment } from '../moment.ts';
import { quote } from '../safe-line.ts';
import { mention, mentions } from './name-words.ts';

/** What everybody is told at once when somebody takes access in an emergency. */
export function breakGlassText(
  { issue, request, until, told }: Extract<AnswerFacts, { readonly answer: 'break-glass' }>,
  { policy, now }: RequestSetting,
): string {
  const rules = policy.roles.get(request.role)?.['break-glass'];
  const within = rules === undefined ? '' : ` within ${lengthLabel(rules.review.within)} of its end`;
  const zone = policy.requests?.['time-zone'];
  return [
    `**${request.drill ? 'A drill' : 'An emergency'}.** ${mention(issue.author.login)} has access to ` +
      `${prose(quote(request.role))} until ${escape(formatMoment(until, now, zone))}, without an approval.`,
    `Why: ${escape(request.reason)}`,
    link('The incident', request.incident),
    prose(
      request.drill
        ? 'Start the run now: it gets the credentials of a harmless role.'
        : 'Start the run now: nothing else has to be done. The gate looks at this issue in every run, and says below ' +
            'what it let in.',
    ),
    prose(
      'If it is over before, comment `/end`. Somebody who should not have it is stopped by an approver or a reviewer ' +
        'with `/revoke` and why, and everybody with `/freeze` and why. An edit of this issue ends it as well.',
    ),
    prose(
      `Somebody else reviews it${within}, and comments \`/reviewed justified\`, \`/reviewed drill\` or ` +
        '`/reviewed misuse`, and why.',
    ),
    ...(told.length === 0 ? [] : [`For your information: ${mentions(told)}`]),
  ].join('\n\n');
}

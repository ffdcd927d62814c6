import type { RequestSetting } from '../../requests/facts.ts';
import type { Effect } from '../../requests/plan.ts';
import { link, prose, escape } from '../markdown.ts';
import { formatMoment } from '../moment.ts';
import { mention, mentions } from './name-words.ts';

type EmergencyEffect = Extract<Effect, { readonly effect: 'emergency' }>;

/** Most runs and deployments that are listed. */
const MAX_SHOWN_RUNS = 50;

/** What is said below the issue of break-glass access once it is over, in GitHub's Markdown. */
export function emergencyText({ key, taken, reviewers }: EmergencyEffect, setting: RequestSetting): string {
  const told = reviewers.length === 0 ? '' : `${mentions(reviewers)}: `;
  return key === 'after' ? afterText(taken, told, setting) : `${told}${prose(overdueWords(taken, setting))}`;
}

function afterText(taken: EmergencyEffect['taken'], told: string, setting: RequestSetting): string {
  const { issue, role, endedAt, dueAt } = taken;
  return [
    `**It is over.** ${mention(issue.author.login)} ${prose(`had \`${role}\` until ${momentHere(endedAt, setting)}.`)}`,
    ...seenLines(taken, setting),
    credentialWords(taken, setting),
    `${told}${prose(
      `please review it by ${momentHere(dueAt, setting)}: comment \`/reviewed justified\`, \`/reviewed drill\` or ` +
        '`/reviewed misuse`, and why. What the gate let in stands in its comments above.',
    )}`,
  ].join('\n\n');
}

/** What the person began in this repository meanwhile, whatever it was for. */
function seenLines({ issue, seen }: EmergencyEffect['taken'], setting: RequestSetting): readonly string[] {
  if ('unread' in seen) return [prose(`What ${issue.author.login} began meanwhile could not be read: ${seen.unread}.`)];
  if (seen.length === 0)
    return [prose(`No run and no deployment of ${issue.author.login} in \`${setting.repository}\` began meanwhile.`)];
  const lines = seen
    .slice(0, MAX_SHOWN_RUNS)
    .map(({ what, name, address, at }) => `- ${what}: ${link(name, address)}, ${escape(momentHere(at, setting))}`);
  const more = seen.length - lines.length;
  return [
    prose(`What began meanwhile in \`${setting.repository}\`:`),
    [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
  ];
}

/** Which credentials there may have been, and until when at the latest. */
function credentialWords({ role, endedAt }: EmergencyEffect['taken'], setting: RequestSetting): string {
  const names = [...(setting.policy.roles.get(role)?.credentials?.keys() ?? [])];
  return prose(
    names.length === 0
      ? `The role \`${role}\` has no credentials.`
      : `Credentials of the role: ${names.map((name) => `\`${name}\``).join(', ')}. None that the gate issued for ` +
          `this was to last longer than ${momentHere(endedAt, setting)}.`,
  );
}

function overdueWords({ issue, dueAt }: EmergencyEffect['taken'], setting: RequestSetting): string {
  return (
    `the review of this access was due ${momentHere(dueAt, setting)}. Until it is there, ` +
    `${issue.author.login} cannot take break-glass access again. Comment \`/reviewed justified\`, ` +
    '`/reviewed drill` or `/reviewed misuse`, and why.'
  );
}

function momentHere(at: number, { now, policy }: RequestSetting): string {
  return formatMoment(at, now, policy.requests?.['time-zone']);
}

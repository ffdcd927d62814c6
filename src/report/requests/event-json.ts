import type { RequestSetting } from '../../requests/facts.ts';
import type { Transition } from '../../requests/transition.ts';
import { formatInstant } from '../../policy/instant.ts';
import { formatMoment } from '../moment.ts';
import { safeLine } from '../safe-line.ts';
import { repositoryAddress } from './prefilled.ts';

/** What every type of event begins with: reverse DNS, as CloudEvents asks for. */
export const EVENT_TYPE = 'io.github.grantgate.access';

/**
 * What others are told of a transition: a CloudEvent in the structured JSON format. `id` is the same however often the
 * same is told. Source: CloudEvents 1.0.2, "JSON Event Format", section 3.
 *
 * INVARIANT: nothing that somebody wrote freely stands in it: no reason, no ticket.
 */
export function eventJson(transition: Transition, id: string, setting: RequestSetting): string {
  const { to, subject } = transition;
  return JSON.stringify({
    specversion: '1.0',
    id,
    source: repositoryAddress(setting),
    type: `${EVENT_TYPE}.${to}`,
    subject: safeLine(subject),
    time: formatInstant(setting.now),
    datacontenttype: 'application/json',
    data: { schema: 1, state: to, text: noticeLine(transition, setting), ...noticeData(transition, setting) },
  });
}

function noticeData(transition: Transition, setting: RequestSetting): Readonly<Record<string, unknown>> {
  const { to, subject, requested, issue, pull, by } = transition;
  return {
    repository: setting.repository,
    ...(to === 'frozen' ? { tag: safeLine(subject) } : { grant: safeLine(subject) }),
    ...(requested === undefined ? {} : grantData(requested)),
    ...(issue === undefined ? {} : { issue: repositoryAddress(setting, 'issues', issue) }),
    ...(pull === undefined ? {} : { pullRequest: repositoryAddress(setting, 'pull', pull) }),
    ...(by === undefined ? {} : { by: { login: safeLine(by.login), id: by.id } }),
  };
}

function grantData({ grant, ...times }: NonNullable<Transition['requested']>): Readonly<Record<string, unknown>> {
  const { role, holder, renews, starts, expires, lasts } = grant;
  const [from, until] = [times.from ?? starts, times.until ?? expires];
  const known = {
    principalId: grant['principal-id'],
    requestedById: grant['requested-by-id'],
    renews,
    lastsSeconds: lasts,
    from: from === undefined ? undefined : formatInstant(from),
    until: until === undefined ? undefined : formatInstant(until),
  };
  // JSON has no place for what is not known
  return { role, holder: { kind: holder.kind, name: holder.name }, ...known };
}

/** The transition as a line of plain text, for a chat. */
export function noticeLine(transition: Transition, setting: RequestSetting): string {
  const { to, subject, requested, by } = transition;
  const { now, policy, repository } = setting;
  if (to === 'frozen') return safeLine(`${by?.login ?? 'Somebody'} has frozen ${repository}: every run is refused.`);
  const grant = requested?.grant;
  const what = grant === undefined ? `The grant ${subject}` : `${grant.holder.name}: access as ${grant.role}`;
  const until = requested?.until ?? grant?.expires;
  const end = until === undefined ? undefined : formatMoment(until, now, policy.requests?.['time-zone']);
  const who = by === undefined ? '' : ` by ${by.login}`;
  return safeLine(`${what} ${lineWords(to, who, end)} (${repository})`, MAX_NOTICE_CHARACTERS);
}

const MAX_NOTICE_CHARACTERS = 400;

function lineWords(to: Exclude<Transition['to'], 'frozen'>, who: string, end: string | undefined): string {
  switch (to) {
    case 'requested':
      return `is asked for${who} and waits for an approval.`;
    case 'merged':
      return `is merged${end === undefined ? '' : ` and ends ${end}`}.`;
    case 'denied':
    case 'withdrawn':
      return `was ${to}${who}.`;
    case 'lapsed':
      return 'was not approved in time: the request has lapsed.';
    case 'closed':
      return `was not approved: the pull request was closed${who}.`;
    case 'revoked':
      return `is revoked${who}.`;
    case 'ending':
      return `ends ${end ?? 'soon'}.`;
    case 'ended':
      return `has ended${end === undefined ? '' : ` ${end}`}.`;
    case 'retired':
      return 'is over, and its file is gone.';
    case 'break-glass':
      return `was asked for in an emergency${who}: nobody has approved it.`;
  }
}

import { approvalsNeeded } from '../../policy/approval.ts';
import { REVOKED } from '../../policy/tags.ts';
import type { RequestSetting } from '../facts.ts';
import type { Effect, EffectPlan } from '../plan.ts';
import type { RetiredGrant, RetirementReason } from '../pull-subject.ts';
import { ONE_DAY_MS } from '../renewal.ts';
import { reviewersFor } from '../reviewers.ts';
import { endTransition } from '../transition.ts';
import type { CaredGrant, CareFacts, OpenRequest } from './facts.ts';
import { emergencyCare } from './emergencies.ts';
import { dueReminder, firstReminderAt } from './reminder.ts';

const USUAL_LAPSE_SECONDS = 3 * 86_400;
/** How long a file stays after it lets nobody do anything. */
const KEPT_AFTER_MS = 30 * ONE_DAY_MS;

/** What somebody has to know, and nothing here can change. */
export type CareNotice =
  /** Fewer people may approve than have to: nobody gets this role any more. */
  | { readonly notice: 'too-few-approvers'; readonly role: string; readonly left: number; readonly needed: number }
  | { readonly notice: 'holder-unknown'; readonly grant: string; readonly why: string }
  | { readonly notice: 'approver-unknown'; readonly approver: string | number; readonly why: string }
  | { readonly notice: 'approver-gone'; readonly approver: string | number }
  | { readonly notice: 'use-unknown'; readonly grants: number };

/** What is to be done today, and what is to be said. */
export interface CarePlan {
  readonly effects: EffectPlan;
  /** INVARIANT: what could not be read is among them; it is never taken for fine. */
  readonly notices: readonly CareNotice[];
}

/** The daily look at every grant and every request. Done twice, it does the same once. */
export function planCare(facts: CareFacts, setting: RequestSetting): CarePlan {
  return {
    effects: [
      ...facts.grants.flatMap((one) => reminders(one, setting)),
      ...facts.open.flatMap((one) => lapses(one, setting)),
      ...facts.grants.flatMap((one) => offboards(one, setting)),
      ...retirement(facts, setting),
      ...emergencyCare(facts, setting),
      ...endNotices(facts, setting),
    ],
    notices: [...approverNotices(facts, setting), ...unreadNotices(facts, setting)],
  };
}

function reminders({ requested, issue }: CaredGrant, { now }: RequestSetting): readonly Effect[] {
  const { from, until, stage } = requested;
  if (issue === undefined || from === undefined || until === undefined) return [];
  if (stage !== 'active' && stage !== 'ended') return [];
  const reminder = dueReminder({ from, until }, now);
  // one that nobody was told of a month ago helps nobody
  if (reminder === undefined || now > until + KEPT_AFTER_MS) return [];
  return [{ effect: 'remind', issue: issue.number, reminder, requested, who: issue.author }];
}

function lapses(
  { issue, requested, pull, openedAt }: OpenRequest,
  { policy, now, hasApp }: RequestSetting,
): EffectPlan {
  const after = policy.requests?.lapse ?? USUAL_LAPSE_SECONDS;
  if (requested.stage !== 'pending' || now < openedAt + after * 1000) return [];
  return [
    ...(hasApp ? [{ effect: 'close-pull', pull: pull.number, branch: pull.branch } as const] : []),
    {
      effect: 'answer',
      issue: issue.number,
      answer: {
        answer: 'request',
        issue,
        requested: { ...requested, stage: 'closed' },
        pull,
        closed: { how: 'lapsed', after },
      },
    },
    ...(issue.isOpen ? [{ effect: 'close-issue', issue: issue.number, as: 'not_planned' } as const] : []),
  ];
}

/** Of somebody who left: revoked at once where the policy says so, otherwise proposed with what else can go. */
function offboards({ requested, holder }: CaredGrant, { policy, hasApp }: RequestSetting): readonly Effect[] {
  const isLive = requested.stage === 'active' || requested.stage === 'not-started';
  if (holder?.is !== 'gone' || !isLive || policy.offboarding !== 'revoke' || !hasApp) return [];
  return [{ effect: 'tag', name: `${REVOKED}/${requested.grant.id}` }];
}

/** One pull request a week: its branch has the week in its name. */
function retirement({ grants }: CareFacts, setting: RequestSetting): EffectPlan {
  const { policy, policyPath, now, hasApp } = setting;
  const retired = grants.flatMap((one): readonly RetiredGrant[] => {
    const why = retirementReason(one, setting);
    return why === undefined ? [] : [{ id: one.requested.grant.id, why }];
  });
  if (retired.length === 0 || !hasApp) return [];
  return [
    {
      effect: 'propose',
      proposal: {
        branch: `grantgate/retire-${weekName(now)}`,
        files: retired.map(({ id }) => ({ path: `${policyPath}/grants/${id}.yml` })),
        subject: { kind: 'retire', grants: retired },
        reviewers: reviewersFor(policy, []),
        autoMerge: false,
      },
    },
  ];
}

function retirementReason(
  { requested, holder, use, revokedAt }: CaredGrant,
  { policy, now }: RequestSetting,
): RetirementReason | undefined {
  const { stage, from, until } = requested;
  const isOld = (at: number | undefined): at is number => at !== undefined && now > at + KEPT_AFTER_MS;
  if (stage === 'ended' && isOld(until)) return { reason: 'ended', at: until };
  if (stage === 'revoked' && isOld(revokedAt)) return { reason: 'revoked', at: revokedAt };
  if (holder?.is === 'gone' && policy.offboarding !== 'revoke') return { reason: 'orphaned' };
  return stage === 'active' && from !== undefined ? unusedReason(use, from, policy.unused, now) : undefined;
}

function unusedReason(
  use: CaredGrant['use'],
  from: number,
  unused: number | undefined,
  now: number,
): RetirementReason | undefined {
  if (unused === undefined || use === 'unknown') return undefined;
  const since = use === 'never' ? from : Math.max(use.at, from);
  if (now <= since + unused * 1000) return undefined;
  const days = Math.floor((now - since) / ONE_DAY_MS);
  return use === 'never' ? { reason: 'unused', days } : { reason: 'unused', days, last: use.at };
}

/** `2026-w48`: the Thursday of a week says to which year it belongs. Source: ISO 8601. */
function weekName(now: number): string {
  const day = new Date(now);
  const thursday = new Date(now + (3 - ((day.getUTCDay() + 6) % 7)) * ONE_DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * ONE_DAY_MS)) + 1;
  return `${year}-w${String(week).padStart(2, '0')}`;
}

/** Said before the last one is gone: where people approve by a team or a permission, their number is not known. */
function approverNotices({ approvers }: CareFacts, { policy }: RequestSetting): readonly CareNotice[] {
  const { teams = [], permission } = policy.approval.approvers;
  const all = [...approvers.values()];
  const left = all.filter(({ is }) => is !== 'gone').length;
  const gone = [...approvers].flatMap(([approver, { is }]): readonly CareNotice[] =>
    is === 'gone' ? [{ notice: 'approver-gone', approver }] : [],
  );
  if (teams.length > 0 || permission !== undefined) return gone;
  return [
    ...gone,
    ...[...policy.roles].flatMap(([role, rules]): readonly CareNotice[] => {
      const needed = approvalsNeeded(policy, rules);
      return left < needed ? [{ notice: 'too-few-approvers', role, left, needed }] : [];
    }),
  ];
}

function unreadNotices({ grants, approvers }: CareFacts, { policy }: RequestSetting): readonly CareNotice[] {
  const uses = grants.filter(({ use, requested }) => use === 'unknown' && requested.stage === 'active').length;
  return [
    ...grants.flatMap(({ requested, holder }): readonly CareNotice[] =>
      holder?.is === 'unknown' ? [{ notice: 'holder-unknown', grant: requested.grant.id, why: holder.why }] : [],
    ),
    ...[...approvers].flatMap(([approver, presence]): readonly CareNotice[] =>
      presence.is === 'unknown' ? [{ notice: 'approver-unknown', approver, why: presence.why }] : [],
    ),
    ...(uses > 0 && policy.unused !== undefined ? [{ notice: 'use-unknown', grants: uses } as const] : []),
  ];
}

/** Where the last look is not known, what happened since then is told again rather than not at all. */
const USUAL_LOOK_MS = ONE_DAY_MS + 3_600_000;
const MAX_LOOK_MS = 7 * ONE_DAY_MS;

/** Others are told of what began to end, or has ended, since the last look: each once. */
function endNotices({ grants, lastLook }: CareFacts, { policy, now }: RequestSetting): readonly Effect[] {
  if (policy.notify === undefined) return [];
  const since = Math.max(lastLook ?? now - USUAL_LOOK_MS, now - MAX_LOOK_MS);
  const isNew = (at: number): boolean => since < at && at <= now;
  return grants.flatMap(({ requested }): readonly Effect[] => {
    const { from, until, stage } = requested;
    if (from === undefined || until === undefined || stage === 'revoked') return [];
    if (isNew(until)) return [{ effect: 'notify', transition: endTransition('ended', requested) }];
    return now < until && isNew(firstReminderAt({ from, until }))
      ? [{ effect: 'notify', transition: endTransition('ending', requested) }]
      : [];
  });
}

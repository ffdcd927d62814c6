import { reviewersOf } from '../../policy/break-glass/reviewed.ts';
import type { RequestSetting } from '../facts.ts';
import type { Effect, EffectPlan } from '../plan.ts';
import type { CareFacts, TakenEmergency } from './facts.ts';

/**
 * What follows from break-glass access afterwards: once it is over, what came of it is listed; while the review is
 * overdue, whoever reviews is told each day; once it is there, the issue is closed.
 */
export function emergencyCare({ emergencies = [], reviewed = [] }: CareFacts, setting: RequestSetting): EffectPlan {
  return [
    ...emergencies.flatMap((taken) => afterEmergency(taken, setting)),
    ...reviewed.map((issue) => ({ effect: 'close-issue', issue, as: 'completed' }) as const),
  ];
}

function afterEmergency(taken: TakenEmergency, { policy, now }: RequestSetting): readonly Effect[] {
  const { issue, role, endedAt, dueAt } = taken;
  if (now < endedAt) return [];
  const { users = [], teams = [] } = reviewersOf(policy, role);
  const reviewers = [...users, ...teams.map((team) => (typeof team === 'string' ? team : team.team))];
  return [
    { effect: 'emergency', issue: issue.number, key: 'after', taken, reviewers },
    ...(now < dueAt
      ? []
      : [{ effect: 'emergency', issue: issue.number, key: `overdue ${dayOf(now)}`, taken, reviewers } as const]),
  ];
}

/** `2026-11-25`, in UTC: one comment a day. */
function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

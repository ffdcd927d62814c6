import { FREEZE, REVOKED } from '../policy/tags.ts';
import { emergencyId } from '../policy/break-glass/emergency-grant.ts';
import type { AnswerFacts, ClosedBy } from './answer.ts';
import type { Requester, RequestSetting } from './facts.ts';
import type { Effect, EffectPlan } from './plan.ts';
import type { Transition, TransitionName } from './transition.ts';

/** A plan, with what others are told of it, where the policy names an address for that. */
export function withNotices(plan: EffectPlan, { policy }: Pick<RequestSetting, 'policy'>): EffectPlan {
  if (policy.notify === undefined) return plan;
  const by = plan.flatMap((effect) =>
    effect.effect === 'reply' && effect.reply.reply === 'done' ? [effect.reply.by] : [],
  )[0];
  const told = plan.flatMap((effect) => transitionsOf(effect, by));
  return [...plan, ...told.map((transition): Effect => ({ effect: 'notify', transition }))];
}

function transitionsOf(effect: Effect, by: Requester | undefined): readonly Transition[] {
  switch (effect.effect) {
    case 'propose': {
      const { subject } = effect.proposal;
      if (subject.kind !== 'grant') return [];
      const { grant, issue, requester } = subject;
      return [{ to: 'requested', subject: grant.id, requested: { grant }, issue, by: requester }];
    }
    case 'answer': {
      const { answer } = effect;
      if (answer.answer === 'break-glass') return [emergencyTransition(answer)];
      if (answer.answer !== 'request' || answer.closed === undefined) return [];
      const { requested, pull, closed, issue } = answer;
      return [
        {
          to: CLOSED_AS[closed.how],
          subject: requested.grant.id,
          requested,
          issue: issue.number,
          ...(pull === undefined ? {} : { pull: pull.number }),
          ...('by' in closed ? { by: closed.by } : {}),
        },
      ];
    }
    case 'tag':
      return tagTransition(effect.name, by === undefined ? {} : { by });
    default:
      return [];
  }
}

/** INVARIANT: no word of the form: neither the reason nor the incident. */
function emergencyTransition({ issue }: Extract<AnswerFacts, { readonly answer: 'break-glass' }>): Transition {
  const { number, author } = issue;
  return { to: 'break-glass', subject: emergencyId(number), issue: number, by: author };
}

const CLOSED_AS: Readonly<Record<ClosedBy['how'], TransitionName>> = {
  'taken-back': 'withdrawn',
  denied: 'denied',
  lapsed: 'lapsed',
  'pull-closed': 'closed',
};

function tagTransition(tag: string, more: { readonly by?: Requester }): readonly Transition[] {
  if (tag.startsWith(`${REVOKED}/`)) return [{ to: 'revoked', subject: tag.slice(REVOKED.length + 1), ...more }];
  return tag.startsWith(`${FREEZE}/`) ? [{ to: 'frozen', subject: tag, ...more }] : [];
}

import type { Grant } from '../../src/policy/grant.ts';
import { planComment } from '../../src/requests/command/decide.ts';
import type { CommandFacts, IssueGrant } from '../../src/requests/command/facts.ts';
import type { AccountRights, RequestStage } from '../../src/requests/facts.ts';
import type { Effect } from '../../src/requests/plan.ts';
import { DAY_MS, LENA, MONA, NOW, reader, shopSetting } from './people.ts';

export const SHOP = shopSetting();
export const GRANT: Grant = {
  id: 'users/lena/flag-release-123',
  holder: { kind: 'user', name: 'lena' },
  role: 'flag-release',
  reason: 'Banner',
  'principal-id': LENA.id,
  'requested-by': 'mona',
  'requested-by-id': MONA.id,
  request: 123,
  lasts: 4 * 86_400,
  environments: ['staging'],
};
const PULL = { number: 9, branch: 'grantgate/request-123', state: 'open' } as const;

/** The grant of the issue at a stage; from two days ago until in two days where it has begun. */
export function at(stage: RequestStage, changes: Partial<Grant> = {}): IssueGrant {
  const times = { from: NOW - 3.5 * DAY_MS, until: NOW + 0.5 * DAY_MS };
  const grant = { ...GRANT, ...changes };
  return stage === 'pending'
    ? { requested: { grant, stage }, pull: PULL, involved: [{ account: LENA, part: 'principal' }] }
    : { requested: { grant, stage, ...times }, pull: { ...PULL, state: 'merged', mergedAt: times.from } };
}

export function said(
  body: string,
  changes: Partial<CommandFacts> & { readonly by?: AccountRights } = {},
): CommandFacts {
  return {
    comment: { id: 77, below: 123, body, createdAt: NOW, isByEmail: false },
    by: reader(MONA),
    issue: { number: 123, author: MONA, isOpen: true },
    grants: [at('pending')],
    files: [GRANT],
    held: [],
    frozen: [],
    ...changes,
  };
}

/** What is done, in short: `tag grantgate/…`, `reply may-not`. */
export function done(facts: CommandFacts, by = SHOP): readonly string[] {
  return planComment(facts, by).map(shortEffect);
}

export function shortEffect(effect: Effect): string {
  switch (effect.effect) {
    case 'reply':
      return `reply ${effect.reply.reply}`;
    case 'react':
      return effect.reaction;
    case 'tag':
      return `tag ${effect.name}`;
    case 'propose':
      return `propose ${effect.proposal.branch} ${effect.proposal.files.map(({ path }) => path).join(' ')}`;
    case 'answer':
      return `answer ${effect.answer.answer === 'request' ? effect.answer.requested.stage : effect.answer.answer}`;
    case 'check':
    case 'close-pull':
    case 'close-issue':
    case 'assign':
    case 'remind':
    case 'emergency':
      return effect.effect;
    case 'start':
      return `start ${effect.run.workflow} ${effect.run.fullRef}`;
    case 'notify':
      return `notify ${effect.transition.to}`;
  }
}

import type { Policy } from '../../policy/policy.ts';
import { reviewersOf } from '../../policy/break-glass/reviewed.ts';
import type { RequestSetting } from '../facts.ts';
import type { CommandRight } from '../reply.ts';
import { hasPermission, isBotAccount, isAmong, type Certainty } from '../rights.ts';
import type { CommandFacts, IssueGrant } from './facts.ts';

/** Whether whoever commented may give a command that takes this right; `about` is the grant that is meant. */
export function mayGive(
  right: CommandRight,
  facts: CommandFacts,
  about: IssueGrant | undefined,
  { policy }: Pick<RequestSetting, 'policy'>,
): Certainty {
  const { by, issue } = facts;
  if (isBotAccount(by.account)) return 'no';
  const grant = about?.requested.grant;
  // INVARIANT: by number; a login is somebody else's by tomorrow
  const isRequester = (grant?.['requested-by-id'] ?? issue.author.id) === by.account.id;
  const isPrincipal = grant?.['principal-id'] === by.account.id;
  switch (right) {
    case 'anybody':
      return 'yes';
    case 'requester':
      return isRequester ? 'yes' : 'no';
    case 'principal':
      return isPrincipal ? 'yes' : 'no';
    case 'requester-or-principal':
      return isRequester || isPrincipal ? 'yes' : 'no';
    case 'approver':
      return isAmong(policy.approval.approvers, by);
    case 'approver-or-maintainer':
      return either(isAmong(policy.approval.approvers, by), hasPermission('maintain', by));
    case 'reviewer':
    case 'taker':
    case 'emergency-brake':
      return mayOnEmergency(right, facts, policy);
  }
}

function mayOnEmergency(
  right: 'reviewer' | 'taker' | 'emergency-brake',
  facts: CommandFacts,
  policy: Policy,
): Certainty {
  const { by, emergency } = facts;
  if (right === 'taker') return emergency?.taker.id === by.account.id ? 'yes' : 'no';
  const review = mayReview(facts, policy);
  if (right === 'reviewer') return review;
  return either(review, either(isAmong(policy.approval.approvers, by), hasPermission('maintain', by)));
}

/** Nobody reviews their own emergency; of a role that is gone, whoever approves grants does. */
function mayReview({ by, issue, emergency }: CommandFacts, policy: Policy): Certainty {
  const isOwn = [issue.author.id, emergency?.taker.id].includes(by.account.id);
  return emergency === undefined || isOwn ? 'no' : isAmong(reviewersOf(policy, emergency.role), by);
}

function either(one: Certainty, other: Certainty): Certainty {
  if (one === 'yes' || other === 'yes') return 'yes';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'no';
}

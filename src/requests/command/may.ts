import type { Policy } from '../../policy/policy.ts';
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
      return mayReview(facts, policy);
  }
}

/** Nobody reviews their own emergency. */
function mayReview({ by, issue, emergency }: CommandFacts, policy: Policy): Certainty {
  const rules = emergency === undefined ? undefined : policy.roles.get(emergency.request.role)?.['break-glass'];
  return rules === undefined || issue.author.id === by.account.id ? 'no' : isAmong(rules.review.by, by);
}

function either(one: Certainty, other: Certainty): Certainty {
  if (one === 'yes' || other === 'yes') return 'yes';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'no';
}

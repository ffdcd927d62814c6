import type { Grant } from '../../policy/grant.ts';
import type { RequestSetting } from '../facts.ts';
import { whoMayAsk } from '../check-request.ts';
import { requestBranch, requestedId, writeGrant } from '../grant-file.ts';
import { fileOf } from '../plan-opened.ts';
import type { EffectPlan, PullProposal } from '../plan.ts';
import type { RequestRefusal } from '../refusal.ts';
import { checkRenewal, renewalsBefore, renewedFields } from '../renewal.ts';
import { reviewersFor } from '../reviewers.ts';
import { answered } from './effects.ts';
import type { CommandFacts, IssueGrant } from './facts.ts';
import type { IssueCommand } from './read.ts';

/** A renewal: a new request whose grant begins where the old one ends, with the same approvals. */
export function planExtension(
  command: Extract<IssueCommand, { name: 'extend' }>,
  facts: CommandFacts,
  { requested }: IssueGrant,
  setting: RequestSetting,
): EffectPlan {
  const { policy, now } = setting;
  const { issue, grants } = facts;
  const by = facts.by.account;
  const refuse = (refusals: readonly RequestRefusal[]): EffectPlan =>
    answered(facts, '-1', { reply: 'refused', command: 'extend', refusals });
  if (grants.some((one) => one.requested.stage === 'pending'))
    return refuse([{ refusal: 'asked-already', issue: issue.number }]);
  const renewals = countRenewals(requested.grant, facts);
  const renewal = { requested, renewals, lasts: command.lasts, why: command.why, by, now };
  const { role } = requested.grant;
  const refusals = [
    ...whoMayAsk(role, policy.roles.get(role)?.['requestable-by'], facts.by),
    ...checkRenewal(renewal, policy),
  ];
  if (refusals.length > 0) return refuse(refusals);
  const principal = { ...by, login: requested.grant.holder.name, id: requested.grant['principal-id'] ?? by.id };
  // the count is of what this issue asked for, so that the same comment read twice finds its own branch
  const count = grants.filter(({ requested: { stage } }) => stage !== 'closed').length;
  const written = writeGrant(requestedId(principal, requested.grant.role, issue.number, count), {
    ...renewedFields(renewal),
    request: issue.number,
  });
  if (written?.file.ok !== true) return refuse([{ refusal: 'no-grant-file', problems: written?.file.problems ?? [] }]);
  const { grant } = written.file;
  if (!setting.hasApp) return answered(facts, '+1', { reply: 'renewal-link', path: written.path, text: written.text });
  const proposal: PullProposal = {
    branch: requestBranch(issue.number, count),
    files: [fileOf(written, setting)],
    subject: { kind: 'grant', issue: issue.number, grant, requester: by },
    reviewers: reviewersFor(policy, [by, principal]),
    autoMerge: true,
  };
  return [{ effect: 'propose', proposal }, ...answered(facts, '+1', { reply: 'done', command: 'extend', by })];
}

/** How often a grant was renewed: files of those before may be gone by now, and their pull requests are not. */
function countRenewals(grant: Grant, { files, grants }: CommandFacts): number {
  const made = grants.filter(({ requested: one }) => one.grant.renews !== undefined && one.stage !== 'closed');
  return Math.max(renewalsBefore(grant, files), made.length);
}

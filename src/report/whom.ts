import type { Deny } from '../policy/decision.ts';
import type { ApprovalRules } from '../policy/policy.ts';
import { describeApprovers } from './approver-words.ts';
import { type ReportContext, policyRole, policyRoles } from './context.ts';
import { quote } from './safe-line.ts';

/**
 * Who can help after a refusal: those who approve grants, those who look after the role, the policy, or the repository
 * of the run with its workflows.
 */
export type Whom = 'approvers' | 'role' | 'policy' | 'repository';

/** The role that a refused run was for, where that can be told. */
export function roleOfRun({ role }: Deny, context: ReportContext): string | undefined {
  const roles = policyRoles(context) ?? [];
  return role ?? context.role ?? (roles.length === 1 ? roles[0] : undefined);
}

/** Whom to ask about a refusal, by name where the policy names anybody: whole sentences. */
export function whomToAsk(whom: Whom, decision: Deny, context: ReportContext): string {
  const { approval } = context.policy ?? {};
  switch (whom) {
    case 'approvers':
      if (approval === undefined) return keepersSentence(context);
      return [
        approversSentence(approval, neededFor(decision, context, approval), context),
        ...ownerSentence(decision, context),
      ].join(' ');
    case 'role':
      return ownerSentence(decision, context)[0] ?? keepersSentence(context);
    case 'policy':
      return [
        keepersSentence(context),
        ...(approval === undefined ? [] : [approversSentence(approval, approval.count ?? 1, context)]),
      ].join(' ');
    case 'repository':
      return `${capital(keepers(decision.run.repository))}.`;
  }
}

/** Those who answer for the role of a run: its owner, else whoever looks after the repository of the policy. */
export function caretakers(decision: Deny, context: ReportContext): string {
  const owner = policyRole(context, roleOfRun(decision, context))?.owner;
  return owner === undefined ? keepers(context.policyRepository) : quote(owner);
}

function keepers(repository: string): string {
  return `the people who look after ${quote(repository)}`;
}

function neededFor(decision: Deny, context: ReportContext, { count = 1 }: ApprovalRules): number {
  return Math.max(count, policyRole(context, roleOfRun(decision, context))?.approval?.count ?? 1);
}

function approversSentence({ approvers }: ApprovalRules, needed: number, { logins }: ReportContext): string {
  const how = needed === 1 ? '' : `, and it takes ${needed} of them`;
  return `${capital(describeApprovers(approvers, logins))} can approve${how}. Nobody can approve their own access.`;
}

/** One sentence, or none where the role names no owner. */
function ownerSentence(decision: Deny, context: ReportContext): readonly string[] {
  const name = roleOfRun(decision, context);
  const owner = policyRole(context, name)?.owner;
  return owner === undefined || name === undefined
    ? []
    : [`${quote(owner)} ${owner.includes('/') ? 'look' : 'looks'} after the role ${quote(name)}.`];
}

function keepersSentence({ policyRepository }: ReportContext): string {
  return `${capital(keepers(policyRepository))}.`;
}

/** A sentence may begin with a login, which keeps its case. */
function capital(words: string): string {
  return /^(?:the|a|somebody) /.test(words) ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : words;
}

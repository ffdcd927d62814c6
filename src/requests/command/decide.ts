import type { RequestSetting } from '../facts.ts';
import type { EffectPlan } from '../plan.ts';
import { type Certainty, isBotAccount } from '../rights.ts';
import { carryOut } from './carry-out.ts';
import { answered, reply } from './effects.ts';
import type { CommandFacts, IssueGrant } from './facts.ts';
import { mayGive } from './may.ts';
import type { CommandName } from './names.ts';
import { type IssueCommand, readCommand } from './read.ts';
import { planEmergencyEnd } from './review.ts';
import { ruleOf } from './rules.ts';

/** What follows from a comment. Talk has no consequences, and neither have words that mean something to others. */
export function planComment(facts: CommandFacts, setting: RequestSetting): EffectPlan {
  // nobody answers a bot: it would answer back
  if (isBotAccount(facts.by.account)) return [];
  const reading = readCommand(facts.comment.body);
  const isOurs = facts.grants.length > 0 || facts.emergency !== undefined;
  switch (reading.kind) {
    case 'talk':
      return [];
    case 'unknown': {
      const { word, near } = reading;
      return isOurs ? [reply(facts, { reply: 'unknown-command', word, ...(near === undefined ? {} : { near }) })] : [];
    }
    case 'mistake':
      return isOurs || ruleOf(reading.name).needs === 'nothing'
        ? answered(facts, 'confused', { reply: 'mistake', command: reading.name, mistake: reading.mistake })
        : [];
    case 'command':
      return planCommand(reading.command, facts, setting);
  }
}

function planCommand(command: IssueCommand, facts: CommandFacts, setting: RequestSetting): EffectPlan {
  const { name } = command;
  if (facts.emergency !== undefined && (command.name === 'end' || command.name === 'revoke'))
    return planBrake(command, facts, setting);
  if (facts.emergency !== undefined && name === 'status' && facts.grants.length === 0)
    return answered(facts, '+1', { reply: 'emergency-status', ...facts.emergency });
  const { right, byEmail, needs } = ruleOf(name);
  if (needs === 'grant' && facts.grants.length === 0) return notHere(name, facts);
  if (needs === 'emergency' && facts.emergency === undefined) return notHere(name, facts);
  if (facts.comment.isByEmail && !byEmail) return answered(facts, '-1', { reply: 'by-email', command: name });
  const about = grantMeant(name, facts);
  const may: Certainty = mayGive(right, facts, about, setting);
  if (may !== 'yes') return answered(facts, '-1', { reply: may === 'no' ? 'may-not' : 'may-be', command: name, right });
  return carryOut(command, facts, about, setting);
}

/** Break-glass access is ended by whoever has it, and by whoever may do so for them. */
function planBrake(
  command: Extract<IssueCommand, { name: 'end' | 'revoke' }>,
  facts: CommandFacts,
  setting: RequestSetting,
): EffectPlan {
  const { name } = command;
  const right = name === 'end' ? 'taker' : 'emergency-brake';
  if (facts.comment.isByEmail && !ruleOf(name).byEmail)
    return answered(facts, '-1', { reply: 'by-email', command: name });
  const may = mayGive(right, facts, undefined, setting);
  if (may !== 'yes') return answered(facts, '-1', { reply: may === 'no' ? 'may-not' : 'may-be', command: name, right });
  return planEmergencyEnd(command, facts, setting);
}

/**
 * The grant that a command means: what can still be decided for those about requests, otherwise the last that was
 * approved, and the last of all where none was.
 */
function grantMeant(name: CommandName, { grants }: CommandFacts): IssueGrant | undefined {
  const isOpen = ({ requested }: IssueGrant): boolean =>
    requested.stage === 'pending' || requested.stage === 'requested';
  const isAboutOpen = name === 'withdraw' || name === 'deny' || name === 'approve';
  return grants.findLast((one) => isOpen(one) === isAboutOpen && one.requested.stage !== 'closed') ?? grants.at(-1);
}

/** Below an issue that is about something else, other tools may have the same words. */
function notHere(name: CommandName, facts: CommandFacts): EffectPlan {
  return facts.emergency === undefined && facts.grants.length === 0
    ? []
    : answered(facts, 'confused', { reply: 'not-a-request', command: name });
}

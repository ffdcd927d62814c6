import { FREEZE, REVOKED } from '../../policy/tags.ts';
import { approvalWorth } from '../approval-worth.ts';
import { closeRequest } from '../close-request.ts';
import type { RequestSetting } from '../facts.ts';
import type { EffectPlan } from '../plan.ts';
import { answered, renewedAnswer, reply } from './effects.ts';
import { planExtension } from './extend.ts';
import type { CommandFacts, IssueGrant } from './facts.ts';
import { mayGive } from './may.ts';
import type { IssueCommand } from './read.ts';
import { ruleOf } from './rules.ts';
import { planReview } from './review.ts';
import { commentEntry, planRun } from './run.ts';

/** What a command does that its author may give; `about` is the grant that is meant. */
export function carryOut(
  command: IssueCommand,
  facts: CommandFacts,
  about: IssueGrant | undefined,
  setting: RequestSetting,
): EffectPlan {
  switch (command.name) {
    case 'freeze':
      return withApp(command, facts, setting, () => freezeEverything(facts));
    case 'unfreeze':
      return sayHowToLift(facts);
    case 'run':
      return answerRun(command, facts, setting);
    case 'reviewed':
      return planReview(command, facts, setting);
    default:
      return about === undefined
        ? answered(facts, 'confused', { reply: 'not-a-request', command: command.name })
        : onGrant(command, facts, about, setting);
  }
}

type GrantCommand = Exclude<IssueCommand, { name: 'freeze' | 'unfreeze' | 'run' | 'reviewed' }>;

function onGrant(command: GrantCommand, facts: CommandFacts, about: IssueGrant, setting: RequestSetting): EffectPlan {
  switch (command.name) {
    case 'status':
      return [{ effect: 'react', comment: facts.comment.id, reaction: '+1' }, renewedAnswer(facts.issue, about)];
    case 'approve':
      return showWhere(facts, about, setting);
    case 'withdraw':
      return closeByCommand(command, facts, about, setting);
    case 'deny':
      return closeByCommand(command, facts, about, setting);
    case 'end':
    case 'revoke':
      return revokeGrantNow(command, facts, about, setting);
    case 'extend':
      return planExtension(command, facts, about, setting);
  }
}

/** Pull requests and tags are written by the App; without one, people do it themselves. */
function withApp(
  command: IssueCommand,
  facts: CommandFacts,
  { hasApp }: RequestSetting,
  plan: () => EffectPlan,
): EffectPlan {
  return hasApp ? plan() : answered(facts, 'confused', { reply: 'without-app', command: command.name });
}

/** INVARIANT: a comment is no evidence; it is answered with the place where an approval is. */
function showWhere(
  facts: CommandFacts,
  { requested, pull, involved }: IssueGrant,
  setting: RequestSetting,
): EffectPlan {
  if (pull?.state !== 'open') return [reply(facts, { reply: 'nothing-to-approve', stage: requested.stage })];
  return [
    reply(facts, { reply: 'approve-there', pull, worth: approvalWorth(facts.by, setting.policy, involved ?? []) }),
  ];
}

function closeByCommand(
  command: Extract<GrantCommand, { name: 'withdraw' | 'deny' }>,
  facts: CommandFacts,
  about: IssueGrant,
  setting: RequestSetting,
): EffectPlan {
  const { stage } = about.requested;
  // an earlier run may have ended once the pull request was closed, and before the issue was
  const isHalfDone = stage === 'closed' && facts.issue.isOpen;
  if (stage !== 'pending' && stage !== 'requested' && !isHalfDone)
    return answered(facts, 'confused', { reply: 'too-late', command: command.name, stage });
  const by = facts.by.account;
  const closed =
    command.name === 'deny' ? ({ how: 'denied', by, why: command.why } as const) : ({ how: 'taken-back', by } as const);
  return [
    ...closeRequest(about, { issue: facts.issue, grants: facts.grants, closed }, setting),
    { effect: 'react', comment: facts.comment.id, reaction: '+1' },
  ];
}

/**
 * INVARIANT: nothing that the issue asked for lets anybody in after this: not the grant that is in force while its
 * renewal waits, and not the renewal that waits for its end.
 */
function revokeGrantNow(
  command: Extract<GrantCommand, { name: 'end' | 'revoke' }>,
  facts: CommandFacts,
  { requested, pull }: IssueGrant,
  setting: RequestSetting,
): EffectPlan {
  const { stage } = requested;
  const { right } = ruleOf(command.name);
  const meant = facts.grants.filter((one) => !letsNobodyIn(one) && mayGive(right, facts, one, setting) === 'yes');
  if (meant.length === 0) return answered(facts, 'confused', { reply: 'too-late', command: command.name, stage });
  if (!setting.hasApp) return answered(facts, 'confused', { reply: 'without-app', command: command.name });
  const tags = meant.map((one) => `${REVOKED}/${one.requested.grant.id}`);
  return [
    ...tags.map((name) => ({ effect: 'tag', name }) as const),
    renewedAnswer(facts.issue, {
      requested: { ...requested, stage: 'revoked' },
      ...(pull === undefined ? {} : { pull }),
    }),
    ...answered(facts, '+1', { reply: 'done', command: command.name, by: facts.by.account, tags }),
  ];
}

/** One that is pending can be merged a moment later: its tag revokes it then, too. */
function letsNobodyIn({ requested: { stage } }: IssueGrant): boolean {
  return stage === 'ended' || stage === 'revoked' || stage === 'retired' || stage === 'closed';
}

/** INVARIANT: the tag is named after the comment's own time, so the same comment read twice sets one tag. */
function freezeEverything(facts: CommandFacts): EffectPlan {
  const time = new Date(facts.comment.createdAt).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const tag = `${FREEZE}/${time}`;
  return [
    { effect: 'tag', name: tag },
    ...answered(facts, '+1', { reply: 'done', command: 'freeze', by: facts.by.account, tags: [tag] }),
  ];
}

/** INVARIANT: no policy that a bot proposes counts, so one that was merged would have every run be refused. */
function sayHowToLift(facts: CommandFacts): EffectPlan {
  const { frozen } = facts;
  return answered(
    facts,
    'confused',
    frozen.length === 0 ? { reply: 'nothing-frozen' } : { reply: 'lift-by-hand', tags: frozen },
  );
}

/**
 * A run is started where the policy lets comments carry the role. Without that it would be GitHub's and not the
 * person's: what to start is said instead.
 */
function answerRun(
  command: Extract<IssueCommand, { name: 'run' }>,
  facts: CommandFacts,
  { policy, repository }: RequestSetting,
): EffectPlan {
  const run = planRun(command, { by: facts.by.account, held: facts.held, policy, repository });
  if ('objection' in run) return answered(facts, '-1', { reply: 'no-run', role: command.role, why: run });
  const { role, workflow, ref } = run;
  if (commentEntry(policy, role) !== undefined)
    return [{ effect: 'start', issue: facts.comment.below, comment: facts.comment.id, run }];
  return answered(facts, 'confused', { reply: 'start-by-hand', role, workflow, ref });
}

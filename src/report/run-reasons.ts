import type { ApprovalDoubt } from '../policy/approval-facts.ts';
import type { Facts, PolicyDoubt } from '../policy/facts.ts';
import type { Fault, GatePermission } from '../policy/fault.ts';
import { meantGrant } from '../policy/grant-path.ts';
import { nearest } from '../policy/nearest.ts';
import { policyRoles } from './context.ts';
import { proposeGrant } from './new-grant.ts';
import { permissionBlock } from './permission-block.ts';
import { quote } from './safe-line.ts';
import {
  actual,
  detail,
  filledPullRequest,
  type Reasons,
  type Refusal,
  to,
  toAsk,
  told,
  type ReasonWords,
} from './reason.ts';

export const RUN_REASONS: Reasons<
  'identity-unverified' | 'role-unknown' | 'role-ambiguous' | 'no-grant' | 'undecidable'
> = {
  'identity-unverified': {
    summary: 'It could not be proven who started this run.',
    next: 'The job needs `permissions: id-token: write`. Runs from forks cannot have it.',
    target: to('grant'),
    whom: toAsk('repository'),
    words: unverifiedWords,
  },
  'role-unknown': {
    summary: 'The role is not in the policy.',
    next: 'Check the name of the role in the workflow and in the grant.',
    target: to('policy'),
    whom: toAsk('policy'),
    words: (refusal) => ({
      summary: `The role ${actual(refusal)} is not in the policy.`,
      next: `${refusal.usual.next}${roles(refusal)}`,
    }),
  },
  'role-ambiguous': {
    summary: 'Several roles would allow this run, and none was named.',
    next: 'Name one with the input `role`.',
    target: to('grant'),
    whom: toAsk('repository'),
    words: (refusal) => ({
      summary: `Several roles would allow this run (${actual(refusal)}), and none was named.`,
    }),
  },
  'no-grant': {
    summary: 'Nobody has granted this access yet.',
    next: 'Ask for a grant.',
    target: to('new'),
    whom: toAsk('approvers'),
    words: noGrantWords,
  },
  undecidable: {
    summary: 'A fact that the decision needs could not be read, so the run was refused.',
    next:
      'Ask the people who look after this repository to look at it. Start the run again only where it says that ' +
      'this is temporary.',
    target: to('grant'),
    whom: (facts) => (undecidableFault(facts)?.kind === 'no-permission' ? 'repository' : 'policy'),
    words: undecidableWords,
  },
};

/** The permission is what is missing only where there is no token. */
function unverifiedWords(refusal: Refusal<'identity-unverified'>): ReasonWords {
  const next =
    'Start the run again. If it is refused again, ask the people who look after this repository to look at what ' +
    'runs before the gate, and at the proxy of the runner.';
  if (refusal.facts.fault.kind !== 'no-token') return { ...detail(refusal), next };
  return {
    summary: 'The job needs `id-token: write`, so that the gate can tell who started this run.',
    next: `${FOR_THE_JOB} A run of a pull request from a fork can never have it.`,
    detail: `${told(refusal, 'actual')}.`,
    paste: permissionBlock(false),
  };
}

function roles({ context }: Refusal): string {
  const names = policyRoles(context) ?? [];
  return names.length === 0 ? '' : ` The policy has ${quote(names.join(', '))}.`;
}

function noGrantWords(refusal: Refusal<'no-grant'>): ReasonWords {
  const { decision, context, facts } = refusal;
  if (facts.kind === 'named') return noSuchGrant(facts.grant, refusal);
  const role = context.role === undefined ? 'this access' : `the role ${quote(context.role)}`;
  const { run } = decision;
  const again =
    run.actor_id === run.triggering_actor_id
      ? ''
      : `, who began the run that ${quote(decision.principal)} started again,`;
  return {
    summary: `Nobody has granted ${quote(run.actor)}${again} ${role} yet.`,
    next: `Ask for a grant.${filledPullRequest(refusal)}${placeOfGrant(refusal)}`,
  };
}

/** Where the grant would be, for whoever has no link to a form of it. */
function placeOfGrant({ decision, context, linked }: Refusal): string {
  const path = linked ? undefined : proposeGrant(decision, context)?.path;
  if (path === undefined) return '';
  const file = `${context.policyPath}/${path}`;
  return ` It is a file such as ${quote(file)} in ${quote(context.policyRepository)}, proposed as a pull request.`;
}

/** One grant alone was to be looked at. */
function noSuchGrant(named: string, { decision, context }: Refusal): ReasonWords {
  const role = context.role === undefined ? '' : ` with the role ${quote(context.role)}`;
  const meant = meantGrant(named) ?? nearest(named, context.grants ?? []);
  return {
    summary: `There is no grant ${quote(named)} of ${quote(decision.run.actor)}${role}.`,
    next:
      meant === undefined
        ? 'Name a grant by its path below `grants/`, without `.yml`, such as `users/mona/november-banner`.'
        : `Did you mean ${quote(meant)}? A grant is named by its path below \`grants/\`, without \`.yml\`.`,
  };
}

const FOR_THE_JOB =
  'This is not your fault: the workflow has to change. Show this page to the people who look after it.';
const START_LATER = 'Start the run again later: this is temporary, and no permission is missing.';
const UNSHOWN =
  'Start the run again in a minute. If that does not help, ask the people who look after this repository: the ' +
  'token needs `contents: read`, and a branch that moves too often needs a new grant, or a quiet repository for ' +
  'policy and grants.';

function undecidableWords(refusal: Refusal<'undecidable'>): ReasonWords {
  const { facts } = refusal;
  // what passes by itself needs no permission: then waiting is all there is to do
  const fault = undecidableFault(facts);
  if (fault?.kind === 'passing') return { ...detail(refusal), next: START_LATER };
  if (fault?.needs !== undefined && fault.needs.length > 0) return lacking(fault.needs, refusal);
  return isAboutLog(facts) ? { ...detail(refusal), next: UNSHOWN } : detail(refusal);
}

/** A permission is the commonest mistake, so it is the headline. */
function lacking(needs: readonly GatePermission[], refusal: Refusal<'undecidable'>): ReasonWords {
  const isCounting = needs.includes('contents: write');
  const why = isCounting
    ? 'so that the uses of the grant can be counted'
    : 'so that the gate can read what the decision needs';
  return {
    summary: `The job needs ${needs.map((one) => quote(one)).join(' and ')}, ${why}.`,
    next: `${FOR_THE_JOB} A \`token\` that was given to the gate needs the same.`,
    detail: `${told(refusal, 'actual').replace(/\.$/, '')}.`,
    paste: permissionBlock(isCounting),
  };
}

/** Whether it is the log of what moved the branch that does not tell. */
function isAboutLog(facts: Facts['undecidable']): boolean {
  if (undecidableFault(facts)?.kind === 'branch-log') return true;
  if (facts.kind !== 'approval' && facts.kind !== 'policy') return false;
  const doubt = innerDoubt(facts.doubt);
  return doubt.kind === 'line' || doubt.kind === 'line-without-review' || doubt.kind === 'first-line';
}

/** Of a doubt about the last change of policy or people, the doubt about its approval. */
function innerDoubt(doubt: ApprovalDoubt | PolicyDoubt): ApprovalDoubt | PolicyDoubt {
  return doubt.kind === 'change' || doubt.kind === 'people' ? doubt.doubt : doubt;
}

/** What whoever could not read a fact said about that. */
function undecidableFault(facts: Facts['undecidable']): Fault | undefined {
  if ('fault' in facts) return facts.fault;
  if (!('doubt' in facts)) return undefined;
  const doubt = innerDoubt(facts.doubt);
  return 'fault' in doubt ? doubt.fault : undefined;
}

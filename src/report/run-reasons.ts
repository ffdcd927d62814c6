import type { Facts } from '../policy/facts.ts';
import type { Fault } from '../policy/fault.ts';
import { meantGrant } from '../policy/grant.ts';
import { nearest } from '../policy/nearest.ts';
import { quote } from './safe-line.ts';
import { actual, detail, filledPullRequest, type Reasons, type Refusal, to, type ReasonWords } from './reason.ts';

export const RUN_REASONS: Reasons<
  'identity-unverified' | 'role-unknown' | 'role-ambiguous' | 'no-grant' | 'undecidable'
> = {
  'identity-unverified': {
    summary: 'It could not be proven who started this run.',
    next: 'The job needs `permissions: id-token: write`. Runs from forks cannot have it.',
    target: to('grant'),
    words: unverifiedWords,
  },
  'role-unknown': {
    summary: 'The role is not in the policy.',
    next: 'Check the name of the role in the workflow and in the grant.',
    target: to('policy'),
    words: (refusal) => ({
      summary: `The role ${actual(refusal)} is not in the policy.`,
      next: `${refusal.usual.next}${roles(refusal)}`,
    }),
  },
  'role-ambiguous': {
    summary: 'Several roles would allow this run, and none was named.',
    next: 'Name one with the input `role`.',
    target: to('grant'),
    words: (refusal) => ({
      summary: `Several roles would allow this run (${actual(refusal)}), and none was named.`,
    }),
  },
  'no-grant': {
    summary: 'Nobody has granted this access yet.',
    next: 'Ask for a grant.',
    target: to('new'),
    words: noGrantWords,
  },
  undecidable: {
    summary: 'A fact that the decision needs could not be read, so the run was refused.',
    next: 'Start the run again. If it happens again, the check below says which permission or service is missing.',
    target: to('grant'),
    words: undecidableWords,
  },
};

/** The permission is what is missing only where there is no token. */
function unverifiedWords(refusal: Refusal<'identity-unverified'>): ReasonWords {
  const next =
    'Start the run again. If it is refused again, ask the people who look after this repository to look at what ' +
    'runs before the gate, and at the proxy of the runner.';
  return { ...detail(refusal), ...(refusal.facts.fault.kind === 'no-token' ? {} : { next }) };
}

function roles({ context }: Refusal): string {
  return context.roles === undefined || context.roles.length === 0
    ? ''
    : ` The policy has ${quote(context.roles.join(', '))}.`;
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
    next: `Ask for a grant.${filledPullRequest(refusal)}`,
  };
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

const START_LATER = 'Start the run again later: this is temporary, and no permission is missing.';
const UNSHOWN =
  'Start the run again in a minute. If that does not help, ask the people who look after this repository: the ' +
  'token needs `contents: read`, and a branch that moves too often needs a new grant, or a quiet repository for ' +
  'policy and grants.';

function undecidableWords(refusal: Refusal<'undecidable'>): ReasonWords {
  const { facts } = refusal;
  // what passes by itself needs no permission: then waiting is all there is to do
  if (undecidableFault(facts)?.kind === 'passing') return { ...detail(refusal), next: START_LATER };
  return isAboutLog(facts) ? { ...detail(refusal), next: UNSHOWN } : detail(refusal);
}

/** Whether it is the log of what moved the branch that does not tell. */
function isAboutLog(facts: Facts['undecidable']): boolean {
  if (undecidableFault(facts)?.kind === 'branch-log') return true;
  if (facts.kind !== 'approval' && facts.kind !== 'policy') return false;
  const doubt = facts.doubt.kind === 'change' ? facts.doubt.doubt : facts.doubt;
  return doubt.kind === 'line' || doubt.kind === 'line-without-review' || doubt.kind === 'first-line';
}

/** What whoever could not read a fact said of that. */
function undecidableFault(facts: Facts['undecidable']): Fault | undefined {
  if ('fault' in facts) return facts.fault;
  if (!('doubt' in facts)) return undefined;
  const doubt = facts.doubt.kind === 'change' ? facts.doubt.doubt : facts.doubt;
  return 'fault' in doubt ? doubt.fault : undefined;
}

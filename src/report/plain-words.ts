import { meantGrant } from '../policy/grant.ts';
import { parseInstant } from '../policy/instant.ts';
import { nearest } from '../policy/nearest.ts';
import { type ReasonId, REASONS } from '../policy/reasons.ts';
import { approvalIneligible, approvalMissing, approvalSelf } from './approval-words.ts';
import { quote } from './inert.ts';
import { formatMoment } from './moment.ts';
import { policyUnreviewed } from './policy-words.ts';
import { permissionsOutOfScope, stepUndecidable } from './step-words.ts';
import { frozen, grantRevoked } from './tag-advice.ts';
import { actual, detail, expected, filledIn, type Refusal, theGrant, told, type Words, type Writer } from './told.ts';

export type { Refusal } from './told.ts';

const UNSHOWN =
  'Start the run again in a minute. If that does not help, ask the people who look after this repository: the token needs `contents: read`, or the default branch a ruleset that requires pull requests and blocks force pushes, and then a new approval.';

/** The words of one refusal with its names and dates; what is missing stays as the registry has it. */
export function plainWords(refusal: Refusal): Words {
  return refusal.check === undefined ? {} : (WRITERS[refusal.decision.reason]?.(refusal) ?? {});
}

const WRITERS: Readonly<Partial<Record<ReasonId, Writer>>> = {
  'identity-unverified': identityUnverified,
  'policy-missing': ({ context }) => ({
    summary: `There is no access policy in ${quote(context.policyRepository)}.`,
    next: `Add ${quote(`${context.policyPath}/policy.yml`)} to its default branch.`,
  }),
  'policy-invalid': (refusal) => ({
    summary: `${REASONS['policy-invalid'].summary.replace(/\.$/, '')}: ${actual(refusal)}.`,
  }),
  'policy-unreviewed': policyUnreviewed,
  frozen,
  'never-allowed': (refusal) => ({ summary: `The policy never allows what this run is on: ${actual(refusal)}.` }),
  'role-unknown': (refusal) => ({
    summary: `The role ${actual(refusal)} is not in the policy.`,
    next: `${REASONS['role-unknown'].next}${roles(refusal)}`,
  }),
  'role-ambiguous': (refusal) => ({
    summary: `Several roles would allow this run (${actual(refusal)}), and none was named.`,
  }),
  'no-grant': noGrant,
  'grant-invalid': (refusal) => ({ summary: `${theGrant(refusal)} has a mistake in it: ${actual(refusal)}.` }),
  'grant-revoked': grantRevoked,
  'approval-missing': approvalMissing,
  'approval-self': approvalSelf,
  'approval-stale': detail,
  'approval-ineligible': approvalIneligible,
  'grant-too-long': (refusal) => ({
    summary: `${theGrant(refusal)} is for longer than the policy allows, which is ${told(refusal, 'expected')}.`,
    next: `Ask for a shorter grant.${filledIn(refusal)}`,
  }),
  'grant-not-started': notStarted,
  'grant-expired': expired,
  'outside-window': (refusal) => ({
    summary: `The role ${quote(refusal.decision.role ?? '')} may not be used at this time, only ${expected(refusal)}.`,
  }),
  'principal-mismatch': mismatch,
  'rerun-by-other': rerun,
  'repository-out-of-scope': scope('repository', 'Run it in a repository that matches'),
  'workflow-out-of-scope': scope('workflow', 'Start a workflow that matches'),
  'event-out-of-scope': scope('way of starting a run', 'Start it by'),
  'branch-out-of-scope': scope('branch', 'Start the run from a branch that matches'),
  'tag-out-of-scope': scope('tag', 'Start the run from a tag that matches'),
  'environment-out-of-scope': scope('environment', 'Choose an environment that matches'),
  'runner-out-of-scope': scope('kind of runner', 'Run the job on a runner that is'),
  'ref-unprotected': detail,
  'permissions-out-of-scope': permissionsOutOfScope,
  'step-out-of-scope': detail,
  'step-undecidable': stepUndecidable,
  'uses-exhausted': (refusal) => ({
    summary: `${theGrant(refusal)} has been used as often as it may be: ${told(refusal, 'actual')}.`,
    next: `Ask for a new grant.${filledIn(refusal)}`,
  }),
  undecidable,
};

/** The permission is what is missing only where there is no token. */
function identityUnverified(refusal: Refusal): Words {
  const missing = /no OIDC token/.test(refusal.check?.actual ?? '');
  const again =
    'Start the run again. If it is refused again, ask the people who look after this repository to look at what runs before the gate, and at the proxy of the runner.';
  return { ...detail(refusal), ...(missing ? {} : { next: again }) };
}

/** What passes by itself needs no permission: then waiting is all there is to do. */
function undecidable(refusal: Refusal): Words {
  const { summary = '' } = detail(refusal);
  const passes = (refusal.check?.expected ?? '').endsWith('start the run again later');
  if (passes)
    return { summary, next: 'Start the run again later: this passes by itself, and no permission is missing.' };
  // without the log of what moved the branch, rules of the branch have to speak for it
  const isAboutLog = /could not be shown that|what has moved the default branch|nothing has changed it since/.test(
    refusal.check?.actual ?? '',
  );
  return { summary, ...(isAboutLog ? { next: UNSHOWN } : {}) };
}

function noGrant(refusal: Refusal): Words {
  const { decision, context, check } = refusal;
  const named = /^the grant (\S+)$/.exec(check?.expected ?? '')?.[1];
  const role = context.role === undefined ? 'this access' : `the role ${quote(context.role)}`;
  if (named !== undefined) return noSuchGrant(named, refusal);
  const { run } = decision;
  const again =
    run.actor_id === run.triggering_actor_id
      ? ''
      : `, who began the run that ${quote(decision.principal)} started again,`;
  return {
    summary: `Nobody has granted ${quote(run.actor)}${again} ${role} yet.`,
    next: `Ask for a grant.${filledIn(refusal)}`,
  };
}

/** One grant alone was to be looked at. */
function noSuchGrant(named: string, { decision, context }: Refusal): Words {
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

function notStarted(refusal: Refusal): Words {
  const starts = parseInstant(refusal.check?.expected.replace(/^from /, '') ?? '');
  if (starts === undefined) return {};
  return {
    summary: `${theGrant(refusal)} begins only at ${formatMoment(starts, refusal.context.now)}.`,
    next: 'Start the run again after that.',
  };
}

function expired(refusal: Refusal): Words {
  const { expires } = refusal.decision;
  if (expires === undefined) return {};
  return {
    summary: `${theGrant(refusal)} ended at ${formatMoment(expires, refusal.context.now)}.`,
    next: `Ask for a new grant.${filledIn(refusal)}`,
  };
}

function mismatch(refusal: Refusal): Words {
  const { decision, check } = refusal;
  const id = `principal-id: ${decision.run.triggering_actor_id}`;
  const summary = `${theGrant(refusal)} belongs to ${told(refusal, 'expected')}, and this run to ${told(refusal, 'actual')}.`;
  if (check?.expected.startsWith('a member of team ') === true)
    return {
      summary,
      next: `A team that was made anew under an old name is another team. Ask for a grant that names the team of today by number.${filledIn(refusal)}`,
    };
  if (check?.actual === 'the grant has none') {
    return {
      summary: `${theGrant(refusal)} does not say by number whose it is.`,
      next: `Ask for a grant with ${quote(id)} in it.${filledIn(refusal)}`,
    };
  }
  return {
    summary,
    next: `Ask for a grant of your own, with ${quote(id)} in it.${filledIn(refusal)}`,
  };
}

function rerun(refusal: Refusal): Words {
  const { actor, triggering_actor: other } = refusal.decision.run;
  const grant = theGrant(refusal).replace(/^The/, 'the');
  return {
    summary: `${quote(other)} pressed re-run on a run of ${quote(actor)}, and ${grant} does not cover ${quote(other)}.`,
  };
}

function scope(noun: string, action: string): Writer {
  return (refusal) => {
    const { check, decision } = refusal;
    const lists = check?.expected.split('; narrowed to ') ?? [];
    const wanted = lists.map((list) => quote(list)).join(', and also ');
    const open = lists.every((list) => list !== 'none');
    const by = decision.grant === undefined ? 'the role' : `the grant ${quote(decision.grant)}`;
    return {
      summary: `The ${noun} ${actual(refusal)} is not covered by ${by}.`,
      next: open ? `${action} ${wanted}, or ask for a wider grant.` : `No ${noun} is covered. Ask for a wider grant.`,
    };
  };
}

function roles({ context }: Refusal): string {
  return context.roles === undefined || context.roles.length === 0
    ? ''
    : ` The policy has ${quote(context.roles.join(', '))}.`;
}

import type { Check, Deny } from '../policy/decision.ts';
import { parseInstant } from '../policy/instant.ts';
import { type ReasonId, REASONS } from '../policy/reasons.ts';
import type { ReportContext } from './context.ts';
import { inert, quote } from './inert.ts';
import { formatMoment } from './moment.ts';

/** What the sentences about a refusal are made of. */
export interface Refusal {
  readonly decision: Deny;
  readonly context: ReportContext;
  /** The check that decided. */
  readonly check: Check | undefined;
  /** There is a link to go with the advice. */
  readonly linked: boolean;
}

interface Words {
  readonly summary?: string;
  readonly next?: string;
}

type Writer = (refusal: Refusal) => Words;

/** The words of one refusal with its names and dates; what is missing stays as the registry has it. */
export function plainWords(refusal: Refusal): Words {
  return refusal.check === undefined ? {} : (WRITERS[refusal.decision.reason]?.(refusal) ?? {});
}

const WRITERS: Readonly<Partial<Record<ReasonId, Writer>>> = {
  'identity-unverified': detail,
  'policy-missing': ({ context }) => ({
    summary: `There is no access policy in ${quote(context.policyRepository)}.`,
    next: `Add ${quote(`${context.policyPath}/policy.yml`)} to its default branch.`,
  }),
  'policy-invalid': (refusal) => ({
    summary: `${REASONS['policy-invalid'].summary.replace(/\.$/, '')}: ${actual(refusal)}.`,
  }),
  'policy-unreviewed': detail,
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
  'grant-revoked': (refusal) => ({
    summary: `${theGrant(refusal)} was revoked ${told(refusal, 'actual')}.`,
    next: `${REASONS['grant-revoked'].next}${filledIn(refusal)}`,
  }),
  'approval-missing': (refusal) => ({
    summary: `${theGrant(refusal)} has not been approved: it needs ${told(refusal, 'expected')}, and ${told(refusal, 'actual')}.`,
  }),
  'approval-self': (refusal) => ({
    summary: `${theGrant(refusal)} ${selfApproved(refusal)}, and whoever gets a grant, asked for it or wrote it cannot approve it.`,
  }),
  'approval-stale': detail,
  'approval-ineligible': detail,
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
  'permissions-out-of-scope': detail,
  'step-out-of-scope': detail,
  'step-undecidable': detail,
  'uses-exhausted': (refusal) => ({
    summary: `${theGrant(refusal)} has been used as often as it may be: ${told(refusal, 'actual')}.`,
    next: `Ask for a new grant.${filledIn(refusal)}`,
  }),
  undecidable,
};

/** The sentence of the registry, and what was found. */
function detail(refusal: Refusal): Words {
  return {
    summary: `${REASONS[refusal.decision.reason].summary.replace(/\.$/, '')}: ${told(refusal, 'actual').replace(/\.$/, '')}.`,
  };
}

/** What passes by itself needs no permission: then waiting is all there is to do. */
function undecidable(refusal: Refusal): Words {
  const { summary = '' } = detail(refusal);
  const passes = (refusal.check?.expected ?? '').endsWith('start the run again later');
  return {
    summary,
    ...(passes ? { next: 'Start the run again later: this passes by itself, and no permission is missing.' } : {}),
  };
}

/** Who approved, or which commits the approver may have written. */
function selfApproved(refusal: Refusal): string {
  const found = told(refusal, 'actual');
  return found.startsWith('approved') ? `was ${found}` : `has ${found}`;
}

function noGrant(refusal: Refusal): Words {
  const { decision, context } = refusal;
  const role = context.role === undefined ? 'this access' : `the role ${quote(context.role)}`;
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

function theGrant({ decision }: Refusal): string {
  return decision.grant === undefined ? 'The grant' : `The grant ${quote(decision.grant)}`;
}

function actual({ check }: Refusal): string {
  return quote(check?.actual ?? '');
}

function expected({ check }: Refusal): string {
  return quote(check?.expected ?? '');
}

/** A side of the check that is a phrase, not a name. */
function told({ check }: Refusal, side: 'expected' | 'actual'): string {
  return inert(check?.[side] ?? '').replaceAll('`', "'");
}

function roles({ context }: Refusal): string {
  return context.roles === undefined || context.roles.length === 0
    ? ''
    : ` The policy has ${quote(context.roles.join(', '))}.`;
}

function filledIn({ linked }: Refusal): string {
  return linked
    ? ' The link opens a form that is filled in already: say what it is for, and propose it as a pull request.'
    : '';
}

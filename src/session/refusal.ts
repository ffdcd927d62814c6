import type { RunnerContext } from '../github/context.ts';
import type { Allow, Check, Deny } from '../policy/decision.ts';
import type { Run } from '../policy/run.ts';

/** A refusal because something could not be verified or read, before or instead of looking at grants. */
export function refusal(check: Check, run: Run | undefined, context: RunnerContext): Deny {
  const known = run ?? unverifiedRun(context);
  return {
    schema: 1,
    decision: 'deny',
    reason: check.name,
    checks: [check],
    considered: [],
    principal: known.triggering_actor,
    run: known,
  };
}

/** The refusal of a run that was about to be allowed: the check takes the place of one that passed. */
export function refusalAfter(allowed: Allow, check: Check): Deny {
  const { schema, expires, grant, role, considered, principal, run } = allowed;
  const checks = [...allowed.checks.filter(({ name }) => name !== check.name), check];
  return { schema, decision: 'deny', reason: check.name, grant, role, expires, considered, principal, run, checks };
}

/** What the runner says about itself, for the report of a run whose token could not be verified. Decides nothing. */
function unverifiedRun(context: RunnerContext): Run {
  const other = context.triggeringActor === context.actor ? undefined : context.triggeringActor;
  return {
    actor: context.actor,
    actor_id: context.actorId ?? '0',
    triggering_actor: other ?? context.actor,
    triggering_actor_id: other === undefined ? (context.actorId ?? '0') : '0',
    repository: context.repository,
    repository_id: context.repositoryId ?? '0',
    repository_owner: context.repository.split('/')[0] ?? '',
    repository_owner_id: '0',
    ref: '',
    ref_type: '',
    ref_protected: false,
    sha: context.sha ?? '',
    head_ref: '',
    base_ref: '',
    event_name: context.eventName ?? '',
    workflow_ref: '',
    run_id: context.runId,
    run_attempt: context.runAttempt,
    runner_environment: '',
  };
}

import { accountsOf } from '../policy/delegation/principal-run.ts';
import { tellDelegation } from '../policy/delegation/told.ts';
import type { Run } from '../policy/run.ts';

/** What of a run is shown: as `check` reads it, so that a result can be decided again. */
export type PublicRun = Omit<Run, 'delegation'> & { readonly delegation?: Readonly<Record<string, string>> };

/**
 * The facts of a run that may be shown, one by one and always in the same order: whatever else came along stays behind.
 */
export function publicRun(run: Run): PublicRun {
  const delegation = tellDelegation(run);
  return {
    ...accountsOf(run),
    ...(delegation === undefined ? {} : { delegation }),
    ...(run.actor_teams === undefined ? {} : { actor_teams: run.actor_teams }),
    ...(run.triggering_actor_teams === undefined ? {} : { triggering_actor_teams: run.triggering_actor_teams }),
    ...(run.actor_team_ids === undefined ? {} : { actor_team_ids: run.actor_team_ids }),
    ...(run.triggering_actor_team_ids === undefined
      ? {}
      : { triggering_actor_team_ids: run.triggering_actor_team_ids }),
    repository: run.repository,
    repository_id: run.repository_id,
    repository_owner: run.repository_owner,
    repository_owner_id: run.repository_owner_id,
    ref: run.ref,
    ref_type: run.ref_type,
    ref_protected: run.ref_protected,
    sha: run.sha,
    head_ref: run.head_ref,
    base_ref: run.base_ref,
    ...(run.environment === undefined ? {} : { environment: run.environment }),
    event_name: run.event_name,
    workflow_ref: run.workflow_ref,
    ...(run.workflow_sha === undefined ? {} : { workflow_sha: run.workflow_sha }),
    ...(run.job_workflow_ref === undefined ? {} : { job_workflow_ref: run.job_workflow_ref }),
    ...(run.job_workflow_sha === undefined ? {} : { job_workflow_sha: run.job_workflow_sha }),
    run_id: run.run_id,
    run_attempt: run.run_attempt,
    runner_environment: run.runner_environment,
  };
}

import type { Run } from '../../policy/run.ts';

/** A commit that nothing names. */
const ZERO_COMMIT = '0'.repeat(40);

/**
 * A run that was not started: only its repository is known. Whoever reads it must not take its empty texts for facts,
 * which is why expressions are given no `github` context with it.
 */
export function unstartedRun(repository: string): Run {
  return {
    actor: '',
    actor_id: '',
    triggering_actor: '',
    triggering_actor_id: '',
    repository,
    repository_id: '',
    repository_owner: '',
    repository_owner_id: '',
    ref: '',
    ref_type: '',
    ref_protected: false,
    sha: ZERO_COMMIT,
    head_ref: '',
    base_ref: '',
    event_name: '',
    workflow_ref: '',
    run_id: '',
    run_attempt: '',
    runner_environment: '',
  };
}

import { judgeApproval } from '../policy/approval.ts';
import type { Provenance } from '../policy/evidence.ts';
import type { Approval } from '../policy/reviews.ts';
import type { Run } from '../policy/run.ts';
import type { ReviewedPolicy } from './facts.ts';
import type { GrantView } from './grant-view.ts';
import { type Sourced, wasRead } from './source.ts';

/** How a grant came to be; `absent` where no pull request brought it. */
export function provenanceOfGrant({ evidence }: ReviewedPolicy, id: string): Sourced<Provenance> {
  if (evidence.state !== 'read') return evidence;
  const { unavailable, provenance } = evidence.value;
  const fault = unavailable?.get(id);
  if (fault !== undefined) return { state: 'refused', needs: 'pull-requests: read', why: fault.message };
  const found = provenance.get(id);
  return found === undefined ? { state: 'absent' } : wasRead(found);
}

/**
 * How the approval of a grant stands, by the gate's own rules. The run is one of its holder: whoever holds it cannot
 * have approved it. Of a team, any of whose members may run, only a run shows that.
 */
export function grantApproval(
  { policy, people }: Pick<ReviewedPolicy, 'policy' | 'people'>,
  { grant, role }: Pick<GrantView, 'grant' | 'role'>,
  provenance: Provenance | undefined,
): Approval {
  const { kind, name } = grant.holder;
  const id = grant['principal-id'] ?? (kind === 'person' ? people?.people.get(name)?.github : undefined);
  const login = kind === 'user' ? name : kind === 'app' ? `${name}[bot]` : '';
  return judgeApproval(policy, role, grant, provenance, runOfHolder(login, id === undefined ? '' : String(id)));
}

/** Nobody's account has an empty login, or an empty number. */
function runOfHolder(login: string, id: string): Run {
  return {
    actor: login,
    actor_id: id,
    triggering_actor: login,
    triggering_actor_id: id,
    repository: '',
    repository_id: '',
    repository_owner: '',
    repository_owner_id: '',
    ref: '',
    ref_type: '',
    ref_protected: false,
    sha: '',
    head_ref: '',
    base_ref: '',
    event_name: '',
    workflow_ref: '',
    run_id: '',
    run_attempt: '',
    runner_environment: '',
  };
}

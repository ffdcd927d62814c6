import type { ReportContext } from '../report/context.ts';
import type { Judgement } from './judge.ts';
import type { Session } from './start-requests.ts';

/** What a report of this judgement knows besides the decision. */
export function reportContext(judgement: Judgement, session: Session): ReportContext {
  const { files, policy, home, provenance, decision, grants } = judgement;
  const role =
    policy?.ok === true ? policy.value.roles.get(decision.role ?? session.facts.inputs.role ?? '') : undefined;
  return {
    server: session.facts.server.url,
    policyRepository: home,
    policyPath: session.facts.inputs.policyPath,
    branch: files?.branch,
    commit: files?.commit,
    role: session.facts.inputs.role,
    grants: grants.map(({ id }) => id),
    roles: policy?.ok === true ? [...policy.value.roles.keys()] : undefined,
    now: judgement.now(),
    limits:
      policy?.ok === true
        ? { lifetime: Math.min(policy.value.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY) }
        : undefined,
    provenance,
  };
}

import type { ReportContext } from '../report/context.ts';
import type { Judgement } from './judge.ts';
import type { Launched } from './launch.ts';

/** What a report of this judgement knows besides the decision. */
export function reportContext(judgement: Judgement, flights: Launched): ReportContext {
  const { files, policy, home, provenance, decision } = judgement;
  const role = policy?.ok === true ? policy.value.roles.get(decision.role ?? flights.inputs.role ?? '') : undefined;
  return {
    server: flights.server.url,
    policyRepository: home,
    policyPath: flights.inputs.policyPath,
    branch: files?.branch,
    commit: files?.commit,
    role: flights.inputs.role,
    roles: policy?.ok === true ? [...policy.value.roles.keys()] : undefined,
    now: judgement.now(),
    limits:
      policy?.ok === true
        ? { lifetime: Math.min(policy.value.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY) }
        : undefined,
    provenance,
  };
}

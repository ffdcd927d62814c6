import type { ReportContext } from '../report/context.ts';
import type { Judgement } from './judge.ts';
import type { Session } from './start-requests.ts';

/** What a report of this judgement knows besides the decision. */
export function reportContext(judgement: Judgement, session: Session): ReportContext {
  const { files, policy, home, provenance, grants } = judgement;
  return {
    server: session.facts.server.url,
    policyRepository: home,
    policyPath: session.facts.inputs.policyPath,
    branch: files?.branch,
    commit: files?.commit,
    role: session.facts.inputs.role,
    grants: grants.map(({ id }) => id),
    policy: policy?.ok === true ? policy.value : undefined,
    now: judgement.now(),
    provenance,
  };
}

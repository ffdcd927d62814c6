import { FactError, faultOf } from '../github/fact-error.ts';
import { readPolicyHistory } from '../github/policy-history.ts';
import { addAuthority } from '../github/reviewers.ts';
import type { PolicyHistory } from '../policy/evidence.ts';
import type { Policy } from '../policy/policy.ts';
import { followOf } from './follow.ts';
import type { Session } from './start-requests.ts';
import type { Sources } from './sources.ts';

/** Without a policy there is nothing to judge, and an empty history lets nothing through. */
export const NO_HISTORY: PolicyHistory = { versions: [], whole: false };

/**
 * Asks how the policy came to be, with what those who reviewed it may do. A fault is for the decision to tell: it never
 * makes the history shorter.
 */
export async function askPolicyHistory(session: Session, { files, policy }: Sources): Promise<PolicyHistory> {
  if (policy?.ok !== true) return NO_HISTORY;
  const { commit, repository, branch, history: asked } = files;
  try {
    // by then a connection is free: one more would cost more than the wait, and the evidence takes as long
    if (asked === undefined) await session.pending.attempt.catch(() => undefined);
    const history = await readPolicyHistory(
      {
        api: session.transport.api,
        follow: followOf(session),
        repository,
        branch,
        root: session.facts.inputs.policyPath,
        commit,
      },
      asked,
    );
    return await withAuthorities(session, policy.value, repository, history);
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { ...NO_HISTORY, unavailable: faultOf(error) };
  }
}

/** Every version was to be approved by those whom an earlier one lists, by team or by permission where it says so. */
async function withAuthorities(
  session: Session,
  policy: Policy,
  home: string,
  history: PolicyHistory,
): Promise<PolicyHistory> {
  const earlier = history.versions.slice(1).flatMap(({ approval }) => approval ?? []);
  const rules = earlier.map(({ approvers }) => approvers);
  const count = Math.max(policy.approval.count ?? 1, ...earlier.map((approval) => approval.count ?? 1));
  const teams = [...new Set(rules.flatMap((approvers) => approvers.teams ?? []))];
  // where it is not known what was before, an admin vouches for the first version
  const permission =
    rules.find((approvers) => approvers.permission !== undefined)?.permission ??
    (history.from === undefined ? undefined : 'admin');
  const asking: Policy = {
    ...policy,
    approval: { ...policy.approval, count, approvers: { teams, ...(permission === undefined ? {} : { permission }) } },
  };
  const judged = await addAuthority(
    session.transport.api,
    asking,
    home,
    new Map(history.versions.map(({ provenance }, index) => [String(index), provenance])),
  );
  return {
    ...history,
    versions: history.versions.map((version, index) => ({
      ...version,
      provenance: judged.get(String(index)) ?? version.provenance,
    })),
  };
}

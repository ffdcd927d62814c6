import { accountRows } from './account-rows.ts';
import { proposerRows } from './proposer-rows.ts';
import { askingRows } from './asking-rows.ts';
import { actionsRows } from './actions-rows.ts';
import { branchRows } from './branch-rows.ts';
import { DOCTOR_CHECKS, type DoctorCheck } from './checks.ts';
import { codeOwnerRows } from './code-owner-rows.ts';
import { environmentRows } from './environment-rows.ts';
import type { DoctorFacts } from './facts.ts';
import { policyRows } from './policy-rows.ts';
import { type DoctorRow, ROW_STATES } from './row.ts';
import { tagRows } from './tag-rows.ts';
import { workflowRows } from './workflow-rows.ts';

const CHECK_ORDER = Object.keys(DOCTOR_CHECKS) as readonly DoctorCheck[];

/** What there is to say of a repository: what is not known first, then the worst. Pure. */
export function diagnose(facts: DoctorFacts): readonly DoctorRow[] {
  const { home, repository } = facts;
  return [
    ...policyRows(facts),
    ...workflowRows(facts),
    ...branchRows(facts, home),
    ...(home === repository ? [] : branchRows(facts, repository)),
    ...tagRows(facts),
    ...codeOwnerRows(facts),
    ...environmentRows(facts),
    ...actionsRows(facts),
    ...accountRows(facts),
    ...proposerRows(facts),
    ...askingRows(facts),
  ].toSorted(
    (one, other) =>
      ROW_STATES.indexOf(one.state) - ROW_STATES.indexOf(other.state) ||
      CHECK_ORDER.indexOf(one.check) - CHECK_ORDER.indexOf(other.check),
  );
}

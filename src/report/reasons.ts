import type { ReasonId } from '../policy/reasons.ts';
import { APPROVAL_REASONS } from './approval-reasons.ts';
import { BREAK_GLASS_REASONS } from './break-glass-reasons.ts';
import { DELEGATION_REASONS } from './delegation-reasons.ts';
import { GRANT_REASONS } from './grant-reasons.ts';
import { POLICY_REASONS } from './policy-reasons.ts';
import type { Reasons } from './reason.ts';
import { RUN_REASONS } from './run-reasons.ts';
import { SCOPE_REASONS } from './scope-reasons.ts';
import { STEP_REASONS } from './step-reasons.ts';

/** Every reason in words: what happened, what to do, and where. */
export const REASONS: Reasons<ReasonId> = {
  ...RUN_REASONS,
  ...POLICY_REASONS,
  ...DELEGATION_REASONS,
  ...GRANT_REASONS,
  ...APPROVAL_REASONS,
  ...BREAK_GLASS_REASONS,
  ...SCOPE_REASONS,
  ...STEP_REASONS,
};

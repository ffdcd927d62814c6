import { GATE_RULE_TEXTS } from '../gate/gate-rules.ts';
import { ACCEPTED_NOTHING } from './accepted.ts';
import { REPOSITORY_RULES } from './repository-rules.ts';
import { STALE_FORM } from './rules/stale-forms.ts';
import { GRANT_ACCOUNT } from './rules/grant-account.ts';
import { HANDLE_REUSED } from './rules/handle-reused.ts';
import { IDENTITY_IDLE } from './rules/identity-idle.ts';
import { STRAY_TAG } from './rules/stray-tag.ts';
import type { RuleText } from './rule.ts';
import { FOLDER_RULES, GRANT_RULES, INVALID, POLICY_RULES } from './rules.ts';

/** Every rule, as the reference lists them. */
export const LINT_RULES: readonly RuleText[] = [
  ...Object.values(INVALID),
  ...POLICY_RULES,
  ...GRANT_RULES,
  ...FOLDER_RULES,
  ...GATE_RULE_TEXTS,
  ...REPOSITORY_RULES,
  HANDLE_REUSED,
  IDENTITY_IDLE,
  ACCEPTED_NOTHING,
  STRAY_TAG,
  STALE_FORM,
  GRANT_ACCOUNT,
];

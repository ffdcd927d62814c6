import { environmentWithoutGate } from '../lint/rules/environment-without-gate.ts';
import { gateCallMovable } from '../lint/rules/gate-call-movable.ts';
import { gateDelegation } from '../lint/rules/gate-delegation.ts';
import { gateEmergency } from '../lint/rules/gate-emergency.ts';
import { gateInput } from '../lint/rules/gate-input.ts';
import { gateNotEnforcing, gateOtherPolicy } from '../lint/rules/gate-not-enforcing.ts';
import { gateOptional } from '../lint/rules/gate-optional.ts';
import { gateOutOfRole } from '../lint/rules/gate-out-of-role.ts';
import { gatePermissions } from '../lint/rules/gate-permissions.ts';
import { gateRole } from '../lint/rules/gate-role.ts';
import { gateInContainer, gateVariable } from '../lint/rules/gate-surroundings.ts';
import { gateNotPinned, gateOfAnotherOwner, gatePlaceholder } from '../lint/rules/gate-version.ts';
import { gateWithoutEnvironment } from '../lint/rules/gate-without-environment.ts';
import { notOnDefaultBranch } from '../lint/rules/not-on-default-branch.ts';
import { stepsBeforeGate } from '../lint/rules/steps-before-gate.ts';
import { tokenWithoutGate, workflowWithoutGate } from '../lint/rules/without-gate.ts';
import { gateOutsideWalls } from '../lint/rules/walls-gate.ts';
import type { RuleText } from '../lint/rule.ts';
import type { GateRule, WorkflowRule } from './gate-rule.ts';

/** Workflows that could not be read, so that nothing is known of their gates. */
export const WORKFLOW_UNREADABLE: RuleText = {
  id: 'workflow-unreadable',
  severity: 'warning',
  summary: 'A workflow cannot be read, so nothing is known of a gate in it.',
  advice:
    'The message says where reading ended. GitHub does not run such a file either, or reads it in a way ' +
    'that is not known here.',
};

/** The rules about one gate. */
export const GATE_RULES: readonly GateRule[] = [
  gatePermissions,
  gateEmergency,
  gateDelegation,
  gateInput,
  gateRole,
  gateOutOfRole,
  gateWithoutEnvironment,
  stepsBeforeGate,
  gateOptional,
  gateNotPinned,
  gatePlaceholder,
  gateOfAnotherOwner,
  gateCallMovable,
  gateOutsideWalls,
  gateNotEnforcing,
  gateOtherPolicy,
  gateInContainer,
  gateVariable,
];

/** The rules about all workflows of a repository. */
export const WORKFLOW_RULES: readonly WorkflowRule[] = [
  workflowWithoutGate,
  tokenWithoutGate,
  environmentWithoutGate,
  notOnDefaultBranch,
];

/** Every rule about workflows, as the reference lists them. */
export const GATE_RULE_TEXTS: readonly RuleText[] = [WORKFLOW_UNREADABLE, ...GATE_RULES, ...WORKFLOW_RULES];

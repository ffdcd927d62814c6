import {
  defaultBranchCase,
  environmentUnknown,
  type RepositoryRule,
  workflowMissing,
} from './rules/not-in-workflows.ts';
import { wallsGateMissing, wallsGateMovable } from './rules/walls-gate.ts';

/** The rules about a policy beside the workflows of its repository. */
export const REPOSITORY_RULES: readonly RepositoryRule[] = [
  environmentUnknown,
  workflowMissing,
  defaultBranchCase,
  wallsGateMissing,
  wallsGateMovable,
];

import { isExpression, scalarsAt } from '../file/fields.ts';
import type { Opaque } from '../touch.ts';
import type { TreeNode } from '../file/tree.ts';
import type { Scalars } from '../file/workflow.ts';

const NO_CONTAINER_VARIABLES: Scalars = new Map();

/**
 * The variables that the container of a job gives to its steps. Source: GitHub's reference, "Workflow syntax",
 * jobs.<job_id>.container.env.
 */
export function containerVariables(container: TreeNode | undefined): Scalars {
  return container?.kind === 'mapping' && !isExpression(container)
    ? scalarsAt(container, 'env')
    : NO_CONTAINER_VARIABLES;
}

/** The programs of a container are those of its image, which is not seen. */
export function containerCode(container: TreeNode | undefined): readonly Opaque[] {
  if (container === undefined || (container.kind === 'scalar' && container.absent)) return [];
  return [{ place: container.place, text: 'container', why: 'the programs of a container image' }];
}

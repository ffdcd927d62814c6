import { unbroken } from '../../policy/unbroken.ts';
import { isExpression, nodeEntries, scalarsAt } from '../file/fields.ts';
import { saysWord } from './mentions.ts';
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

/** Ways for a service to more than the network: files and devices of the machine, and secrets. */
const REACH = ['volumes', 'options', 'command', 'entrypoint'];

/**
 * A service beside the job finds neither its files nor its credentials, unless it is given some. Source: GitHub's
 * reference, "Workflow syntax", jobs.<job_id>.services.
 */
export function serviceCode(services: TreeNode | undefined): readonly Opaque[] {
  const all =
    services !== undefined && isExpression(services) ? [services] : nodeEntries(services).map(({ value }) => value);
  return all
    .filter((one) => isExpression(one) || isGivenMore(one))
    .map(({ place }) => ({
      place,
      text: 'services',
      why: 'the programs of a service that is given more than the network',
    }));
}

function isGivenMore(service: TreeNode): boolean {
  return nodeEntries(service).some(
    ({ key, value }) =>
      (key === 'options' ? isReaching(value) : REACH.includes(key)) ||
      (key === 'env' && saysWord(value, /\bsecrets\b/)),
  );
}

/** Options of `docker create` by which a container gets at more of the machine. */
const REACHING_OPTION = new RegExp(unbroken`
  (?:^|\s)(?:-v|--volume|--mount|--privileged|--cap-add|--device|--pid|--network|--net|--userns|--ipc|--env-file
  |--security-opt)\b|\$\{\{
`);

/** Most options say when a service is ready. */
function isReaching(options: TreeNode): boolean {
  return options.kind !== 'scalar' || REACHING_OPTION.test(options.text);
}

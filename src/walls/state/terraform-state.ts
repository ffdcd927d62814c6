import { isRecord } from '../../policy/shape.ts';
import type { StateItem, StateRead, StateSource } from './inventory.ts';
import { type ApiFields, recordField, recordsField, textField } from './fields.ts';
import { TERRAFORM_RESOURCES } from './terraform-resources.ts';

/**
 * What `terraform show -json` prints of a state or of a plan; `undefined` for anything else.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export function readTerraformState(value: ApiFields, source: StateSource): StateRead | undefined {
  if (textField(value, 'format_version') === undefined) return undefined;
  const values = recordField(value, 'planned_values') ?? recordField(value, 'values');
  const root = values === undefined ? undefined : recordField(values, 'root_module');
  if (root === undefined) return { items: [], partial: [] };
  const items = resourcesOf(root).flatMap((resource): readonly StateItem[] => {
    const read = TERRAFORM_RESOURCES[textField(resource, 'type') ?? ''];
    const fields = recordField(resource, 'values');
    if (read === undefined || fields === undefined || resource['mode'] === 'data') return [];
    return read(fields).map((item) => ({ ...item, source }));
  });
  return { items, partial: [] };
}

function resourcesOf(module: ApiFields): readonly ApiFields[] {
  const inner = Array.isArray(module['child_modules']) ? module['child_modules'].filter(isRecord) : [];
  return [...recordsField(module, 'resources'), ...inner.flatMap(resourcesOf)];
}

import { reviewRecordShape } from '../../policy/break-glass/record.ts';
import { peopleShape } from '../../policy/delegation/people.ts';
import { grantShape } from '../../policy/grant.ts';
import { policyShape } from '../../policy/policy.ts';
import type { JsonSchema } from '../../policy/shape.ts';

const SCHEMA_HOME = 'https://raw.githubusercontent.com/grantgate/grantgate/main/schema';

/** The kinds of file that have a schema. */
export const SCHEMAS = ['policy', 'grant', 'people', 'break-glass'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

const DOCUMENTS: Readonly<Record<SchemaName, JsonSchema>> = {
  policy: { title: 'Grantgate access policy', ...policyShape.schema },
  grant: { title: 'Grantgate grant', ...grantShape.schema },
  people: { title: 'Grantgate people', ...peopleShape.schema },
  'break-glass': { title: 'Grantgate review of break-glass access', ...reviewRecordShape.schema },
};

/** Where editors find a schema. */
export function schemaAddress(name: SchemaName): string {
  return `${SCHEMA_HOME}/${name}.schema.json`;
}

/** The JSON Schema of a file, made from the definition that also parses it. */
export function schemaDocument(name: SchemaName): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaAddress(name),
    ...DOCUMENTS[name],
  };
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findPackageJSON } from 'node:module';
import {
  buildASTSchema,
  parse,
  validate,
  GraphQLError,
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

let schema: GraphQLSchema | undefined;
const documents = new Map<string, DocumentNode | readonly GraphQLError[]>();

/** GitHub's published schema; building it takes a fifth of a second, so once per process. */
export function githubSchema(): GraphQLSchema {
  schema ??= buildASTSchema(publishedDefinitions(), { assumeValidSDL: true });
  return schema;
}

/** A query parsed and checked against the schema, or what is wrong with it. */
export function validDocument(query: string): DocumentNode | readonly GraphQLError[] {
  const known = documents.get(query) ?? check(query);
  documents.set(query, known);
  return known;
}

function check(query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(githubSchema(), document);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** The package's `schema.json` lags behind its `schema.graphql`, which in turn says some fields twice: the first stands. */
function publishedDefinitions(): DocumentNode {
  const manifest = findPackageJSON('@octokit/graphql-schema', import.meta.url);
  if (manifest === undefined) throw new Error('@octokit/graphql-schema is not installed');
  const document = parse(readFileSync(join(dirname(manifest), 'schema.graphql'), 'utf8'), { noLocation: true });
  return { ...document, definitions: document.definitions.map(withEachFieldOnce) };
}

function withEachFieldOnce(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !definition.fields) return definition;
  const named = new Map(definition.fields.toReversed().map((field) => [field.name.value, field]));
  return { ...definition, fields: [...named.values()] };
}

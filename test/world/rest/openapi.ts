import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findPackageJSON } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { isRecord, parseRecord } from '../json.ts';

type Schema = Record<string, unknown>;
export type Operation = { method: string; template: string };

let description: Schema | undefined;
let ajv: Ajv | undefined;
const validators = new Map<string, ValidateFunction | undefined>();

/** What is wrong with a request by GitHub's OpenAPI description. */
export function requestFault(operation: Operation, query: URLSearchParams, body: unknown): string | undefined {
  const described = describe(operation);
  const parameters = queryParameters(described);
  const unknown = [...query.keys()].find((name) => !parameters.includes(name));
  if (unknown !== undefined) return `"${unknown}" is not a permitted key.`;
  const key = `${operation.method} ${operation.template} body`;
  const validate = validatorFor(key, () => at(described, 'requestBody', 'content', 'application/json', 'schema'));
  return validate === undefined || validate(body ?? {}) ? undefined : complaints(validate);
}

/** What is wrong with an answer. */
export function responseFault(operation: Operation, status: number, body: string): string | undefined {
  const described = resolve(at(describe(operation), 'responses', String(status))) ?? generalRefusal(status);
  if (described === undefined) return `${operation.method} ${operation.template} does not answer ${status}`;
  const key = `${operation.method} ${operation.template} ${status}`;
  const validate = validatorFor(key, () => at(described, 'content', 'application/json', 'schema'));
  if (validate === undefined) return undefined;
  return validate(JSON.parse(body)) ? undefined : `${key}: ${complaints(validate)}`;
}

/** Not every operation lists the refusals that any may answer; they have one shape. */
function generalRefusal(status: number): Schema | undefined {
  if (![401, 403, 404, 422].includes(status)) return undefined;
  return { content: { 'application/json': { schema: { $ref: '#/components/schemas/basic-error' } } } };
}

/** What a path is called in the description, by its shape. */
let pathNames: ReadonlyMap<string, string> | undefined;

function describe({ method, template }: Operation): Schema {
  const paths = at(document(), 'paths');
  pathNames ??= new Map(
    Object.keys(paths ?? {})
      .toReversed()
      .map((path) => [shapeOf(path), path]),
  );
  const path = pathNames.get(shapeOf(template));
  const found = path === undefined ? undefined : at(paths, path, method.toLowerCase());
  if (!found) throw new Error(`GitHub describes no ${method} ${template}`);
  return found;
}

function shapeOf(path: string): string {
  return path.replaceAll(/\{\w+\}/g, '{}');
}

function queryParameters(operation: Schema): string[] {
  const listed = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
  return listed.map(resolve).flatMap((parameter) => (parameter?.['in'] === 'query' ? [String(parameter['name'])] : []));
}

function validatorFor(key: string, schemaOf: () => Schema | undefined): ValidateFunction | undefined {
  if (validators.has(key)) return validators.get(key);
  const schema = schemaOf();
  // formats and GitHub's own keywords say nothing a test needs
  ajv ??= new Ajv({ strict: false, validateFormats: false, validateSchema: false, allErrors: true });
  const validator =
    schema === undefined
      ? undefined
      : // beside the schema, since references begin there, also where all of it may be null
        ajv.compile({ ...withNull(schema), components: withNull({ schemas: closure(schema) }) });
  validators.set(key, validator);
  return validator;
}

/** The named schemas a schema refers to, directly or not. */
function closure(schema: Schema): Schema {
  const found: Schema = {};
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isRecord(value)) return;
    const name = schemaName(value['$ref']);
    if (name !== undefined && !(name in found)) {
      found[name] = at(document(), 'components', 'schemas', name);
      visit(found[name]);
    }
    Object.values(value).forEach(visit);
  };
  visit(schema);
  return found;
}

/** The same schema with OpenAPI's `nullable`, which a JSON Schema does not know, spelt out. */
function withNull(schema: Schema): Schema {
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, rewritten(value)]));
  if (inner['nullable'] !== true) return inner;
  const { nullable: _, ...rest } = inner;
  return { anyOf: [{ type: 'null' }, rest] };
}

function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten);
  return isRecord(value) ? withNull(value) : value;
}

function schemaName(ref: unknown): string | undefined {
  return typeof ref === 'string' ? /^#\/components\/schemas\/(.+)$/.exec(ref)?.[1] : undefined;
}

function resolve(value: unknown): Schema | undefined {
  if (!isRecord(value)) return undefined;
  const ref = value['$ref'];
  return typeof ref === 'string' ? at(document(), ...ref.split('/').slice(1)) : value;
}

function at(value: unknown, ...path: string[]): Schema | undefined {
  const found = path.reduce<unknown>((current, key) => (isRecord(current) ? current[key] : undefined), value);
  return isRecord(found) ? found : undefined;
}

function complaints(validate: ValidateFunction): string {
  const errors = validate.errors ?? [];
  return errors.map(({ instancePath, message }) => `${instancePath || 'body'} ${message}`).join('; ');
}

/** A copy of what an example of GitHub's description holds. */
export function exampleOf(name: string): Schema {
  const value = at(document(), 'components', 'examples', name, 'value');
  if (value === undefined) throw new Error(`GitHub has no example ${name}`);
  return structuredClone(value);
}

function document(): Schema {
  description ??= readDescription();
  return description;
}

function readDescription(): Schema {
  const manifest = findPackageJSON('@octokit/openapi', import.meta.url);
  if (manifest === undefined) throw new Error('@octokit/openapi is not installed');
  return parseRecord(readFileSync(join(dirname(manifest), 'generated/api.github.com.json'), 'utf8')) ?? {};
}

import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { isRecord, type Json } from '../world/json.ts';

const manifest = findPackageJSON('@octokit/openapi', import.meta.url);
const description: unknown = JSON.parse(
  readFileSync(join(dirname(manifest ?? ''), 'generated/api.github.com.json'), 'utf8'),
);
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: true, allErrors: true });

/** One operation of GitHub's OpenAPI description, and the values a path has for its parameters. */
export interface Described {
  readonly template: string;
  readonly operation: Json;
  readonly values: Readonly<Record<string, string>>;
}

/** The operation a request means; of several templates, the one with the fewest parameters. */
export function describeRequest(method: string, path: string): Described | undefined {
  const paths = at(description, 'paths') ?? {};
  const fitting = Object.keys(paths).flatMap((template) => {
    const source = template
      .replaceAll('.', String.raw`\.`)
      .replaceAll(/\{([\w-]+)\}/g, (_, name: string) => `(?<${name.replaceAll('-', '_')}>[^/]+)`);
    const pattern = new RegExp(`^${source}$`);
    const operation = at(paths, template, method.toLowerCase());
    const values = pattern.exec(path);
    return values === null || operation === undefined ? [] : [{ template, operation, values: { ...values.groups } }];
  });
  return fitting.toSorted((a, b) => Object.keys(a.values).length - Object.keys(b.values).length)[0];
}

/** What is wrong with the parameters in the path and the query, and with the body. */
export function faultsOf({ operation, values }: Described, query: URLSearchParams, body: unknown): readonly string[] {
  const listed: readonly unknown[] = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
  const parameters = listed.map(resolved);
  const named = (place: string): Json[] => parameters.filter((parameter) => parameter['in'] === place);
  const unknown = [...query.keys()].filter((name) => !named('query').some((parameter) => parameter['name'] === name));
  const given: Readonly<Record<string, string>> = { ...values, ...Object.fromEntries(query) };
  const wrong = [...named('path'), ...named('query')].filter((parameter) => {
    const value = given[String(parameter['name'])];
    return value === undefined ? parameter['required'] === true : !fits(parameter['schema'], decodeURIComponent(value));
  });
  return [
    ...unknown.map((name) => `the query has ${name}`),
    ...wrong.map((parameter) => `${String(parameter['name'])} is wrong`),
    ...bodyFaults(operation, body),
  ];
}

/** GitHub ignores members it does not describe; here they are mistakes. */
function bodyFaults(operation: Json, body: unknown): readonly string[] {
  const schema = at(operation, 'requestBody', 'content', 'application/json', 'schema');
  if (schema === undefined) return body === undefined ? [] : ['there is a body'];
  const whole = { ...resolved(schema), additionalProperties: false };
  return fits({ ...whole, components: { schemas: Object.fromEntries(named(whole)) } }, body)
    ? []
    : ['the body is wrong'];
}

/** The schemas that a schema refers to, and those that they refer to, by their names. */
function named(schema: unknown, found = new Map<string, unknown>()): Map<string, unknown> {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (found.has(name)) continue;
    found.set(name, at(description, 'components', 'schemas', name));
    named(found.get(name), found);
  }
  return found;
}

/** The status codes that an operation may answer. */
export function answersOf({ operation }: Described): readonly string[] {
  return Object.keys(at(operation, 'responses') ?? {});
}

/** The first example GitHub gives of an answer. */
export function exampleOf({ operation }: Described, status: number): Json | readonly unknown[] {
  const examples = Object.values(
    at(operation, 'responses', String(status), 'content', 'application/json', 'examples') ?? {},
  );
  const value = resolved(examples[0])['value'];
  if (Array.isArray(value)) return value.map((entry: unknown) => entry);
  if (!isRecord(value)) throw new Error(`GitHub gives no example of ${status}`);
  return value;
}

function fits(schema: unknown, value: unknown): boolean {
  return isRecord(schema) && ajv.validate(schema, value);
}

function resolved(value: unknown): Json {
  const ref = isRecord(value) ? value['$ref'] : undefined;
  const found = typeof ref === 'string' ? at(description, ...ref.split('/').slice(1)) : value;
  if (!isRecord(found)) throw new Error('GitHub describes nothing there');
  return found;
}

function at(value: unknown, ...path: readonly string[]): Json | undefined {
  const found = path.reduce<unknown>((current, key) => (isRecord(current) ? current[key] : undefined), value);
  return isRecord(found) ? found : undefined;
}

/** A schema of the description by its name. */
export function schemaNamed(name: string): Json {
  return at(description, 'components', 'schemas', name) ?? {};
}

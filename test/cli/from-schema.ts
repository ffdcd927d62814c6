import fc from 'fast-check';
import { isRecord, type JsonSchema } from '../../src/policy/shape.ts';

/** Values that have nothing to do with a schema. */
export const anything: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 3 });

/** Documents that mostly fit a schema; with `noise`, something in them sometimes does not. */
export function fitting(schema: JsonSchema, noise = 0): fc.Arbitrary<unknown> {
  const plain = fits(schema, noise);
  return noise === 0
    ? plain
    : fc.oneof({ weight: Math.round(1 / noise), arbitrary: plain }, { weight: 1, arbitrary: anything });
}

function fits(schema: JsonSchema, noise: number): fc.Arbitrary<unknown> {
  const { enum: words, anyOf: choices, type } = schema;
  if (Array.isArray(words)) return fc.constantFrom(...(words as unknown[]));
  // one of several keys is required
  if (type === 'object' && Array.isArray(choices))
    return fc.oneof(...choices.filter(isRecord).map((choice) => fitsObject(withRequired(schema, choice), noise)));
  if (Array.isArray(choices)) return fc.oneof(...choices.filter(isRecord).map((choice) => fitting(choice, noise)));
  if (type === 'array')
    return fc.array(isRecord(schema['items']) ? fitting(schema['items'], noise) : anything, {
      minLength: numberIn(schema, 'minItems', 0),
      maxLength: 3,
    });
  if (type === 'integer')
    return fc.integer({ min: numberIn(schema, 'minimum', 0), max: numberIn(schema, 'maximum', 1_000_000) });
  if (type === 'boolean') return fc.boolean();
  return type === 'object' ? fitsObject(schema, noise) : fitsText(schema);
}

function withRequired(schema: JsonSchema, { required }: JsonSchema): JsonSchema {
  return {
    ...schema,
    required: [schema['required'], required].flatMap((keys) => (Array.isArray(keys) ? (keys as unknown[]) : [])),
  };
}

function fitsObject(schema: JsonSchema, noise: number): fc.Arbitrary<unknown> {
  const { properties, required, additionalProperties, propertyNames } = schema;
  if (isRecord(properties)) {
    const model = Object.fromEntries(
      Object.entries(properties).flatMap(([name, property]) =>
        isRecord(property) ? [[name, fitting(property, noise)]] : [],
      ),
    );
    return fc.record(model, { requiredKeys: (Array.isArray(required) ? required : []) as never[] });
  }
  const names =
    isRecord(propertyNames) && typeof propertyNames['pattern'] === 'string'
      ? fc.stringMatching(new RegExp(propertyNames['pattern']))
      : fc.string();
  return fc.dictionary(names, isRecord(additionalProperties) ? fitting(additionalProperties, noise) : anything, {
    maxKeys: 2,
    noNullPrototype: true,
  });
}

/** The examples of the schema first: no pattern says which days a month has. */
function fitsText({ pattern, examples }: JsonSchema): fc.Arbitrary<unknown> {
  const free = typeof pattern === 'string' ? matching(pattern) : fc.string({ minLength: 1 });
  return Array.isArray(examples)
    ? fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...(examples as unknown[])) }, { weight: 1, arbitrary: free })
    : free;
}

/** Letters and signs that patterns are about. */
const SIGNS = [
  ...'abz09-_./*\\[]{}()|,+?!^$~: @\'"é\u0430\u00a0'.split(''),
  'refs/',
  'heads/',
  '.lock',
  '[0-9]',
  '\\*',
  '**',
];

function matching(pattern: string): fc.Arbitrary<string> {
  const expression = new RegExp(pattern);
  return pattern.includes('(?!')
    ? fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 8 }).filter((text) => expression.test(text))
    : fc.stringMatching(expression);
}

function numberIn(schema: JsonSchema, keyword: string, otherwise: number): number {
  const value = schema[keyword];
  return typeof value === 'number' ? value : otherwise;
}

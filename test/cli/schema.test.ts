import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { schemaDocument } from '../../src/cli/reference/json-schema.ts';
import { peopleShape } from '../../src/policy/delegation/people.ts';
import { grantShape } from '../../src/policy/grant.ts';
import { policyShape } from '../../src/policy/policy.ts';
import type { Mismatch } from '../../src/policy/mismatch.ts';
import type { JsonSchema, Shape } from '../../src/policy/shape.ts';
import { FULL } from '../depth.ts';
import { VECTORS } from '../report/vector.ts';
import { anything, fitting } from './from-schema.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
// what editors show where a pattern does not fit
ajv.addKeyword('patternErrorMessage');
const KINDS = { policy: policyShape, grant: grantShape, people: peopleShape } as const;
type Kind = keyof typeof KINDS;
const validate = {
  policy: ajv.compile(schemaDocument('policy')),
  grant: ajv.compile(schemaDocument('grant')),
  people: ajv.compile(schemaDocument('people')),
};

function kindOf(path: string): Kind {
  return path === 'policy.yml' ? 'policy' : path === 'people.yml' ? 'people' : 'grant';
}

function parses(shape: Shape<unknown>, value: unknown): boolean {
  const mismatches: Mismatch[] = [];
  return shape.parse(value, [], mismatches) !== undefined && mismatches.length === 0;
}

const examples = new URL('../../examples/access/', import.meta.url);
const yaml = (text: string): unknown => load(text, { schema: CORE_SCHEMA });
const written = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yml'));

test.each(written)('the schema accepts the example %s', (path) => {
  const kind = kindOf(path);
  validate[kind](yaml(readFileSync(new URL(path, examples), 'utf8')));
  expect(validate[kind].errors).toBeNull();
});

test('the schema accepts every file of the vectors that the parser accepts', () => {
  for (const [path, text] of VECTORS.flatMap((vector) => Object.entries(vector.files))) {
    const kind = kindOf(path);
    let value: unknown;
    try {
      value = yaml(text);
    } catch {
      continue; // no YAML: neither accepts it
    }
    expect({ path, refused: parses(KINDS[kind], value) && !validate[kind](value) }).toEqual({ path, refused: false });
  }
});

function withoutTools(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'delegation'));
}

test.each(Object.keys(KINDS) as Kind[])('%s: what the parser accepts, the schema accepts', (kind) => {
  let accepted = 0;
  fc.assert(
    fc.property(fitting(schemaDocument(kind)), fc.integer({ min: 0, max: 19 }), (drawn, chance) => {
      // most entries name a role that is not there
      const value = chance > 0 ? withoutTools(drawn) : drawn;
      if (!parses(KINDS[kind], value)) return;
      accepted += 1;
      validate[kind](value);
      expect(validate[kind].errors).toBeNull();
    }),
    { numRuns: FULL ? 12_000 : 800 },
  );
  expect(accepted).toBeGreaterThan(FULL ? 150 : 20);
});

test.each(Object.keys(KINDS) as Kind[])('%s: what the schema refuses, the parser refuses', (kind) => {
  const schema: JsonSchema = schemaDocument(kind);
  fc.assert(
    fc.property(fc.oneof(anything, fitting(schema, 0.2)), (value) => {
      expect(!validate[kind](value) && parses(KINDS[kind], value)).toBe(false);
    }),
    { numRuns: FULL ? 10_000 : 500 },
  );
});

const GRANT = { role: 'flags', reason: 'r', expires: '2026-11-28T18:00:00Z' };
const ROLE = { description: 'd', branches: ['main'], workflows: ['a.yml'] };
const BREAK_GLASS = {
  who: { users: ['mona'] },
  lasts: '1h',
  each: '2 per 30d',
  review: { within: '2d', by: { users: ['hubot'] } },
};
const POLICY = {
  version: 1,
  approval: { approvers: { users: ['hubot'] } },
  limits: { lifetime: '30d', session: '1h' },
  roles: { flags: ROLE },
};

test.each<[Kind, string, unknown]>([
  ['grant', 'an unknown key', { ...GRANT, admin: true }],
  ['grant', 'no end', { role: 'flags', reason: 'r' }],
  ['grant', 'how long in days alone', { role: 'flags', reason: 'r', lasts: 7 }],
  ['grant', 'a path for an id', { ...GRANT, renews: 'grants/users/mona/banner.yml' }],
  ['grant', 'a date without a time', { ...GRANT, expires: '2026-11-28' }],
  ['grant', 'a time without a zone', { ...GRANT, expires: '2026-11-28T18:00:00' }],
  ['grant', 'an id of nobody', { ...GRANT, 'principal-id': 0 }],
  ['grant', 'an id as text', { ...GRANT, 'principal-id': '583231' }],
  ['grant', 'a text for a list', { ...GRANT, branches: 'main' }],
  ['grant', 'too many uses', { ...GRANT, 'max-uses': 1001 }],
  ['grant', 'an empty reason', { ...GRANT, reason: '' }],
  ['grant', 'half a revocation', { ...GRANT, revoked: { by: 'hubot' } }],
  ['policy', 'another version', { ...POLICY, version: 2 }],
  ['policy', 'no limits', { ...POLICY, limits: undefined }],
  ['policy', 'a number for a duration', { ...POLICY, limits: { lifetime: 30, session: '1h' } }],
  ['policy', 'an unknown permission', { ...POLICY, approval: { approvers: { permission: 'owner' } } }],
  ['policy', 'a role without a workflow', { ...POLICY, roles: { flags: { ...ROLE, workflows: [] } } }],
  ['policy', 'a name with a space', { ...POLICY, roles: { 'two words': ROLE } }],
  [
    'policy',
    'any number of emergencies',
    { ...POLICY, roles: { flags: { ...ROLE, 'break-glass': { ...BREAK_GLASS, each: 2 } } } },
  ],
  [
    'policy',
    'an emergency without a review',
    { ...POLICY, roles: { flags: { ...ROLE, 'break-glass': { ...BREAK_GLASS, review: undefined } } } },
  ],
  ['policy', 'an address without https', { ...POLICY, notify: 'http://hooks.acme.example' }],
  ['policy', 'a number as the whole', 1],
])('%s: %s is refused by both', (kind, _, value) => {
  const document: unknown = JSON.parse(JSON.stringify(value));
  expect({ schema: validate[kind](document), parser: parses(KINDS[kind], document) }).toEqual({
    schema: false,
    parser: false,
  });
});

/** Every part of a schema that offers values, with the way to it. */
function offering(schema: unknown, path: string): readonly (readonly [string, JsonSchema, readonly unknown[]])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { examples, default: usual } = schema as JsonSchema;
  const offered = [
    ...(Array.isArray(examples) ? (examples as unknown[]) : []),
    ...(usual === undefined ? [] : [usual]),
  ];
  return [
    ...(offered.length === 0 ? [] : [[path, schema as JsonSchema, offered] as const]),
    ...Object.entries(schema).flatMap(([key, value]) => offering(value, `${path}/${key}`)),
  ];
}

test.each(Object.keys(KINDS) as Kind[])('%s: no editor offers a value that does not fit', (kind) => {
  const found = offering(schemaDocument(kind), '');
  expect(found.length).toBeGreaterThan(kind === 'people' ? 0 : 3);
  for (const [path, schema, offered] of found)
    for (const value of offered) expect([path, value, ajv.validate(schema, value)]).toEqual([path, value, true]);
});

test.each([
  ['no provider', '{}'],
  ['two providers', "{aws: {role: 'arn:aws:iam::111122223333:role/r', region: eu-west-1}, gcp: {provider: x}}"],
  ['a variable that steers', '{vault: {address: "https://v", role: r, secrets: [{path: a, field: b, env: PATH}]}}'],
])('the schema refuses a credential with %s', (_what, credential) => {
  const policy = yaml(
    'version: 1\napproval: {approvers: {users: [1]}}\nlimits: {lifetime: 1d, session: 1h}\n' +
      'roles: {r: {description: d, branches: [a], workflows: [.github/workflows/w.yml], ' +
      `credentials: {c: ${credential}}}}\n`,
  );
  expect([validate.policy(policy), parses(policyShape, policy)]).toEqual([false, false]);
});

test.each(['2026-12-09T24:00:00Z', '2026-12-09T12:60:00Z', '2026-12-09T12:00:60Z'])('nor is %s a time for it', (at) => {
  const grant = { role: 'r', reason: 'x', expires: at };
  expect([validate.grant(grant), parses(grantShape, grant)]).toEqual([false, false]);
});

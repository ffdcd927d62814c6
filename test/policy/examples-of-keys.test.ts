import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { delegationEntryShape } from '../../src/policy/delegation/entry.ts';
import { peopleShape } from '../../src/policy/delegation/people.ts';
import { credentialShape } from '../../src/policy/credential-spec.ts';
import { grantShape } from '../../src/policy/grant.ts';
import type { Mismatch } from '../../src/policy/mismatch.ts';
import { policyShape } from '../../src/policy/policy.ts';
import { roleShape } from '../../src/policy/role.ts';
import type { Shape } from '../../src/policy/shape.ts';
import { windowShape } from '../../src/policy/window.ts';

type Value = Record<string, unknown>;

/** A value with what is missing in it, as the message says that it is written; the messages, once they say no more. */
function followed(shape: Shape<unknown>, value: Value): readonly string[] {
  const mismatches: Mismatch[] = [];
  shape.parse(value, [], mismatches);
  const missing = mismatches.flatMap(({ path, message, hint = '' }) => {
    const [, name] = /^`(.+)` is missing$/.exec(message) ?? [];
    const [, written = /`(lasts: .*)`/.exec(hint)?.[1]] = /^for example `(.*)`$/.exec(hint) ?? [];
    return name === undefined ? [] : [{ path, name, written }];
  });
  const unsaid = missing.filter(({ written }) => written === undefined);
  if (missing.length === 0 || unsaid.length > 0) return mismatches.map(({ message }) => message);
  for (const { path, written = '' } of missing)
    Object.assign(
      path.reduce<Value>((inner, step) => inner[step] as Value, value),
      load(written),
    );
  return followed(shape, value);
}

const SHAPES: readonly (readonly [name: string, shape: Shape<unknown>, value: Value])[] = [
  ['a policy', policyShape, {}],
  ['its approval', policyShape, { approval: {} }],
  ['its limits', policyShape, { limits: {} }],
  ['a team of approvers', policyShape, { approval: { approvers: { teams: [{}] } } }],
  ['the walls', policyShape, { walls: {} }],
  ['a comment that starts runs', delegationEntryShape, { kind: 'github' }],
  ['a tool that signs', delegationEntryShape, { kind: 'signed', jwks: 'https://n8n.acme.example/jwks.json' }],
  ['a tool with tokens of people', delegationEntryShape, { kind: 'idp' }],
  ['people', peopleShape, {}],
  ['a person', peopleShape, { version: 1, people: { 'mona-marketing': { identities: [{}] } } }],
  ['a grant', grantShape, {}],
  ['a revocation', grantShape, { revoked: {} }],
  ['a role', roleShape, {}],
  ['the approval of a role', roleShape, { approval: {} }],
  ['the emergencies of a role', roleShape, { 'break-glass': { review: {} } }],
  ['a window', windowShape, {}],
  ['aws', credentialShape, { aws: {} }],
  ['gcp', credentialShape, { gcp: { 'service-account': 'deploy@shop-prod.iam.gserviceaccount.com' } }],
  ['azure', credentialShape, { azure: { tokens: [{}] } }],
  ['vault', credentialShape, { vault: { secrets: [{}] } }],
  ['github', credentialShape, { github: {}, 'accept-longer': true }],
];

test.each(SHAPES)('what is said to be missing in %s is right as it is shown', (_name, shape, value) => {
  expect(followed(shape, value)).toEqual([]);
});

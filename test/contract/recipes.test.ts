import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DELEGATION_ALGORITHMS, MAX_DELEGATION_SECONDS } from '../../src/delegation/claims.ts';
import { inputsHash } from '../../src/delegation/inputs-hash.ts';
import { delegationClaims } from '../../src/delegation/make.ts';
import { cases } from '../depth.ts';
import { recipeCode, runCodeNode, runExpression } from '../real/low-code/recipe.ts';

const hashOf = (inputs: Readonly<Record<string, unknown>>): string => {
  const hashed = inputsHash({ event: 'workflow_dispatch', inputs, unbound: [] });
  if (!hashed.ok) throw new Error(hashed.problem.kind);
  return hashed.hash;
};

test('the code for Node hashes as the gate does', () => {
  const code = `${recipeCode('hash in Node')}\nhash;`;
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,9}$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme', maxLength: 8 })), (inputs) => {
      const require = createRequire(import.meta.url);
      expect(runInNewContext(code, { inputs: { ...inputs, grantgate: 'x' }, require })).toBe(hashOf(inputs));
    }),
    { numRuns: cases(100, 2000) },
  );
  expect(hashOf({})).toBe('RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o');
});

test('the code for n8n makes the claims that the gate looks for', () => {
  const now = Date.UTC(2026, 10, 25, 12);
  const { inputs, text } = runCodeNode(recipeCode('n8n code'));
  const hash = createHash('sha256').update(String(text)).digest('base64');
  const claims = JSON.parse(runExpression(recipeCode('n8n claims'), { hash }, now)) as Record<string, unknown>;
  const given = inputs as Readonly<Record<string, string>>;
  const { workflow, ref } = claims['req'] as Record<string, string>;
  const ours = delegationClaims(
    {
      tool: 'n8n',
      issuer: 'https://n8n.acme.example',
      person: 'mona-marketing',
      server: 'https://github.com',
      repository: 'acme/shop',
      repositoryId: '7701',
      request: { workflow: workflow ?? '', ref: ref ?? '', inputs: hashOf(given) },
    },
    now,
    String(claims['jti']),
  );
  const { exp, ...rest } = claims;
  expect(rest).toEqual({ ...ours, exp: undefined });
  expect(Number(exp) - Number(claims['iat'])).toBeLessThanOrEqual(MAX_DELEGATION_SECONDS);
  expect(DELEGATION_ALGORITHMS).toContain('ES256');
});

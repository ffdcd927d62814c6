import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseGrant } from '../../src/policy/grant.ts';
import { ROLE_NAME } from '../../src/policy/names.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { proposeGrant } from '../../src/report/new-grant.ts';
import { hostile } from './hostile.ts';
import { decided } from './vector.ts';

const { decision, context } = decided('no-grant');
const role = fc.option(fc.oneof(hostile, fc.constantFrom('flag-release', 'true', '1', '1_0', 'null', '0x1F', 'on')), {
  nil: undefined,
});

/** The policy of the vector with other roles, all alike. */
function policyOf(roles: readonly string[], lifetime = 86_400): Policy {
  const { policy } = context;
  const [any] = policy?.roles.values() ?? [];
  if (policy === undefined || any === undefined) throw new Error('the vector has no policy');
  return { ...policy, limits: { ...policy.limits, lifetime }, roles: new Map(roles.map((name) => [name, any])) };
}

test('what is proposed is a grant that the policy allows, whoever asks for whatever role', () => {
  const lifetime = fc.integer({ min: 60, max: 400 * 86_400 });
  const actor = fc.oneof(hostile, fc.constantFrom('mona', 'Mona-Lisa', 'retool-bridge[bot]', 'mona_acme'));
  fc.assert(
    fc.property(role, actor, lifetime, (wanted, principal, seconds) => {
      const proposal = proposeGrant(
        { ...decision, principal },
        {
          ...context,
          role: wanted,
          policy: policyOf(wanted !== undefined && ROLE_NAME.test(wanted) ? [wanted] : [], seconds),
        },
      );
      if (proposal === undefined) return;
      const path = proposal.path.slice('grants/'.length);
      expect(parseGrant(proposal.text, path, proposal.path)).toMatchObject({
        ok: false,
        problems: [{ message: expect.stringContaining('stands where the reason belongs') as string }],
      });
      const file = parseGrant(proposal.text.replace(/^reason: .*$/m, 'reason: Banner'), path, proposal.path);
      if (file?.ok !== true || file.grant.expires === undefined) throw new Error(JSON.stringify({ proposal, file }));
      expect(file.grant.expires).toBeGreaterThan(context.now);
      expect(file.grant.expires - context.now).toBeLessThanOrEqual(seconds * 1000);
    }),
  );
});

test('a week, when the policy allows it, for the role that was asked for', () => {
  expect(proposeGrant(decision, { ...context, role: 'preview' })).toEqual({
    path: 'grants/users/lisa/preview-2026-11-25.yml',
    text: 'role: preview\nreason: CHANGE ME - what you need it for\nprincipal-id: 99\nexpires: 2026-12-02T12:00:00Z\n',
  });
});

test('without a role the choices stand beside it', () => {
  expect(
    proposeGrant(decision, { ...context, role: undefined, policy: policyOf(['preview', 'flag-release']) })?.text,
  ).toContain('role: CHANGE-ME # one of: preview, flag-release\n');
});

test('a name that is taken is not proposed', () => {
  const taken = { ...decision, considered: [{ grant: 'users/Lisa/preview-2026-11-25', failed: [] }] };
  expect(proposeGrant(taken, { ...context, role: 'preview' })?.path).toBe('grants/users/lisa/preview-2026-11-25-2.yml');
});

test.each(['../../evil', 'a b', '', '.', 'x/y'])('the account %j cannot have a grant', (principal) => {
  expect(proposeGrant({ ...decision, principal }, context)).toBeUndefined();
});

import { type PolicyRule, NO_FINDINGS } from '../rule.ts';

/** A key about emergencies in a policy that has none. */
export const breakGlassIdle: PolicyRule = {
  id: 'break-glass-idle',
  severity: 'warning',
  summary: 'The policy says something about break-glass access, and no role has any.',
  advice: 'Leave `frozen-allows-break-glass` out, or give a role `break-glass`.',
  check: ({ roles, 'frozen-allows-break-glass': frozen }) =>
    frozen === undefined || [...roles.values()].some((role) => role['break-glass'] !== undefined)
      ? NO_FINDINGS
      : [{ path: ['frozen-allows-break-glass'], message: 'no role has `break-glass`', hint: 'leave it out' }],
};

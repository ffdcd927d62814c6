import { type PolicyRule, NO_FINDINGS } from '../rule.ts';

/** Access in an emergency, which the gate does not give yet. */
export const breakGlassIdle: PolicyRule = {
  id: 'break-glass-idle',
  severity: 'warning',
  summary: 'A role has `break-glass`, which lets nobody in yet.',
  advice:
    'The gate lets runs go on by approved grants only. Who needs access in an emergency needs a grant for it: leave ' +
    '`break-glass` out until a version acts on it.',
  check: ({ roles, 'frozen-allows-break-glass': frozen }) => {
    const found = [...roles].flatMap(([name, role]) =>
      role['break-glass'] === undefined
        ? []
        : [{ path: ['roles', name, 'break-glass'], message: '`break-glass` lets nobody in yet', hint: 'leave it out' }],
    );
    if (found.length > 0) return found;
    return frozen === undefined
      ? NO_FINDINGS
      : [
          {
            path: ['frozen-allows-break-glass'],
            message: 'no role has `break-glass`',
            hint: 'leave it out',
          },
        ];
  },
};

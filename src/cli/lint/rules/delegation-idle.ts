import { type PolicyRule, NO_FINDINGS } from '../rule.ts';

/** What a policy may say and this version does not act on. */
export const delegationIdle: PolicyRule = {
  id: 'delegation-idle',
  severity: 'warning',
  summary: 'The policy has `delegation`, which has no effect yet.',
  advice: 'It is accepted, and nobody is let in or kept out by it. Leave it out until a version acts on it.',
  check: ({ delegation }) =>
    delegation === undefined
      ? NO_FINDINGS
      : [{ path: ['delegation'], message: '`delegation` has no effect yet', hint: 'leave it out' }],
};

import { type PolicyRule, NO_FINDINGS } from '../rule.ts';

/** A tool whose keys whoever runs its server can change, without a review. */
export const delegationKeysFetched: PolicyRule = {
  id: 'delegation-keys-fetched',
  severity: 'warning',
  summary: 'The keys of a tool that signs come from its own server.',
  advice:
    'Whoever can change what is at `jwks` can start runs as any person for whom the entry is good, without a review. ' +
    'Give the public keys under `keys`, where a change of them is reviewed, unless they change too often for that.',
  check: ({ delegation = [] }) => {
    const found = delegation.flatMap((entry, index) =>
      entry.kind === 'signed' && entry.jwks !== undefined
        ? [
            {
              path: ['delegation', index, 'jwks'],
              message: `the keys of \`${entry.name}\` are fetched from its own server`,
              hint: 'give them under `keys`: `grantgate delegation keygen` prints an entry with them',
            },
          ]
        : [],
    );
    return found.length === 0 ? NO_FINDINGS : found;
  },
};

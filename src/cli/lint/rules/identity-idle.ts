import type { People } from '../../../policy/delegation/people.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { Remark, RuleText } from '../rule.ts';

/** An identity by which nobody is found. */
export const IDENTITY_IDLE: RuleText = {
  id: 'identity-idle',
  severity: 'warning',
  summary: 'An identity of `people.yml` is one that no token of the policy has.',
  advice:
    'A person is found by the claim that an entry of kind `idp` names as `subject`, at the issuer of that entry, ' +
    'letter by letter. An issuer that no such entry has, and an e-mail address where the claim is a number that ' +
    'never changes, find nobody.',
};

/** Identities that no entry of the policy looks for. */
export function idleIdentities(people: People, { delegation = [] }: Policy): readonly Remark[] {
  const issuers = delegation.flatMap((entry) => (entry.kind === 'idp' ? [entry.issuer] : []));
  return [...people.people].flatMap(([handle, { identities = [] }]) =>
    identities.flatMap(({ issuer, subject }, index) => {
      const path = ['people', handle, 'identities', index];
      return [
        ...(issuers.includes(issuer)
          ? []
          : [
              {
                path: [...path, 'issuer'],
                message: `no entry of kind \`idp\` below \`delegation\` has the issuer \`${issuer}\``,
                hint: 'write the issuer as the entry has it, letter by letter, or take the identity out',
              },
            ]),
        ...(/^[^@]+@[^@]+\.[^@]+$/.test(subject)
          ? [
              {
                path: [...path, 'subject'],
                message: `\`${subject}\` is an e-mail address, which is no claim that stays a person's own`,
                hint: 'write the value of the claim that the entry names as `subject`, such as `oid` or `sub`',
              },
            ]
          : []),
      ];
    }),
  );
}

import { type PolicyRule, NO_FINDINGS } from '../rule.ts';

/** What stands for every tenant at once. Source: Microsoft identity platform, "OpenID Connect", "Find your app's". */
const EVERY_TENANT = /^https:\/\/login\.microsoftonline\.(?:com|us)\/(?:common|organizations|consumers)(?:\/|$)/i;

/** An address of Microsoft Entra at which people of any tenant sign in, and which no token has as its issuer. */
export const issuerOfNoTenant: PolicyRule = {
  id: 'issuer-of-no-tenant',
  severity: 'error',
  summary: 'The issuer of a provider stands for every tenant.',
  advice:
    'At `common`, `organizations` and `consumers` people of any tenant sign in, and each token names its own ' +
    'tenant as the issuer: by this entry nobody is let in. Write the address with the number of your tenant, which ' +
    'is in the overview of Microsoft Entra.',
  check: ({ delegation = [] }) => {
    const found = delegation.flatMap((entry, index) =>
      entry.kind !== 'github' && EVERY_TENANT.test(entry.issuer)
        ? [
            {
              path: ['delegation', index, 'issuer'],
              message: `no token has the issuer of \`${entry.name}\`: it stands for every tenant`,
              hint: 'write `https://login.microsoftonline.com/<number of the tenant>/v2.0`',
            },
          ]
        : [],
    );
    return found.length === 0 ? NO_FINDINGS : found;
  },
};

import { claimsForPeople } from '../claims.ts';
import { ExchangeError } from '../credential.ts';
import { subjectCauses } from '../subject.ts';
import { seeVault, type VaultHeading } from './docs.ts';

/**
 * A refusal of a login, with what is likely behind it. The words are those of the JWT auth method, of Vault and of
 * OpenBao.
 */
export function explainLogin(
  status: number,
  errors: readonly string[],
  login: { readonly role: string; readonly mount: string; readonly idToken: string; readonly audience: string },
): ExchangeError {
  const said = errors.join('; ');
  const [heading, cause] = likely(status, said, login);
  const claims = claimsForPeople(login.idToken);
  const facts = Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`);
  const hint = [
    cause,
    ...(heading === 'claims' || heading === 'login' ? subjectCauses(claims, 'Vault') : []),
    'the token says:',
    ...facts,
    seeVault(heading),
  ].join('\n');
  return new ExchangeError(
    'vault',
    `Login${status}`,
    `the login with the role \`${login.role}\` at \`auth/${login.mount}\` was refused ` +
      `(${status}${said === '' ? '' : `: ${said}`})`,
    hint,
  );
}

function likely(
  status: number,
  said: string,
  { role, mount, audience }: { readonly role: string; readonly mount: string; readonly audience: string },
): readonly [VaultHeading, string] {
  if (/role .*could not be found|unknown role|role not found/i.test(said))
    return ['role', `there is no role \`${role}\` below \`auth/${mount}\``];
  if (/namespace not found|namespaces feature not enabled/i.test(said))
    return ['login', 'there is no such `namespace`'];
  if (/could not load configuration/i.test(said)) return ['login', `nothing is written at \`auth/${mount}/config\``];
  if (/\(iss\) claim/i.test(said))
    return ['issuer', `\`bound_issuer\` at \`auth/${mount}/config\` has to be the \`iss\` of the token`];
  if (/signature|fetching keys|malformed jwt/i.test(said))
    return [
      'issuer',
      `\`auth/${mount}/config\` has to lead to the keys of the issuer, with \`oidc_discovery_url\` or ` +
        '`jwks_url`, and the server has to reach them',
    ];
  if (/audience|aud claim/i.test(said))
    return ['audience', `the role's \`bound_audiences\` has to hold \`${audience}\``];
  if (/expired|expiration|not valid yet|before|issued at|clock/i.test(said))
    return [
      'expired',
      'the token is good for five minutes: compare the clock of the server with the time, and look at ' +
        '`expiration_leeway` and `clock_skew_leeway` of the role',
    ];
  if (/not found in token/i.test(said))
    return ['claims', '`user_claim` of the role has to name a claim that every token has, such as `repository_id`'];
  if (/claim|subject/i.test(said))
    return ['claims', "compare the role's `bound_claims` and `bound_subject` with what the token says"];
  if (status === 403 || status === 404)
    return [
      'login',
      `is the JWT auth method mounted at \`${mount}\`, in this namespace, and do \`token_bound_cidrs\` of the ` +
        "role hold the runner's address?",
    ];
  return ['login', 'look at the audit log of the server, which says more than it tells clients'];
}

/** A refusal of anything but a login. */
export function explainCall(what: string, status: number, errors: readonly string[]): ExchangeError {
  const said = errors.join('; ');
  const [heading, hint]: readonly [VaultHeading, string] =
    status === 403
      ? [
          'denied',
          'the policies of the role have to allow it, with `read` for what is there and `update` where something ' +
            'is made',
        ]
      : status === 404
        ? [
            'missing',
            'is the path written with its mount, and for KV 2 with `data/` after it, as in `secret/data/shop/flags`?',
          ]
        : ['other', 'look at the audit log of the server'];
  return new ExchangeError(
    'vault',
    `Status${status}`,
    `${what} was refused (${status}${said === '' ? '' : `: ${said}`})`,
    `${hint}\n${seeVault(heading)}`,
  );
}

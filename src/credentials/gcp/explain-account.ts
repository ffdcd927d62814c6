import { claimsForPeople } from '../claims.ts';
import { ExchangeError } from '../credential.ts';
import type { GoogleAnswer, Asking } from './call.ts';
import { type GcpHeading, seeGcp } from './docs.ts';
import { type GoogleRefusal, refusalIn } from './refused.ts';
import { projectIn } from './variables.ts';

interface AskedAccount extends Pick<Asking, 'spec' | 'idToken'> {
  readonly account: string;
}

interface AccountExplanation {
  readonly heading: GcpHeading;
  readonly lines: readonly string[];
}

/**
 * Turns a refusal of the IAM Service Account Credentials API into what people can act on.
 * https://cloud.google.com/apis/design/errors
 */
export function explainAccount(answer: GoogleAnswer, asked: AskedAccount): ExchangeError {
  const refusal = refusalIn(answer, asked.idToken);
  const { heading, lines } = accountExplanationOf(refusal, asked);
  const said = refusal.said === '' ? '' : `: ${refusal.said}`;
  return new ExchangeError(
    'gcp',
    refusal.code,
    `Google made no token of \`${asked.account}\` (\`${refusal.code}\`, ${refusal.status})${said}`,
    [...lines, seeGcp(heading)].join('\n'),
  );
}

function accountExplanationOf({ status, why, said }: GoogleRefusal, asked: AskedAccount): AccountExplanation {
  if (status === 429)
    return { heading: 'quota', lines: ['Grantgate tried several times: start the run again in a few minutes'] };
  if (status >= 500)
    return { heading: 'other', lines: ['this is a fault on the side of Google: start the run again later'] };
  if (why === 'SERVICE_DISABLED' || /has not been used in project|is disabled/i.test(said))
    return accountDisabled(asked);
  if (status === 404)
    return {
      heading: 'account',
      lines: [
        'is the e-mail address of the service account right, and was it not deleted? One that is recreated under ' +
          'the same name has to be bound again',
      ],
    };
  if (status === 403) return notAllowed(asked);
  if (status === 401)
    return {
      heading: 'token',
      lines: ['Google did not take the federated token that it had just given: start the run again'],
    };
  if (/lifetime/i.test(said)) return lifetimeTooLong(asked);
  if (/scope/i.test(said))
    return {
      heading: 'scope',
      lines: ['check `scopes`: full addresses such as `https://www.googleapis.com/auth/cloud-platform`'],
    };
  return {
    heading: 'other',
    lines: ['check `service-account`, `delegates`, `scopes` and `id-token` of this credential in the policy'],
  };
}

function accountDisabled({ account }: AskedAccount): AccountExplanation {
  return {
    heading: 'disabled',
    lines: [
      'enable the IAM Service Account Credentials API in the project of the service account:',
      `  gcloud services enable iamcredentials.googleapis.com --project=${projectIn(account) ?? 'PROJECT'}`,
    ],
  };
}

function lifetimeTooLong({ spec }: AskedAccount): AccountExplanation {
  const fix =
    spec.session === undefined
      ? 'on a self-hosted runner, check its clock'
      : 'set `session` of this credential to at most `1h`';
  return {
    heading: 'lifetime',
    lines: [
      fix,
      'or let the service account make longer tokens: the constraint ' +
        '`constraints/iam.allowServiceAccountCredentialLifetimeExtension` of the organisation lists those that may',
    ],
  };
}

/** The same is said about a service account that is not there, and of a chain that is broken. */
function notAllowed({ spec, account, idToken }: AskedAccount): AccountExplanation {
  const claims = claimsForPeople(idToken);
  const pool = spec.provider.replace(/\/providers\/.*/, '');
  const { delegates = [] } = spec;
  const first = delegates[0] ?? account;
  const shown = Object.entries(claims).filter(([name]) => name !== 'aud' && name !== 'iss');
  return {
    heading: 'impersonation',
    lines: [
      `the job got into the pool, and may not impersonate \`${first}\`; or there is no such service account`,
      ...(claims.repository_id === undefined
        ? []
        : [
            'if it is meant to, this binds the repository to it, where the provider maps ' +
              '`attribute.repository_id=assertion.repository_id`:',
            `  gcloud iam service-accounts add-iam-policy-binding ${first} ` +
              `--project=${projectIn(first) ?? 'PROJECT'} \\`,
            `    --role=roles/iam.workloadIdentityUser --member='principalSet://iam.googleapis.com/${pool}/` +
              `attribute.repository_id/${claims.repository_id}'`,
          ]),
      ...(delegates.length === 0
        ? []
        : [
            'each of `delegates` needs `roles/iam.serviceAccountTokenCreator` on the next, the last of them ' +
              `on \`${account}\``,
          ]),
      ...(spec['id-token'] === undefined
        ? []
        : ['an ID token needs `iam.serviceAccounts.getOpenIdToken`, which the same role has']),
      'a binding takes a few minutes to be known everywhere',
      'the token says:',
      ...shown.map(([name, value]) => `  ${name.padEnd(19)} \`${value}\``),
    ],
  };
}

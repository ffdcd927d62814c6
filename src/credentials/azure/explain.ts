import type { AzureSpec } from '../../policy/credential/azure-spec.ts';
import { said as saidBy } from '../../http/said.ts';
import { textIn } from '../answer.ts';
import { claimsForPeople, type TokenClaims } from '../claims.ts';
import { ExchangeError } from '../credential.ts';
import { azureAudience } from '../../policy/credential/audience.ts';
import type { AzureCloud } from './cloud.ts';
import { type AzureHeading, seeAzure } from './docs.ts';
import { subjectCauses } from '../subject.ts';
import { wallAdvice } from '../wall-advice.ts';

/** What was asked for when Entra said no. */
export interface Refused {
  readonly spec: Pick<AzureSpec, 'tenant' | 'client' | 'cloud' | 'audience'>;
  readonly cloud: AzureCloud;
  readonly idToken: string;
  readonly scope: string;
}

type Explanation = readonly [AzureHeading, ...lines: string[]];
type Explain = (refused: Refused, claims: TokenClaims) => Explanation;

/**
 * Codes change and are for people: they choose the words of an explanation, and nothing else depends on them.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes#aadsts-error-codes; those of federated
 * credentials are known from Azure/login's issues.
 */
const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  70021: noMatch('subject'),
  700211: noMatch('issuer'),
  700212: noMatch('audience'),
  700213: noMatch('subject'),
  7002137: noMatch('subject'),
  7002138: (refused, claims) => {
    const [heading, ...lines] = noMatch('subject')(refused, claims);
    return [
      heading,
      'only upper and lower case differ: a federated credential has to say owner, repository and environment as ' +
        'the token does',
      ...lines,
    ];
  },
  70025: ({ spec }) => [
    'none',
    `\`${spec.client}\` has none, or this is the client id of another application`,
    ...wallAdvice('azure', 'a federated credential'),
  ],
  700024: () => [
    'expired',
    'the token of a job is good for five minutes: start the run again',
    'on a self-hosted runner, compare its clock with the time',
  ],
  50013: notAccepted,
  50027: notAccepted,
  700027: notAccepted,
  5002738: notAccepted,
  501661: (_, claims) => [
    'issuerKeys',
    `Azure fetches the keys of \`${claims.iss ?? 'the issuer'}\` over the internet, and could not: a GitHub ` +
      'Enterprise Server has to let it',
    'if it is reachable, this passes by itself: start the run again in a few minutes',
  ],
  90033: () => ['other', 'this passes by itself: start the run again in a few minutes'],
  700016: noClient,
  700011: noClient,
  70001: disabled,
  7000112: disabled,
  90002: noTenant,
  900023: noTenant,
  90038: otherCloud,
  900382: otherCloud,
  900432: otherCloud,
  500011: wrongScope,
  70011: wrongScope,
  28002: wrongScope,
  1002012: wrongScope,
  53003: blocked,
  530032: blocked,
  530035: blocked,
};

/** A refusal of Entra, with what is likely behind it, the claims that it compares and the ids that support asks for. */
export function explainEntra(status: number, body: Readonly<Record<string, unknown>>, refused: Refused): ExchangeError {
  const said = firstSentences(textIn(body, 'error_description') ?? textIn(body, 'error') ?? '', refused.idToken);
  const code = codeIn(body, said);
  const claims = claimsForPeople(refused.idToken);
  const [heading, ...lines] = explanationOf(code)?.(refused, claims) ?? otherwise(code);
  const facts = Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`);
  const ids = (['trace_id', 'correlation_id', 'timestamp'] as const).flatMap((name) => {
    const value = textIn(body, name);
    return value === undefined || !/^[\w :.-]{1,64}$/.test(value) ? [] : [`  ${name}: ${value}`];
  });
  const hint = [
    ...lines,
    'the token says:',
    ...facts,
    ...(ids.length === 0 ? [] : ['for the logs of the tenant and for support:', ...ids]),
    seeAzure(heading),
  ].join('\n');
  return new ExchangeError(
    'azure',
    code === undefined ? `Status${status}` : `AADSTS${code}`,
    `Azure gave no token to \`${refused.spec.client}\` (${status}${said === '' ? '' : `: ${said}`})`,
    hint,
  );
}

function explanationOf(code: string | undefined): Explain | undefined {
  return code !== undefined && Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined;
}

function codeIn(body: Readonly<Record<string, unknown>>, said: string): string | undefined {
  const [, written] = /^AADSTS(\d{4,9})\b/.exec(said) ?? [];
  if (written !== undefined) return written;
  const codes = body['error_codes'];
  return Array.isArray(codes) && Number.isSafeInteger(codes[0]) ? String(codes[0]) : undefined;
}

/** What Entra says, without the ids at its end. */
function firstSentences(description: string, idToken: string): string {
  const [text = ''] = description.split(/\s*(?:Trace ID:|Timestamp:|\r?\n)/);
  return saidBy(text, { secrets: [idToken], most: 600 }).replaceAll('`', '?');
}

function noMatch(what: 'subject' | 'issuer' | 'audience'): Explain {
  return (refused, claims) => {
    const lines = {
      subject: () => likelySubjects(claims),
      issuer: () => [
        `the issuer of a federated credential has to be \`${claims.iss ?? 'that of the token'}\`, without a ` +
          'slash at its end',
      ],
      audience: () => [
        `the audience of a federated credential has to be \`${azureAudience(refused.spec)}\`, in this cloud; the ` +
          'policy can name another with `audience`',
      ],
    };
    return [what, ...lines[what](), ...wallAdvice('azure', 'a federated credential')];
  };
}

function notAccepted(): Explanation {
  return [
    'token',
    'the token reached Azure, but its form or its signature did not convince it: does the issuer of the ' +
      'federated credential belong to this GitHub?',
  ];
}

function noClient({ spec }: Refused): Explanation {
  return [
    'client',
    `the tenant \`${spec.tenant}\` has no application with the client id \`${spec.client}\`: the object id and ` +
      'the client id are easily confused',
  ];
}

function disabled({ spec }: Refused): Explanation {
  return [
    'disabled',
    `somebody disabled \`${spec.client}\`: its enterprise application in the tenant says whether users may sign in`,
  ];
}

function noTenant({ spec, cloud }: Refused): Explanation {
  return [
    'tenant',
    `${new URL(cloud.login).host} knows no tenant \`${spec.tenant}\`: is it of another cloud? The policy names ` +
      'that with `cloud`',
  ];
}

function otherCloud({ spec }: Refused): Explanation {
  return [
    'cloud',
    `the tenant \`${spec.tenant}\` is not of the cloud \`${spec.cloud ?? 'public'}\`: give \`cloud\` in the policy`,
  ];
}

function wrongScope({ scope }: Refused): Explanation {
  return [
    'scope',
    `\`${scope}\` is not a resource that this tenant knows: it is written as its application id URI, with ` +
      '`/.default` at the end',
  ];
}

function blocked(): Explanation {
  return [
    'blocked',
    'a Conditional Access policy for workload identities refuses this sign-in, mostly for where it comes from: ' +
      'the sign-in logs of the tenant name it',
  ];
}

function otherwise(code: string | undefined): Explanation {
  return [
    'other',
    code === undefined
      ? 'Azure gives no code for it'
      : `Microsoft explains the code at https://login.microsoftonline.com/error?code=${code}`,
  ];
}

/** Why no federated credential has the subject of this token, likeliest first. */
function likelySubjects(claims: TokenClaims): readonly string[] {
  return [
    ...subjectCauses(claims, 'Azure'),
    'a federated credential takes a few minutes to be known everywhere: if it is new, start the run again',
  ];
}

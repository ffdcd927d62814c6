import { wallAdvice } from '../wall-advice.ts';
import { type TokenClaims, claimsForPeople } from '../claims.ts';
import { ExchangeError } from '../credential.ts';
import { subjectCauses } from '../subject.ts';
import { gcpAudience } from '../../policy/credential/audience.ts';
import type { GoogleAnswer, Asking } from './call.ts';
import { type GcpHeading, seeGcp } from './docs.ts';
import { type GoogleRefusal, refusalIn } from './refused.ts';

interface Asked extends Pick<Asking, 'spec'> {
  readonly claims: TokenClaims;
}

interface Explanation {
  readonly heading: GcpHeading;
  readonly lines: (asked: Asked) => readonly string[];
  /** The token's claims are part of the answer. */
  readonly shows?: true;
}

/**
 * What STS says, with its likely cause, first match first. Google publishes no list; these are the texts that users of
 * google-github-actions/auth report (issues 29, 60, 124, 333 and 378 there, and its docs/TROUBLESHOOTING.md). One text
 * comes with different codes, so that the words count.
 */
const EXPLANATIONS: readonly (readonly [RegExp, Explanation])[] = [
  [/attribute condition/i, { heading: 'condition', shows: true, lines: conditionCauses }],
  [/127 bytes/i, { heading: 'subject', shows: true, lines: subjectTooLong }],
  [
    /mapped attribute|attribute mapping/i,
    {
      heading: 'mapping',
      shows: true,
      lines: () => [
        'look at the attribute mapping of the provider: each expression has to give a text, also where a claim ' +
          'is absent, such as `environment` in a job without one',
      ],
    },
  ],
  [
    /audience in (?:the )?(?:JWT|ID Token)|audience .*does not match/i,
    {
      heading: 'audience',
      shows: true,
      lines: ({ spec }) => [
        `the provider has to allow the audience \`${gcpAudience(spec)}\`: leave its list of audiences empty for ` +
          'its own name, or set `audience` in the policy to one of the list',
      ],
    },
  ],
  [
    /invalid value for "?audience"?/i,
    {
      heading: 'provider',
      lines: () => [
        '`provider` has to be the full name of the provider, not of the pool, with the number of the project and ' +
          'not its id',
      ],
    },
  ],
  [
    /JWKS?|public keys?|discovery|error connecting/i,
    {
      heading: 'keys',
      lines: () => [
        'Google has to reach the issuer over the internet, unless its keys were uploaded to the provider',
        'if it is reachable, this passes by itself: start the run again in a few minutes',
      ],
    },
  ],
  [
    /issuer/i,
    {
      heading: 'issuer',
      shows: true,
      lines: ({ claims }) => [
        `the issuer of the provider has to be \`${claims.iss ?? 'https://token.actions.githubusercontent.com'}` +
          '`, exactly',
      ],
    },
  ],
  [
    /stale|expired|not yet valid|in the future/i,
    {
      heading: 'expired',
      lines: () => [
        'a token of GitHub is good for five minutes: start the run again',
        'on a self-hosted runner, check its clock',
      ],
    },
  ],
  [
    /boundary|availableResource|availablePermission/i,
    {
      heading: 'boundary',
      lines: () => [
        'check the rules of `access-boundary`: buckets with uniform bucket-level access only, and conditions ' +
          'that Cloud Storage knows',
      ],
    },
  ],
];

const BY_CODE: Readonly<Record<string, Explanation>> = {
  invalid_target: {
    heading: 'provider',
    lines: ({ spec }) => [
      `there is no \`${spec.provider}\`, or it or its pool is disabled or was deleted`,
      'is the number of the project right? A new provider takes a few minutes to be known everywhere',
    ],
  },
  invalid_scope: {
    heading: 'scope',
    lines: () => ['check `scopes`: full addresses such as `https://www.googleapis.com/auth/cloud-platform`'],
  },
  unauthorized_client: { heading: 'condition', shows: true, lines: conditionCauses },
  invalid_grant: {
    heading: 'token',
    shows: true,
    lines: () => [
      'the provider has to be one for GitHub, with that issuer and audience',
      'start the run again for a new token',
    ],
  },
};

/** Turns a refusal of STS into what people can act on. Holds no token. */
export function explainSts(answer: GoogleAnswer, { spec, idToken }: Pick<Asking, 'spec' | 'idToken'>): ExchangeError {
  const refusal = refusalIn(answer, idToken);
  const { heading, lines, shows } = explanationOf(refusal);
  const claims = claimsForPeople(idToken);
  const facts =
    shows === true
      ? ['the token says:', ...Object.entries(claims).map(([name, value]) => `  ${name.padEnd(19)} \`${value}\``)]
      : [];
  const said = refusal.said === '' ? '' : `: ${refusal.said}`;
  return new ExchangeError(
    'gcp',
    refusal.code,
    `Google did not trade the job's token (\`${refusal.code}\`, ${refusal.status})${said}`,
    [...lines({ spec, claims }), ...facts, seeGcp(heading)].join('\n'),
  );
}

function explanationOf({ status, code, said }: GoogleRefusal): Explanation {
  if (status === 429 || code === 'RESOURCE_EXHAUSTED')
    return { heading: 'quota', lines: () => ['Grantgate tried several times: start the run again in a few minutes'] };
  if (status >= 500)
    return { heading: 'other', lines: () => ['this is a fault on the side of Google: start the run again later'] };
  const known = EXPLANATIONS.find(([words]) => words.test(said))?.[1];
  return (
    known ??
    BY_CODE[code] ?? {
      heading: 'other',
      lines: () => ['start the run again; if it persists, look at the audit log of the workload identity pool'],
    }
  );
}

function conditionCauses({ claims }: Asked): readonly string[] {
  return [
    'the attribute condition of the provider does not let this job in. Likely causes:',
    ...subjectCauses(claims, 'Google').map((cause) => `- ${cause}`),
    "- an id is compared as a number: in the token all ids are texts, so it is `'7701'` in the condition",
    ...wallAdvice('gcp', 'the attribute condition'),
  ];
}

function subjectTooLong({ claims: { sub = '' } }: Asked): readonly string[] {
  return [
    '`google.subject` may have 127 bytes, and `sub` of this token has ' +
      `${Buffer.byteLength(sub)}${/@\d+\//.test(sub) ? ', since it names owner and repository with their ids' : ''}`,
    "map something shorter that is as unique, such as `google.subject=assertion.repository_id + '/' + " +
      "assertion.run_id + '/' + assertion.actor_id`, and bind to attributes instead of the subject",
  ];
}

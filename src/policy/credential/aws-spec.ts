import { awsSecretShape, checkSecrets } from './aws-secret-spec.ts';
import type { Mismatch } from '../mismatch.ts';
import { described, flag, list, object, type Of, oneOf, optional, required, text } from '../shape.ts';
import { duration } from '../time-shapes.ts';
import { iamPolicy } from './iam-policy-spec.ts';
import { httpsUrl } from './words.ts';

const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const POLICY_ARN = /^arn:aws[a-z-]*:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html, ExternalId */
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;

/** STS sessions are 15 minutes at least and 12 hours at most: AssumeRoleWithWebIdentity, DurationSeconds. */
const MIN_STS_SECONDS = 900;
const MAX_STS_SECONDS = 43_200;

/** Tags of a chained session. */
export const SESSION_TAGS = ['Grant', 'Actor', 'ActorId', 'Tool', 'Repository', 'RunId', 'Ticket'] as const;
export type SessionTag = (typeof SESSION_TAGS)[number];

/** How AWS lets a job in; also used for a key that signs. */
export const awsLogin = {
  role: required(
    described(text({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of the IAM role that is assumed.'),
    'arn:aws:iam::111122223333:role/flags-staging',
  ),
  region: required(
    described(
      text({ pattern: /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, expected: 'an AWS region such as `eu-west-1`' }),
      'Region of the STS endpoint, and `AWS_REGION` for later steps.',
    ),
    'eu-west-1',
  ),
  audience: optional(
    described(text({ maxLength: 255 }), 'Audience of the token that is traded; `sts.amazonaws.com` when left out.'),
  ),
  endpoint: optional(
    httpsUrl('STS endpoint of your own, such as a VPC endpoint; else that of the region and partition.'),
  ),
  fips: optional(described(flag(), 'Use the FIPS endpoints of the region.')),
} as const;

const endpointsShape = object({
  secretsmanager: optional(httpsUrl('Endpoint of Secrets Manager.')),
  ssm: optional(httpsUrl('Endpoint of Systems Manager.')),
});

/** A session of an AWS role: the key `aws` of a credential. */
export const awsShape = object(
  {
    ...awsLogin,
    session: optional(
      described(
        duration({ min: MIN_STS_SECONDS, max: MAX_STS_SECONDS }),
        'Longest session; 15 minutes at least, as STS demands. With `chain` one hour at most.',
      ),
    ),
    policy: optional(described(iamPolicy(), 'Session policy: it can only shrink what the role allows.')),
    policies: optional(
      described(
        list(text({ pattern: POLICY_ARN, expected: 'the ARN of a managed policy' }), { max: 10 }),
        'ARNs of managed policies that shrink the session further.',
      ),
    ),
    'verify-identity': optional(
      described(flag(), 'Ask GetCallerIdentity with the new credentials; one more round trip.'),
    ),
    chain: optional(
      described(
        text({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }),
        'ARN of a second role, assumed with the first: later steps get the keys of this one.',
      ),
    ),
    'external-id': optional(
      described(
        text({ pattern: EXTERNAL_ID, expected: 'an external id' }),
        'External id that the trust policy of the second role asks for.',
      ),
    ),
    tags: optional(described(flag(), '`false`: the session of the second role has no tags.')),
    'transitive-tags': optional(
      described(
        list(oneOf(SESSION_TAGS), { max: SESSION_TAGS.length }),
        'Tags that stay on sessions assumed from there; none when left out.',
      ),
    ),
    'source-identity': optional(described(flag(), '`false`: the session of the second role has no source identity.')),
    secrets: optional(
      described(
        list(awsSecretShape, { max: 100 }),
        'Secrets of Secrets Manager and parameters of Systems Manager, read with the session.',
      ),
    ),
    'export-keys': optional(
      described(flag(), '`false`: later steps get the secrets, and not the keys of the session.'),
    ),
    endpoints: optional(
      described(
        endpointsShape,
        'Endpoints of your own, such as VPC endpoints; else those of the region and partition.',
      ),
    ),
  },
  (value, path, mismatches) => {
    checkChain(value, path, mismatches);
    checkSecrets(value, path, mismatches);
  },
);
export type AwsSpec = Of<typeof awsShape>;
export type AwsLogin = Pick<AwsSpec, keyof typeof awsLogin>;

const OF_CHAIN = ['external-id', 'tags', 'transitive-tags', 'source-identity'] as const;

function checkChain(
  value: Partial<Readonly<Record<(typeof OF_CHAIN)[number] | 'chain', unknown>>>,
  path: readonly (string | number)[],
  mismatches: Mismatch[],
): void {
  for (const name of OF_CHAIN) {
    if (value[name] !== undefined && value.chain === undefined)
      mismatches.push({
        path: [...path, name],
        key: true,
        message: `\`${name}\` belongs to the second role, and there is no \`chain\``,
      });
  }
  if (value.tags === false && value['transitive-tags'] !== undefined)
    mismatches.push({
      path: [...path, 'transitive-tags'],
      key: true,
      message: '`transitive-tags` without tags: `tags` is false',
    });
}

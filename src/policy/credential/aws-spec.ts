import { described, duration, either, flag, freeObject, list, object, type Of, optional, required, text } from '../shape.ts';
import { httpsUrl } from './words.ts';

const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const POLICY_ARN = /^arn:aws[a-z-]*:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/;

/** STS sessions are 15 minutes at least and 12 hours at most: AssumeRoleWithWebIdentity, DurationSeconds. */
const STS_MIN = 900;
const STS_MAX = 43_200;

/** A session of an AWS role: the key `aws` of a credential. */
export const awsShape = object({
  role: required(described(text({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of the IAM role that is assumed.')),
  region: required(described(text({ pattern: /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, expected: 'an AWS region such as `eu-west-1`' }), 'Region of the STS endpoint, and `AWS_REGION` for later steps.')),
  session: optional(described(duration({ min: STS_MIN, max: STS_MAX }), 'Longest session; 15 minutes at least, as STS demands.')),
  policy: optional(described(either(freeObject(), text({ maxLength: 2048 }), 'an IAM policy document'), 'Session policy: it can only shrink what the role allows.')),
  policies: optional(described(list(text({ pattern: POLICY_ARN, expected: 'the ARN of a managed policy' }), { max: 10 }), 'ARNs of managed policies that shrink the session further.')),
  audience: optional(described(text({ maxLength: 255 }), 'Audience of the token that is traded; `sts.amazonaws.com` when left out.')),
  endpoint: optional(httpsUrl('STS endpoint of your own, such as a VPC endpoint; else that of the region and partition.')),
  fips: optional(described(flag(), 'Use the FIPS endpoint of the region.')),
  'verify-identity': optional(described(flag(), 'Ask GetCallerIdentity with the new credentials; one more round trip.')),
});
export type AwsSpec = Of<typeof awsShape>;

import { described, duration, either, flag, freeObject, list, object, type Of, optional, required, text } from './shape.ts';
import { globs } from './names.ts';

const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const POLICY_ARN = /^arn:aws[a-z-]*:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/;
const HTTPS_URL = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[^\s?#]*)?$/;

/** STS sessions are 15 minutes at least and 12 hours at most: AssumeRoleWithWebIdentity, DurationSeconds. */
const STS_MIN = 900;
const STS_MAX = 43_200;

const awsShape = object({
  role: required(described(text({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of the IAM role that is assumed.')),
  region: required(described(text({ pattern: /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, expected: 'an AWS region such as `eu-west-1`' }), 'Region of the STS endpoint, and `AWS_REGION` for later steps.')),
  session: optional(described(duration({ min: STS_MIN, max: STS_MAX }), 'Longest session; 15 minutes at least, as STS demands.')),
  policy: optional(described(either(freeObject(), text({ maxLength: 2048 }), 'an IAM policy document'), 'Session policy: it can only shrink what the role allows.')),
  policies: optional(described(list(text({ pattern: POLICY_ARN, expected: 'the ARN of a managed policy' }), { max: 10 }), 'ARNs of managed policies that shrink the session further.')),
  audience: optional(described(text({ maxLength: 255 }), 'Audience of the token that is traded; `sts.amazonaws.com` when left out.')),
  endpoint: optional(described(text({ pattern: HTTPS_URL, expected: 'an https address' }), 'STS endpoint of your own, such as a VPC endpoint; else that of the region and partition.')),
  fips: optional(described(flag(), 'Use the FIPS endpoint of the region.')),
  'verify-identity': optional(described(flag(), 'Ask GetCallerIdentity with the new credentials; one more round trip.')),
});
export type AwsSpec = Of<typeof awsShape>;

const vaultSecret = object({
  path: required(described(text(), 'Path of the secret below the server, for example `secret/data/shop/flags`.')),
  field: required(described(text(), 'Field of the secret.')),
  env: required(described(text({ pattern: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/, expected: 'the name of a variable' }), 'Variable that later steps find it in.')),
});

const vaultShape = object({
  url: required(described(text({ pattern: HTTPS_URL, expected: 'an https address' }), 'Address of the Vault or OpenBao server.')),
  role: required(described(text({ maxLength: 255 }), 'Role of the JWT auth method.')),
  secrets: optional(described(list(vaultSecret), 'Secrets to read.')),
});

/** Providers that a policy may name. What a version cannot exchange yet it refuses by name when the credential is asked for. */
export const PROVIDERS = ['aws', 'vault'] as const;
export type ProviderName = (typeof PROVIDERS)[number];

/** One named credential of a role: exactly one provider, and where it is issued. */
export const credentialShape = object(
  {
    environments: optional(described(globs(), 'Issued only when the job is in one of these environments; everywhere when left out.')),
    aws: optional(described(awsShape, 'A session of an AWS role.')),
    vault: optional(described(vaultShape, 'Secrets from Vault or OpenBao.')),
  },
  (value, path, misfits) => {
    const given = PROVIDERS.filter((name) => value[name] !== undefined);
    if (given.length !== 1) misfits.push({ path, message: `expected exactly one of ${PROVIDERS.map((name) => `\`${name}\``).join(', ')}`, hint: 'one credential is of one provider' });
  },
);
export type CredentialSpec = Of<typeof credentialShape>;

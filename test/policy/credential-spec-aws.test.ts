import { expect, test } from 'vitest';
import { AWS, CHAIN, problemsOf, withKmsKey } from './credential-problems.ts';

test.each([
  [
    'a second role beyond the limits',
    `aws: {${AWS}, chain: 'arn:aws:iam::999999999999:role/x'}`,
    [expect.stringContaining('c.aws.chain: account `999999999999` is not in `limits.accounts`') as string],
  ],
  [
    'a key of KMS beyond the limits',
    withKmsKey("role: 'arn:aws:iam::999999999999:role/x', region: eu-west-1, key: alias/a"),
    [
      expect.stringContaining(
        'c.github.key.aws-kms.role: account `999999999999` is not in `limits.accounts`',
      ) as string,
    ],
  ],
  [
    'a user for a second role',
    `aws: {${AWS}, chain: 'arn:aws:iam::111122223333:user/x'}`,
    [expect.stringContaining('c.aws.chain: expected the ARN of an IAM role') as string],
  ],
  [
    'what is of a second role, without one',
    `aws: {${AWS}, external-id: ab, tags: false}`,
    [
      '94: `external-id` belongs to the second role, and there is no `chain`',
      '111: `tags` belongs to the second role, and there is no `chain`',
    ],
  ],
  [
    'an external id with a space',
    `aws: {${AWS}, ${CHAIN}, external-id: 'a b'}`,
    [expect.stringContaining('c.aws.external-id: expected an external id, got `a b`') as string],
  ],
  [
    'a tag that nobody sets',
    `aws: {${AWS}, ${CHAIN}, transitive-tags: [Team]}`,
    [expect.stringContaining('c.aws.transitive-tags[0]: expected `Grant`, `Actor`') as string],
  ],
  [
    'transitive tags without tags',
    `aws: {${AWS}, ${CHAIN}, tags: false, transitive-tags: [Grant]}`,
    [expect.stringContaining('`transitive-tags` without tags') as string],
  ],
  [
    'no keys and no secrets',
    `aws: {${AWS}, export-keys: false}`,
    [
      expect.stringContaining(
        'c.aws: gives nothing to later steps (give `secrets`, or leave `export-keys` out)',
      ) as string,
    ],
  ],
  [
    'a secret and a parameter in one',
    `aws: {${AWS}, secrets: [{secret: a, parameter: b, env: A}]}`,
    [expect.stringContaining('c.aws.secrets[0]: expected exactly one of `secret`, `parameter`') as string],
  ],
  [
    'a secret that is none',
    `aws: {${AWS}, secrets: [{env: A}]}`,
    [expect.stringContaining('expected exactly one of `secret`, `parameter`') as string],
  ],
  [
    'a stage of a parameter',
    `aws: {${AWS}, secrets: [{parameter: b, version-stage: X, env: A}]}`,
    [expect.stringContaining('parameters have no stages (write the version or label into the name') as string],
  ],
  [
    'two secrets in one variable',
    `aws: {${AWS}, secrets: [{parameter: a, env: A}, {parameter: b, env: A}]}`,
    [expect.stringContaining('c.aws.secrets[1].env: `A` is taken by another secret') as string],
  ],
  [
    'a secret in a variable of the keys',
    `aws: {${AWS}, secrets: [{parameter: a, env: AWS_SESSION_TOKEN}]}`,
    [
      expect.stringContaining(
        '`AWS_SESSION_TOKEN` holds the keys of the session (choose another name, or set `export-keys: false`)',
      ) as string,
    ],
  ],
  [
    'a secret that steers AWS',
    `aws: {${AWS}, secrets: [{parameter: a, env: AWS_PROFILE}]}`,
    [expect.stringContaining('`AWS_PROFILE` steers the runner or other tools') as string],
  ],
  [
    'a secret of another region',
    `aws: {${AWS}, secrets: [{secret: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:a', env: A}]}`,
    [expect.stringContaining('c.aws.secrets[0]: it is in the region `us-east-1`, and `eu-west-1` is asked') as string],
  ],
  [
    'a parameter with a space',
    `aws: {${AWS}, secrets: [{parameter: 'a b', env: A}]}`,
    [expect.stringContaining('expected the name or the ARN of a parameter') as string],
  ],
  [
    'an endpoint of a service without https',
    `aws: {${AWS}, secrets: [{parameter: a, env: A}], endpoints: {ssm: 'http://x'}}`,
    [expect.stringContaining('c.aws.endpoints.ssm: expected an https address') as string],
  ],
  [
    'a key of KMS in another region',
    withKmsKey(`${AWS}, key: 'arn:aws:kms:us-east-1:111122223333:alias/app'`),
    [expect.stringContaining('the key is in the region `us-east-1`, and `eu-west-1` is asked') as string],
  ],
  [
    'a key of KMS that is none',
    withKmsKey(`${AWS}, key: app`),
    [expect.stringContaining('expected a key id, `alias/<name>`, or the ARN of either') as string],
  ],
])('%s is not', (_what, credential, problems) => {
  expect(problemsOf(credential)).toEqual(problems);
});

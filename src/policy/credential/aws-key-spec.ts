import { unbroken } from '../unbroken.ts';
import { described, object, type Of, optional, required, text } from '../shape.ts';
import { awsLogin } from './aws-spec.ts';
import { httpsUrl } from './words.ts';

/**
 * A key id, an alias, or the ARN of either. https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html, KeyId
 */
const KEY = new RegExp(unbroken`
  ^(?:(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/)?(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})
  |(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:)?alias\/[\w/-]{1,250})$
`);

/** A key of AWS KMS that signs for an App. */
export const awsKeyShape = object(
  {
    ...awsLogin,
    key: required(
      described(
        text({ pattern: KEY, expected: 'a key id, `alias/<name>`, or the ARN of either', maxLength: 2048 }),
        'The RSA key that signs: its id, `alias/<name>`, or the ARN of either.',
      ),
      'alias/app',
    ),
    endpoints: optional(
      described(
        object({ kms: optional(httpsUrl('Endpoint of KMS.')) }),
        'Endpoints of your own, such as VPC endpoints; else those of the region and partition.',
      ),
    ),
  },
  ({ key, region }, path, mismatches) => {
    const elsewhere = /^arn:[^:]+:kms:([^:]+):/.exec(key)?.[1];
    if (elsewhere !== undefined && elsewhere !== region)
      mismatches.push({
        path: [...path, 'key'],
        message: `the key is in the region \`${elsewhere}\`, and \`${region}\` is asked`,
      });
  },
);
export type AwsKeySpec = Of<typeof awsKeyShape>;

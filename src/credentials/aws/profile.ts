import { formatInstant } from '../../policy/instant.ts';
import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import type { Renewal } from '../credential.ts';
import { commandLine } from './command-line.ts';
import { EMPTIED, exchangeAws } from './exchange.ts';

/** Keys of an earlier step, which the CLI and SDKs would take before the profile. */
const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };

/**
 * A named profile whose keys come from a process. SDKs and the AWS CLI start it whenever they need keys, and again before those end.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
export const awsProfile: Renewal<AwsSpec> = {
  setUp: ({ name, spec }, _first, command) => ({
    variables: { AWS_PROFILE: name, AWS_REGION: spec.region, AWS_DEFAULT_REGION: spec.region, ...NO_KEYS, ...EMPTIED },
    outputs: {},
    secret: [],
    files: [
      { name: 'aws-config', variables: ['AWS_CONFIG_FILE'], text: `[profile ${name}]\nregion = ${spec.region}\ncredential_process = ${commandLine(command)}\n\n`, shared: true },
      // keys of a profile of the same name, in the file of the machine's user, would be taken first
      { name: 'aws-credentials', variables: ['AWS_SHARED_CREDENTIALS_FILE'], text: '', shared: true },
    ],
    misleading: ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'],
    yielding: ['AWS_PROFILE', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
  }),
  answer: async (request, tools) => {
    const { variables, expires } = await exchangeAws(request, tools);
    const keys = { AccessKeyId: variables['AWS_ACCESS_KEY_ID'], SecretAccessKey: variables['AWS_SECRET_ACCESS_KEY'], SessionToken: variables['AWS_SESSION_TOKEN'] };
    return { text: `${JSON.stringify({ Version: 1, ...keys, Expiration: formatInstant(expires) })}\n`, expires };
  },
  // what it says goes to stderr, and its exit code is what counts
  refusal: () => '',
};

import { formatInstant } from '../../policy/instant.ts';
import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { type Credential, type Renewal, type RenewalSetup, ExchangeError } from '../credential.ts';
import { openSession } from './session.ts';
import { ELSEWHERE, EMPTIED, NO_KEYS } from './variables.ts';
import { seeAws } from './docs.ts';

/**
 * A named profile whose keys come from a process. SDKs and the AWS CLI start it whenever they need keys, and again
 * before those end. Secrets do not renew: they are given as the first exchange read them.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
export const awsProfile: Renewal<AwsSpec> = {
  setUp: ({ name, spec }, first, command) => {
    const secrets = secretsOf(spec, first);
    const profile = profileOf(name, spec, command);
    return {
      ...profile,
      outputs: {},
      secret: Object.keys(secrets),
      notes: first.notes ?? [],
      variables: { ...secrets, ...profile.variables },
    };
  },
  answer: async ({ spec, bounds, accounts }, tools) => {
    const { keys, expires } = await openSession(spec, { bounds, accounts }, tools);
    const printed = {
      AccessKeyId: keys.accessKeyId,
      SecretAccessKey: keys.secretAccessKey,
      SessionToken: keys.sessionToken,
    };
    return { text: `${JSON.stringify({ Version: 1, ...printed, Expiration: formatInstant(expires) })}\n`, expires };
  },
  // what it says goes to stderr, and its exit code is what counts
  refusal: () => '',
};

function profileOf(
  name: string,
  spec: AwsSpec,
  command: readonly string[],
): Pick<RenewalSetup, 'variables' | 'files' | 'misleading' | 'yielding'> {
  return {
    variables: { AWS_PROFILE: name, AWS_REGION: spec.region, AWS_DEFAULT_REGION: spec.region, ...NO_KEYS, ...EMPTIED },
    files: [
      {
        name: 'aws-config',
        variables: ['AWS_CONFIG_FILE'],
        text: `[profile ${name}]\nregion = ${spec.region}\ncredential_process = ${commandLine(command)}\n\n`,
        shared: true,
      },
      // keys of a profile of the same name, in the file of the machine's user, would be taken first
      { name: 'aws-credentials', variables: ['AWS_SHARED_CREDENTIALS_FILE'], text: '', shared: true },
    ],
    misleading: ELSEWHERE,
    yielding: ['AWS_PROFILE', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
  };
}

function secretsOf(spec: AwsSpec, { variables }: Credential): Readonly<Record<string, string>> {
  return Object.fromEntries((spec.secrets ?? []).map(({ env }) => [env, variables[env] ?? '']));
}

/** What a shell, or a program that splits a line into words, reads something else into inside double quotes. */
const UNQUOTABLE = /["$`%\n\r]/;

/**
 * A command as `credential_process` takes it: some SDKs split the line into words, others give it to a shell.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 * @throws ExchangeError when a word cannot be quoted for all of them
 */
function commandLine(words: readonly string[]): string {
  const odd = words.find((word) => UNQUOTABLE.test(word));
  if (odd === undefined) return words.map((word) => `"${word}"`).join(' ');
  throw new ExchangeError(
    'aws',
    'CommandPath',
    `a path cannot be quoted for every SDK of AWS: \`${odd}\``,
    `install the runner in a folder with a plain name, or use \`export: env\`\n${seeAws('profile')}`,
  );
}

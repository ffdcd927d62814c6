import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { HttpError } from '../../http/send.ts';
import { ExchangeError } from '../credential.ts';
import { type AwsHeading, seeAws } from './docs.ts';
import { AwsFault, faultWords } from './fault.ts';
import type { AwsRole } from './role.ts';
import type { AwsService } from './call.ts';

/** What was asked for when a service said no. */
export interface RefusedCall {
  readonly role: AwsRole;
  readonly spec: Pick<AwsSpec, 'policy' | 'policies' | 'fips'>;
  readonly service: Pick<AwsService, 'name' | 'url' | 'region'>;
  /** For people, such as `` the secret `shop/flags` ``. */
  readonly what: string;
}

type SecretExplanation = readonly [heading: AwsHeading, ...lines: readonly string[]];

/**
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html, Errors; the same page of
 * GetParameters
 */
const SECRET_EXPLANATIONS: Readonly<Record<string, (refused: RefusedCall) => SecretExplanation>> = {
  ResourceNotFound: ({ service }) => [
    'secretMissing',
    `is it in \`${service.region}\` and in the account of the role? A secret of another account needs its whole ARN`,
    'a stage that no version has is the same to AWS',
  ],
  InvalidRequest: () => [
    'secretMissing',
    'a secret that is marked for deletion cannot be read: restore it, or name another',
  ],
  InvalidParameter: () => ['secretMissing', 'check the name and `version-stage`'],
  Validation: () => ['secretMissing', 'check the name'],
  DecryptionFailure: () => ['secretKey', 'is the KMS key of the secret enabled?'],
  InvalidKeyId: () => ['secretKey', 'is the KMS key of the parameter enabled?'],
};

/** A refusal to read, or a fault on the way there, in what people can act on. */
export function explainRead(fault: unknown, refused: RefusedCall): Error {
  if (fault instanceof ExchangeError) return fault;
  if (fault instanceof HttpError) return unreachableService(fault, refused);
  if (!(fault instanceof AwsFault)) return fault instanceof Error ? fault : new Error(String(fault));
  const said = faultWords(fault);
  const [heading, ...lines] =
    fault.code === 'AccessDenied'
      ? denied(said, refused)
      : (SECRET_EXPLANATIONS[fault.code]?.(refused) ?? [
          'other',
          'start the run again; if it persists, look the code up in the documentation of the service',
        ]);
  const words = said === '' ? '' : `: ${said}`;
  return new ExchangeError(
    'aws',
    fault.code,
    `AWS does not give ${refused.what} (\`${fault.code}\`${words})`,
    [...lines, seeAws(heading)].join('\n'),
    { cause: fault },
  );
}

function denied(said: string, refused: RefusedCall): SecretExplanation {
  const action = refused.service.name === 'ssm' ? 'ssm:GetParameters' : 'secretsmanager:GetSecretValue';
  if (/kms|ciphertext/i.test(said))
    return [
      'secretKey',
      `it is encrypted with a KMS key: \`kms:Decrypt\` on that key has to be allowed ${everywhere(refused)}, and ` +
        'by the policy of the key',
    ];
  return [
    'secretDenied',
    `\`${action}\` on it has to be allowed ${everywhere(refused)}`,
    'a secret of another account needs a policy of its own that lets the role in',
  ];
}

/** INVARIANT of AWS: a session may do what the role and the session policies both allow. */
function everywhere({ role, spec }: RefusedCall): string {
  const own =
    spec.policy !== undefined
      ? '`policy` of this credential'
      : (spec.policies ?? []).length > 0
        ? 'one of `policies` of this credential'
        : undefined;
  return own === undefined
    ? `by the role \`${role.name}\``
    : `by the role \`${role.name}\` and by ${own} as well: the session policy only takes away`;
}

/** The service did not answer. */
export function unreachableService(
  fault: HttpError,
  { service, spec }: Pick<RefusedCall, 'service' | 'spec'>,
): ExchangeError {
  const host = new URL(service.url).host;
  const hint =
    fault.fault === 'tls'
      ? 'with a proxy or an endpoint of your own, give the runner its certificate authority'
      : spec.fips === true
        ? `\`fips\` is set: is there a FIPS endpoint in \`${service.region}\`?`
        : `can the runner reach \`${host}\`? Runners in a closed network need a VPC endpoint, given as ` +
          `\`endpoints: {${service.name}: ...}\``;
  return new ExchangeError(
    'aws',
    'Unreachable',
    `AWS cannot be asked: ${fault.message}`,
    `${hint}\n${seeAws(fault.fault === 'tls' ? 'certificate' : 'unreachable')}`,
    { cause: fault },
  );
}

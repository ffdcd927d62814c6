import type { AwsKeySpec } from '../../policy/credential/aws-key-spec.ts';
import { HttpError } from '../../http/send.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import type { Signer } from '../signer.ts';
import { type AwsHeading, seeAws } from './docs.ts';
import { serviceUrl } from './endpoint.ts';
import { unreachableService } from './explain-secrets.ts';
import { AwsFault, faultWords } from './fault.ts';
import { type AwsRole, targetRole } from './role.ts';
import { openSession } from './session.ts';
import type { SessionLimits } from './open-session.ts';
import type { AwsService } from './call.ts';
import { KMS_WORDS, kmsSignature } from './kms-key.ts';

/** The session signs once, at once, and cannot be revoked. */
const SIGNING_SESSION_SECONDS = 300;

/**
 * A key of AWS KMS that signs, with a session that may do nothing else.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html
 * @throws ExchangeError when the session is refused
 */
export async function kmsSigner(
  spec: AwsKeySpec,
  { bounds, accounts }: SessionLimits,
  tools: ExchangeTools,
): Promise<Signer> {
  const { key: _, endpoints, ...login } = spec;
  const role = targetRole(spec, accounts);
  const limits = { bounds: { ...bounds, session: Math.min(bounds.session, SIGNING_SESSION_SECONDS) }, accounts };
  const { keys, expires } = await openSession({ ...login, policy: signPolicy(spec, role) }, limits, tools);
  const service: AwsService = {
    name: 'kms',
    url: serviceUrl('kms', spec, endpoints?.kms),
    region: spec.region,
    keys,
    expires,
  };
  return {
    warnings: [],
    sign: async (data) =>
      await kmsSignature(service, spec.key, 'RS256', data, tools).catch((error: unknown) => {
        throw explainSign(error, { spec, role, service });
      }),
    // the keys are of no use after some minutes, and AWS has no call that ends them
    close: async () => await Promise.resolve(),
  };
}

/** A key, and the session that may sign with it. */
interface OpenKey {
  readonly spec: AwsKeySpec;
  readonly role: AwsRole;
  readonly service: AwsService;
}

/**
 * Signing with that key and that algorithm, and nothing else. A policy names a key, not its alias: that is a condition.
 * https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
 */
function signPolicy({ key, region }: AwsKeySpec, { partition, account }: AwsRole): Readonly<Record<string, unknown>> {
  const [, place = `arn:${partition}:kms:${region}:${account}:`, name = ''] =
    /^(arn:[^:]+:kms:[^:]+:[^:]+:)?(.+)$/.exec(key) ?? [];
  const alias = name.startsWith('alias/') ? { 'kms:RequestAlias': name } : {};
  const resource = name.startsWith('alias/') ? 'key/*' : `key/${name.replace(/^key\//, '')}`;
  return {
    Statement: [
      {
        Effect: 'Allow',
        Action: 'kms:Sign',
        Resource: `${place}${resource}`,
        Condition: { StringEquals: { 'kms:SigningAlgorithm': KMS_WORDS.RS256, ...alias } },
      },
    ],
  };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html, Errors */
const KMS_EXPLANATIONS: Readonly<Record<string, readonly [AwsHeading, string]>> = {
  NotFound: [
    'signKey',
    'is the key in that region, and in the account of the role? A key of another account needs its ARN',
  ],
  Disabled: ['signKey', 'the key is disabled: enable it in KMS'],
  KMSInvalidState: ['signKey', 'is the key waiting for its material, or for its deletion?'],
  InvalidKeyUsage: ['signKey', 'it has to be an RSA key whose usage is `SIGN_VERIFY`'],
};

function explainSign(fault: unknown, { spec, role, service }: OpenKey): Error {
  if (fault instanceof HttpError) return unreachableService(fault, { service, spec });
  if (!(fault instanceof AwsFault)) return fault instanceof Error ? fault : new Error(String(fault));
  const said = faultWords(fault);
  const isDenied = fault.code === 'AccessDenied';
  const [heading, hint] = isDenied
    ? ([
        'signDenied',
        `\`kms:Sign\` has to be allowed by the role \`${role.name}\` and by the policy of the key, which may ` +
          'leave it to the account',
      ] as const)
    : (KMS_EXPLANATIONS[fault.code] ??
      (['other', 'start the run again; if it persists, look the code up in the documentation of KMS'] as const));
  return new ExchangeError(
    'aws',
    fault.code,
    `AWS does not sign with \`${spec.key}\` (\`${fault.code}\`${said === '' ? '' : `: ${said}`})`,
    `${hint}\n${seeAws(heading)}`,
    { cause: fault },
  );
}

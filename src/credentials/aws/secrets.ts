import type { AwsSecret } from '../../policy/credential/aws-secret-spec.ts';
import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { maskText } from '../../http/mask.ts';
import { jsonIn, objectOf, textIn } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import { secretText } from '../secret-value.ts';
import { seeAws } from './docs.ts';
import { serviceUrl, type ServiceName } from './endpoint.ts';
import { explainRead } from './explain-secrets.ts';
import type { OpenSession } from './open-session.ts';
import { type AwsService, askAws } from './call.ts';

/**
 * Most names that one request may hold.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
 */
const MAX_PARAMETERS = 10;

/** One request, and what it reads, for people. */
interface SecretReading {
  readonly from: 'secretsmanager' | 'ssm';
  readonly what: string;
  readonly read: (service: AwsService, tools: ExchangeTools) => Promise<ReadonlyMap<string, string>>;
}

/**
 * Reads the secrets, each once, all at the same time. Masked before anything else. Gives them by the names of their
 * variables.
 * @throws ExchangeError when one of them is not there or may not be read
 */
export async function readSecrets(
  spec: AwsSpec,
  session: OpenSession,
  tools: ExchangeTools,
): Promise<Readonly<Record<string, string>>> {
  const secrets = spec.secrets ?? [];
  const serviceOf = (name: ServiceName, own: string | undefined): AwsService => ({
    name,
    url: serviceUrl(name, spec, own),
    region: spec.region,
    keys: session.keys,
    expires: session.expires,
  });
  const manager = serviceOf('secretsmanager', spec.endpoints?.secretsmanager);
  const parameters = serviceOf('ssm', spec.endpoints?.ssm);
  const read = await Promise.all(
    readingsOf(secrets).map(async ({ from, what, read }) => {
      const service = from === 'ssm' ? parameters : manager;
      return await read(service, tools).catch((error: unknown) => {
        throw explainRead(error, { role: session.role, spec, service, what });
      });
    }),
  );
  const values = new Map(read.flatMap((found) => [...found]));
  return Object.fromEntries(secrets.map((secret) => [secret.env, secretValue(secret, values, tools)]));
}

function readingsOf(secrets: readonly AwsSecret[]): readonly SecretReading[] {
  return [
    ...stagesOf(secrets).map((secret): SecretReading => ({
      from: 'secretsmanager',
      what: `the secret \`${secret.secret ?? ''}\``,
      read: async (...given) => await readOneSecret(secret, ...given),
    })),
    ...chunksOf(secrets).map((names): SecretReading => ({
      from: 'ssm',
      what: `the ${names.length === 1 ? 'parameter' : 'parameters'} ${names.map((name) => `\`${name}\``).join(', ')}`,
      read: async (...given) => await readParameters(names, ...given),
    })),
  ];
}

/** Names a value: the same secret in the same stage is read once. */
function secretKey({ secret, parameter, 'version-stage': stage }: AwsSecret): string {
  return secret === undefined ? JSON.stringify(['ssm', parameter]) : JSON.stringify(['secretsmanager', secret, stage]);
}

function stagesOf(secrets: readonly AwsSecret[]): readonly AwsSecret[] {
  return [
    ...new Map(
      secrets.filter(({ secret }) => secret !== undefined).map((secret) => [secretKey(secret), secret]),
    ).values(),
  ];
}

function chunksOf(secrets: readonly AwsSecret[]): readonly (readonly string[])[] {
  const names = [...new Set(secrets.flatMap(({ parameter }) => (parameter === undefined ? [] : [parameter])))];
  return Array.from({ length: Math.ceil(names.length / MAX_PARAMETERS) }, (_, index) =>
    names.slice(index * MAX_PARAMETERS, (index + 1) * MAX_PARAMETERS),
  );
}

/**
 * One request for each: a batch has no stages, tells less of what went wrong, and needs `BatchGetSecretValue` on `*`
 * besides. https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 */
async function readOneSecret(
  secret: AwsSecret,
  service: AwsService,
  tools: ExchangeTools,
): Promise<ReadonlyMap<string, string>> {
  // said even where it is what is meant anyway: a policy with a condition on the stage lets nothing else in
  const answer = await askAws(
    service,
    'GetSecretValue',
    { SecretId: secret.secret, VersionStage: secret['version-stage'] ?? 'AWSCURRENT' },
    tools,
  );
  const binary = textIn(answer, 'SecretBinary');
  const value = textIn(answer, 'SecretString') ?? binary;
  if (value === undefined) throw unreadableSecret('Secrets Manager answered without a value', 'start the run again');
  maskText(value, tools.mask);
  if (binary !== undefined) maskText(Buffer.from(binary, 'base64').toString('utf8'), tools.mask);
  return new Map([[secretKey(secret), value]]);
}

/** @throws ExchangeError when one of them is not there */
async function readParameters(
  names: readonly string[],
  service: AwsService,
  tools: ExchangeTools,
): Promise<ReadonlyMap<string, string>> {
  const { Parameters: listed, InvalidParameters: invalid } = await askAws(
    service,
    'GetParameters',
    { Names: names, WithDecryption: true },
    tools,
  );
  const found = (Array.isArray(listed) ? listed : []).flatMap((entry: unknown) => parameterIn(objectOf(entry), tools));
  const missing = names.filter((name) => !found.some((parameter) => parameter.names.includes(name)));
  if (missing.length > 0) {
    const named =
      Array.isArray(invalid) && invalid.length > 0
        ? 'AWS calls them invalid: no such name, version or label'
        : 'AWS left them out of its answer';
    throw new ExchangeError(
      'aws',
      'ParameterNotFound',
      `there is no parameter ${missing.map((name) => `\`${name}\``).join(', ')} in \`${service.region}\``,
      `${named}. A name below others begins with \`/\`\n${seeAws('secretMissing')}`,
    );
  }
  return new Map(
    names.map((name) => [
      JSON.stringify(['ssm', name]),
      found.find((parameter) => parameter.names.includes(name))?.value ?? '',
    ]),
  );
}

/** A parameter answers to its name and its ARN, each with the version or label that was asked for. */
function parameterIn(
  entry: Readonly<Record<string, unknown>> | undefined,
  tools: ExchangeTools,
): readonly { readonly names: readonly string[]; readonly value: string }[] {
  const value = textIn(entry, 'Value');
  if (value === undefined) return [];
  maskText(value, tools.mask);
  const selector = textIn(entry, 'Selector')?.replace(/^:?/, ':') ?? '';
  return [
    {
      names: [textIn(entry, 'Name'), textIn(entry, 'ARN')].flatMap((name) =>
        name === undefined ? [] : [`${name}${selector}`],
      ),
      value,
    },
  ];
}

function secretValue(
  secret: AwsSecret,
  values: ReadonlyMap<string, string>,
  tools: Pick<ExchangeTools, 'mask'>,
): string {
  const value = values.get(secretKey(secret)) ?? '';
  const fields = secret.field === undefined ? undefined : jsonIn({ body: value });
  const found =
    secret.field === undefined
      ? value
      : fields !== undefined && Object.hasOwn(fields, secret.field)
        ? fields[secret.field]
        : undefined;
  const text = secretText(found);
  if (text === undefined) throw withoutField(secret, fields);
  if (typeof text !== 'string')
    throw new ExchangeError(
      'aws',
      'BadAnswer',
      `${secret.field === undefined ? '' : `the field \`${secret.field}\` of `}${secretName(secret)}${text.wrong}`,
      `${text.hint}\n${seeAws('secretUnfit')}`,
    );
  maskText(text, tools.mask);
  return text;
}

function secretName({ secret, parameter }: AwsSecret): string {
  return secret === undefined ? `the parameter \`${parameter ?? ''}\`` : `the secret \`${secret}\``;
}

function withoutField(secret: AwsSecret, fields: Readonly<Record<string, unknown>> | undefined): ExchangeError {
  const hint =
    fields === undefined
      ? 'its value is not a JSON object: leave `field` out to have all of it'
      : `it has: ${Object.keys(fields).join(', ') || 'nothing'}`;
  return new ExchangeError(
    'aws',
    'FieldMissing',
    `${secretName(secret)} has no field \`${secret.field ?? ''}\`, or it is empty`,
    `${hint}\n${seeAws('secretField')}`,
  );
}

function unreadableSecret(message: string, hint: string): ExchangeError {
  return new ExchangeError('aws', 'BadAnswer', message, `${hint}\n${seeAws('other')}`);
}

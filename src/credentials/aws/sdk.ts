import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js';
import { STSClient } from '@aws-sdk/client-sts/dist-es/STSClient.js';
import { HttpError, type HttpResponse, type Send } from '../../http/send.ts';
import type { StsSettings } from './endpoint.ts';
import { StsFault } from './fault.ts';

/** What a session is asked for with. */
export interface SessionRequest {
  readonly role: string;
  readonly name: string;
  readonly token: string;
  readonly seconds: number;
  readonly policy: string;
  readonly policies: readonly string[];
}

/** What STS answered, before anything of it is believed. */
export interface SessionAnswer {
  readonly accessKeyId: string | undefined;
  readonly secretAccessKey: string | undefined;
  readonly sessionToken: string | undefined;
  readonly expiration: Date | undefined;
  readonly arn: string | undefined;
}

/** Keys to sign with. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** The part of the SDK's request that is sent. */
interface SdkRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Asks for a session; the request is not signed, the token is its proof.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 * @throws StsFault when STS answered something else, HttpError when no whole answer came
 */
export async function assumeRole(request: SessionRequest, settings: StsSettings, send: Send): Promise<SessionAnswer> {
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: request.role,
    RoleSessionName: request.name,
    WebIdentityToken: request.token,
    DurationSeconds: request.seconds,
    Policy: request.policy,
    ...(request.policies.length > 0 ? { PolicyArns: request.policies.map((arn) => ({ arn })) } : {}),
  });
  const { Credentials, AssumedRoleUser } = await asked(settings, send, undefined, async (client) => await client.send(command));
  return {
    accessKeyId: Credentials?.AccessKeyId,
    secretAccessKey: Credentials?.SecretAccessKey,
    sessionToken: Credentials?.SessionToken,
    expiration: Credentials?.Expiration,
    arn: AssumedRoleUser?.Arn,
  };
}

/**
 * Asks whose the keys are. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 * @throws StsFault when STS answered something else, HttpError when no whole answer came
 */
export async function callerArn(keys: AwsKeys, settings: StsSettings, send: Send): Promise<string | undefined> {
  const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js');
  const { Arn } = await asked(settings, send, keys, async (client) => await client.send(new GetCallerIdentityCommand({})));
  return Arn;
}

async function asked<T>(settings: StsSettings, send: Send, keys: AwsKeys | undefined, call: (client: STSClient) => Promise<T>): Promise<T> {
  let answer: HttpResponse | undefined;
  const client = createSts(settings, keys, async (request) => (answer = await send(request)));
  try {
    return await call(client);
  } catch (error) {
    if (error instanceof HttpError || answer === undefined) throw error;
    throw faultOf(error, answer);
  }
}

/** A client that reads no variable and no file: the SDK asks the environment for whatever is not said here. */
function createSts(settings: StsSettings, keys: AwsKeys | undefined, send: Send): STSClient {
  const client = new STSClient({
    ...settings,
    // INVARIANT: no credentials of the machine are ever used: the call is unsigned, or signed with the keys given
    ...(keys === undefined ? {} : { credentials: { ...keys } }),
    credentialDefaultProvider: () => async () => await Promise.reject(new Error('no credentials are taken from the environment')),
    requestHandler: { handle: async (request: SdkRequest) => ({ response: sdkResponse(await send(httpRequest(request))) }) },
    defaultUserAgentProvider: async () => await Promise.resolve([['grantgate']]),
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    userAgentAppId: '',
    authSchemePreference: [],
    sigv4aSigningRegionSet: [settings.region],
  });
  // it would copy a trace id out of the environment
  client.middlewareStack.remove('recursionDetectionMiddleware');
  return client;
}

function httpRequest(request: SdkRequest): Parameters<Send>[0] {
  const port = request.port === undefined ? '' : `:${request.port}`;
  if (typeof request.body !== 'string') throw new Error('the SDK made a request without a text');
  return { method: 'POST', url: `${request.protocol}//${request.hostname}${port}${request.path}`, headers: request.headers, body: request.body };
}

function sdkResponse(response: HttpResponse): { statusCode: number; headers: Record<string, string>; body: Uint8Array } {
  return { statusCode: response.status, headers: { ...response.headers }, body: Buffer.from(response.body) };
}

/** The SDK's exception hides the whole answer in itself, which may hold keys: only the code and the words of a refusal are taken over. */
function faultOf(error: unknown, answer: HttpResponse): StsFault {
  const retryAfter = answer.headers['retry-after'];
  if (!(error instanceof Error) || !('$fault' in error) || answer.status < 300) {
    return new StsFault('BadAnswer', `STS answered ${answer.status} with something that cannot be read`, answer.status, retryAfter);
  }
  const code = 'Code' in error && typeof error.Code === 'string' ? error.Code : error.name;
  return new StsFault(code.replace(/Exception$/, ''), error.message, answer.status, retryAfter);
}

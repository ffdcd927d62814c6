import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js';
import { STSClient } from '@aws-sdk/client-sts/dist-es/STSClient.js';
import { SignatureV4 } from '@smithy/signature-v4';
import { said } from '../../http/said.ts';
import { HttpError, type HttpRequest, type HttpResponse, type Send } from '../../http/send.ts';
import type { StsSettings } from './endpoint.ts';
import { AwsFault } from './fault.ts';
import { Sha256 } from './sha256.ts';

/** What a session is asked for with, whatever proves who asks. */
interface SessionTerms {
  readonly role: string;
  readonly name: string;
  readonly seconds: number;
  readonly policy: string;
  readonly policies: readonly string[];
}

/** What a session is asked for with, by a token. */
export interface TokenSessionRequest extends SessionTerms {
  readonly token: string;
}

/** What a session is asked for with, by the keys of another. */
export interface ChainedSessionRequest extends SessionTerms {
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly transitive: readonly string[];
  readonly externalId: string | undefined;
  readonly sourceIdentity: string | undefined;
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

/** How to sign. */
export interface Signing {
  readonly keys: AwsKeys;
  /** Milliseconds since 1970: a signature is good for five minutes, and the runner's clock may be off. */
  readonly now: () => number;
}

/** What a signature is good for. */
interface Scope {
  readonly service: string;
  readonly region: string;
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

/** The SDK's own form of an answer that names a session. */
interface SdkSession {
  readonly Credentials?:
    | {
        readonly AccessKeyId?: string | undefined;
        readonly SecretAccessKey?: string | undefined;
        readonly SessionToken?: string | undefined;
        readonly Expiration?: Date | undefined;
      }
    | undefined;
  readonly AssumedRoleUser?: { readonly Arn?: string | undefined } | undefined;
}

/**
 * Asks for a session; the request is not signed, the token is its proof.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 * @throws AwsFault when STS answered something else, HttpError when no whole answer came
 */
export async function assumeWithToken(
  request: TokenSessionRequest,
  settings: StsSettings,
  send: Send,
): Promise<SessionAnswer> {
  const command = new AssumeRoleWithWebIdentityCommand({ ...termsOf(request), WebIdentityToken: request.token });
  return answerOf(await asked(settings, send, undefined, async (client) => await client.send(command)));
}

/**
 * Asks for a session of a second role. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 * @throws AwsFault when STS answered something else, HttpError when no whole answer came
 */
export async function assumeWithKeys(
  request: ChainedSessionRequest,
  settings: StsSettings,
  send: Send,
  signing: Signing,
): Promise<SessionAnswer> {
  const { AssumeRoleCommand } = await import('@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js');
  const { tags, transitive, externalId, sourceIdentity } = request;
  const command = new AssumeRoleCommand({
    ...termsOf(request),
    ...(tags.length > 0 ? { Tags: tags.map(({ key, value }) => ({ Key: key, Value: value })) } : {}),
    ...(transitive.length > 0 ? { TransitiveTagKeys: [...transitive] } : {}),
    ...(externalId === undefined ? {} : { ExternalId: externalId }),
    ...(sourceIdentity === undefined ? {} : { SourceIdentity: sourceIdentity }),
  });
  return answerOf(await asked(settings, send, signing, async (client) => await client.send(command)));
}

/**
 * Asks whose the keys are. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 * @throws AwsFault when STS answered something else, HttpError when no whole answer came
 */
export async function callerArn(settings: StsSettings, send: Send, signing: Signing): Promise<string | undefined> {
  const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js');
  const { Arn } = await asked(
    settings,
    send,
    signing,
    async (client) => await client.send(new GetCallerIdentityCommand({})),
  );
  return Arn;
}

/** A request to a service of AWS, signed. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html */
export async function signed(request: Required<HttpRequest>, scope: Scope, signing: Signing): Promise<HttpRequest> {
  const { protocol, hostname, port, host, pathname } = new URL(request.url);
  const plain = {
    method: request.method,
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path: pathname,
    query: {},
    headers: { ...request.headers, host },
    body: request.body,
  };
  const { headers } = await signerOf(signing, scope).sign(plain, { signingDate: new Date(signing.now()) });
  return { ...request, headers };
}

function termsOf({ role, name, seconds, policy, policies }: SessionTerms): {
  RoleArn: string;
  RoleSessionName: string;
  DurationSeconds: number;
  Policy: string;
  PolicyArns?: { arn: string }[];
} {
  return {
    RoleArn: role,
    RoleSessionName: name,
    DurationSeconds: seconds,
    Policy: policy,
    ...(policies.length > 0 ? { PolicyArns: policies.map((arn) => ({ arn })) } : {}),
  };
}

function answerOf({ Credentials, AssumedRoleUser }: SdkSession): SessionAnswer {
  return {
    accessKeyId: Credentials?.AccessKeyId,
    secretAccessKey: Credentials?.SecretAccessKey,
    sessionToken: Credentials?.SessionToken,
    expiration: Credentials?.Expiration,
    arn: AssumedRoleUser?.Arn,
  };
}

async function asked<T>(
  settings: StsSettings,
  send: Send,
  signing: Signing | undefined,
  call: (client: STSClient) => Promise<T>,
): Promise<T> {
  let answer: HttpResponse | undefined;
  const client = createSts(settings, signing, async (request) => (answer = await send(request)));
  try {
    return await call(client);
  } catch (error) {
    if (error instanceof HttpError || answer === undefined) throw error;
    throw faultOf(
      error,
      answer,
      signing === undefined ? [] : [signing.keys.secretAccessKey, signing.keys.sessionToken],
    );
  }
}

/** A client that reads no variable and no file: the SDK asks the environment for whatever is not said here. */
function createSts(settings: StsSettings, signing: Signing | undefined, send: Send): STSClient {
  const client = new STSClient({
    ...settings,
    // INVARIANT: no credentials of the machine are ever used: the call is unsigned, or signed with the keys given
    ...(signing === undefined
      ? {}
      : { credentials: { ...signing.keys }, signer: datedSigner(signing, settings.region) }),
    credentialDefaultProvider: () => async () =>
      await Promise.reject(new Error('no credentials are taken from the environment')),
    requestHandler: {
      handle: async (request: SdkRequest) => ({ response: sdkResponse(await send(httpRequest(request))) }),
    },
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

type Sign = (...given: Parameters<SignatureV4['sign']>) => ReturnType<SignatureV4['sign']>;

/** The SDK's signature, by the time that was given and not by the runner's clock. */
function datedSigner(signing: Signing, region: string): { readonly sign: Sign } {
  const signer = signerOf(signing, { service: 'sts', region });
  return {
    sign: async (request, options) => await signer.sign(request, { ...options, signingDate: new Date(signing.now()) }),
  };
}

function signerOf({ keys }: Signing, scope: Scope): SignatureV4 {
  return new SignatureV4({ credentials: { ...keys }, ...scope, sha256: Sha256 });
}

function httpRequest(request: SdkRequest): Parameters<Send>[0] {
  const port = request.port === undefined ? '' : `:${request.port}`;
  if (typeof request.body !== 'string') throw new Error('the SDK made a request without a text');
  return {
    method: 'POST',
    url: `${request.protocol}//${request.hostname}${port}${request.path}`,
    headers: request.headers,
    body: request.body,
  };
}

function sdkResponse(response: HttpResponse): {
  statusCode: number;
  headers: Record<string, string>;
  body: Uint8Array;
} {
  return { statusCode: response.status, headers: { ...response.headers }, body: Buffer.from(response.body) };
}

/** The SDK's exception hides the whole answer in itself, which may hold keys: only the code and the words of a refusal are taken over. */
function faultOf(error: unknown, answer: HttpResponse, secrets: readonly string[]): AwsFault {
  const retryAfter = answer.headers['retry-after'];
  if (!(error instanceof Error) || !('$fault' in error) || answer.status < 300) {
    return new AwsFault(
      'BadAnswer',
      `STS answered ${answer.status} with something that cannot be read`,
      answer.status,
      retryAfter,
    );
  }
  const code = 'Code' in error && typeof error.Code === 'string' ? error.Code : error.name;
  return new AwsFault(
    code.replace(/Exception$/, ''),
    said(error.message, { secrets, most: 500 }),
    answer.status,
    retryAfter,
  );
}

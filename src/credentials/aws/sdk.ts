import { defaultEndpointResolver } from '@aws-sdk/client-sts/dist-es/endpoint/endpointResolver.js';
import {
  AssumeRole$,
  AssumeRoleWithWebIdentity$,
  errorTypeRegistries,
  GetCallerIdentity$,
} from '@aws-sdk/client-sts/dist-es/schemas/schemas_0.js';
import { AwsQueryProtocol } from '@aws-sdk/core/protocols';
import { operation as inObjectForm } from '@smithy/core/schema';
import { fromBase64, fromUtf8, toBase64, toUtf8 } from '@smithy/core/serde';
import { said } from '../../http/said.ts';
import type { HttpRequest, HttpResponse, Send } from '../../http/send.ts';
import type { StsSettings } from './endpoint.ts';
import { AwsFault } from './fault.ts';
import type { Signing } from './signature.ts';

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

/** The part of the SDK's request that is sent. */
interface SdkRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An answer as the SDK reads it. */
type SdkResponse = Parameters<AwsQueryProtocol['deserializeResponse']>[2];

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

/** The SDK's own form of who a caller is. */
interface SdkCaller {
  readonly Arn?: string | undefined;
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
  const input = { ...termsOf(request), WebIdentityToken: request.token };
  return sessionAnswerOf(await ask<SdkSession>(AssumeRoleWithWebIdentity$, input, { settings, send }));
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
  const { tags, transitive, externalId, sourceIdentity } = request;
  const input = {
    ...termsOf(request),
    ...(tags.length > 0 ? { Tags: tags.map(({ key, value }) => ({ Key: key, Value: value })) } : {}),
    ...(transitive.length > 0 ? { TransitiveTagKeys: [...transitive] } : {}),
    ...(externalId === undefined ? {} : { ExternalId: externalId }),
    ...(sourceIdentity === undefined ? {} : { SourceIdentity: sourceIdentity }),
  };
  return sessionAnswerOf(await ask<SdkSession>(AssumeRole$, input, { settings, send, signing }));
}

/**
 * Asks whose the keys are. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 * @throws AwsFault when STS answered something else, HttpError when no whole answer came
 */
export async function callerArn(settings: StsSettings, send: Send, signing: Signing): Promise<string | undefined> {
  const { Arn } = await ask<SdkCaller>(GetCallerIdentity$, {}, { settings, send, signing });
  return Arn;
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

function sessionAnswerOf({ Credentials, AssumedRoleUser }: SdkSession): SessionAnswer {
  return {
    accessKeyId: Credentials?.AccessKeyId,
    secretAccessKey: Credentials?.SecretAccessKey,
    sessionToken: Credentials?.SessionToken,
    expiration: Credentials?.Expiration,
    arn: AssumedRoleUser?.Arn,
  };
}

/** How STS is asked. */
interface SdkTransport {
  readonly settings: StsSettings;
  readonly send: Send;
  /** Undefined for a request that the token in it proves. */
  readonly signing?: Signing;
}

/** What the SDK lays beside an answer. */
interface MetadataBearer {
  readonly $metadata: object;
}

/** What the SDK's protocol works with. */
type SerdeContext = Parameters<AwsQueryProtocol['serializeRequest']>[2];

/** An operation as the SDK's schemas write it. */
type Operation = typeof AssumeRole$;

/** STS speaks AWS's query protocol. The names are those that the SDK's own client gives it. */
const PROTOCOL_OPTIONS = {
  defaultNamespace: 'com.amazonaws.sts',
  errorTypeRegistries,
  xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
  version: '2011-06-15',
};

/**
 * One request and its answer, by the SDK's own endpoint rules, schemas and protocol. Its client is left out: what that
 * adds around a request (credentials and settings of the machine, retries, a trace id out of the environment) is what
 * the gate must not use, and it takes longer to load than all the rest.
 */
async function ask<T extends object>(schema: Operation, input: object, transport: SdkTransport): Promise<T> {
  const { settings, send, signing } = transport;
  const [, namespace, name, ...rest] = schema;
  const operation = inObjectForm(namespace, name, ...rest);
  const protocol = new AwsQueryProtocol(PROTOCOL_OPTIONS);
  const context = serdeContext(settings);
  const plain = httpRequest(await protocol.serializeRequest(operation, input, context));
  const answer = await send(signing === undefined ? plain : await signedForSts(plain, settings.region, signing));
  try {
    return await protocol.deserializeResponse<T & MetadataBearer>(operation, context, sdkResponse(answer));
  } catch (error) {
    throw awsFaultOf(
      error,
      answer,
      signing === undefined ? [] : [signing.keys.secretAccessKey, signing.keys.sessionToken],
    );
  }
}

/** INVARIANT: no credentials of the machine are ever used: a request is signed with the keys given, or not at all. */
async function signedForSts(request: ReturnType<typeof httpRequest>, region: string, signing: Signing) {
  const { signed } = await import('./signature.ts');
  return await signed(request, { service: 'sts', region }, signing);
}

/** The SDK's own rules, or the endpoint that the policy names. */
function endpointOf({ region, fips, endpoint }: StsSettings): Awaited<ReturnType<SerdeContext['endpoint']>> {
  const { url } = defaultEndpointResolver({
    Region: region,
    UseFIPS: fips,
    UseDualStack: false,
    UseGlobalEndpoint: false, // the global endpoint is in one region only
    ...(endpoint === undefined ? {} : { Endpoint: endpoint }),
  });
  const port = url.port === '' ? {} : { port: Number(url.port) };
  return { protocol: url.protocol, hostname: url.hostname, path: url.pathname, ...port };
}

function serdeContext(settings: StsSettings): SerdeContext {
  return {
    endpoint: async () => await Promise.resolve(endpointOf(settings)),
    base64Encoder: toBase64,
    base64Decoder: fromBase64,
    utf8Encoder: toUtf8,
    utf8Decoder: fromUtf8,
    streamCollector: async () => await Promise.reject(new Error('an answer of STS is never a stream here')),
  };
}
function httpRequest(request: SdkRequest): Required<HttpRequest> {
  const port = request.port === undefined ? '' : `:${request.port}`;
  if (typeof request.body !== 'string') throw new Error('the SDK made a request without a text');
  return {
    method: 'POST',
    url: `${request.protocol}//${request.hostname}${port}${request.path}`,
    headers: { ...request.headers, 'user-agent': 'grantgate' },
    body: request.body,
  };
}

function sdkResponse({ status, headers, body }: HttpResponse): SdkResponse {
  return { statusCode: status, headers: { ...headers }, body: Buffer.from(body) };
}

/**
 * The SDK's exception hides the whole answer in itself, which may hold keys: only the code and the words of a refusal
 * are taken over.
 */
function awsFaultOf(error: unknown, answer: HttpResponse, secrets: readonly string[]): AwsFault {
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

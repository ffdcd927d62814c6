import { createHash, createHmac } from 'node:crypto';
import { joined } from '../../joined.ts';
import type { WorldRequest } from '../serve/http.ts';
import type { State } from '../state.ts';
import type { AwsSession } from './state.ts';
import { AwsError } from './xml.ts';

const AUTHORIZATION = joined(
  /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request/,
  /, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/,
);
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html */
const FIVE_MINUTES = 300_000;

/** What a signed request proves: whose session it is, and for which region it was signed. */
export type Signed = { session: AwsSession; region: string };

/**
 * The session a request to a service is signed with, its Signature Version 4 recomputed. The codes are those of the
 * query protocol.
 */
export function signedBy(state: State, request: WorldRequest, service: string): Signed {
  const [, accessKeyId, day = '', region = '', scoped = '', signedHeaders = '', signature] =
    AUTHORIZATION.exec(request.headers.authorization ?? '') ?? [];
  if (accessKeyId === undefined)
    throw new AwsError('MissingAuthenticationToken', 'Request is missing Authentication Token');
  const session = state.aws.sessions.find((candidate) => candidate.accessKeyId === accessKeyId);
  if (!session || request.headers['x-amz-security-token'] !== session.sessionToken) {
    throw new AwsError('InvalidClientTokenId', 'The security token included in the request is invalid.');
  }
  if (scoped !== service)
    throw new AwsError('SignatureDoesNotMatch', `Credential should be scoped to correct service: '${service}'.`);
  checkDate(header(request, 'x-amz-date'), day, state.clock.now().getTime());
  if (!['host', 'x-amz-date', 'x-amz-security-token'].every((name) => signedHeaders.split(';').includes(name)))
    throw new AwsError(
      'SignatureDoesNotMatch',
      "'Host' or 'X-Amz-Date' must be a 'SignedHeader' in the AWS Authorization.",
    );
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = [
    'AWS4-HMAC-SHA256',
    header(request, 'x-amz-date'),
    scope,
    sha256(canonical(request, signedHeaders)),
  ].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${session.secretAccessKey}`);
  if (hmac(key, toSign).toString('hex') !== signature) {
    throw new AwsError(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. ' +
        'Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    );
  }
  if (state.clock.now() >= session.expiresAt)
    throw new AwsError('ExpiredToken', 'The security token included in the request is expired');
  return { session, region };
}

function checkDate(date: string, day: string, now: number): void {
  const at = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (Number.isNaN(at) || !date.startsWith(day))
    throw new AwsError(
      'IncompleteSignature',
      'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP',
    );
  const [stamp, earliest] = [at, now - FIVE_MINUTES].map((time) =>
    new Date(time).toISOString().replaceAll(/[-:]|\.\d+/g, ''),
  );
  if (at < now - FIVE_MINUTES)
    throw new AwsError('SignatureDoesNotMatch', `Signature expired: ${stamp} is now earlier than ${earliest}`);
  if (at > now + FIVE_MINUTES)
    throw new AwsError('SignatureDoesNotMatch', `Signature not yet current: ${stamp} is still later than now`);
}

function canonical(request: WorldRequest, signedHeaders: string): string {
  const query = [...request.query]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted()
    .join('&');
  const headers = signedHeaders
    .split(';')
    .map((name) => `${name}:${header(request, name).trim().replaceAll(/ +/g, ' ')}\n`);
  return [request.method, request.path, query, headers.join(''), signedHeaders, sha256(request.body)].join('\n');
}

function header(request: WorldRequest, name: string): string {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

import { createHash, createHmac } from 'node:crypto';
import type { WorldRequest } from '../serve/http.ts';
import type { State } from '../state.ts';
import type { AwsSession } from './state.ts';
import { AwsError } from './xml.ts';

const AUTHORIZATION = /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([a-z0-9-]+)\/sts\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

/** The session a request is signed with, its Signature Version 4 recomputed. */
export function signedBy(state: State, request: WorldRequest): AwsSession {
  const [, accessKeyId, day = '', region = '', signedHeaders = '', signature] = AUTHORIZATION.exec(request.headers.authorization ?? '') ?? [];
  if (accessKeyId === undefined) throw new AwsError('MissingAuthenticationToken', 'Request is missing Authentication Token');
  const session = state.aws.sessions.find((candidate) => candidate.accessKeyId === accessKeyId);
  if (!session || request.headers['x-amz-security-token'] !== session.sessionToken) {
    throw new AwsError('InvalidClientTokenId', 'The security token included in the request is invalid.');
  }
  const scope = `${day}/${region}/sts/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', header(request, 'x-amz-date'), scope, sha256(canonical(request, signedHeaders))].join('\n');
  const key = [day, region, 'sts', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${session.secretAccessKey}`);
  if (hmac(key, toSign).toString('hex') !== signature) {
    throw new AwsError('SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided.');
  }
  if (state.clock.now() >= session.expiresAt) throw new AwsError('ExpiredToken', 'The security token included in the request is expired');
  return session;
}

function canonical(request: WorldRequest, signedHeaders: string): string {
  const query = [...request.query].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).toSorted().join('&');
  const headers = signedHeaders.split(';').map((name) => `${name}:${header(request, name).trim().replaceAll(/ +/g, ' ')}\n`);
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

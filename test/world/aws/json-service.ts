import { randomUUID } from 'node:crypto';
import { parseRecord, type Json } from '../json.ts';
import type { WorldRequest, WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';
import { JsonError } from './json-error.ts';
import { createAlias, createKey, describeKey, getParametersForImport, importKeyMaterial } from './kms-import.ts';
import { getPublicKey, sign } from './kms.ts';
import { getSecretValue } from './secrets-manager.ts';
import { type Signed, signedBy } from './signature.ts';
import { getParameters } from './ssm.ts';
import { AwsError } from './xml.ts';

type Operation = (state: State, input: Json, signed: Signed) => Json;

/** Services by what names their operations, in the header `x-amz-target`. */
const SERVICES: Record<string, { service: string; operations: Record<string, Operation> }> = {
  secretsmanager: { service: 'secretsmanager', operations: { GetSecretValue: getSecretValue } },
  AmazonSSM: { service: 'ssm', operations: { GetParameters: getParameters } },
  TrentService: {
    service: 'kms',
    operations: {
      Sign: sign,
      GetPublicKey: getPublicKey,
      CreateKey: createKey,
      CreateAlias: createAlias,
      DescribeKey: describeKey,
      GetParametersForImport: getParametersForImport,
      ImportKeyMaterial: importKeyMaterial,
    },
  },
};

/** The JSON protocol calls its faults of signatures otherwise than the query protocol. */
const CODES: Record<string, string> = {
  InvalidClientTokenId: 'UnrecognizedClientException',
  SignatureDoesNotMatch: 'InvalidSignatureException',
};

/**
 * Secrets Manager, Systems Manager and KMS, as far as a job needs them.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
export function jsonService(request: WorldRequest, state: State): WorldResponse {
  try {
    const [target = '', operation = ''] = targetOf(request);
    const known = SERVICES[target];
    const run = known?.operations[operation];
    if (!known || !run || request.method !== 'POST' || request.path !== '/' || !isHostOf(request, known.service))
      throw new JsonError('UnknownOperationException', '');
    if (request.headers['content-type'] !== 'application/x-amz-json-1.1')
      throw new JsonError('UnknownOperationException', '');
    const signed = signedBy(state, request, known.service);
    const input = parseRecord(request.body);
    if (!input) throw new JsonError('SerializationException', '');
    return answer(200, run(state, input, signed));
  } catch (error) {
    if (error instanceof JsonError) return answer(error.status, { __type: error.code, [error.member]: error.message });
    if (error instanceof AwsError)
      return answer(400, { __type: CODES[error.code] ?? `${error.code}Exception`, message: error.message });
    throw error;
  }
}

export function targetOf(request: WorldRequest): string[] {
  return String(request.headers['x-amz-target'] ?? '').split('.');
}

function isHostOf({ hostName }: WorldRequest, service: string): boolean {
  return !hostName.includes('amazonaws') || hostName.split('.')[0]?.replace(/-fips$/, '') === service;
}

function answer(status: number, body: Json): WorldResponse {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() },
    body: JSON.stringify(body),
  };
}

import { randomUUID } from 'node:crypto';
import type { WorldResponse } from '../serve/http.ts';

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';
const STATUS: Record<string, number> = {
  AccessDenied: 403,
  InvalidClientTokenId: 403,
  ExpiredToken: 403,
  SignatureDoesNotMatch: 403,
  MissingAuthenticationToken: 403,
  InternalFailure: 500,
};

/** A refusal in AWS's terms. */
export class AwsError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Fields = { [name: string]: string | number | Fields };

export function awsResult(action: string, fields: Fields): WorldResponse {
  const result = element(`${action}Result`, elements(fields));
  const metadata = element('ResponseMetadata', element('RequestId', randomUUID()));
  return xml(200, `<${action}Response xmlns="${NAMESPACE}">${result}${metadata}</${action}Response>`);
}

export function awsFailure(error: AwsError): WorldResponse {
  const status = STATUS[error.code] ?? 400;
  const inner = elements({ Type: status >= 500 ? 'Receiver' : 'Sender', Code: error.code, Message: error.message });
  return xml(
    status,
    `<ErrorResponse xmlns="${NAMESPACE}"><Error>${inner}</Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
}

function xml(status: number, body: string): WorldResponse {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': randomUUID() }, body };
}

function elements(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, value]) => element(name, typeof value === 'object' ? elements(value) : escape(String(value))))
    .join('');
}

function element(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

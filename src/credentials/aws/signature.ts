import { SignatureV4 } from '@smithy/signature-v4';
import type { HttpRequest } from '../../http/send.ts';
import { Sha256 } from './sha256.ts';

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
interface SignatureScope {
  readonly service: string;
  readonly region: string;
}

/** A request to a service of AWS, signed. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html */
export async function signed(
  request: Required<HttpRequest>,
  scope: SignatureScope,
  { keys, now }: Signing,
): Promise<HttpRequest> {
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
  const signer = new SignatureV4({ credentials: { ...keys }, ...scope, sha256: Sha256 });
  const { headers } = await signer.sign(plain, { signingDate: new Date(now()) });
  return { ...request, headers };
}

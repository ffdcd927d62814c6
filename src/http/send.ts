import { GateError } from '../errors/gate-error.ts';

/** One outgoing request. The body is sent as it is. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One answer, read to its end. Header names are lower case. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Sends a request and reads the answer to its end; what every adapter is given instead of a client of its own.
 * @throws HttpError when no whole answer came
 */
export type Send = (request: HttpRequest) => Promise<HttpResponse>;

export type HttpFault =
  | 'timeout'
  | 'connection'
  | 'tls'
  | 'client-certificate'
  | 'truncated'
  | 'too-large'
  | 'refused-url'
  | 'closed';

/** No whole answer came: what happened, to which host. Never holds headers or bodies. */
export class HttpError extends GateError {
  override readonly name = 'HttpError';
  readonly fault: HttpFault;
  readonly host: string;
  constructor(fault: HttpFault, host: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
    this.host = host;
  }
}

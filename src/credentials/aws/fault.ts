import { GateError } from '../../errors/gate-error.ts';
import { said } from '../../http/said.ts';

/** AWS answered, but not with what was asked for: its own code and words. Holds no header, no body and no token. */
export class AwsFault extends GateError {
  override readonly name = 'AwsFault';
  readonly status: number;
  /** The `Retry-After` header as it came. */
  readonly retryAfter: string | undefined;
  /** `code` is such as `AccessDenied`, or `BadAnswer` when it could not be read; without `Exception` at its end. */
  constructor(code: string, message: string, status: number, retryAfter?: string) {
    // STS and others repeat some of what they were sent
    super(said(message, { most: 500 }), { code });
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** What AWS said, one line, without the secrets that it was sent. */
export function faultWords({ message }: Pick<Error, 'message'>, ...secrets: readonly string[]): string {
  return said(message, { secrets, most: 500 });
}

/** AWS answered, but not with what was asked for: its own code and words. Holds no header and no body. */
export class AwsFault extends Error {
  override readonly name = 'AwsFault';
  /** Such as `AccessDenied`, or `BadAnswer` when it could not be read; without `Exception` at its end. */
  readonly code: string;
  readonly status: number;
  /** The `Retry-After` header as it came. */
  readonly retryAfter: string | undefined;
  constructor(code: string, message: string, status: number, retryAfter?: string) {
    super(message);
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** What AWS said, one line. */
export function wordsOf({ message }: AwsFault): string {
  return message.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 500).replace(/\.$/, '');
}

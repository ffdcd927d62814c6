/** What a fault says besides its message. */
export interface FaultDetails extends ErrorOptions {
  /** Names it to programs and in records; `fault` when left out. */
  readonly code?: string;
  /** What to do, in lines. */
  readonly hint?: string | undefined;
}

/**
 * Something could not be decided or done, in words for people: every exception of ours is one. Whatever else is thrown
 * is a mistake in the program, or comes of Node.
 */
export abstract class GateError extends Error {
  abstract override readonly name: string;
  readonly code: string;
  readonly hint: string | undefined;
  constructor(message: string, { code = 'fault', hint, ...options }: FaultDetails = {}) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/** What is known of something that was thrown, whatever it is. */
export function faultIn(thrown: unknown): { readonly message: string; readonly code: string; readonly hint?: string } {
  if (!(thrown instanceof Error)) return { message: String(thrown), code: 'fault' };
  const { message } = thrown;
  if (thrown instanceof GateError)
    return { message, code: thrown.code, ...(thrown.hint === undefined ? {} : { hint: thrown.hint }) };
  // of Node, such as `ENOSPC`
  return { message, code: 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : 'fault' };
}

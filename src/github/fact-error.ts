import type { Fault, FaultKind } from '../policy/fault.ts';

interface FactOptions extends ErrorOptions {
  /** Status of the answer, where there was one that refused. */
  readonly status?: number;
  readonly kind?: FaultKind;
}

/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
export class FactError extends Error {
  override readonly name = 'FactError';
  readonly hint: string | undefined;
  readonly status: number | undefined;
  readonly kind: FaultKind | undefined;
  constructor(message: string, hint?: string, options?: FactOptions) {
    super(message, options);
    this.hint = hint;
    this.status = options?.status;
    this.kind = options?.kind;
  }
}

/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
  readonly hint: string | undefined;
  readonly kind: FaultKind | undefined;
  constructor(message: string, hint?: string, options?: Pick<FactOptions, 'cause' | 'kind'>) {
    super(message, options);
    this.hint = hint;
    this.kind = options?.kind;
  }
}

/** What an error says of a fact, in its own words, and what to do where it knows. */
export function faultOf(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof FactError || error instanceof IdentityError)) return { message };
  const { hint, kind } = error;
  return { message, ...(hint === undefined ? {} : { hint }), ...(kind === undefined ? {} : { kind }) };
}

import { GateError } from '../errors/gate-error.ts';

/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
export class FactError extends GateError {
  override readonly name = 'FactError';
  /** Status of the answer, where there was one that refused. */
  readonly status: number | undefined;
  constructor(message: string, hint?: string, options?: ErrorOptions & { readonly status?: number }) {
    const { status, ...rest } = options ?? {};
    super(message, { ...rest, hint });
    this.status = status;
  }
}

/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
export class IdentityError extends GateError {
  override readonly name = 'IdentityError';
  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, { ...options, hint });
  }
}

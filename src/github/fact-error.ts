/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
export class FactError extends Error {
  override readonly name = 'FactError';
  readonly hint: string | undefined;
  /** Status of the answer, where there was one that refused. */
  readonly status: number | undefined;
  constructor(message: string, hint?: string, options?: ErrorOptions & { readonly status?: number }) {
    super(message, options);
    this.hint = hint;
    this.status = options?.status;
  }
}

/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
  readonly hint: string | undefined;
  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

import { GateError } from '../errors/gate-error.ts';
import type { Fault, FaultKind, GatePermission } from '../policy/fault.ts';

interface FactOptions extends ErrorOptions {
  /** Status of the answer, where there was one that refused. */
  readonly status?: number;
  readonly kind?: FaultKind;
  /** What the token lacks, where the answer says so. */
  readonly needs?: readonly GatePermission[];
  /** What GitHub said, as it can be shown, where it refused. */
  readonly said?: string;
}

/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
export class FactError extends GateError {
  override readonly name = 'FactError';
  readonly status: number | undefined;
  readonly kind: FaultKind | undefined;
  readonly needs: readonly GatePermission[];
  readonly said: string | undefined;
  constructor(message: string, hint?: string, options?: FactOptions) {
    const { status, kind, needs = [], said, ...rest } = options ?? {};
    super(message, { ...rest, hint });
    this.status = status;
    this.said = said;
    this.needs = needs;
    this.kind = needs.length > 0 ? 'no-permission' : kind;
  }
}

/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
export class IdentityError extends GateError {
  override readonly name = 'IdentityError';
  readonly kind: FaultKind | undefined;
  constructor(message: string, hint?: string, options?: Pick<FactOptions, 'cause' | 'kind'>) {
    const { kind, ...rest } = options ?? {};
    super(message, { ...rest, hint });
    this.kind = kind;
  }
}

/** What an error says about a fact, in its own words, and what to do where it knows. */
export function faultOf(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof FactError || error instanceof IdentityError)) return { message };
  const { hint, kind } = error;
  const needs = error instanceof FactError ? error.needs : [];
  return {
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(kind === undefined ? {} : { kind }),
    ...(needs.length === 0 ? {} : { needs }),
  };
}

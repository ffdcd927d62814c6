import { GateError } from '../errors/gate-error.ts';
import type { Shape } from '../policy/shape.ts';
import { readStored } from '../policy/stored-json.ts';

/** A file of the guard cannot be used: nothing is pushed then. */
export class GuardFileError extends GateError {
  override readonly name = 'GuardFileError';
}

/** Reads JSON by its shape; anything unexpected throws, because what is half read would allow too much. */
export function parseStrictly<T>(shape: Shape<T>, source: string): T {
  const stored = readStored(shape, source);
  if (!stored.ok) throw new GuardFileError(stored.problem);
  return stored.value;
}

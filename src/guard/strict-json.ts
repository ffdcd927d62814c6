import type { Misfit } from '../policy/misfit.ts';
import type { Shape } from '../policy/shape.ts';

/** A file of the guard cannot be used: nothing is pushed then. */
export class GuardFileError extends Error {
  override readonly name = 'GuardFileError';
}

/** Reads JSON by its shape; anything unexpected throws, because what is half read would allow too much. */
export function parseStrictly<T>(shape: Shape<T>, source: string): T {
  const misfits: Misfit[] = [];
  const value = shape.parse(fromJson(source), [], misfits);
  const [first] = misfits;
  if (value === undefined || first !== undefined)
    throw new GuardFileError(`${first?.path.join('.') ?? ''}: ${first?.message ?? 'not as expected'}`);
  return value;
}

function fromJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new GuardFileError('it is not JSON');
  }
}

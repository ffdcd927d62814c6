import type { DelegationFault } from '../../policy/delegation/delegated.ts';
import { shownClaim } from './signature.ts';

/** A claim that is missing or not as expected. */
export function claimFault(name: string, expected: string, value: unknown): DelegationFault {
  return { kind: 'claim', name, expected, ...(value === undefined ? {} : { found: shownClaim(value) }) };
}

/** An object in a claim. */
export function claimObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** Whether an object has no other keys: what is not known here could mean anything. */
export function onlyKeys(fields: Readonly<Record<string, unknown>>, known: readonly string[]): boolean {
  return Object.keys(fields).every((key) => known.includes(key));
}

import type { Role } from './role.ts';
import { closesAt } from './window.ts';

/** When access ends that is over at `expires`: then, or with the open window. Milliseconds since 1970. */
export function endOfAccess(role: Role | undefined, expires: number, now: number): number {
  const closings = (role?.windows ?? []).map((window) => closesAt(window, now) ?? 0);
  return closings.length === 0 ? expires : Math.min(expires, Math.max(...closings));
}

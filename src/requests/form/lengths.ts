import type { Policy } from '../../policy/policy.ts';

const HOUR_SECONDS = 3600;
const ONE_DAY_SECONDS = 24 * HOUR_SECONDS;

/** What a form offers, in seconds, shortest first: as many as fit into the limits of the policy. */
const OFFERED_SECONDS: readonly number[] = [
  ...[1, 4, 8].map((hours) => hours * HOUR_SECONDS),
  ...[1, 2, 3, 5, 7, 14, 30, 60, 90, 180, 365].map((days) => days * ONE_DAY_SECONDS),
];

/** A length that can be chosen in a form: what stands there, and its seconds. */
export interface OfferedLength {
  readonly label: string;
  readonly seconds: number;
}

/** The longest grant of a role, in seconds. */
export function longestFor(policy: Policy, role: string): number {
  return Math.min(policy.limits.lifetime, policy.roles.get(role)?.lifetime ?? Number.POSITIVE_INFINITY);
}

/**
 * The lengths that the form offers: those within the longest limit of any role of the list, and that limit itself, so
 * that the most that somebody may have can always be chosen.
 */
export function offeredLengths(policy: Policy, roles: readonly string[]): readonly OfferedLength[] {
  const limit = Math.max(0, ...roles.map((role) => longestFor(policy, role)));
  const limits = roles.map((role) => longestFor(policy, role));
  const seconds = new Set([...OFFERED_SECONDS.filter((one) => one <= limit), ...limits]);
  return [...seconds].toSorted((a, b) => a - b).map((one) => ({ label: lengthLabel(one), seconds: one }));
}

/** Seconds in the largest unit that divides them, in full: 604800 → `7 days`. */
export function lengthLabel(seconds: number): string {
  const units = [
    ['day', ONE_DAY_SECONDS],
    ['hour', HOUR_SECONDS],
    ['minute', 60],
    ['second', 1],
  ] as const;
  const [name, size] = units.find(([, unit]) => seconds % unit === 0) ?? ['second', 1];
  const count = seconds / size;
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

import { isSameName } from '../policy/fold.ts';
import { matchesAnyCaseless } from '../policy/glob.ts';
import type { ReviewedPolicy } from './facts.ts';
import type { RecordedEvent } from './record-facts.ts';
import type { Sourced } from './source.ts';

/** The lines of records that are of a policy: by its name where they have one, else by the grant. */
export function recordsOf(
  reviewed: ReviewedPolicy,
  records: Sourced<readonly RecordedEvent[]>,
): readonly RecordedEvent[] {
  if (records.state !== 'read') return [];
  const { home, grants } = reviewed;
  const ids = new Set(grants.map(({ file }) => file.id));
  const places = governedPlaces(reviewed);
  return records.value.filter((event) =>
    event.home === undefined
      ? (event.grant === undefined || ids.has(event.grant)) && matchesAnyCaseless(places, event.repository)
      : isSameName(event.home, home),
  );
}

/** Repositories in which runs are governed by a policy, as names and patterns. */
export function governedPlaces({ policy, home }: Pick<ReviewedPolicy, 'policy' | 'home'>): readonly string[] {
  return [...new Set([home, ...[...policy.roles.values()].flatMap(({ repositories = [home] }) => repositories)])];
}

import { isSameName } from '../policy/fold.ts';
import { matchesAnyCaseless } from '../policy/glob.ts';
import type { ReviewedPolicy } from './facts.ts';
import type { RecordedEvent } from './record-facts.ts';
import type { Sourced } from './source.ts';

/** The lines of records that are of a policy: by its name where they have one, else by the grant. */
export function recordsOf(
  { home, policy, grants }: ReviewedPolicy,
  records: Sourced<readonly RecordedEvent[]>,
): readonly RecordedEvent[] {
  if (records.state !== 'read') return [];
  const ids = new Set(grants.map(({ file }) => file.id));
  const places = [...policy.roles.values()].flatMap(({ repositories = [home] }) => repositories);
  return records.value.filter((event) =>
    event.home === undefined
      ? (event.grant === undefined || ids.has(event.grant)) &&
        (isSameName(event.repository, home) || matchesAnyCaseless(places, event.repository))
      : isSameName(event.home, home),
  );
}

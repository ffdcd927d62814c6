import type { AccessFiles } from '../github/policy-query.ts';
import type { Evidence } from '../policy/evidence.ts';
import type { GrantFile } from '../policy/grant.ts';
import type { Run } from '../policy/run.ts';
import { freezesIn, joinTags, NO_TAGS, revocationsIn, withAccountsRead } from '../policy/tags.ts';
import type { Gathered } from './gather.ts';
import { NO_HISTORY } from './policy-history.ts';

/** What is gathered where there is nothing to gather about. */
export function nothing(run: Run): Gathered {
  return {
    candidates: [],
    teamGrants: [],
    provenance: new Map(),
    policy: NO_HISTORY,
    tags: NO_TAGS,
    keeping: undefined,
    teamsUnknown: undefined,
    run,
  };
}

/** What was gathered, as a decision looks at it. */
export function toEvidence(gathered: Gathered, grants: readonly GrantFile[], files: AccessFiles): Evidence {
  const unavailable = new Map(
    gathered.candidates.flatMap((entry) =>
      entry.unavailable === undefined ? [] : [[entry.id, entry.unavailable] as const],
    ),
  );
  const asked = new Set(gathered.candidates.map((entry) => entry.id));
  for (const file of grants)
    if (!asked.has(file.id))
      unavailable.set(file.id, { message: 'not asked: other checks of this grant fail already' });
  const tags = joinTags([
    gathered.areAccountsAsked === true ? withAccountsRead(files.tags) : files.tags,
    gathered.tags,
  ]);
  return {
    provenance: gathered.provenance,
    policy: gathered.policy,
    ...(gathered.people === undefined ? {} : { people: gathered.people }),
    ...(gathered.peopleUnavailable === undefined ? {} : { peopleUnavailable: gathered.peopleUnavailable }),
    unavailable,
    ...(gathered.names === undefined ? {} : { names: gathered.names }),
    revoked: new Set(revocationsIn(tags)),
    frozen: false,
    freezes: freezesIn(tags),
    uses: new Map(gathered.candidates.map((entry) => [entry.id, entry.uses])),
    ...(gathered.breakGlass === undefined ? {} : { breakGlass: gathered.breakGlass }),
    ...(gathered.teamsUnknown === undefined ? {} : { teamsUnknown: gathered.teamsUnknown }),
  };
}

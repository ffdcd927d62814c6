import { foldCase, isSameName } from '../policy/fold.ts';
import { matchesAnyCaseless } from '../policy/glob.ts';
import type { ReviewedPolicy, ReviewFacts } from './facts.ts';
import type { NarrowerScope } from './finding-facts.ts';
import type { GrantView } from './grant-view.ts';
import { areReached } from './reached.ts';
import type { RecordedEvent } from './record-facts.ts';
import { governedPlaces } from './records-of.ts';
import { isUnreadSource, type Sourced, type Unread, wasRead } from './source.ts';

/** When a grant was used last, and how often as far as is on record. Times in milliseconds since 1970. */
export type Usage =
  | {
      readonly used: 'yes';
      readonly at: number;
      readonly by?: string;
      readonly run?: string;
      readonly times?: number;
      readonly told: UseTier;
    }
  | { readonly used: 'never' };

/**
 * Whose word a use is: GitHub's list of runs, a record that the gated workflow attested, a record that GitHub's list
 * bears out, or a record alone, into which the job itself could have written anything.
 */
export type UseTier = 'attested' | 'runs' | 'record-and-runs' | 'record';

const BY_GRANT = new WeakMap<readonly RecordedEvent[], ReadonlyMap<string, readonly RecordedEvent[]>>();

/**
 * The decisions on record, or attested, that a grant allowed, the last one first. INVARIANT: one of a repository in
 * which the policy has no role is none of it, whatever it says about its policy.
 */
export function recordedUses(
  policy: ReviewedPolicy,
  id: string,
  { records, attestedUses: attested = [] }: ReviewFacts,
): Sourced<readonly RecordedEvent[]> {
  const isOurs = ({ home, repository }: RecordedEvent): boolean =>
    (home === undefined || isSameName(home, policy.home)) && isPlaceOf(policy, repository);
  const sure = usesIn(attested, id).filter(isOurs);
  if (records.state !== 'read' && sure.length === 0) return records;
  const attempts = new Set(sure.map(attemptOf));
  const others = records.state === 'read' ? usesIn(records.value, id).filter(isOurs) : [];
  const uses = [...sure, ...others.filter((one) => !attempts.has(attemptOf(one)))];
  return wasRead(uses.toSorted((one, other) => other.time - one.time));
}

function attemptOf({ repository, run, attempt }: RecordedEvent): string {
  return `${foldCase(repository)}/${run}/${attempt}`;
}

function usesIn(events: readonly RecordedEvent[], id: string): readonly RecordedEvent[] {
  const known = BY_GRANT.get(events) ?? byGrant(events);
  BY_GRANT.set(events, known);
  return known.get(id) ?? [];
}

const PLACES = new WeakMap<ReviewedPolicy, readonly string[]>();

/** Whether runs of a repository are governed by a policy. */
function isPlaceOf(policy: ReviewedPolicy, repository: string): boolean {
  const places = PLACES.get(policy) ?? governedPlaces(policy);
  PLACES.set(policy, places);
  return matchesAnyCaseless(places, repository);
}

function byGrant(events: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> {
  const found = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    if (event.kind !== 'decision' || event.decision !== 'allow' || event.grant === undefined) continue;
    const list = found.get(event.grant) ?? [];
    list.push(event);
    found.set(event.grant, list);
  }
  return found;
}

/** A record is written after its run began, and a run may be long. */
const MAX_RUN_MS = 35 * 86_400_000;

/**
 * The last use of a grant: by records, or by the runs of the person. Records that were read show a use and never that
 * there was none, since they may be some of many; runs that GitHub lists show both. INVARIANT: a record that nobody
 * attested counts for nothing where GitHub lists no run of that person that it could be of, nor from after the review.
 */
export function usageOf(policy: ReviewedPolicy, { grant }: GrantView, review: ReviewFacts): Sourced<Usage> {
  const recorded = recordedUses(policy, grant.id, review);
  const uses = recorded.state === 'read' ? recorded.value.filter(({ time }) => time <= review.now) : [];
  const { runs } = policy;
  const gate = policy.policy.walls?.gate;
  const attested = uses.find(({ attestedBy }) => attestedBy !== undefined && attestedBy === gate);
  if (attested !== undefined) return wasRead(recordedUsage(attested, uses.length, 'attested'));
  const run =
    runs.state === 'read' && grant.holder.kind === 'user' ? runs.value.get(foldCase(grant.holder.name)) : undefined;
  const borneOut = uses.find(({ time }) => run === undefined || (run !== 'never' && time <= run + MAX_RUN_MS));
  if (borneOut !== undefined)
    return wasRead(recordedUsage(borneOut, uses.length, run === undefined ? 'record' : 'record-and-runs'));
  if (grant.holder.kind !== 'user') return unreadOf(recorded) ?? { state: 'not-asked' };
  if (runs.state !== 'read') return unreadOf(runs) ?? { state: 'not-asked' };
  if (run === undefined) return { state: 'not-asked' };
  return wasRead(run === 'never' ? { used: 'never' } : { used: 'yes', at: run, by: grant.holder.name, told: 'runs' });
}

function recordedUsage({ time, repository, run, principal }: RecordedEvent, times: number, told: UseTier): Usage {
  return {
    used: 'yes',
    at: time,
    run: `${repository}/actions/runs/${run}`,
    ...(principal === undefined ? {} : { by: principal }),
    times,
    told,
  };
}

function unreadOf(source: Sourced<unknown>): Unread | undefined {
  return isUnreadSource(source) ? source : undefined;
}

/** Fewer uses than this say little about what is needed. */
const MIN_USES = 3;

/**
 * What would have done for every use on record; `undefined` where there are few. INVARIANT: anything in it the grant
 * reaches: a record of what it does not reach is wrong, and nothing is made of the others either.
 */
export function narrowerScope(policy: ReviewedPolicy, view: GrantView, review: ReviewFacts): NarrowerScope | undefined {
  const recorded = recordedUses(policy, view.grant.id, review);
  const uses = recorded.state === 'read' ? recorded.value.filter(({ time }) => time <= review.now) : [];
  if (uses.length < MIN_USES) return undefined;
  const branches = uses.map(({ ref = '' }) => (ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : ''));
  if (branches.includes('')) return undefined;
  const environments = uses.flatMap(({ environment }) => environment ?? []);
  if (!areReached('branches', branches, policy, view) || !areReached('environments', environments, policy, view))
    return undefined;
  return {
    branches: [...new Set(branches)].toSorted(),
    environments: [...new Set(environments)].toSorted(),
    uses: uses.length,
  };
}

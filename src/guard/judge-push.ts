import { type Match, type Verdict, verdictOf } from '../policy/scope-rule.ts';
import type { Orders } from './instructions.ts';
import { isNone, type RefUpdate } from './ref-update.ts';
import type { Standing } from './standing.ts';

/** A push, and what was found out about it. */
export interface Push {
  /** `owner/name` on the orders' server. */
  readonly repository: string | undefined;
  /** Where it goes, in words that may be shown. */
  readonly destination: string;
  readonly updates: readonly JudgedUpdate[];
}

export interface JudgedUpdate extends RefUpdate {
  /** The remote would lose commits, or it cannot be told. */
  readonly loses: boolean;
}

/** One thing that may not be pushed, and why. */
export interface Refusal {
  readonly what: string;
  readonly why: string;
}

interface Ref {
  readonly kind: 'branch' | 'tag' | 'ref';
  readonly name: string;
}

/** Tags by which the gate freezes, revokes and counts: they are made, and never moved or deleted. */
const SWITCHES = 'grantgate/';

/**
 * Everything about a push that the orders do not allow; an empty list lets it through.
 * INVARIANT: a name passes only when it matches every list and nothing under `never`; whatever is not known to be in
 * scope is refused.
 */
export function judgePush(
  orders: Orders,
  standing: Standing,
  push: Push,
  now: number,
  match: Match,
): readonly Refusal[] {
  if (push.updates.length === 0) return [];
  if (standing.ended !== undefined) return [{ what: `the push to ${push.destination}`, why: standing.ended.why }];
  if (now >= standing.until) return [{ what: `the push to ${push.destination}`, why: 'the time of the grant is over' }];
  const { repository } = push;
  const isListed = repository !== undefined && standingOf('repositories', repository, standing, match) === 'in';
  if (!isListed) return [{ what: `the push to ${push.destination}`, why: 'the grant does not cover this repository' }];
  return push.updates.flatMap((update) => {
    const ref = refOf(update.remoteRef);
    const why = whyNotRef(ref, standing, match) ?? whyNotChange(ref, update, orders.push);
    return why === undefined ? [] : [{ what: `${ref.kind} \`${ref.name}\` of ${push.destination}`, why }];
  });
}

function refOf(ref: string): Ref {
  if (ref.startsWith('refs/heads/')) return { kind: 'branch', name: ref.slice('refs/heads/'.length) };
  if (ref.startsWith('refs/tags/')) return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
  return { kind: 'ref', name: ref };
}

function whyNotRef({ kind, name }: Ref, standing: Standing, match: Match): string | undefined {
  if (kind === 'ref') return 'a grant covers branches and tags only';
  const verdict = standingOf(kind === 'branch' ? 'branches' : 'tags', name, standing, match);
  if (verdict === 'never') return 'the policy keeps it from everybody (`never`)';
  return verdict === 'in' ? undefined : 'the grant does not cover it';
}

/** No push names an environment: of those nothing is known here, so that each would be refused. */
const unlike = (): boolean => true;

function standingOf(
  list: 'repositories' | 'branches' | 'tags',
  name: string,
  standing: Standing,
  match: Match,
): Verdict {
  const never = list === 'repositories' ? [] : standing.never[list];
  return verdictOf(list, name, { within: standing[list], never }, { match, alike: unlike });
}

function whyNotChange({ kind, name }: Ref, update: JudgedUpdate, allowed: Orders['push']): string | undefined {
  const isDeletion = isNone(update.localOid);
  // git itself takes a tag that exists only by force
  const isForced = !isDeletion && !isNone(update.remoteOid) && (kind === 'tag' || update.loses);
  if ((isDeletion || isForced) && kind === 'tag' && name.toLowerCase().startsWith(SWITCHES))
    return 'a tag of the gate itself is never moved or deleted';
  if (isDeletion && !allowed.includes('delete')) return 'it would be deleted, which the grant does not allow';
  if (isForced && !allowed.includes('force'))
    return kind === 'tag'
      ? 'the tag exists and would be moved, which the grant does not allow'
      : 'it would be overwritten (a forced push), which the grant does not allow';
  return undefined;
}

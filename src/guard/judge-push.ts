import { foldCase } from '../policy/fold.ts';
import type { Orders } from './orders.ts';
import { isNone, type RefUpdate } from './ref-update.ts';
import type { Standing } from './standing.ts';

/** Whether one of the patterns matches a name. */
export type Match = (patterns: readonly string[], name: string) => boolean;

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
 * INVARIANT: a name passes only when it matches every list and nothing under `never`; whatever is not known to be in scope is refused.
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
  // GitHub compares names of repositories without case
  const isListed =
    repository !== undefined && standing.repositories.every((list) => match(list.map(foldCase), foldCase(repository)));
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
  const [lists, never] =
    kind === 'branch' ? [standing.branches, standing.never.branches] : [standing.tags, standing.never.tags];
  if (match(never, name)) return 'the policy keeps it from everybody (`never`)';
  return lists.every((list) => match(list, name)) ? undefined : 'the grant does not cover it';
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

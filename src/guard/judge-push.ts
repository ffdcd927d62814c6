import { type Verdict, verdictOf } from '../policy/scope-rule.ts';
import type { Match } from '../policy/glob.ts';
import type { PushChange } from '../policy/push-rules.ts';
import type { PushScope } from './instructions.ts';
import { isNone, type RefUpdate } from './ref-update.ts';
import type { GrantState } from './grant-state.ts';

/** A push, and what was found out about it. */
export interface Push {
  /** `owner/name` on the instructions' server. */
  readonly repository: string | undefined;
  /** Where it goes, in words that may be shown. */
  readonly destination: string;
  readonly updates: readonly JudgedUpdate[];
}

/** One ref of a push, and what it would lose. */
export interface JudgedUpdate extends RefUpdate {
  /** The remote would lose commits, or might. */
  readonly loses: boolean;
}

/** One thing that may not be pushed, and why. */
export interface PushRefusal {
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
 * Everything about a push that the instructions do not allow; an empty list lets it through.
 * INVARIANT: a name passes only when it matches every list and nothing under `never`; whatever is not known to be in
 * scope is refused.
 */
export function judgePush(state: GrantState, push: Push, now: number, match: Match): readonly PushRefusal[] {
  if (push.updates.length === 0) return [];
  if (state.ended !== undefined) return [{ what: `the push to ${push.destination}`, why: state.ended.why }];
  if (now >= state.until) return [{ what: `the push to ${push.destination}`, why: 'the time of the grant is over' }];
  const { repository } = push;
  const isListed = repository !== undefined && grantStateOf('repositories', repository, state, match) === 'in';
  if (!isListed) return [{ what: `the push to ${push.destination}`, why: 'the grant does not cover this repository' }];
  return push.updates.flatMap((update) => {
    const ref = pushedRef(update.remoteRef);
    const why = whyNotRef(ref, state, match) ?? whyNotChange(ref, update, state, match);
    return why === undefined ? [] : [{ what: `${ref.kind} \`${ref.name}\` of ${push.destination}`, why }];
  });
}

function pushedRef(ref: string): Ref {
  if (ref.startsWith('refs/heads/')) return { kind: 'branch', name: ref.slice('refs/heads/'.length) };
  if (ref.startsWith('refs/tags/')) return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
  return { kind: 'ref', name: ref };
}

function whyNotRef({ kind, name }: Ref, state: GrantState, match: Match): string | undefined {
  if (kind === 'ref') return 'a grant covers branches and tags only';
  const verdict = grantStateOf(kind === 'branch' ? 'branches' : 'tags', name, state, match);
  if (verdict === 'never') return 'the policy keeps it from everybody (`never`)';
  return verdict === 'in' ? undefined : 'the grant does not cover it';
}

/** No push names an environment: of those nothing is known here, so that each would be refused. */
const unlike = (): boolean => true;

function grantStateOf(
  list: 'repositories' | 'branches' | 'tags',
  name: string,
  state: GrantState,
  match: Match,
): Verdict {
  const never = list === 'repositories' ? [] : state.never[list];
  return verdictOf(list, name, { within: state[list], never }, { match, alike: unlike });
}

/** Whether the grant lets a ref be moved to where it was not going, or be deleted. */
export function mayChange(change: PushChange, ref: string, state: PushScope, match: Match): boolean {
  const { kind, name } = pushedRef(ref);
  const lists = kind === 'ref' ? [[]] : state[change][kind === 'branch' ? 'branches' : 'tags'];
  return lists.every((patterns) => match(patterns, name));
}

function whyNotChange({ kind, name }: Ref, update: JudgedUpdate, state: GrantState, match: Match): string | undefined {
  const isDeletion = isNone(update.localOid);
  // git itself takes a tag that exists only by force
  const isForced = !isDeletion && !isNone(update.remoteOid) && (kind === 'tag' || update.loses);
  if ((isDeletion || isForced) && kind === 'tag' && name.toLowerCase().startsWith(SWITCHES))
    return 'a tag of the gate itself is never moved or deleted';
  if (isDeletion && !mayChange('delete', update.remoteRef, state, match))
    return 'it would be deleted, which the grant does not allow';
  if (isForced && !mayChange('force', update.remoteRef, state, match))
    return kind === 'tag'
      ? 'the tag exists and would be moved, which the grant does not allow'
      : 'it would be overwritten (a forced push), which the grant does not allow';
  return undefined;
}

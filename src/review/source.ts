/** What a review may read. The order is that of the report. */
export const REVIEW_SOURCES = [
  'evidence',
  'tags',
  'workflows',
  'code-owners',
  'rules',
  'rulesets',
  'environments',
  'actions',
  'accounts',
  'collaborators',
  'secrets',
  'deploy-keys',
  'apps',
  'access-tokens',
  'runs',
  'records',
  'runner-groups',
  'walls',
] as const;
export type ReviewSource = (typeof REVIEW_SOURCES)[number];

/** What was not read, and why. */
export type Unread =
  /** The token is not shown it; `needs` is the permission that shows it. */
  { readonly state: 'refused'; readonly needs: string; readonly why: string } | { readonly state: 'not-asked' };

/** What was read, and could not be told by: something in it is not modelled, or left out. */
export interface NotDecided {
  readonly state: 'undecided';
  readonly why: string;
}

/**
 * Something a review looks at. INVARIANT: what was refused or not asked is never taken for empty: a check that needs it
 * is unknown. `absent` is what was looked for and is not there.
 */
export type Sourced<T> = { readonly state: 'read'; readonly value: T } | { readonly state: 'absent' } | Unread;

/** Something that was read. */
export function wasRead<T>(value: T): Sourced<T> {
  return { state: 'read', value };
}

/** What nobody asked for. */
export const NOT_ASKED: Unread = { state: 'not-asked' };

/** Whether it is known: its value, or that it is not there. */
export function isUnreadSource(source: Sourced<unknown>): source is Unread {
  return source.state === 'refused' || source.state === 'not-asked';
}

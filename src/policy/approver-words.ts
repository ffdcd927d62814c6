import { isApp } from './account.ts';
import type { Review } from './evidence.ts';
import type { Approval } from './policy.ts';

/** Most names that are said: a policy may list hundreds. */
const MOST = 5;

/** Who may approve, in words. */
export function describeApprovers({ approvers: { users = [], teams = [], permission } }: Approval): string {
  const people = users.map((user) => (typeof user === 'number' ? `account ${user}` : user));
  const members = teams.map(
    (team) => `a member of ${typeof team === 'string' ? team : `${team.team} (team ${team.id})`}`,
  );
  const all = [
    ...(permission === undefined
      ? []
      : [`somebody with the permission ${permission}${permission === 'admin' ? '' : ' or more'}`]),
    ...members,
    ...people,
  ];
  const shown = all.length > MOST ? [...all.slice(0, MOST), `${all.length - MOST} others`] : all;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}

/** A reviewer with what of them the rules look at. */
export function standingOf({ approvers: { permission } }: Approval, review: Review): string {
  if (isBot(review)) return `${review.author} (a bot)`;
  if (permission === undefined || review.permission === undefined) return review.author;
  return `${review.author} (${review.permission === 'none' ? 'no permission' : `permission ${review.permission}`})`;
}

export function isBot({ author, author_id: id, type }: Review): boolean {
  return type !== 'User' || isApp({ login: author, id: id === undefined ? undefined : String(id) });
}

import type { Provenance, Review } from '../policy/evidence.ts';
import { isSameName } from '../policy/fold.ts';
import { type Permission, PERMISSIONS, type Policy } from '../policy/policy.ts';
import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';
import { fetchTeams } from './teams.ts';

/** Most people whose permission is looked up for one run: every one costs a request. */
const MAX_REVIEWERS = 20;

/**
 * Adds to the reviews what the policy judges approvers by: their permission on its repository, their teams. Asked only where it matters, all at once. What
 * cannot be read is noted and stays absent: it never makes anyone eligible.
 */
export async function addStanding(api: GitHubApi, policy: Policy, home: string, provenance: ReadonlyMap<string, Provenance>): Promise<ReadonlyMap<string, Provenance>> {
  const { teams = [], permission } = policy.approval.approvers;
  const logins = [...new Set([...provenance.values()].flatMap((entry) => entry.reviews.filter((review) => isOpen(review, policy)).map((review) => review.author)))];
  if (logins.length === 0 || (teams.length === 0 && permission === undefined)) return provenance;
  const asked = logins.slice(0, MAX_REVIEWERS);
  const organisation = home.split('/')[0] ?? '';
  const [memberships, permissions] = await Promise.all([
    teams.length === 0 ? undefined : fetchTeams(api, organisation, asked).catch(reasonOf),
    permission === undefined ? [] : Promise.all(asked.map((login) => fetchPermission(api, home, login).catch(reasonOf))),
  ]);
  const standing = (review: Review): Review => {
    const index = asked.indexOf(review.author);
    const theirs = memberships === undefined || memberships instanceof Error ? undefined : memberships.get(review.author);
    const level = index < 0 ? undefined : permissions[index];
    return { ...review, ...(theirs === undefined ? {} : { teams: theirs.names, team_ids: theirs.ids }), ...(typeof level === 'string' ? { permission: level } : {}) };
  };
  const unknown = [memberships, ...permissions].find((answer) => answer instanceof Error)?.message;
  return new Map([...provenance].map(([id, entry]) => [id, { ...entry, reviews: entry.reviews.map(standing), ...(unknown === undefined ? {} : { unknown }) }]));
}

/** An approval by somebody the policy does not already list by name. */
function isOpen(review: Review, policy: Policy): boolean {
  const listed = (policy.approval.approvers.users ?? []).some((user) => (typeof user === 'number' ? user === review.author_id : isSameName(user, review.author)));
  return review.state === 'APPROVED' && review.type === 'User' && !listed;
}

function reasonOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/**
 * The permission of a person on a repository. The field `permission` knows three levels only, so the flags are read; custom roles show through them too.
 * Source: REST, "Get repository permissions for a user".
 */
async function fetchPermission(api: GitHubApi, repository: string, login: string): Promise<Permission | 'none'> {
  const answer = new Fields(await api.get(`/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`, 'metadata: read'), 'permission');
  const flags = answer.maybe('user')?.optional('permissions');
  // without the flags a custom role counts for what GitHub reduces it to
  if (flags === undefined) return named(answer.optionalText('role_name')) ?? named(answer.text('permission')) ?? 'none';
  const names: Readonly<Record<Permission, string>> = { read: 'pull', triage: 'triage', write: 'push', maintain: 'maintain', admin: 'admin' };
  return PERMISSIONS.findLast((level) => flags.has(names[level]) && flags.flag(names[level])) ?? 'none';
}

function named(level: string | undefined): Permission | undefined {
  return PERMISSIONS.find((known) => known === level);
}

import type { Provenance, Review } from '../policy/evidence.ts';
import type { Fault } from '../policy/fault.ts';
import { isSameName } from '../policy/fold.ts';
import type { Policy } from '../policy/policy.ts';
import { type Permission, PERMISSIONS } from '../policy/who.ts';
import { isEligible } from '../policy/reviews.ts';
import type { GitHubApi } from './api.ts';
import { faultOf } from './fact-error.ts';
import { Fields } from './json.ts';
import { fetchTeams } from './teams.ts';

/** People who are looked up at once, and how often that is done: for permissions, every one costs a request. */
const BATCH_REVIEWERS = 20;
const MAX_REVIEWER_ROUNDS = 5;

/**
 * Adds to the reviews what the policy judges approvers by: their permission on its repository, their teams. Asked only
 * where it matters, of those who may push and of the newest reviews first, until enough are found: an outsider may
 * bring as many reviewers as they like. What cannot be read is noted and stays absent: it never makes anyone eligible.
 */
export async function addAuthority(
  api: GitHubApi,
  policy: Policy,
  home: string,
  provenance: ReadonlyMap<string, Provenance>,
): Promise<ReadonlyMap<string, Provenance>> {
  const { teams = [], permission } = policy.approval.approvers;
  const all = [...provenance.values()].flatMap(withReplaced);
  const logins = openLogins(policy, all);
  if (logins.length === 0 || (teams.length === 0 && permission === undefined)) return provenance;
  const found = new Map<string, Authority>();
  const enough = mostNeeded(policy);
  let unknown: Fault | undefined;
  for (let round = 0; round < MAX_REVIEWER_ROUNDS && round * BATCH_REVIEWERS < logins.length; round++) {
    const asked = logins.slice(round * BATCH_REVIEWERS, (round + 1) * BATCH_REVIEWERS);
    const { authority, fault } = await lookUp(api, policy, home, asked);
    for (const [login, theirs] of authority) found.set(login, theirs);
    unknown ??= fault;
    const eligible = (review: Review): boolean =>
      mayCount(review) && isEligible(policy.approval, { ...review, ...found.get(review.author) });
    if (all.every(({ reviews }) => reviews.filter(eligible).length >= enough)) break;
  }
  return new Map([...provenance].map(([id, entry]) => [id, withAuthority(entry, found, unknown)]));
}

/** What brought a file, and what brought the copies before it. */
function withReplaced(entry: Provenance): readonly Provenance[] {
  return entry.before === undefined ? [entry] : [entry, ...withReplaced(entry.before)];
}

function withAuthority(
  entry: Provenance,
  found: ReadonlyMap<string, Authority>,
  unknown: Fault | undefined,
): Provenance {
  return {
    ...entry,
    reviews: entry.reviews.map((review) => ({ ...review, ...found.get(review.author) })),
    ...(unknown === undefined ? {} : { unknown }),
    ...(entry.before === undefined ? {} : { before: withAuthority(entry.before, found, unknown) }),
  };
}

/** What is looked up of somebody. */
type Authority = Pick<Review, 'permission' | 'teams' | 'team_ids'>;

/** Whom it may matter to look up, those who may push first, then by the newest review. */
function openLogins(policy: Policy, provenance: readonly Provenance[]): readonly string[] {
  const open = provenance.flatMap((entry) =>
    entry.reviews.filter((review) => mayCount(review) && isOpen(review, policy)),
  );
  const inOrder = open.toSorted(
    (a, b) => Number(b.can_push ?? false) - Number(a.can_push ?? false) || b.submitted_at - a.submitted_at,
  );
  return [...new Set(inOrder.map((review) => review.author))];
}

/** Most approvals that anything in the policy asks for, and one for a commit in nobody's name. */
function mostNeeded({ approval, roles }: Policy): number {
  return Math.max(approval.count ?? 1, ...[...roles.values()].map((role) => role.approval?.count ?? 1)) + 1;
}

async function lookUp(
  api: GitHubApi,
  policy: Policy,
  home: string,
  asked: readonly string[],
): Promise<{ authority: ReadonlyMap<string, Authority>; fault: Fault | undefined }> {
  const { teams = [], permission } = policy.approval.approvers;
  const [memberships, permissions] = await Promise.all([
    teams.length === 0 ? undefined : fetchTeams(api, home.split('/')[0] ?? '', asked).catch(reasonOf),
    permission === undefined
      ? []
      : Promise.all(asked.map((login) => fetchPermission(api, home, login).catch(reasonOf))),
  ]);
  const authority = asked.map((login, index): readonly [string, Authority] => {
    const theirs = memberships === undefined || memberships instanceof Error ? undefined : memberships.get(login);
    const level = permissions[index];
    return [
      login,
      {
        ...(theirs === undefined ? {} : { teams: theirs.names, team_ids: theirs.ids }),
        ...(typeof level === 'string' ? { permission: level } : {}),
      },
    ];
  });
  const fault = [memberships, ...permissions].find((answer) => answer instanceof Error);
  return { authority: new Map(authority), fault: fault === undefined ? undefined : faultOf(fault) };
}

function mayCount(review: Review): boolean {
  return review.state === 'APPROVED' && review.type === 'User';
}

/** An approval by somebody the policy does not already list by name. */
function isOpen(review: Review, policy: Policy): boolean {
  return !(policy.approval.approvers.users ?? []).some((user) =>
    typeof user === 'number' ? user === review.author_id : isSameName(user, review.author),
  );
}

function reasonOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/**
 * The permission of a person on a repository. The field `permission` knows three levels only, so the flags are read;
 * custom roles show through them too. Source: REST, "Get repository permissions for a user".
 */
async function fetchPermission(api: GitHubApi, repository: string, login: string): Promise<Permission | 'none'> {
  const answer = new Fields(
    await api.get(`/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`, 'metadata: read'),
    'permission',
  );
  const flags = answer.maybe('user')?.optional('permissions');
  // without the flags a custom role counts for what GitHub reduces it to
  if (flags === undefined)
    return permissionNamed(answer.optionalText('role_name')) ?? permissionNamed(answer.text('permission')) ?? 'none';
  const names: Readonly<Record<Permission, string>> = {
    read: 'pull',
    triage: 'triage',
    write: 'push',
    maintain: 'maintain',
    admin: 'admin',
  };
  return PERMISSIONS.findLast((level) => flags.has(names[level]) && flags.flag(names[level])) ?? 'none';
}

function permissionNamed(level: string | undefined): Permission | undefined {
  return PERMISSIONS.find((known) => known === level);
}

import type { RunnerContext } from '../github/context.ts';
import { fetchAccountNamed, fetchAccountNumbered } from '../github/numbered-accounts.ts';
import { fetchLastRun } from '../github/last-run.ts';
import { fetchOpenPulls } from '../github/request-pulls.ts';
import { fetchRole } from '../github/rights-of.ts';
import type { RepositoryWriter } from '../github/write.ts';
import type { Grant } from '../policy/grant.ts';
import { isSameName } from '../policy/fold.ts';
import type { CaredGrant, CareFacts, LastUse, OpenRequest, Presence } from '../requests/care/facts.ts';
import { dueReminder } from '../requests/care/reminder.ts';
import type { RequestedGrant } from '../requests/facts.ts';
import { readEmergencies } from './care-emergencies.ts';
import { fetchLastLook } from './daily.ts';
import { grantsIn, grantsOnDefaultBranch, ofPull } from './held-grants.ts';
import { askedIssue, orUnknown } from './asked-issue.ts';
import type { Access } from './snapshot.ts';

/**
 * Reads what the daily look is made from. What cannot be read with the token at hand is `unknown`, and never fine.
 * @throws FactError when not even grants and pull requests can be read
 */
export async function readCareFacts(
  reader: RepositoryWriter,
  access: Access,
  context: RunnerContext,
): Promise<CareFacts> {
  const grants = await grantsOnDefaultBranch(reader, access, grantsIn(access));
  const people = new Map<string, Promise<Presence>>();
  const presence = async (who: string | number, login?: string): Promise<Presence> => {
    const key = `${who} ${login ?? ''}`;
    const known = people.get(key) ?? presenceOf(reader, who, login);
    people.set(key, known);
    return await known;
  };
  const { users = [] } = access.setting.policy.approval.approvers;
  const approvers = new Map<string | number, Presence>();
  for (const user of users) approvers.set(user, await presence(user));
  const cared: CaredGrant[] = [];
  for (const requested of grants) cared.push(await caredFor(reader, access, requested, presence));
  const { policy, now } = access.setting;
  const lastLook = policy.notify === undefined ? undefined : await fetchLastLook(reader, context, now);
  return {
    grants: cared,
    open: await openRequests(reader, access),
    approvers,
    ...(lastLook === undefined ? {} : { lastLook }),
    ...(await readEmergencies(reader, access)),
  };
}

async function caredFor(
  reader: RepositoryWriter,
  access: Access,
  requested: RequestedGrant,
  presence: (who: string | number, login?: string) => Promise<Presence>,
): Promise<CaredGrant> {
  const { grant, from, until } = requested;
  const { now } = access.setting;
  const isDue = from !== undefined && until !== undefined && dueReminder({ from, until }, now) !== undefined;
  const issue = isDue && grant.request !== undefined ? await askedIssue(reader, grant.request) : undefined;
  const holder = await presenceOfHolder(grant, access, presence);
  return {
    requested,
    use: await lastUse(reader, access, grant),
    ...(issue === undefined ? {} : { issue }),
    ...(holder === undefined ? {} : { holder }),
    ...(grant.revoked === undefined ? {} : { revokedAt: grant.revoked.at }),
  };
}

/** Whether whoever has the grant is still there; `undefined` for teams and apps, which are not looked at. */
async function presenceOfHolder(
  grant: Grant,
  { people }: Access,
  presence: (who: string | number, login?: string) => Promise<Presence>,
): Promise<Presence | undefined> {
  const { kind, name } = grant.holder;
  if (kind === 'user') return await presence(grant['principal-id'] ?? name, name);
  if (kind !== 'person') return undefined;
  if (people?.ok === false) return { is: 'unknown', why: `\`people.yml\` is broken: ${people.problems[0].message}` };
  const listed = people?.value.people.get(name);
  if (listed === undefined) return { is: 'gone', why: 'not-listed' };
  // an account is hers by its number, whatever its login is today
  return listed.github === undefined ? { is: 'here' } : await presence(listed.github);
}

/**
 * Any run of the person counts as use: one that does nothing for weeks has not used this either. A run that a tool
 * started is the tool's at GitHub, which does not say for whom it was: the use of a person's grant is not known.
 */
async function lastUse(reader: RepositoryWriter, { setting }: Access, grant: Grant): Promise<LastUse> {
  const { policy, repository } = setting;
  if (policy.unused === undefined || grant.holder.kind !== 'user') return 'unknown';
  const places = policy.roles.get(grant.role)?.repositories ?? [repository];
  // runs in other repositories are not shown to this token
  if (!places.every((place) => isSameName(place, repository))) return 'unknown';
  return await orUnknown(
    async () => await fetchLastRun(reader.api, repository, grant.holder.name),
    () => 'unknown' as const,
  );
}

/**
 * Whether an account is still there, goes by the login that it is known by, and has access here. On a public repository
 * everybody has some.
 *
 * INVARIANT: an account counts as deleted only where this token is shown accounts at all: a server that answers every
 * such request with 404 must not end everybody's access.
 */
async function presenceOf(reader: RepositoryWriter, who: string | number, login?: string): Promise<Presence> {
  const { api, repository } = reader;
  return await orUnknown(
    async (): Promise<Presence> => {
      const account =
        typeof who === 'number' ? await fetchAccountNumbered(api, who) : await fetchAccountNamed(api, who);
      if (account === undefined)
        return (await isShownAccounts(reader))
          ? { is: 'gone', why: 'deleted' }
          : { is: 'unknown', why: 'accounts are not shown to this token' };
      if (login !== undefined && !isSameName(account.login, login)) return { is: 'gone', why: 'renamed' };
      const role = await fetchRole(api, repository, account);
      if (role === undefined) return { is: 'unknown', why: 'their permission is not shown to this token' };
      return role === 'none' ? { is: 'gone', why: 'no-access' } : { is: 'here' };
    },
    (error): Presence => ({ is: 'unknown', why: error.message }),
  );
}

/** Whether the owner of the repository, who is there for certain, is found by login and by number. */
async function isShownAccounts({ api, repository }: RepositoryWriter): Promise<boolean> {
  const owner = await fetchAccountNamed(api, repository.split('/')[0] ?? '');
  return owner !== undefined && (await fetchAccountNumbered(api, owner.id))?.id === owner.id;
}

async function openRequests(reader: RepositoryWriter, access: Access): Promise<readonly OpenRequest[]> {
  const app = access.setting.policy.requests?.app;
  const pulls = app === undefined ? [] : ((await fetchOpenPulls(reader.api, reader.repository, app)) ?? []);
  const found: OpenRequest[] = [];
  for (const pull of pulls) {
    const brought = ofPull(pull, access);
    const number = brought?.requested.grant.request;
    const issue = number === undefined ? undefined : await askedIssue(reader, number);
    if (brought?.pull !== undefined && issue !== undefined)
      found.push({ issue, requested: brought.requested, pull: brought.pull, openedAt: pull.createdAt });
  }
  return found;
}

import type { GitHubApi } from '../../github/api.ts';
import { FactError } from '../../github/fact-error.ts';
import { fetchLastRun } from '../../github/last-run.ts';
import { fetchAccountNamed, fetchAccountNumbered, fetchTeamNumber } from '../../github/numbered-accounts.ts';
import { fetchRole } from '../../github/rights-of.ts';
import { foldCase } from '../../policy/fold.ts';
import { accountKey, type AccountState } from '../../review/account-facts.ts';
import type { LastRuns, ReviewedPolicy } from '../../review/facts.ts';
import type { Sourced } from '../../review/source.ts';
import { wasRead } from '../../review/source.ts';

/** More than these are not looked up: what is not, is unknown. */
const MAX_REVIEWED_ACCOUNTS = 300;

/** Whom a policy and its sound grants name. */
interface NamedHolders {
  readonly logins: readonly string[];
  readonly numbers: readonly number[];
  readonly teams: readonly string[];
}

/** Whom a policy and its sound grants name, each once. */
export function namedHolders({
  policy,
  grants,
  home,
}: Pick<ReviewedPolicy, 'policy' | 'grants' | 'home'>): NamedHolders {
  const holders = grants.flatMap(({ file }) => (file.ok ? [file.holder] : []));
  const owners = [...policy.roles.values()].flatMap(({ owner }) => owner ?? []);
  const { users = [] } = policy.approval.approvers;
  const organisation = home.split('/')[0] ?? '';
  const distinct = (names: readonly string[]): readonly string[] => [...new Set(names.map(foldCase))];
  return {
    logins: distinct([
      ...holders.flatMap(({ kind, name }) => (kind === 'user' ? [name] : [])),
      ...owners.filter((owner) => !owner.includes('/')),
      ...users.flatMap((user) => (typeof user === 'string' ? [user] : [])),
    ]),
    numbers: [...new Set(users.flatMap((user) => (typeof user === 'number' ? [user] : [])))],
    teams: distinct([
      ...holders.flatMap(({ kind, name }) => (kind === 'team' ? [`${organisation}/${name}`] : [])),
      ...owners.filter((owner) => owner.includes('/')),
    ]),
  };
}

/** How the accounts and teams that a policy and its grants name stand with GitHub; each is a request or two. */
export async function readAccountStates(
  api: GitHubApi,
  policy: Pick<ReviewedPolicy, 'policy' | 'grants' | 'home'>,
): Promise<ReviewedPolicy['accounts']> {
  const { logins, numbers, teams } = namedHolders(policy);
  const asked: (readonly [key: string, ask: () => Promise<AccountState>])[] = [
    ...logins.map((login) => [accountKey('user', login), async () => userState(api, policy.home, login)] as const),
    ...numbers.map((id) => [accountKey('id', id), async () => userState(api, policy.home, id)] as const),
    ...teams.map((team) => [accountKey('team', team), async () => teamState(api, team)] as const),
  ];
  const found = new Map<string, AccountState>();
  for (const [key, ask] of asked.slice(0, MAX_REVIEWED_ACCOUNTS)) found.set(key, await orUntold(ask));
  return wasRead(found);
}

async function orUntold(ask: () => Promise<AccountState>): Promise<AccountState> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { stands: 'unknown', needs: 'members: read', why: error.message };
  }
}

async function userState(api: GitHubApi, home: string, who: string | number): Promise<AccountState> {
  const account = typeof who === 'number' ? await fetchAccountNumbered(api, who) : await fetchAccountNamed(api, who);
  if (account === undefined) return { stands: 'gone' };
  const role = await fetchRole(api, home, account);
  if (role === undefined)
    return { stands: 'unknown', needs: 'metadata: read', why: 'their permission is not shown to this token' };
  return role === 'none' ? { stands: 'outside' } : { stands: 'here', id: account.id, login: account.login };
}

async function teamState(api: GitHubApi, team: string): Promise<AccountState> {
  const id = await fetchTeamNumber(api, team);
  // a team that is hidden and one that is not there look the same
  return id === undefined
    ? { stands: 'unknown', needs: 'members: read', why: 'there is no such team that this token sees' }
    : { stands: 'here', id };
}

/** When the people who hold grants last started a run in some repositories, by login in lower case. */
export async function readLastRuns(
  api: GitHubApi,
  repositories: readonly string[],
  logins: readonly string[],
): Promise<Sourced<LastRuns>> {
  const found = new Map<string, number | 'never'>();
  try {
    for (const login of logins.slice(0, MAX_REVIEWED_ACCOUNTS)) {
      const runs = await Promise.all(repositories.map(async (name) => fetchLastRun(api, name, login)));
      const times = runs.flatMap((run) => (run === 'never' ? [] : [run.at]));
      found.set(login, times.length === 0 ? 'never' : Math.max(...times));
    }
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { state: 'refused', needs: 'actions: read', why: error.message };
  }
  return wasRead(found);
}

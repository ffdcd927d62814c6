import { foldCase } from '../../policy/fold.ts';
import type { Grant } from '../../policy/grant.ts';
import type { InspectedAccess } from './facts.ts';
import { isLive } from './live-grants.ts';

/** Accounts and teams to ask GitHub about. Names are in lower case. */
export interface AskedAccounts {
  readonly logins: readonly string[];
  readonly ids: readonly number[];
  readonly teams: readonly string[];
  /** How many there are beyond what is asked. */
  readonly skipped: number;
}

/** Each is a request. */
const MAX_LOOKED_UP_ACCOUNTS = 200;

/** Whom policy and live grants name; teams of grants are of `organisation`. */
export function askedAccounts(access: InspectedAccess, organisation: string, now: number): AskedAccounts {
  const policy = access.policy?.ok === true ? access.policy.value : undefined;
  const { users = [], teams = [] } = policy?.approval.approvers ?? {};
  const app = policy?.requests?.app;
  const numbered = access.grants.filter((grant) => isLive(grant, now) && grantNumber(grant) !== undefined);
  const asked = [
    ...(app === undefined ? [] : [{ id: app }]),
    ...users.map((user) => (typeof user === 'number' ? { id: user } : { login: foldCase(user) })),
    ...teams.map((team) => ({ team: foldCase(typeof team === 'string' ? team : team.team) })),
    ...numbered.map((grant) =>
      grant.holder.kind === 'team' ? { team: teamOfGrant(grant, organisation) } : { login: loginOfGrant(grant) },
    ),
  ];
  const distinct = [...new Map(asked.map((one) => [JSON.stringify(one), one])).values()];
  const taken = distinct.slice(0, MAX_LOOKED_UP_ACCOUNTS);
  return {
    logins: taken.flatMap((one) => ('login' in one ? [one.login] : [])),
    ids: taken.flatMap((one) => ('id' in one ? [one.id] : [])),
    teams: taken.flatMap((one) => ('team' in one ? [one.team] : [])),
    skipped: distinct.length - taken.length,
  };
}

/** The number that a grant gives of whose it is. */
export function grantNumber(grant: Grant): number | undefined {
  // a handle is no login
  if (grant.holder.kind === 'person') return undefined;
  return grant.holder.kind === 'team' ? grant['team-id'] : grant['principal-id'];
}

/** The login of the holder of a grant, in lower case; an app acts as a bot. */
export function loginOfGrant({ holder }: Grant): string {
  const login = foldCase(holder.name);
  return holder.kind === 'app' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

/** The team of a grant, `owner/slug`, in lower case. */
export function teamOfGrant({ holder }: Grant, organisation: string): string {
  return foldCase(`${organisation}/${holder.name}`);
}

import { readsMembers } from '../access.ts';
import { accountOfEmail } from '../build/people.ts';
import type { Signature } from '../git/commits.ts';
import type { Account, Team } from '../state.ts';
import {
  connection,
  dateTime,
  failure,
  forbidden,
  nodeId,
  text,
  texts,
  type Args,
  type Node,
  type Value,
  type Viewer,
} from './value.ts';

/** An account as an Actor: apps go by their slug here, without the `[bot]` they have in REST and in claims. */
export function actorNode(user: Account): Node {
  const login = user.type === 'Bot' ? user.login.replace(/\[bot\]$/, '') : user.login;
  return accountNode(user, user.type, login);
}

/** The same; nobody where the account was deleted. */
export function livingActor({ state }: Viewer, user: Account): Node | null {
  return state.accounts.has(user.login.toLowerCase()) ? actorNode(user) : null;
}

/** An account where GitHub's schema only knows users, as in a commit's author. */
export function userNode(user: Account): Node {
  return accountNode(user, 'User', user.login);
}

function accountNode(user: Account, typename: string, login: string): Node {
  return {
    __typename: typename,
    id: nodeId(user.type.charAt(0), user.id),
    databaseId: user.id,
    fullDatabaseId: String(user.id),
    login,
    name: user.name,
    email: '',
    url: `https://github.com/${login}`,
    resourcePath: `/${login}`,
    avatarUrl: `https://avatars.githubusercontent.com/u/${user.id}`,
  };
}

export function gitActorNode(viewer: Viewer, signature: Signature): Node {
  const user = accountOfEmail(viewer.state, signature.email);
  return {
    __typename: 'GitActor',
    name: signature.name,
    email: signature.email,
    date: dateTime(signature.date),
    user: user ? userNode(user) : null,
  };
}

export function organizationNode(viewer: Viewer, organization: Account): Node {
  const teams = viewer.state.teams.filter((team) => team.org === organization.login);
  return {
    ...accountNode(organization, 'Organization', organization.login),
    team: (args) => {
      if (!readsMembers(viewer.token)) throw forbidden();
      const found = teams.find((team) => team.slug === text(args, 'slug'));
      return found ? teamNode(viewer, found) : null;
    },
    teams: (args) => {
      if (!readsMembers(viewer.token)) throw forbidden();
      return connection(
        'TeamConnection',
        'teams',
        teams.filter((team) => wanted(team, args)),
        args,
        (team) => teamNode(viewer, team),
      );
    },
  };
}

function wanted(team: Team, args: Args): boolean {
  const logins = texts(args, 'userLogins')?.map((login) => login.toLowerCase());
  const query = text(args, 'query')?.toLowerCase();
  if (logins && !team.members.some((member) => logins.includes(member.toLowerCase()))) return false;
  return query === undefined || team.slug.toLowerCase().includes(query);
}

function teamNode(viewer: Viewer, team: Team): Node {
  const members = team.members.flatMap((login) => viewer.state.accounts.get(login.toLowerCase()) ?? []);
  return {
    __typename: 'Team',
    id: nodeId('T', team.id),
    databaseId: team.id,
    slug: team.slug,
    name: team.slug,
    combinedSlug: `${team.org}/${team.slug}`,
    organization: (): Value => organizationOf(viewer, team.org),
    parentTeam: (): Value =>
      ancestorsOf(viewer, team)
        .slice(0, 1)
        .map((above) => teamNode(viewer, above))[0] ?? null,
    ancestors: (args) =>
      connection('TeamConnection', 'ancestors', ancestorsOf(viewer, team), args, (above) => teamNode(viewer, above)),
    members: (args) => {
      const query = text(args, 'query')?.toLowerCase();
      const found = members.filter(({ login }) => query === undefined || login.toLowerCase().includes(query));
      return connection('TeamMemberConnection', 'members', found, args, userNode);
    },
  };
}

/**
 * The teams above a team, the nearest first. Membership goes up to them, though `teams(userLogins:)` does not say so.
 */
function ancestorsOf(viewer: Viewer, team: Team): Team[] {
  const above = viewer.state.teams.find(({ org, slug }) => org === team.org && slug === team.parent);
  return above === undefined ? [] : [above, ...ancestorsOf(viewer, above)];
}

function organizationOf(viewer: Viewer, login: string): Node | null {
  const found = viewer.state.accounts.get(login.toLowerCase());
  return found ? organizationNode(viewer, found) : null;
}

/** `organization(login:)` of the root. */
export function organizationField(viewer: Viewer, args: Args): Node {
  const login = text(args, 'login') ?? '';
  const found = viewer.state.accounts.get(login.toLowerCase());
  if (found?.type !== 'Organization')
    throw failure('NOT_FOUND', `Could not resolve to an Organization with the login of '${login}'.`);
  return organizationNode(viewer, found);
}

import { account, nextId, type Account, type AccountType, type State, type Team } from '../state.ts';

export type UserSpec = {
  login: string;
  id?: number;
  type?: AccountType;
  name?: string;
  /** The login of a bot is taken as it is, as GitHub's own agents have it. */ bare?: boolean;
};
export type TeamSpec = {
  org: string;
  slug: string;
  id?: number;
  members?: string[];
  /** Slug of the team above it. */ parent?: string;
};

/** GitHub's own accounts that appear in every repository. */
export function addKnownAccounts(state: State): void {
  addUser(state, { login: 'web-flow', id: 19864447, name: 'GitHub' });
  addUser(state, { login: 'github-actions[bot]', id: 41898282, type: 'Bot' });
  addUser(state, { login: 'github-merge-queue[bot]', id: 118344674, type: 'Bot' });
}

/** Adds an account; an app's login ends in `[bot]`, as it does in claims and in REST, unless told otherwise. */
export function addUser(state: State, spec: UserSpec): Account {
  const type = spec.type ?? 'User';
  const login =
    type === 'Bot' && spec.bare !== true && !spec.login.endsWith('[bot]') ? `${spec.login}[bot]` : spec.login;
  if (state.accounts.has(login.toLowerCase())) throw new Error(`the world has ${login} already`);
  const added = { login, id: spec.id ?? nextId(state), type, name: spec.name ?? login };
  state.accounts.set(login.toLowerCase(), added);
  return added;
}

/** Renames an account, as a user can: id, teams and permissions stay, and the old login is free for anyone. */
export function renameUser(state: State, login: string, newLogin: string): Account {
  const renamed = account(state, login);
  const old = renamed.login.toLowerCase();
  const current = (name: string): string => (name.toLowerCase() === old ? newLogin : name);
  for (const team of state.teams) team.members = team.members.map(current);
  for (const repository of state.repositories.values()) {
    repository.permissions = Object.fromEntries(
      Object.entries(repository.permissions).map(([name, role]) => [current(name), role]),
    );
  }
  state.accounts.delete(old);
  renamed.login = newLogin;
  state.accounts.set(newLogin.toLowerCase(), renamed);
  return renamed;
}

export function addTeam(state: State, spec: TeamSpec): Team {
  const members = (spec.members ?? []).map((login) => account(state, login).login);
  const team = {
    org: account(state, spec.org).login,
    slug: spec.slug,
    id: spec.id ?? nextId(state),
    members,
    ...(spec.parent === undefined ? {} : { parent: spec.parent }),
  };
  state.teams.push(team);
  return team;
}

export function emailOf(user: Account): string {
  return user.login === 'web-flow' ? 'noreply@github.com' : `${user.id}+${user.login}@users.noreply.github.com`;
}

/**
 * The account a commit's email belongs to, which is how GitHub attributes commits: by the id in it, whatever the login
 * is by now.
 */
export function accountOfEmail(state: State, email: string): Account | undefined {
  const id = /^(\d+)\+[^@]+@users\.noreply\.[\w.-]+$/i.exec(email)?.[1];
  if (id !== undefined) return [...state.accounts.values()].find((candidate) => String(candidate.id) === id);
  return [...state.accounts.values()].find((candidate) => emailOf(candidate).toLowerCase() === email.toLowerCase());
}

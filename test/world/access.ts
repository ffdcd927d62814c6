import type { Access } from './permissions.ts';
import type { Account, Permission, Repository, State, Token } from './state.ts';

/** Whether a token sees a repository at all: installed there, or the repository is public. */
export function sees(token: Token | undefined, repository: Repository): boolean {
  return repository.visibility === 'public' || covers(token, repository);
}

/** Whether a token may do something in a repository; on a public one it was not made for, it reads as anyone does. */
export function may(
  token: Token | undefined,
  repository: Repository,
  permission: string,
  access: Access = 'read',
): boolean {
  if (!covers(token, repository))
    return repository.visibility === 'public' && access === 'read' && permission !== 'administration';
  return grants(token, permission, access);
}

export function readsMembers(token: Token | undefined): boolean {
  return grants(token, 'members', 'read');
}

const LEVELS = ['none', 'read', 'write', 'admin'];

function grants(token: Token | undefined, permission: string, access: Access): boolean {
  const held = token?.permissions[permission] ?? 'none';
  return LEVELS.indexOf(held) >= LEVELS.indexOf(access);
}

function covers(token: Token | undefined, repository: Repository): boolean {
  return token !== undefined && token.repositories.includes(repository.name.toLowerCase());
}

/** A person's role in a repository, as GitHub names it. */
export function roleOf(state: State, repository: Repository, user: Account): Permission | 'none' {
  if (user === repository.owner) return 'admin';
  const direct = Object.entries(repository.permissions).find(
    ([login]) => state.accounts.get(login.toLowerCase()) === user,
  );
  return direct?.[1] ?? (repository.visibility === 'public' ? 'read' : 'none');
}

export function canPush(state: State, repository: Repository, user: Account): boolean {
  return ['write', 'maintain', 'admin'].includes(roleOf(state, repository, user));
}

/** Whether the plan of a repository has no rules for its branches and tags. */
export function isBeyondPlan({ settings, visibility }: Repository): boolean {
  return settings.plan === 'free' && visibility !== 'public';
}

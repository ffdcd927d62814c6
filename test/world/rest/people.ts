import { roleOf } from '../access.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import type { Permission } from '../state.ts';
import { simpleUser } from './accounts.ts';
import type { Call } from './call.ts';
import { refusal } from './errors.ts';
import { paged } from './page.ts';

const ROLES: Permission[] = ['read', 'triage', 'write', 'maintain', 'admin'];

/** A person's permission; the legacy `permission` knows neither triage nor maintain. */
export function getPermission({ state, repository, parameters }: Call): WorldResponse {
  const user = state.accounts.get((parameters['username'] ?? '').toLowerCase());
  if (!user)
    return refusal(
      404,
      `${parameters['username']} is not a user`,
      '/collaborators/collaborators#get-repository-permissions-for-a-user',
    );
  const role = roleOf(state, repository, user);
  const rank = role === 'none' ? -1 : ROLES.indexOf(role);
  const legacy: Record<string, string> = { triage: 'read', maintain: 'write' };
  return json(200, {
    permission: legacy[role] ?? role,
    role_name: role,
    user: {
      ...simpleUser(user),
      role_name: role,
      permissions: { pull: rank >= 0, triage: rank >= 1, push: rank >= 2, maintain: rank >= 3, admin: rank >= 4 },
    },
  });
}

/** REST, "List repository collaborators", with at least the permission that is asked for. */
export function getCollaborators({ request, state, repository }: Call): WorldResponse {
  const names = ['pull', 'triage', 'push', 'maintain', 'admin'];
  const least = Math.max(0, names.indexOf(request.query.get('permission') ?? 'pull'));
  const found = Object.entries(repository.permissions).flatMap(([login, role]) => {
    const user = state.accounts.get(login.toLowerCase());
    const rank = ROLES.indexOf(role);
    const permissions = Object.fromEntries(names.map((name, index) => [name, rank >= index]));
    return user === undefined || rank < least ? [] : [{ ...simpleUser(user), role_name: role, permissions }];
  });
  return paged(request, found);
}

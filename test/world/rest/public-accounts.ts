import { json, type WorldRequest, type WorldResponse } from '../serve/http.ts';
import type { Account, State, Token } from '../state.ts';
import { simpleUser } from './accounts.ts';
import { notFound, refusal } from './errors.ts';

/** What everybody sees of an account, by its login or its number, and of one's own. Undefined for everything else. */
export function accountCall(
  request: WorldRequest,
  path: string,
  state: State,
  token: Token | undefined,
): { template: string; answer: () => WorldResponse } | undefined {
  if (request.method !== 'GET') return undefined;
  if (path === '/user')
    return {
      template: '/user',
      answer: () =>
        token?.kind === 'app'
          ? shown(state.accounts.get(token.login.toLowerCase()))
          : refusal(token === undefined ? 401 : 403, 'Resource not accessible by integration'),
    };
  const login = /^\/users\/([^/]+)$/.exec(path)?.[1];
  const id = /^\/user\/(\d+)$/.exec(path)?.[1];
  if (login !== undefined)
    return {
      template: '/users/{username}',
      answer: () => shown(state.accounts.get(decodeURIComponent(login).toLowerCase())),
    };
  if (id === undefined) return undefined;
  return {
    template: '/user/{account_id}',
    answer: () => shown([...state.accounts.values()].find((account) => String(account.id) === id)),
  };
}

function shown(user: Account | undefined): WorldResponse {
  if (user === undefined) return notFound();
  return json(200, {
    ...simpleUser(user),
    ...Object.fromEntries(['bio', 'company', 'email', 'hireable', 'location'].map((name) => [name, null])),
    ...Object.fromEntries(['public_gists', 'public_repos', 'followers', 'following'].map((name) => [name, 0])),
    name: user.name,
    blog: '',
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  });
}

import { ask } from '../../world/client.ts';
import type { World } from '../../world/world.ts';

/** What a client of GitHub asked. */
export type Asked = { method: string; path: string; body: unknown };

/** `fetch` that trusts the world's authority, as Octokit takes one; `asked` hears every request. */
export function worldFetch(world: World, asked: Asked[] = []): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const method = init.method ?? 'GET';
    const body = typeof init.body === 'string' ? init.body : undefined;
    asked.push({
      method,
      path: url.pathname.replace('/api/v3', ''),
      body: body === undefined ? undefined : (JSON.parse(body) as unknown),
    });
    const answer = await ask(world, url.href, {
      method,
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(body === undefined ? {} : { body }),
    });
    const headers = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    );
    return new Response(answer.status === 204 ? null : answer.text, { status: answer.status, headers });
  };
}

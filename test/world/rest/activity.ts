import { may } from '../access.ts';
import { nodeId } from '../graphql/value.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import { simpleUser } from './accounts.ts';
import type { Call } from './call.ts';
import { inaccessible } from './errors.ts';

const DAYS: Record<string, number> = { day: 1, week: 7, month: 30, quarter: 90, year: 365 };

/** What happened to refs, newest first; the next page is named by a cursor in the `link`. */
export function getActivity({ request, state, token, repository }: Call): WorldResponse {
  if (!may(token, repository, 'contents')) return inaccessible();
  const { query } = request;
  const ref = query.get('ref')?.replace(/^(?!refs\/)/, 'refs/heads/');
  const since = state.clock.now().getTime() - (DAYS[query.get('time_period') ?? ''] ?? Infinity) * 86_400_000;
  const [type, actor] = [query.get('activity_type'), query.get('actor')?.toLowerCase()];
  const found = repository.activity.filter(
    (entry) =>
      (ref === undefined || entry.ref === ref) &&
      (type === null || entry.type === type) &&
      (actor === undefined || entry.actor?.login.toLowerCase() === actor) &&
      entry.at.getTime() >= since,
  );
  const listed = query.get('direction') === 'asc' ? found : found.toReversed();
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const after = query.get('after');
  const from = after === null ? 0 : listed.findIndex((entry) => cursor(entry.id) === after) + 1;
  const page = listed.slice(from, from + size);
  const next = new URLSearchParams(query);
  next.set('after', cursor(page.at(-1)?.id ?? 0));
  const link =
    from + size < listed.length
      ? { link: `<https://${request.authority}${request.path}?${next.toString()}>; rel="next"` }
      : {};
  return json(
    200,
    page.map((entry) => ({
      id: entry.id,
      node_id: nodeId('PSH', entry.id),
      before: entry.before,
      after: entry.after,
      ref: entry.ref,
      timestamp: entry.at.toISOString(),
      activity_type: entry.type,
      actor: entry.actor ? simpleUser(entry.actor) : null,
    })),
    link,
  );
}

function cursor(id: number): string {
  return Buffer.from(`activity:${id}`).toString('base64url');
}

import { json, type WorldRequest, type WorldResponse } from '../serve/http.ts';

/** A page of a list, with the `link` to the next one. */
export function paged(request: WorldRequest, items: readonly unknown[]): WorldResponse {
  const size = Math.min(100, Number(request.query.get('per_page') ?? 30));
  const page = Number(request.query.get('page') ?? 1);
  const shown = items.slice((page - 1) * size, page * size);
  return json(200, shown, page * size < items.length ? { link: `<${nextPage(request, page + 1)}>; rel="next"` } : {});
}

function nextPage(request: WorldRequest, page: number): string {
  const query = new URLSearchParams(request.query);
  query.set('page', String(page));
  return `https://${request.authority}${request.path}?${query.toString()}`;
}

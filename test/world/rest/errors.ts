import { json, type WorldResponse } from '../serve/http.ts';

const DOCUMENTATION = 'https://docs.github.com/rest';

/** GitHub's own shape of a refusal. */
export function refusal(status: number, message: string, path = ''): WorldResponse {
  return json(status, { message, documentation_url: `${DOCUMENTATION}${path}`, status: String(status) });
}

export function notFound(): WorldResponse {
  return refusal(404, 'Not Found');
}

export function inaccessible(): WorldResponse {
  return refusal(403, 'Resource not accessible by integration');
}

/** What a private repository on a free plan is told of rules. */
export function upgrade(): WorldResponse {
  return refusal(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.');
}

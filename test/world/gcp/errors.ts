import { json, type WorldResponse } from '../serve/http.ts';

/** How STS refuses: RFC 6749, 5.2. */
export function oauthError(error: string, description: string, status = 400): WorldResponse {
  return json(status, { error, error_description: description });
}

/** How other APIs of Google refuse: https://cloud.google.com/apis/design/errors */
export function googleError(
  code: number,
  status: string,
  message: string,
  info?: { reason: string; domain?: string; metadata?: Record<string, string> },
  headers: Record<string, string> = {},
): WorldResponse {
  const details =
    info === undefined
      ? {}
      : { details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', domain: 'iam.googleapis.com', ...info }] };
  return json(code, { error: { code, message, status, ...details } }, headers);
}

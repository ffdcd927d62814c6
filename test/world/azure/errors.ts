import { randomUUID } from 'node:crypto';
import { json, type WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';

/**
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes#handling-error-codes-in-your-application
 */
export function entraRefusal(state: State, status: number, error: string, code: number, text: string): WorldResponse {
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = state.clock.now().toISOString().replace('T', ' ').replace(/\.\d+/, '');
  const ids = `Trace ID: ${trace} Correlation ID: ${correlation}`;
  return json(status, {
    error,
    error_description: `AADSTS${code}: ${text} ${ids} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  });
}

/** https://learn.microsoft.com/rest/api/resources/subscriptions/get, ErrorResponse */
export function managementRefusal(status: number, code: string, message: string): WorldResponse {
  return json(
    status,
    { error: { code, message } },
    {
      'x-ms-correlation-request-id': randomUUID(),
      ...(status === 401
        ? {
            'www-authenticate':
              'Bearer authorization_uri="https://login.microsoftonline.com/", error="invalid_token", ' +
              `error_description="${message}"`,
          }
        : {}),
    },
  );
}

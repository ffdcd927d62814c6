import { randomUUID } from 'node:crypto';
import { json, type WorldResponse } from '../serve/http.ts';
import type { VaultKind } from './state.ts';

const EMPTY = {
  lease_id: '',
  renewable: false,
  lease_duration: 0,
  data: null,
  wrap_info: null,
  warnings: null,
  auth: null,
};

/** An answer with everything that servers put around it. */
export function answered(what: Partial<Record<keyof typeof EMPTY, unknown>>, status = 200): WorldResponse {
  return json(status, { request_id: randomUUID(), ...EMPTY, ...what });
}

export function refused(status: number, ...errors: string[]): WorldResponse {
  return json(status, { errors });
}

/** Several of the server's errors as one text: how Go's multierror writes them. */
export function several(...errors: string[]): string {
  return (
    `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} occurred:\n` +
    `${errors.map((error) => `\t* ${error}\n`).join('')}\n`
  );
}

/** A token that is good, but not for this. */
export function notAllowed(): WorldResponse {
  return refused(403, several('permission denied'));
}

/** A token that the server does not know. */
export function unknownToken(kind: VaultKind): WorldResponse {
  return refused(403, kind === 'vault' ? several('permission denied', 'invalid token') : 'permission denied');
}

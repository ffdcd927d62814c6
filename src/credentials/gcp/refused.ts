import { objectOf, textIn } from '../answer.ts';
import type { GoogleAnswer } from './call.ts';

/** What Google says of a refusal. */
export interface Refusal {
  readonly status: number;
  /** Google's own code, such as `invalid_grant` or `PERMISSION_DENIED`. */
  readonly code: string;
  /** Why, in one word, where Google says: https://cloud.google.com/apis/design/errors#error_info */
  readonly why: string | undefined;
  /** One line, without tokens. */
  readonly said: string;
}

/** STS answers as OAuth does (RFC 6749, 5.2), other APIs in Google's form; either can come from whatever stands before them. */
export function refusalIn({ status, body }: GoogleAnswer): Refusal {
  const error = objectOf(body['error']);
  if (error === undefined) return { status, code: textIn(body, 'error') ?? `Status${status}`, why: undefined, said: oneLine(textIn(body, 'error_description') ?? '') };
  const details = Array.isArray(error['details']) ? error['details'].map((entry: unknown) => textIn(objectOf(entry), 'reason')) : [];
  return { status, code: textIn(error, 'status') ?? `Status${status}`, why: details.find((reason) => reason !== undefined), said: oneLine(textIn(error, 'message') ?? '') };
}

/** Google repeats some of what it was sent: no token must come out by that. */
function oneLine(text: string): string {
  return text.replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]*|ya29\.[\w.-]+/g, '***').replaceAll(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, 400).replace(/\.$/, '');
}

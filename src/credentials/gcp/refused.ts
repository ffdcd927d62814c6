import { said } from '../../http/said.ts';
import { objectOf, textIn } from '../answer.ts';
import type { GoogleAnswer } from './call.ts';

/** What Google says about a refusal. */
export interface GoogleRefusal {
  readonly status: number;
  /** Google's own code, such as `invalid_grant` or `PERMISSION_DENIED`. */
  readonly code: string;
  /** Why, in one word, where Google says: https://cloud.google.com/apis/design/errors#error_info */
  readonly why: string | undefined;
  /** One line, without tokens. */
  readonly said: string;
}

/**
 * STS answers as OAuth does (RFC 6749, 5.2), other APIs in Google's form; either can come from whatever stands before
 * them.
 */
export function refusalIn({ status, body }: GoogleAnswer, ...secrets: readonly string[]): GoogleRefusal {
  const words = (text: string | undefined): string => said(text ?? '', { secrets, most: 400 });
  const error = objectOf(body['error']);
  if (error === undefined)
    return {
      status,
      code: refusalCode(textIn(body, 'error'), status),
      why: undefined,
      said: words(textIn(body, 'error_description')),
    };
  const details = Array.isArray(error['details'])
    ? error['details'].map((entry: unknown) => textIn(objectOf(entry), 'reason'))
    : [];
  return {
    status,
    code: refusalCode(textIn(error, 'status'), status),
    why: details.find((reason) => reason !== undefined),
    said: words(textIn(error, 'message')),
  };
}

/** A code is one word: what is something else may be anything. */
function refusalCode(code: string | undefined, status: number): string {
  return code !== undefined && /^\w{1,64}$/.test(code) ? code : `Status${status}`;
}

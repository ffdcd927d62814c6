import { maskText } from '../../http/mask.ts';
import type { SessionAnswer } from './sdk.ts';

/** INVARIANT: called before anything else happens with the answer. Addresses hold the token in their own writing. */
export function maskKeys(answer: SessionAnswer, mask: (secret: string) => void): void {
  for (const value of [answer.secretAccessKey, answer.sessionToken, answer.accessKeyId]) {
    for (const text of new Set([value ?? '', encodeURIComponent((value ?? '').toWellFormed())])) maskText(text, mask);
  }
}
